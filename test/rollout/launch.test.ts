import { describe, expect, it } from "vitest";
import type { ApprovalRecord } from "../../src/approval/record.ts";
import type { Criterion } from "../../src/gate/criterion.ts";
import type { ReasonCode } from "../../src/gate/reason-codes.ts";
import type { GateRecord, Mode, ReleaseIdentity } from "../../src/gate/record.ts";
import { decideGate } from "../../src/gate/verdict.ts";
import {
  decideLaunch,
  type LaunchFacts,
  type LaunchTime,
  type TagReading,
} from "../../src/rollout/launch.ts";

const SHA = "a".repeat(40);
const OTHER_SHA = "b".repeat(40);
const CONFIG = "c".repeat(64);
const OTHER_CONFIG = "d".repeat(64);
const release: ReleaseIdentity = {
  repository: "octo-org/checkout",
  tag: "v2.0.0",
  version: "2.0.0",
  sha: SHA,
};

const terms = { target: "production", strategy: "canary", severity: "sev-1" } as const;

type Expected = ReasonCode | "ok";
/** What a variant of one fact leads to, in a release and in a rehearsal. */
interface Variant<T> {
  readonly is: T;
  readonly release: Expected;
  readonly rehearsal: Expected;
}
const always = <T>(is: T, code: Expected): Variant<T> => ({ is, release: code, rehearsal: code });

const GATE_RECORDS = [
  "absent",
  "failed",
  "pending",
  "other release",
  "other severity",
  "no terms",
  "rehearsed",
  "passed",
] as const;
type RecordIs = (typeof GATE_RECORDS)[number];
const recordVariants = (missing: ReasonCode): readonly Variant<RecordIs>[] => [
  always("absent", missing),
  always("failed", missing),
  always("other release", "record-other-release"),
  { is: "rehearsed", release: "rehearsal-record", rehearsal: "ok" },
  always("passed", "ok"),
];
/** Which passed all the same, and was told something else than this job. */
const otherTerms = (is: "other severity" | "no terms") => always<RecordIs>(is, "ok");

type ApprovalIs =
  | "absent"
  | "other commit"
  | "other tag"
  | "simulated"
  | "other target"
  | "other strategy"
  | "other evidence"
  | "unseen evidence"
  | "good";
const approvals: readonly Variant<ApprovalIs>[] = [
  always("absent", "approval-missing"),
  always("other commit", "record-other-release"),
  always("other tag", "record-other-release"),
  { is: "simulated", release: "approval-simulated", rehearsal: "ok" },
  always("other target", "approval-other-target"),
  always("other strategy", "approval-other-target"),
  always("other evidence", "approval-other-evidence"),
  always("unseen evidence", "approval-other-evidence"),
  always("good", "ok"),
];
const tags: readonly Variant<readonly TagReading[]>[] = [
  always([{ source: "the checkout", sha: SHA }], "ok"),
  always([{ source: "the checkout", sha: OTHER_SHA }], "tag-moved"),
  always(
    [
      { source: "the checkout", sha: SHA },
      { source: "GitHub", sha: OTHER_SHA },
    ],
    "tag-moved",
  ),
  always(
    [
      { source: "the checkout", sha: SHA },
      { source: "GitHub", sha: undefined },
    ],
    "tag-missing",
  ),
  { is: [], release: "tag-missing", rehearsal: "ok" },
];
const configs: readonly Variant<"same" | "changed" | "approval's differs">[] = [
  always("same", "ok"),
  always("changed", "config-changed"),
  always("approval's differs", "config-changed"),
];
const rollbacks: readonly Variant<string | undefined>[] = [
  always(undefined, "ok"),
  always("scripts/rollback.sh is not in the checkout", "rollback-missing"),
];
const rehearsals: readonly Variant<"plan" | "drill" | "neither">[] = [
  always("plan", "ok"),
  always("drill", "ok"),
  always("neither", "rollback-unrehearsed"),
];

