import {
  cleanCounts,
  NO_READINGS,
  type QualityTally,
  type ReadQuality,
  tally,
  timeQuality,
} from "./hygiene.ts";
import type { EventCounts } from "./observation.ts";
import {
  comparisonRound,
  learnUsual,
  NOTHING_USUAL,
  objectiveRound,
  type Round,
  toleratedRate,
  type Usual,
} from "./stakes.ts";
import { chooseBets, settle, startWealth, type Wealth } from "./wealth.ts";

/** What an indicator of bad and all events is judged by. */
export interface EventsPolicy {
  /** With `stable`, the canary is compared with it; otherwise it is held against the objective. */
  readonly against: "stable" | "objective";
  /** Share of good events that must be kept, 0 to 1. */
  readonly objective: number;
  /** How much worse is tolerated, 0.1 for a tenth. */
  readonly tolerate: number;
  /** This indicator's share of the false alarm budget. */
  readonly alpha: number;
  /** Events of each arm that a hold needs before the indicator can be healthy. */
  readonly minimum: number;
}

/** One reading of both arms over one interval; null is a gap. */
export interface EventsPoint {
  /** End of the interval, milliseconds since the epoch. */
  readonly at: number;
  readonly canary: EventCounts | null;
  /** Ignored when judging against the objective. */
  readonly stable?: EventCounts | null;
}

/** Everything the judge remembers of one indicator. Plain data: it survives in a file. */
export interface EventsState {
  readonly wealth: Wealth;
  readonly usual: Usual;
  readonly lastAt?: number;
  readonly qualities: QualityTally;
  /** Everything judged so far. */
  readonly canary: EventCounts;
  readonly stable: EventCounts;
  /** The same since the present hold began. */
  readonly hold: { readonly canary: number; readonly stable: number };
  /** For each arm: events of the other one since it last had any itself, in this hold. */
  readonly silence: { readonly canary: number; readonly stable: number };
  /** Readings in a row that could not be judged, and what the last one was. */
  readonly idle: { readonly count: number; readonly quality: ReadQuality };
  /** The point at which the evidence passed the threshold. */
  readonly decided?: { readonly at: number; readonly evidence: number };
}

/** Beyond e^700 a double overflows; nobody needs that much evidence. */
const MOST_LOG_EVIDENCE = 700;

const NO_EVENTS: EventCounts = { bad: 0, total: 0 };
const NO_SILENCE = { canary: 0, stable: 0 };

/** Before the first reading. */
export function startEvents(): EventsState {
  return {
    wealth: startWealth(),
    usual: NOTHING_USUAL,
    qualities: NO_READINGS,
    canary: NO_EVENTS,
    stable: NO_EVENTS,
    hold: { canary: 0, stable: 0 },
    silence: NO_SILENCE,
    idle: { count: 0, quality: "gap" },
  };
}

/** A new hold begins: the minimum counts from here. The evidence stays. */
export function startEventsHold(state: EventsState): EventsState {
  return {
    ...state,
    hold: { canary: 0, stable: 0 },
    silence: NO_SILENCE,
    idle: { count: 0, quality: "gap" },
  };
}

/** Judges one more point. @param now the judge's clock, milliseconds since the epoch */
export function observeEvents(
  state: EventsState,
  policy: EventsPolicy,
  point: EventsPoint,
  now: number,
): EventsState {
  const time = timeQuality(point.at, state.lastAt, now);
  if (time !== "used") return unusable(state, time);
  const timed = { ...state, lastAt: point.at };
  const canary = cleanCounts(point.canary);
  if (!("counts" in canary)) return unusable(timed, canary.quality);
  if (policy.against === "objective") {
    if (canary.quality === "no-traffic") return unusable(timed, "no-traffic");
    const wealth = heldAgainst(toleratedRate(policy.objective, policy.tolerate), canary.counts, state.wealth);
    return judged(timed, policy, { at: point.at, canary: canary.counts, stable: NO_EVENTS, wealth });
  }
  const stable = cleanCounts(point.stable ?? null);
  if (!("counts" in stable)) return unusable(timed, stable.quality);
  if (canary.quality === "no-traffic" || stable.quality === "no-traffic") {
    const silence = {
      canary: canary.counts.total > 0 ? 0 : state.silence.canary + stable.counts.total,
      stable: stable.counts.total > 0 ? 0 : state.silence.stable + canary.counts.total,
    };
    return unusable({ ...timed, silence }, "no-traffic");
  }
  const round = comparisonRound(canary.counts, stable.counts, policy.tolerate, state.usual);
  const wealth = round === undefined ? state.wealth : played(state.wealth, round);
  return judged(timed, policy, { at: point.at, canary: canary.counts, stable: stable.counts, wealth });
}

/** The evidence ratio: wealth of the bet against health, kept inside what JSON can hold. */
export function evidenceOf(wealth: Wealth): number {
  return Math.exp(Math.min(MOST_LOG_EVIDENCE, wealth.logWealth));
}

/**
 * Wealth after an interval of the arm that is held against its objective. Where nothing bad is tolerated no bet is
 * needed: the first bad event, which health rules out, is all the evidence there can be.
 */
function heldAgainst(toleratedRate: number, arm: EventCounts, wealth: Wealth): Wealth {
  if (toleratedRate === 0) return arm.bad > 0 ? { ...wealth, logWealth: MOST_LOG_EVIDENCE } : wealth;
  const round = objectiveRound(arm, toleratedRate);
  return round === undefined ? wealth : played(wealth, round);
}

function played(wealth: Wealth, { stake, outcome }: Round): Wealth {
  return settle(wealth, stake, chooseBets(wealth, stake), outcome);
}

interface Judged {
  readonly at: number;
  readonly canary: EventCounts;
  readonly stable: EventCounts;
  /** After this interval. */
  readonly wealth: Wealth;
}

function judged(
  state: EventsState,
  policy: EventsPolicy,
  { at, canary, stable, wealth }: Judged,
): EventsState {
  const evidence = evidenceOf(wealth);
  const decided = state.decided ?? (evidence >= 1 / policy.alpha ? { at, evidence } : undefined);
  return {
    ...state,
    wealth,
    usual: learnUsual(state.usual, canary.bad + stable.bad, canary.total + stable.total),
    qualities: tally(state.qualities, "used"),
    canary: add(state.canary, canary),
    stable: add(state.stable, stable),
    hold: { canary: state.hold.canary + canary.total, stable: state.hold.stable + stable.total },
    silence: NO_SILENCE,
    idle: { count: 0, quality: "used" },
    ...(decided === undefined ? {} : { decided }),
  };
}

function unusable(state: EventsState, quality: ReadQuality): EventsState {
  return {
    ...state,
    qualities: tally(state.qualities, quality),
    idle: { count: state.idle.count + 1, quality },
  };
}

function add(a: EventCounts, b: EventCounts): EventCounts {
  return { bad: a.bad + b.bad, total: a.total + b.total };
}
