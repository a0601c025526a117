import type { Cause } from "../rollout/states.ts";
import {
  decideWatch,
  type OpenBreach,
  type TriggerLimits,
  UNDISTURBED,
  type WatchMemory,
} from "../rollout/triggers.ts";
import { NO_LOOKS, type SoakLook, type SoakTally, tallyLook } from "./soak.ts";

/** A soak as it goes: what was counted, and which breaches last since when. */
export interface SoakCourse {
  readonly tally: SoakTally;
  readonly triggers: WatchMemory;
}

/** Before the first look. */
export const SOAK_BEGINS: SoakCourse = { tally: NO_LOOKS, triggers: UNDISTURBED };

/** What a look changed. */
export interface SoakTurn {
  readonly course: SoakCourse;
  /** Set when the soak must end here, and the release is taken back. */
  readonly stop?: Cause;
  readonly appeared: readonly OpenBreach[];
  readonly recovered: readonly OpenBreach[];
}

/**
 * Follows a soak by one look. An indicator that cannot be judged never ends a soak: a monitoring that is down
 * for a while is no reason to take a release back; whether it matters is decided at the end.
 */
export function followSoak(course: SoakCourse, look: SoakLook, limits: TriggerLimits): SoakTurn {
  const breaches = look.breaches.filter(({ reasonCode }) => reasonCode !== "inconclusive");
  const step = decideWatch(
    course.triggers,
    { at: look.at, atMs: Date.parse(look.at), breaches, undecided: look.undecided },
    limits,
  );
  return {
    course: { tally: tallyLook(course.tally, look), triggers: step.memory },
    ...(step.decision.kind === "roll-back" ? { stop: step.decision.cause } : {}),
    appeared: step.appeared,
    recovered: step.recovered,
  };
}
