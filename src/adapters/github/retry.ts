import type { ReleaseGatesError } from "../../gate/errors.ts";
import type { Clock } from "../../ports/clock.ts";
import { classify, type Failure, type FinalFailure } from "./failures.ts";

export interface RetryOptions {
  readonly clock: Clock;
  /** For all attempts and the waits between them. */
  readonly deadlineMs: number;
  /** Spreads clients that failed at the same moment; 0 up to, not including, 1. */
  readonly random: () => number;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Repeats what fails for a passing reason until it works or the next wait would end after the deadline.
 * `undefined` means that GitHub has no such thing.
 */
export async function withRetries<T>(
  options: RetryOptions,
  attempt: (earlier: Failure | undefined) => Promise<T>,
  giveUp: (failure: FinalFailure, attempts: number, cause: unknown) => ReleaseGatesError,
): Promise<T | undefined> {
  const { clock } = options;
  const end = clock.monotonic() + options.deadlineMs;
  let earlier: Failure | undefined;
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt(earlier);
    } catch (error) {
      const failure = classify(error, clock.now());
      if (failure.kind === "absent") {
        return undefined;
      }
      if (failure.kind === "bug") {
        throw failure.error;
      }
      if (failure.kind !== "transient") {
        throw giveUp(failure, attempts, error);
      }
      const wait = failure.waitMs ?? backoff(attempts, options.random());
      if (clock.monotonic() + wait >= end) {
        throw giveUp(failure, attempts, error);
      }
      await clock.sleep(wait);
      earlier = failure;
    }
  }
}

/** Doubles from a second to half a minute; between half and all of that, at random. */
function backoff(attempts: number, random: number): number {
  const full = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return Math.round(full * (0.5 + random / 2));
}
