import type { CheckConfig } from "../config/schema.ts";
import type { CheckResult } from "../gate/checks.ts";
import { succeeded } from "../gate/command-outcome.ts";
import type { Criterion } from "../gate/criterion.ts";
import type { Drift } from "../gate/drift.ts";
import {
  DRILL_STEPS,
  type Drill,
  type DrillStep,
  type DrillStepId,
  drillStepFailure,
  provesVersion,
  ROLLBACK_TARGET_MS,
} from "../gate/drill.ts";
import type { EarlierRun } from "../gate/reruns.ts";
import { serviceStatus } from "../gate/staging.ts";
import { decideGate } from "../gate/verdict.ts";
import type { Release } from "../release/identity.ts";
import type { Deployment } from "./staging-deployment.ts";
import type { DryRunStep } from "./staging-dry-run.ts";
import type { ComparedPair } from "./staging-parity.ts";

/** The bodies of the documents that staging writes, from what was done and found. */

type Body = Readonly<Record<string, unknown>>;

interface Common {
  readonly environment: string;
  readonly dryRun: boolean;
  readonly release: Release;
}

/** Body of `staging-deployment-report.json`. */
export function deploymentReport(
  facts: Common & {
    readonly deployment: Deployment;
    readonly production: readonly DryRunStep[];
    readonly checks: readonly CheckResult[];
    readonly checksFinishedAt: Date;
  },
): Body {
  const { release, deployment, checks } = facts;
  const { startedAt, finishedAt } = deployment;
  const status = deployment.steps.find((step) => step.id === "status")?.result;
  const asked = checks.length > 0;
  return {
    outcome: deployment.deployed ? "deployed" : "failed",
    environment: facts.environment,
    dryRun: facts.dryRun,
    previous: versionOf(release.previous),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    durationMs: finishedAt.getTime() - startedAt.getTime(),
    steps: deployment.steps.map(({ id, run, result }) =>
      result === undefined
        ? { id, status: "not-reached" }
        : { id, status: succeeded(result) ? "done" : "failed", command: { run, result } },
    ),
    productionDryRun: facts.production.map(({ id, run, result }) => ({
      id,
      status: succeeded(result) ? "done" : "failed",
      command: { run, result },
    })),
    service: {
      name: release.service ?? release.repository,
      status: serviceStatus(checks, status === undefined ? undefined : succeeded(status)),
      ...(asked ? { checkedAt: facts.checksFinishedAt.toISOString() } : {}),
    },
  };
}

/** Body of `staging-validation-results.json`. */
export function validationResults(facts: {
  readonly plan: { readonly successRate: number };
  readonly checks: readonly CheckResult[];
  readonly criteria: readonly Criterion[];
  readonly checksStartedAt: Date;
  readonly checksFinishedAt: Date;
  readonly pairs: readonly ComparedPair[];
  readonly watched: { readonly paths: readonly string[] } | undefined;
  readonly drift: Drift | undefined;
  readonly earlier: readonly EarlierRun[];
}): Body {
  const { checks, criteria, drift, watched } = facts;
  const { verdict, reasonCode } = decideGate(criteria);
  return {
    verdict: checks.length === 0 ? "not-reached" : verdict,
    reasonCode,
    successRate: facts.plan.successRate,
    passed: checks.filter((check) => check.status === "passed").length,
    total: checks.length,
    startedAt: facts.checksStartedAt.toISOString(),
    finishedAt: facts.checksFinishedAt.toISOString(),
    checks,
    criteria,
    parity: facts.pairs.map(parityReport),
    drift: drift === undefined || watched === undefined ? null : driftReport(drift, watched.paths),
    earlier: facts.earlier,
  };
}

function parityReport({ terms, parity }: ComparedPair): Body {
  if (parity.kind === "compared") return { ...parity.result };
  const { file, reasonCode, found } = parity;
  const nothing = { compared: 0, differences: [], ignored: [], unneeded: [] };
  return { files: terms.files, ...nothing, unreadable: { file, reasonCode, found } };
}

function driftReport(drift: Drift, paths: readonly string[]): Body {
  return {
    since: drift.kind === "first-release" ? null : drift.since,
    known: drift.kind !== "unknown",
    paths,
    changed: drift.kind === "compared" ? drift.changed : [],
  };
}

/** Body of `rollback-verification-report.json`. */
export function drillReport(
  facts: Common & {
    readonly plan: { readonly checks: readonly CheckConfig[]; readonly successRate: number };
    readonly drill: Drill;
    readonly criteria: readonly Criterion[];
  },
): Body {
  const { release, drill, plan } = facts;
  const base = {
    environment: facts.environment,
    dryRun: facts.dryRun,
    from: versionOf(release),
    to: versionOf(release.previous),
    targetMs: ROLLBACK_TARGET_MS,
    versionProved: provesVersion(plan.checks),
  };
  if (drill.kind === "skipped") return { ...base, verdict: "skipped", why: drill.why, steps: [] };
  return {
    ...base,
    verdict: facts.criteria.some(isFailedDrill) ? "failed" : "passed",
    rollbackMs: drill.rollbackMs,
    withinTarget: drill.rollbackMs <= ROLLBACK_TARGET_MS,
    steps: DRILL_STEPS.map((id) => stepReport(id, drill.steps, plan.successRate)),
  };
}

function stepReport(id: DrillStepId, steps: readonly DrillStep[], successRate: number): Body {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) return { id, status: "not-reached" };
  const failure = drillStepFailure(step, successRate);
  return {
    id,
    status: failure === undefined ? "done" : "failed",
    startedAt: step.startedAt,
    durationMs: step.durationMs,
    ...(step.kind === "command"
      ? { command: { run: step.run, result: step.result } }
      : { checks: step.checks }),
    ...(failure === undefined ? {} : { found: failure }),
  };
}

function isFailedDrill(criterion: Criterion): boolean {
  return criterion.id === "rollback-drill" && criterion.status === "failed";
}

function versionOf(
  release: { readonly tag: string; readonly version: string } | undefined,
): { readonly tag: string; readonly version: string } | null {
  return release === undefined ? null : { tag: release.tag, version: release.version };
}
