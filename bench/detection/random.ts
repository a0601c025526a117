import { seededRandom } from "../../test/support/random.ts";

/** Seeded draws from the distributions that traffic is made of. */
export interface Draws {
  /** In [0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  poisson(mean: number): number;
  binomial(trials: number, chance: number): number;
  /** Number of trials up to the first success, from 1; `mean` is its mean. */
  geometric(mean: number): number;
}

/** Above these sizes a normal approximation is as good as exact here. */
const LARGE_POISSON = 60;
const LARGE_BINOMIAL = 60;

export function createDraws(seed: number): Draws {
  const uniform = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

  function poisson(mean: number): number {
    if (!(mean > 0)) return 0;
    if (mean > LARGE_POISSON) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > limit; product *= uniform()) count += 1;
    return count;
  }

  function binomial(trials: number, chance: number): number {
    if (trials <= 0 || chance <= 0) return 0;
    if (chance >= 1) return trials;
    if (chance > 0.5) return trials - binomial(trials, 1 - chance);
    if (trials <= LARGE_BINOMIAL) {
      let hits = 0;
      for (let trial = 0; trial < trials; trial += 1) hits += uniform() < chance ? 1 : 0;
      return hits;
    }
    const mean = trials * chance;
    // Few hits among many trials: Poisson, cut at the number of trials.
    if (mean < 30) return Math.min(trials, poisson(mean));
    return Math.min(trials, Math.max(0, Math.round(mean + Math.sqrt(mean * (1 - chance)) * normal())));
  }

  function geometric(mean: number): number {
    return mean <= 1 ? 1 : 1 + Math.floor(Math.log(1 - uniform()) / Math.log(1 - 1 / mean));
  }

  return { uniform, normal, poisson, binomial, geometric };
}
