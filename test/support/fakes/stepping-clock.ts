import type { Clock } from "../../../src/ports/clock.ts";

/**
 * A clock that only moves when somebody sleeps on it, or when a test moves it: waits cost no time and are kept
 * for the test to read.
 */
export interface SteppingClock extends Clock {
  /** Milliseconds of every sleep, in order. */
  readonly sleeps: readonly number[];
  advance(milliseconds: number): void;
}

export function createSteppingClock(start = "2026-11-20T12:00:00.000Z"): SteppingClock {
  const sleeps: number[] = [];
  let elapsed = 0;
  return {
    sleeps,
    now: () => new Date(Date.parse(start) + elapsed),
    monotonic: () => elapsed,
    sleep: async (milliseconds, signal) => {
      sleeps.push(milliseconds);
      if (signal?.aborted !== true) elapsed += milliseconds;
    },
    advance: (milliseconds) => {
      elapsed += milliseconds;
    },
  };
}
