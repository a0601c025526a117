import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEvidenceFiles } from "../../src/adapters/files/evidence-files.ts";
import { openEvidence } from "../../src/adapters/files/open-evidence.ts";
import { createScratch } from "../../src/adapters/files/scratch.ts";
import { createWorkspace } from "../../src/adapters/files/workspace.ts";
import { createHost } from "../../src/adapters/host.ts";
import type { CommandReport, GateContext } from "../../src/commands/gate-run.ts";
import { readPreviousBaseline } from "../../src/commands/previous-baseline.ts";
import { rollout } from "../../src/commands/rollout.ts";
import { runGate } from "../../src/commands/run-gate.ts";
import { readOpenSoaks } from "../../src/commands/soak-handover.ts";
import { stabilize } from "../../src/commands/stabilize.ts";
import type { Artifacts } from "../../src/ports/artifacts.ts";
import type { Git } from "../../src/ports/git.ts";
import type { GitHub } from "../../src/ports/github/client.ts";
import type { PublishedRelease } from "../../src/ports/github/releases.ts";
import type { HttpOutcome } from "../../src/ports/http.ts";
import type { RunnerContext } from "../../src/ports/runner.ts";
import { type FakeDeployments, fakeDeployments } from "../support/fakes/deployments.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { type ScriptedReading, scriptedMetrics } from "../support/fakes/scripted-metrics.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { partial } from "../support/fakes/unused.ts";
import { gateRecord, sha256 } from "../support/records.ts";
import { runFakeGate } from "../support/release-evidence.ts";
import { play, rolloutWorld } from "../support/rollout-world.ts";

/** Continuations of one soak, each a run of its own with its own disk; artifacts and deployments are what they share. */

const CONFIG = `version: 1
name: checkout
roles: { lead: { environment: approve, users: [approver-1] } }
metrics:
  sources: { prom: { type: prometheus, url: "http://prometheus.example" } }
  indicators: [{ id: errors, source: prom, bad: b, total: t, objective: 99% }]
rollout:
  deploy: "true"
  rollback: bash rollback.sh
  checks: [{ id: health, http: "http://service.example/healthz" }]
stabilize: { soak: 24h, interval: 10m, checkpoints: [1h, 24h], completeness: 60% }
`;
const ENDED = Date.parse("2026-11-02T10:00:05.000Z");
const { release, run } = gateRecord();

let root: string;
let shared: string;
let hub: FakeDeployments;
let clock: ReturnType<typeof createSteppingClock>;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "continuation-"));
  shared = join(root, "artifacts");
  mkdirSync(shared);
  clock = createSteppingClock(at(1));
  hub = fakeDeployments(() => clock.now());
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function at(hours: number): string {
  return new Date(ENDED + hours * 3_600_000).toISOString();
}

/** The evidence of a release up to its rollout, as the last job of that run left it. */
async function rolledOut(): Promise<string> {
  const directory = join(root, "run-1001/.artifacts/deployment");
  mkdirSync(directory, { recursive: true });
  const files = createEvidenceFiles(directory);
  let digest = "";
  for (const gate of ["readiness-gate", "staging-validate", "approve", "rollout"] as const) {
    digest = await runFakeGate(files, { gate, change: { configDigest: sha256(CONFIG) } });
  }
  return digest;
}

interface Run {
  readonly id: number;
  readonly ledgerDigest: string;
  /** The run whose artifact holds the evidence; none when it is still on this disk. */
  readonly from?: number;
  readonly answer?: () => ScriptedReading;
  readonly during?: () => Promise<void>;
}

