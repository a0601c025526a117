import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { BUNDLE_FILE, isTemporaryPath } from "../../gate/evidence-path.ts";
import type { FileDigest } from "../../ports.ts";
import { type ArchiveEntry, createArchive } from "./archive.ts";
import { openRegular } from "./regular-file.ts";

/** Writes the archive of these files of the evidence directory into an open file. */
export async function writeBundle(
  paths: readonly string[],
  locate: (path: string) => string,
  target: FileHandle,
): Promise<FileDigest> {
  const entries: ArchiveEntry[] = [];
  for (const path of paths) {
    if (path !== BUNDLE_FILE && !isTemporaryPath(path)) entries.push(await entryOf(path, locate(path)));
  }
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createArchive(entries) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
    await target.writeFile(chunk);
  }
  return { sha256: hash.digest("hex"), size };
}

async function entryOf(path: string, absolute: string): Promise<ArchiveEntry> {
  const first = await openPresent(path, absolute);
  await first.handle.close();
  return {
    path,
    size: first.stats.size,
    async read() {
      const { handle } = await openPresent(path, absolute);
      try {
        return await handle.readFile();
      } finally {
        await handle.close();
      }
    },
    stream: async () => (await openPresent(path, absolute)).handle.createReadStream(),
  };
}

async function openPresent(path: string, absolute: string) {
  const opened = await openRegular(absolute, path);
  if (opened !== undefined) return opened;
  throw new ReleaseGatesError("file-unreadable", `${path} is gone while the bundle is written`, {
    where: { file: path },
  });
}
