import type { EventsIndicatorConfig, GaugeIndicatorConfig, IndicatorConfig } from "../config/schema.ts";
import { evaluateRequirement } from "../gate/requirement.ts";
import type { Looked } from "../judgement/breach.ts";
import {
  type EventsPolicy,
  type EventsState,
  evidenceOf,
  observeEvents,
  startEvents,
  startEventsHold,
} from "../judgement/events.ts";
import {
  type GaugePoint,
  type GaugeState,
  observeGauge,
  startGauge,
  startGaugeHold,
} from "../judgement/gauge.ts";
import type { IndicatorObservation } from "../judgement/observation.ts";
import { toleratedRate } from "../judgement/stakes.ts";
import { eventsStanding, explainEvents, explainGauge, gaugeStanding } from "../judgement/standing.ts";
import { decideUndecided, type UndecidedPolicy, undecidedPolicyFor } from "../judgement/undecided.ts";
import type { Arm, MetricQuery, MetricReading } from "../ports.ts";

/** What the judge remembers of an indicator, as plain data. */
export type IndicatorMemory = { readonly since?: number } & (
  | { readonly kind: "events"; readonly state: EventsState }
  | { readonly kind: "gauge"; readonly state: GaugeState }
);

/** Follows one indicator: asks both arms, cleans, judges, explains. */
export interface IndicatorTracker {
  readonly config: IndicatorConfig;
  observe(): Promise<Looked>;
  startHold(): void;
  memory(): IndicatorMemory;
}

