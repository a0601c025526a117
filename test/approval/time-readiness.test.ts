import { describe, expect, it } from "vitest";
import type { DeployTimes } from "../../src/approval/deploy-times.ts";
import { decideTimeReadiness } from "../../src/approval/time-readiness.ts";

const HOUR = 3_600_000;
const WHERE = { file: "release-gates.yml", line: 9 };
const OFFICE = { days: ["mon", "tue"], from: "09:00", to: "16:00", timezone: "Europe/Berlin" } as const;
const BLACKOUT = {
  from: "2026-11-23",
  to: "2026-11-24",
  reason: "Fair",
  timezone: "UTC",
  overrideBy: undefined,
};

function judge(
  now: string,
  times: Partial<DeployTimes>,
  level: "must" | "should" = "should",
  rehearsal = false,
) {
  const criteria = decideTimeReadiness(
    { now: Date.parse(now), rehearsal, configured: { windows: WHERE, blackouts: WHERE } },
    { windows: [], blackouts: [], ...times },
    { opensWithin: 24 * HOUR, level },
  );
  return new Map(criteria.map((one) => [one.id, one]));
}

describe("the time of a release, at readiness", () => {
  it("is not judged where the config has neither windows nor blackouts", () => {
    expect(judge("2026-11-23T10:00:00Z", {}).size).toBe(0);
  });

  it("is right while a window is open", () => {
    expect(judge("2026-11-23T10:00:00Z", { windows: [OFFICE] }).get("freeze/window")).toMatchObject({
      status: "passed",
      found: "open now: mon, tue 09:00 to 16:00 Europe/Berlin",
    });
  });

  it("is right when a window opens soon, and says when, there and in UTC", () => {
    expect(judge("2026-11-22T19:00:00Z", { windows: [OFFICE] }).get("freeze/window")).toMatchObject({
      status: "passed",
      found: "opens mon 2026-11-23 09:00 Europe/Berlin (2026-11-23 08:00 UTC), in 13 h",
    });
  });

  it.each(["must", "should"] as const)("is wrong when none opens soon, which %s hold", (level) => {
    expect(judge("2026-11-24T16:00:00Z", { windows: [OFFICE] }, level).get("freeze/window")).toEqual({
      id: "freeze/window",
      title: "A deploy window is open, or opens within 1 d",
      level,
      status: "failed",
      reasonCode: "outside-window",
      where: WHERE,
      expected: "mon, tue 09:00 to 16:00 Europe/Berlin",
      found:
        "it is tue 2026-11-24 17:00 Europe/Berlin (2026-11-24 16:00 UTC) and no window is open; the next release may go out mon 2026-11-30 09:00 Europe/Berlin (2026-11-30 08:00 UTC), in 5 d 16 h",
      next: "Start the release nearer to then: approval and rollout refuse outside a window.",
    });
  });

  it("is wrong inside a blackout, whatever window is open", () => {
    const judged = judge("2026-11-23T10:00:00Z", { windows: [OFFICE], blackouts: [BLACKOUT] });
    expect(judged.get("freeze/blackout")).toEqual({
      id: "freeze/blackout",
      title: "No blackout is in force",
      level: "must",
      status: "failed",
      reasonCode: "blackout",
      where: WHERE,
      expected: "no blackout",
      found: "Fair, 2026-11-23 to 2026-11-24 (UTC)",
      next: "Nobody may override it. Start the release again from mon 2026-11-30 09:00 Europe/Berlin (2026-11-30 08:00 UTC).",
    });
    expect(judged.get("freeze/window")).toMatchObject({
      status: "failed",
      found: expect.stringContaining("a blackout holds"),
    });
  });

  it("only warns inside a blackout that a role may override when it approves", () => {
    const blackouts = [{ ...BLACKOUT, overrideBy: "sre-lead" }];
    expect(judge("2026-11-23T10:00:00Z", { blackouts }).get("freeze/blackout")).toMatchObject({
      status: "failed",
      level: "should",
      next: 'sre-lead may override it by approving with the words "override blackout" in the comment.',
    });
    const both = [...blackouts, { ...BLACKOUT, reason: "Stock-taking" }];
    expect(judge("2026-11-23T10:00:00Z", { blackouts: both }).get("freeze/blackout")).toMatchObject({
      level: "must",
      found: expect.stringContaining("Stock-taking"),
    });
  });

  it("says so when windows and blackouts leave no time at all", () => {
    const blackouts = [{ ...BLACKOUT, from: "2026-01-01", to: "2029-01-01" }];
    expect(
      judge("2026-11-23T10:00:00Z", { windows: [OFFICE], blackouts }).get("freeze/window"),
    ).toMatchObject({
      status: "failed",
      next: "Correct freeze.deploy-windows and freeze.blackouts.",
    });
  });

  it("is not judged in a rehearsal", () => {
    const judged = judge("2026-11-23T10:00:00Z", { windows: [OFFICE], blackouts: [BLACKOUT] }, "must", true);
    expect([...judged.values()].map((one) => one.status)).toEqual(["skipped", "skipped"]);
  });
});
