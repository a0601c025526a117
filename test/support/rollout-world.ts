import { createHash } from "node:crypto";
import type { Gate, GateContext } from "../../src/commands/gate-run.ts";
import { type Config, configSchema } from "../../src/config/schema.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { GateRecord, Mode } from "../../src/gate/record.ts";
import { decideGate } from "../../src/gate/verdict.ts";
import type { Git } from "../../src/ports/git.ts";
import type { GitHub } from "../../src/ports/github/client.ts";
import type { HttpOutcome } from "../../src/ports/http.ts";
import type { CommandOutcome, CommandSpec } from "../../src/ports/processes.ts";
import type { RunnerContext } from "../../src/ports/runner.ts";
import type { World } from "../../src/ports/world.ts";
import type { Release } from "../../src/release/identity.ts";
import { type MemoryEvidenceStore, memoryEvidenceStore } from "./fakes/memory-evidence-store.ts";
import { memoryWorkspace } from "./fakes/memory-workspace.ts";
import { partialWorld } from "./fakes/partial-world.ts";
import { recordingReporter } from "./fakes/recording-reporter.ts";
import { type ScriptedReading, scriptedMetrics } from "./fakes/scripted-metrics.ts";
import { createSteppingClock } from "./fakes/stepping-clock.ts";
import { partial } from "./fakes/unused.ts";

/** A whole world around the rollout gate, with commands and checks that answer by rule. */

const SHA = "a".repeat(40);
const CONFIG_TEXT = "version: 1\n";
const CONFIG_DIGEST = createHash("sha256").update(CONFIG_TEXT).digest("hex");
const run = { kind: "desk", user: "release-engineer" } as const;

export const release: Release = {
  repository: "octo-org/shop",
  tag: "v1.2.0",
  version: "1.2.0",
  sha: SHA,
  target: "production",
  severity: "sev-1",
  strategy: "canary",
  previous: { tag: "v1.1.0", version: "1.1.0", sha: "b".repeat(40) },
};

/** A command that ran, as production saw it. */
export interface Ran {
  readonly label: string;
  readonly env: Readonly<Record<string, string>>;
  /** Marks its processes. */
  readonly id?: string | undefined;
}

export interface Situation {
  readonly config?: Record<string, unknown>;
  readonly rollout?: Record<string, unknown>;
  readonly release?: Partial<Release>;
  readonly mode?: Mode;
  readonly dryRun?: boolean;
  readonly onInterrupted?: "rollback" | "resume";
  readonly ledger?: readonly GateRecord[];
  /** How a command ends; `hang` runs until it is stopped. Default: exit code 0. */
  readonly command?: (label: string, ran: readonly Ran[]) => number | "hang" | undefined;
  /** What a command prints. Default: nothing. */
  readonly printed?: (label: string, ran: readonly Ran[]) => string;
  /** Status of an HTTP check, after these commands. Default: 200. */
  readonly status?: (ran: readonly Ran[], asked: number) => number;
  readonly reading?: (look: number) => ScriptedReading;
  /** What the tag points to, after these commands. */
  readonly tag?: (ran: readonly Ran[]) => string | undefined;
  readonly files?: Record<string, string>;
  readonly lock?: Pick<World["host"], "lock">;
  /** A workflow run with this id, and what GitHub is to it. Default: a desk without a token. */
  readonly runner?: {
    readonly runId: number;
    readonly github: GitHub;
    /** What it is to those who do not wait for it. Default: the same. */
    readonly brief?: GitHub;
  };
  /** What an earlier life left: its evidence, and what production has seen. */
  readonly earlier?: { readonly evidence: MemoryEvidenceStore; readonly ran: Ran[] };
}

export function rolloutWorld(situation: Situation = {}) {
  const clock = createSteppingClock();
  const reporter = recordingReporter();
  const cancel = new AbortController();
  const ran: Ran[] = situation.earlier?.ran ?? [];
  let asked = 0;
  const stopped: string[] = [];
  const its: Release = { ...release, ...situation.release };
  const mode = situation.mode ?? "release";
  const config = parsed({
    version: 1,
    name: "shop",
    roles: { lead: { environment: "approve", users: ["approver-1"] } },
    rollout: {
      deploy: "deploy",
      shift: "shift",
      rollback: "bash rollback.sh",
      canary: { steps: [{ weight: 10, hold: "1m" }] },
      checks: [{ id: "health", http: "http://service/healthz" }],
      ...situation.rollout,
    },
    ...situation.config,
  });
  const evidence = situation.earlier?.evidence ?? emptyEvidence(situation);
  const world = partialWorld({
    clock,
    reporter,
    env: {},
    secrets: [],
    host: {
      lock: situation.lock?.lock ?? (async () => ({ kind: "held", release: async () => undefined })),
      keyedHash: () => (value) => value,
    },
    workspace: memoryWorkspace({
      "release-gates.yml": CONFIG_TEXT,
      "rollback.sh": "echo back",
      ...situation.files,
    }),
    git: partial<Git>("git", {
      resolve: async () => (situation.tag === undefined ? its.sha : situation.tag(ran)),
    }),
    ...(situation.runner === undefined ? {} : { runner: runnerContext(situation.runner.runId, its) }),
    github: async (patience) => {
      const { github, brief = github } = situation.runner ?? {};
      const client = patience === "brief" ? brief : github;
      if (client !== undefined) return client;
      throw new ReleaseGatesError("token-missing", "no token");
    },
    metrics: async () => scriptedMetrics((_arm, look) => situation.reading?.(look) ?? [0, 1_000], clock.now),
    processes: {
      run: async (spec) => {
        ran.push({ label: spec.label, env: spec.env, id: spec.id });
        const outcome = await outcomeOf(situation.command?.(spec.label, ran) ?? 0, spec);
        clock.advance(1_000);
        return {
          outcome,
          durationMs: 1_000,
          output: {
            head: situation.printed?.(spec.label, ran) ?? "",
            tail: "",
            totalBytes: 0,
            droppedBytes: 0,
          },
        };
      },
      stopMarked: async (id) => {
        stopped.push(id);
        return 0;
      },
    },
    http: {
      send: async (): Promise<HttpOutcome> => {
        asked += 1;
        const status = situation.status?.(ran, asked) ?? 200;
        return { kind: "response", status, headers: {}, body: new Uint8Array(), latencyMs: 3, visited: [] };
      },
    },
  });
  const context: GateContext = {
    world,
    inputs: {
      config: "release-gates.yml",
      evidenceDirectory: ".artifacts",
      dryRun: situation.dryRun ?? false,
      onInterrupted: situation.onInterrupted ?? "rollback",
      uploadEvidence: false,
      mode,
      simulatedApprovals: [],
      signal: cancel.signal,
    },
    config: {
      config,
      path: "release-gates.yml",
      digest: CONFIG_DIGEST,
      references: new Map(),
      locate: () => ({}),
    },
    release: its,
    run,
    ledger: situation.ledger ?? approvedLedger(its, mode),
    checkout: { tag: undefined, tagCommit: undefined, head: undefined, tags: [] },
    ledgerDigest: "d".repeat(64),
    evidence,
  };
  return {
    context,
    clock,
    reporter,
    evidence,
    ran,
    stopped,
    cancel,
    labels: () => ran.map((one) => one.label),
  };
}

