import type { CheckConfig, CommandConfig } from "../config/schema.ts";
import type { CheckResult } from "../gate/checks.ts";
import { succeeded } from "../gate/command-outcome.ts";
import type { Criterion } from "../gate/criterion.ts";
import {
  DRILL_STEPS,
  type Drill,
  type DrillStep,
  type DrillStepId,
  drillStepFailure,
  provesVersion,
  ROLLBACK_TARGET_MS,
} from "../gate/drill.ts";
import { serviceStatus } from "../gate/staging.ts";
import { decideGate } from "../gate/verdict.ts";
import type { CommandResult } from "../ports.ts";
import type { Release } from "../release/identity.ts";

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
    readonly plan: { readonly deploy: CommandConfig };
    readonly deployed: CommandResult;
    readonly checks: readonly CheckResult[];
    readonly startedAt: Date;
    readonly deployedAt: Date;
    readonly checkedAt: Date;
  },
): Body {
  const { release, deployed, checks } = facts;
  const done = succeeded(deployed);
  return {
    outcome: done ? "deployed" : "failed",
    environment: facts.environment,
    dryRun: facts.dryRun,
    previous: versionOf(release.previous),
    startedAt: facts.startedAt.toISOString(),
    finishedAt: facts.deployedAt.toISOString(),
    durationMs: deployed.durationMs,
    steps: [
      {
        id: "deploy",
        status: done ? "done" : "failed",
        command: { run: facts.plan.deploy.run, result: deployed },
      },
    ],
    service: {
      name: release.service ?? release.repository,
      status: serviceStatus(checks),
      ...(checks.length === 0 ? {} : { checkedAt: facts.checkedAt.toISOString() }),
    },
  };
}

/** Body of `staging-validation-results.json`. */
export function validationResults(facts: {
  readonly plan: { readonly successRate: number };
  readonly checks: readonly CheckResult[];
  readonly criteria: readonly Criterion[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
}): Body {
  const { checks, criteria } = facts;
  const { verdict, reasonCode } = decideGate(criteria);
  return {
    verdict: checks.length === 0 ? "not-reached" : verdict,
    reasonCode,
    successRate: facts.plan.successRate,
    passed: checks.filter((check) => check.status === "passed").length,
    total: checks.length,
    startedAt: facts.startedAt.toISOString(),
    finishedAt: facts.finishedAt.toISOString(),
    checks,
    criteria,
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
