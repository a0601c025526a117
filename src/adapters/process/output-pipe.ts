import { execFile } from "node:child_process";
import { closeSync, constants, openSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What a pipe of Linux holds at most, unless somebody enlarges it. */
const PIECE_BYTES = 64 * 1024;

/** A real pipe: what a child writes to `writer` comes out of `reader`. */
export interface OutputPipe {
  readonly reader: Socket;
  /** File descriptor for the child's stdout and stderr. */
  readonly writer: number;
  /** Closes our copy of the write end, so that the pipe ends when the last child closes its own. */
  release(): void;
}

/**
 * Opens a pipe for a child's output. Node's own `pipe` gives the child a socket, on which `> /dev/stderr` and
 * `tee /dev/stderr` fail with ENXIO (Linux cannot reopen a socket by its path), while scripts that deploy
 * things write to it all the time. One pipe for both streams also keeps their order.
 *
 * @param receive is given each piece that arrives; the bytes are only valid during the call
 */
export async function openOutputPipe(receive: (chunk: Uint8Array) => void): Promise<OutputPipe> {
  const directory = await mkdtemp(join(tmpdir(), "release-gates-"));
  const path = join(directory, "output");
  const receivePiece = (size: number, buffer: Uint8Array): boolean => {
    receive(buffer.subarray(0, size));
    return true;
  };
  let reader: Socket | undefined;
  try {
    await promisify(execFile)("mkfifo", ["-m", "600", path]);
    // Plain descriptors, not file handles: the socket owns the first, a child shares the second. Without
    // O_NONBLOCK, opening one end would wait for the other.
    const source = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    reader = new Socket({
      fd: source,
      readable: true,
      writable: false,
      // One buffer for everything: a new one for each piece makes a command that prints a lot cost a lot.
      onread: { buffer: Buffer.alloc(PIECE_BYTES), callback: receivePiece },
    });
    // An error ends the stream like its end does: what was received is kept.
    reader.on("error", () => undefined);
    const writer = openSync(path, constants.O_WRONLY);
    let open = true;
    const release = (): void => {
      if (open) closeSync(writer);
      open = false;
    };
    return { reader, writer, release };
  } catch (error) {
    reader?.destroy();
    throw error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
