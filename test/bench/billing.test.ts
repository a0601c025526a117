import { describe, expect, it } from "vitest";
import { bill, billedMinutes, OVERHEAD } from "../../bench/runner-minutes/billing.ts";

const AROUND = OVERHEAD.startSeconds + OVERHEAD.endSeconds;
const job = (seconds: number) => ({ name: "job", seconds, checksOut: false, commandSeconds: 0 });

describe("what GitHub bills", () => {
  it.each([
    [0, 1],
    [60 - AROUND, 1],
    [60.1 - AROUND, 2],
    [600 - AROUND, 10],
  ])("rounds a job of %d s up to %d min, what happens around its steps included", (seconds, minutes) => {
    expect(billedMinutes(bill([job(seconds)], 0))).toBe(minutes);
  });

  it("rounds every job for itself, and counts downloads and commands", () => {
    const jobs = bill(
      [job(1), { ...job(1), checksOut: true }, { ...job(1), commandSeconds: 60 }],
      OVERHEAD.downloadRate * 60,
    );
    expect(jobs.map(({ minutes }) => minutes)).toEqual([1, 2, 2]);
    expect(billedMinutes(jobs)).toBe(5);
  });
});
