import { describe, expect, it } from "vitest";
import type { EnvironmentFact } from "../../src/approval/environment-readiness.ts";
import { soakTimersCriterion } from "../../src/approval/soak-timers-readiness.ts";
import { soakTimers } from "../../src/release/soak-timers.ts";
import { environment } from "../approval/facts-builder.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const timed = (soak: number, checkpoints: readonly number[]) =>
  soakTimers("production", { soak, checkpoints, "wait-timers": true });

describe("the timers of a soak", () => {
  it("are one for each checkpoint before its end, and one for the end", () => {
    expect(timed(24 * HOUR, [8 * HOUR, 30 * MINUTE, 48 * HOUR])).toEqual([
      { environment: "production-soak-30m", minutes: 30 },
      { environment: "production-soak-8h", minutes: 480 },
      { environment: "production-soak-24h", minutes: 1_440 },
    ]);
    expect(timed(24 * HOUR, [24 * HOUR])).toHaveLength(1);
  });

  it("are none unless the config asks for them", () => {
    const soak = { soak: HOUR, checkpoints: [HOUR] };
    expect(soakTimers("production", { ...soak, "wait-timers": false })).toEqual([]);
    expect(soakTimers("production", { soak: HOUR, "wait-timers": true })).toEqual([]);
  });
});

describe("the environments of the timers", () => {
  const timers = timed(8 * HOUR, [30 * MINUTE]);
  const read = (waitMinutes: number, requiredReviewers = 0): EnvironmentFact => ({
    kind: "read",
    protection: environment("", {
      waitMinutes,
      requiredReviewers: Array(requiredReviewers).fill({ kind: "user", name: "ana" }),
    }),
  });
  const judge = (first: EnvironmentFact | undefined, second: EnvironmentFact = read(480)) => {
    const known = new Map([["production-soak-8h", second]]);
    if (first !== undefined) known.set("production-soak-30m", first);
    return soakTimersCriterion(timers, known, {});
  };

  it("hold when each waits exactly as long as its checkpoint", () => {
    expect(judge(read(30))).toMatchObject({ status: "passed" });
  });

  const unreadable: EnvironmentFact = {
    kind: "unreadable",
    problem: { reasonCode: "permission-denied", found: "status 403" },
  };
  it.each([
    ["is missing", undefined, "there is no environment production-soak-30m"],
    ["has none", read(0), "production-soak-30m waits 0 min, not 30 min"],
    ["waits longer", read(45), "production-soak-30m waits 45 min, not 30 min"],
    ["asks reviewers", read(30, 1), "production-soak-30m asks reviewers: nobody would look meanwhile"],
    ["cannot be read", unreadable, "production-soak-30m cannot be read: status 403"],
  ] as const)("do not when one %s", (_, fact, found) => {
    expect(judge(fact)).toMatchObject({ status: "failed", reasonCode: "role-misconfigured", found });
  });
});
