/** One call of GitHub's REST API: where it goes, what it is for, and the permission it takes. */
export interface Call {
  /** Method and path template, as in GitHub's description. */
  readonly route: string;
  /** Completes "could not ...". */
  readonly purpose: string;
  /** As it is written under a job's `permissions:`, such as `actions: read`. */
  readonly permission: string;
  /** A listing that takes no page size. */
  readonly unpaged?: true;
}

/**
 * Every call the product makes. The permissions are those of GitHub's reference
 * (https://docs.github.com/rest/authentication/permissions-required-for-github-apps).
 */
export const CALLS = {
  ref: {
    route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
    purpose: "look up a branch or tag",
    permission: "contents: read",
  },
  tags: {
    route: "GET /repos/{owner}/{repo}/tags",
    purpose: "list the tags",
    permission: "contents: read",
  },
  tagObject: {
    route: "GET /repos/{owner}/{repo}/git/tags/{tag_sha}",
    purpose: "read an annotated tag",
    permission: "contents: read",
  },
  tree: {
    route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    purpose: "list the files of a commit",
    permission: "contents: read",
  },
  compare: {
    route: "GET /repos/{owner}/{repo}/compare/{basehead}",
    purpose: "compare two commits",
    permission: "contents: read",
  },
  run: {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    purpose: "read a workflow run",
    permission: "actions: read",
  },
  jobs: {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
    purpose: "list the jobs of a workflow run",
    permission: "actions: read",
  },
  reviews: {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
    purpose: "read the review history of a workflow run",
    permission: "actions: read",
    unpaged: true,
  },
  environment: {
    route: "GET /repos/{owner}/{repo}/environments/{environment_name}",
    purpose: "read the protection of an environment",
    permission: "actions: read",
  },
  teamMembers: {
    route: "GET /orgs/{org}/teams/{team_slug}/members",
    purpose: "list the members of a team",
    permission: "members: read (of the organization)",
  },
  deployments: {
    route: "GET /repos/{owner}/{repo}/deployments",
    purpose: "list deployments",
    permission: "deployments: read",
  },
  createDeployment: {
    route: "POST /repos/{owner}/{repo}/deployments",
    purpose: "record a deployment",
    permission: "deployments: write",
  },
  deploymentStatuses: {
    route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    purpose: "list the statuses of a deployment",
    permission: "deployments: read",
  },
  createDeploymentStatus: {
    route: "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    purpose: "record the progress of a deployment",
    permission: "deployments: write",
  },
  checkRuns: {
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    purpose: "list the check runs of a commit",
    permission: "checks: read",
  },
  commitStatuses: {
    route: "GET /repos/{owner}/{repo}/commits/{ref}/status",
    purpose: "list the statuses of a commit",
    permission: "statuses: read",
  },
  workflowRuns: {
    route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    purpose: "list the runs of a workflow",
    permission: "actions: read",
  },
  dispatchWorkflow: {
    route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
    purpose: "start a workflow that asks people",
    permission: "actions: write",
  },
  cancelRun: {
    route: "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel",
    purpose: "cancel a workflow run",
    permission: "actions: write",
  },
  commitRuns: {
    route: "GET /repos/{owner}/{repo}/actions/runs",
    purpose: "list the workflow runs of a commit",
    permission: "actions: read",
  },
  runArtifacts: {
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    purpose: "list the artifacts of a workflow run",
    permission: "actions: read",
  },
  downloadArtifact: {
    route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    purpose: "download an artifact",
    permission: "actions: read",
  },
  releaseByTag: {
    route: "GET /repos/{owner}/{repo}/releases/tags/{tag}",
    purpose: "read a release",
    permission: "contents: read",
  },
  releases: {
    route: "GET /repos/{owner}/{repo}/releases",
    purpose: "list the releases",
    permission: "contents: read",
  },
  downloadAsset: {
    route: "GET /repos/{owner}/{repo}/releases/assets/{asset_id}",
    purpose: "download a file of a release",
    permission: "contents: read",
  },
  assets: {
    route: "GET /repos/{owner}/{repo}/releases/{release_id}/assets",
    purpose: "list the files of a release",
    permission: "contents: read",
  },
  uploadAsset: {
    // The address comes with the release: uploads have a host of their own.
    route: "POST {+upload_url}",
    purpose: "attach a file to a release",
    permission: "contents: write",
  },
  deleteAsset: {
    route: "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",
    purpose: "remove a file that did not arrive whole",
    permission: "contents: write",
  },
  createRelease: {
    route: "POST /repos/{owner}/{repo}/releases",
    purpose: "draft a release",
    permission: "contents: write",
  },
  updateRelease: {
    route: "PATCH /repos/{owner}/{repo}/releases/{release_id}",
    purpose: "publish a release",
    permission: "contents: write",
  },
  generateNotes: {
    route: "POST /repos/{owner}/{repo}/releases/generate-notes",
    purpose: "have release notes written",
    permission: "contents: write",
  },
  createTagObject: {
    route: "POST /repos/{owner}/{repo}/git/tags",
    purpose: "write an annotated tag",
    permission: "contents: write",
  },
  createRef: {
    route: "POST /repos/{owner}/{repo}/git/refs",
    purpose: "create a tag",
    permission: "contents: write",
  },
  issues: {
    route: "GET /repos/{owner}/{repo}/issues",
    purpose: "list issues",
    permission: "issues: read",
  },
  issueComments: {
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    purpose: "read the comments of an issue",
    permission: "issues: read",
  },
  createIssueComment: {
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    purpose: "comment on an issue",
    permission: "issues: write",
  },
  user: {
    route: "GET /users/{username}",
    purpose: "look up an account",
    permission: "metadata: read",
  },
  branchRules: {
    route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
    purpose: "read the rules of a branch",
    permission: "metadata: read",
  },
  matchingRefs: {
    route: "GET /repos/{owner}/{repo}/git/matching-refs/{ref}",
    purpose: "list branches",
    permission: "contents: read",
    unpaged: true,
  },
} as const satisfies Record<string, Call>;
