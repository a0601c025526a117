import { describe, expect, it } from "vitest";
import type { GateRecord } from "../../src/gate/record.ts";
import { compareWithRollout, integrityCriteria } from "../../src/rollout/integrity.ts";
import type { Replay, RolloutIdentity } from "../../src/rollout/journal.ts";
import { decideRecovery } from "../../src/rollout/start.ts";
import type { State } from "../../src/rollout/states.ts";
import { approvedLedger, release } from "../support/rollout-world.ts";

const [CONFIG, OTHER] = ["c".repeat(64), "0".repeat(64)];
const identity: RolloutIdentity = {
  purpose: "rollout",
  repository: release.repository,
  tag: release.tag,
  version: release.version,
  sha: release.sha,
  target: release.target,
  strategy: "canary",
  mode: "release",
  configDigest: CONFIG,
  evidenceDigest: "e".repeat(64),
};
const journal = (change: Partial<RolloutIdentity> = {}, state: State = { phase: "idle" }): Replay => ({
  kind: "read",
  sequence: 1,
  newest: { rollout: { ...identity, ...change }, steps: [], state, entries: [], before: [] },
});
const approvedWith = (configDigest: string): readonly GateRecord[] =>
  approvedLedger(release).map((record) => ({ ...record, configDigest }));

describe("what the button compares before it is pressed", () => {
  it.each<[string, Replay, readonly GateRecord[], string, readonly string[]]>([
    ["nothing is known", { kind: "empty" }, [], CONFIG, []],
    ["everything is as it was", journal(), approvedWith(CONFIG), CONFIG, []],
    ["the config changed since the rollout", journal(), [], OTHER, ["config-changed"]],
    [
      "the config changed since the approval",
      { kind: "empty" },
      approvedWith(CONFIG),
      OTHER,
      ["config-changed"],
    ],
    ["the tag stands for another commit", journal({ sha: "f".repeat(40) }), [], CONFIG, ["tag-moved"]],
    [
      "both changed",
      journal({ sha: "f".repeat(40), configDigest: OTHER }),
      [],
      CONFIG,
      ["tag-moved", "config-changed"],
    ],
    ["the journal is about another release", journal({ tag: "v0.9.0", configDigest: OTHER }), [], CONFIG, []],
    ["the journal is broken", { kind: "broken", why: "torn" }, [], CONFIG, []],
  ])("%s", (_case, found, ledger, configDigest, expected) => {
    const problems = compareWithRollout(release, configDigest, { ledger, journal: found });
    expect(problems.map(({ reasonCode }) => reasonCode)).toEqual(expected);
    for (const criterion of integrityCriteria(problems)) {
      expect(criterion).toMatchObject({ level: "should", status: "failed", next: expect.any(String) });
    }
  });
});

describe("a start that may only recover", () => {
  const running: State = { phase: "running", step: 0, begun: 0, promoted: false, pausing: false };
  const guarding: State = { ...running, phase: "guarding", begun: -1 };
  const promoted: State = { phase: "ended", outcome: "promoted", begun: 3 };

  it.each<[string, Replay, "read" | "unreadable" | "none", string]>([
    ["GitHub knows of no rollout: nothing was begun", { kind: "empty" }, "read", "untouched"],
    ["GitHub could not be asked: anything may have happened", { kind: "empty" }, "unreadable", "lost"],
    ["there is no GitHub and no journal", { kind: "empty" }, "none", "lost"],
    ["GitHub knows of the release before only", journal({ tag: "v1.1.0" }, promoted), "read", "untouched"],
    ["the journal here is of another release", journal({ tag: "v1.1.0" }, promoted), "unreadable", "lost"],
    ["it was announced and did nothing", journal({}, guarding), "read", "untouched"],
    ["a command was begun", journal({}, running), "read", "journal"],
    [
      "an attempt under an earlier approval did not end",
      journal({ evidenceDigest: OTHER }, running),
      "read",
      "journal",
    ],
    [
      "an attempt under an earlier approval ended",
      journal({ evidenceDigest: OTHER }, promoted),
      "read",
      "untouched",
    ],
    ["the journal contradicts itself", { kind: "broken", why: "torn" }, "read", "journal"],
  ])("%s", (_case, found, mirror, expected) => {
    expect(decideRecovery(identity, found, mirror)).toBe(expected);
  });
});
