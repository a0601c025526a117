import type { GitHub } from "../../../src/ports.ts";
import { prepareRelease } from "../../support/github/scenario.ts";
import type { GitHubState } from "../../support/github/state/state.ts";

/** One call of the port with what a fault test must know of it. */
export interface CallUnderTest {
  readonly name: string;
  /** The operation of GitHub that the faults strike. */
  readonly operation: string;
  /** What a refusal must name. */
  readonly permission: string;
  readonly writes?: boolean;
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

const RUN = 42;
const DEPLOYMENT_ID = 7;
const DEPLOYMENT = { environment: "production", description: "d", payload: { a: 1 } };

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
}

const isSha = (value: unknown): boolean => /^[0-9a-f]{40}$/.test(String(value));
const isUndefined = (value: unknown): boolean => value === undefined;
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const isThing = (value: unknown): boolean => typeof value === "object" && value !== null;

export const CALLS_UNDER_TEST: readonly CallUnderTest[] = [
  {
    name: "tagCommit",
    operation: "git/get-ref",
    permission: "contents: read",
    run: (github) => github.tagCommit("v1.0.0"),
    expected: isSha,
    absent: isUndefined,
  },
  {
    name: "tagCommit (annotated)",
    operation: "git/get-tag",
    permission: "contents: read",
    run: (github) => github.tagCommit("v1.0.0"),
    expected: isSha,
    absent: isUndefined,
  },
  {
    name: "branchHead",
    operation: "git/get-ref",
    permission: "contents: read",
    run: (github) => github.branchHead("main"),
    expected: isSha,
    absent: isUndefined,
  },
  {
    name: "tags",
    operation: "repos/list-tags",
    permission: "contents: read",
    run: (github) => github.tags(),
    expected: isFilled,
    absent: isEmpty,
    manyPages: (state) => {
      const commit = state.git.resolve("main");
      for (let index = 0; index < 248; index += 1) {
        state.git.addTag(`v0.0.${index}`, commit?.sha ?? "");
      }
    },
    count: 250,
  },
  {
    name: "workflowRun",
    operation: "actions/get-workflow-run",
    permission: "actions: read",
    run: (github) => github.workflowRun(RUN),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "jobs",
    operation: "actions/list-jobs-for-workflow-run-attempt",
    permission: "actions: read",
    run: (github) => github.jobs(RUN, 1),
    expected: isFilled,
    absent: isEmpty,
    manyPages: (state) => {
      for (let index = 0; index < 249; index += 1) {
        state.actions.addJob(RUN, { name: `job ${index}` });
      }
    },
    count: 250,
  },
  {
    name: "reviews",
    operation: "actions/get-reviews-for-run",
    permission: "actions: read",
    run: (github) => github.reviews(RUN),
    expected: isFilled,
    absent: isEmpty,
    manyPages: (state) => {
      state.actions.reviewsPerPage = 100;
      for (let index = 0; index < 249; index += 1) {
        state.actions.addReview(RUN, { environments: ["approve-sre"], user: `approver-${index}` });
      }
    },
    count: 250,
  },
  {
    name: "environment",
    operation: "repos/get-environment",
    permission: "actions: read",
    run: (github) => github.environment("approve-sre"),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "teamMembers",
    operation: "teams/list-members-in-org",
    permission: "members: read",
    run: (github) => github.teamMembers("octo-org", "sre"),
    expected: isFilled,
    absent: isUndefined,
    manyPages: (state) => {
      const members = Array.from({ length: 250 }, (_unused, index) => `member-${index}`);
      state.people.addTeam("octo-org/sre", members);
    },
    count: 250,
  },
  {
    name: "compare",
    operation: "repos/compare-commits-with-basehead",
    permission: "contents: read",
    run: (github) => github.compare("v0.9.0", "v1.0.0"),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "createDeployment",
    operation: "repos/create-deployment",
    permission: "deployments: write",
    writes: true,
    findsItself: true,
    run: (github) => github.createDeployment({ ref: "v1.0.0", ...DEPLOYMENT }),
    expected: Number.isInteger,
    absent: isUndefined,
  },
  {
    name: "setDeploymentStatus",
    operation: "repos/create-deployment-status",
    permission: "deployments: write",
    writes: true,
    run: (github) => github.setDeploymentStatus(DEPLOYMENT_ID, { state: "success", description: "" }),
    expected: isUndefined,
    absent: isUndefined,
  },
  {
    name: "deployments",
    operation: "repos/list-deployments",
    permission: "deployments: read",
    run: (github) => github.deployments("production"),
    expected: isFilled,
    absent: isEmpty,
    manyPages: (state) => {
      const commit = state.git.resolve("main");
      const creator = state.people.user("release-engineer");
      for (let index = 0; index < 249; index += 1) {
        state.deployments.add({ sha: commit?.sha ?? "", creator });
      }
    },
    count: 250,
  },
  {
    name: "deploymentStatuses",
    operation: "repos/list-deployment-statuses",
    permission: "deployments: read",
    run: (github) => github.deploymentStatuses(DEPLOYMENT_ID),
    expected: isFilled,
    absent: isEmpty,
    manyPages: (state) => {
      const deployment = state.deployments.find(DEPLOYMENT_ID)!;
      for (let index = 0; index < 249; index += 1) {
        state.deployments.addStatus(deployment, { state: "in_progress", creator: deployment.creator });
      }
    },
    count: 250,
  },
];
