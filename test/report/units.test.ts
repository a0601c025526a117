import { expect, it } from "vitest";
import { formatDuration, formatInstant, formatRatio, formatSize, quantile } from "../../src/report/units.ts";

it("a duration reads in its two units that matter", () => {
  const read: readonly (readonly [number, string])[] = [
    [0, "0 ms"],
    [850.4, "850 ms"],
    [12_340, "12.3 s"],
    [125_000, "2 min 5 s"],
    [3_600_000, "1 h"],
    [7_500_000, "2 h 5 min"],
    [90_000_000, "1 d 1 h"],
    [-5, "0 ms"],
    [Number.NaN, "unknown"],
  ];
  for (const [ms, text] of read) expect(formatDuration(ms)).toBe(text);
});

it("a ratio keeps the digits that matter, also close to 100%", () => {
  const read: readonly (readonly [number, string])[] = [
    [0, "0%"],
    [1, "100%"],
    [0.5, "50%"],
    [0.999, "99.9%"],
    [0.99995, "99.995%"],
    [0.000123, "0.0123%"],
    [Number.POSITIVE_INFINITY, "unknown"],
  ];
  for (const [ratio, text] of read) expect(formatRatio(ratio)).toBe(text);
});

it("an instant reads in UTC, and a text that is none stays as it is", () => {
  expect(formatInstant("2026-11-01T10:00:05+02:00")).toBe("2026-11-01 08:00:05 UTC");
  expect(formatInstant("yesterday")).toBe("yesterday");
});

it("a size reads in binary units", () => {
  expect([0, 1023, 1536, 5 * 1024 ** 3].map(formatSize)).toEqual(["0 B", "1023 B", "1.5 KiB", "5 GiB"]);
});

it("a quantile is the nearest rank, and nothing without values", () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(quantile([], 0.5)).toBeUndefined();
});