const NOW = Date.UTC(2026, 10, 21, 10);
const day = (weekday: "sat" | "sun") => ({ days: [weekday], from: "09:00", to: "17:00", timezone: "UTC" });
const sale = (overrideBy?: string) => ({
  from: "2026-11-20T00:00",
  to: "2026-11-23T00:00",
  timezone: "UTC",
  reason: "sale",
  overrideBy,
});
interface TimeVariant {
  readonly is: LaunchTime | undefined;
  readonly window: Expected;
  readonly blackout: Expected | "blackout unless sre-lead approved";
}
const time = (
  windows: LaunchTime["windows"],
  blackouts: LaunchTime["blackouts"],
  window: Expected,
  blackout: TimeVariant["blackout"],
): TimeVariant => ({ is: { now: NOW, windows, blackouts }, window, blackout });
const ANY_TIME: TimeVariant = { is: undefined, window: "ok", blackout: "ok" };
const times: readonly TimeVariant[] = [
  time([], [], "ok", "ok"),
  time([day("sun"), day("sat")], [], "ok", "ok"),
  time([day("sun")], [], "outside-window", "ok"),
  time([], [sale()], "ok", "blackout"),
  time([day("sun")], [sale("product-owner")], "outside-window", "blackout"),
  time([day("sat")], [sale("sre-lead")], "ok", "blackout unless sre-lead approved"),
  time([], [sale("sre-lead"), sale()], "ok", "blackout"),
];

interface Case {
  readonly facts: LaunchFacts;
  readonly expected: Readonly<Record<string, Expected>>;
}

function* allCases(): Generator<Case> {
  for (const mode of ["release", "rehearsal"] as const)
    for (const readiness of [...recordVariants("readiness-missing"), otherTerms("other severity")])
      for (const staging of [...recordVariants("staging-missing"), otherTerms("no terms")])
        for (const approve of [...recordVariants("approval-missing"), otherTerms("other severity")])
          for (const approval of approvals)
            for (const tag of tags)
              for (const config of configs)
                for (const rollback of rollbacks)
                  for (const rehearsal of rehearsals) {
                    const choice = {
                      readiness,
                      staging,
                      approve,
                      approval,
                      tag,
                      config,
                      rollback,
                      rehearsal,
                    };
                    yield build(mode, { ...choice, time: ANY_TIME });
                    // What has nothing to do with the time is not multiplied by it.
                    if (tag !== tags[0] || config !== configs[0] || rollback !== rollbacks[0]) continue;
                    if (readiness.is !== "passed" || staging.is !== "passed") continue;
                    for (const one of times) yield build(mode, { ...choice, time: one });
                  }
}

interface Choice {
  readonly readiness: Variant<RecordIs>;
  readonly staging: Variant<RecordIs>;
  readonly approve: Variant<RecordIs>;
  readonly approval: Variant<ApprovalIs>;
  readonly tag: Variant<readonly TagReading[]>;
  readonly config: Variant<"same" | "changed" | "approval's differs">;
  readonly rollback: Variant<string | undefined>;
  readonly rehearsal: Variant<"plan" | "drill" | "neither">;
  readonly time: TimeVariant;
}

function build(mode: Mode, choice: Choice): Case {
  const records: GateRecord[] = [];
  const add = (gate: GateRecord["gate"], is: RecordIs, criteria: readonly Criterion[] = []): void => {
    if (is !== "absent") records.push(record(gate, is, records.length, criteria));
  };
  const rehearsed = choice.rehearsal.is;
  add("readiness-gate", choice.readiness.is, rehearsed === "plan" ? [passed("rollback-plan/rehearsed")] : []);
  add("staging-validate", choice.staging.is, rehearsed === "drill" ? [passed("rollback-drill")] : []);
  const shown = digest(records.length);
  add("approve", choice.approve.is);
  if (choice.approval.is === "unseen evidence")
    add(
      "readiness-gate",
      choice.readiness.is,
      rehearsed === "plan" ? [passed("rollback-plan/rehearsed")] : [],
    );
  const changed = choice.config.is === "changed";
  const facts: LaunchFacts = {
    mode,
    release: { ...release, ...terms },
    configDigest: changed ? OTHER_CONFIG : CONFIG,
    ledger: records,
    approval: approvalOf(choice.approval.is, shown, choice.config.is === "approval's differs"),
    tags: choice.tag.is,
    rollbackMissing: choice.rollback.is,
    time: choice.time.is,
  };
  return { facts, expected: oracle(mode, choice, records) };
}

