import type { MetricSourceConfig } from "./config/schema.ts";
import type { Attestation } from "./gate/attestation.ts";
import type { Location } from "./gate/errors.ts";
import type { GateDecision } from "./gate/verdict.ts";

/**
 * What commands need from the world. Commands see only these interfaces; `adapters/` implements them for
 * real, `test/support/fakes/` for tests. Times are milliseconds unless a name says otherwise; instants are
 * `Date` at this border and ISO 8601 text in records.
 */
export interface World {
  readonly clock: Clock;
  /** The checkout: everything the repository under release holds. */
  readonly workspace: Workspace;
  readonly git: Git;
  readonly processes: Processes;
  readonly http: HttpClient;
  readonly reporter: Reporter;
  /** This machine, as far as several runs share it. */
  readonly host: Host;
  /** The process environment, read once at the start. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Facts of the workflow run, or undefined at a desk. */
  readonly runner: RunnerContext | undefined;
  /** Known secret values; everything written is masked by them. */
  readonly secrets: readonly string[];
  /** Loads the client on first use. Throws `token-missing` where there is no token. */
  github(): Promise<GitHub>;
  /** Loads the client on first use. Throws `artifact-missing` outside a runner. */
  artifacts(): Promise<Artifacts>;
  /** A temporary directory for evidence from elsewhere. */
  scratch(): Promise<Scratch>;
  /** Opens a metrics source; it keeps what it must remember between readings (counters of a scrape). */
  metrics(source: MetricSourceConfig): Promise<MetricSource>;
  /** Begins to take messages for people and machines elsewhere. */
  notifier(): Promise<Notifier>;
  /** The evidence directory at this path. */
  evidence(directory: string): EvidenceFiles;
  /**
   * Finished evidence to be looked at: a folder, or a bundle (zip). Throws `evidence-missing` when there is
   * nothing at the path and `evidence-malformed` when it is neither.
   */
  openEvidence(path: string): Promise<OpenedEvidence>;
  /** Verifies a Sigstore bundle offline: parsed JSON of it, and of the trusted roots one of which must accept it. */
  verifySigstoreBundle(bundle: unknown, roots: readonly unknown[]): Promise<Attestation>;
}

