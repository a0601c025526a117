import type { EventCounts, SampleQuality } from "./observation.ts";

/** How many readings there were of each quality. */
export type QualityTally = Readonly<Record<ReadQuality, number>>;

/** What a reading that was asked for can be worth. */
export type ReadQuality = Exclude<SampleQuality, "not-due">;

/** A tally before the first reading. */
export const NO_READINGS: QualityTally = {
  used: 0,
  gap: 0,
  "no-traffic": 0,
  invalid: 0,
  duplicate: 0,
  late: 0,
  future: 0,
};

/** Clocks of two machines differ: a time this far ahead of the judge's clock is still now. Milliseconds. */
const CLOCK_SKEW_MS = 5_000;

/** Sources extrapolate: this much more bad than all events is rounding, more is nonsense. */
const EXTRAPOLATION = 1.01;

/** Nobody counts this many events in an interval; from here on doubles cannot count one by one. */
const MOST_EVENTS = Number.MAX_SAFE_INTEGER;

export function tally(counts: QualityTally, quality: ReadQuality): QualityTally {
  return { ...counts, [quality]: counts[quality] + 1 };
}

/**
 * Whether the time of a reading is good: after the last one judged and not in the future.
 *
 * @param at time of the reading, milliseconds since the epoch
 * @param last time of the newest reading judged so far, if any
 * @param now the judge's clock
 */
export function timeQuality(
  at: number,
  last: number | undefined,
  now: number,
): "used" | "invalid" | "duplicate" | "late" | "future" {
  if (!Number.isFinite(at)) return "invalid";
  if (at > now + CLOCK_SKEW_MS) return "future";
  if (last === undefined || at > last) return "used";
  return at === last ? "duplicate" : "late";
}

/** One arm's counts after hygiene; unusable ones say what they were. */
export type CleanCounts =
  | { readonly quality: "used" | "no-traffic"; readonly counts: EventCounts }
  | { readonly quality: "gap" | "invalid" };

/** Judges the counts of one arm in one interval. NaN is a gap: sources write it where they have nothing. */
export function cleanCounts(reading: EventCounts | null): CleanCounts {
  if (reading === null || Number.isNaN(reading.bad) || Number.isNaN(reading.total)) return { quality: "gap" };
  const { bad, total } = reading;
  if (bad < 0 || total < 0 || bad > MOST_EVENTS || total > MOST_EVENTS) return { quality: "invalid" };
  if (bad > total * EXTRAPOLATION) return { quality: "invalid" };
  return { quality: total === 0 ? "no-traffic" : "used", counts: { bad: Math.min(bad, total), total } };
}
