import { type ChildProcess, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { startArtifactService } from "../../support/artifact-service/service.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../../support/github/emulator.ts";
import type { Deployment } from "../../support/github/state/deployments.ts";
import { createReleaseRepository, type ReleaseRepository } from "./release-repository.ts";
import { type JobEnded, startRunner } from "./runner.ts";

/**
 * A production that anybody can look at from outside: every command appends a line to `effects`, and `serving` says
 * which version answers. Rollouts act on it as real processes on emulated runners, and are killed on the way.
 */

/** As JavaScript: what Node needs to read TypeScript would count as the product's time and memory. */
const MORTAL = `data:text/javascript,${encodeURIComponent(
  transformSync(readFileSync(resolve(import.meta.dirname, "mortal.ts"), "utf8"), { loader: "ts" }).code,
)}`;

/** The commands of production, in the order of each strategy's plan, as the effects log shows them. */
export const STRATEGIES = {
  canary: ["deploy", "shift 10", "shift 100", "retire"],
  "blue-green": ["deploy green", "shift 100 green", "retire blue"],
  rolling: ["deploy 1/2", "deploy 2/2", "retire"],
  recreate: ["stop", "deploy", "start"],
  steps: ["prepare", "migrate", "retire"],
} as const;
export type StrategyName = keyof typeof STRATEGIES;
/** Commands that may not run twice: nobody knows what that would do. */
export const ONCE: readonly string[] = ["shift 100", "shift 100 green", "migrate"];

/** What a command does to production. With `HANG` naming it, it does that and then never ends. */
const PRODUCTION = `#!/usr/bin/env bash
set -euo pipefail
action=$1
line="$action\${TRAFFIC_WEIGHT:+ $TRAFFIC_WEIGHT}\${DEPLOY_SLOT:+ $DEPLOY_SLOT}\${BATCH_INDEX:+ $BATCH_INDEX/$BATCH_COUNT}"
case "$action" in
  deploy | retire) line=\${line/ 0/} ;;
  rollback) line=rollback ;;
esac
echo "$line" >> "$STATE/effects"
case "$DEPLOY_STRATEGY $action" in
  *" rollback") version=1.0.0 ;;
  "recreate stop") version=none ;;
  *" shift" | "rolling deploy" | "recreate start" | "steps migrate") version=2.0.0 ;;
  *) version= ;;
esac
[ -z "$version" ] || echo "$version" > "$STATE/serving"
if [ "\${HANG:-}" = "$line" ]; then
  case "\${HANG_HOW:-}" in
    # The product dies while its command lives, and would do more.
    outlive) kill -s KILL "$(cat "$STATE/product")"; sleep 20; echo "late $line" >> "$STATE/effects" ;;
    # Prints a gigabyte, and leaves behind what ignores SIGTERM and has lost its parent.
    flood)
      trap "" TERM
      (bash -c 'trap "" TERM; echo $$ >> "$STATE/strays"; while :; do sleep 0.2; done' &)
      (yes "$(printf '%0100d' 0)" || true) | head -c 1000000000
      touch "$STATE/flooded"
      while :; do sleep 0.2; done ;;
    stubborn) trap "" TERM; sleep 20 & wait; sleep 20 ;;
    *) sleep 20 ;;
  esac
fi
`;
const command = (action: string) =>
  `{ run: bash scripts/production.sh ${action}, pass-env: [STATE, HANG, HANG_HOW] }`;
export const CRASH_CONFIG = `version: 1
name: shop
roles: { lead: { environment: approve-release, users: [approver-1] } }
readiness:
  rollback-plan: { path: PLAN.md, rehearsed-within: 30d }
staging:
  deploy: "true"
  rollback: "true"
  checks: [{ id: up, run: "true" }]
  rollback-drill: false
rollout:
  deploy: ${command("deploy")}
  shift: ${command("shift")}
  stop: ${command("stop")}
  start: ${command("start")}
  retire: ${command("retire")}
  rollback: ${command("rollback")}
  canary: { steps: [{ weight: 10, hold: 5ms }] }
  blue-green: { live: echo blue, hold: 5ms, checks: [{ id: idle, run: "true" }] }
  rolling: { batches: 2, hold: 5ms }
  steps:
    - { id: prepare, command: ${command("prepare")} }
    - { id: migrate, command: ${command("migrate")}, repeatable: false, hold: 5ms }
  interval: 5ms
  checks: [{ id: serves, run: 'test "$(cat "$STATE/serving")" = "$EXPECTED_VERSION"', pass-env: [STATE] }]
`;

/** The files of one place: a machine's disk, and the production that outlives it. */
export interface Place {
  readonly disk: string;
  readonly production: string;
  /** Commands that production saw, in their order. */
  effects(): readonly string[];
  /** The version that production serves. */
  serving(): string;
  /** Lines of the journal on the disk. */
  journal(): readonly string[];
  forget(): void;
}

/** How a life is made to end before it would end by itself. */
export interface Death {
  readonly write: number;
  readonly when: "before" | "after" | "torn";
  readonly by: NodeJS.Signals;
}

export interface LifeOptions {
  readonly strategy: StrategyName;
  readonly policy?: "rollback" | "resume";
  readonly death?: Death;
  /** A run of its own; otherwise it is a later job of the run that approved. */
  readonly laterRun?: boolean;
  readonly command?: string;
  readonly ledgerDigest?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly started?: (child: ChildProcess) => void;
  /** What it prints is not kept. */
  readonly quiet?: boolean;
}

/** One repository, its GitHub and the places on it: one case at a time. */
export interface CrashStage {
  readonly github: GitHubEmulator;
  /** sha256 that the ledger ends at once everybody has approved. */
  readonly ledgerDigest: string;
  /** A new place whose gates have all been passed, and a GitHub that knows of no rollout. */
  open(): Place;
  /** The same place once more, GitHub's part included, to go on from it in another way. */
  fork(from: Place, memory: Memory, disk: "kept" | "lost"): Place;
  remember(): Memory;
  live(place: Place, options: LifeOptions): Promise<JobEnded>;
  /** State and description of the newest status of the newest deployment. */
  told(): string;
  close(): Promise<void>;
}
/** What GitHub knew. */
export type Memory = readonly Deployment[];

/** Passes readiness, staging and approval of a rollout by this strategy once; every place starts from there. */
export async function createCrashStage(strategy: StrategyName): Promise<CrashStage> {
  const today = new Date().toISOString().slice(0, 10);
  const repository = await createReleaseRepository({
    ".github/release-gates.yml": CRASH_CONFIG,
    "scripts/production.sh": PRODUCTION,
    "PLAN.md": `# Rollback plan\n\nRehearsed: ${today}\n\n1. Run production.sh rollback\n`,
    ".gitignore": ".artifacts/\n",
  });
  const artifacts = await startArtifactService();
  const root = mkdtempSync(join(tmpdir(), "release-gates-crash-"));
  const template = join(root, "template");
  execFileSync("git", ["clone", "--quiet", repository.path, template], { stdio: "pipe" });
  execFileSync("git", ["checkout", "--quiet", "v2.0.0"], { cwd: template, stdio: "pipe" });
  // One rollout to an environment at a time on a machine: stages beside each other are other repositories.
  const github = await startGitHub(repository, `octo-org/${basename(root).toLowerCase()}`);
  const approving = startRunner(repository, github, artifacts);
  const later = startRunner(repository, github, artifacts);
  const { all } = github.state.deployments;
  let places = 0;

  let ledgerDigest = "";
  for (const gate of ["readiness-gate", "staging-validate", "approve"]) {
    if (gate === "approve") {
      github.state.actions.addReview(approving.runId, {
        environments: ["approve-release"],
        user: "approver-1",
      });
      github.state.actions.addJob(approving.runId, { name: "approve-release" });
    }
    const job = await approving.job(
      gate,
      { ...inputs(gate, ledgerDigest), strategy },
      { workspace: template, env: { STATE: root } },
    );
    if (job.outputs["verdict"] !== "passed") throw new Error(`${gate} did not pass:\n${job.output}`);
    ledgerDigest = job.outputs["ledger-digest"] ?? "";
  }
  const [attempt] = github.state.actions.runs.get(approving.runId)?.attempts ?? [];
  // Whoever looks for the first run later finds it ended; it never looks for itself.
  if (attempt !== undefined) attempt.status = "completed";

  return {
    github,
    ledgerDigest,
    open: () => {
      all.splice(0);
      const place = newPlace();
      cpSync(template, place.disk, { recursive: true });
      mkdirSync(place.production);
      writeFileSync(join(place.production, "serving"), "1.0.0\n");
      return place;
    },
    fork: (from, memory, disk) => {
      all.splice(0, all.length, ...structuredClone([...memory]));
      const place = newPlace();
      cpSync(disk === "kept" ? from.disk : template, place.disk, { recursive: true });
      cpSync(from.production, place.production, { recursive: true });
      return place;
    },
    remember: () => structuredClone(all),
    live: (place, options) =>
      (options.laterRun === true ? later : approving).job(
        options.command ?? "rollout",
        {
          ...inputs(options.command ?? "rollout", options.ledgerDigest ?? ledgerDigest),
          strategy: options.strategy,
          "on-interrupted": options.policy ?? "rollback",
        },
        {
          workspace: place.disk,
          preload: MORTAL,

          env: { STATE: place.production, ...deathEnvironment(options.death), ...options.env },
          ...(options.started === undefined ? {} : { started: options.started }),
          quiet: options.quiet ?? false,
        },
      ),
    told: () => {
      const status = all.at(-1)?.statuses.at(-1);
      return status === undefined ? "nothing" : `${status.state}: ${status.description}`;
    },
    close: async () => {
      approving.close();
      later.close();
      await github.close();
      await artifacts.close();
      await repository.close();
      rmSync(root, { recursive: true, force: true });
    },
  };

  function newPlace(): Place {
    places += 1;
    return placeAt(join(root, `place-${places}`));
  }
}

function inputs(command: string, ledgerDigest: string): Readonly<Record<string, string>> {
  return { command, "ledger-digest": ledgerDigest, "upload-evidence": "false" };
}

function deathEnvironment(death: Death | undefined): Readonly<Record<string, string>> {
  if (death === undefined) return {};
  return { DIE_AT: String(death.write), DIE_WHEN: death.when, DIE_BY: death.by };
}

function placeAt(root: string): Place {
  const disk = join(root, "disk");
  const production = join(root, "production");
  const linesOf = (path: string): readonly string[] =>
    existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
  return {
    disk,
    production,
    effects: () => linesOf(join(production, "effects")),
    serving: () => readFileSync(join(production, "serving"), "utf8").trim(),
    journal: () => linesOf(join(disk, ".artifacts/deployment/rollout-journal.jsonl")),
    forget: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function startGitHub(repository: ReleaseRepository, name: string): Promise<GitHubEmulator> {
  const github = await startGitHubEmulator({ repository: name });
  const { git, environments } = github.state;
  git.addCommit({ sha: repository.previousSha, message: "Release 1.0.0", author: "author" });
  git.addCommit({ sha: repository.sha, message: "Release 2.0.0", author: "author" });
  git.addTag("v1.0.0", repository.previousSha);
  git.addTag("v2.0.0", repository.sha, { annotated: true });
  environments.add("approve-release", { reviewers: ["approver-1"] });
  environments.add("production");
  return github;
}
