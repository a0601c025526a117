import type { GateDecision } from "../gate/verdict.ts";
import type { RolloutIdentity } from "./journal.ts";
import type { MachineStep, State } from "./states.ts";

/** What is known of the newest rollout to an environment. */
export interface Standing {
  readonly rollout: RolloutIdentity;
  readonly steps: readonly MachineStep[];
  readonly state: State;
  /** Whether a run is at work on it; undefined where that cannot be told. */
  readonly alive: boolean | undefined;
}

/** What is deployed, or under way, as one sentence with a verdict: `pending` while it has not ended. */
export function describeStanding({ rollout, steps, state, alive }: Standing): GateDecision {
  const { tag, target, purpose } = rollout;
  if (state.phase !== "ended") {
    const where = "step" in state ? (steps[state.step]?.id ?? "its end") : "its way back";
    const at = `the ${purpose} of ${tag} to ${target} is ${state.phase} at ${where}`;
    if (alive === false) {
      return {
        verdict: "pending",
        reasonCode: "interrupted",
        reason: `${at}, and its run has ended; the next rollout or rollback of ${tag} ends it`,
      };
    }
    const who = alive === undefined ? "; whether its run lives is not known here" : "";
    return { verdict: "pending", reasonCode: "rollout-in-progress", reason: `${at}${who}` };
  }
  switch (state.outcome) {
    case "promoted":
      return { verdict: "passed", reasonCode: "passed", reason: `${target} serves ${tag}` };
    case "rolled-back":
      return {
        verdict: "passed",
        reasonCode: "passed",
        reason: `${tag} was rolled back from ${target}: ${state.cause?.why ?? "no cause was recorded"}`,
      };
    case "stopped":
      return {
        verdict: "passed",
        reasonCode: "passed",
        reason: `the ${purpose} of ${tag} ended before ${target} was touched`,
      };
    case "rollback-failed":
      return {
        verdict: "failed",
        reasonCode: "rollback-failed",
        reason: `what ${target} serves is unknown: the rollback of ${tag} failed (${state.failure?.why ?? "no cause was recorded"})`,
      };
  }
}
