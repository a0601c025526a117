import { createHash } from "node:crypto";
import { PassThrough, pipeline } from "node:stream";
import { createInflateRaw } from "node:zlib";
import type { ZipFile } from "yauzl";
import { ReleaseGatesError } from "../gate/errors.ts";
import { checkedContent, isSmall, readTable, smallContent } from "./archive-content.ts";
import type { SafeEntry, UnpackLimits } from "./archive-entries.ts";
import { checkEntries } from "./archive-entries.ts";
import type { EvidenceInput } from "./reader.ts";
import { UnreadableEvidence } from "./reader.ts";
import { readBytes } from "./text.ts";

/** A zip package whose table of contents was found safe. */
export interface EvidenceArchive {
  /** The files in it, sorted by path. */
  readonly files: readonly EvidenceInput[];
}

/** Room for any package of evidence, and too little to make a gate slow. */
const MAX_ENTRIES = 20_000;
const MAX_ARCHIVE_BYTES = 256 * 1024 ** 2;
const MAX_TOTAL_BYTES = 1024 ** 3;
const MAX_RATIO = 200;

/**
 * Opens a package of evidence. Unsafe names, links, encryption, entries that share bytes or have one name, and
 * sizes out of proportion are refused before anything is unpacked; while a file is read, its true size and its
 * checksum must be those that the table promises.
 *
 * @throws UnreadableEvidence
 */
export async function openArchive(input: EvidenceInput, maxBytes: number): Promise<EvidenceArchive> {
  const bytes = await readBytes(input, Math.min(maxBytes, MAX_ARCHIVE_BYTES));
  if (bytes.length === 0)
    throw new UnreadableEvidence({ reasonCode: "evidence-empty", found: "an empty file" });
  const limits: UnpackLimits = {
    maxEntries: MAX_ENTRIES,
    maxFileBytes: maxBytes,
    maxTotalBytes: MAX_TOTAL_BYTES,
    maxRatio: MAX_RATIO,
  };
  const { fromBufferPromise } = await import("yauzl");
  try {
    const zip = await fromBufferPromise(bytes, { strictFileNames: true });
    const entries = checkEntries(await readTable(zip, limits), limits, "evidence-malformed");
    const files = entries.map((entry) => asInput(zip, bytes, entry, input.path));
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
  } catch (error) {
    throw explain(error);
  }
}

/** The name of a file inside its package: `package.zip!reports/unit.xml` is `reports/unit.xml`. */
export function nameInside(archive: string, path: string): string {
  return path.slice(archive.length + 1);
}

/** Size and digest of a file in a package, by reading all of it. */
export async function digestInput(
  input: EvidenceInput,
): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of input.stream()) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest("hex") };
}

function asInput(zip: ZipFile, bytes: Buffer, { entry, path }: SafeEntry, archive: string): EvidenceInput {
  async function* stream(): AsyncGenerator<Uint8Array> {
    try {
      if (isSmall(entry)) {
        const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        yield smallContent(entry, bytes.subarray(start, start + entry.compressedSize), "evidence-malformed");
        return;
      }
      const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
      const checked = checkedContent(entry, "evidence-malformed");
      const decoder = entry.isCompressed() ? createInflateRaw() : new PassThrough();
      // A failure of any part ends the last one, which is the one that is read.
      pipeline(raw, decoder, checked, () => undefined);
      for await (const chunk of checked) yield chunk;
    } catch (error) {
      throw explain(error);
    }
  }
  return { path: `${archive}!${path}`, size: entry.uncompressedSize, stream };
}

const CODES = ["unsafe-path", "evidence-too-large", "evidence-malformed"] as const;

/** What the archive checks refuse, and what the zip reader says of bytes that are no archive. */
function explain(error: unknown): UnreadableEvidence {
  const found = error instanceof Error ? error.message : String(error);
  const expected = "a zip archive of regular files with clean, unique names";
  if (error instanceof UnreadableEvidence) return error;
  if (error instanceof ReleaseGatesError) {
    const reasonCode = CODES.find((code) => code === error.code) ?? "evidence-malformed";
    return new UnreadableEvidence({ reasonCode, expected, found });
  }
  const unsafe = /absolute path|relative path|invalid characters in fileName/.test(found);
  return new UnreadableEvidence({
    reasonCode: unsafe ? "unsafe-path" : "evidence-malformed",
    expected,
    found,
  });
}
