/** How a soak is spread over time. Milliseconds. */
export interface SoakPlan {
  readonly soakMs: number;
  /** Ages of the release at which it is looked at. */
  readonly checkpoints: readonly number[];
  /** How much longer, and how often, when it cannot be settled at the end. */
  readonly extend?: { readonly byMs: number; readonly atMost: number };
}

/** Where a soak stands in time. Milliseconds since the epoch. */
export interface SoakMoment {
  /** When the rollout ended. */
  readonly startedAt: number;
  readonly now: number;
  /** When the checkpoints before this one were taken. */
  readonly before: readonly number[];
  /** Whether something is undecided or still wrong, so that the soak cannot end well now. */
  readonly unsettled: boolean;
}

/** What follows from a checkpoint. */
export type CheckpointStep =
  | {
      readonly kind: "pending";
      readonly nextAt: number;
      readonly extensions: number;
      /** Whether it is this checkpoint that extends the soak. */
      readonly extended: boolean;
    }
  | { readonly kind: "over"; readonly extensions: number };

/**
 * When to look next. A checkpoint that comes late is no problem: sources are asked about all the time since the
 * one before. What happened at earlier checkpoints is derived from their times alone, so nothing has to be kept.
 */
export function nextCheckpoint(plan: SoakPlan, moment: SoakMoment): CheckpointStep {
  const { startedAt, before, unsettled } = moment;
  // A clock that was set back makes a release younger, never negative.
  const age = Math.max(0, moment.now - startedAt);
  const extensions = before.reduce(
    (count, at) => count + (at - startedAt >= lengthWith(plan, count) ? 1 : 0),
    0,
  );
  const length = lengthWith(plan, extensions);
  if (age < length) {
    const next = [...plan.checkpoints].sort((a, b) => a - b).find((checkpoint) => checkpoint > age) ?? length;
    return { kind: "pending", nextAt: startedAt + Math.min(next, length), extensions, extended: false };
  }
  const { extend } = plan;
  if (!unsettled || extend === undefined || extensions >= extend.atMost) return { kind: "over", extensions };
  const nextAt = startedAt + age + extend.byMs;
  return { kind: "pending", nextAt, extensions: extensions + 1, extended: true };
}

function lengthWith(plan: SoakPlan, extensions: number): number {
  return plan.soakMs + extensions * (plan.extend?.byMs ?? 0);
}
