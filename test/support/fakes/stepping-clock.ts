import type { Clock } from "../../../src/ports.ts";

/** A clock that moves only when somebody sleeps (then at once) or when a test says so. */
export interface SteppingClock extends Clock {
  advance(milliseconds: number): void;
}

/** @param start ISO 8601 instant the clock begins at */
export function steppingClock(start = "2026-03-02T10:00:00.000Z"): SteppingClock {
  let elapsed = 0;
  const origin = Date.parse(start);
  return {
    now: () => new Date(origin + elapsed),
    monotonic: () => elapsed,
    sleep: async (milliseconds, signal) => {
      if (signal?.aborted !== true) elapsed += milliseconds;
    },
    advance: (milliseconds) => {
      elapsed += milliseconds;
    },
  };
}
