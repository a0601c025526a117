import { createHash } from "node:crypto";
import { closeSync, readSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import type { FileDigest } from "../../ports.ts";
import { openRegular, openRegularSync, unreadable } from "./regular-file.ts";

/**
 * Up to this size a file is read without giving way: handing it to the thread pool costs several times what
 * reading it does, and evidence is mostly thousands of small files.
 */
const SMALL = 128 * 1024;
const CHUNK = 1024 * 1024;
/** Longest time spent on small files before timers and signals get their turn, in milliseconds. */
const TURN = 20;

/** Digests files at the speed of the disk. Keeps one buffer, so it must not be shared between threads. */
export interface FileDigester {
  /** sha256 and size of a regular file; undefined when there is none. Refuses what `openRegular` refuses. */
  digest(absolute: string, shown: string): Promise<FileDigest | undefined>;
}

/** A digester with its own buffer. */
export function createFileDigester(): FileDigester {
  const buffer = Buffer.allocUnsafe(SMALL + 1);
  let turnBegan = performance.now();

  async function digest(absolute: string, shown: string): Promise<FileDigest | undefined> {
    if (performance.now() - turnBegan > TURN) {
      await setImmediate();
      turnBegan = performance.now();
    }
    const opened = openRegularSync(absolute, shown);
    if (opened === undefined) return undefined;
    try {
      if (opened.size <= SMALL) {
        const small = digestSmall(opened.descriptor, buffer);
        if (small !== undefined) return small;
      }
    } catch (error) {
      throw unreadable(error, shown);
    } finally {
      closeSync(opened.descriptor);
    }
    return digestLarge(absolute, shown);
  }
  return { digest };
}

/** Undefined when the file turns out to be larger than the buffer. */
function digestSmall(descriptor: number, buffer: Buffer): FileDigest | undefined {
  let size = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, size, buffer.length - size, size);
    if (read === 0) break;
    size += read;
    if (size === buffer.length) return undefined;
  }
  return { sha256: createHash("sha256").update(buffer.subarray(0, size)).digest("hex"), size };
}

async function digestLarge(absolute: string, shown: string): Promise<FileDigest | undefined> {
  const opened = await openRegular(absolute, shown);
  if (opened === undefined) return undefined;
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of readChunks(opened.handle)) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch (error) {
    throw unreadable(error, shown);
  } finally {
    await opened.handle.close();
  }
  return { sha256: hash.digest("hex"), size };
}

/**
 * The bytes of a file in turn. The next chunk is read while the last one is worked on; a chunk is valid only
 * until the next one is asked for.
 */
export async function* readChunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffers = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)] as const;
  let position = 0;
  let reading = handle.read(buffers[0], 0, CHUNK, position);
  try {
    for (;;) {
      const { bytesRead, buffer } = await reading;
      if (bytesRead === 0) return;
      position += bytesRead;
      reading = handle.read(buffer === buffers[0] ? buffers[1] : buffers[0], 0, CHUNK, position);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // The file must not be closed below a read that is under way.
    await reading.catch(() => undefined);
  }
}
