import { describe, expect, it } from "vitest";
import type { Release } from "../../src/release/identity.ts";
import { decideOutcome } from "../../src/rollout/outcome.ts";

const release: Release = {
  repository: "octo-org/shop",
  tag: "v2.0.0",
  version: "2.0.0",
  sha: "a".repeat(40),
  target: "production",
  severity: "sev-1",
  strategy: "canary",
};
const previous = { tag: "v1.0.0", version: "1.0.0", sha: "b".repeat(40) };
const cause = {
  reasonCode: "checks-failed",
  why: "health: status 500",
  seenAt: "2026-11-20T12:00:00Z",
} as const;

describe("how an ended rollout is told", () => {
  it.each([
    [
      "what serves now, then why",
      "rolled-back",
      { ...release, previous },
      "rolled back, and v1.0.0 serves again. Cause: health: status 500",
    ],
    ["without a version before", "rolled-back", release, "undone. Cause: health: status 500"],
    ["that nothing was done", "stopped", release, "nothing was done to production: health: status 500"],
  ] as const)("%s", (_, outcome, of, reason) => {
    expect(decideOutcome({ phase: "ended", begun: 3, outcome, cause }, of)).toMatchObject({
      verdict: "failed",
      reason,
    });
  });

  it("leaves a promoted release to its criteria", () => {
    expect(decideOutcome({ phase: "ended", begun: 3, outcome: "promoted" }, release)).toBeUndefined();
  });
});