/** Wall clock and waiting. */
export interface Clock {
  now(): Date;
  /** Milliseconds from an arbitrary start that never goes back. */
  monotonic(): number;
  /** Resolves after the time, or at once when the signal aborts (it never rejects). */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A file found in the workspace. */
export interface WorkspaceFile {
  /** Relative to the workspace, forward slashes. */
  readonly path: string;
  /** Absolute, after every symbolic link was resolved and found to stay inside the workspace. */
  readonly absolute: string;
  /** Bytes. */
  readonly size: number;
  readonly executable: boolean;
  /** When its content last changed; absent where that is not known. A checkout sets it to its own time. */
  readonly modifiedAt?: Date;
}

/** The checkout. Nothing outside it can be reached (throws `unsafe-path`). */
export interface Workspace {
  readonly root: string;
  /** Files that match a path or glob, sorted by path; never directories. */
  glob(pattern: string): Promise<readonly WorkspaceFile[]>;
  stat(path: string): Promise<WorkspaceFile | undefined>;
  /** Whole file. Throws `evidence-too-large` over `maxBytes`, `evidence-missing` if absent. */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /** Streams a file in chunks, for formats whose size can hurt. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Paths of all files, sorted, at most so many; folders of the names in `skip` are not looked into. */
  tree(options: { readonly skip: ReadonlySet<string>; readonly most: number }): Promise<readonly string[]>;
  /** Writes a whole file, or nothing, and makes the folders it needs. */
  write(path: string, content: Uint8Array | string): Promise<void>;
}

/** A temporary directory for what is fetched from elsewhere. Nothing of it outlives `close`. */
export interface Scratch {
  /** An absolute path at which there is no file yet. */
  place(): string;
  /** An empty folder of its own. */
  folder(): Promise<ScratchFolder>;
  /**
   * Unpacks a zip archive strictly (no path outside, no link, no duplicate, bounded) into a folder of its own.
   * Throws `unsafe-path`, `evidence-too-large` or `evidence-malformed`.
   */
  unpack(archive: string): Promise<Workspace>;
  close(): Promise<void>;
}

/** A folder of fetched files, read like a checkout. */
export interface ScratchFolder {
  readonly files: Workspace;
  /** Absolute path of a file in it, its directory made. Throws `unsafe-path` for a path that leads elsewhere. */
  place(path: string): Promise<string>;
  write(path: string, content: Uint8Array): Promise<void>;
}

/** sha256 (hex) and size (bytes) of a file. */
export interface FileDigest {
  readonly sha256: string;
  readonly size: number;
}

/** Read access to evidence, in a folder or in a bundle. Nothing but regular files: others throw `unsafe-path`. */
export interface EvidenceReader {
  /** Every file, sorted by path (by code unit), forward slashes. Throws `unsafe-path` for anything else found. */
  list(): Promise<readonly string[]>;
  /** Undefined when absent. Throws `evidence-too-large` over 256 MiB. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** By streaming; undefined when absent. */
  digest(path: string): Promise<FileDigest | undefined>;
}

/** Evidence opened for verification. */
export interface OpenedEvidence {
  readonly kind: "folder" | "bundle";
  readonly files: EvidenceReader;
  /**
   * Whether the bundle (the one opened, or the one inside the folder) is, byte for byte, what the product
   * writes for these files.
   */
  compareBundle(): Promise<BundleComparison>;
  /** sha256 of the bundle itself; undefined where there is none. */
  digestBundle(): Promise<string | undefined>;
  close(): Promise<void>;
}

export type BundleComparison =
  | { readonly kind: "absent" | "same" }
  /** `why` tells the first difference in one sentence. */
  | { readonly kind: "different"; readonly why: string };

/** The evidence directory: written atomically, flushed, never outside itself. */
export interface EvidenceFiles extends EvidenceReader {
  readonly root: string;
  /** Writes a temporary file, flushes it and renames it into place. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /**
   * Copies a file of the workspace or disk into the directory by streaming, and digests it on the way.
   * Throws `secret-in-evidence` and leaves nothing behind when the file holds one of the `forbidden` texts.
   */
  copyIn(absoluteSource: string, path: string, forbidden?: readonly string[]): Promise<FileDigest>;
  /** Appends and flushes to disk before it resolves (the journal depends on it). */
  append(path: string, content: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Writes every file of the directory into `DEPLOYMENT-EVIDENCE.zip`: the same bytes for the same files, always. */
  writeBundle(): Promise<FileDigest>;
  /** Absolute path of a file, for tools that need one. */
  absolute(path: string): string;
}

/** The local git checkout. */
export interface Git {
  /** Commit a ref or tag points to (tags peeled), or undefined. */
  resolve(ref: string): Promise<string | undefined>;
  head(): Promise<string | undefined>;
  /** HEAD and every tag with the commit it points to, asked in one go. */
  refs(): Promise<{
    readonly head: string | undefined;
    readonly tags: readonly { readonly name: string; readonly sha: string }[];
  }>;
  /** The commit that last changed the path, as of HEAD, if the file on disk is unchanged since. */
  lastChange(path: string): Promise<{ readonly sha: string; readonly committedAt: Date } | undefined>;
  tags(): Promise<readonly { readonly name: string; readonly sha: string }[]>;
  /** Commits in `from..to` (all up to `to` when `from` is undefined), newest first. */
  commits(from: string | undefined, to: string): Promise<readonly Commit[]>;
  /**
   * Paths changed between the two commits (all paths of `to` when `from` is undefined), both places of a rename;
   * undefined when git cannot tell.
   */
  changedPaths(from: string | undefined, to: string): Promise<readonly string[] | undefined>;
  /** The file as it was at the commit; undefined when the commit or the file is not there. */
  show(sha: string, path: string): Promise<Uint8Array | undefined>;
  /** `owner/name` from the origin remote, if it is a GitHub one. */
  repository(): Promise<string | undefined>;
}

export interface Commit {
  readonly sha: string;
  readonly subject: string;
  readonly body: string;
  readonly authorName: string;
  readonly authorEmail: string;
  /** GitHub login where it is known. */
  readonly authorLogin?: string;
  readonly committedAt: string;
}

// -- processes ------------------------------------------------------------------------------------

/** A command to supervise. */
export interface CommandSpec {
  /** Shell line, run as `bash -c` in its own process group. */
  readonly run: string;
  readonly cwd: string;
  /** The whole environment of the child: nothing is inherited besides it. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Between SIGTERM and SIGKILL. */
  readonly graceMs: number;
  /** The same when `signal` aborts. Default: `graceMs`. */
  readonly cancelGraceMs?: number;
  /** Marks every process the command starts, for `stopMarked`. Default: a random one. */
  readonly id?: string;
  /**
   * What happens to processes that the command left in its process group when it ended with exit code 0:
   * `keep` (default; a deploy may start a service) or `stop`. After any other end they are stopped.
   */
  readonly leftovers?: "keep" | "stop";
  /** Aborting stops the process group like a timeout does. */
  readonly signal?: AbortSignal;
  /** Shown as the title of the output group in the live log. */
  readonly label: string;
}

/** Output as kept: the first and the last bytes, and how many lines were dropped between them. */
export interface CapturedOutput {
  readonly head: string;
  readonly tail: string;
  readonly totalBytes: number;
  readonly droppedBytes: number;
}

export type CommandOutcome =
  | { readonly kind: "exited"; readonly exitCode: number }
  | { readonly kind: "signalled"; readonly signal: string }
  | { readonly kind: "timed-out"; readonly killed: boolean }
  | { readonly kind: "cancelled"; readonly killed: boolean }
  | { readonly kind: "not-started"; readonly why: string };

export interface CommandResult {
  readonly outcome: CommandOutcome;
  readonly durationMs: number;
  readonly output: CapturedOutput;
}

export interface Processes {
  /** Runs to the end; never rejects for anything the command does. */
  run(spec: CommandSpec): Promise<CommandResult>;
  /**
   * Stops every process that still runs for the command with this id: what an earlier run left behind when
   * it died. Returns how many there were; where processes cannot be found by their mark (not Linux), 0.
   */
  stopMarked(id: string, graceMs: number): Promise<number>;
}

// -- this machine ---------------------------------------------------------------------------------

/** This machine, as far as several runs share it. */
export interface Host {
  /**
   * Takes exclusive use of a name (such as one environment's rollout) until it is released or this process
   * dies, however it dies; never waits.
   */
  lock(name: string, holder: string): Promise<LockOutcome>;
  /**
   * A hash (hex) with a random key that nobody keeps: equal values give equal hashes, and nothing can be learnt
   * from them, not even by trying values.
   */
  keyedHash(): (value: string) => string;
}

export type LockOutcome =
  | { readonly kind: "held"; release(): Promise<void> }
  /** `heldBy` is what the holder said of itself. */
  | { readonly kind: "refused"; readonly heldBy: string };

// -- http -----------------------------------------------------------------------------------------

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  /** Longest body read. */
  readonly maxBytes: number;
  /** How many redirects are followed. Default: 5. */
  readonly maxRedirects?: number;
  readonly signal?: AbortSignal;
}

export type HttpOutcome =
  | {
      readonly kind: "response";
      readonly status: number;
      /** Lowercase names. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      readonly latencyMs: number;
      /** Every address visited, the last one answered. */
      readonly visited: readonly string[];
    }
  | {
      readonly kind: "failure";
      readonly failure:
        | "refused"
        | "unresolved"
        | "timeout"
        | "tls"
        | "redirect-loop"
        | "too-large"
        | "truncated"
        | "unsupported-url"
        | "cancelled"
        | "broken";
      /** One sentence for a person. */
      readonly detail: string;
      readonly latencyMs: number;
    };

export interface HttpClient {
  /** http(s) only, redirects bounded; never rejects for anything the server does. */
  send(request: HttpRequest): Promise<HttpOutcome>;
}

// -- notifications --------------------------------------------------------------------------------

/** What is delivered by POST. */
export interface Message {
  /** Names the destination to people; never its address, which may be a secret. */
  readonly to: string;
  /** Says in a few words what the message is about. */
  readonly title: string;
  /** The same for every attempt to deliver it. */
  readonly id: string;
  readonly event: string;
  readonly url: string;
  readonly body: string;
  /** Signs the body. */
  readonly secret?: string;
}

export interface UndeliveredMessage {
  readonly to: string;
  readonly title: string;
  /** One sentence for a person; never holds the address. */
  readonly why: string;
}

/** Delivers messages in the background: neither the one who sends nor a rollback ever waits for a receiver. */
export interface Notifier {
  /** Returns at once and never throws. Each destination gets its messages in order. */
  send(message: Message): void;
  /** Waits for what is under way, at most so long, gives the rest up, and tells what was not delivered since the last time. */
  settle(withinMs: number): Promise<readonly UndeliveredMessage[]>;
}

// -- metrics --------------------------------------------------------------------------------------

/** Which version's traffic a reading is about. */
export type Arm = "stable" | "canary";

export interface MetricQuery {
  readonly indicator: string;
  readonly arm: Arm;
  /** Version that the arm runs, for `{{version}}`. */
  readonly version: string;
  readonly expressions:
    | { readonly kind: "events"; readonly bad: string; readonly total: string }
    /** The same, told by its good events (a histogram's bucket, say). */
    | { readonly kind: "events"; readonly good: string; readonly total: string }
    | { readonly kind: "gauge"; readonly value: string };
  /** The window asked about ends now and is this long. */
  readonly intervalMs: number;
  readonly signal?: AbortSignal;
}

/** One reading over one interval. A gap is never read as healthy. */
export type MetricReading =
  | { readonly kind: "events"; readonly bad: number; readonly total: number; readonly at: string }
  | { readonly kind: "gauge"; readonly value: number; readonly at: string }
  | { readonly kind: "gap"; readonly why: string; readonly at: string }
  /** Counting has begun: there is nothing to compare with yet. */
  | { readonly kind: "begun"; readonly at: string };

export interface MetricSource {
  /** Never rejects for anything the source does: what cannot be read is a gap. */
  read(query: MetricQuery): Promise<MetricReading>;
  /**
   * Readings of the time after `from` up to `to`, one for every interval, oldest first, each with its own time.
   * Absent where a source only knows the present.
   */
  readRange?(query: MetricQuery, from: Date, to: Date): Promise<readonly MetricReading[]>;
}

// -- GitHub ---------------------------------------------------------------------------------------

/** One entry of a run's review history. */
export interface Review {
  readonly environments: readonly string[];
  readonly state: "approved" | "rejected" | "pending";
  readonly user: string;
  readonly userType: string;
  readonly comment: string;
}

export interface EnvironmentProtection {
  readonly name: string;
  readonly requiredReviewers: readonly { readonly kind: "user" | "team"; readonly name: string }[];
  readonly preventSelfReview: boolean;
  readonly canAdminsBypass: boolean;
  readonly waitMinutes: number;
}

export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly headSha: string;
  readonly event: string;
  readonly actor: string;
  readonly triggeringActor: string;
  /** `owner/name` of the repository the head commit comes from; another one for a fork. */
  readonly headRepository: string;
  readonly repository: string;
  readonly path: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** What its jobs' check runs share. */
  readonly checkSuite?: number;
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  /** Name of the machine that runs it, as `RUNNER_NAME` has it there. */
  readonly runner?: string;
}

