import { Transform, type TransformCallback } from "node:stream";
import { crc32 } from "node:zlib";
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

/** Lets through as many bytes as the entry promised, and only if they are the ones it promised. */
export function checkedContent(entry: Entry, broken: ReasonCode): Transform {
  let size = 0;
  let sum = 0;
  const lie = (found: string): ReleaseGatesError => refuse(broken, entry.fileName, found);
  return new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      size += chunk.length;
      if (size > entry.uncompressedSize) {
        done(lie(`it holds more than the ${entry.uncompressedSize} bytes it claims`));
        return;
      }
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done: TransformCallback) {
      if (size !== entry.uncompressedSize) {
        done(lie(`it holds ${size} of the ${entry.uncompressedSize} bytes it claims`));
      } else {
        done(sum === entry.crc32 ? null : lie("its checksum does not match its content"));
      }
    },
  });
}
