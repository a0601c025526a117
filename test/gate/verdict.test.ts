import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion, Level } from "../../src/gate/criterion.ts";
import { decideGate } from "../../src/gate/verdict.ts";

const base = (level: Level, id = "c") => ({ id, title: `criterion ${id}`, level });
const passed = (level: Level): Criterion => ({ ...base(level), status: "passed" });
const failed = (level: Level, id = "c"): Criterion => ({
  ...base(level, id),
  status: "failed",
  reasonCode: "evidence-stale",
  found: "3 days old",
});
const skipped = (level: Level): Criterion => ({ ...base(level), status: "skipped", why: "sev-3" });
const waived = (level: Level): Criterion => ({
  ...base(level),
  status: "waived",
  reasonCode: "evidence-stale",
  waiver: { criterion: "c", by: "lead", role: "sre-lead", reason: "known", expires: "2027-01-01T00:00:00Z" },
});

describe("a gate", () => {
  it("passes when every required criterion holds or is waived, and says how many were waived and did not apply", () => {
    expect(decideGate([passed("must"), waived("must"), skipped("must")])).toEqual({
      verdict: "passed",
      reasonCode: "passed",
      reason: "1 required criterion holds, 1 waived, 1 did not apply",
    });
  });

  it("is not stopped by a failed should", () => {
    expect(decideGate([passed("must"), failed("should")]).verdict).toBe("passed");
  });

  it("fails by the first failed must, and counts the others", () => {
    expect(decideGate([passed("must"), failed("must", "first"), failed("must", "second")])).toEqual({
      verdict: "failed",
      reasonCode: "evidence-stale",
      reason: "criterion first: 3 days old (and 1 more)",
    });
  });

  it.each([
    ["no criteria", []],
    ["only should criteria", [passed("should")]],
    ["only skipped criteria", [skipped("must")]],
  ])("never passes on nothing: %s", (_, criteria) => {
    expect(decideGate(criteria)).toMatchObject({ verdict: "failed", reasonCode: "nothing-checked" });
  });

  it("passes exactly when some must was answered and none failed", () => {
    const criterion = fc
      .tuple(fc.constantFrom<Level>("must", "should"), fc.constantFrom(passed, failed, skipped, waived))
      .map(([level, make]) => make(level));
    fc.assert(
      fc.property(fc.array(criterion, { maxLength: 6 }), (criteria) => {
        const must = criteria.filter(({ level }) => level === "must");
        const expected =
          must.some(({ status }) => status === "passed" || status === "waived") &&
          !must.some(({ status }) => status === "failed");
        expect(decideGate(criteria).verdict).toBe(expected ? "passed" : "failed");
      }),
    );
  });
});
