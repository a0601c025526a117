import type { Mode } from "../gate/record.ts";
import type { Strategy } from "../release/identity.ts";
import { transition } from "./machine.ts";
import { readPosition } from "./position.ts";
import { type Effect, type Event, IDLE, type MachineStep, type Phase, type State } from "./states.ts";

/**
 * The write-ahead journal: what happened, and what is about to be done, each on disk before anything follows
 * from it. Replaying it through the machine gives exactly the state in which the run that wrote it died.
 */

/** What a rollout is about. Two rollouts are the same when they are equal in all of it. */
export interface RolloutIdentity {
  /** `rollback` is the button. */
  readonly purpose: "rollout" | "rollback";
  readonly repository: string;
  readonly tag: string;
  readonly version: string;
  readonly sha: string;
  readonly service?: string;
  readonly target: string;
  readonly strategy: Strategy;
  /** blue-green: the slot that the release goes to. */
  readonly slot?: string;
  readonly mode: Mode;
  readonly configDigest: string;
  /** What the approval was given for; absent for the button, which needs none. */
  readonly evidenceDigest?: string;
}

/** That a command was begun is told by its intent. */
export type JournaledEvent = Exclude<Event, { kind: "begun" }>;

interface EntryBase {
  /** From 1, without gaps, over the whole file. */
  readonly sequence: number;
  /** ISO 8601 */
  readonly at: string;
}

export type JournalEntry =
  | (EntryBase & {
      readonly kind: "begin";
      readonly rollout: RolloutIdentity;
      readonly steps: readonly MachineStep[];
      /** Who runs it: the workflow run, or the person at a desk. */
      readonly by: string;
      /** The GitHub deployment whose statuses mirror this journal. */
      readonly deployment?: number;
    })
  /** Taken over from the deployment's statuses on a machine that has no journal: the position it tells. */
  | (EntryBase & { readonly kind: "restored"; readonly position: string; readonly made: string })
  /** What happened, and the phase it led to. */
  | (EntryBase & { readonly kind: "event"; readonly event: JournaledEvent; readonly phase: Phase })
  /** What is about to be done. */
  | (EntryBase & { readonly kind: "intent"; readonly effect: Effect["kind"]; readonly step?: string });

/** An entry before it is given its place and time. */
export type NewEntry = JournalEntry extends infer Entry
  ? Entry extends JournalEntry
    ? Omit<Entry, keyof EntryBase>
    : never
  : never;

/** What the journal says of the newest rollout in it. */
export interface JournaledRollout {
  readonly rollout: RolloutIdentity;
  readonly steps: readonly MachineStep[];
  readonly state: State;
  /** Its own entries, `begin` first. */
  readonly entries: readonly JournalEntry[];
  /** The rollouts before it in the same journal, oldest first. */
  readonly before: readonly RolloutIdentity[];
}

export type Replay =
  | { readonly kind: "empty" }
  | { readonly kind: "read"; readonly newest: JournaledRollout; readonly sequence: number }
  /** It contradicts itself: nobody can say from it what is deployed. */
  | { readonly kind: "broken"; readonly why: string };

/** Replays the journal's entries through the machine. */
export function replay(entries: readonly JournalEntry[]): Replay {
  let newest: JournaledRollout | undefined;
  for (const [index, entry] of entries.entries()) {
    if (entry.sequence !== index + 1) {
      return { kind: "broken", why: `entry ${index + 1} carries the number ${entry.sequence}` };
    }
    if (entry.kind === "begin") {
      const before = newest === undefined ? [] : [...newest.before, newest.rollout];
      newest = { rollout: entry.rollout, steps: entry.steps, state: IDLE, entries: [entry], before };
      continue;
    }
    if (newest === undefined)
      return { kind: "broken", why: "it does not start with the beginning of a rollout" };
    const state = stateAfter(newest.steps, newest.state, entry);
    if (typeof state === "string") return { kind: "broken", why: `entry ${entry.sequence}: ${state}` };
    newest = { ...newest, state, entries: [...newest.entries, entry] };
  }
  return newest === undefined ? { kind: "empty" } : { kind: "read", newest, sequence: entries.length };
}

/** The state after an entry, or why the entry cannot stand here. */
export function stateAfter(
  steps: readonly MachineStep[],
  state: State,
  entry: Exclude<JournalEntry, { kind: "begin" }>,
): State | string {
  if (entry.kind === "restored") {
    return readPosition(entry.position, entry.made)?.state ?? `${entry.position} tells no position`;
  }
  if (entry.kind === "intent") {
    if (entry.effect !== "run-command") return state;
    const step = steps.findIndex((one) => one.id === entry.step);
    return (
      transition(steps, state, { kind: "begun", step })?.state ?? `${entry.step ?? "nothing"} was not due`
    );
  }
  const next = transition(steps, state, entry.event);
  if (next === undefined) return `${entry.event.kind} cannot happen while ${state.phase}`;
  if (next.state.phase !== entry.phase) {
    return `${entry.event.kind} leads to ${next.state.phase}, not to ${entry.phase}`;
  }
  return next.state;
}

/**
 * The mark of the command that was under way when the journal ends, or undefined: its processes may have
 * outlived the run. A command that has ended is never among them, because a deploy may start what stays.
 */
export function commandInFlight({ state, steps, entries }: JournaledRollout): string | undefined {
  switch (state.phase) {
    case "running":
    case "stopping":
      return commandMark(entries, { kind: "step", id: steps[state.step]?.id ?? "" });
    case "rolling-back":
      return commandMark(entries, { kind: "rollback" });
    case "idle":
    case "guarding":
    case "holding":
    case "asking":
    case "checking":
    case "paused":
    case "verifying":
    case "ended":
      return undefined;
  }
}

/** A command of a rollout, as its mark names it. */
export type MarkedCommand = { readonly kind: "step"; readonly id: string } | { readonly kind: "rollback" };

/**
 * Marks the processes of a command. It holds nothing but what GitHub knows of the rollout, too, so that a run that finds
 * only that can tell what an earlier one left on its machine. Undefined where the rollout was never written down.
 */
export function commandMark([begin]: readonly JournalEntry[], command: MarkedCommand): string | undefined {
  if (begin?.kind !== "begin") return undefined;
  const { repository, target, service, tag } = begin.rollout;
  const name = command.kind === "step" ? `step:${command.id}` : "rollback";
  return [repository, target, service ?? "", tag, begin.deployment ?? begin.at, name].join("/");
}

/** How many entries a rollout has had, those on machines that are gone included: the higher count knows more. */
export function entryCount(entries: readonly JournalEntry[]): number {
  const at = entries.findIndex((entry) => entry.kind === "restored");
  const restored = entries[at];
  if (restored?.kind !== "restored") return entries.length;
  const before = readPosition(restored.position, restored.made)?.count ?? 0;
  return before + entries.length - at - 1;
}

/** Events after which nothing has changed for a run that finds only the status before. */
const QUIET: readonly string[] = ["start", "binding-held", "rollback-finished"];

/**
 * Whether an entry is worth a status: what a run on a fresh machine must know, and no more, because a token may
 * make a thousand calls an hour. That a command is about to be looked at, or a hold was entered, follows from
 * the entry before.
 */
export function isMirrored(entry: JournalEntry): boolean {
  switch (entry.kind) {
    case "begin":
    case "restored":
      return true;
    case "intent":
      return entry.effect === "run-command" || entry.effect === "run-rollback";
    case "event":
      return !QUIET.includes(entry.event.kind);
  }
}
