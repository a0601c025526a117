import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChartSpec, renderChart } from "../../src/report/chart.ts";

function spec(changes: Partial<ChartSpec>): ChartSpec {
  return { title: "t", lines: [], marks: [], format: String, ...changes };
}

describe("a chart", () => {
  it("is nothing when there is nothing to draw", () => {
    expect(renderChart(spec({}))).toBe("");
    const gaps = [{ name: "a", tone: "canary" as const, points: [{ time: 0, value: undefined }] }];
    expect(renderChart(spec({ lines: gaps }))).toBe("");
  });

  it("breaks its line at a gap instead of drawing over it", () => {
    const points = [1, undefined, 3, 4].map((value, time) => ({ time, value }));
    const drawn = renderChart(spec({ lines: [{ name: "a", tone: "canary", points }] }));
    const path = /class="line line-canary" d="([^"]*)"/.exec(drawn)?.[1] ?? "";
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(1);
  });

  it("shows a single value between two gaps as a dot", () => {
    const points = [undefined, 2, undefined].map((value, time) => ({ time, value }));
    const drawn = renderChart(spec({ lines: [{ name: "a", tone: "canary", points }] }));
    expect(drawn).toMatch(/class="line line-canary" d="M[\d.]+,[\d.]+Z"/);
  });

  it("marks its axes at round times and values", () => {
    const began = Date.parse("2026-11-20T12:00:07Z");
    const points = [1, 96].map((value, at) => ({ time: began + at * 20 * 60_000, value }));
    const drawn = renderChart(spec({ lines: [{ name: "a", tone: "canary", points }] }));
    const texts = [...drawn.matchAll(/class="tick"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toEqual(["0", "20", "40", "60", "80", "100", "12:05", "12:10", "12:15", "12:20"]);
  });

  it("keeps every number finite and inside the page, whatever the values", () => {
    const value = fc.oneof(fc.double(), fc.constantFrom(undefined, 0, -1, 1e-300, 1e300));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, logarithmic) => {
        const points = values.map((one, time) => ({ time: time * 1000, value: one }));
        const marks = [{ time: 5_000, text: "<b>", tone: "bad" as const }];
        const drawn = renderChart(
          spec({ lines: [{ name: "a", tone: "canary", points }], marks, logarithmic }),
        );
        expect(drawn).not.toMatch(/NaN|Infinity(?!<)/);
        expect(drawn).not.toContain("<b>");
        for (const y of drawn.matchAll(/ y="(-?[\d.]+)"/g)) expect(Number(y[1])).toBeLessThanOrEqual(224);
        expect(drawn.length).toBeLessThan(20_000);
      }),
    );
  });
});
