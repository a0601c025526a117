import { readdir, readFile } from "node:fs/promises";

/** The variable that marks every process of a command. */
export const COMMAND_MARK = "RELEASE_GATES_COMMAND_ID";

/** Which processes belong to a command. */
export interface Belonging {
  /** The command's process group and session, if it is one that we started. */
  readonly group?: number;
  /** Value of the mark in the environment of its processes, wherever they went. */
  readonly mark?: string;
}

interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
}

/**
 * Processes that belong to a command and still run. On Linux they are found by group, by session (a shell
 * with job control gives each job a group of its own), by mark (what called `setsid`), and as descendants of
 * any of those (what cleared its environment). Elsewhere, where there is no `/proc`, only the group itself
 * can be asked.
 */
export async function findProcesses(belonging: Belonging): Promise<readonly number[]> {
  const entries = await readProcessTable();
  if (entries === undefined) return groupExists(belonging.group) ? [-(belonging.group ?? 0)] : [];
  const found = new Set<number>();
  for (const entry of entries) {
    if (await belongs(entry, belonging)) found.add(entry.pid);
  }
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const entry of entries) if (found.has(entry.parent)) found.add(entry.pid);
  }
  // Whoever asks is never part of the answer, even when it was started by such a command itself.
  found.delete(process.pid);
  return [...found];
}

/** Sends a signal to processes; those that are gone already are no error. A negative id means a group. */
export function signalProcesses(pids: readonly number[], signal: "SIGTERM" | "SIGKILL"): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // ESRCH: it ended meanwhile. EPERM: it runs as somebody else (sudo) and is not ours to stop.
    }
  }
}

async function belongs(entry: ProcessEntry, { group, mark }: Belonging): Promise<boolean> {
  if (group !== undefined && (entry.group === group || entry.session === group)) return true;
  return mark !== undefined && (await isMarked(entry.pid, mark));
}

async function isMarked(pid: number, mark: string): Promise<boolean> {
  try {
    const environment = await readFile(`/proc/${pid}/environ`, "latin1");
    return `\0${environment}\0`.includes(`\0${COMMAND_MARK}=${mark}\0`);
  } catch {
    return false;
  }
}

/** Every process that is not a zombie; undefined where `/proc` is not of Linux's form or cannot be read now. */
async function readProcessTable(): Promise<readonly ProcessEntry[] | undefined> {
  if (process.platform !== "linux") return undefined;
  try {
    const names = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const entries = await Promise.all(names.map(readProcess));
    return entries.filter((entry) => entry !== undefined);
  } catch {
    return undefined;
  }
}

async function readProcess(pid: string): Promise<ProcessEntry | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch((error: NodeJS.ErrnoException) => {
    // It ended meanwhile. Any other error (no file descriptor left) must not look like that.
    if (error.code === "ENOENT" || error.code === "ESRCH") return undefined;
    throw error;
  });
  if (stat === undefined) return undefined;
  // proc(5): the name in brackets may hold spaces and brackets, so fields are counted after the last one.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, parent, group, session] = fields;
  if (state === undefined || state === "Z" || state === "X") return undefined;
  return { pid: Number(pid), parent: Number(parent), group: Number(group), session: Number(session) };
}

function groupExists(group: number | undefined): boolean {
  if (group === undefined) return false;
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}
