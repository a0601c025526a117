import { REASONS } from "../gate/reason-codes.ts";
import { formatDuration } from "../report/units.ts";
import { heldFrom, type Plan } from "../rollout/plan.ts";
import type { Moment, State } from "../rollout/states.ts";
import type { GateContext } from "./gate-run.ts";

/** Tells people how the rollout goes, in the one form of status lines. */
export function createAnnouncer(context: GateContext, plan: Plan): (moment: Moment, state: State) => void {
  const { release } = context;
  const { reporter } = context.world;
  const serves = release.previous === undefined ? "the state before it" : release.previous.tag;
  return (moment, state) => {
    switch (moment) {
      case "started":
        reporter.info(
          `Rollout of ${release.tag} to ${release.target} begins: ${plan.strategy}, ${plan.steps.length} steps, ` +
            `${formatDuration(heldFrom(plan, 0))} under watch`,
        );
        return;
      case "half-way":
        tell(`half-way, ${stepId(plan, state)} is next`);
        return;
      case "paused":
        tell(`paused before ${stepId(plan, state)}; it goes on when somebody resumes`);
        return;
      case "resumed":
        tell(`resumed at ${stepId(plan, state)}`);
        return;
      case "question":
        reporter.status({
          tag: "ROLLBACK DECISION",
          sentence: `people decide at ${stepId(plan, state)}: resume to go on, or abort to roll back to ${serves}`,
        });
        return;
      case "promoted":
        tell(`promoted, it is what ${release.target} serves`);
        return;
      case "rolling-back":
        if (state.phase !== "rolling-back") return;
        reporter.status({
          tag: "ROLLBACK DECISION",
          sentence: `rolling ${release.tag} back to ${serves}: ${state.cause.why}`,
        });
        return;
      case "ended":
        if (state.phase === "ended") announceEnd(state);
        return;
    }
  };

  function tell(status: string): void {
    const sentence = `rollout of ${release.tag} to ${release.target} executed: ${status}`;
    reporter.status({ tag: "AUTOMATION", sentence, announce: true });
  }

  function announceEnd({ outcome, cause, failure }: Extract<State, { phase: "ended" }>): void {
    switch (outcome) {
      case "promoted":
        if (cause !== undefined) {
          reporter.status({ tag: "ALERT", sentence: `left undone after the promotion: ${cause.why}` });
        }
        return;
      case "stopped":
        return;
      case "rolled-back":
        reporter.status({ tag: "ALERT", sentence: `${release.tag} was rolled back; ${serves} serves again` });
        return;
      case "rollback-failed":
        reporter.status({
          tag: "ALERT",
          sentence:
            `THE ROLLBACK OF ${release.tag} FAILED: what ${release.target} serves is unknown. ` +
            `${failure?.why ?? ""}. ${REASONS["rollback-failed"].next}`,
        });
        reporter.annotate({
          level: "error",
          title: `THE ROLLBACK OF ${release.tag} FAILED`,
          message: `expected: ${serves} serves\nfound: ${failure?.why ?? "unknown"}\nnext: ${REASONS["rollback-failed"].next}`,
        });
        return;
    }
  }
}

function stepId(plan: Plan, state: State): string {
  return "step" in state ? (plan.steps[state.step]?.id ?? "the end") : "the end";
}
