import type { EventsIndicatorConfig, IndicatorConfig } from "../config/schema.ts";
import type { IndicatorObservation } from "../judgement/observation.ts";
import type { Arm, MetricQuery, MetricReading } from "../ports/metrics.ts";

/** What both arms said of one interval. */
export interface Readings {
  readonly canary: MetricReading;
  readonly stable?: MetricReading;
}

/** Whom to ask, and how. */
export interface ReadingSpec {
  readonly arms: { readonly canary: string; readonly stable?: string };
  /** The time that one reading covers. */
  readonly intervalMs: number;
  readonly signal: AbortSignal;
  readonly read: (query: MetricQuery) => Promise<MetricReading>;
  /** Undefined when the source only knows the present. */
  readonly readRange: (
    query: MetricQuery,
    from: Date,
    to: Date,
  ) => Promise<readonly MetricReading[] | undefined>;
}

/** Reads the present. Both arms are asked at the same moment, so that they share a scrape where they can. */
export async function readNow(spec: ReadingSpec, config: IndicatorConfig): Promise<Readings> {
  const { canary, stable } = queriesOf(spec, config);
  const [canaryReading, stableReading] = await Promise.all([
    spec.read(canary),
    stable === undefined ? undefined : spec.read(stable),
  ]);
  return { canary: canaryReading, ...(stableReading === undefined ? {} : { stable: stableReading }) };
}

/** Reads the past, interval by interval; undefined when the source cannot. */
export async function readPast(
  spec: ReadingSpec,
  config: IndicatorConfig,
  from: Date,
  to: Date,
): Promise<readonly Readings[] | undefined> {
  const queries = queriesOf(spec, config);
  const canary = await spec.readRange(queries.canary, from, to);
  if (canary === undefined) return undefined;
  if (queries.stable === undefined) return canary.map((reading) => ({ canary: reading }));
  const stable = new Map(
    (await spec.readRange(queries.stable, from, to))?.map((reading) => [reading.at, reading]),
  );
  return canary.map((reading) => ({
    canary: reading,
    stable: stable.get(reading.at) ?? { kind: "gap", why: "stable has no reading", at: reading.at },
  }));
}

/** When an interval ended, in milliseconds since the epoch. */
export function timeOf(readings: Readings, now: number): number {
  const times = [readings.canary, readings.stable].flatMap((reading) => reading?.at ?? []);
  return times.length === 0 ? now : Math.max(...times.map((time) => Date.parse(time)));
}

export function eventCounts(reading: MetricReading | undefined): { bad: number; total: number } | null {
  return reading?.kind === "events" ? { bad: reading.bad, total: reading.total } : null;
}

/** Counters of both arms that began anew in the interval. */
export function resetsIn(readings: Readings | undefined): number {
  return [readings?.canary, readings?.stable].reduce(
    (sum, reading) => sum + (reading?.kind === "events" ? (reading.resets ?? 0) : 0),
    0,
  );
}

/** The readings as the observation shows them: numbers that JSON can hold. */
export function shownReadings(readings: Readings): IndicatorObservation["reading"] {
  const canary = shown(readings.canary);
  const stable = shown(readings.stable);
  return { ...(canary === undefined ? {} : { canary }), ...(stable === undefined ? {} : { stable }) };
}

/** The other way round: readings as an observation of the past showed them; undefined when there were none. */
export function recalledReadings(
  seen: Pick<IndicatorObservation, "reading" | "quality">,
  at: string,
): Readings | undefined {
  if (seen.quality === "not-due") return undefined;
  const { canary, stable } = seen.reading;
  return { canary: recalled(canary, at), stable: recalled(stable, at) };
}

type Shown = NonNullable<IndicatorObservation["reading"]["canary"]>;

function shown(reading: MetricReading | undefined): Shown | undefined {
  switch (reading?.kind) {
    case "events":
      return Number.isFinite(reading.bad) && Number.isFinite(reading.total)
        ? { bad: reading.bad, total: reading.total }
        : undefined;
    case "gauge":
      return Number.isFinite(reading.value) ? { value: reading.value } : undefined;
    case "gap":
    case "begun":
    case undefined:
      return undefined;
  }
}

function recalled(reading: Shown | undefined, at: string): MetricReading {
  if (reading === undefined) return { kind: "gap", why: "there was no reading", at };
  return "value" in reading ? { kind: "gauge", ...reading, at } : { kind: "events", ...reading, at };
}

/** A sentence about an indicator with the reason of a gap, if there was one. */
export function withGap(why: string, readings: Readings | undefined): string {
  const gap = [readings?.canary, readings?.stable].find((reading) => reading?.kind === "gap");
  return gap?.kind === "gap" ? `${why}; last reading: ${gap.why}` : why;
}

function queriesOf(spec: ReadingSpec, config: IndicatorConfig) {
  const expressions =
    "require" in config
      ? ({ kind: "gauge", value: config.value } as const)
      : ({ kind: "events", total: config.total, ...counted(config) } as const);
  const { intervalMs, signal } = spec;
  const query = (arm: Arm, version: string): MetricQuery => ({
    indicator: config.id,
    arm,
    version,
    expressions,
    intervalMs,
    signal,
  });
  const { canary, stable } = spec.arms;
  // A gauge has a requirement of its own: only the new version is held to it.
  const compares = stable !== undefined && !("require" in config);
  return { canary: query("canary", canary), ...(compares ? { stable: query("stable", stable) } : {}) };
}

function counted(config: EventsIndicatorConfig): { readonly bad: string } | { readonly good: string } {
  return config.good === undefined ? { bad: config.bad ?? "" } : { good: config.good };
}
