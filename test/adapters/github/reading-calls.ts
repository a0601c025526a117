import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type CallUnderTest,
  DEPLOYMENT_ID,
  isEmpty,
  isFilled,
  isSha,
  isThing,
  isUndefined,
  RUN,
} from "./call-under-test.ts";

const SAVED = join(tmpdir(), `release-gates-calls-${process.pid}`);

/** Every call that only reads. */
export const READING_CALLS: readonly CallUnderTest[] = [
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
    name: "commitRuns",
    operation: "actions/list-workflow-runs-for-repo",
    permission: "actions: read",
    reads: "contents",
    run: async (github) => github.commitRuns((await github.tagCommit("v1.0.0")) ?? ""),
    expected: isFilled,
    absent: isEmpty,
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
