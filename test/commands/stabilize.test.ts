import { describe, expect, it } from "vitest";
import type { GateContext, GateFindings } from "../../src/commands/gate-run.ts";
import { stabilize } from "../../src/commands/stabilize.ts";
import { configSchema } from "../../src/config/schema.ts";
import type { GateRecord, Mode } from "../../src/gate/record.ts";
import { decideGate, type GateDecision } from "../../src/gate/verdict.ts";
import type { HttpOutcome } from "../../src/ports.ts";
import type { Release } from "../../src/release/identity.ts";
import { memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
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
  readonly answer?: (look: number) => ScriptedReading;
  readonly status?: (look: number) => number;
  readonly indicator?: Record<string, unknown>;
  readonly soak?: Record<string, unknown>;
  readonly cancelAt?: number;
}

async function soak(situation: Situation = {}) {
  const clock = createSteppingClock();
  const reporter = recordingReporter();
  const source = scriptedMetrics((_arm, look) => situation.answer?.(look) ?? [0, 100], clock.now);
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
    rollout: { deploy: "true", rollback: "true", checks: [{ id: "health", http: "http://service/healthz" }] },
    stabilize: { soak: "10m", interval: "10s", ...situation.soak },
  });
  const evidence = memoryEvidenceStore({ mode: situation.mode ?? "release", release, run });
  const context: GateContext = {
    world: partialWorld({ clock, reporter, http: { send }, metrics: async () => source, env: {} }),
    inputs: {
      config: "release-gates.yml",
      evidenceDirectory: ".artifacts",
      dryRun: situation.dryRun ?? false,
      onInterrupted: "rollback",
      uploadEvidence: false,
      mode: situation.mode ?? "release",
      simulatedApprovals: [],
      signal: cancel.signal,
    },
    config: { config, path: "release-gates.yml", digest: DIGEST, references: new Map(), locate: () => ({}) },
    release,
    run,
    ledger: situation.ledger ?? LEDGER,
    ledgerDigest: "d".repeat(64),
    evidence,
  };
  const findings = await stabilize.run(context);
  return { findings, evidence, reporter, source, clock, decision: decided(findings) };
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

  it("stops at once when a critical indicator misses its objective, and still tells the story", async () => {
    const { decision, findings, evidence, clock } = await soak({
      ...WITHOUT_DOCUMENTS,
      answer: (look) => (look < 10 ? [0, 100] : [60, 100]),
    });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "objective-missed" });
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

  it("stops when a must check fails", async () => {
    const { decision, findings } = await soak({
      ...WITHOUT_DOCUMENTS,
      status: (look) => (look < 5 ? 200 : 500),
    });
    expect(decision.reasonCode).toBe("checks-failed");
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
      answer: (look) => (look === 1 ? "first scrape" : [0, 100]),
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

  it("accepts a rehearsed rollout in a rehearsal", async () => {
    const ledger = LEDGER.map((one) => ({ ...one, mode: "rehearsal" as const }));
    expect((await soak({ ...WITHOUT_DOCUMENTS, ledger, mode: "rehearsal" })).decision.verdict).toBe("passed");
  });
});
