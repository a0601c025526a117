import { promises, realpathSync, type Stats, statSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { ReleaseGatesError } from "../../gate/errors.ts";
import type { Workspace, WorkspaceFile } from "../../ports/workspace.ts";
import { absent, openRegular, requireRegular, unreadable } from "./regular-file.ts";
import { createSmallFileReader } from "./small-file.ts";

/** Characters that make a path a pattern. A path that exists as it is written is never read as a pattern. */
const MAGIC = /[*?[\]{}()!+@|\\]/;
const CHUNK = 256 * 1024;

/**
 * A checkout. Symbolic links are followed as long as they stay inside it.
 *
 * @param root absolute path of the checkout.
 */
export function createWorkspace(root: string): Workspace {
  const small = createSmallFileReader();
  let resolvedRoot: string | undefined;
  const base = () => {
    resolvedRoot ??= resolveRoot(root);
    return resolvedRoot;
  };

  /** Where the path leads, links followed, and what is there; undefined when there is nothing. */
  function look(path: string, shown: string): { absolute: string; stats: Stats } | undefined {
    const root = base();
    try {
      const absolute = realpathSync.native(join(root, path));
      requireInside(root, absolute, shown);
      return { absolute, stats: statSync(absolute) };
    } catch (error) {
      if (error instanceof ReleaseGatesError) throw error;
      return absent(error, shown);
    }
  }

  async function stat(path: string): Promise<WorkspaceFile | undefined> {
    await small.turn();
    const clean = cleanPath(path);
    const found = look(clean, path);
    if (found === undefined) return undefined;
    const { absolute, stats } = found;
    requireRegular(stats, path);
    const executable = (stats.mode & 0o111) !== 0;
    return { path: clean, absolute, size: stats.size, executable, modifiedAt: stats.mtime };
  }

  async function opened(path: string): Promise<{ handle: FileHandle; size: number }> {
    const file = await stat(path);
    const open = file === undefined ? undefined : await openRegular(file.absolute, path);
    if (open === undefined) throw missing(path);
    return { handle: open.handle, size: open.stats.size };
  }

  /** A copy, as the reader's buffer is soon used again; undefined for a file that is not small, or not there. */
  function readSmall(file: WorkspaceFile | undefined, path: string): Buffer | undefined {
    const found = file === undefined ? undefined : small.read(file.absolute, path);
    return found?.kind === "read" ? Buffer.from(found.bytes) : undefined;
  }

  async function* stream(path: string): AsyncGenerator<Uint8Array> {
    const whole = readSmall(await stat(path), path);
    if (whole !== undefined) {
      if (whole.length > 0) yield whole;
      return;
    }
    const { handle } = await opened(path);
    try {
      for (;;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } catch (error) {
      throw error instanceof ReleaseGatesError ? error : unreadable(error, path);
    } finally {
      await handle.close();
    }
  }

  return {
    get root() {
      return base();
    },
    stat,
    stream,

    async glob(pattern) {
      if (!MAGIC.test(pattern)) {
        const file = await stat(pattern);
        return file === undefined ? [] : [file];
      }
      const literal = pattern.includes("\\") ? undefined : await stat(pattern).catch(() => undefined);
      if (literal !== undefined) return [literal];
      const clean = cleanPath(pattern.replaceAll("\\", ""));
      const { walkGlob } = await import("./glob-walk.ts");
      const paths = await walkGlob(base(), pattern.includes("\\") ? pattern : clean, async (directory) => {
        const absolute = await promises
          .realpath(join(base(), directory))
          .catch((error) => absent(error, pattern));
        if (absolute !== undefined) requireInside(base(), absolute, pattern);
      });
      const files: WorkspaceFile[] = [];
      for (const path of paths) {
        const file = await statMatch(path);
        if (file !== undefined) files.push(file);
      }
      return files;
    },

    async tree(options) {
      const { listTree } = await import("./workspace-tree.ts");
      return listTree(base(), options);
    },

    async write(path, content) {
      const clean = cleanPath(path);
      const { writeInTree } = await import("./workspace-tree.ts");
      await writeInTree(base(), clean, content, (absolute) => requireInside(base(), absolute, path));
    },

    async read(path, maxBytes) {
      const whole = readSmall(await stat(path), path);
      if (whole !== undefined) {
        if (whole.length > maxBytes) throw tooLarge(path, whole.length, maxBytes);
        return whole;
      }
      const { handle, size } = await opened(path);
      try {
        if (size > maxBytes) throw tooLarge(path, size, maxBytes);
        const parts: Uint8Array[] = [];
        let total = 0;
        for (;;) {
          const room = Math.min(CHUNK, Math.max(1, size - total) + 1);
          const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(room), 0, room);
          if (bytesRead === 0) break;
          total += bytesRead;
          // It can grow while it is read.
          if (total > maxBytes) throw tooLarge(path, total, maxBytes);
          parts.push(buffer.subarray(0, bytesRead));
        }
        return Buffer.concat(parts, total);
      } catch (error) {
        throw error instanceof ReleaseGatesError ? error : unreadable(error, path);
      } finally {
        await handle.close();
      }
    },
  };

  /** A match can be a link to a directory, which is no file, or a link that leads nowhere. */
  async function statMatch(path: string): Promise<WorkspaceFile | undefined> {
    const found = look(path, path);
    return found === undefined || found.stats.isDirectory() ? undefined : stat(path);
  }
}

function resolveRoot(root: string): string {
  try {
    return realpathSync(root);
  } catch (error) {
    throw unreadable(error, root);
  }
}

/** The path without `./` and doubled slashes; what is absolute or climbs out is refused before it is looked at. */
function cleanPath(path: string): string {
  const clean = posix.normalize(path);
  if (path === "" || path.includes("\0") || isAbsolute(path) || clean === ".." || clean.startsWith("../")) {
    throw outside(path, "a path inside the checkout, relative to it");
  }
  return clean;
}

function requireInside(root: string, absolute: string, shown: string): void {
  const inside = relative(root, absolute);
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw outside(shown, "a file inside the checkout, also after its symbolic links");
  }
}

function missing(path: string): ReleaseGatesError {
  return new ReleaseGatesError("evidence-missing", `there is no file ${path}`, {
    expected: "a file in the checkout",
    found: "no such file",
    where: { file: path },
  });
}

function outside(path: string, expected: string): ReleaseGatesError {
  return new ReleaseGatesError("unsafe-path", `${JSON.stringify(path)} leads outside the checkout`, {
    expected,
    found: path === "" ? "an empty path" : path,
    where: { file: path },
  });
}

function tooLarge(path: string, size: number, maxBytes: number): ReleaseGatesError {
  return new ReleaseGatesError("evidence-too-large", `${path} has more than ${maxBytes} bytes`, {
    expected: `at most ${maxBytes} bytes`,
    found: `${size} bytes`,
    where: { file: path },
  });
}
