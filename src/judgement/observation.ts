import type { Arm } from "../ports/metrics.ts";

/** What a breach does, from "roll back at once" to "write it down" (SPEC 7). */
export type TriggerLevel = "critical" | "high" | "medium" | "low";

/** Counts of one arm in one interval, or over several. */
export interface EventCounts {
  readonly bad: number;
  readonly total: number;
}

/** What one reading of an indicator was worth, after hygiene. */
export type SampleQuality =
  | "used"
  /** The source gave nothing: unreachable, malformed, empty, NaN. */
  | "gap"
  /** The source answered, and nobody used the service in this interval. */
  | "no-traffic"
  /** Negative, more bad than total, not a finite number. */
  | "invalid"
  /** A time that was already judged. */
  | "duplicate"
  /** Older than what was already judged. */
  | "late"
  /** A time in the future of the judge's clock. */
  | "future"
  /** Nothing was asked in this look: the source answers for longer intervals. */
  | "not-due";

/** How an indicator stands after an observation. */
export type IndicatorState =
  /** Judged on enough data, and nothing speaks against it. */
  | "healthy"
  /** The evidence against it passed its threshold. It stays breached for events; a gauge can recover. */
  | "breached"
  /** Too little traffic, no traffic or no data: never read as healthy. */
  | "inconclusive";

/** Why an indicator is inconclusive: three different things, told apart. */
export type InconclusiveCause = "no-data" | "no-traffic" | "little-traffic";

/** One look at one indicator: what was read, how it stands, and the numbers behind it. */
export interface IndicatorObservation {
  readonly id: string;
  readonly kind: "events" | "gauge";
  readonly state: IndicatorState;
  readonly trigger: TriggerLevel;
  /** Set when `state` is `inconclusive`. */
  readonly cause?: InconclusiveCause;
  /** What this look was worth. */
  readonly quality: SampleQuality;
  /** The reading of this look, per arm; an arm whose reading was a gap is absent. */
  readonly reading: Readonly<Partial<Record<Arm, EventCounts | { readonly value: number }>>>;
  /** Counters that began anew since the reading before; absent where none did. */
  readonly resets?: number;
  /** Everything judged so far, per arm (events only). */
  readonly counts: Readonly<Partial<Record<Arm, EventCounts>>>;
  /** Share of bad events tolerated for the judged arm, from the stable arm or the objective (events only). */
  readonly toleratedRate?: number;
  /** Evidence ratio against health: 1 at the start, a breach at `threshold` (events only). */
  readonly evidence?: number;
  /** 1/alpha of this indicator's share of the false alarm budget (events only). */
  readonly threshold?: number;
  /** Looks in a row whose requirement was false (gauges only). */
  readonly breachesInARow?: number;
  /** One sentence for a person, with the numbers. */
  readonly why: string;
}
