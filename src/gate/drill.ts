import type { CommandResult } from "../ports/processes.ts";
import { type CheckResult, decideChecks } from "./checks.ts";
import { explainOutcome, succeeded } from "./command-outcome.ts";
import type { Criterion } from "./criterion.ts";
import { REASONS } from "./reason-codes.ts";
import { decideGate } from "./verdict.ts";

/** How long a rollback may take, as the product's deployment metrics have it. */
export const ROLLBACK_TARGET_MS = 15 * 60_000;

/** The steps of a drill, in order. */
export const DRILL_STEPS = ["roll-back", "check-previous", "deploy-again", "check-release"] as const;
export type DrillStepId = (typeof DRILL_STEPS)[number];

/** A step of the drill and what came of it. */
export type DrillStep = {
  readonly id: DrillStepId;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
} & (
  | { readonly kind: "command"; readonly run: string; readonly result: CommandResult }
  | { readonly kind: "checks"; readonly checks: readonly CheckResult[] }
);

/** A drill: the steps that were reached, or why it did not take place. */
export type Drill =
  | { readonly kind: "skipped"; readonly why: string }
  | {
      readonly kind: "run";
      readonly steps: readonly DrillStep[];
      /** From the start of the rollback command to the end of the checks of the old version. */
      readonly rollbackMs: number;
    };

/** Whether there is something to drill, or why not. */
export function skipDrill(facts: {
  readonly enabled: boolean;
  readonly hasPrevious: boolean;
  readonly releasePassed: boolean;
}): string | undefined {
  if (!facts.enabled) return "staging.rollback-drill is off";
  if (!facts.hasPrevious) return "this is the first release: there is no version to roll back to";
  return facts.releasePassed ? undefined : "the release did not pass its own checks in staging";
}

/** Why a step failed; undefined when it did what it should. */
export function drillStepFailure(step: DrillStep, successRate: number): string | undefined {
  switch (step.kind) {
    case "command":
      return succeeded(step.result) ? undefined : explainOutcome(step.result).found;
    case "checks": {
      const decision = decideGate(decideChecks(step.checks, successRate));
      return decision.verdict === "passed" ? undefined : decision.reason;
    }
  }
}

/**
 * What follows a step. A rollback that failed is followed by deploying the release again, so that staging is
 * left in a known state; the drill has failed then, whatever comes.
 */
export function nextDrillStep(steps: readonly DrillStep[], successRate: number): DrillStepId | undefined {
  const last = steps.at(-1);
  if (last === undefined) return "roll-back";
  const failed = drillStepFailure(last, successRate) !== undefined;
  switch (last.id) {
    case "roll-back":
      return failed ? "deploy-again" : "check-previous";
    case "check-previous":
      return "deploy-again";
    case "deploy-again":
      return failed ? undefined : "check-release";
    case "check-release":
      return undefined;
  }
}

const STEP_TITLES: Readonly<Record<DrillStepId, string>> = {
  "roll-back": "rolling back",
  "check-previous": "checking the previous version",
  "deploy-again": "deploying the release again",
  "check-release": "checking the release again",
};

/**
 * Criteria of the drill: that it went through (`rollback-drill`), and that it was fast enough.
 *
 * @param terms the share of the checks that must pass, and whether one of them compares versions
 */
export function decideDrill(
  drill: Drill,
  { successRate, versionProved }: { readonly successRate: number; readonly versionProved: boolean },
): readonly Criterion[] {
  const base = {
    id: "rollback-drill",
    title: "The release can be rolled back on staging",
    level: "must",
  } as const;
  if (drill.kind === "skipped") return [{ ...base, status: "skipped", why: drill.why }];

  const failures = drill.steps.flatMap((step) => {
    const failure = drillStepFailure(step, successRate);
    return failure === undefined ? [] : [`${STEP_TITLES[step.id]}: ${failure}`];
  });
  const complete = DRILL_STEPS.every((id) => drill.steps.some((step) => step.id === id));
  const proof = versionProved ? "" : "; no check compares the version that answers";
  const found = `rolled back and verified in ${seconds(drill.rollbackMs)}${proof}`;
  if (failures.length > 0 || !complete) {
    return [
      {
        ...base,
        status: "failed",
        reasonCode: "drill-failed",
        expected: "rolling back, the previous version answering, deploying again, the release answering",
        found: failures.length > 0 ? failures.join("; ") : "the drill did not reach its end",
        next: REASONS["drill-failed"].next,
      },
    ];
  }
  return [{ ...base, status: "passed", found }, timeCriterion(drill.rollbackMs)];
}

function timeCriterion(rollbackMs: number): Criterion {
  const base = { id: "rollback-time", title: "Rolling back is fast enough", level: "should" } as const;
  const found = `${seconds(rollbackMs)}, checks included`;
  if (rollbackMs <= ROLLBACK_TARGET_MS) return { ...base, status: "passed", found };
  return {
    ...base,
    status: "failed",
    reasonCode: "drill-failed",
    expected: `at most ${seconds(ROLLBACK_TARGET_MS)}`,
    found,
    next: "Make the rollback faster: that long, users would see the fault.",
  };
}

function seconds(milliseconds: number): string {
  return milliseconds < 120_000
    ? `${Number((milliseconds / 1000).toFixed(1))} s`
    : `${Number((milliseconds / 60_000).toFixed(1))} min`;
}

/**
 * Whether a check compares what answers with the version that should: only then does a drill prove that the
 * old version serves, and not merely that something does.
 */
export function provesVersion(
  checks: readonly { readonly require?: string | undefined; readonly run?: string }[],
): boolean {
  return checks.some(
    ({ run, require }) =>
      run?.includes("EXPECTED_VERSION") === true ||
      (require !== undefined && /(?<![\w.'"])version(?![\w'"])/.test(require)),
  );
}
