import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { openRegularSync, unreadable } from "./regular-file.ts";

/**
 * Up to this size a file is handled without giving way: handing it to the thread pool costs several times what
 * reading it does, and evidence is mostly thousands of small files.
 */
export const SMALL = 128 * 1024;
/** Longest time spent on small files before timers and signals get their turn, in nanoseconds: 20 ms. */
const TURN = 20_000_000n;

/** A small file as it was read. */
export type SmallFile =
  /** Valid until the next file is read. */
  | { readonly kind: "read"; readonly bytes: Buffer }
  | { readonly kind: "absent" }
  | { readonly kind: "large" };

/** Reads small files into one buffer, one after the other. */
export interface SmallFileReader {
  /** Refuses what `openRegular` refuses. */
  read(absolute: string, shown: string): SmallFile;
  /** To be awaited between files, so that nothing else waits long. */
  turn(): Promise<void>;
}

/** A reader with its own buffer. */
export function createSmallFileReader(): SmallFileReader {
  let buffer: Buffer | undefined;
  let turnBegan = process.hrtime.bigint();
  return {
    async turn() {
      if (process.hrtime.bigint() - turnBegan < TURN) return;
      await new Promise((resolve) => setImmediate(resolve));
      turnBegan = process.hrtime.bigint();
    },
    read(absolute, shown) {
      const opened = openRegularSync(absolute, shown);
      if (opened === undefined) return { kind: "absent" };
      try {
        if (opened.size > SMALL) return { kind: "large" };
        buffer ??= Buffer.allocUnsafeSlow(SMALL + 1);
        return readInto(opened.descriptor, buffer);
      } catch (error) {
        throw unreadable(error, shown);
      } finally {
        closeSync(opened.descriptor);
      }
    },
  };
}

/** It may have grown since its size was asked. */
function readInto(descriptor: number, buffer: Buffer): SmallFile {
  let size = 0;
  while (size < buffer.length) {
    const read = readSync(descriptor, buffer, size, buffer.length - size, size);
    if (read === 0) return { kind: "read", bytes: buffer.subarray(0, size) };
    size += read;
  }
  return { kind: "large" };
}

/**
 * Writes a small file beside its place and renames it into it.
 *
 * @param options.flush whether the bytes must have reached the disk before the name does.
 */
export function writeSmallFile(
  temporary: string,
  target: string,
  bytes: Uint8Array,
  { shown, flush }: { readonly shown: string; readonly flush: boolean },
): void {
  try {
    const descriptor = openSync(temporary, "wx", 0o644);
    try {
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(descriptor, bytes, written, bytes.length - written);
      }
      if (flush) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unreadable(error, shown);
  }
}
