import { createHash } from "node:crypto";
import { closeSync, readFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { BUNDLE_FILE, isTemporaryPath } from "../../gate/evidence-path.ts";
import type { BundleComparison, FileDigest } from "../../ports/evidence-files.ts";
import { type ArchiveEntry, compareArchive, createArchive } from "./archive.ts";
import { createByteSource } from "./byte-source.ts";
import { openRegular, openRegularSync } from "./regular-file.ts";

/** Writes the archive of these files of the evidence directory into an open file. */
export async function writeBundle(
  paths: readonly string[],
  locate: (path: string) => string,
  target: FileHandle,
): Promise<FileDigest> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createArchive(entriesOf(paths, locate)) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
    await target.writeFile(chunk);
  }
  return { sha256: hash.digest("hex"), size };
}

/** Compares the bundle that stands in an evidence directory with its files. */
export async function compareBundle(
  paths: readonly string[],
  locate: (path: string) => string,
): Promise<BundleComparison> {
  const bundle = await openRegular(locate(BUNDLE_FILE), BUNDLE_FILE);
  if (bundle === undefined) return { kind: "absent" };
  try {
    return await compareArchive(entriesOf(paths, locate), await createByteSource(bundle.handle));
  } finally {
    await bundle.handle.close();
  }
}

function entriesOf(paths: readonly string[], locate: (path: string) => string): readonly ArchiveEntry[] {
  return paths
    .filter((path) => path !== BUNDLE_FILE && !isTemporaryPath(path))
    .map((path) => entryOf(path, locate(path)));
}

/** Small files are read without giving way, for the reason told in `digest-file.ts`. */
function entryOf(path: string, absolute: string): ArchiveEntry {
  const { descriptor, size } = openRegularSync(absolute, path) ?? gone(path);
  closeSync(descriptor);
  return {
    path,
    size,
    async read() {
      const opened = openRegularSync(absolute, path) ?? gone(path);
      try {
        return readFileSync(opened.descriptor);
      } finally {
        closeSync(opened.descriptor);
      }
    },
    async stream() {
      const opened = (await openRegular(absolute, path)) ?? gone(path);
      return opened.handle.createReadStream();
    },
  };
}

function gone(path: string): never {
  throw new ReleaseGatesError("file-unreadable", `${path} is gone while the bundle is made`, {
    where: { file: path },
  });
}
