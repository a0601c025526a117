import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type Entry, fromFdPromise, type ZipFile } from "yauzl";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { isEvidencePath } from "../../gate/evidence-path.ts";
import type { BundleComparison, FileDigest, OpenedEvidence } from "../../ports.ts";
import { type ArchiveEntry, compareArchive } from "./archive.ts";

/** Longest entry that is read as a whole. */
const MAX_READ = 256 * 1024 ** 2;
/** More entries than any release has; bounds the memory that the directory of a hostile archive takes. */
const MAX_ENTRIES = 1_000_000;
const REGULAR_FILE = 0o100000;
const FILE_TYPE = 0o170000;

/**
 * Opens a bundle. Only what the product writes is accepted: stored entries, each a regular file with a clean
 * and unique path. Whether every other byte is as it should be is what `compareBundle` says.
 *
 * @throws ReleaseGatesError `evidence-malformed` for anything else.
 */
export async function openBundle(absolute: string, shown: string): Promise<OpenedEvidence> {
  const file = await open(absolute, "r");
  try {
    const { size } = await file.stat();
    const zip = await fromFdPromise(file.fd, { autoClose: false, strictFileNames: true });
    const entries = await readEntries(zip, size, shown);
    return bundleOf(zip, file, entries, shown);
  } catch (error) {
    await file.close();
    throw malformed(error, shown);
  }
}

function bundleOf(
  zip: ZipFile,
  file: FileHandle,
  entries: ReadonlyMap<string, Entry>,
  shown: string,
): OpenedEvidence {
  const paths = [...entries.keys()].sort();

  async function stream(path: string): Promise<Readable | undefined> {
    const entry = entries.get(path);
    if (entry === undefined) return undefined;
    try {
      return await zip.openReadStreamPromise(entry);
    } catch (error) {
      throw malformed(error, `${shown}, entry ${path}`);
    }
  }

  async function read(path: string): Promise<Uint8Array | undefined> {
    const entry = entries.get(path);
    if (entry !== undefined && entry.uncompressedSize > MAX_READ) {
      throw new ReleaseGatesError("evidence-too-large", `${path} is too large to be read as a whole`, {
        where: { file: path },
      });
    }
    const source = await stream(path);
    if (source === undefined) return undefined;
    const chunks: Uint8Array[] = [];
    await consume(source, `${shown}, entry ${path}`, (chunk) => chunks.push(chunk));
    return Buffer.concat(chunks);
  }

  async function digest(path: string): Promise<FileDigest | undefined> {
    const source = await stream(path);
    if (source === undefined) return undefined;
    const hash = createHash("sha256");
    let size = 0;
    await consume(source, `${shown}, entry ${path}`, (chunk) => {
      hash.update(chunk);
      size += chunk.length;
    });
    return { sha256: hash.digest("hex"), size };
  }

  return {
    kind: "bundle",
    files: { list: async () => paths, read, digest },
    close: () => file.close(),

    async compareBundle(): Promise<BundleComparison> {
      const proper = paths.map(
        (path): ArchiveEntry => ({
          path,
          size: entries.get(path)?.uncompressedSize ?? 0,
          read: async () => (await read(path)) ?? new Uint8Array(),
          stream: async () => {
            const source = await stream(path);
            if (source === undefined) throw new Error(`${path} is not in the bundle`);
            return source;
          },
        }),
      );
      return compareArchive(proper, file);
    },
  };
}

async function readEntries(
  zip: ZipFile,
  fileSize: number,
  shown: string,
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > MAX_ENTRIES) throw new Error(`it has ${zip.entryCount} entries`);
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const problem = entryProblem(entry, entries);
    if (problem !== undefined) {
      throw new ReleaseGatesError(
        "evidence-malformed",
        `${shown}: entry ${JSON.stringify(entry.fileName)} ${problem}`,
        {
          expected: "a bundle as stabilize writes it: stored regular files with clean, unique paths",
          found: problem,
          where: { file: shown },
        },
      );
    }
    total += entry.uncompressedSize;
    if (total > fileSize) throw new Error("its entries are larger than the file");
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function entryProblem(entry: Entry, before: ReadonlyMap<string, Entry>): string | undefined {
  if (!isEvidencePath(entry.fileName)) return "has an unsafe path";
  if (before.has(entry.fileName)) return "is there twice";
  if (entry.isEncrypted()) return "is encrypted";
  if (entry.compressionMethod !== 0) return "is compressed";
  if (entry.compressedSize !== entry.uncompressedSize) return "has two sizes";
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) !== REGULAR_FILE) return "is no regular file";
  return undefined;
}

async function consume(source: Readable, shown: string, take: (chunk: Buffer) => void): Promise<void> {
  try {
    for await (const chunk of source) take(chunk as Buffer);
  } catch (error) {
    throw malformed(error, shown);
  }
}

function malformed(error: unknown, shown: string): ReleaseGatesError {
  if (error instanceof ReleaseGatesError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new ReleaseGatesError("evidence-malformed", `${shown} is not a bundle that can be read: ${why}`, {
    expected: "a bundle as stabilize writes it",
    found: why,
    where: { file: shown },
    cause: error,
  });
}
