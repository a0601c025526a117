import type { z } from "zod";
import type { CheckResult } from "../gate/checks.ts";
import { decideChecks } from "../gate/checks.ts";
import type {
  postDeploymentValidation,
  productionDeploymentReport,
  rollbackReport,
} from "../gate/documents/rollout.ts";
import { ROLLBACK_TARGET_MS } from "../gate/drill.ts";
import { decideGate } from "../gate/verdict.ts";
import type { CommandResult } from "../ports/processes.ts";
import type { Release } from "../release/identity.ts";
import {
  askedQuestions,
  rollbackBegan,
  runCount,
  type StepStatus,
  stepHistory,
  timeline,
} from "./history.ts";
import type { IntegrityProblem } from "./integrity.ts";
import type { JournalEntry } from "./journal.ts";
import { machineSteps, type Plan } from "./plan.ts";
import type { Step } from "./plan-step.ts";
import type { State } from "./states.ts";

/** A rollout that has ended, with all that is known of it. */
export interface EndedRollout {
  readonly plan: Plan;
  readonly release: Release;
  readonly state: Extract<State, { phase: "ended" }>;
  /** Its journal, `begin` first. */
  readonly entries: readonly JournalEntry[];
  /** What the run that ended it saw; what an earlier one saw is gone with it. */
  readonly commands: ReadonlyMap<number, CommandResult>;
  readonly checks: ReadonlyMap<number, readonly CheckResult[]>;
  readonly looks: ReadonlyMap<number, { readonly count: number; readonly found: string }>;
  readonly rollback: CommandResult | undefined;
  readonly verification: readonly CheckResult[];
  readonly manualSteps: string | undefined;
}

/** A body whose results of checks are the checks' own, which no schema type describes as read-only. */
type Checked<Body> = Omit<Body, "checks"> & { readonly checks: readonly CheckResult[] };

/** Body of `production-deployment-report.json`. */
export function deploymentReport(rollout: EndedRollout): z.input<typeof productionDeploymentReport.body> {
  const { plan, release, state, entries } = rollout;
  const startedAt = entries[0]?.at ?? "";
  const finishedAt = entries.at(-1)?.at ?? startedAt;
  const downtimeMs = downtime(rollout);
  const questions = askedQuestions(entries, machineSteps(plan));
  return {
    outcome: state.outcome,
    strategy: plan.strategy,
    target: release.target,
    previous: previousOf(release),
    startedAt,
    finishedAt,
    durationMs: between(startedAt, finishedAt),
    runs: runCount(entries),
    ...(downtimeMs === undefined ? {} : { downtimeMs }),
    ...(state.cause === undefined ? {} : { cause: state.cause }),
    steps: plan.steps.map((step, index) => stepReport(rollout, step, index)),
    ...(questions.length === 0 ? {} : { questions: [...questions] }),
    timeline: [...timeline(entries, machineSteps(plan))],
  };
}

/** Body of `post-deployment-validation.json`: the last checks of the plan that were asked. */
export function validationReport(
  rollout: EndedRollout,
  successRate: number,
): Checked<z.input<typeof postDeploymentValidation.body>> {
  const index = rollout.plan.steps.findLastIndex((step) => step.kind === "checks");
  const checks = rollout.checks.get(index) ?? [];
  const history = historyOf(rollout, index);
  return {
    ...validationVerdict(history.status, checks, successRate),
    successRate,
    passed: checks.filter((check) => check.status === "passed").length,
    total: checks.length,
    ...(history.finishedAt === undefined ? {} : { validatedAt: history.finishedAt }),
    checks,
  };
}

/** The journal knows how the checks ended, also where the run that asked them is gone with their answers. */
function validationVerdict(
  status: StepStatus,
  checks: readonly CheckResult[],
  successRate: number,
): Pick<z.input<typeof postDeploymentValidation.body>, "verdict" | "reasonCode"> {
  if (status === "done") return { verdict: "passed", reasonCode: "passed" };
  if (status === "not-reached") return { verdict: "not-reached", reasonCode: "nothing-checked" };
  const { verdict, reasonCode } = decideGate(decideChecks(checks, successRate));
  return { verdict: "failed", reasonCode: verdict === "failed" ? reasonCode : "checks-failed" };
}

/** Body of `rollback-report.json`; undefined when nothing was rolled back. */
export function rollbackDocument(
  rollout: EndedRollout,
  integrity: readonly IntegrityProblem[] = [],
): Checked<z.input<typeof rollbackReport.body>> | undefined {
  const { plan, release, state, entries } = rollout;
  const { outcome, cause, failure } = state;
  const beganAt = rollbackBegan(entries);
  if ((outcome !== "rolled-back" && outcome !== "rollback-failed") || cause === undefined) return undefined;
  const finishedAt = entries.at(-1)?.at ?? cause.seenAt;
  const durationMs = between(beganAt ?? finishedAt, finishedAt);
  const downtimeMs = downtime(rollout);
  return {
    verdict: outcome,
    target: release.target,
    to: previousOf(release),
    cause,
    beganAt: beganAt ?? finishedAt,
    finishedAt,
    decisionMs: between(cause.seenAt, beganAt ?? finishedAt),
    durationMs,
    targetMs: ROLLBACK_TARGET_MS,
    withinTarget: durationMs <= ROLLBACK_TARGET_MS,
    ...(downtimeMs === undefined ? {} : { downtimeMs }),
    command: { run: plan.rollback.run, result: rollout.rollback ?? null },
    checks: rollout.verification,
    ...(failure === undefined ? {} : { failure }),
    ...(integrity.length === 0
      ? {}
      : { integrity: integrity.map(({ reasonCode, why }) => ({ reasonCode, why })) }),
    leftToDo: [...integrity.map(({ why }) => `Find out how this came about: ${why}.`), ...leftToDo(rollout)],
    ...(rollout.manualSteps === undefined ? {} : { manualSteps: rollout.manualSteps }),
    timeline: [...timeline(entries, machineSteps(plan))],
  };
}

