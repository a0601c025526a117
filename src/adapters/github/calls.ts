/** One call of GitHub's REST API: where it goes, what it is for, and the permission it takes. */
export interface Call {
  /** Method and path template, as in GitHub's description. */
  readonly route: string;
  /** Completes "could not ...". */
  readonly purpose: string;
  /** As it is written under a job's `permissions:`, such as `actions: read`. */
  readonly permission: string;
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
} as const satisfies Record<string, Call>;
