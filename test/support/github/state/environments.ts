import type { Ids } from "./ids.ts";
import type { People, Team, User } from "./people.ts";

export interface Environment {
  readonly id: number;
  readonly name: string;
  /** In GitHub's form: a user or a team each; none means there is no such rule. */
  reviewers: readonly (
    | { readonly type: "User"; readonly reviewer: User }
    | { readonly type: "Team"; readonly reviewer: Team }
  )[];
  preventSelfReview: boolean;
  /** Undefined leaves the field out, as older servers do. */
  canAdminsBypass: boolean | undefined;
  waitMinutes: number;
  branchPolicy: boolean;
  readonly createdAt: string;
}

interface EnvironmentInput {
  /** Logins, and teams as `org/slug`. */
  readonly reviewers?: readonly string[];
  readonly preventSelfReview?: boolean;
  readonly canAdminsBypass?: boolean | undefined;
  readonly waitMinutes?: number;
  readonly branchPolicy?: boolean;
}

/** Environments and their protection. */
export interface EnvironmentState {
  readonly all: Map<string, Environment>;
  /** Creates or replaces one: protected against self review and admin bypass unless told otherwise. */
  add(name: string, input?: EnvironmentInput): Environment;
  remove(name: string): void;
}

export function createEnvironmentState(ids: Ids, people: People, now: () => Date): EnvironmentState {
  const all = new Map<string, Environment>();
  return {
    all,
    add: (name, input = {}) => {
      const environment: Environment = {
        id: ids.next(),
        name,
        reviewers: (input.reviewers ?? []).map((reviewer) => {
          const [org = "", slug] = reviewer.split("/");
          return slug === undefined
            ? { type: "User", reviewer: people.user(reviewer) }
            : { type: "Team", reviewer: people.team(org, slug) ?? people.addTeam(reviewer, []) };
        }),
        preventSelfReview: input.preventSelfReview ?? true,
        canAdminsBypass: "canAdminsBypass" in input ? input.canAdminsBypass : false,
        waitMinutes: input.waitMinutes ?? 0,
        branchPolicy: input.branchPolicy ?? false,
        createdAt: now().toISOString(),
      };
      all.set(name, environment);
      return environment;
    },
    remove: (name) => {
      all.delete(name);
    },
  };
}