/** One call of `stabilize` by a workflow run. */
async function look({
  id,
  ledgerDigest,
  from,
  answer,
  during,
}: Run): Promise<CommandReport & { ran: string[] }> {
  const checkout = join(root, `run-${id}`);
  mkdirSync(join(checkout, ".github"), { recursive: true });
  writeFileSync(join(checkout, ".github/release-gates.yml"), CONFIG);
  writeFileSync(join(checkout, "rollback.sh"), "");
  const ran: string[] = [];
  const runner: RunnerContext = {
    repository: release.repository,
    workflowRef: run.kind === "github" ? run.workflowRef : "",
    runId: id,
    attempt: 1,
    job: "stabilize",
    actor: "release-engineer",
    triggeringActor: "release-engineer",
    sha: release.sha,
    ref: "refs/heads/main",
    eventName: "schedule",
    serverUrl: "https://github.com",
  };
  const world = partialWorld({
    clock,
    reporter: recordingReporter(),
    env: {},
    secrets: [],
    runner,
    host: createHost(),
    workspace: createWorkspace(checkout),
    evidence: (directory) => createEvidenceFiles(join(checkout, directory)),
    git: partial<Git>("git", {
      refs: async () => ({ head: release.sha, tags: [{ name: release.tag, sha: release.sha }] }),
      tags: async () => [{ name: release.tag, sha: release.sha }],
    }),
    github: async () => hub.client({ ...downloads(), tags: async () => [] }),
    artifacts: async () => artifacts(id),
    http: {
      send: async (): Promise<HttpOutcome> => {
        await during?.();
        return {
          kind: "response",
          status: 200,
          headers: {},
          body: new Uint8Array(),
          latencyMs: 3,
          visited: [],
        };
      },
    },
    metrics: async () => scriptedMetrics(() => answer?.() ?? [0, 100], clock.now, true),
    processes: {
      run: async ({ label }) => {
        ran.push(label);
        const output = { head: "", tail: "", totalBytes: 0, droppedBytes: 0 };
        return { outcome: { kind: "exited", exitCode: 0 }, durationMs: 1_000, output };
      },
      stopMarked: async () => 0,
    },
  });
  const report = await runGate(
    stabilize,
    {
      config: ".github/release-gates.yml",
      releaseTag: release.tag,
      evidenceDirectory: ".artifacts/deployment",
      ledgerDigest,
      ...(from === undefined ? {} : { evidenceRun: from }),
      dryRun: false,
      onInterrupted: "rollback",
      uploadEvidence: true,
      mode: "release",
      simulatedApprovals: [],
      signal: new AbortController().signal,
    },
    world,
  );
  return { ...report, ran };
}

function artifacts(id: number): Artifacts {
  return partial<Artifacts>("artifacts", {
    upload: async ({ name, root: from }) => {
      cpSync(from, join(shared, String(id), name), { recursive: true });
      return { sha256: undefined, size: 1 };
    },
    unpackInto: async (archive, directory) => {
      cpSync(readFileSync(archive, "utf8"), directory, { recursive: true });
    },
  });
}

