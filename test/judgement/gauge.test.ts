import { describe, expect, it } from "vitest";
import {
  type GaugePoint,
  type GaugeState,
  observeGauge,
  startGauge,
  startGaugeHold,
} from "../../src/judgement/gauge.ts";
import { explainGauge, gaugeStanding } from "../../src/judgement/standing.ts";

const POLICY = { consecutive: 3 };
const STEP = 10_000;
const OK: GaugePoint["reading"] = { value: 1, holds: true };
const HIGH: GaugePoint["reading"] = { value: 9, holds: false };

function judge(readings: readonly GaugePoint["reading"][]): GaugeState {
  return readings.reduce<GaugeState>((state, reading, index) => {
    const at = (index + 1) * STEP;
    return observeGauge(state, POLICY, { at, reading }, at);
  }, startGauge());
}

describe("judging a gauge", () => {
  const cases: readonly (readonly [string, readonly GaugePoint["reading"][], string])[] = [
    ["no reading at all", [], "inconclusive"],
    ["one good reading", [OK], "healthy"],
    ["fewer broken readings in a row than asked", [OK, HIGH, HIGH], "healthy"],
    ["as many as asked", [OK, HIGH, HIGH, HIGH], "breached"],
    ["a good reading between broken ones", [HIGH, HIGH, OK, HIGH], "healthy"],
    ["gaps between broken readings", [HIGH, null, HIGH, null, HIGH], "breached"],
    ["recovery", [HIGH, HIGH, HIGH, OK], "healthy"],
    ["only gaps", [null, null, null], "inconclusive"],
    ["readings that stopped", [OK, null, null, null], "inconclusive"],
    ["a breach followed by gaps", [HIGH, HIGH, HIGH, null, null, null], "breached"],
    ["NaN", [{ value: Number.NaN, holds: true }], "inconclusive"],
  ];
  it.each(cases)("with %s", (_name, readings, expected) => {
    expect(gaugeStanding(judge(readings)).state).toBe(expected);
  });

  it("remembers the reading that made the breach", () => {
    expect(judge([OK, HIGH, HIGH, HIGH, HIGH]).decided).toEqual({ at: 4 * STEP, value: 9 });
  });

  it("wants a reading of its own in each hold", () => {
    expect(gaugeStanding(startGaugeHold(judge([OK, OK]))).state).toBe("inconclusive");
  });

  it("explains a breach with value, requirement and count", () => {
    expect(explainGauge(judge([HIGH, HIGH, HIGH]), POLICY, "value < 5")).toBe(
      'value 9 breaks "value < 5" 3 times in a row (3 is a breach)',
    );
  });
});
