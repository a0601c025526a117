import type { SoakTimer } from "../release/soak-timers.ts";

/** What a config asks of a repository's settings. */
export interface SetupFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly roles: readonly {
    readonly role: string;
    readonly environment: string;
    readonly users: readonly string[];
    readonly teams: readonly string[];
    /** Whole minutes; none where it is missing. */
    readonly waitMinutes?: number;
  }[];
  /** Whether the person who started a run may approve it. */
  readonly actorMayApprove: boolean;
  /** Environments that only wait, to wake the looks of a soak. */
  readonly timers?: readonly SoakTimer[];
  readonly staging: string;
  readonly production: string;
  /** Form of a release tag, such as `v{version}`. */
  readonly tagPattern: string;
  /** The branch that releases come from. */
  readonly branch: string;
}

/** Somebody whose number GitHub wants instead of the name. */
export interface SetupReviewer {
  readonly kind: "User" | "Team";
  /** Path of the API that gives the number. */
  readonly path: string;
}

/** One call of GitHub's API, in the order in which they are made. */
export interface SetupCall {
  readonly title: string;
  readonly method: "PUT" | "POST";
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Go into `reviewers` of the body. */
  readonly reviewers?: readonly SetupReviewer[];
  /** Not made again where the list at this path has an entry of this name. */
  readonly unless?: { readonly path: string; readonly name: string };
}

export interface SetupPlan {
  readonly calls: readonly SetupCall[];
  /** What no API offers: a person does it. */
  readonly byHand: readonly string[];
}

/** GitHub takes six reviewers an environment; a team counts as one. */
const MOST_REVIEWERS = 6;
const RULES = "release-gates";

/**
 * The environments, reviewers, wait timers and rules that a config asks for. Role environments ask their reviewers, and
 * nobody may review what they started unless the config lets them; production and staging only open to release tags and
 * the branch that releases come from, and never wait: a timer would hold up a rollback as well.
 */
export function planSetup(facts: SetupFacts): SetupPlan {
  const { repository, production, staging } = facts;
  const environments = [...new Set(facts.roles.map(({ environment }) => environment))];
  const asked = environments.map((name) => ({ name, reviewers: reviewersOf(facts, name) }));
  const base = `repos/${repository}`;
  return {
    calls: [
      ...asked.flatMap(({ name, reviewers }) =>
        environmentCalls(facts, name, reviewers.slice(0, MOST_REVIEWERS)),
      ),
      ...[...new Set([staging, production])]
        .filter((name) => !environments.includes(name))
        .flatMap((name) => environmentCalls(facts, name, [])),
      ...(facts.timers ?? []).flatMap(({ environment }) => environmentCalls(facts, environment, [])),
      ruleset(
        base,
        `${RULES}: release tags never move`,
        "tag",
        [`refs/tags/${tagGlob(facts)}`],
        [{ type: "deletion" }, { type: "update" }],
      ),
      ruleset(
        base,
        `${RULES}: ${facts.branch} is reviewed`,
        "branch",
        [`refs/heads/${facts.branch}`],
        [
          { type: "deletion" },
          { type: "non_fast_forward" },
          {
            type: "pull_request",
            parameters: {
              required_approving_review_count: 1,
              dismiss_stale_reviews_on_push: true,
              require_code_owner_review: false,
              require_last_push_approval: true,
              required_review_thread_resolution: false,
            },
          },
        ],
      ),
    ],
    byHand: [
      ...environments.map(
        (name) =>
          `Settings → Environments → ${name}: switch "Allow administrators to bypass" off. No API does it, and an environment that can be bypassed does not count.`,
      ),
      ...asked
        .filter(({ reviewers }) => reviewers.length > MOST_REVIEWERS)
        .map(
          ({ name, reviewers }) =>
            `${name} has ${reviewers.length} reviewers and GitHub takes ${MOST_REVIEWERS}: put people into a team.`,
        ),
      ...asked
        .filter(({ reviewers }) => reviewers.length === 0)
        .map(({ name }) => `${name} has no users and teams in the config: nobody could approve there.`),
    ],
  };
}

function reviewersOf({ roles }: SetupFacts, environment: string): readonly SetupReviewer[] {
  const own = roles.filter((role) => role.environment === environment);
  const users = [...new Set(own.flatMap((role) => role.users))];
  const teams = [...new Set(own.flatMap((role) => role.teams))];
  return [
    ...teams.map((team): SetupReviewer => {
      const [organisation = "", slug = ""] = team.split("/");
      return { kind: "Team", path: `orgs/${encode(organisation)}/teams/${encode(slug)}` };
    }),
    ...users.map((user): SetupReviewer => ({ kind: "User", path: `users/${encode(user)}` })),
  ];
}

function environmentCalls(
  facts: SetupFacts,
  name: string,
  reviewers: readonly SetupReviewer[],
): readonly SetupCall[] {
  const path = `repos/${facts.repository}/environments/${encode(name)}`;
  const policies = `${path}/deployment-branch-policies`;
  const asks = reviewers.length > 0;
  const policy = (type: "tag" | "branch", pattern: string): SetupCall => ({
    title: `${name} opens to the ${type} ${pattern}`,
    method: "POST",
    path: policies,
    body: { name: pattern, type },
    unless: { path: policies, name: pattern },
  });
  return [
    {
      title: titleOf(facts, name, asks),
      method: "PUT",
      path,
      body: {
        wait_timer: waitMinutes(facts, name),
        ...(asks ? { prevent_self_review: !facts.actorMayApprove } : {}),
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      },
      ...(asks ? { reviewers } : {}),
    },
    policy("tag", tagGlob(facts)),
    policy("branch", facts.branch),
  ];
}

function titleOf(facts: SetupFacts, name: string, asks: boolean): string {
  const minutes = waitMinutes(facts, name);
  const waits = minutes === 0 ? "" : `, and waits ${minutes} min`;
  if (!asks) return `${name} exists${waits}`;
  const self = facts.actorMayApprove ? "" : ", and nobody reviews what they started";
  return `${name} asks its reviewers${self}${waits}`;
}

/** Roles that share an environment share its timer: the longest. */
function waitMinutes({ roles, timers = [] }: SetupFacts, environment: string): number {
  const own = roles.filter((role) => role.environment === environment).map((role) => role.waitMinutes ?? 0);
  const soaking = timers.filter((timer) => timer.environment === environment).map(({ minutes }) => minutes);
  return Math.max(0, ...own, ...soaking);
}

function ruleset(
  base: string,
  name: string,
  target: "tag" | "branch",
  include: readonly string[],
  rules: readonly unknown[],
): SetupCall {
  return {
    title: name,
    method: "POST",
    path: `${base}/rulesets`,
    body: {
      name,
      target,
      enforcement: "active",
      conditions: { ref_name: { include, exclude: [] } },
      rules,
    },
    unless: { path: `${base}/rulesets`, name },
  };
}

function tagGlob({ tagPattern }: SetupFacts): string {
  return tagPattern.replace("{version}", "*");
}

function encode(text: string): string {
  return encodeURIComponent(text);
}
