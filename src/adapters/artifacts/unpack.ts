import { createWriteStream } from "node:fs";
import { lstat, mkdir, open, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import type { ZipFile } from "yauzl";
import { checkedContent, readTable } from "../../evidence/archive-content.ts";
import { checkEntries, type SafeEntry, type UnpackLimits } from "../../evidence/archive-entries.ts";
import { ReleaseGatesError } from "../../gate/errors.ts";
import type { ReasonCode } from "../../gate/reason-codes.ts";

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

/**
 * Unpacks a zip archive into a directory that is empty or does not exist yet. Nothing is written before the
 * whole table of contents was found safe; when anything turns out wrong later, everything written is removed.
 *
 * @param broken the reason code for an archive that contradicts itself or the format.
 * @throws ReleaseGatesError `unsafe-path`, `evidence-too-large` or `broken`.
 */
export async function unpackArchive(
  archive: string,
  toDirectory: string,
  limits: UnpackLimits = EVIDENCE_LIMITS,
  broken: ReasonCode = "ledger-broken",
): Promise<readonly UnpackedFile[]> {
  const { fromFdPromise } = await import("yauzl");
  await requireEmpty(toDirectory);
  const handle = await open(archive, "r");
  try {
    const zip = await fromFdPromise(handle.fd, { autoClose: false, strictFileNames: true });
    const files = checkEntries(await readTable(zip, limits), limits, broken);
    for (const file of files) {
      await unpackFile(zip, file, toDirectory, broken);
    }
    return files.map(({ entry, path }) => ({ path, size: entry.uncompressedSize }));
  } catch (error) {
    await rm(toDirectory, { recursive: true, force: true });
    throw explain(error, broken);
  } finally {
    await handle.close();
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

async function unpackFile(zip: ZipFile, file: SafeEntry, root: string, broken: ReasonCode): Promise<void> {
  const { entry, path } = file;
  const target = join(root, ...path.split("/"));
  await mkdir(dirname(target), { recursive: true });
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  // Nothing may be there yet, not even a link: the directory was empty, and every name is unique.
  const output = createWriteStream(target, { flags: "wx", mode: 0o644 });
  const check = checkedContent(entry, broken);
  if (entry.isCompressed()) {
    await pipeline(raw, createInflateRaw(), check, output);
  } else {
    await pipeline(raw, check, output);
  }
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
