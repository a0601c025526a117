import { describe, expect, it } from "vitest";
import { closesRelease } from "../../src/gate/closing.ts";

describe("a release", () => {
  it.each([
    ["stabilize", "passed", "passed", true],
    ["stabilize", "failed", "objective-missed", true],
    ["stabilize", "pending", "soak-pending", false],
    ["rollout", "passed", "passed", false],
    ["rollout", "failed", "rolled-back", true],
    ["rollout", "failed", "rollback-failed", true],
    ["rollout", "failed", "approval-missing", false],
    ["rollback", "passed", "passed", true],
    ["approve", "failed", "approval-rejected", false],
  ] as const)("that ends with %s %s (%s) is bundled: %s", (gate, verdict, reasonCode, closes) => {
    expect(closesRelease({ gate, verdict, reasonCode })).toBe(closes);
  });
});
