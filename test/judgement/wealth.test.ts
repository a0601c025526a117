import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLUMP_SIZES, EFFECTS } from "../../src/judgement/beliefs.ts";
import { comparisonRound, NOTHING_USUAL, objectiveRound, type Usual } from "../../src/judgement/stakes.ts";
import { chooseBets, settle, startWealth, type Wealth } from "../../src/judgement/wealth.ts";
import { seededRandom } from "../support/random.ts";

const TOLERATE = 0.1;

interface Arms {
  readonly canary: number;
  readonly stable: number;
}

/** Probability of `hits` among `trials` independent events. */
function binomial(trials: number, hits: number, p: number): number {
  let ways = 1;
  for (let k = 0; k < hits; k += 1) ways *= (trials - k) / (k + 1);
  return ways * p ** hits * (1 - p) ** (trials - hits);
}

/** The canary's bad rate when its odds are `ratio` times the stable arm's. */
function ratedAbove(rate: number, ratio: number): number {
  const odds = (rate / (1 - rate)) * ratio;
  return odds / (1 + odds);
}

/** Plays one interval and returns wealth after it, checking that it cannot turn negative. */
function play(wealth: Wealth, canaryBad: number, stableBad: number, arms: Arms, usual: Usual): Wealth {
  const round = comparisonRound(
    { bad: canaryBad, total: arms.canary },
    { bad: stableBad, total: arms.stable },
    TOLERATE,
    usual,
  );
  if (round === undefined) return wealth;
  const after = settle(wealth, round.stake, chooseBets(wealth, round.stake), round.outcome);
  if (!Number.isFinite(after.logWealth)) throw new Error("wealth fell to zero or below");
  return after;
}

/** Expected wealth over every outcome of every remaining interval, by full enumeration. */
function expectedWealth(
  wealth: Wealth,
  intervals: readonly Arms[],
  rates: readonly [number, number],
  usual: Usual,
): number {
  const [arms, ...rest] = intervals;
  if (arms === undefined) return Math.exp(wealth.logWealth);
  let sum = 0;
  for (let c = 0; c <= arms.canary; c += 1) {
    for (let s = 0; s <= arms.stable; s += 1) {
      const p = binomial(arms.canary, c, rates[0]) * binomial(arms.stable, s, rates[1]);
      sum += p * expectedWealth(play(wealth, c, s, arms, usual), rest, rates, usual);
    }
  }
  return sum;
}

const SIZES: readonly Arms[] = [
  { canary: 1, stable: 1 },
  { canary: 1, stable: 3 },
  { canary: 2, stable: 1 },
  { canary: 2, stable: 2 },
];
/** Enough for the last of three intervals: the first two have brought wealth and beliefs into every state. */
const LAST_SIZES = SIZES.filter(({ canary }) => canary === 2);

