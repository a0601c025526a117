import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHub, PublishedRelease } from "../../../src/ports.ts";
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

/** What an upload needs first; faults strike only the call that is meant. */
async function published(github: GitHub): Promise<PublishedRelease> {
  const found = await github.release("v0.9.0");
  if (found === undefined) throw new Error("there is no release");
  return found;
}

const SAVED = join(tmpdir(), `release-gates-calls-${process.pid}`);

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
  {
    name: "checkRuns",
    operation: "checks/list-for-ref",
    permission: "checks: read",
    run: (github) => github.checkRuns("v1.0.0"),
    expected: isFilled,
    absent: isUndefined,
    manyPages: (state) => {
      const commit = state.git.resolve("v1.0.0");
      for (let index = 0; index < 249; index += 1) {
        state.checks.addRun(commit?.sha ?? "", { name: `check ${index}` });
      }
    },
    count: 250,
  },
  {
    name: "commitStatuses",
    operation: "repos/get-combined-status-for-ref",
    permission: "statuses: read",
    run: (github) => github.commitStatuses("v1.0.0"),
    expected: isFilled,
    absent: isUndefined,
    manyPages: (state) => {
      const commit = state.git.resolve("v1.0.0");
      for (let index = 0; index < 249; index += 1) {
        state.checks.addStatus(commit?.sha ?? "", { context: `ci/${index}` });
      }
    },
    count: 250,
  },
  {
    name: "workflowRuns",
    operation: "actions/list-workflow-runs",
    permission: "actions: read",
    reads: "contents",
    run: async (github) => {
      const headSha = (await github.tagCommit("v1.0.0")) ?? "";
      return github.workflowRuns("release.yml", { headSha });
    },
    expected: isFilled,
    absent: isUndefined,
    manyPages: (state) => {
      const commit = state.git.resolve("v1.0.0");
      for (let index = 0; index < 249; index += 1) {
        state.actions.addRun({ headSha: commit?.sha ?? "" });
      }
    },
    count: 250,
  },
  {
    name: "runArtifacts",
    operation: "actions/list-workflow-run-artifacts",
    permission: "actions: read",
    run: (github) => github.runArtifacts(RUN),
    expected: isFilled,
    absent: isUndefined,
    manyPages: (state) => {
      for (let index = 0; index < 249; index += 1) {
        state.actions.addArtifact(RUN, { name: `reports ${index}`, bytes: Buffer.from("archive") });
      }
    },
    count: 250,
  },
  {
    name: "downloadArtifact",
    operation: "actions/download-artifact",
    permission: "actions: read",
    downloads: true,
    run: async (github) => {
      const [artifact] = (await github.runArtifacts(RUN)) ?? [];
      return artifact && github.downloadArtifact(artifact, SAVED, 1000);
    },
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "release",
    operation: "repos/get-release-by-tag",
    permission: "contents: read",
    run: (github) => github.release("v0.9.0"),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "release (draft)",
    operation: "repos/list-releases",
    permission: "contents: read",
    run: (github) => github.release("v1.0.0"),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "downloadAsset",
    operation: "repos/get-release-asset",
    permission: "contents: read",
    downloads: true,
    run: async (github) => {
      const asset = (await github.release("v0.9.0"))?.assets[0];
      return asset && github.downloadAsset(asset, SAVED, 1000);
    },
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "createTag (object)",
    operation: "git/create-tag",
    permission: "contents: write",
    reads: "contents",
    writes: true,
    run: (github) => newTag(github),
    expected: isUndefined,
    absent: isUndefined,
  },
  {
    name: "createTag (ref)",
    operation: "git/create-ref",
    permission: "contents: write",
    reads: "contents",
    writes: true,
    findsItself: true,
    run: (github) => newTag(github),
    expected: isUndefined,
    absent: isUndefined,
  },
  {
    name: "createDraftRelease",
    operation: "repos/create-release",
    permission: "contents: write",
    writes: true,
    findsItself: true,
    run: (github) =>
      github.createDraftRelease({
        tag: unique("v"),
        target: "main",
        name: "n",
        body: "b",
        prerelease: false,
      }),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "uploadAsset",
    operation: "repos/upload-release-asset",
    permission: "contents: write",
    reads: "contents",
    writes: true,
    findsItself: true,
    run: async (github) =>
      github.uploadAsset(await published(github), {
        name: unique("file-"),
        file: import.meta.filename,
        contentType: "text/plain",
      }),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "publishRelease",
    operation: "repos/update-release",
    permission: "contents: write",
    writes: true,
    run: async (github) => {
      const tag = unique("v");
      const made = await github.createDraftRelease({
        tag,
        target: "main",
        name: "",
        body: "",
        prerelease: false,
      });
      return github.publishRelease(made.id);
    },
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "generateNotes",
    operation: "repos/generate-release-notes",
    permission: "contents: write",
    writes: true,
    run: (github) => github.generateNotes({ tag: "v1.0.0", target: "main", previousTag: "v0.9.0" }),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "openIssues",
    operation: "issues/list-for-repo",
    permission: "issues: read",
    run: (github) => github.openIssues("blocker"),
    expected: isFilled,
    absent: isEmpty,
    manyPages: (state) => {
      for (let index = 0; index < 249; index += 1) {
        state.issues.add({ title: `Problem ${index}`, labels: ["blocker"] });
      }
    },
    count: 250,
  },
  {
    name: "issueComments",
    operation: "issues/list-comments",
    permission: "issues: read",
    run: (github) => github.issueComments(1),
    expected: isFilled,
    absent: isUndefined,
    manyPages: (state) => {
      for (let index = 0; index < 249; index += 1) {
        state.issues.comment(state.issues.find(1)!, "developer-1", `word ${index}`);
      }
    },
    count: 250,
  },
  {
    name: "commentOnIssue",
    operation: "issues/create-comment",
    permission: "issues: write",
    writes: true,
    findsItself: true,
    run: (github) => github.commentOnIssue(1, unique("word ")),
    expected: isUndefined,
    absent: isUndefined,
  },
  {
    name: "user",
    operation: "users/get-by-username",
    permission: undefined,
    run: (github) => github.user("approver-1"),
    expected: isThing,
    absent: isUndefined,
  },
  {
    name: "branchRules",
    operation: "repos/get-branch-rules",
    permission: "metadata: read",
    run: (github) => github.branchRules("main"),
    expected: isFilled,
    absent: isEmpty,
  },
  {
    name: "mergeQueue",
    operation: "git/list-matching-refs",
    permission: "contents: read",
    run: (github) => github.mergeQueue("main"),
    expected: isFilled,
    absent: isEmpty,
  },
];

let made = 0;

/** A name that no test used before: what is written stays in the emulator of the group. */
function unique(prefix: string): string {
  made += 1;
  return `${prefix}${made}`;
}

async function newTag(github: GitHub): Promise<void> {
  const sha = (await github.tagCommit("v1.0.0")) ?? "";
  return github.createTag({ name: unique("v9."), sha, message: "m" });
}
