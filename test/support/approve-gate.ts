import { approve } from "../../src/commands/approve.ts";
import type { CommandInputs, GateContext, GateFindings } from "../../src/commands/gate-run.ts";
import { configSchema } from "../../src/config/schema.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { GateName, GateRecord, Run } from "../../src/gate/record.ts";
import { decideGate } from "../../src/gate/verdict.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Commit, Git } from "../../src/ports/git.ts";
import type { GitHub } from "../../src/ports/github/client.ts";
import type { Review } from "../../src/ports/github/environments.ts";
import type { RunnerContext } from "../../src/ports/runner.ts";
import type { Workspace } from "../../src/ports/workspace.ts";
import type { World } from "../../src/ports/world.ts";
import { clickJob, environment, review } from "../approval/facts-builder.ts";
import { memoryEvidenceStore } from "./fakes/memory-evidence-store.ts";
import { recordingReporter } from "./fakes/recording-reporter.ts";
import { partial } from "./fakes/unused.ts";

/** The approve gate with a world around it. */

export const sha = "a".repeat(40);
export const ledgerDigest = "e".repeat(64);
export const configDigest = "c".repeat(64);

export const release: GateContext["release"] = {
  repository: "octo-org/shop",
  tag: "v1.2.3",
  version: "1.2.3",
  sha,
  target: "production",
  severity: "sev-1",
  strategy: "canary",
  previous: { tag: "v1.2.2", version: "1.2.2", sha: "b".repeat(40) },
};

export const runner: RunnerContext = {
  repository: "octo-org/shop",
  workflowRef: "octo-org/shop/.github/workflows/release.yml@refs/tags/v1.2.3",
  runId: 42,
  attempt: 1,
  job: "approve",
  actor: "release-engineer",
  triggeringActor: "release-engineer",
  sha,
  ref: "refs/tags/v1.2.3",
  eventName: "push",
  serverUrl: "https://github.com",
};

export const commit: Commit = {
  sha,
  subject: "Add a basket",
  body: "",
  authorName: "Dev One",
  authorEmail: "dev-1@example.com",
  authorLogin: "dev-1",
  committedAt: "2026-11-01T09:00:00Z",
};

/** A passed record of the release. */
export function record(
  gate: GateName,
  sequence: number,
  mode: "release" | "rehearsal",
  severity: GateContext["release"]["severity"] = release.severity,
): GateRecord {
  const { repository, tag, version } = release;
  return {
    gate,
    sequence,
    mode,
    verdict: "passed",
    reasonCode: "passed",
    reason: "all hold",
    release: { repository, tag, version, sha },
    criteria: [],
    evidence: [],
    waivers: [],
    configDigest,
    terms: { target: release.target, strategy: release.strategy, severity },
    run: { kind: "desk", user: "release-engineer" },
    startedAt: "2026-11-01T10:00:00.000Z",
    finishedAt: "2026-11-01T10:01:00.000Z",
    tool: { name: "release-gates", version: "0.1.0" },
    previous: null,
  };
}

/** What is different from a release in which both roles approved. */
export interface Setting {
  readonly github?: Partial<GitHub>;
  /** The whole client, instead of answers. */
  readonly client?: GitHub;
  readonly reviews?: readonly Review[];
  readonly runner?: RunnerContext | undefined;
  readonly mode?: "release" | "rehearsal";
  readonly simulated?: CommandInputs["simulatedApprovals"];
  readonly ledger?: readonly GateRecord[];
  readonly roles?: object;
  readonly approval?: object;
  readonly now?: string;
  readonly previous?: undefined;
  readonly git?: Git;
  readonly files?: readonly string[];
  readonly freeze?: object;
  readonly severity?: "sev-0" | "sev-1";
}

export const both = {
  product: { environment: "approve-product", users: ["approver-1"] },
  sre: { environment: "approve-sre", teams: ["octo-org/sre"] },
};
export const approvedByBoth = [
  review("approver-1", "approve-product", { comment: "go" }),
  review("approver-2", "approve-sre"),
];