const configs = new Map<string, Config>();
/** Parsing is the slowest part of a world, and crash tests make thousands. */
function parsed(raw: Readonly<Record<string, unknown>>): Config {
  const key = JSON.stringify(raw);
  const config = configs.get(key) ?? configSchema.parse(raw);
  configs.set(key, config);
  return config;
}

/** An evidence directory in which nothing stands. */
export function emptyEvidence({ mode, release: change }: Situation): MemoryEvidenceStore {
  return memoryEvidenceStore({ mode: mode ?? "release", release: { ...release, ...change }, run });
}

function runnerContext(runId: number, its: Release): RunnerContext {
  return {
    repository: its.repository,
    workflowRef: "octo-org/shop/.github/workflows/release.yml@refs/tags/v1.2.0",
    runId,
    attempt: 1,
    job: "rollout",
    actor: "release-engineer",
    triggeringActor: "release-engineer",
    sha: its.sha,
    ref: `refs/tags/${its.tag}`,
    eventName: "push",
    serverUrl: "https://github.com",
  };
}

/** Runs a gate in a situation and says what it decided. */
export async function play(gate: Gate, world: ReturnType<typeof rolloutWorld>) {
  await approve(world);
  const findings = await gate.run(world.context);
  return { findings, decision: findings.decision ?? decideGate(findings.criteria) };
}

/** The approval that the ledger's records are about. */
export async function approve({ context, evidence }: ReturnType<typeof rolloutWorld>): Promise<void> {
  if (evidence.document("production-approval") !== undefined) return;
  await evidence.writeDocument("production-approval", {
    verdict: "approved",
    simulated: context.inputs.mode === "rehearsal",
    binding: {
      tag: context.release.tag,
      sha: context.release.sha,
      target: context.release.target,
      strategy: context.release.strategy,
      evidenceDigest: digest(2),
      configDigest: CONFIG_DIGEST,
    },
    codeRequired: false,
    authors: { outcome: "known", logins: [], why: "" },
    roles: [
      {
        role: "lead",
        environment: "approve",
        rules: [],
        reviews: [],
        outcome: "approved",
        login: "approver-1",
        comment: "",
        at: null,
        via: "listed",
      },
    ],
    history: null,
  });
}

/** Readiness, staging with a drill, and approval, all passed for the release. */
export function approvedLedger(its: Release, mode: Mode = "release"): readonly GateRecord[] {
  const record = (gate: GateRecord["gate"], sequence: number): GateRecord => ({
    gate,
    sequence,
    verdict: "passed",
    reasonCode: "passed",
    reason: "",
    mode,
    release: {
      repository: its.repository,
      tag: its.tag,
      version: its.version,
      sha: its.sha,
      ...(its.service === undefined ? {} : { service: its.service }),
    },
    criteria:
      gate === "staging-validate"
        ? [{ id: "rollback-drill", title: "drilled", level: "must", status: "passed" }]
        : [],
    evidence: [],
    waivers: [],
    configDigest: CONFIG_DIGEST,
    terms: { target: its.target, strategy: its.strategy, severity: its.severity },
    run,
    startedAt: "2026-11-20T11:00:00.000Z",
    finishedAt: "2026-11-20T11:01:00.000Z",
    tool: { name: "release-gates", version: "0.0.0" },
    previous: sequence === 1 ? null : digest(sequence - 1),
  });
  return [record("readiness-gate", 1), record("staging-validate", 2), record("approve", 3)];
}

/** Digest of a ledger file by its number. */
function digest(sequence: number): string {
  return String(sequence).repeat(64);
}

function outcomeOf(how: number | "hang", spec: CommandSpec): Promise<CommandOutcome> {
  if (how !== "hang") return Promise.resolve({ kind: "exited", exitCode: how });
  return new Promise((resolve) => {
    const stop = (): void => resolve({ kind: "cancelled", killed: false });
    if (spec.signal?.aborted === true) stop();
    spec.signal?.addEventListener("abort", stop);
  });
}
