import { createWriteStream, mkdirSync, readSync, rmSync, writeFileSync } from "node:fs";
import { lstat, mkdir, open, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { checkedContent, isSmall, readTable, smallContent } from "../../evidence/archive-content.ts";
import { checkEntries, type SafeEntry, type UnpackLimits } from "../../evidence/archive-entries.ts";
import { ReleaseGatesError } from "../../gate/errors.ts";
import type { ReasonCode } from "../../gate/reason-codes.ts";
import { createSmallFileReader } from "../files/small-file.ts";

export type { UnpackLimits };

/** A file as it was unpacked. */
export interface UnpackedFile {
  /** Relative to the directory, forward slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Limits for evidence: far above any real release, far below what would fill a runner's disk. */
const EVIDENCE_LIMITS: UnpackLimits = {
  maxEntries: 100_000,
  maxFileBytes: 2 * 1024 ** 3,
  maxTotalBytes: 6 * 1024 ** 3,
  maxRatio: 500,
};

/** A zip archive of which the whole table of contents was found safe. */
export interface SafeArchive {
  readonly files: readonly UnpackedFile[];
  /**
   * Unpacks the files it is asked for into the directory, each of them once. One that is not what the table
   * promises is refused, and nothing is left of it.
   *
   * @throws ReleaseGatesError the reason code for an archive that contradicts itself or the format.
   */
  unpack(wanted: (path: string) => boolean): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a zip archive that is to be unpacked into a directory, which is empty or does not exist yet. Nothing is
 * written before a file is asked for.
 *
 * @param broken the reason code for an archive that contradicts itself or the format.
 * @throws ReleaseGatesError `unsafe-path`, `evidence-too-large` or `broken`.
 */
export async function openSafeArchive(
  archive: string,
  toDirectory: string,
  broken: ReasonCode,
  limits: UnpackLimits = EVIDENCE_LIMITS,
): Promise<SafeArchive> {
  const { fromFdPromise } = await import("yauzl");
  await requireEmpty(toDirectory);
  const handle = await open(archive, "r");
  try {
    const zip = await fromFdPromise(handle.fd, { autoClose: false, strictFileNames: true });
    const entries = checkEntries(await readTable(zip, limits), limits, broken);
    const unpackOnce = createUnpacker({ zip, descriptor: handle.fd, root: toDirectory, broken });
    return {
      files: entries.map(({ entry, path }) => ({ path, size: entry.uncompressedSize })),
      async unpack(wanted) {
        for (const file of entries) {
          if (wanted(file.path)) await unpackOnce(file);
        }
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    await rm(toDirectory, { recursive: true, force: true });
    throw explain(error, broken);
  }
}

/**
 * Unpacks a whole archive like {@link openSafeArchive}; when anything turns out wrong, everything written is removed.
 *
 * @throws ReleaseGatesError `unsafe-path`, `evidence-too-large` or `broken`.
 */
export async function unpackArchive(
  archive: string,
  toDirectory: string,
  limits: UnpackLimits = EVIDENCE_LIMITS,
  broken: ReasonCode = "ledger-broken",
): Promise<readonly UnpackedFile[]> {
  const opened = await openSafeArchive(archive, toDirectory, broken, limits);
  try {
    await opened.unpack(() => true);
    return opened.files;
  } catch (error) {
    await rm(toDirectory, { recursive: true, force: true });
    throw error;
  } finally {
    await opened.close();
  }
}

async function requireEmpty(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const stats = await lstat(directory);
  if (!stats.isDirectory() || (await readdir(directory)).length > 0) {
    throw new ReleaseGatesError("unsafe-path", "an archive is only unpacked into an empty directory", {
      found: stats.isDirectory() ? `${directory} is not empty` : `${directory} is a link`,
      where: { file: directory },
    });
  }
}

interface Unpacking {
  readonly zip: ZipFile;
  readonly descriptor: number;
  readonly root: string;
  readonly broken: ReasonCode;
}

/** Unpacks a file; whoever asks for it again shares what became of it. */
function createUnpacker({ zip, descriptor, root, broken }: Unpacking): (file: SafeEntry) => Promise<void> {
  const begun = new Map<SafeEntry, Promise<void>>();
  const folders = new Set<string>();
  const { turn } = createSmallFileReader();

  async function unpackTo(target: string, entry: Entry): Promise<void> {
    // Nothing may be there yet, not even a link: the directory was empty, and every name is unique.
    const asNew = { flag: "wx", flags: "wx", mode: 0o644 };
    if (isSmall(entry)) {
      await turn();
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      const packed = readAt(descriptor, fileDataStart, entry.compressedSize);
      writeFileSync(target, smallContent(entry, packed, broken), asNew);
      return;
    }
    const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const output = createWriteStream(target, asNew);
    const check = checkedContent(entry, broken);
    if (entry.isCompressed()) {
      await pipeline(raw, createInflateRaw(), check, output);
    } else {
      await pipeline(raw, check, output);
    }
  }

  async function unpackFile({ entry, path }: SafeEntry): Promise<void> {
    const target = join(root, ...path.split("/"));
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      await unpackTo(target, entry);
    } catch (error) {
      rmSync(target, { force: true });
      throw explain(error, broken);
    }
  }

  return (file) => {
    const started = begun.get(file) ?? unpackFile(file);
    begun.set(file, started);
    return started;
  };
}

/** That the bytes lie within the file was found with where they start. */
function readAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(descriptor, bytes, filled, length - filled, position + filled);
    if (read === 0) throw new Error("the archive became shorter while it was read");
    filled += read;
  }
  return bytes;
}

function explain(error: unknown, broken: ReasonCode): ReleaseGatesError {
  if (error instanceof ReleaseGatesError) {
    return error;
  }
  const found = error instanceof Error ? error.message : String(error);
  // What the zip reader says of names it refuses itself.
  const unsafe = /absolute path|relative path|invalid characters in fileName/.test(found);
  return new ReleaseGatesError(unsafe ? "unsafe-path" : broken, `the archive cannot be unpacked: ${found}`, {
    expected: "a whole zip archive",
    found,
    cause: error,
  });
}
