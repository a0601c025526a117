import { BASE_RATE, type Cell, faultOf } from "./scenarios.ts";
import type { Reading } from "./traces.ts";

const ALPHA = 0.01;
const TOLERATE = 0.1;
const HALVINGS = 40;
/** Standard deviations of a binomial beyond which nothing is left. */
const REACH = 7;

/**
 * The fastest judge there can be that holds however errors clump: it is told the fault, its size, when it begins and
 * that errors are independent, and uses all of that only to choose its bets. Its bet makes the expected logarithm of
 * wealth as large as any e-process against "the canary's share has mean at most p, whatever its distribution" can make
 * it (Larsson, Ramdas and Ruf, "The numeraire e-variable", 2024). What it does not reach, no such judge reaches.
 */
export function oracle(trace: readonly (Reading | null)[], cell: Cell): number | undefined {
  const effect = Math.min(1, faultOf(cell.fault).rate(BASE_RATE)) / BASE_RATE;
  let logWealth = 0;
  for (const [index, reading] of trace.entries()) {
    if (reading === null || index < cell.onset) continue;
    const { canary, stable } = reading;
    const bad = canary.bad + stable.bad;
    if (bad === 0 || canary.total === 0 || stable.total === 0) continue;
    const share = (factor: number): number =>
      (canary.total * factor) / (canary.total * factor + stable.total);
    const bound = share(1 + TOLERATE);
    if (effect <= 1 + TOLERATE) continue;
    const bet = bestBet(bad, share(effect), bound);
    logWealth += Math.log(1 + bet * (canary.bad / bad - bound));
    if (logWealth >= Math.log(1 / ALPHA)) return index + 1;
  }
  return undefined;
}

/** The bet on a binomial share that makes wealth grow fastest. */
function bestBet(trials: number, mean: number, bound: number): number {
  const outcomes = binomial(trials, mean);
  const slope = (bet: number): number =>
    outcomes.reduce((sum, [y, weight]) => sum + (weight * (y - bound)) / (1 + bet * (y - bound)), 0);
  const most = (1 - 1e-9) / bound;
  if (slope(most) >= 0) return most;
  let low = 0;
  let high = most;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}

/** Shares with their probabilities, as far as they matter. */
function binomial(trials: number, mean: number): readonly (readonly [number, number])[] {
  if (mean >= 1) return [[1, 1]];
  const deviation = Math.sqrt(trials * mean * (1 - mean));
  const from = Math.max(0, Math.floor(trials * mean - REACH * deviation - 2));
  const to = Math.min(trials, Math.ceil(trials * mean + REACH * deviation + 2));
  const outcomes: (readonly [number, number])[] = [];
  for (let hits = from; hits <= to; hits += 1) {
    const log = logChoose(trials, hits) + hits * Math.log(mean) + (trials - hits) * Math.log(1 - mean);
    outcomes.push([hits / trials, Math.exp(log)]);
  }
  return outcomes;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Exact for small numbers, Stirling's series above. */
function logFactorial(n: number): number {
  if (n < 20) {
    let sum = 0;
    for (let k = 2; k <= n; k += 1) sum += Math.log(k);
    return sum;
  }
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3);
}
