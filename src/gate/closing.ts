import type { ReasonCode } from "./reason-codes.ts";
import type { GateName } from "./record.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Whether a release ends with this outcome, so that its evidence is bundled: the soak is over, or the rollout
 * was undone (or could not be).
 */
export function closesRelease(ended: {
  readonly gate: GateName;
  readonly verdict: Verdict;
  readonly reasonCode: ReasonCode;
}): boolean {
  if (ended.gate === "stabilize" || ended.gate === "rollback") return ended.verdict !== "pending";
  return (
    ended.gate === "rollout" && (ended.reasonCode === "rolled-back" || ended.reasonCode === "rollback-failed")
  );
}
