import { describe, expect, it } from "vitest";
import type { GateRecord } from "../../src/gate/record.ts";
import { measureBaseline } from "../../src/judgement/baseline.ts";
import { reportCriterion } from "../../src/judgement/completeness.ts";
import { lookBack, type RetrospectiveFacts } from "../../src/judgement/retrospective.ts";
import { NO_LOOKS } from "../../src/judgement/soak.ts";

function record(gate: GateRecord["gate"], change: Partial<GateRecord> = {}): GateRecord {
  return {
    gate,
    sequence: 1,
    verdict: "passed",
    reasonCode: "passed",
    reason: "4 of 4 required criteria hold",
    mode: "release",
    release: { repository: "octo-org/shop", tag: "v1", version: "1", sha: "a".repeat(40) },
    criteria: [],
    evidence: [],
    waivers: [],
    configDigest: "c".repeat(64),
    run: { kind: "desk", user: "release-engineer" },
    startedAt: "2026-11-01T09:00:00.000Z",
    finishedAt: "2026-11-01T09:10:00.000Z",
    tool: { name: "release-gates", version: "0" },
    previous: null,
    ...change,
  };
}

function facts(change: Partial<RetrospectiveFacts> = {}): RetrospectiveFacts {
  return {
    ledger: [],
    soak: { ...NO_LOOKS, looks: 10 },
    plannedSoakMs: 600_000,
    actualSoakMs: 600_000,
    retried: [],
    changes: [],
    ...change,
  };
}

describe("what a retrospective is given", () => {
  it("tells what went well from passed gates and quiet looks", () => {
    const { wentWell, wentBadly, actionItems } = lookBack(facts({ ledger: [record("approve")] }));
    expect(wentWell.map(({ statement }) => statement)).toEqual([
      "approve passed: 4 of 4 required criteria hold",
      "nothing was wrong in 10 looks",
    ]);
    expect([wentBadly, actionItems]).toEqual([[], []]);
  });

  it("tells which required criteria were not asked, and why", () => {
    const skipped = { id: "evidence/load", title: "Load test", status: "skipped", why: "sev-2" } as const;
    const { notAsked } = lookBack(
      facts({
        ledger: [
          record("readiness-gate", {
            criteria: [
              { ...skipped, level: "must" },
              { ...skipped, level: "should" },
            ],
          }),
        ],
      }),
    );
    expect(notAsked).toEqual([{ statement: "Load test was not asked: sev-2", source: "readiness-gate" }]);
  });

  it("tells what went badly, was waived or nearly failed, each with an action whose owner is open", () => {
    const waiver = {
      criterion: "security",
      by: "approver-1",
      role: "security-lead",
      reason: "accepted",
      expires: "2027-01-01T00:00:00.000Z",
    };
    const { wentBadly, waivers, nearFailing, actionItems } = lookBack(
      facts({
        ledger: [
          record("readiness-gate", {
            verdict: "failed",
            reasonCode: "evidence-stale",
            reason: "coverage is old",
          }),
          record("staging-validate", {
            waivers: [waiver],
            criteria: [
              {
                id: "docs",
                title: "Docs are there",
                level: "should",
                status: "failed",
                reasonCode: "evidence-missing",
                found: "none",
              },
            ],
          }),
        ],
        soak: {
          ...NO_LOOKS,
          looks: 5,
          seen: [
            {
              source: "indicator",
              id: "errors",
              trigger: "high",
              reasonCode: "objective-missed",
              why: "too many",
              seenAt: "2026-11-01T09:00:00.000Z",
            },
          ],
          indicators: {
            slow: { looks: 5, withData: 4, state: "healthy", why: "", peak: 60, threshold: 100 },
          },
        },
        retried: [{ id: "health", attempts: 3, source: "rollout" }],
      }),
    );
    expect(wentBadly.map(({ statement }) => statement)).toEqual([
      "readiness-gate failed (evidence-stale): coverage is old",
      "Docs are there: none",
      "high breach of errors: too many",
      "20% of the readings had no data",
    ]);
    expect(waivers).toHaveLength(1);
    expect(nearFailing.map(({ statement }) => statement)).toEqual([
      "check health passed only after 3 tries",
      "slow came to an evidence ratio of 60; 100 would have been a breach",
    ]);
    expect(actionItems).toHaveLength(7);
    expect(actionItems.every(({ owner }) => owner === null)).toBe(true);
  });

  it("names the slowest work and sets forecasts beside facts", () => {
    const rollout = {
      durationMs: 45 * 60_000,
      runs: 2,
      steps: [{ title: "hold at 5%", durationMs: 600_000 }, { title: "never reached" }],
    };
    const { slowest, forecasts, wentBadly } = lookBack(facts({ ledger: [record("approve")], rollout }));
    expect(slowest).toEqual([
      { what: "approve", durationMs: 600_000 },
      { what: "rollout: hold at 5%", durationMs: 600_000 },
    ]);
    expect(forecasts).toEqual([
      { what: "deployment time", forecast: "less than 30 min", fact: "45 min", met: false },
      { what: "soak", forecast: "10 min", fact: "10 min", met: true },
    ]);
    expect(wentBadly.map(({ statement }) => statement)).toEqual([
      "the rollout took 2 runs, because one died",
    ]);
  });
});

describe("the completeness of a report", () => {
  const part = (present: boolean) => ({ name: present ? "here" : "lost.json", present });
  it("is the share of its parts that exist", () => {
    expect(reportCriterion([part(true), part(true)], 0.95)).toMatchObject({ status: "passed" });
    expect(reportCriterion([part(true), part(false)], 0.95)).toMatchObject({
      status: "failed",
      reasonCode: "report-incomplete",
      found: "1 of 2 parts are there; missing: lost.json",
    });
    expect(reportCriterion([part(true), part(false)], 0.5)).toMatchObject({
      status: "passed",
      found: expect.stringContaining("without lost.json"),
    });
  });
  it("is never complete without parts", () => {
    expect(reportCriterion([], 0.1)).toMatchObject({ status: "failed" });
  });
});

describe("the monitoring baseline", () => {
  it("sums events, and describes gauges and latencies by their quantiles", () => {
    const looks = Array.from({ length: 20 }, (_, at) => ({
      at: new Date(at * 1_000).toISOString(),
      checks: [
        {
          id: "health",
          status: at === 3 ? ("failed" as const) : ("passed" as const),
          latency: { p95Ms: at },
        },
      ],
      indicators: [
        {
          id: "errors",
          kind: "events" as const,
          quality: at === 5 ? ("gap" as const) : ("used" as const),
          reading: { canary: { bad: 1, total: 100 } },
        },
        {
          id: "memory",
          kind: "gauge" as const,
          quality: "used" as const,
          reading: { canary: { value: at } },
        },
      ],
    }));
    expect(measureBaseline(looks)).toMatchObject({
      looks: 20,
      indicators: [
        { id: "errors", events: { bad: 19, total: 1_900 }, rate: 0.01 },
        { id: "memory", gauge: { minimum: 0, median: 9, p95: 18, maximum: 19 } },
      ],
      checks: [{ id: "health", looks: 20, passed: 19, p95Ms: 18 }],
    });
  });
  it("is nothing without a look", () => {
    expect(measureBaseline([])).toBeUndefined();
  });
});
