/** This machine, as far as several runs share it. */
export interface Host {
  /**
   * Takes exclusive use of a name (such as one environment's rollout) until it is released or this process
   * dies, however it dies; never waits.
   */
  lock(name: string, holder: string): Promise<LockOutcome>;
  /**
   * A hash (hex) with a random key that nobody keeps: equal values give equal hashes, and nothing can be learnt
   * from them, not even by trying values.
   */
  keyedHash(): (value: string) => string;
}

export type LockOutcome =
  | { readonly kind: "held"; release(): Promise<void> }
  /** `heldBy` is what the holder said of itself. */
  | { readonly kind: "refused"; readonly heldBy: string };
