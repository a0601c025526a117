import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextRelease, tellInstant } from "../../src/release/openings.ts";
import {
  type Blackout,
  blackoutsAt,
  type DeployWindow,
  isWindowOpen,
  WEEKDAYS,
} from "../../src/release/windows.ts";

const at = (text: string): number => Date.parse(text);
const OFFICE: DeployWindow = {
  days: ["mon", "tue", "wed", "thu"],
  from: "09:00",
  to: "16:00",
  timezone: "Europe/Berlin",
};
const YEAR_END: Blackout = { from: "2026-12-20", to: "2027-01-03", reason: "Year end", timezone: "UTC" };

function next(windows: readonly DeployWindow[], blackouts: readonly Blackout[], from: string) {
  const opening = nextRelease(windows, blackouts, at(from));
  return opening === undefined ? undefined : new Date(opening.at).toISOString();
}

describe("the next time a release may go out", () => {
  it.each<[string, readonly DeployWindow[], readonly Blackout[], string, string]>([
    ["is now without any rule", [], [], "2026-11-21T10:00:30.000Z", "2026-11-21T10:00:30.000Z"],
    ["is now inside a window", [OFFICE], [], "2026-11-23T10:00:00.000Z", "2026-11-23T10:00:00.000Z"],
    ["is when the window opens", [OFFICE], [], "2026-11-21T10:00:00.000Z", "2026-11-23T08:00:00.000Z"],
    [
      "is an hour earlier in UTC once summer time has begun",
      [OFFICE],
      [],
      "2026-03-28T10:00:00.000Z",
      "2026-03-30T07:00:00.000Z",
    ],
    [
      "is when the blackout has ended",
      [],
      [YEAR_END],
      "2026-12-25T10:17:00.000Z",
      "2027-01-04T00:00:00.000Z",
    ],
    [
      "is in the first window after the blackout",
      [OFFICE],
      [YEAR_END],
      "2026-12-18T20:00:00.000Z",
      "2027-01-04T08:00:00.000Z",
    ],
    [
      "is inside a window in which a blackout ends",
      [OFFICE],
      [{ from: "2026-11-23T00:00", to: "2026-11-23T11:29", reason: "Fair", timezone: "Europe/Berlin" }],
      "2026-11-23T09:00:00.000Z",
      "2026-11-23T10:30:00.000Z",
    ],
    [
      "is after blackouts that follow each other",
      [],
      [YEAR_END, { from: "2027-01-04", to: "2027-01-10", reason: "Stock-taking", timezone: "UTC" }],
      "2026-12-25T10:17:00.000Z",
      "2027-01-11T00:00:00.000Z",
    ],
  ])("%s", (_, windows, blackouts, from, expected) => {
    expect(next(windows, blackouts, from)).toBe(expected);
  });

  it("is none when blackouts leave no time within a year", () => {
    const always: Blackout = { from: "2026-01-01", to: "2029-01-01", reason: "Sold", timezone: "UTC" };
    expect(next([OFFICE], [always], "2026-12-25T10:17:00.000Z")).toBeUndefined();
  });

  it("lies in a window and in no blackout, and nothing before it does", () => {
    const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:30`);
    const zone = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe");
    const windows = fc.array(
      fc.record({
        days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        from: time,
        to: time,
        timezone: zone,
      }),
      { maxLength: 2 },
    );
    const day = fc.integer({ min: 20, max: 31 }).map((one) => `2026-03-${one}`);
    const blackouts = fc.array(fc.record({ from: day, to: day, reason: fc.constant("x"), timezone: zone }), {
      maxLength: 2,
    });
    const start = at("2026-03-24T00:00:00Z");
    const HOUR = 3_600_000;
    fc.assert(
      fc.property(windows, blackouts, fc.integer({ min: 0, max: 120 }), (open, black, hours) => {
        const from = start + hours * HOUR;
        const may = (one: number) => isWindowOpen(open, one) && blackoutsAt(black, one).length === 0;
        const found = nextRelease(open, black, from);
        const end = found?.at ?? from + 5 * 24 * HOUR;
        if (found !== undefined) expect(may(found.at)).toBe(true);
        for (let one = from; one < end; one += 7 * 60_000) expect(may(one)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe("an instant", () => {
  it.each([
    ["2026-11-23T08:00:00Z", "Europe/Berlin", "mon 2026-11-23 09:00 Europe/Berlin (2026-11-23 08:00 UTC)"],
    ["2026-07-06T07:00:00Z", "Europe/Berlin", "mon 2026-07-06 09:00 Europe/Berlin (2026-07-06 07:00 UTC)"],
    ["2026-11-23T20:00:00Z", "Asia/Tokyo", "tue 2026-11-24 05:00 Asia/Tokyo (2026-11-23 20:00 UTC)"],
    ["2026-11-23T08:00:00Z", "UTC", "mon 2026-11-23 08:00 UTC"],
  ])("%s is told on the clock of %s and in UTC", (instant, zone, told) => {
    expect(tellInstant(at(instant), zone)).toBe(told);
  });
});