/** What people still have to do by hand. */
function leftToDo({ state, release, plan, verification, manualSteps }: EndedRollout): string[] {
  const stays = release.previous?.tag ?? "the previous version";
  if (state.outcome === "rolled-back") {
    const unproved =
      verification.every((check) => check.status === "failed") && verification.length > 0
        ? ["No earlier release is known, and no check passed: look whether what should serve does."]
        : [];
    return [...unproved, `Find out why ${release.tag} had to be undone before it is tried again.`];
  }
  return [
    `Find out what ${release.target} serves now: the rollback did not bring ${stays} back for certain.`,
    manualSteps === undefined
      ? "Bring the old version back by hand, as the rollback plan says."
      : "Follow the manual steps of the rollback plan, below.",
    `Repair what made the rollback fail (${plan.rollback.run}), then run rollback until it succeeds.`,
  ];
}

function stepReport(
  rollout: EndedRollout,
  step: Step,
  index: number,
): z.input<typeof productionDeploymentReport.body>["steps"][number] {
  const { status, startedAt, finishedAt } = historyOf(rollout, index);
  const looks = rollout.looks.get(index);
  const result = rollout.commands.get(index);
  const ran = step.kind === "command" && status !== "not-reached";
  return {
    id: step.id,
    title: step.title,
    kind: step.kind,
    status,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(startedAt === undefined || finishedAt === undefined
      ? {}
      : { durationMs: between(startedAt, finishedAt) }),
    ...(ran ? { command: { run: step.command.run, result: result ?? null } } : {}),
    ...(looks === undefined ? {} : { looks: looks.count, found: looks.found }),
  };
}

function historyOf({ entries, plan, state }: EndedRollout, index: number): ReturnType<typeof stepHistory> {
  return stepHistory(entries, machineSteps(plan), index, state);
}

/**
 * At most this long nothing served in a recreate: from the first command to the first HTTP check that passed, of the new
 * version or, after a rollback, of the old one; to the end of all checks where that is not known. Undefined where
 * nothing is known to serve again.
 */
function downtime(rollout: EndedRollout): number | undefined {
  const { plan, state } = rollout;
  if (plan.strategy !== "recreate") return undefined;
  const from = historyOf(rollout, 0).startedAt;
  const back = state.outcome === "rolled-back" ? oldVersionChecked(rollout) : newVersionChecked(rollout);
  if (from === undefined || back === undefined) return undefined;
  const atMost = between(from, back.endedAt);
  const waited = untilAnswered(back.checks);
  if (waited === undefined || back.beganAt === undefined) return atMost;
  return Math.min(atMost, between(from, back.beganAt) + waited);
}

/** Checks that passed: when they were begun and ended, and their results where this run asked them. */
interface PassedChecks {
  readonly beganAt: string | undefined;
  readonly endedAt: string;
  readonly checks: readonly CheckResult[];
}

function newVersionChecked(rollout: EndedRollout): PassedChecks | undefined {
  const index = rollout.plan.steps.findLastIndex((step) => step.kind === "checks");
  const { status, startedAt, finishedAt } = historyOf(rollout, index);
  if (status !== "done" || finishedAt === undefined) return undefined;
  const checks = runCount(rollout.entries) === 1 ? (rollout.checks.get(index) ?? []) : [];
  return { beganAt: startedAt, endedAt: finishedAt, checks };
}

function oldVersionChecked({ entries, verification }: EndedRollout): PassedChecks | undefined {
  const ended = entries.findLast(
    (entry) => entry.kind === "event" && entry.event.kind === "rollback-verified",
  );
  if (ended === undefined) return undefined;
  const began = entries.findLast((entry) => entry.kind === "intent" && entry.effect === "verify-rollback");
  return { beganAt: began?.at, endedAt: ended.at, checks: verification };
}

/** How long it took until an address answered as it must, in milliseconds; checks are asked one after the other. */
function untilAnswered(results: readonly CheckResult[]): number | undefined {
  const answered = results.findIndex(({ kind, status }) => kind === "http" && status === "passed");
  if (answered < 0) return undefined;
  return results.slice(0, answered + 1).reduce((sum, { durationMs }) => sum + durationMs, 0);
}

function previousOf({ previous }: Release): { tag: string; version: string } | null {
  return previous === undefined ? null : { tag: previous.tag, version: previous.version };
}

/** Milliseconds between two instants; clocks that disagree never give a negative time. */
function between(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from));
}
