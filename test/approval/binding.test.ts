import { describe, expect, it } from "vitest";
import { type BindingFacts, decideBinding, evidenceDigestOf } from "../../src/approval/binding.ts";
import type { GateName, GateRecord } from "../../src/gate/record.ts";

const sha = "a".repeat(40);
const config = "c".repeat(64);
const digest = "e".repeat(64);

function record(gate: GateName, sequence: number, changes: Partial<GateRecord> = {}): GateRecord {
  return {
    gate,
    sequence,
    mode: "release",
    verdict: "passed",
    reasonCode: "passed",
    reason: "all hold",
    release: { repository: "octo-org/shop", tag: "v1.2.3", version: "1.2.3", sha },
    criteria: [],
    evidence: [],
    waivers: [],
    configDigest: config,
    terms: { target: "production", strategy: "canary", severity: "sev-1" },
    run: { kind: "desk", user: "release-engineer" },
    startedAt: "2026-11-01T10:00:00Z",
    finishedAt: "2026-11-01T10:01:00Z",
    tool: { name: "release-gates", version: "0.1.0" },
    previous: `${sequence - 1}`.repeat(64),
    ...changes,
  };
}

const severity = "sev-1" as const;

const readiness = record("readiness-gate", 1);
const staging = record("staging-validate", 2);

const way = { target: "production", strategy: "canary" } as const;

function facts(changes: Partial<BindingFacts> = {}): BindingFacts {
  return {
    mode: "release",
    release: { tag: "v1.2.3", sha, ...way, severity },
    configDigest: config,
    ledger: [readiness, staging],
    ledgerDigest: digest,
    tagCommit: { kind: "commit", sha },
    ...changes,
  };
}

describe("what an approval is bound to", () => {
  it("is the tag, the commit, the target, the strategy, the config, and the evidence the brief showed", () => {
    expect(decideBinding(facts())).toEqual({
      kind: "holds",
      binding: { tag: "v1.2.3", sha, ...way, evidenceDigest: digest, configDigest: config },
    });
  });

  it("stays the same evidence when the approve gate is tried again", () => {
    const ledger = [readiness, staging, record("approve", 3, { verdict: "failed" }), record("approve", 4)];
    expect(evidenceDigestOf(ledger, digest)).toBe("2".repeat(64));
    expect(decideBinding(facts({ ledger }))).toMatchObject({ binding: { evidenceDigest: "2".repeat(64) } });
  });

  const refusals: readonly (readonly [string, string, Partial<BindingFacts>])[] = [
    ["nothing is recorded", "readiness-missing", { ledger: [], ledgerDigest: null }],
    [
      "readiness failed",
      "readiness-missing",
      { ledger: [record("readiness-gate", 1, { verdict: "failed" }), staging] },
    ],
    [
      "readiness passed and failed later",
      "readiness-missing",
      {
        ledger: [
          readiness,
          record("readiness-gate", 2, { verdict: "failed" }),
          record("staging-validate", 3),
        ],
      },
    ],
    ["staging is not recorded", "staging-missing", { ledger: [readiness] }],
    [
      "staging failed",
      "staging-missing",
      { ledger: [readiness, record("staging-validate", 2, { verdict: "failed" })] },
    ],
    [
      "staging came before readiness",
      "approval-other-evidence",
      { ledger: [record("staging-validate", 1), record("readiness-gate", 2)] },
    ],
    [
      "something was recorded after staging",
      "approval-other-evidence",
      { ledger: [readiness, staging, record("rollback", 3)] },
    ],
    [
      "a record is of another tag",
      "record-other-release",
      { release: { tag: "v1.2.4", sha, ...way, severity } },
    ],
    [
      "a record is of another commit",
      "record-other-release",
      { release: { tag: "v1.2.3", sha: "b".repeat(40), ...way, severity } },
    ],
    [
      "a record is of a rehearsal",
      "rehearsal-record",
      { ledger: [readiness, record("staging-validate", 2, { mode: "rehearsal" })] },
    ],
    [
      "readiness was told another severity",
      "record-other-terms",
      { release: { tag: "v1.2.3", sha, ...way, severity: "sev-2" } },
    ],
    [
      "the brief of staging showed another target",
      "record-other-terms",
      { release: { tag: "v1.2.3", sha, ...way, severity, target: "production-eu" } },
    ],
    ["the config changed", "config-changed", { configDigest: "d".repeat(64) }],
    ["the tag moved", "tag-moved", { tagCommit: { kind: "commit", sha: "b".repeat(40) } }],
    ["the tag is gone", "tag-missing", { tagCommit: { kind: "absent" } }],
  ];
  it.each(refusals)("is nothing when %s", (_, reasonCode, changes) => {
    const decision = decideBinding(facts(changes));
    expect(decision).toMatchObject({ kind: "broken", reasonCode });
    if (decision.kind === "broken") expect(decision.next.length).toBeGreaterThan(20);
  });

  it("asks for no tag in a rehearsal", () => {
    const ledger = [
      record("readiness-gate", 1, { mode: "rehearsal" }),
      record("staging-validate", 2, { mode: "rehearsal" }),
    ];
    expect(decideBinding(facts({ mode: "rehearsal", ledger, tagCommit: { kind: "unchecked" } })).kind).toBe(
      "holds",
    );
  });
});
