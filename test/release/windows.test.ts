import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Blackout,
  blackoutsAt,
  type DeployWindow,
  isTimeZone,
  isWindowOpen,
  nextOpening,
} from "../../src/release/windows.ts";

const at = (text: string): number => Date.parse(text);

function window(changes: Partial<DeployWindow> = {}): DeployWindow {
  return {
    days: ["mon", "tue", "wed", "thu"],
    from: "09:00",
    to: "16:00",
    timezone: "Europe/Berlin",
    ...changes,
  };
}

describe("a deploy window", () => {
  it("opens at its first minute and is closed at its last", () => {
    // Tuesday; Berlin is one hour ahead of UTC in winter.
    expect(isWindowOpen([window()], at("2026-11-03T07:59:59Z"))).toBe(false);
    expect(isWindowOpen([window()], at("2026-11-03T08:00:00Z"))).toBe(true);
    expect(isWindowOpen([window()], at("2026-11-03T14:59:59Z"))).toBe(true);
    expect(isWindowOpen([window()], at("2026-11-03T15:00:00Z"))).toBe(false);
  });

  it("follows summer time: the same clock time is another instant", () => {
    expect(isWindowOpen([window()], at("2026-07-07T07:00:00Z"))).toBe(true);
    expect(isWindowOpen([window()], at("2026-11-03T07:00:00Z"))).toBe(false);
  });

  it("never opens in the hour that summer time skips, and opens twice in the one that comes twice", () => {
    const night = window({ days: ["sun"], from: "02:30", to: "02:45" });
    const day = (start: string) =>
      Array.from({ length: 24 * 60 }, (_, minute) => at(start) + minute * 60_000).filter((one) =>
        isWindowOpen([night], one),
      ).length;
    expect(day("2026-03-28T23:00:00Z")).toBe(0);
    expect(day("2026-10-24T22:00:00Z")).toBe(30);
  });

  it("reaches over midnight into the day after a listed one", () => {
    const late = window({ days: ["fri"], from: "22:00", to: "04:00", timezone: "UTC" });
    expect(isWindowOpen([late], at("2026-11-06T22:00:00Z"))).toBe(true);
    expect(isWindowOpen([late], at("2026-11-07T03:59:00Z"))).toBe(true);
    expect(isWindowOpen([late], at("2026-11-07T04:00:00Z"))).toBe(false);
    expect(isWindowOpen([late], at("2026-11-06T03:00:00Z"))).toBe(false);
    expect(isWindowOpen([late], at("2026-11-07T22:00:00Z"))).toBe(false);
  });

  it("may last to midnight or the whole day", () => {
    const day = window({ days: ["tue"], from: "00:00", to: "24:00", timezone: "UTC" });
    expect(isWindowOpen([day], at("2026-11-03T00:00:00Z"))).toBe(true);
    expect(isWindowOpen([day], at("2026-11-03T23:59:59Z"))).toBe(true);
    expect(isWindowOpen([day], at("2026-11-04T00:00:00Z"))).toBe(false);
    const whole = window({ days: ["tue"], from: "06:00", to: "06:00", timezone: "UTC" });
    expect(isWindowOpen([whole], at("2026-11-04T05:59:00Z"))).toBe(true);
  });

  it("is always open where none is configured", () => {
    expect(isWindowOpen([], at("2026-11-01T00:00:00Z"))).toBe(true);
  });

  it("says when it opens next, over a weekend and over the end of summer time", () => {
    expect(nextOpening([window()], at("2026-10-23T12:00:00Z"))).toBe(at("2026-10-26T08:00:00Z"));
    expect(nextOpening([window()], at("2026-11-03T10:00:00Z"))).toBe(at("2026-11-03T10:00:00Z"));
    expect(nextOpening([], 0)).toBeUndefined();
  });

  it("is open at the instant that is given as its next opening, and not a minute before", () => {
    const time = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      const text = (value: number) => String(value).padStart(2, "0");
      return `${text(Math.floor(minute / 60))}:${text(minute % 60)}`;
    });
    const any = fc.record({
      days: fc.uniqueArray(fc.constantFrom("mon", "wed", "sat", "sun"), { minLength: 1 }),
      from: time,
      to: time,
      timezone: fc.constantFrom("UTC", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia"),
    }) as fc.Arbitrary<DeployWindow>;
    const minute = fc.integer({
      min: at("2026-03-01T00:00:00Z") / 60_000,
      max: at("2026-12-01T00:00:00Z") / 60_000,
    });
    fc.assert(
      fc.property(any, minute, (one, now) => {
        const next = nextOpening([one], now * 60_000);
        if (next === undefined) return;
        expect(isWindowOpen([one], next)).toBe(true);
        if (next > now * 60_000) expect(isWindowOpen([one], next - 60_000)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a blackout", () => {
  const year: Blackout = {
    from: "2026-12-20",
    to: "2027-01-03",
    reason: "Year-end freeze",
    timezone: "Europe/Berlin",
  };

  it("holds from the first minute of its first day to the last of its last, in its place", () => {
    expect(blackoutsAt([year], at("2026-12-19T22:59:00Z"))).toEqual([]);
    expect(blackoutsAt([year], at("2026-12-19T23:00:00Z"))).toEqual([year]);
    expect(blackoutsAt([year], at("2027-01-03T22:59:59Z"))).toEqual([year]);
    expect(blackoutsAt([year], at("2027-01-03T23:00:00Z"))).toEqual([]);
  });

  it("may begin and end at a time of day", () => {
    const sale = { ...year, from: "2026-11-27T06:00", to: "2026-11-27T18:00", timezone: "UTC" };
    expect(blackoutsAt([sale], at("2026-11-27T05:59:00Z"))).toEqual([]);
    expect(blackoutsAt([sale], at("2026-11-27T06:00:00Z"))).toEqual([sale]);
    expect(blackoutsAt([sale], at("2026-11-27T18:00:59Z"))).toEqual([sale]);
    expect(blackoutsAt([sale], at("2026-11-27T18:01:00Z"))).toEqual([]);
  });
});

it("a time zone is known by its IANA name only", () => {
  expect(["UTC", "Europe/Berlin", "America/New_York"].every(isTimeZone)).toBe(true);
  expect(["", "Berlin", "Europe/Nowhere", "+25:00"].some(isTimeZone)).toBe(false);
});
