import { describe, expect, test } from "vitest";
import { type CheckResult, concludeCheck } from "../../src/gate/checks.ts";
import {
  type Drill,
  type DrillStep,
  type DrillStepId,
  decideDrill,
  nextDrillStep,
  provesVersion,
  ROLLBACK_TARGET_MS,
  skipDrill,
} from "../../src/gate/drill.ts";
import { decideGate } from "../../src/gate/verdict.ts";

const terms = { successRate: 1, versionProved: true };

function step(id: DrillStepId, ok: boolean): DrillStep {
  const base = { id, startedAt: "2026-11-01T09:00:00.000Z", durationMs: 1_000 };
  if (id === "roll-back" || id === "deploy-again") {
    const output = { head: ok ? "" : "it broke\n", tail: "", totalBytes: 0, droppedBytes: 0 };
    const result = { outcome: { kind: "exited", exitCode: ok ? 0 : 1 }, durationMs: 1_000, output } as const;
    return { ...base, kind: "command", run: "./rollback.sh", result };
  }
  return { ...base, kind: "checks", checks: [check(ok)] };
}

function check(ok: boolean): CheckResult {
  const failure = { attempt: 1, sample: 1, reasonCode: "checks-failed", found: "status 500" } as const;
  const sample = { latencyMs: 5, failure: ok ? undefined : failure };
  const about = {
    id: "health",
    title: "It is healthy",
    level: "must",
    kind: "http",
    successRate: 1,
  } as const;
  return concludeCheck(about, [[sample]], 1, 5);
}

/** Walks a drill in which the named steps fail. */
function walk(failing: readonly DrillStepId[]): Extract<Drill, { kind: "run" }> {
  const steps: DrillStep[] = [];
  for (let id = nextDrillStep(steps, 1); id !== undefined; id = nextDrillStep(steps, 1)) {
    steps.push(step(id, !failing.includes(id)));
  }
  return { kind: "run", steps, rollbackMs: 2_000 };
}

describe("the steps of a drill", () => {
  const all: readonly DrillStepId[] = ["roll-back", "check-previous", "deploy-again", "check-release"];

  test.each<[readonly DrillStepId[], readonly DrillStepId[]]>([
    [[], all],
    [["check-previous"], all],
    [["check-release"], all],
    [["roll-back"], ["roll-back", "deploy-again", "check-release"]],
    [["deploy-again"], ["roll-back", "check-previous", "deploy-again"]],
    [
      ["roll-back", "deploy-again"],
      ["roll-back", "deploy-again"],
    ],
  ])("with %j failing are %j", (failing, expected) => {
    expect(walk(failing).steps.map(({ id }) => id)).toEqual(expected);
  });

  test("fail the gate whichever of them fails, and pass it when none does", () => {
    for (let mask = 0; mask < 16; mask += 1) {
      const failing = all.filter((_id, index) => (mask & (1 << index)) !== 0);
      const decision = decideGate(decideDrill(walk(failing), terms));
      const expected = mask === 0 ? "passed" : "drill-failed";
      expect([failing, decision.reasonCode]).toEqual([failing, expected]);
    }
  });

  test("do not pass when the drill never reached its end", () => {
    const { steps } = walk([]);
    for (let length = 0; length < steps.length; length += 1) {
      const cut: Drill = { kind: "run", steps: steps.slice(0, length), rollbackMs: 1 };
      expect(decideGate(decideDrill(cut, terms)).verdict).toBe("failed");
    }
  });

  test("do not pass when no check was asked", () => {
    const steps = walk([]).steps.map((one) => (one.kind === "checks" ? { ...one, checks: [] } : one));
    expect(decideGate(decideDrill({ kind: "run", steps, rollbackMs: 1 }, terms)).reasonCode).toBe(
      "drill-failed",
    );
  });
});

test("every step that failed is told with what was found", () => {
  const [criterion] = decideDrill(walk(["roll-back", "check-release"]), terms);
  expect(criterion).toMatchObject({
    id: "rollback-drill",
    found:
      "rolling back: exit code 1: it broke; checking the release again: It is healthy: status 500 (0 of 1 samples passed) (and 1 more)",
  });
});

test("a slow rollback is reported and does not decide", () => {
  const slow = { ...walk([]), rollbackMs: ROLLBACK_TARGET_MS + 60_000 };
  const criteria = decideDrill(slow, terms);
  expect(criteria[1]).toMatchObject({
    id: "rollback-time",
    level: "should",
    status: "failed",
    found: "16 min, checks included",
  });
  expect(decideGate(criteria).verdict).toBe("passed");
});

test.each([
  [{ enabled: true, hasPrevious: true, releasePassed: true }, undefined],
  [{ enabled: false, hasPrevious: true, releasePassed: true }, "staging.rollback-drill is off"],
  [
    { enabled: true, hasPrevious: false, releasePassed: true },
    "this is the first release: there is no version to roll back to",
  ],
  [
    { enabled: true, hasPrevious: true, releasePassed: false },
    "the release did not pass its own checks in staging",
  ],
])("%j is skipped because: %s", (facts, why) => {
  expect(skipDrill(facts)).toBe(why);
});

test.each([
  ["body.version == version", true],
  ["status == 200 && version in text", true],
  ["body.version == '1.0'", false],
  ["text.contains('version')", false],
  ["headers['version'] != ''", false],
  ["subversion == 1", false],
])("a check that requires %j proves the version: %s", (require, expected) => {
  expect(provesVersion([{ require }])).toBe(expected);
});

test("a command proves the version when it mentions EXPECTED_VERSION", () => {
  expect(provesVersion([{ run: 'test "$(./version)" = "$EXPECTED_VERSION"' }])).toBe(true);
  expect(provesVersion([{ run: "npm test" }])).toBe(false);
});
