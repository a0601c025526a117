import { expect, test } from "vitest";
import { concludeCheck } from "../../src/gate/checks.ts";
import type { Run } from "../../src/gate/record.ts";
import { earlierRuns, type RunDocument } from "../../src/gate/reruns.ts";

const about = { id: "health", title: "It is healthy", level: "must", kind: "http", successRate: 1 } as const;

function document(attempt: number, earlier: RunDocument["earlier"] = []): RunDocument {
  const run: Run = {
    kind: "github",
    repository: "octo-org/shop",
    workflowRef: "octo-org/shop/.github/workflows/release.yml@refs/tags/v1",
    runId: 7,
    attempt,
    job: "staging",
    actor: "release-engineer",
    triggeringActor: "release-engineer",
    url: "https://github.example/run/7",
  };
  const checks = [concludeCheck(about, [[{ latencyMs: 1, failure: undefined }]], 1, 5)];
  return {
    run,
    finishedAt: "2026-11-01T09:00:00.000Z",
    verdict: "passed",
    reasonCode: "passed",
    checks,
    earlier,
  };
}

test("a first run has none before it", () => {
  expect(earlierRuns(undefined)).toEqual([]);
});

test("a rerun keeps how the run before it went, and every run that one knew of", () => {
  const second = earlierRuns(document(1));
  expect(second).toEqual([
    {
      by: "run 7, attempt 1",
      finishedAt: "2026-11-01T09:00:00.000Z",
      verdict: "passed",
      reasonCode: "passed",
      checks: [{ id: "health", status: "passed", samples: { total: 1, passed: 1 }, attempts: 1 }],
    },
  ]);
  expect(earlierRuns(document(2, second)).map(({ by }) => by)).toEqual([
    "run 7, attempt 1",
    "run 7, attempt 2",
  ]);
});

test("fifty runs are kept, the newest ones", () => {
  let earlier: RunDocument["earlier"] = [];
  for (let attempt = 1; attempt <= 60; attempt += 1) earlier = earlierRuns(document(attempt, earlier));
  expect(earlier).toHaveLength(50);
  expect(earlier.at(-1)?.by).toBe("run 7, attempt 60");
});