export type DeploymentState =
  | "queued"
  | "in_progress"
  | "success"
  | "failure"
  | "error"
  | "inactive"
  | "pending";

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly createdAt: string;
  readonly payload: unknown;
}

export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly description: string;
  readonly createdAt: string;
  readonly creator: string;
}

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
  /** Newest first; of very many only the newest 300. */
  deployments(environment: string): Promise<readonly Deployment[]>;
  /** Newest first. */
  deploymentStatuses(deployment: number): Promise<readonly DeploymentStatus[]>;

  /** The newest check run of every name in each check suite of a commit; undefined for an unknown commit. */
  checkRuns(sha: string): Promise<readonly CheckRun[] | undefined>;
  /** The newest commit status of every context; undefined for an unknown commit. */
  commitStatuses(sha: string): Promise<readonly CommitStatus[] | undefined>;

  /** Runs of a workflow (its file name) for a commit, newest first; undefined for an unknown workflow. */
  workflowRuns(
    workflow: string,
    filter: { readonly headSha: string; readonly event?: string },
  ): Promise<readonly WorkflowRun[] | undefined>;
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

/** A check run on a commit; every job of GitHub Actions is one. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  /** Slug of the app that reports it, such as `github-actions`; empty when it was deleted. */
  readonly app: string;
  /** Its check suite; the jobs of one workflow run share one. */
  readonly suite?: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  /** For people. */
  readonly url: string;
}

