import type { Arm } from "../ports/metrics.ts";
import { type EventsPolicy, type EventsState, evidenceOf } from "./events.ts";
import type { GaugePolicy, GaugeState } from "./gauge.ts";
import type { ReadQuality } from "./hygiene.ts";
import type { InconclusiveCause, IndicatorState } from "./observation.ts";
import { toleratedRate } from "./stakes.ts";

/** How an indicator stands. */
export interface Standing {
  readonly state: IndicatorState;
  /** Set when `state` is `inconclusive`. */
  readonly cause?: InconclusiveCause;
}

/** After this many unusable readings in a row, what was learned before is no longer about now. */
export const STALE_AFTER = 3;

/**
 * An arm without events, while the other had so many that this many were to be expected of it, is not just quiet: were
 * requests independent, it would happen by chance once in a thousand times (e^-7).
 */
const EXPECTED_OF_SILENCE = 7;

/** How an events indicator stands. A breach stays: its false alarm budget is spent only once. */
export function eventsStanding(state: EventsState, policy: EventsPolicy): Standing {
  if (state.decided !== undefined) return { state: "breached" };
  const { canary, stable } = state.hold;
  const seen = policy.against === "stable" ? Math.min(canary, stable) : canary;
  if (lacksData(state.idle, seen > 0)) return { state: "inconclusive", cause: "no-data" };
  if (silentArm(state, policy) !== undefined) return { state: "inconclusive", cause: "no-traffic" };
  if (seen >= policy.minimum) return { state: "healthy" };
  return { state: "inconclusive", cause: seen > 0 ? "little-traffic" : "no-traffic" };
}

/** How a gauge stands. It recovers when its requirement holds again. */
export function gaugeStanding(state: GaugeState): Standing {
  if (state.decided !== undefined) return { state: "breached" };
  return lacksData(state.idle, state.hold > 0)
    ? { state: "inconclusive", cause: "no-data" }
    : { state: "healthy" };
}

/**
 * One sentence with the numbers behind the standing of an events indicator.
 *
 * @param when writes an instant (milliseconds since the epoch) for people
 */
export function explainEvents(
  state: EventsState,
  policy: EventsPolicy,
  when: (at: number) => string = (at) => new Date(at).toISOString(),
): string {
  const { canary, stable } = state;
  const threshold = 1 / policy.alpha;
  const against =
    policy.against === "stable"
      ? `stable ${counts(stable)}; at most ${percent(policy.tolerate)} worse is tolerated`
      : `at most ${percent(toleratedRate(policy.objective, policy.tolerate))} is tolerated`;
  const evidence = `evidence ratio ${short(evidenceOf(state.wealth))} of ${short(threshold)}`;
  const standing = eventsStanding(state, policy);
  const head = `canary ${counts(canary)}, ${against}; ${evidence}`;
  switch (standing.state) {
    case "breached":
      return `${head}, passed at ${state.decided === undefined ? "" : when(state.decided.at)}`;
    case "healthy":
      return head;
    case "inconclusive": {
      const silent = silentArm(state, policy);
      return silent === undefined
        ? `${causeSentence(standing.cause, policy.minimum)} (${head})`
        : `${SILENCE[silent]} (${head})`;
    }
  }
}

/** One sentence with the numbers behind the standing of a gauge. */
export function explainGauge(state: GaugeState, policy: GaugePolicy, requirement: string): string {
  const standing = gaugeStanding(state);
  const value = state.value === undefined ? "no value yet" : `value ${short(state.value)}`;
  switch (standing.state) {
    case "breached":
      return `${value} breaks "${requirement}" ${state.broken} times in a row (${policy.consecutive} is a breach)`;
    case "healthy":
      return state.broken === 0
        ? `${value} keeps "${requirement}"`
        : `${value} breaks "${requirement}", ${state.broken} of ${policy.consecutive} in a row`;
    case "inconclusive":
      return `${causeSentence(standing.cause, 1)} (${value})`;
  }
}

const SILENCE: Readonly<Record<Arm, string>> = {
  canary: "the canary has no traffic any more, and stable has",
  stable: "stable has no traffic any more to compare the canary with",
};

/** The arm that no longer gets the share of the traffic that it got earlier in this hold, while the other has some. */
function silentArm({ hold, silence }: EventsState, { against }: EventsPolicy): Arm | undefined {
  if (against !== "stable" || hold.canary === 0) return undefined;
  if (silence.canary * hold.canary >= EXPECTED_OF_SILENCE * hold.stable) return "canary";
  return silence.stable * hold.stable >= EXPECTED_OF_SILENCE * hold.canary ? "stable" : undefined;
}

/**
 * Whether readings are missing: none since the hold began, or none lately. A reading that says that nobody
 * used the service is not missing.
 */
function lacksData(
  idle: { readonly count: number; readonly quality: ReadQuality },
  seenAnything: boolean,
): boolean {
  if (idle.quality === "used" || idle.quality === "no-traffic") return false;
  return !seenAnything || idle.count >= STALE_AFTER;
}

function causeSentence(cause: InconclusiveCause | undefined, minimum: number): string {
  switch (cause) {
    case "no-traffic":
      return "no traffic to judge";
    case "little-traffic":
      return `too little traffic to judge, ${minimum} events of each arm are needed`;
    case "no-data":
    case undefined:
      return "no data to judge";
  }
}

function counts(arm: { readonly bad: number; readonly total: number }): string {
  const rate = arm.total > 0 ? ` (${percent(arm.bad / arm.total)})` : "";
  return `${short(arm.bad)} bad of ${short(arm.total)}${rate}`;
}

function percent(ratio: number): string {
  return `${short(ratio * 100)}%`;
}

/** A number as people read it: three significant digits below a thousand. */
function short(value: number): string {
  if (Math.abs(value) >= 1e6) return value.toExponential(2);
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
