import type { Clock } from "../../ports/clock.ts";
import { type Belonging, findProcesses, signalProcesses } from "./process-tree.ts";

const LOOK_AGAIN_MS = 25;
/** SIGKILL cannot be ignored; a process that is still there is stuck in the kernel and nothing helps. */
const GIVE_UP_MS = 2_000;

/** How a stop went. */
export interface StopResult {
  /** How many processes there were at the start. */
  readonly found: number;
  /** Whether SIGTERM was not enough. */
  readonly killed: boolean;
}

/**
 * Asks the processes to end (SIGTERM), waits for at most `graceMs`, then kills what is left, looking again
 * until nothing is found, so that what was forked meanwhile goes, too.
 */
export async function stopProcesses(
  belonging: Belonging,
  graceMs: number,
  clock: Clock,
): Promise<StopResult> {
  const first = await findProcesses(belonging);
  signalProcesses(first, "SIGTERM");
  if (first.length === 0 || (await waitUntilGone(belonging, graceMs, clock))) {
    return { found: first.length, killed: false };
  }
  await waitUntilGone(belonging, GIVE_UP_MS, clock, (left) => {
    // The whole group at once first: nothing in it can fork between being listed and being killed.
    if (belonging.group !== undefined) signalProcesses([-belonging.group], "SIGKILL");
    signalProcesses(left, "SIGKILL");
  });
  return { found: first.length, killed: true };
}

async function waitUntilGone(
  belonging: Belonging,
  limitMs: number,
  clock: Clock,
  each: (left: readonly number[]) => void = () => undefined,
): Promise<boolean> {
  const end = clock.monotonic() + limitMs;
  for (;;) {
    const left = await findProcesses(belonging);
    if (left.length === 0) return true;
    each(left);
    if (clock.monotonic() >= end) return false;
    await clock.sleep(LOOK_AGAIN_MS);
  }
}