/** What an outside service says of a commit. */
export interface CommitStatus {
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string;
  readonly updatedAt: string;
}

/** An artifact of a workflow run, as the REST API shows it. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Hex; absent for artifacts of old clients. */
  readonly sha256?: string;
  readonly expired: boolean;
  readonly createdAt: string;
}

/** A GitHub Release. */
export interface PublishedRelease {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable: boolean;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly author: string;
  /** For people. */
  readonly url: string;
  readonly assets: readonly ReleaseAsset[];
  /** Where its assets are uploaded to. */
  readonly uploadUrl: string;
}

/** A file of a release. */
export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Hex; absent for assets older than GitHub's digests. */
  readonly sha256?: string;
  readonly createdAt: string;
  readonly uploader: string;
}

/** An issue or a pull request. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly author: string;
  readonly isPullRequest: boolean;
  readonly createdAt: string;
  /** For people. */
  readonly url: string;
}

export interface IssueComment {
  readonly id: number;
  readonly author: string;
  readonly authorType: string;
  readonly body: string;
  readonly createdAt: string;
  /** Later than `createdAt` when somebody edited it. */
  readonly updatedAt: string;
  readonly url: string;
}

/** Workflow artifacts of this run. */
export interface Artifacts {
  /** Uploads the named files below `root`; returns the sha256 GitHub computed. */
  upload(input: {
    readonly name: string;
    readonly root: string;
    readonly files: readonly string[];
    readonly retentionDays?: number;
  }): Promise<{ readonly sha256: string | undefined; readonly size: number }>;
  /**
   * Downloads an artifact of this run, hashes it and unpacks it strictly into a directory (no path outside it,
   * no link, no duplicate, bounded). False when there is none of that name.
   */
  downloadInto(name: string, directory: string): Promise<boolean>;
  /** Unpacks an archive just as strictly. */
  unpackInto(archive: string, directory: string): Promise<void>;
  /** Downloads the raw archive of an artifact of this run into a file; undefined when there is none of that name. */
  downloadArchive(
    name: string,
    toDirectory: string,
  ): Promise<{ readonly archive: string; readonly sha256: string } | undefined>;
}

