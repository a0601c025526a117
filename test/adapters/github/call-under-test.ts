import type { GitHub } from "../../../src/ports/github/client.ts";
import { prepareRelease } from "../../support/github/scenario.ts";
import type { GitHubState } from "../../support/github/state/state.ts";

/** One call of the port with what a fault test must know of it. */
export interface CallUnderTest {
  readonly name: string;
  /** The operation of GitHub that the faults strike. */
  readonly operation: string;
  /** What a refusal must name; undefined for what every token may read. */
  readonly permission: string | undefined;
  readonly writes?: boolean;
  /** A permission that the steps before need; tokens of the tests of refusal get it to read. */
  readonly reads?: string;
  /** Its answer is an address, which another host answers. */
  readonly downloads?: boolean;
  /** Before it writes again it looks whether the first time had its effect. */
  readonly findsItself?: boolean;
  run(github: GitHub): Promise<unknown>;
  expected(result: unknown): boolean;
  absent(result: unknown): boolean;
  /** Adds so much that the listing has three pages. */
  readonly manyPages?: (state: GitHubState) => void;
  /** How many there are then. */
  readonly count?: number;
}

export const RUN = 42;
export const DEPLOYMENT_ID = 7;

export function prepareEverything(state: GitHubState): void {
  const base = state.git.addCommit({ files: { "a.md": "1" } });
  state.git.addTag("v0.9.0", base);
  prepareRelease(state, {
    tag: "v1.0.0",
    runId: RUN,
    roles: { "approve-sre": "approver-1" },
    approved: true,
  });
  state.people.addTeam("octo-org/sre", ["approver-1"]);
  const commit = state.git.resolve("v1.0.0");
  const creator = state.people.user("release-engineer");
  const deployment = state.deployments.add({ id: DEPLOYMENT_ID, sha: commit?.sha ?? "", creator });
  state.deployments.addStatus(deployment, { state: "in_progress", creator });
  const sha = commit?.sha ?? "";
  state.checks.addRun(sha, { name: "build" });
  state.checks.addStatus(sha, { context: "ci/test" });
  state.actions.addArtifact(RUN, { name: "reports", bytes: Buffer.from("archive") });
  const issue = state.issues.add({ title: "It breaks", labels: ["blocker"] });
  state.issues.comment(issue, "approver-1", "/approve sre-lead");
  state.releases.add({ tag: "v0.9.0", assets: { "a.txt": Buffer.from("a") } });
  state.releases.add({ tag: "v1.0.0", draft: true });
  state.rules.push({ branch: "main", type: "deletion" });
  state.git.addCommit({ branch: "gh-readonly-queue/main/pr-7-abc", parents: [sha] });
}

export const isSha = (value: unknown): boolean => /^[0-9a-f]{40}$/.test(String(value));
export const isUndefined = (value: unknown): boolean => value === undefined;
export const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
export const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
export const isThing = (value: unknown): boolean => typeof value === "object" && value !== null;
