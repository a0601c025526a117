import { describe, expect, it } from "vitest";
import { judge } from "../../src/commands/judge.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";

function point(t: number, canaryBad: number) {
  return { t, stable: { bad: 1, total: 900 }, canary: { bad: canaryBad, total: 100 } };
}
const OUTAGE = {
  interval: 10,
  points: [
    ...Array.from({ length: 20 }, (_, i) => point(i * 10, 0)),
    ...[200, 210, 220].map((t) => point(t, 100)),
  ],
};

function replay(value: unknown) {
  const { output, worst } = judge(JSON.stringify(value), "trace.json");
  return { report: JSON.parse(output) as Record<string, unknown>, worst };
}

function refusal(text: string): ReleaseGatesError {
  try {
    judge(text, "trace.json");
  } catch (error) {
    if (error instanceof ReleaseGatesError) return error;
  }
  throw new Error("expected a refusal");
}

describe("judge", () => {
  it("says what it would have decided, when, and by which numbers", () => {
    const { report, worst } = replay(OUTAGE);
    expect(worst).toBe("breached");
    expect(report).toMatchObject({
      verdict: "breached",
      against: "stable",
      decidedAt: 220,
      decidedAfter: 23,
      points: 23,
      canary: { bad: 300, total: 2_300 },
      stable: { bad: 23, total: 20_700 },
      threshold: 100,
      why: expect.stringContaining("passed at t=220 s"),
    });
    expect(report["series"]).toHaveLength(23);
  });

  it("judges points without arms against the objective", () => {
    const points = Array.from({ length: 5 }, (_, i) => ({ t: i, bad: 30, total: 100 }));
    expect(replay({ interval: 1, points, objective: 0.99 }).report).toMatchObject({
      verdict: "breached",
      against: "objective",
      tolerated: 0.011,
    });
  });

  it("takes null counts as gaps, which are never healthy", () => {
    const points = [{ t: 0, stable: null, canary: { bad: null, total: 5 } }];
    const { report, worst } = replay({ interval: 10, points });
    expect(worst).toBe("inconclusive");
    expect(report).toMatchObject({ verdict: "inconclusive", cause: "no-data", qualities: { gap: 1 } });
  });

  it("takes several traces at once, and the worst decides", () => {
    const healthy = { interval: 10, points: OUTAGE.points.slice(0, 20) };
    const { output, worst } = judge(JSON.stringify([healthy, OUTAGE]), "trace.json");
    expect(JSON.parse(output)).toMatchObject([{ verdict: "healthy" }, { verdict: "breached" }]);
    expect(worst).toBe("breached");
  });

  it.each([
    ["no JSON", "{", "not JSON"],
    ["no points", '{"interval":10,"points":[]}', "points"],
    ["a misspelt key", '{"interval":10,"points":[{"t":0,"bad":0,"total":1}],"objectiv":1}', "objectiv"],
    [
      "both kinds of points",
      '{"interval":10,"points":[{"t":0,"bad":0,"total":1},{"t":1,"canary":null,"stable":null}]}',
      "points",
    ],
    ["text for a number", '{"interval":"10","points":[{"t":0,"bad":0,"total":1}]}', "interval"],
    ["an empty list", "[]", "whole"],
  ])("refuses %s and says where", (_name, text, expected) => {
    const error = refusal(text);
    expect(error.code).toBe("input-invalid");
    expect(`${error.message} ${error.explanation.found}`).toContain(expected);
  });
});
