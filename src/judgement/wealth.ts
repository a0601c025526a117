import { kellyBet } from "./kelly.ts";

/**
 * The betting e-process of one indicator. Wealth starts at 1 and is multiplied, interval by interval, by
 * `1 + bet * (y - bound)`, where `y` in [0, 1] has mean at most `bound` if all is well and the bet is fixed
 * before `y` is known, with `0 <= bet < 1 / bound`. Then wealth is a nonnegative supermartingale, however `y`
 * is distributed beyond its mean, and by Ville's inequality it ever exceeds 1/alpha with probability at most
 * alpha. (Waudby-Smith and Ramdas, "Estimating means of bounded random variables by betting", 2024.)
 *
 * The bet is an average of one bet for each of a few effects. The weights follow the evidence (each effect's
 * own wealth) and keep flowing back to the prior, so that a fault which begins late is found, too ("fixed
 * share", Herbster and Warmuth 1998). All of that only uses the past, so validity never depends on it.
 */
export interface Wealth {
  /** Natural logarithm of the wealth: the evidence ratio against health. */
  readonly logWealth: number;
  /** Share of the wealth behind "no effect" (bet 0) and behind each effect, in the order of `EFFECTS`. */
  readonly weights: readonly number[];
  /** Intervals settled. */
  readonly rounds: number;
  /** Sum of squared residuals in units of what independent events would show, and their number. */
  readonly dispersion: { readonly squares: number; readonly rounds: number };
  /** Recent mean of `y` less its centre under "no difference". */
  readonly drift: number;
}

/** How many times worse than tolerated a fault may be: what bets are prepared for. */
export const EFFECTS: readonly number[] = [1.35, 2.2, 5.5, 36];

/** Where the weights start and flow back to: first "no effect", then each of `EFFECTS`. */
const PRIOR: readonly number[] = [0.3, 0.15, 0.15, 0.15, 0.25];

/**
 * Share of the weights that flows back to the prior in the interval `n`: 1 / (n + MIXING_DELAY). What it costs in
 * health grows with the logarithm of time only, so a soak of days stays able to see.
 */
const MIXING_DELAY = 400;

/** Intervals' worth of belief in independent events before any dispersion was seen. */
const DISPERSION_PRIOR = 3;
/** One interval counts for at most this many times the dispersion seen so far: a fault is no dispersion. */
const DISPERSION_LEAP = 10;
/** Weight of the newest interval in the recent mean. */
const DRIFT_GAIN = 0.3;

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
  const weights = invest(
    wealth.rounds === 0 ? PRIOR : mix(wealth.weights, 1 / (wealth.rounds + MIXING_DELAY)),
    stake.surprise,
  );
  const clumps = stake.events / dispersionOf(wealth);
  const singles = [0, ...stake.means.map((mean) => kellyBet(mean, stake.bound, clumps))];
  let bet = 0;
  for (let index = 0; index < weights.length; index += 1) {
    bet += (weights[index] ?? 0) * (singles[index] ?? 0);
  }
  return { bet, singles, weights };
}

/** Settles an interval: wealth and weights after its outcome `y`. */
export function settle(wealth: Wealth, stake: Stake, bets: Bets, y: number): Wealth {
  const gain = y - stake.bound;
  const factor = 1 + bets.bet * gain;
  const grown = bets.weights.map(
    (weight, index) => (weight * (1 + (bets.singles[index] ?? 0) * gain)) / factor,
  );
  const expected = Math.min(0.99, Math.max(0.001, stake.centre + wealth.drift));
  const residual = y - expected;
  const square = (residual * residual * stake.events) / (expected * (1 - expected));
  const most = DISPERSION_LEAP * dispersionOf(wealth);
  return {
    logWealth: wealth.logWealth + Math.log(factor),
    weights: grown,
    rounds: wealth.rounds + 1,
    dispersion: {
      squares: wealth.dispersion.squares + Math.min(square, most),
      rounds: wealth.dispersion.rounds + 1,
    },
    drift: wealth.drift + DRIFT_GAIN * (y - stake.centre - wealth.drift),
  };
}

/** How much more than independent events the outcomes vary: the typical size of a clump, at least 1. */
function dispersionOf(wealth: Wealth): number {
  return Math.max(1, wealth.dispersion.squares / wealth.dispersion.rounds);
}

/** Puts a share of what stands behind "no effect" behind the effects. */
function invest(weights: readonly number[], share: number): readonly number[] {
  const moved = (weights[0] ?? 0) * share;
  const rest = 1 - (PRIOR[0] ?? 0);
  return weights.map((weight, index) =>
    index === 0 ? weight - moved : weight + (moved * (PRIOR[index] ?? 0)) / rest,
  );
}

function mix(weights: readonly number[], share: number): readonly number[] {
  return weights.map((weight, index) => (1 - share) * weight + share * (PRIOR[index] ?? 0));
}
