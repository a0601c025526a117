import { describe, expect, it } from "vitest";
import type { GateContext, GateFindings } from "../../src/commands/gate-run.ts";
import { stabilize } from "../../src/commands/stabilize.ts";
import { configSchema } from "../../src/config/schema.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { GateRecord, Mode } from "../../src/gate/record.ts";
import { decideGate, type GateDecision } from "../../src/gate/verdict.ts";
import type { HttpOutcome } from "../../src/ports/http.ts";
import type { World } from "../../src/ports/world.ts";
import type { Release } from "../../src/release/identity.ts";
import { type MemoryEvidenceStore, memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { memoryWorkspace } from "../support/fakes/memory-workspace.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { type ScriptedReading, scriptedMetrics } from "../support/fakes/scripted-metrics.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";

const release: Release = {
  repository: "octo-org/shop",
  tag: "v1.2.0",
  version: "1.2.0",
  sha: "a".repeat(40),
  target: "production",
  severity: "sev-1",
  strategy: "recreate",
};
const run = { kind: "desk", user: "release-engineer" } as const;
const DIGEST = "c".repeat(64);

function record(gate: GateRecord["gate"], sequence: number, change: Partial<GateRecord> = {}): GateRecord {
  const { repository, tag, version, sha } = release;
  return {
    gate,
    sequence,
    verdict: "passed",
    reasonCode: "passed",
    reason: "3 of 3 required criteria hold",
    mode: "release",
    release: { repository, tag, version, sha },
    criteria: [],
    evidence: [],
    waivers: [],
    configDigest: DIGEST,
    run,
    startedAt: "2026-11-20T11:00:00.000Z",
    finishedAt: "2026-11-20T11:01:00.000Z",
    tool: { name: "release-gates", version: "0.0.0" },
    previous: null,
    ...change,
  };
}

const LEDGER = [
  record("readiness-gate", 1),
  record("staging-validate", 2),
  record("approve", 3),
  record("rollout", 4),
];

interface Situation {
  readonly ledger?: readonly GateRecord[];
  readonly mode?: Mode;
  readonly dryRun?: boolean;
  /** `rehearsal.safe` of the config. */
  readonly safe?: boolean;
  readonly answer?: (look: number) => ScriptedReading;
  readonly status?: (look: number) => number;
  readonly indicator?: Record<string, unknown>;
  readonly soak?: Record<string, unknown>;
  /** Decisions typed at a desk. */
  readonly typed?: GateContext["inputs"]["simulatedApprovals"];
  readonly cancelAt?: number;
  /** Exit code of the rollback command. */
  readonly rollback?: number;
  readonly remembers?: boolean;
  /** Where an earlier run left off. */
  readonly earlier?: { readonly evidence: MemoryEvidenceStore; readonly now: string };
}

async function soak(situation: Situation = {}) {
  const clock = createSteppingClock(situation.earlier?.now);
  const reporter = recordingReporter();
  const answer = (look: number): ScriptedReading =>
    situation.answer === undefined ? [0, 100] : situation.answer(look);
  const source = scriptedMetrics((_arm, look) => answer(look), clock.now, situation.remembers);
  const ran: string[] = [];
  const cancel = new AbortController();
  let asked = 0;
  const send = async (): Promise<HttpOutcome> => {
    asked += 1;
    if (asked === situation.cancelAt) cancel.abort();
    const status = situation.status?.(asked) ?? 200;
    return { kind: "response", status, headers: {}, body: new Uint8Array(), latencyMs: 3, visited: [] };
  };
  const config = configSchema.parse({
    version: 1,
    name: "shop",
    roles: { lead: { environment: "approve", users: ["approver-1"] } },
    metrics: {
      sources: { service: { type: "openmetrics", url: "http://service/metrics" } },
      indicators: [
        { id: "errors", source: "service", bad: "b", total: "t", objective: "99%", ...situation.indicator },
      ],
    },
    rollout: {
      deploy: "true",
      rollback: "rollback",
      checks: [{ id: "health", http: "http://service/healthz" }],
    },
    stabilize: { soak: "10m", interval: "10s", ...situation.soak },
    rehearsal: { safe: situation.safe ?? false },
  });
  const evidence =
    situation.earlier?.evidence ?? memoryEvidenceStore({ mode: situation.mode ?? "release", release, run });
  const processes: World["processes"] = {
    run: async ({ label }) => {
      ran.push(label);
      const output = { head: "", tail: "", totalBytes: 0, droppedBytes: 0 };
      return { outcome: { kind: "exited", exitCode: situation.rollback ?? 0 }, durationMs: 1_000, output };
    },
    stopMarked: async () => 0,
  };
  const context: GateContext = {
    world: partialWorld({
      clock,
      reporter,
      processes,
      http: { send },
      metrics: async () => source,
      env: {},
      host: {
        lock: async () => ({ kind: "held", release: async () => undefined }),
        keyedHash: () => (value) => value,
      },
      workspace: memoryWorkspace({}),
      github: async () => {
        throw new ReleaseGatesError("token-missing", "no token");
      },
    }),
    inputs: {
      config: "release-gates.yml",
      evidenceDirectory: ".artifacts",
      dryRun: situation.dryRun ?? false,
      onInterrupted: "rollback",
      uploadEvidence: false,
      mode: situation.mode ?? "release",
      simulatedApprovals: situation.typed ?? [],
      signal: cancel.signal,
    },
    config: { config, path: "release-gates.yml", digest: DIGEST, references: new Map(), locate: () => ({}) },
    release,
    run,
    ledger: situation.ledger ?? LEDGER,
    checkout: { tag: undefined, tagCommit: undefined, head: undefined, tags: [] },
    ledgerDigest: "d".repeat(64),
    evidence,
  };
  const findings = await stabilize.run(context);
  return { findings, evidence, reporter, source, clock, ran, decision: decided(findings) };
}

function decided(findings: GateFindings): GateDecision {
  return findings.decision ?? decideGate(findings.criteria);
}

function criterion(findings: GateFindings, id: string) {
  return findings.criteria.find((one) => one.id === id);
}

/** The approval and rollout documents are other gates' work; without them three parts of the report are missing. */
const WITHOUT_DOCUMENTS = { soak: { completeness: "60%" } };

describe("the stabilize gate", () => {
  it("passes a release that stays healthy through its soak, and writes its story", async () => {
    const { decision, findings, evidence, clock, reporter } = await soak(WITHOUT_DOCUMENTS);
    expect(decision).toMatchObject({ verdict: "passed", reasonCode: "passed" });
    expect(clock.monotonic()).toBe(600_000);
    expect(findings.evidence.map((file) => file.path)).toEqual([
      "deployment-health-log.jsonl",
      "deployment-health-log.md",
      "retrospective-inputs.json",
      "monitoring-baseline.json",
      "DEPLOYMENT-REPORT.md",
      "DEPLOYMENT-REPORT.html",
    ]);
    expect(findings.outputs["report"]).toBe("DEPLOYMENT-REPORT.md");
    expect((await evidence.readLines("deployment-health-log")).lines).toHaveLength(61);
    expect(evidence.document("monitoring-baseline")).toMatchObject({
      looks: 61,
      indicators: [{ id: "errors", events: { bad: 0, total: 6_100 }, rate: 0 }],
    });
    expect(reporter.statuses.map(({ tag }) => tag)).toEqual(["RELEASE COMPLETE"]);
  });

  const refused: readonly (readonly [string, readonly GateRecord[], string])[] = [
    ["without a rollout record", LEDGER.slice(0, 3), "rollout-missing"],
    [
      "after a failed rollout",
      [...LEDGER.slice(0, 3), record("rollout", 4, { verdict: "failed", reasonCode: "rolled-back" })],
      "rollout-missing",
    ],
    ["after the release was rolled back", [...LEDGER, record("rollback", 5)], "rollout-missing"],
    [
      "after a rehearsed rollout",
      [...LEDGER.slice(0, 3), record("rollout", 4, { mode: "rehearsal" })],
      "rehearsal-record",
    ],
    [
      "with another config than the rollout's",
      [...LEDGER.slice(0, 3), record("rollout", 4, { configDigest: "e".repeat(64) })],
      "config-changed",
    ],
  ];
  it.each(refused)("refuses %s and looks at nothing", async (_name, ledger, reasonCode) => {
    const { decision, source } = await soak({ ledger });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode });
    expect(source.asked).toEqual([]);
  });

  it("takes the release back when a critical indicator misses its objective, and still tells the story", async () => {
    const { decision, findings, evidence, clock, ran } = await soak({
      ...WITHOUT_DOCUMENTS,
      answer: (look) => (look < 10 ? [0, 100] : [60, 100]),
    });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "rolled-back" });
    expect(findings.outputs["rolled-back"]).toBe("true");
    expect(ran).toEqual(["rollback"]);
    expect(evidence.document("rollback-report")).toMatchObject({ cause: { reasonCode: "objective-missed" } });
    expect(criterion(findings, "soak/duration")).toMatchObject({ reasonCode: "objective-missed" });
    expect(clock.monotonic()).toBeLessThanOrEqual(130_000);
    expect(criterion(findings, "indicator/errors")).toMatchObject({
      status: "failed",
      found: expect.stringContaining("evidence ratio"),
    });
    expect(evidence.files.get("DEPLOYMENT-REPORT.md")).toContain("errors");
    expect(evidence.document("retrospective-inputs")).toMatchObject({
      wentBadly: [{ source: "stabilize", statement: expect.stringContaining("critical breach of errors") }],
      actionItems: expect.arrayContaining([{ title: expect.stringContaining("Follow up"), owner: null }]),
    });
  });

  it("never claims that a release was taken back when the rollback failed", async () => {
    const { decision, findings } = await soak({ ...WITHOUT_DOCUMENTS, answer: () => [60, 100], rollback: 1 });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "rollback-failed" });
    expect(findings.outputs["rolled-back"]).toBe("false");
  });

  it("stops when a must check fails, and only says so where the config asks for that", async () => {
    const { decision, findings, ran } = await soak({
      soak: { ...WITHOUT_DOCUMENTS.soak, "on-breach": "report" },
      status: (look) => (look < 5 ? 200 : 500),
    });
    expect(decision.reasonCode).toBe("checks-failed");
    expect(ran).toEqual([]);
    expect(criterion(findings, "check/health")).toMatchObject({
      status: "failed",
      found: expect.stringContaining("4 of 5 looks"),
    });
  });

  it("fails a medium breach that lasts at the end, after the whole soak", async () => {
    const { decision, clock } = await soak({
      ...WITHOUT_DOCUMENTS,
      indicator: { trigger: "medium" },
      answer: () => [60, 100],
    });
    expect(decision.reasonCode).toBe("objective-missed");
    expect(clock.monotonic()).toBe(600_000);
  });

  it("only records a low breach", async () => {
    const { decision, findings } = await soak({
      ...WITHOUT_DOCUMENTS,
      indicator: { trigger: "low" },
      answer: () => [60, 100],
    });
    expect(decision.verdict).toBe("passed");
    expect(criterion(findings, "indicator/errors")).toMatchObject({ level: "should", status: "failed" });
  });

  it("waits beyond the soak for an indicator that has no data, then fails as inconclusive", async () => {
    const { decision, clock } = await soak({
      ...WITHOUT_DOCUMENTS,
      soak: { soak: "1m", completeness: "60%" },
      answer: () => "the source is down",
    });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "inconclusive" });
    expect(clock.monotonic()).toBeGreaterThan(600_000);
  });

  it("fails when too many looks had no data", async () => {
    const { findings } = await soak({ answer: (look) => (look % 4 === 0 ? "timeout" : [0, 100]) });
    expect(criterion(findings, "soak/data")).toMatchObject({
      status: "failed",
      reasonCode: "report-incomplete",
    });
  });

  it("forgives the first reading of a counter", async () => {
    const { findings } = await soak({
      ...WITHOUT_DOCUMENTS,
      soak: { completeness: "100%" },
      answer: (look) => (look === 1 ? null : [0, 100]),
    });
    expect(criterion(findings, "soak/data")).toMatchObject({
      status: "passed",
      found: "100% of the readings have data",
    });
  });

  it("fails an incomplete report and names what is missing", async () => {
    const { decision, findings } = await soak({ ledger: [record("rollout", 1)] });
    expect(decision.reasonCode).toBe("report-incomplete");
    expect(criterion(findings, "report/complete")).toMatchObject({
      found: expect.stringMatching(/a passed approve record.*production-approval\.json/),
    });
  });

  it("ends as cancelled when the run is cancelled, with its log complete so far", async () => {
    const { decision, evidence } = await soak({ ...WITHOUT_DOCUMENTS, cancelAt: 4 });
    expect(decision.reasonCode).toBe("cancelled");
    expect((await evidence.readLines("deployment-health-log")).lines).toHaveLength(3);
  });

  it("watches nothing in a dry run and says what it would do", async () => {
    const { decision, source } = await soak({ dryRun: true });
    expect(decision).toMatchObject({ reasonCode: "dry-run", reason: expect.stringContaining("10 min") });
    expect(source.asked).toEqual([]);
  });

  it("accepts a rehearsed rollout in a rehearsal, and watches what was really deployed", async () => {
    const ledger = LEDGER.map((one) => ({ ...one, mode: "rehearsal" as const }));
    const { decision, source } = await soak({ ...WITHOUT_DOCUMENTS, ledger, mode: "rehearsal", safe: true });
    expect(decision).toMatchObject({ verdict: "passed", reasonCode: "passed" });
    expect(source.asked).not.toEqual([]);
  });

  it("does not wait for the soak of a rehearsal that deployed nothing, and still writes its story", async () => {
    const ledger = LEDGER.map((one) => ({ ...one, mode: "rehearsal" as const }));
    const { decision, findings, source } = await soak({ ledger, mode: "rehearsal" });
    expect(decision).toMatchObject({ verdict: "passed", reasonCode: "dry-run" });
    expect(source.asked).toEqual([]);
    expect(findings.evidence.map(({ path }) => path)).toContain("DEPLOYMENT-REPORT.md");
  });
});