/** GitHub's side of the same artifacts: the "archive" is the name of a folder. */
function downloads(): Partial<GitHub> {
  return {
    runArtifacts: async (runId: number, name?: string) =>
      readFolder(join(shared, String(runId)))
        .filter((one) => name === undefined || one === name)
        .map((one) => ({
          id: runId,
          name: one,
          size: 1,
          expired: false,
          createdAt: at(0),
        })),
    downloadArtifact: async ({ name, id }, file) => {
      writeFileSync(file, join(shared, String(id), name));
      return { sha256: "", size: 1 };
    },
  };
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

async function openSoaks() {
  return readOpenSoaks(hub.client(), "production");
}

function ledgerOf(id: number): string[] {
  return readFolder(join(root, `run-${id}/.artifacts/deployment/ledger`));
}

/** The first checkpoint, by the run of the release itself; its soak is then in GitHub's hands. */
async function begun(): Promise<{ readonly ledgerDigest: string; readonly from: number }> {
  const first = await look({ id: 1001, ledgerDigest: await rolledOut() });
  expect(first).toMatchObject({ verdict: "pending", reasonCode: "soak-pending" });
  hub.endedRuns.add(1001);
  const [soak] = await openSoaks();
  return { ledgerDigest: soak?.ledgerDigest ?? "", from: soak?.runId ?? 0 };
}

describe("a continuation of a soak", () => {
  it("goes on from the artifact of another run, and ends the soak with everything in the ledger", async () => {
    const soak = await begun();
    clock.advance(23 * 3_600_000);
    const last = await look({ id: 2001, ...soak });
    expect(last).toMatchObject({ verdict: "passed" });
    expect(ledgerOf(2001)).toHaveLength(6);
    expect(await openSoaks()).toEqual([]);
  });

  it("does no harm beside another one at the same time: only one of them adds to the ledger", async () => {
    const soak = await begun();
    clock.advance(3_600_000);
    let other: CommandReport | undefined;
    const one = await look({
      id: 2001,
      ...soak,
      // In the middle of its work the second one comes.
      during: async () => {
        other ??= await look({ id: 2002, ...soak });
      },
    });
    expect(one).toMatchObject({ verdict: "pending" });
    expect(other).toMatchObject({ verdict: "failed", reasonCode: "soak-in-progress" });
    expect(ledgerOf(2002)).toHaveLength(5);
    const digest = one.outputs["ledger-digest"];
    expect(await openSoaks()).toMatchObject([{ runId: 2001, ledgerDigest: digest }]);
  });

  it("of two that begin in the same moment lets exactly one go on", async () => {
    const soak = await begun();
    clock.advance(3_600_000);
    const both = await Promise.all([2001, 2002].map((id) => look({ id, ...soak })));
    expect(both.map(({ reasonCode }) => reasonCode).sort()).toEqual(["soak-in-progress", "soak-pending"]);
    expect([...ledgerOf(2001), ...ledgerOf(2002)]).toHaveLength(11);
    expect(await openSoaks()).toHaveLength(1);
  });

  it("that comes when another has handed the soak on already changes nothing", async () => {
    const soak = await begun();
    clock.advance(3_600_000);
    await look({ id: 2001, ...soak });
    hub.endedRuns.add(2001);
    const late = await look({ id: 2002, ...soak });
    expect(late).toMatchObject({ verdict: "failed", reasonCode: "soak-in-progress" });
    expect(await openSoaks()).toMatchObject([{ runId: 2001 }]);
  });

  it("takes over from one that died in the middle", async () => {
    const soak = await begun();
    clock.advance(3_600_000);
    const dead = look({ id: 2001, ...soak, during: () => Promise.reject(new Error("the runner is gone")) });
    await dead.catch(() => undefined);
    // Whatever it had come to, its claim stands and nothing was handed over.
    hub.deployments.at(-1)?.statuses.splice(0, hub.deployments.at(-1)?.statuses.findIndex(isClaim) ?? 0);
    hub.endedRuns.add(2001);
    expect(await look({ id: 2002, ...soak })).toMatchObject({ verdict: "pending" });
  });

  it.each([
    ["is missing", "artifact-missing", (folder: string) => rmSync(folder, { recursive: true })],
    [
      "was edited",
      "evidence-tampered",
      (folder: string) => writeFileSync(join(folder, "deployment-health-log.jsonl"), "{}\n"),
    ],
    [
      "lost a file",
      "evidence-removed",
      (folder: string) => rmSync(join(folder, "deployment-health-log.jsonl")),
    ],
    [
      "holds another ledger",
      "ledger-digest-mismatch",
      (folder: string) => rmSync(join(folder, "ledger/05-stabilize.json")),
    ],
  ])("is refused when the evidence of the last look %s, and says so", async (_, reasonCode, change) => {
    const soak = await begun();
    change(join(shared, String(soak.from), `release-evidence-${soak.ledgerDigest.slice(0, 16)}`));
    clock.advance(3_600_000);
    expect(await look({ id: 2001, ...soak })).toMatchObject({ verdict: "failed", reasonCode });
    // The soak stays open: with the right evidence the next run goes on.
    expect(await openSoaks()).toMatchObject([{ runId: 1001 }]);
  });

  it("reads the time again that a clock had left out, and none twice", async () => {
    const soak = await begun();
    // The clock of this runner is three hours behind: earlier than the look before.
    clock.advance(-3 * 3_600_000);
    const behind = await look({ id: 2001, ...soak });
    expect(behind).toMatchObject({ verdict: "pending" });
    hub.endedRuns.add(2001);
    clock.advance(26 * 3_600_000);
    const [next] = await openSoaks();
    const last = await look({ id: 2002, ledgerDigest: next?.ledgerDigest ?? "", from: 2001 });
    expect(last).toMatchObject({ verdict: "passed" });
    const lines = readFileSync(
      join(root, "run-2002/.artifacts/deployment/deployment-health-log.jsonl"),
      "utf8",
    )
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { at: string });
    const covered = lines.filter((line) => Date.parse(line.at) > ENDED).map((line) => line.at);
    expect(covered.filter((one) => one === at(12)).length).toBeLessThanOrEqual(1);
  });
});

