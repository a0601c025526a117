import { randomBytes } from "node:crypto";
import { constants, existsSync, promises, unlinkSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { BUNDLE_FILE, isEvidencePath, temporaryPath } from "../../gate/evidence-path.ts";
import type { EvidenceFiles } from "../../ports/evidence-files.ts";
import { copyFile, copySmallFile } from "./copy-file.ts";
import { createFileDigester } from "./digest-file.ts";
import {
  flushDirectories,
  flushDirectory,
  isPlainDirectory,
  listFiles,
  makeDirectory,
  unsafe,
} from "./evidence-directory.ts";
import { absent, openRegular, requireRegular, unreadable } from "./regular-file.ts";
import { createSmallFileReader, SMALL, writeSmallFile } from "./small-file.ts";

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
  const small = createSmallFileReader();
  const digester = createFileDigester(small);
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
  function place(path: string, flush = true): string {
    if (!isEvidencePath(path)) throw unsafe(path, "a relative path inside the evidence directory");
    const parent = join(root, dirname(path));
    // Looked at before and after: making them follows links.
    if (!isPlainDirectory(root, dirname(path)) || !existsSync(parent)) {
      const made = makeDirectory(parent, path);
      isPlainDirectory(root, dirname(path));
      if (made !== undefined && flush) flushDirectories(made, parent);
    }
    return join(root, path);
  }

  function temporaryFile(): string {
    return join(root, temporaryPath(randomBytes(8).toString("hex")));
  }

  async function withTemporary<T>(path: string, fill: (handle: FileHandle) => Promise<T>): Promise<T> {
    const target = place(path);
    const temporary = temporaryFile();
    try {
      const handle = await promises.open(temporary, "wx", 0o644);
      let result: T;
      try {
        result = await fill(handle);
      } finally {
        await handle.close();
      }
      await promises.rename(temporary, target);
      return result;
    } catch (error) {
      await promises.unlink(temporary).catch(() => undefined);
      throw error instanceof ReleaseGatesError ? error : unreadable(error, path);
    }
  }

  return {
    root,
    absolute: (path) => locate(path),
    list: async () => listFiles(root),
    digest: async (path) => digester.digest(locate(path), path),

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
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      if (bytes.length <= SMALL) {
        writeSmallFile(temporaryFile(), place(path), bytes, { shown: path, flush: true });
      } else {
        await withTemporary(path, async (handle) => {
          await handle.writeFile(bytes);
          await handle.sync();
        });
      }
      flushDirectory(dirname(join(root, path)));
    },

    // Not flushed: thousands of inputs may be copied, and a copy that a power failure loses is noticed by its digest.
    async copyIn(absoluteSource, path, forbidden = []) {
      await small.turn();
      const target = place(path, false);
      const options = { shown: path, forbidden, small };
      return (
        copySmallFile(absoluteSource, temporaryFile(), target, options) ??
        withTemporary(path, (handle) => copyFile(absoluteSource, handle, path, forbidden))
      );
    },

    async append(path, content) {
      const target = place(path);
      try {
        const handle = await promises.open(target, APPEND, 0o644);
        try {
          const stats = await handle.stat();
          requireRegular(stats, path);
          await handle.writeFile(content);
          await handle.sync();
          if (stats.size === 0) flushDirectory(dirname(target));
        } finally {
          await handle.close();
        }
      } catch (error) {
        throw error instanceof ReleaseGatesError ? error : unreadable(error, path);
      }
    },

    async move(from, to) {
      const source = locate(from);
      const target = place(to);
      await promises.rename(source, target).catch((error: unknown) => {
        throw unreadable(error, from);
      });
      flushDirectory(dirname(target));
      flushDirectory(dirname(source));
    },

    async remove(path) {
      const target = locate(path);
      try {
        unlinkSync(target);
      } catch (error) {
        absent(error, path);
      }
    },

    async writeBundle() {
      const { writeBundle } = await import("./bundle-writer.ts");
      const paths = listFiles(root);
      const digest = await withTemporary(BUNDLE_FILE, async (handle) => {
        const written = await writeBundle(paths, locate, handle);
        await handle.sync();
        return written;
      });
      flushDirectory(root);
      return digest;
    },
  };
}

function tooLarge(path: string, size: number): ReleaseGatesError {
  return new ReleaseGatesError("evidence-too-large", `${path} is too large to be read as a whole`, {
    expected: `at most ${MAX_READ} bytes`,
    found: `${size} bytes`,
    where: { file: path },
  });
}
