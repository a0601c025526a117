import { EFFECTS, type Stake } from "./beliefs.ts";
import type { EventCounts } from "./observation.ts";

/** An interval as a bet: what is known before the outcome, and the outcome. */
export interface Round {
  readonly stake: Stake;
  readonly outcome: number;
}

/** What has been usual so far: how many bad events to expect of an interval, and how much that varies. */
export interface Usual {
  /** Bad events per event, both arms together, recent mean; undefined before the first interval. */
  readonly rate?: number;
  /** How much more the number of bad events varies than independent events would. */
  readonly spread: number;
}

/** Nothing is usual yet. */
export const NOTHING_USUAL: Usual = { spread: 1 };

const RATE_GAIN = 0.05;
const SPREAD_GAIN = 0.1;
const MOST_SPREAD_STEP = 100;

/** Standard deviations above the usual from which an interval is surprising, and how fast that grows. */
const SURPRISE_FROM = 2.2;
const SURPRISE_SCALE = 1.8;

/**
 * Canary against stable. Of the `m` bad events in both arms together, the canary's share has mean at most
 * `bound` if the odds of a bad event on the canary are at most `1 + tolerate` times those on stable: each bad
 * event (or each clump of them) then falls on the canary with at most its weighted share of the traffic. The
 * total `m` and the traffic may be looked at before betting; only the split decides. (Odds and rates are the
 * same thing while errors are rare; odds keep the bound exact when they are not.)
 *
 * @returns undefined when the interval says nothing: no bad event at all
 */
export function comparisonRound(
  canary: EventCounts,
  stable: EventCounts,
  tolerate: number,
  usual: Usual,
): Round | undefined {
  const events = canary.bad + stable.bad;
  if (!(events > 0) || !(canary.total > 0) || !(stable.total > 0)) return undefined;
  const share = (factor: number): number => (canary.total * factor) / (canary.total * factor + stable.total);
  return {
    stake: {
      bound: share(1 + tolerate),
      centre: share(1),
      means: EFFECTS.map((effect) => share(effect * (1 + tolerate))),
      events,
      surprise: surpriseOf(events, canary.total + stable.total, usual),
      implied: impliedBy(events, canary.total + stable.total, share(1), usual) / (1 + tolerate),
    },
    outcome: canary.bad / events,
  };
}

/**
 * One arm against its objective. The unit is the interval, not the event: its bad share is one number in
 * [0, 1] with mean at most the tolerated rate, however the bad events of an interval hang together.
 *
 * @param toleratedRate above 0
 */
export function objectiveRound(arm: EventCounts, toleratedRate: number): Round | undefined {
  if (!(arm.total > 0)) return undefined;
  return {
    stake: {
      bound: toleratedRate,
      centre: toleratedRate,
      means: EFFECTS.map((effect) => Math.min(1, effect * toleratedRate)),
      events: arm.total,
      surprise: 0,
      implied: 1,
    },
    outcome: arm.bad / arm.total,
  };
}

/** Bad share that is tolerated of an arm with this objective (share of good events). */
export function toleratedRate(objective: number, tolerate: number): number {
  // 1 - 0.999 is not 0.001 in binary; nobody means the difference.
  return Math.min(1, Number(((1 - objective) * (1 + tolerate)).toPrecision(12)));
}

/** What is usual after an interval with this many bad events. */
export function learnUsual(usual: Usual, bad: number, total: number): Usual {
  if (!(total > 0)) return usual;
  if (usual.rate === undefined) return { rate: bad / total, spread: usual.spread };
  const expected = usual.rate * total;
  const square = Math.min(MOST_SPREAD_STEP, (bad - expected) ** 2 / (expected + 0.5));
  return {
    rate: usual.rate + RATE_GAIN * (bad / total - usual.rate),
    spread: Math.max(1, usual.spread + SPREAD_GAIN * (square - usual.spread)),
  };
}

function surpriseOf(bad: number, total: number, usual: Usual): number {
  if (usual.rate === undefined) return 0;
  const expected = usual.rate * total;
  const deviations = (bad - expected) / Math.sqrt(usual.spread * expected + 1);
  const excess = Math.max(0, (deviations - SURPRISE_FROM) / SURPRISE_SCALE);
  return 1 - 1 / (1 + excess * excess);
}

/**
 * How many times the usual rate the canary has, if every bad event beyond the usual ones is its own. It is only what
 * is bet on: shared trouble gives the same numbers, and costs a bet that loses little, because the split is then the usual one.
 */
function impliedBy(bad: number, total: number, share: number, usual: Usual): number {
  if (usual.rate === undefined) return 1;
  const expected = usual.rate * total;
  if (!(expected > 0)) return Number.MAX_VALUE;
  return Math.max(0, (bad - expected * (1 - share)) / (expected * share));
}
