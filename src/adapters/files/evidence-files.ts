import { createHash, randomBytes } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { type FileHandle, open, rename, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { BUNDLE_FILE, isEvidencePath, temporaryPath } from "../../gate/evidence-path.ts";
import type { EvidenceFiles, FileDigest } from "../../ports.ts";
import { createFileDigester, readChunks } from "./digest-file.ts";
import {
  flushDirectories,
  flushDirectory,
  isPlainDirectory,
  listFiles,
  makeDirectory,
  unsafe,
} from "./evidence-directory.ts";
import { absent, openRegular, requireRegular, unreadable } from "./regular-file.ts";
import { createTextSearch } from "./text-search.ts";

/** Longest file that is read as a whole. Inputs are only ever streamed; documents and records are far smaller. */
const MAX_READ = 256 * 1024 ** 2;
const APPEND =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/**
 * The evidence directory on disk. What was written is complete or absent, also after a crash: files are
 * written beside their place, flushed and renamed into it. Symbolic links below the directory are refused.
 *
 * @param directory need not exist yet.
 */
export function createEvidenceFiles(directory: string): EvidenceFiles {
  const root = resolve(directory);
  const digester = createFileDigester();
  /** Directories found to be no links, so that thousands of files in them need not ask again. */
  const clean = new Set<string>();

  function locate(path: string): string {
    if (!isEvidencePath(path)) throw unsafe(path, "a relative path inside the evidence directory");
    const absolute = join(root, path);
    const parent = dirname(path);
    if (!clean.has(parent)) {
      if (!isPlainDirectory(root, parent)) return absolute;
      clean.add(parent);
    }
    return absolute;
  }

  /** For writing: the directories are looked at each time, and made where they are missing. */
  async function place(path: string): Promise<string> {
    if (!isEvidencePath(path)) throw unsafe(path, "a relative path inside the evidence directory");
    const parent = join(root, dirname(path));
    // Looked at before and after: making them follows links.
    if (!isPlainDirectory(root, dirname(path)) || !existsSync(parent)) {
      const made = makeDirectory(parent, path);
      isPlainDirectory(root, dirname(path));
      if (made !== undefined) await flushDirectories(made, parent);
    }
    return join(root, path);
  }

  async function withTemporary<T>(path: string, fill: (handle: FileHandle) => Promise<T>): Promise<T> {
    const target = await place(path);
    const temporary = join(root, temporaryPath(randomBytes(8).toString("hex")));
    try {
      const handle = await open(temporary, "wx", 0o644);
      let result: T;
      try {
        result = await fill(handle);
      } finally {
        await handle.close();
      }
      await rename(temporary, target);
      return result;
    } catch (error) {
      await unlink(temporary).catch(() => undefined);
      throw error instanceof ReleaseGatesError ? error : unreadable(error, path);
    }
  }

  return {
    root,
    absolute: (path) => locate(path),
    list: async () => listFiles(root),
    digest: (path) => digester.digest(locate(path), path),

    async read(path) {
      const opened = await openRegular(locate(path), path);
      if (opened === undefined) return undefined;
      try {
        if (opened.stats.size > MAX_READ) throw tooLarge(path, opened.stats.size);
        return await opened.handle.readFile();
      } catch (error) {
        throw error instanceof ReleaseGatesError ? error : unreadable(error, path);
      } finally {
        await opened.handle.close();
      }
    },

    async write(path, content) {
      await withTemporary(path, async (handle) => {
        await handle.writeFile(content);
        await handle.sync();
      });
      await flushDirectory(dirname(join(root, path)));
    },

    // Not flushed: thousands of inputs may be copied, and a copy that a power failure loses is noticed by its digest.
    copyIn: (absoluteSource, path, forbidden = []) =>
      withTemporary(path, (handle) => copy(absoluteSource, path, handle, forbidden)),

    async append(path, content) {
      const target = await place(path);
      try {
        const handle = await open(target, APPEND, 0o644);
        try {
          const stats = await handle.stat();
          requireRegular(stats, path);
          await handle.writeFile(content);
          await handle.sync();
          if (stats.size === 0) await flushDirectory(dirname(target));
        } finally {
          await handle.close();
        }
      } catch (error) {
        throw error instanceof ReleaseGatesError ? error : unreadable(error, path);
      }
    },

    async move(from, to) {
      const source = locate(from);
      const target = await place(to);
      await rename(source, target).catch((error: unknown) => {
        throw unreadable(error, from);
      });
      await flushDirectory(dirname(target));
      await flushDirectory(dirname(source));
    },

    async remove(path) {
      const target = locate(path);
      await unlink(target).catch((error: unknown) => absent(error, path));
    },

    async writeBundle() {
      const { writeBundle } = await import("./bundle-writer.ts");
      const paths = listFiles(root);
      const digest = await withTemporary(BUNDLE_FILE, async (handle) => {
        const written = await writeBundle(paths, locate, handle);
        await handle.sync();
        return written;
      });
      await flushDirectory(root);
      return digest;
    },
  };
}

async function copy(
  source: string,
  shown: string,
  target: FileHandle,
  forbidden: readonly string[],
): Promise<FileDigest> {
  const opened = await openRegular(source, shown);
  if (opened === undefined) {
    throw new ReleaseGatesError("evidence-missing", `the file to be kept as ${shown} is gone`, {
      where: { file: shown },
    });
  }
  const hash = createHash("sha256");
  const holdsForbidden = createTextSearch(forbidden);
  let size = 0;
  try {
    for await (const chunk of readChunks(opened.handle)) {
      if (holdsForbidden(chunk)) {
        throw new ReleaseGatesError(
          "secret-in-evidence",
          `the file to be kept as ${shown} holds the value of a secret`,
          {
            expected: "evidence without secrets",
            found: "the value of a secret that this job knows",
            where: { file: shown },
          },
        );
      }
      hash.update(chunk);
      size += chunk.length;
      await target.writeFile(chunk);
    }
  } finally {
    await opened.handle.close();
  }
  return { sha256: hash.digest("hex"), size };
}

function tooLarge(path: string, size: number): ReleaseGatesError {
  return new ReleaseGatesError("evidence-too-large", `${path} is too large to be read as a whole`, {
    expected: `at most ${MAX_READ} bytes`,
    found: `${size} bytes`,
    where: { file: path },
  });
}
