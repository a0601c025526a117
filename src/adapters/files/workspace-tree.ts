import { randomBytes } from "node:crypto";
import { type Dirent, readdirSync } from "node:fs";
import { mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { absent, unreadable } from "./regular-file.ts";

/** Directories read before timers and signals get their turn. */
const TURN = 200;

/** Paths of files below the root, nearest folders first, then sorted; links are left out. */
export async function listTree(
  root: string,
  { skip, most }: { readonly skip: ReadonlySet<string>; readonly most: number },
): Promise<readonly string[]> {
  const found: string[] = [];
  let level = [""];
  for (let read = 0; level.length > 0 && found.length < most; ) {
    const below: string[] = [];
    for (const directory of level) {
      if (++read % TURN === 0) await setImmediate();
      for (const entry of entriesOf(join(root, directory), directory)) {
        const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
        if (entry.isFile()) found.push(path);
        else if (entry.isDirectory() && !skip.has(entry.name)) below.push(path);
      }
    }
    level = below;
  }
  return found.slice(0, most).sort();
}

/** What cannot be looked into holds nothing that can be used. */
function entriesOf(absolute: string, shown: string): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "EACCES" ? [] : (absent(error, shown) ?? []);
  }
}

/**
 * Writes a file beside its place, flushes it and renames it into place; a link that stands there is replaced, not
 * followed.
 *
 * @param requireInside refuses a folder that leads away, after its links.
 */
export async function writeInTree(
  root: string,
  path: string,
  content: Uint8Array | string,
  requireInside: (absolute: string) => void,
): Promise<void> {
  const target = join(root, path);
  const folder = dirname(target);
  try {
    // Whatever exists of the folder is looked at before anything is made in it.
    requireInside(await realpath(await nearestExisting(folder)));
    await mkdir(folder, { recursive: true });
    requireInside(await realpath(folder));
    const temporary = join(folder, `.${randomBytes(6).toString("hex")}.tmp`);
    try {
      const handle = await open(temporary, "wx", 0o644);
      try {
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
  } catch (error) {
    throw error instanceof ReleaseGatesError ? error : unreadable(error, path);
  }
}

async function nearestExisting(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await realpath(at).catch((error: unknown) => absent(error, at));
    if (found !== undefined || at === dirname(at)) return found ?? at;
  }
}
