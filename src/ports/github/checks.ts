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
