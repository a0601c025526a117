import type { ReasonCode } from "../gate/reason-codes.ts";

/** The words of the rollout machine: where a rollout can stand, what can happen to it, what is then to be done. */

/** What the machine needs to know of a step. */
export interface MachineStep {
  readonly id: string;
  readonly kind: "command" | "hold" | "checks" | "promote";
  /** Whether it may run again when nobody knows if it had ended (commands only; true for the others). */
  readonly repeatable: boolean;
}

/** Why something was stopped or undone. */
export interface Cause {
  readonly reasonCode: ReasonCode;
  /** One sentence for a person. */
  readonly why: string;
  /** ISO 8601 instant at which it was seen: the deciding sample, the command's end, the signal. */
  readonly seenAt: string;
}

/** How people answered a question by a review: approving means go on, rejecting means roll back. */
export interface Answer {
  readonly by: string;
  readonly comment: string;
  /** When the review was given, where GitHub tells it; ISO 8601. */
  readonly at: string | null;
  readonly environment: string;
  /** The run that asked. */
  readonly url: string;
}

/** Where a rollout stands before anything went wrong. */
export interface Progress {
  /** Index of the step at hand. */
  readonly step: number;
  /** Index of the last command that was begun, in this or an earlier life; -1 while production is untouched. */
  readonly begun: number;
  readonly promoted: boolean;
  /** A person asked to pause at the next safe point. */
  readonly pausing: boolean;
  /** A person asked to abort while a command ran: done at its end, the next safe point. */
  readonly aborting?: Cause;
}

/** How a rollout ends. `stopped` means that production was never touched. */
export const OUTCOMES = ["promoted", "rolled-back", "rollback-failed", "stopped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where a rollout can stand, in words of the journal and of GitHub's statuses. */
export const PHASES = [
  "idle",
  "guarding",
  "running",
  "holding",
  "asking",
  "checking",
  "paused",
  "stopping",
  "rolling-back",
  "verifying",
  "ended",
] as const;
export type Phase = (typeof PHASES)[number];

export type State =
  | { readonly phase: "idle" }
  /** It is being checked that the approval still holds for the command at hand. */
  | ({ readonly phase: "guarding" } & Progress)
  | ({ readonly phase: "running" } & Progress)
  | ({ readonly phase: "holding" } & Progress)
  /** People are asked whether to go on or roll back; the watch goes on. */
  | ({ readonly phase: "asking" } & Progress)
  | ({ readonly phase: "checking" } & Progress)
  /** Paused before the step at hand. */
  | ({ readonly phase: "paused" } & Progress)
  /** The running command is being stopped; what follows is decided. */
  | ({ readonly phase: "stopping"; readonly cause: Cause } & Progress)
  | { readonly phase: "rolling-back"; readonly begun: number; readonly cause: Cause }
  /** The rollback command ended well; whether the old version serves is being checked. */
  | { readonly phase: "verifying"; readonly begun: number; readonly cause: Cause }
  | {
      readonly phase: "ended";
      readonly outcome: Outcome;
      readonly begun: number;
      /** Why it did not go through; of a promoted rollout: why something was left undone afterwards. */
      readonly cause?: Cause;
      /** Why the rollback failed. */
      readonly failure?: Cause;
    };

/** What can happen. Results name their step, so that a late one is never taken for another step's. */
export type Event =
  | { readonly kind: "start" }
  /** The button: roll back whatever is deployed. */
  | { readonly kind: "roll-back"; readonly cause: Cause }
  | { readonly kind: "binding-held"; readonly step: number }
  | { readonly kind: "binding-lost"; readonly step: number; readonly cause: Cause }
  /** The intent to run the command is on disk: from here on production counts as touched. */
  | { readonly kind: "begun"; readonly step: number }
  | { readonly kind: "step-finished"; readonly step: number }
  | { readonly kind: "step-failed"; readonly step: number; readonly cause: Cause }
  /** The watch found what decides: roll back. */
  | { readonly kind: "trigger-fired"; readonly step: number; readonly cause: Cause }
  /** The watch found what people must decide. */
  | { readonly kind: "question-raised"; readonly step: number; readonly cause: Cause }
  /** People said go on, or what raised the question recovered. */
  | { readonly kind: "question-settled"; readonly step: number }
  | { readonly kind: "pause"; readonly by: string }
  | { readonly kind: "resume"; readonly by: string; readonly answer?: Answer }
  | { readonly kind: "abort"; readonly cause: Cause; readonly answer?: Answer }
  | { readonly kind: "cancel"; readonly cause: Cause }
  /** A new process found this state in the journal of one that died. */
  | { readonly kind: "recover"; readonly policy: "rollback" | "resume"; readonly cause: Cause }
  | { readonly kind: "rollback-finished" }
  | { readonly kind: "rollback-broken"; readonly cause: Cause }
  | { readonly kind: "rollback-verified" }
  | { readonly kind: "rollback-refuted"; readonly cause: Cause };

/** What people are told. */
export type Moment =
  | "started"
  | "half-way"
  | "paused"
  | "resumed"
  | "question"
  | "promoted"
  | "rolling-back"
  | "ended";

/** What is to be done. All but `announce` and `stop` are activities: there is one at a time. */
export type Effect =
  | { readonly kind: "check-binding"; readonly step: number }
  | { readonly kind: "run-command"; readonly step: number }
  | { readonly kind: "observe"; readonly step: number }
  | { readonly kind: "ask"; readonly step: number; readonly cause: Cause }
  | { readonly kind: "run-checks"; readonly step: number }
  /** Watches without an end until somebody resumes. */
  | { readonly kind: "wait"; readonly step: number }
  /** Stops the running command; its end is still reported as the step's result. */
  | { readonly kind: "stop" }
  | { readonly kind: "run-rollback"; readonly begun: number; readonly cause: Cause }
  | { readonly kind: "verify-rollback" }
  | { readonly kind: "announce"; readonly moment: Moment };

/** What goes on until it gives an event. */
export type Activity = Exclude<Effect, { kind: "announce" } | { kind: "stop" }>;

export interface Transition {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Every rollout starts here. */
export const IDLE: State = { phase: "idle" };
