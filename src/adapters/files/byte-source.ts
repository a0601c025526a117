import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";

/** Up to this size a file is read at once: its parts are then at hand without a trip to the disk for each. */
const IN_MEMORY = 64 * 1024 ** 2;
const CHUNK = 1024 ** 2;

/** The bytes of a file, by position. */
export interface ByteSource {
  readonly size: number;
  /** The whole, where it fits into memory. */
  readonly memory: Buffer | undefined;
  /** Shorter than asked for only at the end of the file. */
  read(position: number, length: number): Promise<Buffer>;
  stream(position: number, length: number): Readable;
}

/** The bytes of an open file, which must stay open and unchanged. */
export async function createByteSource(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  if (size <= IN_MEMORY) {
    const memory = await readAt(file, 0, size);
    return {
      size,
      memory,
      read: async (position, length) => memory.subarray(position, position + length),
      stream: (position, length) => Readable.from([memory.subarray(position, position + length)]),
    };
  }
  return {
    size,
    memory: undefined,
    read: (position, length) => readAt(file, position, length),
    stream: (position, length) => Readable.from(readRange(file, position, length)),
  };
}

/** Not `createReadStream`: streams that share a handle wait for one another's end. */
async function* readRange(file: FileHandle, position: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; ) {
    const chunk = await readAt(file, position + done, Math.min(CHUNK, length - done));
    if (chunk.length === 0) return;
    done += chunk.length;
    yield chunk;
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const target = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(target, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return target.subarray(0, filled);
}