describe("a soak by checkpoints", () => {
  const AGES = { soak: "24h", interval: "1m", checkpoints: ["5m", "2h", "24h"], completeness: "60%" };
  /** The rollout record ended at 11:01. */
  const ENDED = Date.parse("2026-11-20T11:01:00Z");
  const at = (hours: number): string => new Date(ENDED + hours * 3_600_000).toISOString();

  it("looks back over the whole time, ends pending, and says when to come again", async () => {
    const { decision, findings, evidence, clock } = await soak({
      soak: AGES,
      remembers: true,
      earlier: { evidence: fresh(), now: at(0.1) },
    });
    expect(decision).toMatchObject({ verdict: "pending", reasonCode: "soak-pending" });
    expect(findings.outputs["next-check-at"]).toBe(at(2));
    expect(findings.evidence.map(({ path }) => path)).toEqual([
      "deployment-health-log.jsonl",
      "deployment-health-log.md",
    ]);
    const { lines } = await evidence.readLines("deployment-health-log");
    expect(lines.map((line) => line["look"])).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(clock.monotonic()).toBe(0);
  });

  it("goes on from its own log, run after run, and passes at the end", async () => {
    const evidence = fresh();
    const first = await soak({ soak: AGES, remembers: true, earlier: { evidence, now: at(1) } });
    expect(first.findings.outputs["next-check-at"]).toBe(at(2));
    const pending = [...LEDGER, record("stabilize", 5, { verdict: "pending", finishedAt: at(1) })];
    const last = await soak({
      soak: AGES,
      remembers: true,
      ledger: pending,
      earlier: { evidence, now: at(24.5) },
    });
    expect(last.decision).toMatchObject({ verdict: "passed" });
    const { lines } = await evidence.readLines("deployment-health-log");
    expect(lines).toHaveLength(60 + 1 + 1_410 + 1);
    expect(evidence.document("monitoring-baseline")).toMatchObject({ looks: 1_472 });
  });

  it("finds in the past what began and lasted while nobody looked, and takes the release back", async () => {
    const { decision, evidence, ran } = await soak({
      soak: AGES,
      remembers: true,
      answer: (look) => (look < 90 ? [0, 100] : [50, 100]),
      earlier: { evidence: fresh(), now: at(2) },
    });
    expect(decision.reasonCode).toBe("rolled-back");
    expect(ran).toEqual(["rollback"]);
    expect(evidence.document("rollback-report")).toMatchObject({ cause: { seenAt: at(93 / 60) } });
  });

  it("remembers evidence across runs: what one checkpoint began to see the next one decides", async () => {
    const bad =
      (from: number) =>
      (look: number): ScriptedReading =>
        look < from ? [0, 100] : [60, 100];
    const evidence = fresh();
    const first = await soak({
      soak: AGES,
      remembers: true,
      answer: bad(59),
      earlier: { evidence, now: at(1) },
    });
    expect(first.decision.verdict).toBe("pending");
    const second = await soak({
      soak: AGES,
      remembers: true,
      answer: () => [60, 100],
      ledger: [...LEDGER, record("stabilize", 5, { verdict: "pending", finishedAt: at(1) })],
      earlier: { evidence, now: at(1.1) },
    });
    expect(second.decision.reasonCode).toBe("rolled-back");
    const { lines } = await evidence.readLines("deployment-health-log");
    expect(lines.length).toBeLessThan(60 + 1 + 3);
  });

  it("looks a few times at sources that only know the present", async () => {
    const { decision, source, clock } = await soak({
      soak: AGES,
      earlier: { evidence: fresh(), now: at(0.5) },
    });
    expect(decision.verdict).toBe("pending");
    expect(source.asked).toHaveLength(3);
    expect(clock.monotonic()).toBe(120_000);
  });

  it("is extended when it cannot be settled, and fails when that is used up", async () => {
    const extended = { ...AGES, extend: { by: "2h", "at-most": 1 } };
    const evidence = fresh();
    const first = await soak({
      soak: extended,
      remembers: true,
      answer: () => "down",
      earlier: { evidence, now: at(24) },
    });
    expect(first.decision).toMatchObject({
      verdict: "pending",
      reason: expect.stringContaining("extended once"),
    });
    expect(first.findings.outputs["next-check-at"]).toBe(at(26));
    expect(first.reporter.statuses).toMatchObject([
      {
        tag: "ALERT",
        sentence: expect.stringMatching(
          /^the soak of v1\.2\.0 is extended to .*\(1 of 1\): errors: .*no data.*it is the last time/,
        ),
      },
    ]);
    const ledger = [...LEDGER, record("stabilize", 5, { verdict: "pending", finishedAt: at(24) })];
    const last = await soak({
      soak: extended,
      remembers: true,
      answer: () => "down",
      ledger,
      earlier: { evidence, now: at(26) },
    });
    expect(last.decision).toMatchObject({ verdict: "failed", reasonCode: "inconclusive" });
  });

  it("does no harm when the clock was set back", async () => {
    const evidence = fresh();
    await soak({ soak: AGES, remembers: true, earlier: { evidence, now: at(2.5) } });
    const { decision } = await soak({ soak: AGES, remembers: true, earlier: { evidence, now: at(1) } });
    expect(decision.verdict).toBe("pending");
  });

  function fresh(): MemoryEvidenceStore {
    return memoryEvidenceStore({ mode: "release", release, run });
  }
});

