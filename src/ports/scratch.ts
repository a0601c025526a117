import type { Workspace } from "./workspace.ts";

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
