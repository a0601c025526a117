import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A real pipe: what a child writes to `writer` comes out of `reader`. */
export interface OutputPipe {
  readonly reader: Socket;
  /** File descriptor for the child's stdout and stderr. */
  readonly writer: number;
  /** Closes our copy of the write end, so that the pipe ends when the last child closes its own. */
  release(): Promise<void>;
}

/**
 * Opens a pipe for a child's output. Node's own `pipe` gives the child a socket, on which `> /dev/stderr` and
 * `tee /dev/stderr` fail with ENXIO (Linux cannot reopen a socket by its path), while scripts that deploy
 * things write to it all the time. One pipe for both streams also keeps their order.
 */
export async function openOutputPipe(): Promise<OutputPipe> {
  const directory = await mkdtemp(join(tmpdir(), "release-gates-"));
  const path = join(directory, "output");
  let source: FileHandle | undefined;
  try {
    await promisify(execFile)("mkfifo", ["-m", "600", path]);
    // Without O_NONBLOCK, opening one end waits for the other.
    source = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const target = await open(path, "w");
    const reader = new Socket({ fd: source.fd, readable: true, writable: false });
    return { reader, writer: target.fd, release: () => target.close() };
  } catch (error) {
    await source?.close();
    throw error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
