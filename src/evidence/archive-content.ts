import { Transform, type TransformCallback } from "node:stream";
import { crc32, inflateRawSync } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { ReasonCode } from "../gate/reason-codes.ts";
import { refuse, type UnpackLimits } from "./archive-entries.ts";

/** The table is held in memory; this is room for the longest names of a hundred thousand files. */
const LONGEST_TABLE_BYTES = 128 * 1024 ** 2;

/** The table of contents of an archive. @throws ReleaseGatesError `evidence-too-large`. */
export async function readTable(zip: ZipFile, limits: UnpackLimits): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.maxEntries) {
    throw new ReleaseGatesError("evidence-too-large", "the archive has too many entries", {
      expected: `at most ${limits.maxEntries}`,
      found: String(zip.entryCount),
    });
  }
  const entries: Entry[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    bytes += entry.fileNameRaw.length + entry.extraFieldRaw.length + entry.fileCommentRaw.length;
    if (bytes > LONGEST_TABLE_BYTES) {
      throw new ReleaseGatesError("evidence-too-large", "the archive's table of contents is too long", {
        expected: `at most ${LONGEST_TABLE_BYTES} bytes of names and comments`,
      });
    }
    entries.push(entry);
  }
  return entries;
}

/** Up to this size an entry is unpacked in one piece: a chain of streams costs many times what so few bytes do. */
const SMALL = 128 * 1024;

/** Whether an entry is small enough for {@link smallContent}, packed and unpacked. */
export function isSmall({ compressedSize, uncompressedSize }: Entry): boolean {
  return compressedSize <= SMALL && uncompressedSize <= SMALL;
}

/**
 * The content of a small entry, if it is the one that the entry promised.
 *
 * @param packed its bytes as they stand in the archive.
 */
export function smallContent(entry: Entry, packed: Buffer, broken: ReasonCode): Buffer {
  // One byte more than promised shows that there are more, and they are never made.
  const content = entry.isCompressed() ? inflateAtMost(packed, entry.uncompressedSize + 1) : packed;
  const lie = sizeLie(entry, content.length) ?? sumLie(entry, crc32(content));
  if (lie !== undefined) throw refuse(broken, entry.fileName, lie);
  return content;
}

/** Lets through as many bytes as the entry promised, and only if they are the ones it promised. */
export function checkedContent(entry: Entry, broken: ReasonCode): Transform {
  let size = 0;
  let sum = 0;
  const refusal = (lie: string | undefined) =>
    lie === undefined ? null : refuse(broken, entry.fileName, lie);
  return new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      size += chunk.length;
      if (size > entry.uncompressedSize) {
        done(refusal(sizeLie(entry, size)));
        return;
      }
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush: (done: TransformCallback) => done(refusal(sizeLie(entry, size) ?? sumLie(entry, sum))),
  });
}

/** At most this many of the bytes that it unpacks to. */
function inflateAtMost(packed: Buffer, maxOutputLength: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength });
  } catch (error) {
    const more = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    if (more) return Buffer.alloc(maxOutputLength);
    throw error;
  }
}

function sizeLie({ uncompressedSize }: Entry, size: number): string | undefined {
  if (size > uncompressedSize) return `it holds more than the ${uncompressedSize} bytes it claims`;
  return size < uncompressedSize ? `it holds ${size} of the ${uncompressedSize} bytes it claims` : undefined;
}

function sumLie(entry: Entry, sum: number): string | undefined {
  return sum === entry.crc32 ? undefined : "its checksum does not match its content";
}
