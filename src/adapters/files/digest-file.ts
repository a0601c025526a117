import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import type { FileDigest } from "../../ports/evidence-files.ts";
import { openRegular, unreadable } from "./regular-file.ts";
import { createSmallFileReader, type SmallFileReader } from "./small-file.ts";

const CHUNK = 1024 * 1024;

/** Digests files at the speed of the disk. */
export interface FileDigester {
  /** sha256 and size of a regular file; undefined when there is none. Refuses what `openRegular` refuses. */
  digest(absolute: string, shown: string): Promise<FileDigest | undefined>;
}

/** A digester with a buffer of its own, or with that of a reader. */
export function createFileDigester(small: SmallFileReader = createSmallFileReader()): FileDigester {
  return {
    async digest(absolute, shown) {
      await small.turn();
      const file = small.read(absolute, shown);
      switch (file.kind) {
        case "absent":
          return undefined;
        case "read":
          return digestBytes(file.bytes);
        case "large":
          return digestLarge(absolute, shown);
      }
    },
  };
}

/** sha256 and size of these bytes. */
export function digestBytes(bytes: Uint8Array): FileDigest {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
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
