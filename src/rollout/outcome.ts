import type { CheckResult } from "../gate/checks.ts";
import { decideChecks } from "../gate/checks.ts";
import type { Criterion } from "../gate/criterion.ts";
import { REASONS } from "../gate/reason-codes.ts";
import { decideGate, type GateDecision } from "../gate/verdict.ts";
import type { Release } from "../release/identity.ts";
import type { Cause, State } from "./states.ts";

type Ended = Extract<State, { phase: "ended" }>;

/** The gate's decision on how a rollout ended; undefined when its criteria decide (it was promoted). */
export function decideOutcome(state: Ended, release: Release): GateDecision | undefined {
  const { outcome, cause, failure } = state;
  const why = cause?.why ?? "no cause was recorded";
  switch (outcome) {
    case "promoted":
      return undefined;
    case "stopped":
      return {
        verdict: "failed",
        reasonCode: cause?.reasonCode ?? "internal-error",
        reason: `nothing was done to ${release.target}: ${why}`,
      };
    case "rolled-back": {
      const serves =
        release.previous === undefined ? "undone" : `rolled back, and ${release.previous.tag} serves again`;
      return { verdict: "failed", reasonCode: "rolled-back", reason: `${serves}. Cause: ${why}` };
    }
    case "rollback-failed":
      return {
        verdict: "failed",
        reasonCode: "rollback-failed",
        reason:
          `THE ROLLBACK FAILED (${failure?.why ?? "no cause was recorded"}): ` +
          `what ${release.target} serves is unknown. It was rolled back because: ${why}`,
      };
  }
}

/** The criteria of an ended rollout besides those of the launch and of the checks. */
export function outcomeCriteria(state: Ended): readonly Criterion[] {
  const went = {
    id: "rollout/completed",
    title: "Every step ended well and no trigger fired",
    level: "must",
  } as const;
  if (state.outcome !== "promoted") return [failedBy(went, state.cause), ...rollbackCriteria(state)];
  const tidied = {
    id: "rollout/tidied",
    title: "Everything after the promotion was done",
    level: "should",
  } as const;
  return [
    { ...went, status: "passed" },
    state.cause === undefined ? { ...tidied, status: "passed" } : failedBy(tidied, state.cause),
  ];
}

/** Whether the way back was found. */
export function rollbackCriteria({ outcome, failure }: Ended): readonly Criterion[] {
  const base = { id: "rollout/rollback", title: "The old version serves again", level: "must" } as const;
  if (outcome === "stopped") return [];
  if (outcome === "rolled-back") return [{ ...base, status: "passed" }];
  const criterion = failedBy(base, failure);
  return [{ ...criterion, reasonCode: "rollback-failed", next: REASONS["rollback-failed"].next }];
}

function failedBy(
  base: Pick<Criterion, "id" | "title" | "level">,
  cause: Cause | undefined,
): Extract<Criterion, { status: "failed" }> {
  const reasonCode = cause?.reasonCode ?? "internal-error";
  return {
    ...base,
    status: "failed",
    reasonCode,
    expected: base.title,
    found: cause?.why ?? "no cause was recorded",
    next: REASONS[reasonCode].next,
  };
}

/**
 * Whether the old version serves after a rollback. Where no earlier release is known, nobody can say what
 * should serve, so the checks are reported and do not decide.
 */
export function decideVerification(
  results: readonly CheckResult[],
  successRate: number,
  previous: Release["previous"],
): GateDecision {
  const decision = decideGate(decideChecks(results, successRate));
  if (previous !== undefined || decision.verdict === "passed") return decision;
  const reason = `no earlier release is known; the checks said: ${decision.reason}`;
  return { verdict: "passed", reasonCode: "passed", reason };
}
