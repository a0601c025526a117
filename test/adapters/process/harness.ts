import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { systemClock } from "../../../src/adapters/clock.ts";
import { createProcesses } from "../../../src/adapters/process/processes.ts";
import type { CommandSpec } from "../../../src/ports/processes.ts";
import { recordingReporter } from "../../support/fakes/recording-reporter.ts";

/** A supervisor of real processes in a directory of its own. */
export function processBench(secrets: readonly string[] = []) {
  const directory = mkdtempSync(join(tmpdir(), "release-gates-test-"));
  const reporter = recordingReporter();
  const processes = createProcesses({ reporter, secrets, clock: systemClock });
  const run = (command: string, settings: Partial<CommandSpec> = {}) =>
    processes.run({
      run: command,
      cwd: directory,
      env: { PATH: process.env["PATH"] ?? "" },
      timeoutMs: 30_000,
      graceMs: 5_000,
      label: "deploy",
      ...settings,
    });
  return {
    directory,
    reporter,
    processes,
    run,
    /** The process id that the command wrote to a file of this name; waits until it is there. */
    async pid(name: string): Promise<number> {
      let pid = Number.NaN;
      await eventually(() => {
        pid = Number.parseInt(readText(join(directory, name)), 10);
        return Number.isInteger(pid);
      });
      return pid;
    },
    /** Ends what a test left running on purpose, and removes its files. */
    close(...pids: readonly number[]): void {
      for (const pid of pids) if (isRunning(pid)) process.kill(pid, "SIGKILL");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Whether a process runs; one that ended and was not yet reaped does not. */
export function isRunning(pid: number): boolean {
  const stat = readText(`/proc/${pid}/stat`);
  return stat !== "" && !stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
}

/** Waits for something that another process does, at most ten seconds. */
export async function eventually(holds: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error("what was waited for did not happen within 10 s");
    await wait(10);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
