import type { Breach } from "../judgement/breach.ts";
import type { TriggerLevel } from "../judgement/observation.ts";
import type { Cause } from "./states.ts";

/** What one look found, as far as triggers care. */
export interface Look {
  /** ISO 8601 instant of the look. */
  readonly at: string;
  /** The same on a clock that never goes back, in milliseconds. */
  readonly atMs: number;
  readonly breaches: readonly Breach[];
  /** What cannot be decided yet: nothing goes on while there is something. */
  readonly undecided: readonly { readonly id: string; readonly why: string }[];
}

/** A breach that lasts. */
export interface OpenBreach extends Breach {
  readonly sinceMs: number;
}

/** What the watch remembers from look to look. */
export interface WatchMemory {
  readonly open: readonly OpenBreach[];
  /** Keys of breaches that people decided to live with, for as long as they last. */
  readonly accepted: readonly string[];
}

/** How long breaches may last, in milliseconds (SPEC 7: one hour and four hours). */
export interface TriggerLimits {
  /** A `high` breach that has not recovered after this time rolls back. */
  readonly highMs: number;
  /** A question about a `medium` breach that nobody answered after this time rolls back. */
  readonly mediumMs: number;
}

/** What a look means for the rollout. */
export type WatchDecision =
  | { readonly kind: "clear" }
  /** Not yet: it may recover or be decided by itself. */
  | { readonly kind: "wait"; readonly why: string }
  /** People decide. */
  | { readonly kind: "ask"; readonly cause: Cause; readonly leftMs: number }
  | { readonly kind: "roll-back"; readonly cause: Cause };

export interface WatchStep {
  readonly memory: WatchMemory;
  readonly decision: WatchDecision;
  readonly appeared: readonly OpenBreach[];
  readonly recovered: readonly OpenBreach[];
}

export const UNDISTURBED: WatchMemory = { open: [], accepted: [] };

/**
 * The decision tree of the triggers: `critical` rolls back at once; `high` rolls back unless it recovers
 * within its time; `medium` holds and asks people, and rolls back when nobody answers; `low` is recorded.
 */
export function decideWatch(memory: WatchMemory, look: Look, limits: TriggerLimits): WatchStep {
  const known = new Map(memory.open.map((breach) => [keyOf(breach), breach]));
  const open = look.breaches.map((breach) => ({
    ...breach,
    sinceMs: known.get(keyOf(breach))?.sinceMs ?? look.atMs,
  }));
  const lasting = new Set(open.map(keyOf));
  const accepted = memory.accepted.filter((key) => lasting.has(key));
  return {
    memory: { open, accepted },
    decision: decide(open, accepted, look, limits),
    appeared: open.filter((breach) => !known.has(keyOf(breach))),
    recovered: memory.open.filter((breach) => !lasting.has(keyOf(breach))),
  };
}

/** People said go on: what they were asked about no longer holds the rollout while it lasts. */
export function acceptBreaches(memory: WatchMemory): WatchMemory {
  const asked = memory.open.filter((breach) => breach.trigger === "medium").map(keyOf);
  return { ...memory, accepted: [...new Set([...memory.accepted, ...asked])] };
}

function decide(
  open: readonly OpenBreach[],
  accepted: readonly string[],
  look: Look,
  limits: TriggerLimits,
): WatchDecision {
  const found: Found = {
    of: (trigger) => open.filter((breach) => breach.trigger === trigger && !accepted.includes(keyOf(breach))),
    lasted: (breach) => look.atMs - breach.sinceMs,
    look,
    limits,
  };
  for (const { decides } of DECISION_TREE) {
    const decision = decides(found);
    if (decision !== undefined) return decision;
  }
  return { kind: "clear" };
}

/** What the questions of the tree are asked about. */
interface Found {
  /** Breaches of a trigger that nobody accepted. */
  of(trigger: TriggerLevel): readonly OpenBreach[];
  /** How long a breach has lasted, in milliseconds. */
  lasted(breach: OpenBreach): number;
  readonly look: Look;
  readonly limits: TriggerLimits;
}