/** What each rule must answer, from the choices alone. */
function oracle(
  mode: Mode,
  choice: Choice,
  records: readonly GateRecord[],
): Readonly<Record<string, Expected>> {
  const approve = choice.approve[mode];
  // Without a record of the gate, no evidence was shown; with nothing before it, none could be.
  const has = (is: RecordIs): boolean => is !== "absent";
  const nothingShown = !has(choice.readiness.is) && !has(choice.staging.is);
  const unseen = choice.approval.is === "unseen evidence" && !has(choice.readiness.is);
  let approval = choice.approval[mode];
  if (unseen) approval = "ok";
  if (approval === "ok" && nothingShown) approval = "approval-other-evidence";
  const nobodyToCompare = records.length === 0 && choice.approval.is === "absent";
  let config: Expected = choice.config[mode];
  if (choice.config.is === "changed" && nobodyToCompare) config = "ok";
  if (choice.config.is === "approval's differs" && choice.approval.is === "absent") config = "ok";
  const rehearsed =
    (choice.rehearsal.is === "plan" && has(choice.readiness.is)) ||
    (choice.rehearsal.is === "drill" && has(choice.staging.is));
  const { window, blackout } = choice.time;
  const overridden = choice.approval.is === "absent" ? "blackout" : "ok";
  const inBlackout = blackout === "blackout unless sre-lead approved" ? overridden : blackout;
  const told = [choice.readiness, choice.staging, choice.approve].every(
    ({ is }) => is !== "other severity" && is !== "no terms",
  );
  const timed = choice.time.is !== undefined;
  return {
    ...(timed ? { "launch/window": mode === "rehearsal" ? "ok" : window } : {}),
    ...(timed ? { "launch/blackout": mode === "rehearsal" ? "ok" : inBlackout } : {}),
    "launch/readiness": choice.readiness[mode],
    "launch/staging": choice.staging[mode],
    "launch/approval": approve === "ok" ? approval : approve,
    "launch/terms": told ? "ok" : "record-other-terms",
    "launch/tag": choice.tag[mode],
    "launch/config": config,
    "launch/rollback": choice.rollback[mode],
    "launch/rehearsal": rehearsed ? "ok" : "rollback-unrehearsed",
  };
}

function record(
  gate: GateRecord["gate"],
  is: RecordIs,
  at: number,
  criteria: readonly Criterion[],
): GateRecord {
  const verdict = is === "failed" ? "failed" : is === "pending" ? "pending" : "passed";
  return {
    gate,
    sequence: at + 1,
    verdict,
    reasonCode: verdict === "passed" ? "passed" : "checks-failed",
    reason: "",
    mode: is === "rehearsed" ? "rehearsal" : "release",
    release: is === "other release" ? { ...release, sha: OTHER_SHA } : release,
    ...(is === "no terms"
      ? {}
      : { terms: is === "other severity" ? { ...terms, severity: "sev-3" } : terms }),
    criteria,
    evidence: [],
    waivers: [],
    configDigest: CONFIG,
    run: { kind: "desk", user: "release-engineer" },
    startedAt: "2026-11-21T08:00:00.000Z",
    finishedAt: "2026-11-21T08:01:00.000Z",
    tool: { name: "release-gates", version: "0.0.0" },
    previous: at === 0 ? null : digest(at),
  };
}

function approvalOf(is: ApprovalIs, shown: string, otherConfig: boolean): ApprovalRecord | undefined {
  if (is === "absent") return undefined;
  return {
    simulated: is === "simulated",
    tag: is === "other tag" ? "v1.9.9" : release.tag,
    sha: is === "other commit" ? OTHER_SHA : SHA,
    target: is === "other target" ? "production-eu" : terms.target,
    strategy: is === "other strategy" ? "recreate" : terms.strategy,
    evidenceDigest: is === "other evidence" ? "f".repeat(64) : shown,
    configDigest: otherConfig ? OTHER_CONFIG : CONFIG,
    roles: [{ role: "sre-lead", login: "approver-1", comment: "Override blackout: it is a fix" }],
  };
}

function passed(id: string): Criterion {
  return { id, title: id, level: "must", status: "passed" };
}

/** Digest of the ledger file at this position, from 1. */
function digest(position: number): string {
  return String(position).padStart(64, "0");
}

