import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CheckResult,
  type CheckSample,
  concludeCheck,
  decideChecks,
  latencyStatistics,
  roundCanPass,
  roundPasses,
} from "../../src/gate/checks.ts";
import { decideGate } from "../../src/gate/verdict.ts";

const terms = { id: "health", title: "It is healthy", level: "must", kind: "http", successRate: 1 } as const;
const good: CheckSample = { latencyMs: 10, failure: undefined };

function bad(attempt = 1, sample = 1): CheckSample {
  const failure = {
    attempt,
    sample,
    reasonCode: "checks-failed",
    expected: "status == 200",
    found: "status 500",
  };
  return { latencyMs: 20, failure: { ...failure, reasonCode: "checks-failed" } };
}

function result(id: string, status: "passed" | "failed", level: "must" | "should" = "must"): CheckResult {
  const round = status === "passed" ? [good] : [bad()];
  return concludeCheck({ ...terms, id, level }, [round], 1, 5);
}

describe("a round of samples", () => {
  test.each([
    [1, 1, 1, true],
    [1, 0, 1, false],
    [20, 19, 0.95, true],
    [20, 18, 0.95, false],
    [3, 2, 2 / 3, true],
    [100, 29, 0.29, true],
    [0, 0, 0, false],
    [5, 0, 0, false],
  ])("of %i with %i good passes at a rate of %f: %s", (total, passed, rate, expected) => {
    expect(roundPasses(total, passed, rate)).toBe(expected);
  });

  test("that can no longer pass is cut short, and one that can is not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, failed, rate) => {
          fc.pre(failed <= total);
          expect(roundCanPass(total, failed, rate)).toBe(roundPasses(total, total - failed, rate));
        },
      ),
    );
  });
});

describe("a check", () => {
  test("passes when its last round passes, and tells how many it took", () => {
    const concluded = concludeCheck(terms, [[bad(1)], [bad(2)], [good]], 1, 3_000);
    expect(concluded).toMatchObject({
      status: "passed",
      attempts: 3,
      failureCount: 2,
      samples: { total: 1, passed: 1 },
      durationMs: 3_000,
    });
    expect(concluded.failures.map((failure) => failure.attempt)).toEqual([1, 2]);
  });

  test("fails when its last round fails, however good an earlier sample was", () => {
    expect(concludeCheck(terms, [[good, bad()]], 2, 5).status).toBe("failed");
  });

  test("that was cut short never passes", () => {
    expect(concludeCheck({ ...terms, successRate: 0.5 }, [[good]], 2, 5).status).toBe("failed");
  });

  test("without a single sample never passes", () => {
    expect(concludeCheck(terms, [], 0, 0).status).toBe("failed");
    expect(concludeCheck({ ...terms, successRate: 0 }, [[]], 0, 0).status).toBe("failed");
  });

  test("keeps the first four failures and the last one, and counts all", () => {
    const round = Array.from({ length: 9 }, (_, index) => bad(1, index + 1));
    const { failures, failureCount } = concludeCheck(terms, [round], 9, 5);
    expect(failures.map((failure) => failure.sample)).toEqual([1, 2, 3, 4, 9]);
    expect(failureCount).toBe(9);
  });

  test("gives the latency of the last round, by nearest rank", () => {
    const values = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(latencyStatistics(values)).toEqual({ minMs: 1, medianMs: 10, p95Ms: 19, maxMs: 20 });
    expect(latencyStatistics([7])).toEqual({ minMs: 7, medianMs: 7, p95Ms: 7, maxMs: 7 });
    expect(latencyStatistics([])).toBeUndefined();
  });
});

describe("the checks together", () => {
  test("pass when every one passed", () => {
    const criteria = decideChecks([result("a", "passed"), result("b", "passed")], 1);
    expect(criteria.map(({ id, status }) => [id, status])).toEqual([
      ["check/a", "passed"],
      ["check/b", "passed"],
      ["checks/success-rate", "passed"],
    ]);
  });

  test("fail when a must check failed, whatever the success rate allows", () => {
    const results = [
      result("a", "failed"),
      ...Array.from({ length: 99 }, (_, n) => result(`b-${n}`, "passed")),
    ];
    const decision = decideGate(decideChecks(results, 0.5));
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "checks-failed" });
  });

  test("survive failed should checks as far as the success rate allows", () => {
    const results = [
      result("a", "passed"),
      result("b", "passed"),
      result("c", "passed"),
      result("d", "failed", "should"),
    ];
    expect(decideGate(decideChecks(results, 0.75)).verdict).toBe("passed");
    expect(decideGate(decideChecks(results, 0.76))).toMatchObject({
      verdict: "failed",
      reasonCode: "checks-failed",
    });
  });

  test("never pass without a check, or without one that passed", () => {
    expect(decideGate(decideChecks([], 0))).toMatchObject({
      verdict: "failed",
      reasonCode: "nothing-checked",
    });
    expect(decideGate(decideChecks([result("a", "failed", "should")], 0)).verdict).toBe("failed");
  });

  test("say of a failed check what was expected and found, where, and how often", () => {
    const [criterion] = decideChecks([result("a", "failed")], 1);
    expect(criterion).toMatchObject({
      status: "failed",
      reasonCode: "checks-failed",
      expected: "status == 200",
      found: "status 500 (0 of 1 samples passed)",
    });
  });

  test("tell in the report that a check passed only after retries", () => {
    const [criterion] = decideChecks([concludeCheck(terms, [[bad()], [good]], 1, 5)], 1);
    expect(criterion).toMatchObject({ status: "passed", found: "1 of 1 samples passed, after 2 tries" });
  });
});
