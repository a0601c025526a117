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

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function replay(value: unknown) {
  const { output, worst } = judge(bytesOf(JSON.stringify(value)), "trace.json");
  return { report: JSON.parse(output) as Record<string, unknown>, worst };
}

function refusal(text: string): ReleaseGatesError {
  try {
    judge(bytesOf(text), "trace.json");
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
    const { output, worst } = judge(bytesOf(JSON.stringify([healthy, OUTAGE])), "trace.json");
    expect(JSON.parse(output)).toMatchObject([{ verdict: "healthy" }, { verdict: "breached" }]);
    expect(worst).toBe("breached");
  });

  it("names traces, says by what they were judged, and counts the readings that are not there", () => {
    const points = [0, 10, 20, 60, 60, 50, 70].map((t) => point(t, 0));
    expect(replay({ name: "checkout, 3 May", interval: 10, tolerate: 0.2, points }).report).toMatchObject({
      name: "checkout, 3 May",
      missing: 3,
      qualities: { used: 5, duplicate: 1, late: 1 },
      policy: { objective: 0.999, tolerate: 0.2, alpha: 0.01, minimum: 20 },
    });
  });

  it("reads settings that come after the points, any white space, fractions, exponents and a byte order mark", () => {
    const text =
      '\ufeff{ "points" :\r\n[ {"total": 1.5e3,\t"bad":0.25, "t":-5} ],"alpha":1e-3,"interval":0.5}\n';
    const { output } = judge(bytesOf(text), "trace.json");
    expect(JSON.parse(output)).toMatchObject({ canary: { bad: 0.25, total: 1500 }, threshold: 1000 });
  });

  it("thins the evidence over time of very long traces, and keeps its peak, its end and the decision", () => {
    const points = Array.from({ length: 25_000 }, (_, i) => point(i, i >= 24_990 ? 100 : 0));
    const { report } = replay({ interval: 1, points });
    expect(report).toMatchObject({ points: 25_000, verdict: "breached", seriesEvery: 4 });
    const series = report["series"] as readonly { readonly t: number; readonly evidence: number }[];
    expect(series.length).toBeLessThan(10_000);
    expect(series.slice(0, 2).map(({ t }) => t)).toEqual([0, 4]);
    expect(series.at(-1)).toEqual({ t: 24_999, evidence: report["peak"] });
  });

  const POINT = '{"t":0,"bad":0,"total":1}';
  it.each([
    ["no JSON", "{", "the end of the file", "a key", 2],
    ["text", "hello", '"hello"', "a trace", 1],
    ["nothing", "", "the end of the file", "a trace", 1],
    ["an empty list", "[]", '"]"', "a trace", 2],
    ["no points", '{"interval":10,"points":[]}', "an empty list", "at least one point", 26],
    ["no interval", `{"points":[${POINT}]}`, "no interval", "interval above 0", 1],
    [
      "a misspelt key",
      `{"objectiv":1,"interval":1,"points":[${POINT}]}`,
      'the key "objectiv"',
      "objective",
      2,
    ],
    ["a key that comes twice", '{"interval":10,"interval":20}', "a second time", "every key once", 16],
    [
      "both kinds of points",
      `{"interval":10,"points":[${POINT},{"t":1,"canary":null,"stable":null}]}`,
      '"]}"',
      "points that all have arms, or none",
      87,
    ],
    [
      "an arm that is missing",
      '{"points":[{"t":0,"canary":null}]}',
      "a point with t, canary",
      "null for a gap",
      12,
    ],
    ["a point that is null", '{"points":[null]}', '"null]}"', "points", 12],
    ["a time that is text", '{"points":[{"t":"noon"}]}', '"noon', "a number", 17],
    ["NaN", '{"points":[{"t":0,"bad":NaN,"total":1}]}', "NaN", "null for a gap", 25],
    ["text for a number", '{"interval":"10"}', '"\\"10', "a number", 13],
    ["a number with a leading zero", '{"interval":010}', '"010}"', "a number", 13],
    ["a number beyond all", '{"interval":1e999}', '"1e999}"', "a number", 13],
    ["an objective in percent", '{"objective":99.9}', "99.9", "at most 1", 14],
    ["an objective of nothing", '{"objective":0}', "0", "above 0", 14],
    ["something after the end", `{"interval":1,"points":[${POINT}]} x`, '"x"', "nothing after the end", 53],
  ])(
    "refuses %s and says what it found where, and what it expected",
    (_name, text, found, expected, column) => {
      const { code, explanation } = refusal(text);
      expect(code).toBe("input-invalid");
      expect(explanation.found).toContain(found);
      expect(explanation.expected).toContain(expected);
      expect(explanation.where).toEqual({ file: "trace.json", line: 1, column });
    },
  );

  it("counts lines for the place of a problem, and refuses UTF-16 by its name", () => {
    expect(refusal('{\n "interval": 10,\n "points": 3\n}').explanation.where).toMatchObject({
      line: 3,
      column: 12,
    });
    const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0]);
    expect(() => judge(utf16, "trace.json")).toThrow(
      expect.objectContaining({ explanation: expect.objectContaining({ found: "UTF-16" }) }),
    );
  });
});
