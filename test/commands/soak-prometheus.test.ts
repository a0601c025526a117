import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/adapters/clock.ts";
import { createHttpClient } from "../../src/adapters/http/http-client.ts";
import { createMetrics } from "../../src/adapters/metrics/index.ts";
import { createProcesses } from "../../src/adapters/process/processes.ts";
import type { GateContext } from "../../src/commands/gate-run.ts";
import { stabilize } from "../../src/commands/stabilize.ts";
import { configSchema } from "../../src/config/schema.ts";
import type { GateRecord } from "../../src/gate/record.ts";
import type { Release } from "../../src/release/identity.ts";
import { memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { memoryWorkspace } from "../support/fakes/memory-workspace.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { prometheusMissing, type RunningPrometheus, startPrometheus } from "../support/prometheus.ts";
import { type RealService, startRealService } from "../support/real-service.ts";

/**
 * A whole day of soak of a service that really runs, against a real Prometheus that remembers the day, checkpoint by
 * checkpoint. Only the clock is not real: it goes from one checkpoint to the next.
 */

const ENDED = Date.parse("2026-01-05T12:00:00Z");
const HOUR = 3_600_000;
const SCRAPE = 30_000;
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
const missing = prometheusMissing();

/** What a job takes beside the look itself: setting up, checking out, starting, fetching and uploading evidence. */
const OVERHEAD_S = 25;

/** GitHub bills every job by the minute begun. */
function billedMinutes(jobs: readonly number[]): number {
  return jobs.reduce((sum, ms) => sum + Math.ceil((ms / 1000 + OVERHEAD_S) / 60), 0);
}

/** 25 hours of two services, scraped twice a minute; the bad one starts to fail at 5% after ten hours. */
function history(): string {
  const lines = ["# TYPE requests counter"];
  for (const [service, badFrom] of [
    ["good", Number.POSITIVE_INFINITY],
    ["bad", 10 * HOUR],
  ] as const) {
    for (const code of ["200", "500"]) {
      let count = 0;
      for (let age = -HOUR; age <= 25 * HOUR; age += SCRAPE) {
        const failing = age > badFrom;
        count += code === "500" ? (failing ? 15 : 0) : failing ? 285 : 300;
        lines.push(
          `requests_total{service="${service}",version="1.2.0",code="${code}"} ${count} ${(ENDED + age) / 1000}`,
        );
      }
    }
  }
  return `${lines.join("\n")}\n# EOF\n`;
}

describe.skipIf(missing !== undefined)(
  `a day of soak by checkpoints${missing === undefined ? "" : ` (skipped: ${missing})`}`,
  () => {
    let prometheus: RunningPrometheus;
    let service: RealService;
    beforeAll(async () => {
      prometheus = await startPrometheus({ history: history() });
    });
    afterAll(() => prometheus?.stop());
    beforeEach(async () => {
      service = await startRealService("1.2.0");
    });
    afterEach(() => service.stop());

    it("passes a healthy release after five short runs", async () => {
      const { ages, last, evidence, spent, jobs } = await soak("good");
      expect(ages).toEqual([5 / 60, 0.5, 2, 8, 24]);
      expect(last.decision).toMatchObject({ verdict: "passed" });
      expect(await service.serves()).toBe("1.2.0");
      expect(evidence.document("monitoring-baseline")).toMatchObject({
        indicators: [{ id: "errors", rate: 0, events: { total: expect.closeTo(24 * 120 * 300, -4) } }],
      });
      expect(spent).toBeLessThan(30_000);
      const billed = billedMinutes(jobs);
      console.log(
        `a soak of 24 h: ${jobs.length} jobs that look, ${jobs.map((ms) => (ms / 1000).toFixed(1)).join(" + ")} s and ${OVERHEAD_S} s of runner each, ${billed} billed minutes`,
      );
      expect(billed).toBeLessThanOrEqual(5);
    });

    it("takes a release back that began to fail in the middle of the day", async () => {
      const { ages, last, evidence, ran } = await soak("bad");
      expect(ages).toEqual([5 / 60, 0.5, 2, 8, 24]);
      expect(last.decision).toMatchObject({ verdict: "failed", reasonCode: "rolled-back" });
      expect(ran).toEqual(["rollback"]);
      expect(await service.serves()).toBe("1.1.0");
      const report = evidence.document("rollback-report") as { cause: { seenAt: string; why: string } };
      expect(Date.parse(report.cause.seenAt)).toBeGreaterThan(ENDED + 10 * HOUR);
      expect(Date.parse(report.cause.seenAt)).toBeLessThan(ENDED + 10 * HOUR + 10 * 60_000);
    });

    /** Calls stabilize whenever it asks to be called again. */
    async function soak(kind: "good" | "bad") {
      const evidence = memoryEvidenceStore({ mode: "release", release, run });
      const ran: string[] = [];
      const ages: number[] = [];
      const jobs: number[] = [];
      const ledger: GateRecord[] = [record("rollout", 1, ENDED)];
      const started = performance.now();
      let now = ENDED + 5 * 60_000;
      for (;;) {
        ages.push((now - ENDED) / HOUR);
        const began = performance.now();
        const findings = await stabilize.run(context({ kind, evidence, ran, ledger, now }));
        jobs.push(performance.now() - began);
        const next = findings.outputs["next-check-at"];
        if (next === undefined)
          return { ages, last: findings, evidence, ran, jobs, spent: performance.now() - started };
        ledger.push(
          record("stabilize", ledger.length + 1, now, { verdict: "pending", reasonCode: "soak-pending" }),
        );
        now = Date.parse(next);
      }
    }

    function context(at: {
      readonly kind: string;
      readonly evidence: ReturnType<typeof memoryEvidenceStore>;
      readonly ran: string[];
      readonly ledger: readonly GateRecord[];
      readonly now: number;
    }): GateContext {
      const clock = createSteppingClock(new Date(at.now).toISOString());
      const http = createHttpClient();
      const reporter = recordingReporter();
      const processes = createProcesses({ reporter, secrets: [], clock: systemClock });
      const events = (labels: string) =>
        `sum(increase(requests_total{service="${at.kind}",${labels}}[{{interval}}]))`;
      const config = configSchema.parse({
        version: 1,
        name: "shop",
        roles: { lead: { environment: "approve", users: ["approver-1"] } },
        metrics: {
          sources: { prom: { type: "prometheus", url: prometheus.url, interval: "2m" } },
          indicators: [
            {
              id: "errors",
              source: "prom",
              objective: "99.9%",
              bad: events('version="{{version}}",code=~"5.."'),
              total: events('version="{{version}}"'),
            },
          ],
        },
        rollout: {
          deploy: "true",
          rollback: service.replaceBy("1.1.0"),
          checks: [{ id: "health", http: `${service.url}/healthz`, require: "body.status == 'ok'" }],
        },
        stabilize: {
          soak: "24h",
          interval: "1m",
          checkpoints: ["5m", "30m", "2h", "8h", "24h"],
          completeness: "10%",
        },
      });
      return {
        world: partialWorld({
          clock,
          reporter,
          http,
          env: {},
          metrics: createMetrics({ http, clock }),
          host: {
            lock: async () => ({ kind: "held", release: async () => undefined }),
            keyedHash: () => (value) => value,
          },
          workspace: { ...memoryWorkspace({}), root: service.directory },
          processes: {
            ...processes,
            run: (spec) => {
              at.ran.push(spec.label);
              return processes.run(spec);
            },
          },
          github: async () => {
            throw new Error("a soak asks GitHub for nothing");
          },
        }),
        inputs: {
          config: "release-gates.yml",
          evidenceDirectory: ".artifacts",
          dryRun: false,
          onInterrupted: "rollback",
          uploadEvidence: false,
          mode: "release",
          simulatedApprovals: [],
          signal: new AbortController().signal,
        },
        config: {
          config,
          path: "release-gates.yml",
          digest: "c".repeat(64),
          references: new Map(),
          locate: () => ({}),
        },
        release,
        run,
        ledger: at.ledger,
        checkout: { tag: undefined, tagCommit: undefined, head: undefined, tags: [] },
        ledgerDigest: "d".repeat(64),
        evidence: at.evidence,
      };
    }

    function record(
      gate: GateRecord["gate"],
      sequence: number,
      at: number,
      change: Partial<GateRecord> = {},
    ): GateRecord {
      const { repository, tag, version, sha } = release;
      const time = new Date(at).toISOString();
      return {
        gate,
        sequence,
        verdict: "passed",
        reasonCode: "passed",
        reason: "",
        mode: "release",
        release: { repository, tag, version, sha },
        criteria: [],
        evidence: [],
        waivers: [],
        configDigest: "c".repeat(64),
        run,
        startedAt: time,
        finishedAt: time,
        tool: { name: "release-gates", version: "0.0.0" },
        previous: null,
        ...change,
      };
    }
  },
);
