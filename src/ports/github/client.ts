import type { Commit } from "../git.ts";
import type { CheckRun, CommitStatus } from "./checks.ts";
import type { Deployment, DeploymentState, DeploymentStatus } from "./deployments.ts";
import type { EnvironmentProtection, Review } from "./environments.ts";
import type { Issue, IssueComment } from "./issues.ts";
import type { PublishedRelease, ReleaseAsset } from "./releases.ts";
import type { Job, RunArtifact, WorkflowRun } from "./runs.ts";

/**
 * GitHub as the gates need it. Every call is retried with backoff inside a deadline, then throws
 * `github-unavailable`; a 401 or 403 throws `permission-denied` naming the permission that is missing.
 * "Not found" is a value (undefined or an empty list), never an exception.
 */
export interface GitHub {
  readonly repository: string;
  /** Commit a tag points to (annotated tags peeled). */
  tagCommit(tag: string): Promise<string | undefined>;
  /** Every tag with the commit it points to (annotated tags peeled). */
  tags(): Promise<readonly { readonly name: string; readonly sha: string }[]>;
  branchHead(branch: string): Promise<string | undefined>;
  workflowRun(runId: number): Promise<WorkflowRun | undefined>;
  jobs(runId: number, attempt: number): Promise<readonly Job[]>;
  reviews(runId: number): Promise<readonly Review[]>;
  environment(name: string): Promise<EnvironmentProtection | undefined>;
  teamMembers(org: string, team: string): Promise<readonly string[] | undefined>;
  /**
   * Authors and co-authors (logins where known), newest commit first, and every changed path between two
   * commits, counted from where they parted. Throws `github-unavailable` rather than leave any out.
   */
  compare(
    base: string,
    head: string,
  ): Promise<{ readonly commits: readonly Commit[]; readonly paths: readonly string[] } | undefined>;
  createDeployment(input: {
    readonly ref: string;
    readonly environment: string;
    readonly description: string;
    readonly payload: Readonly<Record<string, unknown>>;
  }): Promise<number>;
  /** A description over 140 characters is cut. */
  setDeploymentStatus(
    deployment: number,
    status: {
      readonly state: DeploymentState;
      readonly description: string;
      readonly logUrl?: string;
      readonly environmentUrl?: string;
    },
  ): Promise<void>;
  /** Newest first; of very many only the newest 300, or `most`. */
  deployments(environment: string, most?: number): Promise<readonly Deployment[]>;
  /** Newest first. */
  deploymentStatuses(deployment: number): Promise<readonly DeploymentStatus[]>;

  /** The newest check run of every name in each check suite of a commit; undefined for an unknown commit. */
  checkRuns(sha: string): Promise<readonly CheckRun[] | undefined>;
  /** The newest commit status of every context; undefined for an unknown commit. */
  commitStatuses(sha: string): Promise<readonly CommitStatus[] | undefined>;

  /** Runs of a workflow (its file name), newest first; undefined for an unknown workflow. */
  workflowRuns(
    workflow: string,
    filter: { readonly headSha?: string; readonly event?: string },
  ): Promise<readonly WorkflowRun[] | undefined>;
  /**
   * Starts a run of a workflow that has `workflow_dispatch`, and says which one it is. `mark` is a part of the run's title
   * that no other run has: a run whose answer was lost is found by it instead of being started twice.
   */
  dispatchWorkflow(dispatch: {
    readonly workflow: string;
    /** The branch or tag that the run is of. */
    readonly ref: string;
    readonly inputs: Readonly<Record<string, string>>;
    readonly mark: string;
  }): Promise<{ readonly id: number; readonly url: string }>;
  /** Cancels a run. Throws `github-refused` for one that has ended. */
  cancelRun(runId: number): Promise<void>;
  /** Runs of all workflows for a commit, newest first. */
  commitRuns(sha: string): Promise<readonly WorkflowRun[]>;
  /** Artifacts of any run of this repository, newest first; those of one name where it is given. */
  runArtifacts(runId: number, name?: string): Promise<readonly RunArtifact[] | undefined>;
  /**
   * Downloads the archive of an artifact into a file and checks it against the digest GitHub has for it.
   * The token never reaches the host that keeps the archive. Undefined when it has expired or is gone.
   */
  downloadArtifact(
    artifact: RunArtifact,
    toFile: string,
    maxBytes: number,
  ): Promise<{ readonly sha256: string; readonly size: number } | undefined>;

  /** The release of a tag, published or draft (drafts need `contents: write`). */
  release(tag: string): Promise<PublishedRelease | undefined>;
  /** Like `downloadArtifact`, for a file of a release. */
  downloadAsset(
    asset: ReleaseAsset,
    toFile: string,
    maxBytes: number,
  ): Promise<{ readonly sha256: string; readonly size: number } | undefined>;
  /** Makes an annotated tag; nothing happens if the tag leads to that commit already. Throws `tag-moved` otherwise. */
  createTag(tag: { readonly name: string; readonly sha: string; readonly message: string }): Promise<void>;
  createDraftRelease(release: {
    readonly tag: string;
    /** Commit for a tag that does not exist yet. */
    readonly target: string;
    readonly name: string;
    readonly body: string;
    readonly prerelease: boolean;
  }): Promise<PublishedRelease>;
  /** Attaches a file; one of the same name and content that is there already is taken for it. */
  uploadAsset(
    release: PublishedRelease,
    asset: { readonly name: string; readonly file: string; readonly contentType: string },
  ): Promise<ReleaseAsset>;
  /** Makes a draft public. After that neither it nor its tag can change where releases are immutable. */
  publishRelease(id: number): Promise<PublishedRelease>;
  /** Release notes as GitHub writes them from the merged pull requests. */
  generateNotes(input: {
    readonly tag: string;
    readonly target: string;
    readonly previousTag?: string;
  }): Promise<{ readonly name: string; readonly body: string }>;

  /** Open issues and pull requests with the label. */
  openIssues(label: string): Promise<readonly Issue[]>;
  /** Oldest first; undefined for an unknown issue. */
  issueComments(issue: number): Promise<readonly IssueComment[] | undefined>;
  commentOnIssue(issue: number, body: string): Promise<void>;
  /** The account, or undefined when there is none of that name. */
  user(login: string): Promise<{ readonly login: string; readonly type: string } | undefined>;

  /** Kinds of rules that hold on a branch, such as `pull_request`, `merge_queue` or `non_fast_forward`. */
  branchRules(branch: string): Promise<readonly string[]>;
  /**
   * Branches that GitHub holds for pull requests in the merge queue of a branch. Its REST API has no other
   * sight of the queue; without a queue, or with an empty one, there are none.
   */
  mergeQueue(branch: string): Promise<readonly string[]>;
}
