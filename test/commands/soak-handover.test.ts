import { describe, expect, it } from "vitest";
import type { GateContext } from "../../src/commands/gate-run.ts";
import { readServiceSoaks } from "../../src/commands/service-standings.ts";
import { endSoakOfRolledBack, handOverSoak, readOpenSoaks } from "../../src/commands/soak-handover.ts";
import type { GateRecord } from "../../src/gate/record.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { RunnerContext } from "../../src/ports/runner.ts";
import type { Release } from "../../src/release/identity.ts";
import { type FakeDeployments, fakeDeployments } from "../support/fakes/deployments.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { partial } from "../support/fakes/unused.ts";

const release: Release = {
  repository: "octo-org/shop",
  tag: "v1.2.0",
  version: "1.2.0",
  sha: "a".repeat(40),
  target: "production",
  severity: "sev-1",
  strategy: "recreate",
};
const NOW = new Date("2026-11-20T12:00:00.000Z");
const DIGEST = "d".repeat(64);
const PENDING = { gate: "stabilize", verdict: "pending", reasonCode: "soak-pending" } as const;

function contextOf(
  github: FakeDeployments,
  about: Release = release,
  before: readonly Partial<GateRecord>[] = [PENDING],
): GateContext {
  return partial<GateContext>("context", {
    inputs: partial<GateContext["inputs"]>("inputs", { mode: "release" }),
    ledger: before.map((one) => partial<GateRecord>("record", one)),
    release: about,
    world: partialWorld({
      clock: partial<Clock>("clock", { now: () => NOW }),
      github: async () => github.client(),
      runner: partial<RunnerContext>("runner", {
        serverUrl: "https://github.com",
        repository: release.repository,
        runId: 77,
      }),
    }),
  });
}

function handOver(github: FakeDeployments, record: Partial<GateRecord>, nextAt?: string): Promise<string> {
  const context = contextOf(github);
  const outputs = nextAt === undefined ? {} : { "next-check-at": nextAt };
  return handOverSoak(context, partial<GateRecord>("record", record), DIGEST, outputs);
}

describe("a soak that goes on", () => {
  it("is handed over with the time of its next look, whatever its reason says", async () => {
    const github = fakeDeployments(() => NOW);
    const reason = "since 2026-11-20T08:00:00.000Z";
    const note = await handOver(github, { ...PENDING, reason }, "2026-11-20T16:00:00.000Z");
    expect(note).toContain("2026-11-20T16:00:00.000Z");
    expect(await readOpenSoaks(github.client(), "production")).toEqual([
      {
        deployment: 1,
        tag: "v1.2.0",
        sha: release.sha,
        nextAt: "2026-11-20T16:00:00.000Z",
        runId: 77,
        ledgerDigest: DIGEST,
      },
    ]);
  });

  it("keeps its deployment from look to look, and is over when its verdict stands", async () => {
    const github = fakeDeployments(() => NOW);
    await handOver(github, PENDING, "2026-11-20T16:00:00.000Z");
    await handOver(github, PENDING, "2026-11-20T20:00:00.000Z");
    expect(await readOpenSoaks(github.client(), "production")).toMatchObject([
      { deployment: 1, nextAt: "2026-11-20T20:00:00.000Z" },
    ]);
    await handOver(github, {
      gate: "stabilize",
      verdict: "passed",
      reasonCode: "passed",
      reason: "healthy",
    });
    expect(await readOpenSoaks(github.client(), "production")).toEqual([]);
  });

  it("is looked at no more while the release waits for its certification, until GitHub ends that request", async () => {
    const github = fakeDeployments(() => NOW);
    await handOver(github, PENDING, "2026-11-20T16:00:00.000Z");
    await handOver(github, { ...PENDING, reasonCode: "certification-pending" });
    expect(await readOpenSoaks(github.client(), "production")).toMatchObject([
      { deployment: 1, nextAt: "2026-12-20T12:00:00.000Z" },
    ]);
  });

  it("fails its gate when it cannot be handed over, because nobody would go on with it", async () => {
    const github = fakeDeployments(() => NOW);
    github.faults.push(new Error("503"));
    await expect(handOver(github, PENDING, "2026-11-20T16:00:00.000Z")).rejects.toMatchObject({
      message: "the soak could not be handed over",
      explanation: { found: "503", next: expect.stringContaining("run this job again") },
    });
    await expect(handOver(github, PENDING)).rejects.toThrow("could not be handed over");
  });

  it("ends when its release is rolled back, and goes on when the rollback failed", async () => {
    const github = fakeDeployments(() => NOW);
    await handOver(github, PENDING, "2026-11-20T16:00:00.000Z");
    const end = (rolledBack: string) =>
      endSoakOfRolledBack(contextOf(github), partial<GateRecord>("record", {}), DIGEST, {
        "rolled-back": rolledBack,
      });
    await end("false");
    expect(await readOpenSoaks(github.client(), "production")).toHaveLength(1);
    github.faults.push(new Error("503"));
    await expect(end("true")).rejects.toThrow("the soak of the release could not be ended");
    await end("true");
    expect(await readOpenSoaks(github.client(), "production")).toEqual([]);
  });
});

describe("the soak of one service of a release", () => {
  const end = (github: FakeDeployments, service: string, record: Partial<GateRecord>) =>
    handOverSoak(
      contextOf(github, { ...release, service, services: ["cart", "web"] }, []),
      partial<GateRecord>("record", { gate: "stabilize", ...record }),
      DIGEST,
      {},
    );

  it("tells how it ended, and where its evidence is, although nobody handed it over before", async () => {
    const github = fakeDeployments(() => NOW);
    await end(github, "cart", { verdict: "passed", reasonCode: "passed", reason: "healthy" });
    await end(github, "web", { verdict: "failed", reasonCode: "rolled-back", reason: "errors" });
    const soaks = await readServiceSoaks(github.client(), release);
    expect([...soaks]).toEqual([
      ["cart", { kind: "healthy", runId: 77, ledgerDigest: DIGEST }],
      ["web", { kind: "failed", why: "errors" }],
    ]);
    expect(await readOpenSoaks(github.client(), "production")).toEqual([]);
  });

  it("counts as it ended last, when all jobs were run again", async () => {
    const github = fakeDeployments(() => NOW);
    await end(github, "web", { verdict: "failed", reasonCode: "rolled-back", reason: "errors" });
    await end(github, "web", { verdict: "passed", reasonCode: "passed", reason: "healthy" });
    const soaks = await readServiceSoaks(github.client(), release);
    expect(soaks.get("web")?.kind).toBe("healthy");
  });
});
