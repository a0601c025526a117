import { closeSync, type Dirent, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { isEvidencePath } from "../../gate/evidence-path.ts";
import { absent, unreadable } from "./regular-file.ts";

/** Every file below the directory; anything else but plain directories is refused. */
export function listFiles(root: string): readonly string[] {
  const paths: string[] = [];
  const pending = [""];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const entry of readDirectory(join(root, directory), directory)) {
      const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else if (!entry.isFile()) throw unsafe(path, "nothing but files and directories");
      else if (!isEvidencePath(path)) throw unsafe(path, "a name that evidence can have");
      else paths.push(path);
    }
  }
  return paths.sort();
}

function readDirectory(absolute: string, shown: string): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    absent(error, shown === "" ? absolute : shown);
    return [];
  }
}

/**
 * Whether every step from the root down exists.
 *
 * @throws ReleaseGatesError `unsafe-path` when one is a link or no directory.
 */
export function isPlainDirectory(root: string, directory: string): boolean {
  if (directory === ".") return true;
  let absolute = root;
  for (const segment of directory.split("/")) {
    absolute = join(absolute, segment);
    const stats = lstatSync(absolute, { throwIfNoEntry: false });
    if (stats === undefined) return false;
    if (!stats.isDirectory()) throw unsafe(directory, "plain directories, no links");
  }
  return true;
}

/** Makes a directory and its parents; returns the first one made. */
export function makeDirectory(absolute: string, shown: string): string | undefined {
  try {
    return mkdirSync(absolute, { recursive: true });
  } catch (error) {
    throw unreadable(error, shown);
  }
}

/** Makes the names in a directory as durable as the files. Some systems cannot; there it is left out. */
export function flushDirectory(directory: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(directory, "r");
    fsyncSync(descriptor);
  } catch {
    // As said: some systems cannot.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Flushes the parents of every directory that was just made. */
export function flushDirectories(first: string, last: string): void {
  for (let made = last; made.length >= first.length; made = dirname(made)) flushDirectory(dirname(made));
}

/** The refusal of a path or of what stands there. */
export function unsafe(path: string, expected: string): ReleaseGatesError {
  return new ReleaseGatesError(
    "unsafe-path",
    `${JSON.stringify(path)} cannot stand in the evidence directory`,
    {
      expected,
      found: path,
      where: { file: path },
    },
  );
}
