import { describe, expect, it } from "vitest";
import type { Baseline } from "../../src/judgement/baseline.ts";
import { compareBaselines } from "../../src/judgement/baseline-comparison.ts";

function baseline(what: {
  readonly bad?: number;
  readonly total?: number;
  readonly memory?: number;
  readonly p95Ms?: number;
}): Baseline {
  const { bad = 10, total = 10_000, memory = 100, p95Ms = 50 } = what;
  return {
    from: "2026-11-20T12:00:00.000Z",
    to: "2026-11-21T12:00:00.000Z",
    looks: 100,
    indicators: [
      { id: "errors", kind: "events", events: { bad, total }, rate: bad / total },
      { id: "memory", kind: "gauge", gauge: { minimum: 1, median: memory, p95: memory, maximum: memory } },
    ],
    checks: [{ id: "health", looks: 100, passed: 100, p95Ms }],
  };
}

describe("a release compared with the one before", () => {
  it.each([
    ["nothing changed", {}, []],
    ["chance moved the error rate", { bad: 14 }, []],
    ["a large service moved it clearly and hardly at all", { bad: 11_000, total: 10_000_000 }, []],
    ["errors grew", { bad: 60 }, ["worse errors: 0.6% bad, 0.1% with v1.1.0"]],
    ["errors went away", { bad: 0, total: 1_000_000 }, ["better errors: 0% bad, 0.1% with v1.1.0"]],
    ["a gauge grew", { memory: 130 }, ["worse memory (p95): 130, 100 with v1.1.0"]],
    ["a check got faster", { p95Ms: 20 }, ["better check health (p95): 20 ms, 50 ms with v1.1.0"]],
    ["a check got a little slower", { p95Ms: 58 }, []],
  ])("says what is different when %s", (_, now, expected) => {
    const changes = compareBaselines(baseline({}), baseline(now), "v1.1.0");
    expect(changes.map(({ direction, statement }) => `${direction} ${statement}`)).toEqual(expected);
  });

  it("says nothing of what was not measured before, or is not any more", () => {
    const empty: Baseline = { ...baseline({}), indicators: [], checks: [] };
    expect(compareBaselines(empty, baseline({}), "v1.1.0")).toEqual([]);
    expect(compareBaselines(baseline({}), empty, "v1.1.0")).toEqual([]);
  });
});
