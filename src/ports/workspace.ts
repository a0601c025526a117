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
