import { describe, expect, it } from "vitest";
import {
  decideUndecided,
  type UndecidedAction,
  type UndecidedPolicy,
} from "../../src/judgement/undecided.ts";

function policy(action: UndecidedAction): UndecidedPolicy {
  return {
    actions: { "no-data": action, "no-traffic": "pass", "little-traffic": "pass" },
    limitMs: 600_000,
    intervalMs: 10_000,
  };
}
const NO_DATA = { state: "inconclusive", cause: "no-data" } as const;

describe("an indicator that cannot be judged", () => {
  it("is no matter when it stands healthy", () => {
    expect(decideUndecided({ state: "healthy" }, undefined, policy("hold"), 0).kind).toBe("decided");
  });
  it("holds the step until the limit and fails it after", () => {
    expect(decideUndecided(NO_DATA, 0, policy("hold"), 600_000)).toEqual({ kind: "holding", since: 0 });
    expect(decideUndecided(NO_DATA, 0, policy("hold"), 600_001)).toEqual({ kind: "expired", since: 0 });
  });
  it("fails the step after three looks when that is chosen", () => {
    expect(decideUndecided(NO_DATA, 0, policy("fail"), 30_000).kind).toBe("holding");
    expect(decideUndecided(NO_DATA, 0, policy("fail"), 30_001).kind).toBe("expired");
  });
  it("lets the step go on with a warning when that is chosen", () => {
    expect(decideUndecided(NO_DATA, 0, policy("pass"), 1e9).kind).toBe("warning");
  });
  it("tells the three cases apart", () => {
    const little = { state: "inconclusive", cause: "little-traffic" } as const;
    expect(decideUndecided(little, 0, policy("hold"), 1e9).kind).toBe("warning");
  });
});
