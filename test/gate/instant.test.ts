import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { humanDuration, isoInstant, parseInstant } from "../../src/gate/instant.ts";

describe("parseInstant", () => {
  it.each([
    ["2026-11-01", "2026-11-01T00:00:00.000Z"],
    ["2026-11-01T10:20", "2026-11-01T10:20:00.000Z"],
    ["2026-11-01 10:20:30", "2026-11-01T10:20:30.000Z"],
    ["2026-11-01T10:20:30Z", "2026-11-01T10:20:30.000Z"],
    ["2026-11-01T10:20:30.123456+00:00", "2026-11-01T10:20:30.123Z"],
    ["2026-11-01T10:20:30,5-0530", "2026-11-01T15:50:30.500Z"],
    [" 2026-11-01T00:30:00+02:00 ", "2026-10-31T22:30:00.000Z"],
    ["Sun, 01 Nov 2026 10:00:00 GMT", "2026-11-01T10:00:00.000Z"],
    [1793527200, "2026-11-01T10:00:00.000Z"],
    [1793527200123, "2026-11-01T10:00:00.123Z"],
  ])("reads %j", (text, expected) => {
    expect(isoInstant(parseInstant(text) ?? Number.NaN)).toBe(expected);
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-11-01T24:00:00Z",
    "2026-11-01T10:60:00Z",
    "2026-11-01T10:00:00+15:00",
    "0050-01-01",
    "01.11.2026",
    "11/01/2026",
    "Nov 1, 2026",
    "Sun, 01 Xyz 2026 10:00:00 GMT",
    "Sun, 31 Feb 2026 10:00:00 GMT",
    "now",
    "",
    "1793527200",
    0,
    -1,
    Number.NaN,
    1e20,
  ])("does not guess at %j", (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it("reads back every instant that a record can hold", () => {
    const instants = fc.date({
      min: new Date("1000-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(fc.property(instants, (date) => parseInstant(date.toISOString()) === date.getTime()));
  });

  it("takes any text without an exception", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789-:TZ+. ") });
    fc.assert(fc.property(fc.oneof(digits, fc.string()), (text) => typeof parseInstant(text) !== "string"));
  });
});

it.each([
  [0, "0 s"],
  [59_999, "59 s"],
  [60_000, "1 min"],
  [90_061_000, "1 d 1 h"],
  [86_400_000, "1 d"],
  [-3_600_000, "1 h"],
])("writes %i ms as %s", (milliseconds, text) => {
  expect(humanDuration(milliseconds)).toBe(text);
});