type Answered = Exclude<WatchDecision, { kind: "clear" }>;

/** A question of the tree: what follows when its answer is yes. */
export type TreeQuestion = {
  readonly [Kind in Answered["kind"]]: {
    /** As the picture in `docs/rollout.md` shows it. */
    readonly asks: string;
    readonly leadsTo: Kind;
    /** The decision, where the answer is yes. */
    decides(found: Found): Extract<Answered, { kind: Kind }> | undefined;
  };
}[Answered["kind"]];

/** The questions in the order in which they are asked; when every answer is no, nothing holds the rollout back. */
export const DECISION_TREE: readonly TreeQuestion[] = [
  {
    asks: "a critical breach, or a must check that failed?",
    leadsTo: "roll-back",
    decides: ({ of, look }) => {
      const [critical] = of("critical");
      return critical && { kind: "roll-back", cause: causeOf(critical, look, critical.why) };
    },
  },
  {
    asks: "a high breach that did not recover within triggers.high?",
    leadsTo: "roll-back",
    decides: ({ of, lasted, look, limits: { highMs } }) => {
      const high = of("high").find((breach) => lasted(breach) >= highMs);
      if (high === undefined) return undefined;
      const why = `${high.why}; it did not recover within ${minutes(highMs)}`;
      return { kind: "roll-back", cause: causeOf(high, look, why) };
    },
  },
  {
    asks: "a medium breach that nobody decided on within triggers.medium?",
    leadsTo: "roll-back",
    decides: ({ of, lasted, look, limits: { mediumMs } }) => {
      const medium = of("medium").find((breach) => lasted(breach) >= mediumMs);
      if (medium === undefined) return undefined;
      const why = `${medium.why}; nobody decided within ${minutes(mediumMs)}`;
      return { kind: "roll-back", cause: causeOf(medium, look, why) };
    },
  },
  {
    asks: "a medium breach that nobody accepted?",
    leadsTo: "ask",
    decides: ({ of, lasted, look, limits: { mediumMs } }) => {
      const medium = of("medium");
      const [question] = medium;
      const leftMs = Math.min(...medium.map((breach) => mediumMs - lasted(breach)));
      return question && { kind: "ask", cause: causeOf(question, look, question.why), leftMs };
    },
  },
  {
    asks: "a high breach?",
    leadsTo: "wait",
    decides: ({ of, lasted, limits: { highMs } }) => {
      const [worst] = of("high");
      const left = (breach: OpenBreach): string => minutes(highMs - lasted(breach));
      return worst && { kind: "wait", why: `${worst.why}; it rolls back in ${left(worst)}` };
    },
  },
  {
    asks: "too little data to decide on something?",
    leadsTo: "wait",
    decides: ({ look }) => {
      const [unsure] = look.undecided;
      return unsure && { kind: "wait", why: `${unsure.id}: ${unsure.why}` };
    },
  },
];

/** Whether a hold is over: its time is up, and nothing holds the rollout back. */
export function holdIsOver(elapsedMs: number, durationMs: number, decision: WatchDecision): boolean {
  return elapsedMs >= durationMs && decision.kind === "clear";
}

/** What time decided (too little data for too long, nobody's answer) was seen by the look, not by a sample. */
function causeOf(breach: OpenBreach, look: Look, why: string): Cause {
  const bySample = why === breach.why && breach.reasonCode !== "inconclusive";
  return {
    reasonCode: breach.reasonCode,
    why: `${breach.id}: ${why}`,
    seenAt: bySample ? breach.seenAt : look.at,
  };
}

function keyOf(breach: Breach): string {
  return `${breach.source}/${breach.id}`;
}

function minutes(milliseconds: number): string {
  const value = milliseconds / 60_000;
  return value >= 1 ? `${Number(value.toFixed(1))} min` : `${Math.ceil(milliseconds / 1000)} s`;
}
