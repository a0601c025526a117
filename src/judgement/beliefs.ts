import { logGamma } from "./log-gamma.ts";

/**
 * What is believed of a service: how many times worse than tolerated it is, and how its bad events hang together.
 * Beliefs only decide how much is bet; a wrong one costs time and never validity. One row for each of
 * `CLUMP_SIZES`; in a row first "no effect", then each of `EFFECTS`. All together sum to 1.
 */
export type Beliefs = readonly (readonly number[])[];

/** What is known about an interval before its outcome is looked at. */
export interface Stake {
  /** Largest mean of the outcome if all is well. Above 0; at 1 or above nothing can be learned. */
  readonly bound: number;
  /** Mean of the outcome if there is no difference at all. */
  readonly centre: number;
  /** Mean of the outcome under each effect, in the order of `EFFECTS`. */
  readonly means: readonly number[];
  /** How many events the outcome is a share of. */
  readonly events: number;
  /** From 0 to 1: how strongly something but the outcome says that a fault may have begun. */
  readonly surprise: number;
  /** How many times worse than tolerated the judged arm is, if the surprise is all its own. */
  readonly implied: number;
}

/** How many times worse than tolerated a fault may be: what bets are prepared for. */
export const EFFECTS: readonly number[] = [1.25, 1.6, 2.1, 7, 30];

/** Events that fail together, in the mean: alone, a handful, a storm. */
export const CLUMP_SIZES: readonly number[] = [1, 5, 25];

/** Belief in each clump size at the start. */
const SIZE_PRIOR: readonly number[] = [0.8, 0.1, 0.1];

/** Belief in "no effect" and in each of `EFFECTS` at the start. */
const EFFECT_PRIOR: readonly number[] = [0.25, 0.03, 0.16, 0.2, 0.18, 0.18];

/** Where beliefs start and flow back to. */
export const PRIOR: Beliefs = SIZE_PRIOR.map((size) => EFFECT_PRIOR.map((effect) => size * effect));

/**
 * Share of the beliefs that flows back to the prior after so many intervals: nothing is ruled out for ever. It falls as
 * time goes by, because each time something is bet on it again: a constant share would use up the wealth of a long soak.
 */
function forgetting(rounds: number): number {
  return 1 / (100 + rounds);
}

/** How far, as a factor of e, the effects lie from the one implied that still get belief from a surprise. */
const IMPLIED_WIDTH = 0.3;
/** No effect is ever left out altogether by a surprise. */
const LEAST_NEARNESS = 0.001;

/** Keeps logarithms finite. */
const TINY = 1e-12;
/** Clumps no smaller than the whole interval: nearly all or nothing. */
const LEAST_PRECISION = 0.1;
/** More events than this say no more, and cost the digits of `logGamma`. */
const MOST_EVENTS = 1e9;

/**
 * Beliefs before an interval: a little of them forgotten, and turned by what its number of bad events implies.
 *
 * @param rounds intervals settled so far
 */
export function recalled(beliefs: Beliefs, rounds: number, { surprise, implied }: Stake): Beliefs {
  const share = forgetting(rounds);
  const target = surprise > 0 ? nearTo(implied) : [];
  return beliefs.map((row, size) => {
    const mixed = row.map((one, at) => (1 - share) * one + share * (PRIOR[size]?.[at] ?? 0));
    if (!(surprise > 0)) return mixed;
    const turned = surprise * sumOf(mixed);
    return mixed.map((one, at) => (1 - surprise) * one + turned * (target[at] ?? 0));
  });
}

/** Beliefs after an outcome: each by how likely it makes a share of `y` among so many events. */
export function learned(beliefs: Beliefs, stake: Stake, y: number): Beliefs {
  const means = [stake.centre, ...stake.means].map((mean) => Math.min(1 - TINY, Math.max(TINY, mean)));
  const events = Math.min(MOST_EVENTS, stake.events);
  const logs = beliefs.map((row, size) =>
    row.map(
      (one, at) =>
        Math.log(one + TINY) + logLikelihood(y * events, events, means[at] ?? 0, CLUMP_SIZES[size] ?? 1),
    ),
  );
  const largest = Math.max(...logs.flat());
  const likely = logs.map((row) => row.map((log) => Math.exp(log - largest)));
  const sum = sumOf(likely.map(sumOf));
  return likely.map((row) => row.map((one) => one / sum));
}

/** For each of `EFFECTS`: the belief in it, and the typical (geometric mean) size of a clump if it is real. */
export function effectsIn(beliefs: Beliefs): readonly { readonly belief: number; readonly clump: number }[] {
  return EFFECTS.map((_, at) => {
    const column = beliefs.map((row) => row[at + 1] ?? 0);
    const belief = sumOf(column);
    const logSize = sumOf(column.map((one, size) => one * Math.log(CLUMP_SIZES[size] ?? 1)));
    return { belief, clump: belief > 0 ? Math.exp(logSize / belief) : 1 };
  });
}

/**
 * Log likelihood of `bad` among `events`, up to what does not depend on the belief: binomial for events that fail alone,
 * else beta-binomial with the same mean and `clump` times the variance.
 */
function logLikelihood(bad: number, events: number, mean: number, clump: number): number {
  const good = events - bad;
  if (clump === 1) return bad * Math.log(mean) + good * Math.log(1 - mean);
  const precision = Math.max(LEAST_PRECISION, (events - clump) / (clump - 1));
  return rising(mean * precision, bad) + rising((1 - mean) * precision, good) - rising(precision, events);
}

/** Logarithm of the rising factorial: `from (from + 1) … (from + steps - 1)`, also for broken `steps`. */
function rising(from: number, steps: number): number {
  return steps === 0 ? 0 : logGamma(from + steps) - logGamma(from);
}

/** Belief in no effect (none) and in each of `EFFECTS` when the number of bad events implies this one. */
function nearTo(implied: number): readonly number[] {
  const largest = EFFECTS.at(-1) ?? 1;
  const target = Math.log(Math.min(largest, Math.max(1, implied)));
  const near = EFFECTS.map((effect, at) => {
    const distance = (Math.log(effect) - target) / IMPLIED_WIDTH;
    return (EFFECT_PRIOR[at + 1] ?? 0) * (LEAST_NEARNESS + Math.exp((-distance * distance) / 2));
  });
  const sum = sumOf(near);
  return [0, ...near.map((one) => one / sum)];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
