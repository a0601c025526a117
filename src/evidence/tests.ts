import type { Sum } from "./reader.ts";

/** What one test report, or all of an item, counted. */
export interface TestCounts {
  readonly passed: number;
  /** Every case that did not pass, errors among them: `tests.failed == 0` means that all is well. */
  readonly failed: number;
  /** How many of the failed ones ended with an error and not with a failed assertion. */
  readonly errors: number;
  readonly skipped: number;
  /** How many of the passed ones failed first. */
  readonly flaky: number;
  readonly durationSeconds: number;
}

/** Counts while a report is read. */
export type OpenTestCounts = { -readonly [Name in keyof TestCounts]: number };

/** Nothing counted yet. */
export function startTestCounts(): OpenTestCounts {
  return { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, durationSeconds: 0 };
}

/**
 * Counts failures that a report claims beyond the cases it shows: it may have been cut short, so the claim is
 * believed, and passed cases give way to it.
 */
export function believeClaim(counts: OpenTestCounts, surplus: number): void {
  counts.failed += surplus;
  counts.passed -= Math.min(surplus, counts.passed);
}

/** Adds the files of an item up; a set without one test is nothing to judge. */
export function sumTests(parts: readonly TestCounts[]): Sum {
  const add = (pick: (part: TestCounts) => number) => parts.reduce((total, part) => total + pick(part), 0);
  const passed = add((part) => part.passed);
  const failed = add((part) => part.failed);
  const errors = add((part) => part.errors);
  const skipped = add((part) => part.skipped);
  const total = passed + failed + skipped;
  if (total === 0) {
    return {
      kind: "failed",
      failure: { reasonCode: "evidence-empty", expected: "at least one test case", found: "no test case" },
    };
  }
  const flaky = add((part) => part.flaky);
  const durationSeconds = Number(add((part) => part.durationSeconds).toFixed(6));
  return {
    kind: "facts",
    facts: { tests: { total, passed, failed, errors, skipped, flaky, durationSeconds } },
  };
}
