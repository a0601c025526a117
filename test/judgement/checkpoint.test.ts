import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextCheckpoint, type SoakMoment, type SoakPlan } from "../../src/judgement/checkpoint.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PLAN: SoakPlan = { soakMs: 24 * HOUR, checkpoints: [5 * MINUTE, 30 * MINUTE, 2 * HOUR, 24 * HOUR] };
const START = Date.parse("2026-01-05T12:00:00Z");

function at(age: number, change: Partial<SoakMoment> = {}): SoakMoment {
  return { startedAt: START, now: START + age, before: [], unsettled: false, ...change };
}

describe("the next checkpoint", () => {
  it.each([
    [0, 5 * MINUTE],
    [5 * MINUTE, 30 * MINUTE],
    [29 * MINUTE, 30 * MINUTE],
    [20 * HOUR, 24 * HOUR],
    [-3 * HOUR, 5 * MINUTE],
  ])("at an age of %d ms is at %d ms", (age, next) => {
    expect(nextCheckpoint(PLAN, at(age))).toEqual({
      kind: "pending",
      nextAt: START + next,
      extensions: 0,
      extended: false,
    });
  });

  it("is the end of the soak where the list ends before it", () => {
    expect(nextCheckpoint({ ...PLAN, checkpoints: [HOUR] }, at(2 * HOUR))).toMatchObject({
      nextAt: START + 24 * HOUR,
    });
  });

  it("never comes once the soak is over, late or not", () => {
    expect(nextCheckpoint(PLAN, at(24 * HOUR)).kind).toBe("over");
    expect(nextCheckpoint(PLAN, at(90 * HOUR)).kind).toBe("over");
  });

  it("comes later when something is unsettled, as often as allowed", () => {
    const plan: SoakPlan = { ...PLAN, extend: { byMs: 2 * HOUR, atMost: 2 } };
    const unsettled = { unsettled: true };
    expect(nextCheckpoint(plan, at(24 * HOUR, unsettled))).toEqual({
      kind: "pending",
      nextAt: START + 26 * HOUR,
      extensions: 1,
      extended: true,
    });
    const once = { before: [START + 24 * HOUR] };
    expect(nextCheckpoint(plan, at(26 * HOUR, { ...unsettled, ...once }))).toMatchObject({
      kind: "pending",
      extensions: 2,
    });
    const twice = { before: [START + 24 * HOUR, START + 26 * HOUR] };
    expect(nextCheckpoint(plan, at(28 * HOUR, { ...unsettled, ...twice })).kind).toBe("over");
    expect(nextCheckpoint(plan, at(26 * HOUR, once)).kind).toBe("over");
  });

  it("always lies in the future and always comes to an end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 3 }),
        (ages, soak, atMost) => {
          const plan: SoakPlan = {
            soakMs: soak * MINUTE,
            checkpoints: ages.map((age) => age * MINUTE),
            extend: { byMs: HOUR, atMost },
          };
          const before: number[] = [];
          let now = START;
          for (let round = 0; round < 20; round += 1) {
            const step = nextCheckpoint(plan, { startedAt: START, now, before, unsettled: true });
            if (step.kind === "over") return;
            expect(step.nextAt).toBeGreaterThan(now);
            before.push(now);
            now = step.nextAt;
          }
          throw new Error("it never ended");
        },
      ),
    );
  });
});
