import { expect, test } from "vitest";
import { concludeCheck } from "../../src/gate/checks.ts";
import { decideDrill } from "../../src/gate/drill.ts";
import { renderSmokeResults, type SmokeResultsInput } from "../../src/report/smoke-results.ts";

const base: SmokeResultsInput = {
  environment: "staging",
  dryRun: false,
  release: { tag: "v1.2.0", sha: "a".repeat(40) },
  checks: [],
  drill: { kind: "skipped", why: "this is the first release: there is no version to roll back to" },
  drillCriteria: [],
  pairs: [],
  earlier: [],
};

test("a page without checks says that none was asked", () => {
  const page = renderSmokeResults(base);
  expect(page).toContain("No check was asked.");
  expect(page).toContain("Skipped: this is the first release");
});

test("what services and commands said is inert", () => {
  const nasty = "<script>alert(1)</script> | [x](http://evil) ::error::x\n# heading";
  const failure = {
    attempt: 1,
    sample: 1,
    reasonCode: "checks-failed",
    found: nasty,
    expected: nasty,
    where: { url: "http://h/`|" },
  } as const;
  const about = { id: "health", title: nasty, level: "must", kind: "http", successRate: 1 } as const;
  const checks = [concludeCheck(about, [[{ latencyMs: 1, failure }]], 1, 5)];
  const page = renderSmokeResults({ ...base, checks });
  expect(page).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(|^# heading|^::/m);
  for (const line of page.split("\n").filter((row) => row.startsWith("| ❌"))) {
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(8);
  }
});

test("failed samples of a check that passed in the end are told", () => {
  const failure = { attempt: 1, sample: 1, reasonCode: "checks-failed", found: "status 503" } as const;
  const about = {
    id: "health",
    title: "It is healthy",
    level: "must",
    kind: "http",
    successRate: 1,
  } as const;
  const rounds = [[{ latencyMs: 1, failure }], [{ latencyMs: 1, failure: undefined }]];
  const page = renderSmokeResults({ ...base, checks: [concludeCheck(about, rounds, 1, 5)] });
  expect(page).toContain("1 failed sample, passed in the end");
  expect(page).toContain("try 1, sample 1: status 503");
});

test("a drill shows its steps with their times, and why it failed", () => {
  const output = { head: "no backup\n", tail: "", totalBytes: 10, droppedBytes: 0 };
  const result = { outcome: { kind: "exited", exitCode: 1 }, durationMs: 1_500, output } as const;
  const drill = {
    kind: "run",
    rollbackMs: 1_500,
    steps: [
      {
        id: "roll-back",
        kind: "command",
        run: "./rollback.sh",
        result,
        startedAt: "2026-11-01T09:00:00.000Z",
        durationMs: 1_500,
      },
    ],
  } as const;
  const drillCriteria = decideDrill(drill, { successRate: 1, versionProved: true });
  const page = renderSmokeResults({ ...base, drill, drillCriteria });
  expect(page).toContain("| ❌ | Roll back | 1.5 s |");
  expect(page).toContain("❌ rolling back: exit code 1: no backup");
});
