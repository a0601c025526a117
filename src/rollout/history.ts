import type { JournalEntry } from "./journal.ts";
import { readPosition } from "./position.ts";
import type { Answer, MachineStep, State } from "./states.ts";

/** What the journal tells of a rollout, for reports: it holds what every run of it saw, dead ones included. */

export type StepStatus = "done" | "failed" | "stopped" | "unknown" | "not-reached";

export interface StepHistory {
  readonly status: StepStatus;
  readonly startedAt?: string;
  readonly finishedAt?: string;
}

/** How a step went: when it was last begun, and how that ended. */
export function stepHistory(
  entries: readonly JournalEntry[],
  steps: readonly MachineStep[],
  index: number,
  state: State,
): StepHistory {
  const step = steps[index];
  if (step?.kind === "promote") return promotion(entries, index);
  const started = entries.findLast(
    (entry) => entry.kind === "intent" && entry.step === step?.id && isWork(entry),
  );
  if (started === undefined) return { status: statusFromRestored(entries, index) };
  const ended = entries.find(
    (entry) => entry.sequence > started.sequence && entry.kind === "event" && endsStep(entry, index),
  );
  if (ended?.kind !== "event") {
    const cancelled = entries.find((entry) => entry.sequence > started.sequence && isEnd(entry));
    const status = cancelled === undefined || state.phase !== "ended" ? "unknown" : statusOf(cancelled);
    return {
      status,
      startedAt: started.at,
      ...(cancelled === undefined ? {} : { finishedAt: cancelled.at }),
    };
  }
  const stopped = entries.some(
    (entry) =>
      entry.kind === "event" &&
      entry.phase === "stopping" &&
      entry.sequence > started.sequence &&
      entry.sequence < ended.sequence,
  );
  const status = stopped ? "stopped" : ended.event.kind === "step-finished" ? "done" : "failed";
  return { status, startedAt: started.at, finishedAt: ended.at };
}

/** How many runs it took: each began it or found it after a death. */
export function runCount(entries: readonly JournalEntry[]): number {
  return 1 + entries.filter((entry) => entry.kind === "event" && entry.event.kind === "recover").length;
}

/** When the rollback command was last begun, or undefined. */
export function rollbackBegan(entries: readonly JournalEntry[]): string | undefined {
  return entries.findLast((entry) => entry.kind === "intent" && entry.effect === "run-rollback")?.at;
}

/** A question that people were asked, and what became of it. */
export interface AskedQuestion {
  readonly askedAt: string;
  readonly step: string;
  readonly why: string;
  readonly outcome: "went-on" | "rolled-back" | "settled-itself" | "unanswered" | "interrupted" | "open";
  readonly endedAt?: string;
  /** Who answered. */
  readonly by?: string;
  /** Where the answer was a review. */
  readonly review?: Answer;
}

/** Every question of a `medium` trigger, oldest first. */
export function askedQuestions(
  entries: readonly JournalEntry[],
  steps: readonly MachineStep[],
): readonly AskedQuestion[] {
  return entries.flatMap((entry, index): readonly AskedQuestion[] => {
    if (entry.kind !== "event" || entry.event.kind !== "question-raised") return [];
    const { step, cause } = entry.event;
    // Whatever leaves the phase of asking ends the question; requests that leave it there do not.
    const end = entries.slice(index + 1).find((one) => one.kind === "event" && one.phase !== "asking");
    const asked = { askedAt: entry.at, step: steps[step]?.id ?? `step ${step}`, why: cause.why };
    if (end?.kind !== "event") return [{ ...asked, outcome: "open" }];
    return [{ ...asked, endedAt: end.at, ...settlement(end.event) }];
  });
}

function settlement(event: JournaledEvent): Pick<AskedQuestion, "outcome" | "by" | "review"> {
  switch (event.kind) {
    case "resume":
      return { outcome: "went-on", by: event.by, ...reviewed(event.answer) };
    case "abort":
      return { outcome: "rolled-back", ...reviewed(event.answer) };
    case "question-settled":
      return { outcome: "settled-itself" };
    case "trigger-fired":
      return { outcome: "unanswered" };
    default:
      return { outcome: "interrupted" };
  }
}

function reviewed(answer: Answer | undefined): Pick<AskedQuestion, "by" | "review"> {
  return answer === undefined ? {} : { by: answer.by, review: answer };
}

/** The journal as people read it. */
export function timeline(
  entries: readonly JournalEntry[],
  steps: readonly MachineStep[],
): readonly { readonly at: string; readonly what: string }[] {
  return entries.flatMap((entry) => {
    const what = tell(entry, steps);
    return what === undefined ? [] : [{ at: entry.at, what }];
  });
}

