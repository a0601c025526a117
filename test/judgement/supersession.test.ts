import { describe, expect, it } from "vitest";
import { findSupersession } from "../../src/judgement/supersession.ts";
import type { MirroredRollout } from "../../src/rollout/mirror.ts";
import type { State } from "../../src/rollout/states.ts";

const OURS = { tag: "v1.2.0", sha: "a".repeat(40) };
const NEWER = { tag: "v1.3.0", sha: "b".repeat(40) };

function rollout(
  what: { readonly tag: string; readonly sha: string },
  outcome: Extract<State, { phase: "ended" }>["outcome"] | "running",
  purpose: "rollout" | "rollback" = "rollout",
): MirroredRollout {
  const state: State =
    outcome === "running"
      ? { phase: "running", step: 0, begun: 0, promoted: false, pausing: false }
      : { phase: "ended", outcome, begun: 0 };
  return {
    deployment: 1,
    createdAt: "2026-11-20T12:00:00.000Z",
    rollout: {
      purpose,
      repository: "octo-org/shop",
      ...what,
      version: what.tag.slice(1),
      target: "production",
      strategy: "canary",
      mode: "release",
      configDigest: "c".repeat(64),
    },
    steps: [],
    runId: 9,
    latest: {
      position: { count: 4, state, runId: 9 },
      text: "",
      made: "2026-11-20T13:00:00.000Z",
    },
  };
}

describe("a soaking release", () => {
  const own = rollout(OURS, "promoted");

  it.each([
    ["nothing came after it", [own]],
    ["a newer rollout is under way", [rollout(NEWER, "running"), own]],
    ["a newer rollout was rolled back", [rollout(NEWER, "rolled-back"), own]],
    ["a newer rollout never began", [rollout(NEWER, "stopped"), own]],
    [
      "the button took the newer release back",
      [rollout(NEWER, "rolled-back", "rollback"), rollout(NEWER, "promoted"), own],
    ],
    ["GitHub knows of no rollout", []],
  ])("is still there when %s", (_, rollouts) => {
    expect(findSupersession(rollouts, OURS)).toBeUndefined();
  });

  it.each([
    ["a newer release was promoted", [rollout(NEWER, "promoted"), own]],
    ["what a newer release left cannot be known", [rollout(NEWER, "rollback-failed"), own]],
    [
      "only the newest of two newer releases was taken back",
      [
        rollout({ tag: "v1.4.0", sha: "d".repeat(40) }, "rolled-back", "rollback"),
        rollout({ tag: "v1.4.0", sha: "d".repeat(40) }, "promoted"),
        rollout(NEWER, "promoted"),
        own,
      ],
    ],
  ])("is superseded when %s", (_, rollouts) => {
    expect(findSupersession(rollouts, OURS)).toMatchObject({
      kind: "newer",
      tag: "v1.3.0",
      at: "2026-11-20T13:00:00.000Z",
    });
  });

  it("is superseded when the button took it back itself", () => {
    const rollouts = [rollout(OURS, "rolled-back", "rollback"), own];
    expect(findSupersession(rollouts, OURS)).toMatchObject({ kind: "taken-back", tag: "v1.2.0" });
  });
});