describe("a counter that is reset", () => {
  it("is counted, and shown in the log and in the report", async () => {
    const { evidence } = await soak({ answer: (look) => (look === 5 ? [0, 40, 2] : [0, 100]) });
    const { lines } = await evidence.readLines("deployment-health-log");
    expect(lines[4]).toMatchObject({ indicators: [{ resets: 2 }] });
    expect(JSON.stringify(lines[4])).toContain("2 counters began anew in this interval");
    expect(JSON.stringify(lines[5])).not.toContain("began anew");
    expect(evidence.files.get("DEPLOYMENT-REPORT.md")).toContain("2 counter resets in all");
    expect(evidence.files.get("DEPLOYMENT-REPORT.html")).toContain("2 counter resets in all");
  });
});

describe("stabilize.certified-by", () => {
  const certified = { completeness: "60%", "certified-by": "lead" };
  const typed = [{ role: "lead", login: "approver-1" }];
  const asRehearsal = LEDGER.map((one): GateRecord => ({ ...one, mode: "rehearsal" }));
  const status = (findings: GateFindings) => criterion(findings, "certification/lead")?.status;

  it("asks the role after a soak that ended well, and is pending until it has answered", async () => {
    const { decision, findings, evidence, reporter } = await soak({ soak: certified });
    expect(decision).toMatchObject({ verdict: "pending", reasonCode: "certification-pending" });
    expect(status(findings)).toBe("skipped");
    expect(findings.outputs).toMatchObject({ "certification-environment": "approve" });
    expect(reporter.statuses).toMatchObject([
      { tag: "APPROVAL REQUEST", sentence: expect.stringContaining("asks lead (approve) to certify it") },
    ]);
    expect(evidence.document("release-certification")).toBeUndefined();
    expect(evidence.files.get("DEPLOYMENT-REPORT.md")).toContain("waiting for lead to review approve");
  });

  it("does not ask after a soak that did not", async () => {
    const { decision, findings } = await soak({ soak: certified, status: (look) => (look > 5 ? 500 : 200) });
    expect(decision.verdict).toBe("failed");
    expect(status(findings)).toBeUndefined();
    expect(findings.outputs).not.toHaveProperty("certification-environment");
  });

  it("is simulated in a rehearsal, and marked so", async () => {
    const rehearsal = { soak: certified, mode: "rehearsal", safe: true, ledger: asRehearsal } as const;
    const { decision, findings, evidence } = await soak({ ...rehearsal, typed });
    expect(decision.verdict).toBe("passed");
    expect(status(findings)).toBe("passed");
    expect(evidence.document("release-certification")).toMatchObject({
      simulated: true,
      verdict: "approved",
    });
    expect(evidence.files.get("DEPLOYMENT-REPORT.md")).toMatch(/## Certification\n\n> \*\*Simulated/);
    const nobody = await soak({ ...rehearsal, typed: [] });
    expect(nobody.decision).toMatchObject({ verdict: "failed", reasonCode: "approval-missing-role" });
  });

  it("watches nothing any more once it has asked: what the soak found goes on to the certified record", async () => {
    const first = await soak({ soak: certified });
    const asked = record("stabilize", 5, {
      ...first.decision,
      criteria: first.findings.criteria,
      previous: "4".repeat(64),
    });
    const earlier = { evidence: first.evidence, now: "2026-11-21T12:00:00.000Z" };
    const ledger = [...LEDGER, asked];
    const waiting = await soak({ soak: certified, ledger, earlier });
    expect(waiting.decision.reasonCode).toBe("certification-pending");
    expect(waiting.findings.outputs).toMatchObject({ "certification-environment": "approve" });
    const { decision, findings, evidence, clock } = await soak({ soak: certified, ledger, earlier, typed });
    expect(decision.verdict).toBe("passed");
    expect(clock.monotonic()).toBe(0);
    expect(findings.criteria.map(({ id }) => id)).toEqual([
      ...first.findings.criteria.map(({ id }) => id),
      "certification-genuine",
    ]);
    expect(evidence.document("release-certification")).toMatchObject({
      binding: { tag: "v1.2.0", evidenceDigest: "d".repeat(64), configDigest: DIGEST },
    });
  });
});
