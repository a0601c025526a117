import { type EventsPolicy, type EventsState, evidenceOf, observeEvents, startEvents } from "./events.ts";
import { collectEvidence, type EvidencePoint } from "./evidence-series.ts";
import type { QualityTally } from "./hygiene.ts";
import type { EventCounts, InconclusiveCause, IndicatorState } from "./observation.ts";
import { toleratedRate } from "./stakes.ts";
import { eventsStanding, explainEvents } from "./standing.ts";

/** A recorded series of readings. Times are seconds from any start; a null count is a gap. */
export interface Trace {
  /** What it is called; only for people. */
  readonly name?: string;
  /** Seconds between two points. */
  readonly interval: number;
  /** In the order in which they came; may be walked over again and again. */
  readonly points: Iterable<TracePoint>;
  /** Share of good events; the yardstick of a trace with one arm. Default 0.999. */
  readonly objective?: number;
  /** Default 0.1. */
  readonly tolerate?: number;
  /** Default 0.01. */
  readonly alpha?: number;
  /** Events of each arm below which nothing is healthy. Default 20. */
  readonly minimum?: number;
}

export type TracePoint = { readonly t: number } & (
  | { readonly canary: NullableCounts | null; readonly stable: NullableCounts | null }
  | NullableCounts
);

interface NullableCounts {
  readonly bad: number | null;
  readonly total: number | null;
}

/** What the judge would have said of a trace, and when. */
export interface JudgeReport {
  readonly name?: string;
  readonly verdict: IndicatorState;
  readonly cause?: InconclusiveCause;
  readonly against: "stable" | "objective";
  /** `t` of the point that decided, and how many points it took. */
  readonly decidedAt?: number;
  readonly decidedAfter?: number;
  readonly points: number;
  /** Points that the interval says should be there between the first and the last, and that are not. */
  readonly missing: number;
  readonly qualities: QualityTally;
  readonly canary: EventCounts & { readonly rate: number | null };
  readonly stable?: EventCounts & { readonly rate: number | null };
  /** Share of bad events that was tolerated of the judged arm. */
  readonly tolerated: number | null;
  /** Evidence ratio at the end, its largest value, and what makes a breach. */
  readonly evidence: number;
  readonly peak: number;
  readonly threshold: number;
  readonly why: string;
  /** What it was judged by, defaults included. */
  readonly policy: Omit<EventsPolicy, "against">;
  /** Evidence ratio after each point, or after each `seriesEvery`th where there are more than ten thousand. */
  readonly series: readonly EvidencePoint[];
  readonly seriesEvery: number;
}

/** Replays a trace through the judge, point by point, as it would have seen it live. */
export function judgeTrace(trace: Trace): JudgeReport {
  const policy = policyOf(trace);
  const evidence = collectEvidence();
  let state = startEvents();
  let decidedAfter: number | undefined;
  let points = 0;
  let missing = 0;
  let peak = 1;
  for (const point of trace.points) {
    const at = point.t * 1000;
    missing += missingBetween(state.lastAt, at, trace.interval * 1000);
    state = observeEvents(state, policy, { at, ...arms(point) }, at);
    points += 1;
    if (state.decided !== undefined) decidedAfter ??= points;
    const now = evidenceOf(state.wealth);
    peak = Math.max(peak, now);
    evidence.add({ t: point.t, evidence: now });
  }
  const { every, points: series } = evidence.series();
  const standing = eventsStanding(state, policy);
  const decided = state.decided;
  const { against, ...terms } = policy;
  return {
    ...(trace.name === undefined ? {} : { name: trace.name }),
    verdict: standing.state,
    ...(standing.cause === undefined ? {} : { cause: standing.cause }),
    against,
    ...(decided === undefined ? {} : { decidedAt: decided.at / 1000 }),
    ...(decidedAfter === undefined ? {} : { decidedAfter }),
    points,
    missing,
    qualities: state.qualities,
    canary: withRate(state.canary),
    ...(policy.against === "stable" ? { stable: withRate(state.stable) } : {}),
    tolerated: tolerated(state, policy),
    evidence: evidenceOf(state.wealth),
    peak,
    threshold: 1 / policy.alpha,
    why: explainEvents(state, policy, (milliseconds) => `t=${milliseconds / 1000} s`),
    policy: terms,
    series,
    seriesEvery: every,
  };
}

/** How many readings are missing before this one; a time that goes back leaves none out. Milliseconds. */
function missingBetween(last: number | undefined, at: number, interval: number): number {
  if (last === undefined || !(at > last) || !Number.isFinite(at)) return 0;
  return Math.max(0, Math.round((at - last) / interval) - 1);
}

/** A trace whose points have arms is judged against stable, any other against its objective. */
function policyOf(trace: Trace): EventsPolicy {
  const [first] = trace.points;
  return {
    against: first !== undefined && "canary" in first ? "stable" : "objective",
    objective: trace.objective ?? 0.999,
    tolerate: trace.tolerate ?? 0.1,
    alpha: trace.alpha ?? 0.01,
    minimum: trace.minimum ?? 20,
  };
}

function arms(point: TracePoint): { canary: EventCounts | null; stable?: EventCounts | null } {
  return "canary" in point
    ? { canary: countsOf(point.canary), stable: countsOf(point.stable) }
    : { canary: countsOf(point) };
}

function countsOf(counts: NullableCounts | null): EventCounts | null {
  if (counts === null || counts.bad === null || counts.total === null) return null;
  return { bad: counts.bad, total: counts.total };
}

function withRate(counts: EventCounts): EventCounts & { readonly rate: number | null } {
  return { ...counts, rate: rateOf(counts) };
}

function rateOf({ bad, total }: EventCounts): number | null {
  return total > 0 ? bad / total : null;
}

function tolerated(state: EventsState, policy: EventsPolicy): number | null {
  if (policy.against === "objective") return toleratedRate(policy.objective, policy.tolerate);
  const rate = rateOf(state.stable);
  return rate === null ? null : rate * (1 + policy.tolerate);
}
