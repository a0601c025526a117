import { kellyBet } from "./kelly.ts";

/**
 * The betting e-process of one indicator. Wealth starts at 1 and is multiplied, interval by interval, by
 * `1 + bet * (y - bound)`, where `y` in [0, 1] has mean at most `bound` if all is well and the bet is fixed
 * before `y` is known, with `0 <= bet < 1 / bound`. Then wealth is a nonnegative supermartingale, however `y`
 * is distributed beyond its mean, and by Ville's inequality it ever exceeds 1/alpha with probability at most
 * alpha. (Waudby-Smith and Ramdas, "Estimating means of bounded random variables by betting", 2024.)
 *
 * The bet is an average of one bet for each of a few effects, weighted by what is believed of each. Beliefs are
 * learned from outcomes as if events came in independent clumps (their size is estimated), which is faster than the
 * wealth itself can grow, and keep flowing back to the prior, so that a fault which begins late is found, too ("fixed
 * share", Herbster and Warmuth 1998). All of that only uses the past, so validity never depends on it: a wrong belief
 * costs time.
 */
export interface Wealth {
  /** Natural logarithm of the wealth: the evidence ratio against health. */
  readonly logWealth: number;
  /** Belief in "no effect" (bet 0) and in each effect, in the order of `EFFECTS`; they sum to 1. */
  readonly weights: readonly number[];
  /** Intervals settled. */
  readonly rounds: number;
  /** Sum of squared residuals (against whatever explains best) in units of independent events, and their number. */
  readonly dispersion: { readonly squares: number; readonly rounds: number };
  /** Recent mean of `y` less its centre under "no difference". */
  readonly drift: number;
}

/** How many times worse than tolerated a fault may be: what bets are prepared for. */
export const EFFECTS: readonly number[] = [1.25, 1.6, 2.1, 7, 30];

/** Where the weights start and flow back to: first "no effect", then each of `EFFECTS`. */
const PRIOR: readonly number[] = [0.25, 0.03, 0.16, 0.2, 0.18, 0.18];

/** Share of the beliefs that flows back to the prior in every interval: nothing is ruled out for ever. */
const FORGETTING = 0.003;

/** Outcomes are believed a little less than their clumps say: how large these are is only an estimate. */
const CREDULITY = 0.75;
/** How far, as a factor of e, the effects lie from the one implied that still get belief from a surprise. */
const IMPLIED_WIDTH = 0.3;

/** Intervals' worth of belief in independent events before any dispersion was seen. */
const DISPERSION_PRIOR = 3.5;
/** One interval counts for at most this many times the dispersion seen so far: a fault is no dispersion. */
const DISPERSION_LEAP = 12;
/** Weight of the newest interval in the recent mean. */
const DRIFT_GAIN = 0.3;

/** No effect is ever left out altogether by a surprise. */
const LEAST_NEARNESS = 0.001;
/** Keeps logarithms finite. */
const TINY = 1e-12;

/** What is known about an interval before its outcome is looked at. */
export interface Stake {
  /** Largest mean of `y` if all is well. Above 0; at 1 or above nothing can be learned. */
  readonly bound: number;
  /** Mean of `y` if there is no difference at all. */
  readonly centre: number;
  /** Mean of `y` under each effect, in the order of `EFFECTS`. */
  readonly means: readonly number[];
  /** How many events `y` is a share of. */
  readonly events: number;
  /** From 0 to 1: how strongly something but the outcome says that a fault may have begun. */
  readonly surprise: number;
  /** How many times worse than tolerated the judged arm is, if the surprise is all its own. */
  readonly implied: number;
}

/** Bets fixed for one interval. */
export interface Bets {
  /** The bet on `y`: the weighted mean of the single bets. */
  readonly bet: number;
  readonly singles: readonly number[];
  readonly weights: readonly number[];
}

/** Wealth 1, before anything was seen. */
export function startWealth(): Wealth {
  return {
    logWealth: 0,
    weights: PRIOR,
    rounds: 0,
    dispersion: { squares: DISPERSION_PRIOR, rounds: DISPERSION_PRIOR },
    drift: 0,
  };
}

