import type { Workspace, WorkspaceFile } from "./workspace.ts";

/** A temporary directory for what is fetched from elsewhere. Nothing of it outlives `close`. */
export interface Scratch {
  /** An absolute path at which there is no file yet. */
  place(): string;
  /** An empty folder of its own. */
  folder(): Promise<ScratchFolder>;
  /**
   * Opens a zip archive strictly: no path outside, no link, no duplicate, bounded. Its files are unpacked into a
   * folder of its own as they are asked for. Throws `unsafe-path`, `evidence-too-large` or `evidence-malformed`.
   */
  unpack(archive: string): Promise<UnpackedArchive>;
  close(): Promise<void>;
}

/** The files of an archive, read like a checkout. */
export interface UnpackedArchive extends Pick<Workspace, "stream"> {
  /** Every file in it, sorted. */
  readonly paths: readonly string[];
  /** As `Workspace.glob`. Throws `evidence-malformed` when a file it finds is not what the archive promised. */
  glob(pattern: string): Promise<readonly WorkspaceFile[]>;
}

/** A folder of fetched files, read like a checkout. */
export interface ScratchFolder {
  readonly files: Workspace;
  /** Absolute path of a file in it, its directory made. Throws `unsafe-path` for a path that leads elsewhere. */
  place(path: string): Promise<string>;
  write(path: string, content: Uint8Array): Promise<void>;
}
