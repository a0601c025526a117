/** Wall clock and waiting. */
export interface Clock {
  now(): Date;
  /** Milliseconds from an arbitrary start that never goes back. */
  monotonic(): number;
  /** Resolves after the time, or at once when the signal aborts (it never rejects). */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
