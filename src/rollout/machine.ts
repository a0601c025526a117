import type { Cause, Event, MachineStep, Moment, Outcome, Progress, State, Transition } from "./states.ts";

/**
 * The rollout as a pure state machine: what happened goes in, what is to be done comes out. It knows no
 * clock, no process and no strategy; a plan is to it a list of commands, holds and checks with the mark
 * `promote` where the release becomes the one that stays.
 *
 * Its promises (test/rollout/machine.test.ts explores every interleaving against them):
 * a command runs only right after the approval was found to still hold; a step is never skipped; one that is
 * not repeatable never runs twice; a fault after the first command always leads to a rollback, which is
 * verified or ends as a loud failure; nothing ends between promoted and rolled back.
 */

type Steps = readonly MachineStep[];
type Active = Extract<State, Progress>;

/** What follows from an event; undefined when the event means nothing in this state. */
export function transition(steps: Steps, state: State, event: Event): Transition | undefined {
  switch (state.phase) {
    case "idle":
      return fromIdle(steps, event);
    case "stopping":
      return fromStopping(state, event);
    case "rolling-back":
      return fromRollingBack(state, event);
    case "verifying":
      return fromVerifying(state, event);
    case "ended":
      return undefined;
    default:
      return fromRequest(steps, state, event) ?? fromResult(steps, state, event);
  }
}

function fromIdle(steps: Steps, event: Event): Transition | undefined {
  if (event.kind === "roll-back") return rollBack(steps.length - 1, event.cause);
  if (event.kind !== "start") return undefined;
  return announced("started", enter(steps, { step: 0, begun: -1, promoted: false, pausing: false }));
}

/** What people, the runner and a new life ask for, in any phase that goes forward. */
function fromRequest(steps: Steps, state: Active, event: Event): Transition | undefined {
  switch (event.kind) {
    case "pause":
      // Nothing runs while the approval is being checked: that is a safe point already.
      if (state.phase === "guarding") return enter(steps, { ...progressOf(state), pausing: true });
      return { state: { ...state, pausing: true }, effects: [] };
    case "resume":
      return resume(steps, state);
    case "abort":
      if (state.phase !== "running") return fail(state, event.cause);
      return { state: { ...state, aborting: event.cause }, effects: [] };
    case "cancel":
      if (state.phase !== "running") return fail(state, event.cause);
      return {
        state: { phase: "stopping", ...progressOf(state), cause: event.cause },
        effects: [{ kind: "stop" }],
      };
    case "recover":
      return recover(steps, state, event);
    default:
      return undefined;
  }
}

/** Goes on after a pause, and answers a question with "go on". */
function resume(steps: Steps, state: Active): Transition {
  const progress = { ...progressOf(state), pausing: false };
  switch (state.phase) {
    case "paused":
      return announced("resumed", enter(steps, progress));
    case "asking":
      return announced("resumed", hold(progress));
    default:
      return { state: { ...state, pausing: false }, effects: [] };
  }
}

/** After a death: whether the step at hand ran to its end is unknown, and its activity is gone. */
function recover(steps: Steps, state: Active, event: Event & { kind: "recover" }): Transition {
  const ranPerhaps = state.begun === state.step;
  if (ranPerhaps && steps[state.step]?.repeatable !== true) return fail(state, event.cause);
  // What stands after the promotion only tidies up: it is finished, whatever the policy says.
  if (event.policy === "rollback" && state.begun >= 0 && !state.promoted) return fail(state, event.cause);
  return enter(steps, progressOf(state));
}

/** What the activity at hand led to. */
function fromResult(steps: Steps, state: Active, event: Event): Transition | undefined {
  if (!("step" in event) || event.step !== state.step) return undefined;
  switch (event.kind) {
    case "binding-held":
      if (state.phase !== "guarding") return undefined;
      return {
        state: { phase: "running", ...progressOf(state) },
        effects: [{ kind: "run-command", step: state.step }],
      };
    case "binding-lost":
      return state.phase === "guarding" ? fail(state, event.cause) : undefined;
    case "begun":
      if (state.phase !== "running") return undefined;
      return { state: { ...state, begun: state.step }, effects: [] };
    case "step-finished":
      return isWorking(state) ? enter(steps, { ...progressOf(state), step: state.step + 1 }) : undefined;
    case "step-failed":
      return isWorking(state) ? fail(state, event.cause) : undefined;
    case "trigger-fired":
      return isWatching(state) ? fail(state, event.cause) : undefined;
    case "question-raised":
      if (state.phase !== "holding") return undefined;
      return announced("question", {
        state: { phase: "asking", ...progressOf(state) },
        effects: [{ kind: "ask", step: state.step, cause: event.cause }],
      });
    case "question-settled":
      if (state.phase !== "asking") return undefined;
      return hold(progressOf(state));
  }
}