/** Runs the approve gate in a setting. */
export async function runApprove(setting: Setting) {
  const mode = setting.mode ?? "release";
  const github = partial<GitHub>("github", {
    repository: "octo-org/shop",
    tagCommit: async () => sha,
    reviews: async () => setting.reviews ?? approvedByBoth,
    environment: async (name) => environment(name),
    workflowRun: async () => ({
      id: 42,
      attempt: 1,
      headSha: sha,
      event: "push",
      actor: "release-engineer",
      triggeringActor: "release-engineer",
      headRepository: "octo-org/shop",
      repository: "octo-org/shop",
      path: ".github/workflows/release.yml",
      title: "Run",
      url: "https://github.com/octo-org/shop/actions/runs/1",
      status: "in_progress",
      conclusion: null,
      startedAt: "2026-11-01T09:00:00Z",
      updatedAt: "2026-11-01T10:00:00Z",
    }),
    jobs: async (_, attempt) => [clickJob("approve-product", attempt), clickJob("approve-sre", attempt)],
    teamMembers: async () => ["approver-2"],
    compare: async () => ({ commits: [commit], paths: [] }),
    ...setting.github,
  });
  const config = configSchema.parse({
    version: 1,
    name: "shop",
    roles: setting.roles ?? both,
    approval: setting.approval ?? {},
    ...(setting.freeze === undefined ? {} : { freeze: setting.freeze }),
    rollout: {
      deploy: "deploy",
      rollback: "rollback",
      checks: [{ id: "health", http: "http://localhost/" }],
    },
  });
  const where = "runner" in setting ? setting.runner : runner;
  const who: Run =
    where === undefined
      ? { kind: "desk", user: "release-engineer" }
      : {
          kind: "github",
          repository: where.repository,
          workflowRef: where.workflowRef,
          runId: where.runId,
          attempt: where.attempt,
          job: where.job,
          actor: where.actor,
          triggeringActor: where.triggeringActor,
          url: "https://github.com/octo-org/shop/actions/runs/42/attempts/1",
        };
  const { repository, tag, version } = release;
  const evidence = memoryEvidenceStore({ mode, release: { repository, tag, version, sha }, run: who });
  const reporter = recordingReporter();
  const world = partial<World>("world", {
    clock: partial<Clock>("clock", { now: () => new Date(setting.now ?? "2026-11-03T10:00:00Z") }),
    reporter,
    ...(setting.git === undefined ? {} : { git: setting.git }),
    workspace: partial<Workspace>("workspace", {
      stat: async (path) =>
        (setting.files ?? []).includes(path)
          ? { path, absolute: `/${path}`, size: 1, executable: false }
          : undefined,
    }),
    runner: where,
    github: async () => {
      if (setting.runner === undefined && "runner" in setting)
        throw new ReleaseGatesError("token-missing", "no token");
      return setting.client ?? github;
    },
  });
  const findings = await approve.run({
    world,
    inputs: inputs(mode, setting.simulated ?? []),
    config: {
      config,
      path: ".github/release-gates.yml",
      digest: configDigest,
      references: new Map(),
      locate: () => ({}),
    },
    release: {
      ...("previous" in setting ? { ...release, previous: undefined } : release),
      severity: setting.severity ?? "sev-1",
    } as GateContext["release"],
    run: who,
    ledger: setting.ledger ?? [
      record("readiness-gate", 1, mode, setting.severity),
      record("staging-validate", 2, mode, setting.severity),
    ],
    checkout: { tag: undefined, tagCommit: undefined, head: undefined, tags: [] },
    ledgerDigest,
    evidence,
  });
  return {
    findings,
    decision: decisionOf(findings),
    document: evidence.document("production-approval"),
    freezeDocument: evidence.document("change-freeze-confirmation"),
    reporter,
  };
}

function decisionOf(findings: GateFindings) {
  return findings.decision ?? decideGate(findings.criteria);
}

function inputs(
  mode: CommandInputs["mode"],
  simulatedApprovals: CommandInputs["simulatedApprovals"],
): CommandInputs {
  return {
    config: ".github/release-gates.yml",
    evidenceDirectory: ".artifacts/deployment",
    dryRun: false,
    onInterrupted: "rollback",
    uploadEvidence: true,
    mode,
    simulatedApprovals,
    signal: new AbortController().signal,
  };
}
