import type { IndicatorState } from "../../judgement/observation.ts";
import type { HealthPoint } from "./input.ts";

/** Points that a chart holds at most: more cannot be seen, and 24 hours of looks would not fit into a page. */
const MOST_POINTS = 300;

/** One point of an indicator's chart: several looks together where there are more than can be shown. */
export interface SeriesPoint {
  /** Milliseconds since 1970, of the last look in it. */
  readonly time: number;
  /** Share of bad events per arm, or the gauge's value (the largest of the looks). */
  readonly canary: number | undefined;
  readonly stable: number | undefined;
  /** Share of bad events tolerated at that time. */
  readonly tolerated: number | undefined;
  /** Evidence ratio against health. */
  readonly evidence: number | undefined;
  readonly state: IndicatorState;
  /** Looks without a usable reading. */
  readonly gaps: number;
}

/** One indicator over the whole watch. */
export interface Series {
  readonly id: string;
  readonly kind: "events" | "gauge";
  readonly points: readonly SeriesPoint[];
  /** Evidence ratio at which it counts as breached. */
  readonly threshold: number | undefined;
  /** Share of good events that must be kept, as configured. */
  readonly objective: number | undefined;
  /** First look at which it was breached. */
  readonly breachedAt: string | undefined;
  /** The numbers behind its last state, in one sentence. */
  readonly why: string;
  readonly looks: number;
  readonly gaps: number;
  /** Counters that began anew over the whole watch. */
  readonly resets: number;
  /** How many looks were of no use, by what their reading was, such as `2 missing, 1 late`; empty when all were. */
  readonly unusable: string;
}

/** What a reading that was of no use is called. */
const UNUSABLE = {
  gap: "missing",
  invalid: "negative or impossible",
  duplicate: "duplicated",
  late: "late or out of order",
  future: "from the future",
  "no-traffic": "without traffic",
} as const;

type Observation = HealthPoint["indicators"][number];

/** The indicators of the watch as series, in the order in which they were first seen. */
export function indicatorSeries(
  health: readonly HealthPoint[],
  objectives: Readonly<Record<string, number>>,
): readonly Series[] {
  const byId = new Map<string, { at: string; observation: Observation }[]>();
  for (const { at, indicators } of health) {
    for (const observation of indicators) {
      // A look in which the source was not asked is no look at the indicator.
      if (observation.quality === "not-due") continue;
      const looks = byId.get(observation.id) ?? [];
      looks.push({ at, observation });
      byId.set(observation.id, looks);
    }
  }
  return [...byId].map(([id, looks]) => {
    const last = looks.at(-1)?.observation;
    return {
      id,
      kind: last?.kind ?? "gauge",
      points: bucket(looks),
      threshold: last?.threshold,
      objective: Object.hasOwn(objectives, id) ? objectives[id] : undefined,
      breachedAt: looks.find((look) => look.observation.state === "breached")?.at,
      why: last?.why ?? "",
      looks: looks.length,
      gaps: looks.filter((look) => look.observation.quality !== "used").length,
      unusable: describeUnusable(looks.map((look) => look.observation.quality)),
      resets: looks.reduce((sum, look) => sum + (look.observation.resets ?? 0), 0),
    };
  });
}

function describeUnusable(qualities: readonly Observation["quality"][]): string {
  const kinds = Object.keys(UNUSABLE) as readonly (keyof typeof UNUSABLE)[];
  return kinds
    .map((kind) => ({ kind, count: qualities.filter((quality) => quality === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${UNUSABLE[kind]}`)
    .join(", ");
}

function bucket(looks: readonly { at: string; observation: Observation }[]): readonly SeriesPoint[] {
  const size = Math.max(1, Math.ceil(looks.length / MOST_POINTS));
  const points: SeriesPoint[] = [];
  for (let at = 0; at < looks.length; at += size) {
    const part = looks.slice(at, at + size);
    const observations = part.map((look) => look.observation);
    const time = Date.parse(part.at(-1)?.at ?? "");
    if (Number.isNaN(time)) continue;
    points.push({
      time,
      canary: together(observations, "canary"),
      stable: together(observations, "stable"),
      tolerated: largest(observations.map((one) => one.toleratedRate)),
      evidence: largest(observations.map((one) => one.evidence)),
      state: worst(observations),
      gaps: observations.filter((one) => one.quality !== "used").length,
    });
  }
  return points;
}

/** Bad events over all events of the looks, or the largest value of a gauge. */
function together(observations: readonly Observation[], arm: "canary" | "stable"): number | undefined {
  let bad = 0;
  let total = 0;
  const values: number[] = [];
  for (const { quality, reading } of observations) {
    const counts = reading[arm];
    if (quality !== "used" || counts === undefined) continue;
    if ("value" in counts) values.push(counts.value);
    else {
      bad += counts.bad;
      total += counts.total;
    }
  }
  return total > 0 ? bad / total : largest(values);
}

function largest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value): value is number => value !== undefined && Number.isFinite(value));
  return known.length === 0 ? undefined : Math.max(...known);
}

function worst(observations: readonly Observation[]): IndicatorState {
  const states = new Set(observations.map((one) => one.state));
  if (states.has("breached")) return "breached";
  return states.has("inconclusive") ? "inconclusive" : "healthy";
}
