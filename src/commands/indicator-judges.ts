import type { EventsIndicatorConfig, GaugeIndicatorConfig } from "../config/schema.ts";
import { evaluateRequirement } from "../gate/requirement.ts";
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
import type { QualityTally } from "../judgement/hygiene.ts";
import type { IndicatorObservation } from "../judgement/observation.ts";
import { toleratedRate } from "../judgement/stakes.ts";
import {
  eventsStanding,
  explainEvents,
  explainGauge,
  gaugeStanding,
  type Standing,
} from "../judgement/standing.ts";
import type { MetricReading } from "../ports/metrics.ts";
import { eventCounts, type Readings, shownReadings, timeOf, withGap } from "./indicator-readings.ts";

/** What the judge knows of an indicator, as plain data. */
export type JudgeMemory =
  | { readonly kind: "events"; readonly state: EventsState }
  | { readonly kind: "gauge"; readonly state: GaugeState };

/** An indicator being judged. */
export interface IndicatorJudge {
  /** Takes readings in; `now` is the judge's clock in milliseconds since the epoch. */
  take(readings: Readings, now: number): Promise<void>;
  startHold(): void;
  standing(): Standing;
  /** How it stands, with what the last readings were worth; without them as not due. */
  observation(last: Readings | undefined): IndicatorObservation;
  decidedAt(): number | undefined;
  memory(): JudgeMemory;
}

/** Judges bad events, against stable or against the objective. */
export function judgeEvents(
  config: EventsIndicatorConfig,
  terms: { readonly against: EventsPolicy["against"]; readonly alpha: number },
  memory: JudgeMemory | undefined,
): IndicatorJudge {
  const { objective, tolerate, minimum } = config;
  const policy: EventsPolicy = { ...terms, objective, tolerate, minimum };
  let state = memory?.kind === "events" ? memory.state : startEvents();
  let before = state.qualities;
  return {
    async take(readings, now) {
      before = state.qualities;
      const point = {
        at: timeOf(readings, now),
        canary: eventCounts(readings.canary),
        stable: eventCounts(readings.stable),
      };
      state = observeEvents(state, policy, point, now);
    },
    startHold() {
      state = startEventsHold(state);
    },
    standing: () => eventsStanding(state, policy),
    observation: (last) => ({
      id: config.id,
      kind: "events",
      trigger: config.trigger,
      ...eventsStanding(state, policy),
      quality: last === undefined ? "not-due" : difference(before, state.qualities),
      reading: last === undefined ? {} : shownReadings(last),
      counts:
        policy.against === "stable"
          ? { canary: state.canary, stable: state.stable }
          : { canary: state.canary },
      toleratedRate: tolerated(state, policy),
      evidence: evidenceOf(state.wealth),
      threshold: 1 / policy.alpha,
      why: withGap(explainEvents(state, policy), last),
    }),
    decidedAt: () => state.decided?.at,
    memory: () => ({ kind: "events", state }),
  };
}

/** Judges a value against its requirement. */
export function judgeGauge(config: GaugeIndicatorConfig, memory: JudgeMemory | undefined): IndicatorJudge {
  const policy = { consecutive: config.consecutive };
  let state = memory?.kind === "gauge" ? memory.state : startGauge();
  let before = state.qualities;
  let problem: string | undefined;
  return {
    async take({ canary }, now) {
      before = state.qualities;
      const judged = await judgeReading(canary, config.require);
      problem = judged.problem;
      state = observeGauge(state, policy, { at: Date.parse(canary.at), reading: judged.point }, now);
    },
    startHold() {
      state = startGaugeHold(state);
    },
    standing: () => gaugeStanding(state),
    observation: (last) => {
      const why = explainGauge(state, policy, config.require);
      return {
        id: config.id,
        kind: "gauge",
        trigger: config.trigger,
        ...gaugeStanding(state),
        quality: last === undefined ? "not-due" : difference(before, state.qualities),
        reading: last === undefined ? {} : shownReadings({ canary: last.canary }),
        counts: {},
        breachesInARow: state.broken,
        why: problem === undefined ? why : `${why}: ${problem}`,
      };
    },
    decidedAt: () => state.decided?.at,
    memory: () => ({ kind: "gauge", state }),
  };
}

/** A requirement that cannot be evaluated is a gap, never a reading that holds. */
async function judgeReading(
  reading: MetricReading,
  require: string,
): Promise<{ readonly point: GaugePoint["reading"]; readonly problem?: string }> {
  if (reading.kind === "gap") return { point: null, problem: reading.why };
  if (reading.kind !== "gauge") return { point: null, problem: "the source gave no value" };
  const result = await evaluateRequirement(require, { value: reading.value });
  switch (result.kind) {
    case "true":
    case "false":
      return { point: { value: reading.value, holds: result.kind === "true" } };
    case "error":
      return { point: null, problem: result.message };
  }
}

function tolerated(state: EventsState, policy: EventsPolicy): number {
  if (policy.against === "objective") return toleratedRate(policy.objective, policy.tolerate);
  return state.stable.total > 0 ? (state.stable.bad / state.stable.total) * (1 + policy.tolerate) : 0;
}

/** Which quality the last reading added to. */
function difference(before: QualityTally, after: QualityTally): IndicatorObservation["quality"] {
  const names = Object.keys(after) as (keyof QualityTally)[];
  return names.find((name) => after[name] > before[name]) ?? "gap";
}
