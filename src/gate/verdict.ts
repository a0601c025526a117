import type { Criterion } from "./criterion.ts";
import { REASONS, type ReasonCode } from "./reason-codes.ts";

/** How a gate ended. `pending` means: ask again later. */
export type Verdict = "passed" | "failed" | "pending";

/** A verdict with the reason for it: the pure outcome of a gate. */
export interface GateDecision {
  readonly verdict: Verdict;
  readonly reasonCode: ReasonCode;
  /** One sentence for a person. */
  readonly reason: string;
}

/**
 * Decides a gate from its criteria: it passes only if at least one `must` criterion was asked and every
 * one of them passed or was waived. The first failed `must` gives the reason code.
 */
export function decideGate(criteria: readonly Criterion[]): GateDecision {
  const must = criteria.filter((criterion) => criterion.level === "must");
  const failed = must.filter((criterion) => criterion.status === "failed");
  const [first] = failed;
  if (first !== undefined && first.status === "failed") {
    const others = failed.length - 1;
    const tail = others === 0 ? "" : ` (and ${others} more)`;
    return {
      verdict: "failed",
      reasonCode: first.reasonCode,
      reason: `${first.title}: ${describe(first)}${tail}`,
    };
  }
  const waived = must.filter((criterion) => criterion.status === "waived").length;
  const passed = must.filter((criterion) => criterion.status === "passed").length;
  if (passed + waived === 0) {
    return { verdict: "failed", reasonCode: "nothing-checked", reason: REASONS["nothing-checked"].meaning };
  }
  return {
    verdict: "passed",
    reasonCode: "passed",
    reason: holding(passed, waived, must.length - passed - waived),
  };
}

function holding(passed: number, waived: number, skipped: number): string {
  const criteria = passed === 1 ? "1 required criterion holds" : `${passed} required criteria hold`;
  return [
    criteria,
    ...(waived === 0 ? [] : [`${waived} waived`]),
    ...(skipped === 0 ? [] : [`${skipped} did not apply`]),
  ].join(", ");
}

function describe(criterion: Extract<Criterion, { status: "failed" }>): string {
  return criterion.found ?? REASONS[criterion.reasonCode].meaning;
}
