import { describe, expect, it } from "vitest";
import type { GateDecision } from "../../src/gate/verdict.ts";
import type { JournaledRollout, Replay, RolloutIdentity } from "../../src/rollout/journal.ts";
import { decideStart, spendApproval } from "../../src/rollout/start.ts";
import type { MachineStep, State } from "../../src/rollout/states.ts";

const GO: GateDecision = { verdict: "passed", reasonCode: "passed", reason: "" };
const NO_GO: GateDecision = { verdict: "failed", reasonCode: "tag-moved", reason: "" };
const rollout: RolloutIdentity = {
  purpose: "rollout",
  repository: "octo-org/shop",
  tag: "v2.0.0",
  version: "2.0.0",
  sha: "a".repeat(40),
  target: "production",
  strategy: "canary",
  mode: "release",
  configDigest: "c".repeat(64),
  evidenceDigest: "e".repeat(64),
};
const steps: readonly MachineStep[] = [{ id: "deploy", kind: "command", repeatable: true }];
const cause = { reasonCode: "checks-failed", why: "why", seenAt: "" } as const;
const at = { step: 0, begun: 0, promoted: false, pausing: false };

const STATES: Readonly<Record<string, State>> = {
  untouched: { phase: "guarding", ...at, begun: -1 },
  running: { phase: "running", ...at },
  "rolling back": { phase: "rolling-back", begun: 0, cause },
  promoted: { phase: "ended", outcome: "promoted", begun: 0 },
  "rolled back": { phase: "ended", outcome: "rolled-back", begun: 0, cause },
  "rollback failed": { phase: "ended", outcome: "rollback-failed", begun: 0, cause, failure: cause },
  stopped: { phase: "ended", outcome: "stopped", begun: -1, cause },
};

const BEFORE: Readonly<Record<string, Partial<RolloutIdentity>>> = {
  "the same": {},
  "the same with a new approval": { evidenceDigest: "f".repeat(64) },
  "the same with another config": { configDigest: "d".repeat(64) },
  "another release": { tag: "v1.9.0", sha: "b".repeat(40) },
  "a rehearsal": { mode: "rehearsal" },
  "another service": { service: "cart" },
};

function journal(change: Partial<RolloutIdentity>, state: State): Replay {
  const newest: JournaledRollout = {
    rollout: { ...rollout, ...change },
    steps,
    state,
    entries: [],
    before: [],
  };
  return { kind: "read", newest, sequence: 1 };
}

function decide(
  found: Replay,
  launch: GateDecision,
  onInterrupted: "rollback" | "resume" = "resume",
): string {
  const decision = decideStart({ rollout, steps, journal: found, launch, onInterrupted });
  switch (decision.kind) {
    case "begin":
      return "begin";
    case "recover":
      return `recover by ${decision.policy}`;
    case "ended":
    case "refuse":
      return `${decision.kind}: ${decision.decision.reasonCode}`;
  }
}

describe("a start of rollout", () => {
  it("does with every earlier rollout what the table says", () => {
    const table = Object.entries(BEFORE).flatMap(([who, change]) =>
      Object.entries(STATES).map(([how, state]) => `${who}, ${how} → ${decide(journal(change, state), GO)}`),
    );
    expect(table).toEqual([
      "the same, untouched → recover by resume",
      "the same, running → recover by resume",
      "the same, rolling back → recover by resume",
      "the same, promoted → ended: already-done",
      "the same, rolled back → ended: rolled-back",
      "the same, rollback failed → refuse: rollback-failed",
      "the same, stopped → begin",
      "the same with a new approval, untouched → begin",
      "the same with a new approval, running → recover by rollback",
      "the same with a new approval, rolling back → recover by rollback",
      "the same with a new approval, promoted → ended: already-done",
      "the same with a new approval, rolled back → begin",
      "the same with a new approval, rollback failed → refuse: rollback-failed",
      "the same with a new approval, stopped → begin",
      "the same with another config, untouched → begin",
      "the same with another config, running → recover by rollback",
      "the same with another config, rolling back → recover by rollback",
      "the same with another config, promoted → ended: already-done",
      "the same with another config, rolled back → ended: rolled-back",
      "the same with another config, rollback failed → refuse: rollback-failed",
      "the same with another config, stopped → begin",
      ...["another release", "a rehearsal", "another service"].flatMap((who) => [
        `${who}, untouched → begin`,
        `${who}, running → refuse: interrupted`,
        `${who}, rolling back → refuse: interrupted`,
        `${who}, promoted → begin`,
        `${who}, rolled back → begin`,
        `${who}, rollback failed → refuse: rollback-failed`,
        `${who}, stopped → begin`,
      ]),
    ]);
  });

  it("never begins and never goes on when the launch is refused, and calls nothing done", () => {
    for (const change of Object.values(BEFORE)) {
      for (const state of Object.values(STATES)) {
        const decided = decide(journal(change, state), NO_GO);
        expect(["refuse: tag-moved", "recover by rollback", "ended: rolled-back"]).toContain(decided);
      }
    }
    expect(decide({ kind: "empty" }, NO_GO)).toBe("refuse: tag-moved");
  });

  it("goes on only when told to resume", () => {
    const found = journal({}, { phase: "running", ...at });
    expect(decide(found, GO, "rollback")).toBe("recover by rollback");
    expect(decide(found, GO, "resume")).toBe("recover by resume");
  });

  it("refuses a journal that cannot be trusted, and begins where there is none", () => {
    expect(decide({ kind: "broken", why: "torn" }, GO)).toBe("refuse: journal-broken");
    expect(decide({ kind: "empty" }, GO)).toBe("begin");
  });
});

describe("a rollback of its own", () => {
  const { evidenceDigest: _, ...button } = { ...rollout, purpose: "rollback" as const };
  const ended = STATES["rolled back"] as State;
  const startAfter = (one: RolloutIdentity, change: Partial<RolloutIdentity> = {}): string => {
    const newest: JournaledRollout = { rollout: one, steps, state: ended, entries: [], before: [] };
    const found: Replay = { kind: "read", newest, sequence: 1 };
    return decideStart({
      rollout: { ...rollout, ...change },
      steps,
      journal: found,
      launch: GO,
      onInterrupted: "resume",
    }).kind;
  };

  it("spends the approval that it undid, also for a machine that sees nothing before it", () => {
    const spent = spendApproval(button, journal({}, STATES["promoted"] as State));
    expect(startAfter(spent)).toBe("ended");
    expect(startAfter(spent, { evidenceDigest: "f".repeat(64) })).toBe("begin");
  });

  it("spends nothing of another release, nor where the journal tells nothing", () => {
    const other = journal({ tag: "v1.9.0" }, STATES["promoted"] as State);
    for (const found of [other, { kind: "empty" }, { kind: "broken", why: "" }] as const) {
      expect(spendApproval(button, found)).toEqual(button);
    }
    expect(startAfter(button)).toBe("begin");
  });
});
