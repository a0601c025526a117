import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from "yauzl";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { isEvidencePath } from "../../gate/evidence-path.ts";
import type { FileDigest, OpenedEvidence } from "../../ports/evidence-files.ts";
import { compareArchive } from "./archive.ts";
import { type ByteSource, createByteSource } from "./byte-source.ts";
import { digestBytes } from "./digest-file.ts";

/** Longest entry that is read as a whole. */
const MAX_READ = 256 * 1024 ** 2;
/** More entries than any release has; bounds the memory that the directory of a hostile archive takes. */
const MAX_ENTRIES = 1_000_000;
const CHUNK = 1024 ** 2;
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
    const source = await createByteSource(file);
    const options = { autoClose: false, strictFileNames: true };
    const zip = await (source.memory === undefined
      ? fromFdPromise(file.fd, options)
      : fromBufferPromise(source.memory, options));
    return bundleOf(await readEntries(zip, source.size, shown), source, file);
  } catch (error) {
    await file.close();
    throw malformed(error, shown);
  }
}

/** Where the data of an entry lies. */
interface Place {
  readonly position: number;
  readonly size: number;
}

function bundleOf(places: ReadonlyMap<string, Place>, source: ByteSource, file: FileHandle): OpenedEvidence {
  const paths = [...places.keys()].sort();

  async function read(path: string): Promise<Uint8Array | undefined> {
    const place = places.get(path);
    if (place === undefined) return undefined;
    if (place.size > MAX_READ) {
      throw new ReleaseGatesError("evidence-too-large", `${path} is too large to be read as a whole`, {
        where: { file: path },
      });
    }
    return source.read(place.position, place.size);
  }

  async function digest(path: string): Promise<FileDigest | undefined> {
    const place = places.get(path);
    if (place === undefined) return undefined;
    if (place.size <= CHUNK) return digestBytes(await source.read(place.position, place.size));
    const hash = createHash("sha256");
    for await (const chunk of source.stream(place.position, place.size)) hash.update(chunk as Buffer);
    return { sha256: hash.digest("hex"), size: place.size };
  }

  return {
    kind: "bundle",
    files: { list: async () => paths, read, digest },
    async digestBundle() {
      const hash = createHash("sha256");
      for await (const chunk of source.stream(0, source.size)) hash.update(chunk as Buffer);
      return hash.digest("hex");
    },
    close: () => file.close(),
    compareBundle: () =>
      compareArchive(
        [...places]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([path, { position, size }]) => ({
            path,
            size,
            read: () => source.read(position, size),
            stream: async () => source.stream(position, size),
          })),
        source,
      ),
  };
}

async function readEntries(
  zip: ZipFile,
  fileSize: number,
  shown: string,
): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  if (zip.entryCount > MAX_ENTRIES) throw new Error(`it has ${zip.entryCount} entries`);
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const problem = entryProblem(entry, places);
    if (problem !== undefined) {
      throw new ReleaseGatesError(
        places.has(entry.fileName) ? "bundle-duplicate" : "evidence-malformed",
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
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    places.set(entry.fileName, { position: fileDataStart, size: entry.uncompressedSize });
  }
  return places;
}

function entryProblem(entry: Entry, before: ReadonlyMap<string, unknown>): string | undefined {
  if (!isEvidencePath(entry.fileName)) return "has an unsafe path";
  if (before.has(entry.fileName)) return "is there twice";
  if (entry.isEncrypted()) return "is encrypted";
  if (entry.compressionMethod !== 0) return "is compressed";
  if (entry.compressedSize !== entry.uncompressedSize) return "has two sizes";
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) !== REGULAR_FILE) return "is no regular file";
  return undefined;
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
