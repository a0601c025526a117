import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import picomatch from "picomatch";
import { absent } from "./regular-file.ts";

/** Directories read before timers and signals get their turn. */
const TURN = 200;

/** Whether a path, relative to the root, is one of those that the pattern means. */
export function globMatcher(pattern: string): (path: string) => boolean {
  return picomatch(pattern, { nonegate: true });
}

/**
 * Paths below the root that match a glob, sorted: files, and links to whatever they lead to. Linked directories
 * are not walked into, so that circles and other trees do no harm.
 *
 * @param requireInside refuses the directory the pattern begins with, which may be a link, if it leads away.
 */
export async function walkGlob(
  root: string,
  pattern: string,
  requireInside: (directory: string) => Promise<void>,
): Promise<readonly string[]> {
  const { base, glob } = picomatch.scan(pattern, { nonegate: true });
  const matches = globMatcher(pattern);
  await requireInside(base);
  // Without ** (or a group that may hold a slash) nothing lies deeper than the pattern has segments.
  const depth = /\*\*|[({]/.test(glob) ? Number.POSITIVE_INFINITY : glob.split("/").length;
  const found: string[] = [];
  const pending = [{ directory: base, depth }];
  let read = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    read += 1;
    if (read % TURN === 0) await setImmediate();
    for (const entry of readDirectory(root, next.directory)) {
      const path = next.directory === "" ? entry.name : `${next.directory}/${entry.name}`;
      if (entry.isDirectory()) {
        if (next.depth > 1) pending.push({ directory: path, depth: next.depth - 1 });
      } else if ((entry.isFile() || entry.isSymbolicLink()) && matches(path)) {
        found.push(path);
      }
    }
  }
  return found.sort();
}

function readDirectory(root: string, directory: string): readonly Dirent[] {
  try {
    return readdirSync(join(root, directory), { withFileTypes: true });
  } catch (error) {
    absent(error, directory);
    return [];
  }
}
