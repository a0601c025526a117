import { type Beliefs, effectsIn, learned, PRIOR, recalled, type Stake } from "./beliefs.ts";
import { kellyBet } from "./kelly.ts";

/**
 * The betting e-process of one indicator. Wealth starts at 1 and is multiplied, interval by interval, by
 * `1 + bet * (y - bound)`, where `y` in [0, 1] has mean at most `bound` if all is well and the bet is fixed
 * before `y` is known, with `0 <= bet < 1 / bound`. Then wealth is a nonnegative supermartingale, however `y`
 * is distributed beyond its mean, and by Ville's inequality it ever exceeds 1/alpha with probability at most
 * alpha. (Waudby-Smith and Ramdas, "Estimating means of bounded random variables by betting", 2024.)
 *
 * The bet is an average of one bet for each of a few effects, weighted by what is believed of each. Beliefs are
 * learned from outcomes as if events came in clumps of one of a few sizes, which is faster than the wealth itself
 * can grow, and keep flowing back to the prior, so that a fault which begins late is found, too ("fixed share",
 * Herbster and Warmuth 1998). All of that only uses the past, so validity never depends on it: a wrong belief costs
 * time.
 */
export interface Wealth {
  /** Natural logarithm of the wealth: the evidence ratio against health. */
  readonly logWealth: number;
  readonly beliefs: Beliefs;
  /** Intervals settled. */
  readonly rounds: number;
  /** What surprises that were no faults would have cost so far had they all been believed, in nats. */
  readonly misled: number;
}

/**
 * After surprises have cost this much (nats) they are believed half: where errors come in clumps every clump is a surprise, and
 * believing each of them would use up all wealth.
 */
const PATIENCE = 0.2;
/** More than this is not remembered: from here on surprises are as good as ignored. */
const MOST_MISLED = 1e6;

/** Bets fixed for one interval. */
export interface Bets {
  /** The bet on `y`: the mean of the bets for single effects, weighted by belief. */
  readonly bet: number;
  /** What was believed when it was fixed. */
  readonly beliefs: Beliefs;
}

/** Wealth 1, before anything was seen. */
export function startWealth(): Wealth {
  return { logWealth: 0, beliefs: PRIOR, rounds: 0, misled: 0 };
}

/** Fixes the bets of an interval from the past and from what its stake says. */
export function chooseBets(wealth: Wealth, stake: Stake): Bets {
  const surprise = stake.surprise * trustIn(wealth);
  const beliefs = recalled(wealth.beliefs, wealth.rounds, { ...stake, surprise });
  const bet = effectsIn(beliefs).reduce(
    (sum, { belief, clump }, at) =>
      sum + belief * kellyBet(stake.means[at] ?? 0, stake.bound, stake.events / clump),
    0,
  );
  return { bet, beliefs };
}

/** Settles an interval: wealth and beliefs after its outcome `y`. */
export function settle(wealth: Wealth, stake: Stake, { bet, beliefs }: Bets, y: number): Wealth {
  const growth = Math.log(1 + bet * (y - stake.bound));
  return {
    logWealth: wealth.logWealth + growth,
    beliefs: learned(beliefs, stake, y),
    rounds: wealth.rounds + 1,
    misled: Math.min(MOST_MISLED, wealth.misled + (stake.surprise * Math.max(0, -growth)) / trustIn(wealth)),
  };
}

/** How far surprises are believed, from 0 to 1. */
function trustIn({ misled }: Wealth): number {
  return PATIENCE / (PATIENCE + misled);
}
