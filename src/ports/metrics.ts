/** Which version's traffic a reading is about. */
export type Arm = "stable" | "canary";

export interface MetricQuery {
  readonly indicator: string;
  readonly arm: Arm;
  /** Version that the arm runs, for `{{version}}`. */
  readonly version: string;
  readonly expressions:
    | { readonly kind: "events"; readonly bad: string; readonly total: string }
    /** The same, told by its good events (a histogram's bucket, say). */
    | { readonly kind: "events"; readonly good: string; readonly total: string }
    | { readonly kind: "gauge"; readonly value: string };
  /** The window asked about ends now and is this long. */
  readonly intervalMs: number;
  readonly signal?: AbortSignal;
}

/** One reading over one interval. A gap is never read as healthy. */
export type MetricReading =
  | {
      readonly kind: "events";
      readonly bad: number;
      readonly total: number;
      readonly at: string;
      /** Counters that began anew in the interval: what they had counted before that is lost. None where missing. */
      readonly resets?: number;
    }
  | { readonly kind: "gauge"; readonly value: number; readonly at: string }
  | { readonly kind: "gap"; readonly why: string; readonly at: string }
  /** Counting has begun: there is nothing to compare with yet. */
  | { readonly kind: "begun"; readonly at: string };

export interface MetricSource {
  /** Never rejects for anything the source does: what cannot be read is a gap. */
  read(query: MetricQuery): Promise<MetricReading>;
  /**
   * Readings of the time after `from` up to `to`, one for every interval, oldest first, each with its own time.
   * Absent where a source only knows the present.
   */
  readRange?(query: MetricQuery, from: Date, to: Date): Promise<readonly MetricReading[]>;
}
