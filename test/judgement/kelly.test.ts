import { describe, expect, it } from "vitest";
import { kellyBet } from "../../src/judgement/kelly.ts";
import { logGamma } from "../../src/judgement/log-gamma.ts";

/** Expected log growth of a bet when `trials` events fail independently with chance `mean`, term by term. */
function growth(bet: number, mean: number, bound: number, trials: number): number {
  let sum = 0;
  for (let hits = 0; hits <= trials; hits += 1) {
    const log =
      logGamma(trials + 1) -
      logGamma(hits + 1) -
      logGamma(trials - hits + 1) +
      hits * Math.log(mean) +
      (trials - hits) * Math.log(1 - mean);
    sum += Math.exp(log) * Math.log(1 + bet * (hits / trials - bound));
  }
  return sum;
}

describe("the bet for one effect", () => {
  const cases: readonly (readonly [string, number, number, number])[] = [
    ["few events", 0.5, 0.1, 6],
    ["many events", 0.3, 0.1, 400],
    ["many events of which hardly any fails", 0.0055, 0.0011, 50],
    ["very many events of which hardly any fails", 0.0022, 0.0011, 2_000],
    ["many events of which nearly all fail", 0.98, 0.9, 200],
  ];
  it.each(cases)("grows wealth as fast as any bet can, for %s", (_name, mean, bound, trials) => {
    const bet = kellyBet(mean, bound, trials);
    const best = Math.max(
      ...Array.from({ length: 400 }, (_, at) => growth((0.99 * at) / 400 / bound, mean, bound, trials)),
    );
    expect(growth(bet, mean, bound, trials)).toBeGreaterThan(0.97 * best);
  });

  it("is nothing where the effect is no worse than the bound", () => {
    expect([kellyBet(0.1, 0.1, 50), kellyBet(0.05, 0.1, 50)]).toEqual([0, 0]);
  });
});

describe("the logarithm of the gamma function", () => {
  it("is that of the factorial, and of the square root of pi at a half", () => {
    let factorial = 0;
    for (let n = 1; n <= 170; n += 1) {
      expect(logGamma(n)).toBeCloseTo(factorial, 9);
      factorial += Math.log(n);
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 9);
    expect(logGamma(1e-9)).toBeCloseTo(-Math.log(1e-9), 6);
  });
});
