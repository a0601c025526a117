import { readdirSync, readFileSync, readlinkSync } from "node:fs";

export interface RunningProcess {
  readonly pid: number;
  readonly commandLine: string;
}

/** Processes that work in a folder, or whose command line names it. */
export function processesIn(folder: string): readonly RunningProcess[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const commandLine = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        const inside = readlinkSync(`/proc/${pid}/cwd`).startsWith(folder) || commandLine.includes(folder);
        return inside ? [{ pid: Number(pid), commandLine }] : [];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}