describe("the release after", () => {
  /** What stabilize of the next release would find of this one, with its bundle as GitHub has it. */
  async function baselineOf(bundle: string | undefined, sha = release.sha) {
    const asset = {
      id: 1,
      name: "DEPLOYMENT-EVIDENCE.zip",
      size: bundle === undefined ? 0 : readFileSync(bundle).length,
      createdAt: at(24),
      uploader: "github-actions[bot]",
    };
    const github = partial<GitHub>("github", {
      release: async (tag) =>
        partial<PublishedRelease>("release", { tag, assets: bundle === undefined ? [] : [asset] }),
      downloadAsset: async (_, file) => {
        cpSync(bundle ?? "", file);
        return { sha256: "", size: asset.size };
      },
    });
    return readPreviousBaseline(
      partial<GateContext>("context", {
        world: partialWorld({
          github: async () => github,
          runner: partial<RunnerContext>("runner", {}),
          scratch: () => createScratch(root),
          openEvidence,
        }),
        inputs: partial<GateContext["inputs"]>("inputs", { mode: "release" }),
        release: {
          ...release,
          tag: "v1.3.0",
          version: "1.3.0",
          target: "production",
          severity: "sev-1",
          strategy: "canary",
          previous: { tag: release.tag, version: release.version, sha },
        },
      }),
    );
  }

  it("knows what was normal from the bundle that this one left, if it holds and ended well", async () => {
    const finished = join(root, "finished");
    mkdirSync(finished);
    const files = createEvidenceFiles(finished);
    for (const gate of ["readiness-gate", "staging-validate", "approve", "rollout"] as const) {
      await runFakeGate(files, { gate });
    }
    const events = { bad: 0, total: 100 };
    await runFakeGate(files, {
      gate: "stabilize",
      work: async (store) => [
        await store.writeDocument("monitoring-baseline", {
          from: at(0),
          to: at(24),
          looks: 3,
          indicators: [{ id: "errors", kind: "events", events, rate: 0 }],
          checks: [],
        }),
      ],
    });
    await files.writeBundle();
    const bundle = join(finished, "DEPLOYMENT-EVIDENCE.zip");
    expect(await baselineOf(bundle)).toMatchObject({
      kind: "known",
      previous: { tag: "v1.2.3", baseline: { indicators: [{ id: "errors", rate: 0 }] } },
    });
    const none = (why: string) => ({ kind: "none", why: expect.stringContaining(why) });
    expect(await baselineOf(bundle, "b".repeat(40))).toMatchObject(none("not of a release that ended well"));
    expect(await baselineOf(undefined)).toMatchObject(none("has no GitHub Release"));
    const bytes = readFileSync(bundle);
    bytes[2_000] = (bytes[2_000] ?? 0) ^ 1;
    writeFileSync(join(root, "edited.zip"), bytes);
    expect(await baselineOf(join(root, "edited.zip"))).toMatchObject(none("v1.2.3"));
  });
});

describe("a soak whose release was replaced", () => {
  const NEWER = { tag: "v1.3.0", version: "1.3.0", sha: "a".repeat(40), repository: release.repository };

  /** Another release of the same repository goes to production. */
  async function releaseNewer(): Promise<void> {
    const world = rolloutWorld({ runner: { runId: 3001, github: hub.client() }, release: NEWER });
    const { decision } = await play(rollout, world);
    expect(decision.reasonCode).toBe("passed");
    hub.endedRuns.add(3001);
  }

  it("ends as superseded, with its record and report complete up to that moment", async () => {
    const soak = await begun();
    clock.advance(4 * 3_600_000);
    const replacedAt = clock.now().toISOString();
    await releaseNewer();
    clock.advance(19 * 3_600_000);
    const last = await look({ id: 2001, ...soak });
    expect(last).toMatchObject({
      verdict: "failed",
      reasonCode: "soak-superseded",
      reason: expect.stringContaining("v1.3.0 took its place"),
      ran: [],
    });
    const folder = join(root, "run-2001/.artifacts/deployment");
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        "DEPLOYMENT-REPORT.html",
        "retrospective-inputs.json",
        "DEPLOYMENT-EVIDENCE.zip",
      ]),
    );
    const log = readFileSync(join(folder, "deployment-health-log.jsonl"), "utf8").trim().split("\n");
    const newest = (JSON.parse(log.at(-1) ?? "{}") as { at: string }).at;
    expect(Date.parse(newest)).toBeLessThanOrEqual(Date.parse(replacedAt));
    expect(readFileSync(join(folder, "DEPLOYMENT-REPORT.md"), "utf8")).toContain("v1.3.0 took its place");
    expect(await openSoaks()).toEqual([]);
  });

  it("takes nothing back for what the release before did, however bad it was", async () => {
    const soak = await begun();
    clock.advance(4 * 3_600_000);
    await releaseNewer();
    const last = await look({ id: 2001, ...soak, answer: () => [100, 100] });
    expect(last).toMatchObject({ reasonCode: "soak-superseded", ran: [] });
  });
});

function isClaim({ description }: { readonly description: string }): boolean {
  return description.startsWith("look by run");
}
