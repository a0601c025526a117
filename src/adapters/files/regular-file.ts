import { closeSync, constants, fstatSync, openSync, promises, type Stats } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { ReleaseGatesError } from "../../gate/errors.ts";

/**
 * The last step is never followed if it is a link, and opening a pipe must not wait for somebody to write
 * into it. (Both are 0 where the platform has no such flag.)
 */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file for reading; undefined when there is nothing at the path.
 *
 * @param shown the path as messages show it.
 * @throws ReleaseGatesError `unsafe-path` for a link, `file-unreadable` for anything else that is no regular file.
 */
export async function openRegular(
  absolute: string,
  shown: string,
): Promise<{ readonly handle: FileHandle; readonly stats: Stats } | undefined> {
  const handle = await promises.open(absolute, READ).catch((error: unknown) => absent(error, shown));
  if (handle === undefined) return undefined;
  try {
    const stats = await handle.stat();
    requireRegular(stats, shown);
    return { handle, stats };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Like {@link openRegular} without giving way; the caller closes the descriptor. */
export function openRegularSync(
  absolute: string,
  shown: string,
): { readonly descriptor: number; readonly size: number } | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(absolute, READ);
  } catch (error) {
    return absent(error, shown);
  }
  try {
    const stats = fstatSync(descriptor);
    requireRegular(stats, shown);
    return { descriptor, size: stats.size };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** Undefined for an error that means there is no such file; throws for every other one. */
export function absent(error: unknown, shown: string): undefined {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  throw unreadable(error, shown);
}

/** The error of the operating system as one that explains itself. */
export function unreadable(error: unknown, shown: string): ReleaseGatesError {
  const code = errorCode(error);
  if (code === "ELOOP") {
    return new ReleaseGatesError("unsafe-path", `${shown} is a symbolic link where none may be`, {
      where: { file: shown },
      cause: error,
    });
  }
  return new ReleaseGatesError(
    "file-unreadable",
    `${shown} could not be read or written (${code ?? "unknown error"})`,
    {
      expected: "a readable file",
      found: error instanceof Error ? error.message : String(error),
      where: { file: shown },
      cause: error,
    },
  );
}

/** @throws ReleaseGatesError `file-unreadable` that says what stands there instead of a file. */
export function requireRegular(stats: Stats, shown: string): void {
  if (stats.isFile()) return;
  throw new ReleaseGatesError("file-unreadable", `${shown} is ${kindOf(stats)}, not a file`, {
    expected: "a regular file",
    found: kindOf(stats),
    where: { file: shown },
  });
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a directory";
  if (stats.isSymbolicLink()) return "a symbolic link";
  if (stats.isFIFO()) return "a pipe";
  if (stats.isSocket()) return "a socket";
  return "a device";
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