/** Fixes the bets of an interval from the past and from what its stake says. */
export function chooseBets(wealth: Wealth, stake: Stake): Bets {
  const weights = turn(
    wealth.rounds === 0 ? PRIOR : mix(wealth.weights, FORGETTING),
    stake.surprise,
    stake.implied,
  );
  const clumps = stake.events / dispersionOf(wealth);
  const singles = [0, ...stake.means.map((mean) => kellyBet(mean, stake.bound, clumps))];
  let bet = 0;
  for (let index = 0; index < weights.length; index += 1) {
    bet += (weights[index] ?? 0) * (singles[index] ?? 0);
  }
  return { bet, singles, weights };
}

/** Settles an interval: wealth and beliefs after its outcome `y`. */
export function settle(wealth: Wealth, stake: Stake, bets: Bets, y: number): Wealth {
  const gain = y - stake.bound;
  const factor = 1 + bets.bet * gain;
  const explanations = [stake.centre, ...stake.means];
  const dispersion = dispersionOf(wealth);
  const clumps = (CREDULITY * stake.events) / dispersion;
  // A fault is no dispersion: what some effect explains does not count as clumping.
  const square = Math.min(
    ...[stake.centre + wealth.drift, ...explanations].map((expected) => squareOf(y, expected, stake.events)),
  );
  return {
    logWealth: wealth.logWealth + Math.log(factor),
    weights: learn(bets.weights, explanations, clumps, y),
    rounds: wealth.rounds + 1,
    dispersion: {
      squares: wealth.dispersion.squares + Math.min(square, DISPERSION_LEAP * dispersion),
      rounds: wealth.dispersion.rounds + 1,
    },
    drift: wealth.drift + DRIFT_GAIN * (y - stake.centre - wealth.drift),
  };
}

/** How much more than independent events the outcomes vary: the typical size of a clump, at least 1. */
function dispersionOf(wealth: Wealth): number {
  return Math.max(1, wealth.dispersion.squares / wealth.dispersion.rounds);
}

/** Squared distance of an outcome from what was expected, in units of what independent events would show. */
function squareOf(y: number, expected: number, events: number): number {
  const mean = Math.min(0.99, Math.max(0.001, expected));
  return ((y - mean) ** 2 * events) / (mean * (1 - mean));
}

/** Beliefs after an outcome: each explanation by how likely it makes a share of `y` among so many clumps. */
function learn(
  weights: readonly number[],
  means: readonly number[],
  clumps: number,
  y: number,
): readonly number[] {
  const logs = weights.map((weight, index) => {
    const mean = Math.min(1 - TINY, Math.max(TINY, means[index] ?? 0));
    return Math.log(weight + TINY) + clumps * (y * Math.log(mean) + (1 - y) * Math.log(1 - mean));
  });
  const largest = Math.max(...logs);
  const likely = logs.map((log) => Math.exp(log - largest));
  const sum = likely.reduce((a, b) => a + b, 0);
  return likely.map((one) => one / sum);
}

/** Turns a share of the beliefs, as large as the surprise, to the effects near the one that it implies. */
function turn(weights: readonly number[], surprise: number, implied: number): readonly number[] {
  if (!(surprise > 0)) return weights;
  const largest = EFFECTS.at(-1) ?? 1;
  const target = Math.log(Math.min(largest, Math.max(1, implied)));
  const near = EFFECTS.map((effect, index) => {
    const distance = (Math.log(effect) - target) / IMPLIED_WIDTH;
    return (PRIOR[index + 1] ?? 0) * (LEAST_NEARNESS + Math.exp((-distance * distance) / 2));
  });
  const sum = near.reduce((a, b) => a + b, 0);
  return weights.map(
    (weight, index) =>
      (1 - surprise) * weight + (index === 0 ? 0 : (surprise * (near[index - 1] ?? 0)) / sum),
  );
}

function mix(weights: readonly number[], share: number): readonly number[] {
  return weights.map((weight, index) => (1 - share) * weight + share * (PRIOR[index] ?? 0));
}
