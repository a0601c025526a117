/**
 * How much to bet on one effect. The outcome `y` is a share in [0, 1]: an average over `clumps` independent
 * clumps, each 0 or 1 with mean `mean` if the effect is real. The bet that makes wealth grow fastest under
 * that belief is the root of E[(y - bound) / (1 + bet * (y - bound))] (Kelly 1956). A wrong belief costs
 * speed and never validity: the bound on the bet alone keeps wealth an e-process.
 */

/** Largest share of the admissible range `1 / bound` that is ever bet: wealth never reaches zero. */
export const BOLDNESS = 0.99;

/** Up to this many clumps, or this many that are expected to be of the rarer kind, the average is far from normal. */
const FEW_CLUMPS = 24;
const FEW_RARE = 8;
/** Standard deviations above the mean beyond which nothing is left of the rarer kind, and some to spare. */
const REACH = 6;
const SPARE = 4;

/** Five-point Gauss-Hermite rule for a standard normal variable. */
const NORMAL_NODES: readonly (readonly [number, number])[] = [
  [-2.856970013872806, 0.011257411327720689],
  [-1.355626179974266, 0.22207592200561266],
  [0, 0.5333333333333333],
  [1.355626179974266, 0.22207592200561266],
  [2.856970013872806, 0.011257411327720689],
];

const HALVINGS = 10;

/**
 * The bet for an effect under which `y` has mean `mean`, against a null under which it has at most `bound`.
 *
 * @returns a bet from 0 to `BOLDNESS / bound`; 0 when the effect is no worse than the bound
 */
export function kellyBet(mean: number, bound: number, clumps: number): number {
  if (!(mean > bound) || !(bound > 0)) return 0;
  const most = BOLDNESS / bound;
  const outcomes = outcomesOf(mean, Math.max(1, clumps));
  if (growthSlope(outcomes, bound, most) >= 0) return most;
  let low = 0;
  let high = most;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (growthSlope(outcomes, bound, middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}

interface Outcomes {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** Derivative of the expected log wealth by the bet: falling, so its root is the best bet. */
function growthSlope(outcomes: Outcomes, bound: number, bet: number): number {
  let slope = 0;
  for (let index = 0; index < outcomes.values.length; index += 1) {
    const gain = (outcomes.values[index] ?? 0) - bound;
    slope += ((outcomes.weights[index] ?? 0) * gain) / (1 + bet * gain);
  }
  return slope;
}

function outcomesOf(mean: number, clumps: number): Outcomes {
  if (mean >= 1) return { values: [1], weights: [1] };
  if (clumps > FEW_CLUMPS && clumps * Math.min(mean, 1 - mean) > FEW_RARE) return normal(mean, clumps);
  const trials = Math.floor(clumps);
  if (mean <= 0.5) return binomial(mean, trials);
  const { values, weights } = binomial(1 - mean, trials);
  return { values: values.map((value) => 1 - value), weights };
}

/** Share of hits, exactly, as far as it matters. */
function binomial(mean: number, trials: number): Outcomes {
  const values: number[] = [];
  const weights: number[] = [];
  const most = Math.min(trials, Math.ceil(trials * mean + REACH * Math.sqrt(trials * mean) + SPARE));
  let weight = (1 - mean) ** trials;
  for (let hits = 0; hits <= most; hits += 1) {
    values.push(hits / trials);
    weights.push(weight);
    weight *= ((trials - hits) / (hits + 1)) * (mean / (1 - mean));
  }
  return { values, weights };
}

function normal(mean: number, clumps: number): Outcomes {
  const deviation = Math.sqrt((mean * (1 - mean)) / clumps);
  return {
    values: NORMAL_NODES.map(([node]) => Math.min(1, Math.max(0, mean + node * deviation))),
    weights: NORMAL_NODES.map(([, weight]) => weight),
  };
}