/** Takes up a step. Between two steps is a safe point, so a pause or an abort that was asked for begins here. */
function enter(steps: Steps, progress: Progress): Transition {
  const step = steps[progress.step];
  if (step === undefined) return end("promoted", progress.begun);
  if (progress.aborting !== undefined) return fail(progress, progress.aborting);
  if (progress.pausing && !progress.promoted) {
    return announced("paused", {
      state: { phase: "paused", ...progress },
      effects: [{ kind: "wait", step: progress.step }],
    });
  }
  if (step.kind === "promote") {
    return announced("promoted", enter(steps, { ...progress, step: progress.step + 1, promoted: true }));
  }
  const begun = begin(step.kind, progress);
  return progress.step === Math.ceil(steps.length / 2) ? announced("half-way", begun) : begun;
}

function begin(kind: "command" | "hold" | "checks", progress: Progress): Transition {
  switch (kind) {
    case "command":
      return {
        state: { phase: "guarding", ...progress },
        effects: [{ kind: "check-binding", step: progress.step }],
      };
    case "hold":
      return hold(progress);
    case "checks":
      return {
        state: { phase: "checking", ...progress },
        effects: [{ kind: "run-checks", step: progress.step }],
      };
  }
}

function hold(progress: Progress): Transition {
  return { state: { phase: "holding", ...progress }, effects: [{ kind: "observe", step: progress.step }] };
}

/** The one way out when something is wrong. */
function fail(progress: Progress, cause: Cause): Transition {
  if (progress.promoted) return end("promoted", progress.begun, cause);
  if (progress.begun < 0) return end("stopped", progress.begun, cause);
  return rollBack(progress.begun, cause);
}

function rollBack(begun: number, cause: Cause): Transition {
  return announced("rolling-back", {
    state: { phase: "rolling-back", begun, cause },
    effects: [{ kind: "run-rollback", begun, cause }],
  });
}

function fromStopping(state: State & { phase: "stopping" }, event: Event): Transition | undefined {
  switch (event.kind) {
    case "step-finished":
    case "step-failed":
      return event.step === state.step ? fail(state, state.cause) : undefined;
    case "recover":
      return fail(state, state.cause);
    default:
      return undefined;
  }
}

/** Nothing stops a rollback: not a cancellation, not an abort. A new life begins it again. */
function fromRollingBack(state: State & { phase: "rolling-back" }, event: Event): Transition | undefined {
  switch (event.kind) {
    case "rollback-finished":
      return { state: { ...state, phase: "verifying" }, effects: [{ kind: "verify-rollback" }] };
    case "rollback-broken":
      return end("rollback-failed", state.begun, state.cause, event.cause);
    case "recover":
      return rollBack(state.begun, state.cause);
    default:
      return undefined;
  }
}

function fromVerifying(state: State & { phase: "verifying" }, event: Event): Transition | undefined {
  switch (event.kind) {
    case "rollback-verified":
      return end("rolled-back", state.begun, state.cause);
    case "rollback-refuted":
      return end("rollback-failed", state.begun, state.cause, event.cause);
    case "recover":
      return { state, effects: [{ kind: "verify-rollback" }] };
    default:
      return undefined;
  }
}

function end(outcome: Outcome, begun: number, cause?: Cause, failure?: Cause): Transition {
  return {
    state: {
      phase: "ended",
      outcome,
      begun,
      ...(cause === undefined ? {} : { cause }),
      ...(failure === undefined ? {} : { failure }),
    },
    effects: [{ kind: "announce", moment: "ended" }],
  };
}

function announced(moment: Moment, next: Transition): Transition {
  return { state: next.state, effects: [{ kind: "announce", moment }, ...next.effects] };
}

/** A command or a set of checks is under way, or a hold. */
function isWorking(state: Active): boolean {
  return state.phase === "running" || state.phase === "holding" || state.phase === "checking";
}

function isWatching(state: Active): boolean {
  return state.phase === "holding" || state.phase === "asking" || state.phase === "paused";
}

function progressOf({ step, begun, promoted, pausing, aborting }: Progress): Progress {
  return { step, begun, promoted, pausing, ...(aborting === undefined ? {} : { aborting }) };
}
