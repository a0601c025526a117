import type { JournaledEvent } from "./journal.ts";
import type { Activity, Cause } from "./states.ts";

/**
 * What follows when the journal cannot be written. Nothing goes forward that is not on disk, so a success
 * becomes a failure; a failure and the way back stay what they are, because production is brought back even
 * when nothing can be written any more.
 */

/** What an event counts as when it could not be written; undefined: as if it had not been. */
export function unwritten(event: JournaledEvent, cause: Cause): JournaledEvent | undefined {
  switch (event.kind) {
    case "binding-held":
      return { kind: "binding-lost", step: event.step, cause };
    case "step-finished":
      return { kind: "step-failed", step: event.step, cause };
    case "question-raised":
    case "question-settled":
      return { kind: "trigger-fired", step: event.step, cause };
    case "start":
    case "pause":
    case "resume":
      return undefined;
    case "recover":
      return { ...event, policy: "rollback" };
    case "roll-back":
    case "binding-lost":
    case "step-failed":
    case "trigger-fired":
    case "abort":
    case "cancel":
    case "rollback-finished":
    case "rollback-broken":
    case "rollback-verified":
    case "rollback-refuted":
      return event;
  }
}

/** Whether an event means the same, written or not: it leads back, or away from going forward. */
export function goesBack(event: JournaledEvent): boolean {
  switch (event.kind) {
    case "start":
    case "binding-held":
    case "step-finished":
    case "question-raised":
    case "question-settled":
    case "pause":
    case "resume":
      return false;
    case "recover":
      return event.policy === "rollback";
    case "roll-back":
    case "binding-lost":
    case "step-failed":
    case "trigger-fired":
    case "abort":
    case "cancel":
    case "rollback-finished":
    case "rollback-broken":
    case "rollback-verified":
    case "rollback-refuted":
      return true;
  }
}

/** Whether an activity may begin although its intent could not be written. */
export function mayBeginUnwritten(activity: Activity): boolean {
  switch (activity.kind) {
    case "check-binding":
    case "run-rollback":
    case "verify-rollback":
      return true;
    case "run-command":
    case "observe":
    case "ask":
    case "run-checks":
    case "wait":
      return false;
  }
}

/** The event of an activity that broke off without an answer of its own. */
export function brokenOff(activity: Activity, cause: Cause): JournaledEvent {
  switch (activity.kind) {
    case "check-binding":
      return { kind: "binding-lost", step: activity.step, cause };
    case "run-command":
    case "run-checks":
    case "observe":
      return { kind: "step-failed", step: activity.step, cause };
    case "ask":
    case "wait":
      return { kind: "trigger-fired", step: activity.step, cause };
    case "run-rollback":
      return { kind: "rollback-broken", cause };
    case "verify-rollback":
      return { kind: "rollback-refuted", cause };
  }
}