// -- runner and people ----------------------------------------------------------------------------

/** What the runner says of the job that runs. */
export interface RunnerContext {
  readonly repository: string;
  readonly workflowRef: string;
  readonly runId: number;
  readonly attempt: number;
  readonly job: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly sha: string;
  /** Such as `refs/tags/v1.2.3`. */
  readonly ref: string;
  readonly eventName: string;
  readonly serverUrl: string;
}

/** A note on a file, shown by GitHub beside the line. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly where?: Location;
}

/** The one form of status lines, everywhere: a tag and a sentence. */
export interface StatusLine {
  readonly tag:
    | `PHASE ${number} START`
    | `PHASE ${number} COMPLETE`
    | "AUTOMATION"
    | "APPROVAL REQUEST"
    | "ROLLBACK DECISION"
    | "RELEASE COMPLETE"
    | "ERROR"
    | "ALERT";
  readonly sentence: string;
  /** Whether people elsewhere are told, too. Default: by the tag (`report/notification.ts`). */
  readonly announce?: boolean;
  /** What the gate decided, where the line says that. */
  readonly decision?: GateDecision;
}

/** The live log. Everything passed to it is masked and made inert before it is shown. */
export interface Reporter {
  status(line: StatusLine): void;
  info(text: string): void;
  /** Opens a foldable group until the function settles. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A piece of a command's output, as it came. */
  output(chunk: string): void;
  annotate(annotation: Annotation): void;
  /** Shows how far a long piece of work is; `remainingMs` is an estimate. */
  progress(progress: {
    readonly label: string;
    readonly done: number;
    readonly total: number;
    readonly remainingMs?: number;
  }): void;
}