/** What a run on another machine did is known from the position that was taken over, without its times. */
function statusFromRestored(entries: readonly JournalEntry[], index: number): StepStatus {
  const restored = entries.find((entry) => entry.kind === "restored");
  const state = restored === undefined ? undefined : readPosition(restored.position, restored.made)?.state;
  if (state === undefined || state.phase === "idle") return "not-reached";
  const at = "step" in state ? state.step : state.begun;
  if (index < at) return "done";
  return index === state.begun ? "unknown" : "not-reached";
}

function promotion(entries: readonly JournalEntry[], index: number): StepHistory {
  const before = entries.findLast(
    (entry) =>
      entry.kind === "event" && entry.event.kind === "step-finished" && entry.event.step === index - 1,
  );
  if (before === undefined) return { status: "not-reached" };
  const undone = entries.some((entry) => entry.kind === "intent" && entry.effect === "run-rollback");
  return undone ? { status: "not-reached" } : { status: "done", startedAt: before.at, finishedAt: before.at };
}

function isWork({ effect }: { readonly effect: string }): boolean {
  return effect === "run-command" || effect === "observe" || effect === "run-checks";
}

function endsStep(entry: JournalEntry & { readonly kind: "event" }, index: number): boolean {
  const { event } = entry;
  const kinds = ["step-finished", "step-failed", "trigger-fired"];
  return kinds.includes(event.kind) && "step" in event && event.step === index;
}

/** A request or a new life that ended what was under way. */
function isEnd(entry: JournalEntry): boolean {
  return entry.kind === "event" && ["cancel", "abort", "recover", "resume"].includes(entry.event.kind);
}

function statusOf(entry: JournalEntry): StepStatus {
  return entry.kind === "event" && entry.event.kind === "recover" ? "unknown" : "stopped";
}

/** An entry as people read it; undefined where it says nothing to them. */
export function tell(entry: JournalEntry, steps: readonly MachineStep[]): string | undefined {
  switch (entry.kind) {
    case "begin":
      return `${entry.rollout.purpose} of ${entry.rollout.tag} to ${entry.rollout.target} begun by ${entry.by}`;
    case "restored":
      return `taken over from GitHub: ${entry.position}`;
    case "intent":
      return tellIntent(entry.effect, entry.step);
    case "event":
      return tellEvent(entry.event, (index) => steps[index]?.id ?? `step ${index}`);
  }
}

function tellIntent(effect: string, step: string | undefined): string | undefined {
  switch (effect) {
    case "run-command":
      return `${step} begins`;
    case "observe":
      return `${step}: watching`;
    case "run-checks":
      return `${step}: checking`;
    case "run-rollback":
      return "rollback begins";
    case "verify-rollback":
      return "checking that the old version serves";
    default:
      return undefined;
  }
}

/** What a reviewer wrote beside the click. */
export function commented({ comment }: Pick<Answer, "comment">): string {
  return comment.trim() === "" ? "" : `: ${comment.trim()}`;
}

type JournaledEvent = Extract<JournalEntry, { kind: "event" }>["event"];

function tellEvent(event: JournaledEvent, name: (index: number) => string): string | undefined {
  switch (event.kind) {
    case "start":
    case "binding-held":
      return undefined;
    case "roll-back":
      return `rollback asked for: ${event.cause.why}`;
    case "binding-lost":
      return `${name(event.step)} may not run: ${event.cause.why}`;
    case "step-finished":
      return `${name(event.step)} ended well`;
    case "step-failed":
      return `${name(event.step)} failed: ${event.cause.why}`;
    case "trigger-fired":
      return `${name(event.step)}: rolling back: ${event.cause.why}`;
    case "question-raised":
      return `${name(event.step)}: people are asked: ${event.cause.why}`;
    case "question-settled":
      return `${name(event.step)}: the question settled itself`;
    case "pause":
      return `${event.by} asked to pause`;
    case "resume":
      return event.answer === undefined
        ? `${event.by} resumed`
        : `${event.by} said go on, by approving ${event.answer.environment}${commented(event.answer)}`;
    case "abort":
    case "cancel":
      return event.cause.why;
    case "recover":
      return `a new run takes over (${event.policy}): ${event.cause.why}`;
    case "rollback-finished":
      return "the rollback command ended well";
    case "rollback-broken":
      return `THE ROLLBACK FAILED: ${event.cause.why}`;
    case "rollback-verified":
      return "the old version serves";
    case "rollback-refuted":
      return `THE OLD VERSION DOES NOT SERVE: ${event.cause.why}`;
  }
}
