import type { GitHub } from "../../../src/ports/github/client.ts";
import type { Deployment, DeploymentStatus } from "../../../src/ports/github/deployments.ts";
import { partial } from "./unused.ts";

/** GitHub's deployments in memory, shared by every run that is given them. */
export interface FakeDeployments {
  readonly deployments: (Deployment & { readonly statuses: DeploymentStatus[] })[];
  /** Runs that have ended; all others are alive. */
  readonly endedRuns: Set<number>;
  /** Thrown by the next calls that write, one each. */
  readonly faults: Error[];
  /** A person makes a status. */
  say(login: string, description: string): void;
  /** The client of a run. What is given replaces the calls of that name. */
  client(more?: Partial<GitHub>): GitHub;
}

export function fakeDeployments(now: () => Date, from?: FakeDeployments): FakeDeployments {
  const deployments = (from?.deployments ?? []).map((one) => ({ ...one, statuses: [...one.statuses] }));
  const endedRuns = new Set(from?.endedRuns);
  const faults: Error[] = [];
  const fail = (): void => {
    const fault = faults.shift();
    if (fault !== undefined) throw fault;
  };
  const statusesOf = (id: number): DeploymentStatus[] =>
    deployments.find((one) => one.id === id)?.statuses ?? [];
  return {
    deployments,
    endedRuns,
    faults,
    say: (creator, description) => {
      deployments.at(-1)?.statuses.unshift({
        state: "in_progress",
        description,
        createdAt: now().toISOString(),
        creator,
      });
    },
    client: (more = {}) =>
      partial<GitHub>("github", {
        repository: "octo-org/shop",
        createDeployment: async ({ ref, environment, payload }) => {
          fail();
          const id = deployments.length + 1;
          // As GitHub does: what goes in as an object comes back as one, through JSON.
          const copy: unknown = JSON.parse(JSON.stringify(payload));
          deployments.push({
            id,
            sha: ref,
            ref,
            environment,
            createdAt: now().toISOString(),
            payload: copy,
            statuses: [],
          });
          return id;
        },
        setDeploymentStatus: async (id, { state, description }) => {
          fail();
          if (description.length > 140) throw new Error("GitHub takes 140 characters");
          statusesOf(id).unshift({
            state,
            description,
            createdAt: now().toISOString(),
            creator: "github-actions[bot]",
          });
        },
        deployments: async (environment) => deployments.filter((one) => one.environment === environment),
        deploymentStatuses: async (id) => [...statusesOf(id)],
        workflowRun: async (id) => ({
          id,
          attempt: 1,
          headSha: "",
          event: "push",
          actor: "release-engineer",
          triggeringActor: "release-engineer",
          headRepository: "octo-org/shop",
          repository: "octo-org/shop",
          path: ".github/workflows/release.yml",
          title: "Run",
          url: "https://github.com/octo-org/shop/actions/runs/1",
          status: endedRuns.has(id) ? "completed" : "in_progress",
          conclusion: null,
          startedAt: "",
          updatedAt: "",
        }),
        teamMembers: async () => ["team-mate"],
        tagCommit: async () => "a".repeat(40),
        ...more,
      }),
  };
}
