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