describe("the betting e-process", () => {
  it("has expected wealth of at most 1 over all outcomes of three intervals at the edge of what is tolerated", () => {
    const usuals: readonly Usual[] = [NOTHING_USUAL, { rate: 0.01, spread: 1 }];
    for (const usual of usuals) {
      for (const rate of [0.01, 0.1, 0.3, 0.5, 0.9]) {
        for (const a of SIZES) {
          for (const b of SIZES) {
            for (const c of LAST_SIZES) {
              const rates = [ratedAbove(rate, 1 + TOLERATE), rate] as const;
              expect(expectedWealth(startWealth(), [a, b, c], rates, usual)).toBeLessThanOrEqual(1 + 1e-9);
            }
          }
        }
      }
    }
  });

  it("has expected wealth of at most 1 when all bad events of an interval hang together", () => {
    fc.assert(
      fc.property(
        wealths(),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (wealth, canary, stable) => {
          const events = Math.min(canary, stable);
          const onCanary = comparisonRound(
            { bad: events, total: canary },
            { bad: 0, total: stable },
            TOLERATE,
            NOTHING_USUAL,
          );
          if (onCanary === undefined) throw new Error("an interval with bad events is a round");
          const { stake } = onCanary;
          const bets = chooseBets(wealth, stake);
          const all = Math.exp(settle(wealth, stake, bets, 1).logWealth - wealth.logWealth);
          const none = Math.exp(settle(wealth, stake, bets, 0).logWealth - wealth.logWealth);
          expect(stake.bound * all + (1 - stake.bound) * none).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });

  it("never bets more than the bound allows, from whatever past", () => {
    fc.assert(
      fc.property(wealths(), stakes(), (wealth, stake) => {
        const { bet } = chooseBets(wealth, stake);
        expect(bet).toBeGreaterThanOrEqual(0);
        expect(bet * stake.bound).toBeLessThan(1);
      }),
    );
  });

  it("keeps wealth above zero and its expectation at 1 for every two-point outcome with the bound as mean", () => {
    fc.assert(
      fc.property(
        wealths(),
        stakes(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (wealth, stake, a, b) => {
          const low = stake.bound * a;
          const high = stake.bound + (1 - stake.bound) * b;
          const p = high === low ? 1 : (stake.bound - low) / (high - low);
          const bets = chooseBets(wealth, stake);
          const grown = (y: number): number =>
            Math.exp(settle(wealth, stake, bets, y).logWealth - wealth.logWealth);
          expect(grown(low)).toBeGreaterThan(0);
          expect(p * grown(high) + (1 - p) * grown(low)).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it("keeps its promise against an objective for independent requests and for whole intervals that fail", () => {
    const bound = 0.2;
    for (const total of [1, 2, 5]) {
      for (const independent of [true, false]) {
        expect(expectedObjectiveWealth(startWealth(), 4, total, bound, independent)).toBeLessThanOrEqual(
          1 + 1e-9,
        );
      }
    }
  });

  it("alarms in at most 1% of healthy runs at the edge of what is tolerated", () => {
    const runs = 2_000;
    let alarms = 0;
    for (let run = 0; run < runs; run += 1) alarms += simulate(run) ? 1 : 0;
    // 1% plus three standard errors of this number of runs.
    expect(alarms / runs).toBeLessThan(0.01 + 3 * Math.sqrt((0.01 * 0.99) / runs));
  });
});

function expectedObjectiveWealth(
  wealth: Wealth,
  left: number,
  total: number,
  p: number,
  independent: boolean,
): number {
  if (left === 0) return Math.exp(wealth.logWealth);
  let sum = 0;
  for (let bad = 0; bad <= total; bad += 1) {
    const whole = bad === total ? p : bad === 0 ? 1 - p : 0;
    const chance = independent ? binomial(total, bad, p) : whole;
    if (chance === 0) continue;
    const round = objectiveRound({ bad, total }, p);
    if (round === undefined) throw new Error("an interval with traffic is a round");
    const after = settle(wealth, round.stake, chooseBets(wealth, round.stake), round.outcome);
    sum += chance * expectedObjectiveWealth(after, left - 1, total, p, independent);
  }
  return sum;
}

/** One healthy run of 40 intervals with few errors, a tenth worse on the canary; true when it alarms. */
function simulate(seed: number): boolean {
  const random = seededRandom(seed);
  const share = 0.2;
  const bound = (share * (1 + TOLERATE)) / (share * (1 + TOLERATE) + 1 - share);
  let wealth = startWealth();
  for (let interval = 0; interval < 40; interval += 1) {
    const events = Math.floor(random() * 6);
    let canary = 0;
    for (let event = 0; event < events; event += 1) canary += random() < bound ? 1 : 0;
    wealth = play(wealth, canary, events - canary, { canary: 2_000, stable: 8_000 }, NOTHING_USUAL);
    if (wealth.logWealth >= Math.log(100)) return true;
  }
  return false;
}

function wealths(): fc.Arbitrary<Wealth> {
  const size = CLUMP_SIZES.length * (EFFECTS.length + 1);
  return fc
    .record({
      raw: fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
      logWealth: fc.double({ min: -5, max: 5, noNaN: true }),
      rounds: fc.integer({ min: 0, max: 100_000 }),
      misled: fc.double({ min: 0, max: 1e6, noNaN: true }),
    })
    .map(({ raw, ...rest }) => {
      const sum = raw.reduce((a, b) => a + b, 0);
      const beliefs = CLUMP_SIZES.map((_, row) =>
        raw.slice(row * (EFFECTS.length + 1), (row + 1) * (EFFECTS.length + 1)).map((one) => one / sum),
      );
      return { ...rest, beliefs };
    });
}

function stakes(): fc.Arbitrary<ReturnType<typeof stakeOf>> {
  return fc
    .record({
      canary: fc.integer({ min: 1, max: 1_000_000 }),
      stable: fc.integer({ min: 1, max: 1_000_000 }),
      events: fc.integer({ min: 1, max: 100_000 }),
      surprise: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(stakeOf);
}

function stakeOf(numbers: { canary: number; stable: number; events: number; surprise: number }) {
  const round = comparisonRound(
    { bad: 1, total: numbers.canary },
    { bad: 0, total: numbers.stable },
    TOLERATE,
    NOTHING_USUAL,
  );
  if (round === undefined) throw new Error("an interval with a bad event is a round");
  return { ...round.stake, events: numbers.events, surprise: numbers.surprise };
}