function answers(criteria: readonly Criterion[]): Record<string, Expected> {
  return Object.fromEntries(criteria.map((one) => [one.id, one.status === "failed" ? one.reasonCode : "ok"]));
}

function goingCase(): Case {
  for (const one of allCases()) if (Object.values(one.expected).every((code) => code === "ok")) return one;
  throw new Error("expected a combination that goes");
}

describe("the launch decision", () => {
  it("refuses with the right reason, and only with that, in every combination of facts", () => {
    let cases = 0;
    let go = 0;
    const reasons = new Set<string>();
    for (const { facts, expected } of allCases()) {
      cases += 1;
      const criteria = decideLaunch(facts);
      const found = answers(criteria);
      for (const [rule, code] of Object.entries(expected)) {
        if (found[rule] !== code) {
          expect({ rule, code: found[rule], facts }, "an unexpected answer").toEqual({ rule, code, facts });
        }
        if (code !== "ok") reasons.add(code);
      }
      const allowed = Object.values(expected).every((code) => code === "ok");
      if ((decideGate(criteria).verdict === "passed") !== allowed) expect(facts).toBe("decided otherwise");
      if (allowed) go += 1;
    }
    console.log(`${cases} combinations, ${go} of them go`);
    expect(go).toBeGreaterThan(0);
    expect([...reasons].sort()).toEqual(
      [
        "readiness-missing",
        "staging-missing",
        "approval-missing",
        "approval-simulated",
        "approval-other-target",
        "record-other-terms",
        "approval-other-evidence",
        "rehearsal-record",
        "record-other-release",
        "tag-moved",
        "tag-missing",
        "config-changed",
        "rollback-missing",
        "rollback-unrehearsed",
        "outside-window",
        "blackout",
      ].sort(),
    );
  });

  it("says which job was told what, where the severity differs", () => {
    const run: GateRecord["run"] = {
      kind: "github",
      repository: release.repository,
      workflowRef: "",
      runId: 1,
      attempt: 1,
      job: "readiness",
      actor: "ana",
      triggeringActor: "ana",
      url: "",
    };
    const ledger = [{ ...record("readiness-gate", "other severity", 0, []), run }];
    const facts: LaunchFacts = {
      mode: "release",
      release: { ...release, ...terms },
      configDigest: CONFIG,
      ledger,
      approval: undefined,
      tags: [],
      rollbackMissing: undefined,
      time: undefined,
    };
    expect(decideLaunch(facts).find(({ id }) => id === "launch/terms")).toMatchObject({
      expected: "severity sev-3, as readiness-gate (job readiness) was told",
      found: "this job was told severity sev-1",
    });
  });

  it.each([
    ["lets out a service that the plan names", "cart", ["cart", "web"], "ok"],
    ["refuses a service that the plan does not name", "search", ["cart", "web"], "service-not-approved"],
    ["refuses all services at once", undefined, ["cart", "web"], "service-not-approved"],
    ["refuses a service where no plan named any", "cart", [], "service-not-approved"],
  ] as const)("%s, with gates passed for all of them", (_, service, services, expected) => {
    const go = goingCase();
    const about = { ...go.facts.release, services, ...(service === undefined ? {} : { service }) };
    const found = answers(decideLaunch({ ...go.facts, release: about }));
    expect(found).toEqual({ ...go.expected, "launch/service": expected });
  });

  it("refuses one service on what was passed for all of them, where the config declares none", () => {
    const go = goingCase();
    const found = answers(decideLaunch({ ...go.facts, release: { ...go.facts.release, service: "cart" } }));
    expect(found).toMatchObject({ "launch/approval": "record-other-release" });
  });

  it("names expected, found and next in every refusal", () => {
    const nothing: LaunchFacts = {
      mode: "release",
      release: { ...release, ...terms },
      configDigest: CONFIG,
      ledger: [],
      approval: undefined,
      tags: [],
      rollbackMissing: "no such file",
      time: { now: NOW, windows: [day("sun")], blackouts: [sale()] },
    };
    for (const one of decideLaunch(nothing)) {
      if (one.status !== "failed") continue;
      expect(one.expected).toBeTruthy();
      expect(one.found).toBeTruthy();
      expect(one.next).toBeTruthy();
    }
  });
});
