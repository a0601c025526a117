import { describe, expect, it } from "vitest";
import { delays, falseAlarms, runCell } from "../../bench/detection/cells.ts";
import type { DETECTORS } from "../../bench/detection/detectors.ts";
import { MannWhitneyJudge } from "../../bench/detection/mann-whitney.ts";
import { pairUp } from "../../bench/detection/pairs.ts";
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
    const result = runCell({ ...CALM, fault: "outage", onset: 120 }, 3);
    const slowest = (name: keyof typeof DETECTORS) => Math.max(...delays(result, name));
    expect(slowest("judge")).toBeLessThanOrEqual(4);
    expect(slowest("failedChecks")).toBe(18);
    expect(slowest("repeatedMannWhitney")).toBeLessThan(240);
  });

  it("shows why the likelihood ratio is only a bound: it alarms on healthy clumps", () => {
    const result = runCell({ ...CALM, weather: "clumps" }, 10);
    expect(falseAlarms(result, "judge")).toBe(0);
    expect(falseAlarms(result, "likelihoodRatio")).toBeGreaterThan(5);
  });

  it("pairs two judges on the same traces, without those in which one alarmed before the fault", () => {
    const result = runCell({ ...CALM, fault: "x5", onset: 120 }, 1);
    const never = Number.POSITIVE_INFINITY;
    const detectors = {
      ...result.detectors,
      judge: { alarms: [121, 100, never, 125, never] },
      repeatedMannWhitney: { alarms: [126, 126, 130, never, never] },
    };
    expect(pairUp([{ ...result, detectors }], "repeatedMannWhitney")).toEqual({
      traces: 4,
      both: 1,
      onlyOurs: 1,
      onlyTheirs: 1,
      oursFirst: 1,
      ours: [1],
      theirs: [6],
    });
  });

  it("gives shares with Wilson's interval", () => {
    const { low, high } = wilson(10, 1_000);
    expect([low, high].map((value) => Number(value.toFixed(4)))).toEqual([0.0054, 0.0183]);
  });
});
