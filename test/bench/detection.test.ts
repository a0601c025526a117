import { describe, expect, it } from "vitest";
import { runCell } from "../../bench/detection/cells.ts";
import type { DETECTORS } from "../../bench/detection/detectors.ts";
import { MannWhitneyJudge } from "../../bench/detection/mann-whitney.ts";
import type { Cell } from "../../bench/detection/scenarios.ts";
import { wilson } from "../../bench/detection/statistics.ts";
import { makeTrace } from "../../bench/detection/traces.ts";

const CALM: Cell = { load: 1_000, share: 0.1, weather: "calm", fault: "equal", onset: 360 };

function mannWhitney(canary: readonly number[], stable: readonly number[]): boolean {
  const judge = new MannWhitneyJudge();
  for (const [index, value] of canary.entries()) judge.add(value, stable[index]);
  return judge.isHigh();
}

describe("the detection bench", () => {
  it("makes the same trace from the same seed, and another from another", () => {
    expect(makeTrace(CALM, 1)).toEqual(makeTrace(CALM, 1));
    expect(makeTrace(CALM, 1)).not.toEqual(makeTrace(CALM, 2));
  });

  it("makes traces whose rates and shares are those asked for", () => {
    const readings = makeTrace({ ...CALM, fault: "x5", onset: 0 }, 3).flatMap((reading) => reading ?? []);
    const sum = (pick: (reading: (typeof readings)[number]) => number) =>
      readings.map(pick).reduce((a, b) => a + b, 0);
    expect(sum(({ canary }) => canary.bad) / sum(({ canary }) => canary.total)).toBeCloseTo(0.005, 3);
    expect(sum(({ stable }) => stable.bad) / sum(({ stable }) => stable.total)).toBeCloseTo(0.001, 3);
    expect(
      sum(({ canary }) => canary.total) /
        (sum(({ canary }) => canary.total) + sum(({ stable }) => stable.total)),
    ).toBeCloseTo(0.1, 2);
  });

  it("judges by Mann-Whitney as soon as five values of each arm are apart, and not before", () => {
    expect(mannWhitney([6, 7, 8, 9], [1, 2, 3, 4])).toBe(false);
    expect(mannWhitney([6, 7, 8, 9, 10], [1, 2, 3, 4, 5])).toBe(false);
    expect(mannWhitney([16, 17, 18, 19, 20], [1, 2, 3, 4, 5])).toBe(true);
    expect(mannWhitney([1, 2, 3, 4, 5], [16, 17, 18, 19, 20])).toBe(false);
  });

  it("finds an outage with every detector, this judge first of those that survive clumps", () => {
    const { detectors } = runCell({ ...CALM, fault: "outage", onset: 120 }, 3);
    const slowest = (name: keyof typeof DETECTORS) => Math.max(...detectors[name].delays);
    expect(slowest("judge")).toBeLessThanOrEqual(4);
    expect(slowest("failedChecks")).toBe(18);
    expect(slowest("repeatedMannWhitney")).toBeLessThan(240);
  });

  it("shows why the likelihood ratio is only a bound: it alarms on healthy clumps", () => {
    const { detectors } = runCell({ ...CALM, weather: "clumps" }, 10);
    expect(detectors.judge.delays.every((delay) => delay === Number.POSITIVE_INFINITY)).toBe(true);
    expect(detectors.likelihoodRatio.early).toBeGreaterThan(5);
  });

  it("gives shares with Wilson's interval", () => {
    const { low, high } = wilson(10, 1_000);
    expect([low, high].map((value) => Number(value.toFixed(4)))).toEqual([0.0054, 0.0183]);
  });
});