/** What a tracker needs of the watch. */
export interface TrackerSpec {
  readonly arms: { readonly canary: string; readonly stable?: string };
  readonly intervalMs: number;
  /** This indicator's share of the false alarm budget. */
  readonly alpha: number;
  readonly signal: AbortSignal;
  readonly read: (query: MetricQuery) => Promise<MetricReading>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Starts to follow an indicator, from the beginning or from what an earlier run remembered. */
export function trackIndicator(
  config: IndicatorConfig,
  spec: TrackerSpec,
  memory?: IndicatorMemory,
): IndicatorTracker {
  return "require" in config ? trackGauge(config, spec, memory) : trackEvents(config, spec, memory);
}

function trackEvents(
  config: EventsIndicatorConfig,
  spec: TrackerSpec,
  memory?: IndicatorMemory,
): IndicatorTracker {
  const policy: EventsPolicy = {
    against: spec.arms.stable === undefined ? "objective" : "stable",
    objective: config.objective,
    tolerate: config.tolerate,
    minimum: config.minimum,
    alpha: spec.alpha,
  };
  const patience = patienceOf(config, spec);
  let state = memory?.kind === "events" ? memory.state : startEvents();
  let since = memory?.since;

  return {
    config,
    async observe() {
      const expressions = { kind: "events", total: config.total, ...counted(config) } as const;
      const readings = await readArms(spec, { indicator: config.id, expressions });
      const before = state.qualities;
      const at = latest(readings, spec.now());
      state = observeEvents(
        state,
        policy,
        { at, canary: eventCounts(readings.canary), stable: eventCounts(readings.stable) },
        spec.now(),
      );
      const standing = eventsStanding(state, policy);
      const undecided = decideUndecided(standing, since, patience, spec.now());
      since = "since" in undecided ? undecided.since : undefined;
      return {
        undecided,
        ...(state.decided === undefined ? {} : { decidedAt: state.decided.at }),
        observation: {
          id: config.id,
          kind: "events",
          trigger: config.trigger,
          ...standing,
          quality: latestQuality(before, state.qualities),
          reading: shownReadings(readings),
          counts:
            policy.against === "stable"
              ? { canary: state.canary, stable: state.stable }
              : { canary: state.canary },
          toleratedRate: tolerated(state, policy),
          evidence: evidenceOf(state.wealth),
          threshold: 1 / policy.alpha,
          why: withGap(explainEvents(state, policy), readings),
        },
      };
    },
    startHold() {
      state = startEventsHold(state);
      since = undefined;
    },
    memory: () => ({ kind: "events", state, ...(since === undefined ? {} : { since }) }),
  };
}

function trackGauge(
  config: GaugeIndicatorConfig,
  spec: TrackerSpec,
  memory?: IndicatorMemory,
): IndicatorTracker {
  const policy = { consecutive: config.consecutive };
  const patience = patienceOf(config, spec);
  let state = memory?.kind === "gauge" ? memory.state : startGauge();
  let since = memory?.since;

  return {
    config,
    async observe() {
      const expressions = { kind: "gauge", value: config.value } as const;
      const reading = await ask(spec, "canary", spec.arms.canary, { indicator: config.id, expressions });
      const judged = await judgeReading(reading, config.require);
      const before = state.qualities;
      state = observeGauge(state, policy, { at: Date.parse(reading.at), reading: judged.point }, spec.now());
      const standing = gaugeStanding(state);
      const undecided = decideUndecided(standing, since, patience, spec.now());
      since = "since" in undecided ? undecided.since : undefined;
      return {
        undecided,
        ...(state.decided === undefined ? {} : { decidedAt: state.decided.at }),
        observation: {
          id: config.id,
          kind: "gauge",
          trigger: config.trigger,
          ...standing,
          quality: latestQuality(before, state.qualities),
          reading: reading.kind === "gauge" ? { canary: { value: reading.value } } : {},
          counts: {},
          breachesInARow: state.broken,
          why: `${explainGauge(state, policy, config.require)}${judged.problem === undefined ? "" : `: ${judged.problem}`}`,
        },
      };
    },
    startHold() {
      state = startGaugeHold(state);
      since = undefined;
    },
    memory: () => ({ kind: "gauge", state, ...(since === undefined ? {} : { since }) }),
  };
}

/** A requirement that cannot be evaluated is a gap, never a reading that holds. */
async function judgeReading(
  reading: MetricReading,
  require: string,
): Promise<{ readonly point: GaugePoint["reading"]; readonly problem?: string }> {
  if (reading.kind === "gap") return { point: null, problem: reading.why };
  if (reading.kind !== "gauge") return { point: null, problem: "the source gave events, not a value" };
  const result = await evaluateRequirement(require, { value: reading.value });
  switch (result.kind) {
    case "true":
    case "false":
      return { point: { value: reading.value, holds: result.kind === "true" } };
    case "error":
      return { point: null, problem: result.message };
  }
}

type Asked = Pick<MetricQuery, "indicator" | "expressions">;
type Readings = { readonly canary: MetricReading; readonly stable?: MetricReading };

/** Both arms are asked at the same moment, so that they share a scrape where they can. */
async function readArms(spec: TrackerSpec, asked: Asked): Promise<Readings> {
  const { canary, stable } = spec.arms;
  const [canaryReading, stableReading] = await Promise.all([
    ask(spec, "canary", canary, asked),
    stable === undefined ? undefined : ask(spec, "stable", stable, asked),
  ]);
  return { canary: canaryReading, ...(stableReading === undefined ? {} : { stable: stableReading }) };
}

function ask(spec: TrackerSpec, arm: Arm, version: string, asked: Asked): Promise<MetricReading> {
  return spec.read({ ...asked, arm, version, intervalMs: spec.intervalMs, signal: spec.signal });
}

function counted(config: EventsIndicatorConfig): { readonly bad: string } | { readonly good: string } {
  return config.good === undefined ? { bad: config.bad ?? "" } : { good: config.good };
}

function patienceOf(config: IndicatorConfig, spec: TrackerSpec): UndecidedPolicy {
  const { limit, ...actions } = config.undecided;
  return undecidedPolicyFor(config.trigger, { actions, limitMs: limit, intervalMs: spec.intervalMs });
}

function eventCounts(reading: MetricReading | undefined): { bad: number; total: number } | null {
  return reading?.kind === "events" ? { bad: reading.bad, total: reading.total } : null;
}

function latest(readings: Readings, now: number): number {
  const times = [readings.canary, readings.stable].flatMap((reading) => reading?.at ?? []);
  return times.length === 0 ? now : Math.max(...times.map((time) => Date.parse(time)));
}

function tolerated(state: EventsState, policy: EventsPolicy): number {
  if (policy.against === "objective") return toleratedRate(policy.objective, policy.tolerate);
  return state.stable.total > 0 ? (state.stable.bad / state.stable.total) * (1 + policy.tolerate) : 0;
}

function shownReadings(readings: Readings): IndicatorObservation["reading"] {
  const canary = eventCounts(readings.canary);
  const stable = eventCounts(readings.stable);
  return { ...(canary === null ? {} : { canary }), ...(stable === null ? {} : { stable }) };
}

function withGap(why: string, readings: Readings): string {
  const gaps = [readings.canary, readings.stable].flatMap((reading) =>
    reading?.kind === "gap" ? [reading.why] : [],
  );
  const [first] = gaps;
  return first === undefined ? why : `${why}; last reading: ${first}`;
}

function latestQuality(
  before: EventsState["qualities"],
  after: EventsState["qualities"],
): IndicatorObservation["quality"] {
  const names = Object.keys(after) as (keyof typeof after)[];
  return names.find((name) => after[name] > before[name]) ?? "gap";
}
