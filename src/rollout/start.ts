import type { GateDecision } from "../gate/verdict.ts";
import type { JournaledRollout, Replay, RolloutIdentity } from "./journal.ts";
import type { Cause, MachineStep } from "./states.ts";

/** What a start finds. */
export interface StartFacts {
  readonly rollout: RolloutIdentity;
  /** The plan of this start, as the machine sees it. */
  readonly steps: readonly MachineStep[];
  readonly journal: Replay;
  /** Whether production may be touched now. */
  readonly launch: GateDecision;
  readonly onInterrupted: "rollback" | "resume";
}

export type StartDecision =
  /** Nothing stands in the way: a new rollout begins. */
  | { readonly kind: "begin" }
  /** An earlier run of this rollout died: its state is taken up. */
  | { readonly kind: "recover"; readonly policy: "rollback" | "resume" }
  /** This rollout has ended; nothing runs again. */
  | { readonly kind: "ended"; readonly decision: GateDecision }
  | { readonly kind: "refuse"; readonly decision: GateDecision };

/**
 * Decides what a start of `rollout` does, from what the journal says of the rollout before it. Nothing begins
 * while it is unknown what is deployed.
 */
export function decideStart(facts: StartFacts): StartDecision {
  const decision = fromJournal(facts);
  const { launch } = facts;
  const relies =
    decision.kind === "refuse" || (decision.kind === "ended" && decision.decision.verdict === "passed");
  // What is missing for a launch comes first, and without it nothing is called done either.
  return relies && launch.verdict !== "passed" ? { kind: "refuse", decision: launch } : decision;
}

/** Which rollout is to be recovered. */
export type RecoveryTarget = Pick<
  RolloutIdentity,
  "repository" | "tag" | "sha" | "service" | "target" | "mode" | "evidenceDigest"
>;

/**
 * What a start that may only recover does: `journal`, the journal tells how to end what was begun; `untouched`,
 * the rollout did nothing yet; `lost`, nothing tells how far it came, so the only known way to a known state is back.
 *
 * @param mirror whether GitHub's part of the journal could be read. A rollout on a runner is announced there before its
 *   first command: what GitHub does not know of has done nothing. What it could not be asked may have done anything.
 */
export function decideRecovery(
  target: RecoveryTarget,
  journal: Replay,
  mirror: MirrorReading,
): "journal" | "untouched" | "lost" {
  const unknown = mirror === "read" ? "untouched" : "lost";
  switch (journal.kind) {
    case "broken":
      return "journal";
    case "empty":
      return unknown;
    case "read": {
      const { rollout, state } = journal.newest;
      const its = rollout.purpose === "rollout" && isSameRelease(rollout, target);
      // An earlier attempt of the same release that did not end is ended, whatever was approved since.
      if (its && state.phase !== "ended") return isUntouched(state) ? "untouched" : "journal";
      if (!its || rollout.evidenceDigest !== target.evidenceDigest) return unknown;
      return isUntouched(state) ? "untouched" : "journal";
    }
  }
}

/** `none`: there is no mirror, as at a desk. */
export type MirrorReading = "read" | "unreadable" | "none";

/** Whether nothing was done to production yet. */
export function isUntouched(state: JournaledRollout["state"]): boolean {
  if (state.phase === "ended") return state.outcome === "stopped";
  return state.phase === "idle" || ("begun" in state && state.begun < 0);
}

function fromJournal(facts: StartFacts): StartDecision {
  const { journal } = facts;
  switch (journal.kind) {
    case "broken":
      return refuse("journal-broken", `the journal cannot be trusted: ${journal.why}`);
    case "empty":
      return begin(facts);
    case "read":
      return afterAnother(facts, journal.newest);
  }
}

function afterAnother(facts: StartFacts, newest: JournaledRollout): StartDecision {
  const { rollout: before, state } = newest;
  const same = before.purpose === "rollout" && isSameRelease(before, facts.rollout);
  if (state.phase !== "ended") {
    if (same) return recover(facts, newest);
    return isUntouched(state) ? begin(facts) : refuse("interrupted", unfinished(before));
  }
  switch (state.outcome) {
    case "rollback-failed":
      return refuse(
        "rollback-failed",
        `the rollback of ${before.tag} failed and production is in an unknown state; ` +
          "make the rollback command succeed by running rollback first",
      );
    case "promoted":
      return same ? { kind: "ended", decision: alreadyPromoted(before, state.cause) } : begin(facts);
    case "rolled-back":
      return isSpent(facts.rollout, newest)
        ? { kind: "ended", decision: alreadyRolledBack(before, state.cause) }
        : begin(facts);
    case "stopped":
      return begin(facts);
  }
}

function begin({ launch }: StartFacts): StartDecision {
  return launch.verdict === "passed" ? { kind: "begin" } : { kind: "refuse", decision: launch };
}

/** Going on needs the same plan, and an approval of it that still holds; the way back needs nothing. */
function recover(facts: StartFacts, { rollout: before, steps, state }: JournaledRollout): StartDecision {
  const { rollout, launch, onInterrupted } = facts;
  const samePlan =
    before.evidenceDigest === rollout.evidenceDigest &&
    before.configDigest === rollout.configDigest &&
    before.strategy === rollout.strategy &&
    isSamePlan(steps, facts.steps);
  if (isUntouched(state) && !samePlan) return begin(facts);
  return { kind: "recover", policy: samePlan && launch.verdict === "passed" ? onInterrupted : "rollback" };
}

function isSamePlan(one: readonly MachineStep[], other: readonly MachineStep[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, kind, repeatable }, index) => {
      const its = other[index];
      return its?.id === id && its.kind === kind && its.repeatable === repeatable;
    })
  );
}

/** The cause a recovered rollout is given. */
export function interruptedCause(seenAt: string): Cause {
  return { reasonCode: "interrupted", why: "an earlier run of this rollout died before it ended", seenAt };
}

/** A new approval is a new decision; the old one was spent on the attempt that was undone. */
function isSpent(rollout: RolloutIdentity, { rollout: newest, before }: JournaledRollout): boolean {
  return [...before, newest].some(
    (one) =>
      (one.purpose === "rollout" || one.evidenceDigest !== undefined) &&
      isSameRelease(one, rollout) &&
      one.evidenceDigest === rollout.evidenceDigest,
  );
}

/**
 * A rollback as the journal names it: it keeps which approval it undid, because a later machine may see nothing of the
 * rollout before it.
 */
export function spendApproval(rollback: RolloutIdentity, journal: Replay): RolloutIdentity {
  const undone = journal.kind === "read" ? journal.newest.rollout : undefined;
  if (undone?.evidenceDigest === undefined || !isSameRelease(undone, rollback)) return rollback;
  return { ...rollback, evidenceDigest: undone.evidenceDigest };
}

/** The same bytes to the same place. A rehearsal and a real rollout are never the same. */
function isSameRelease(one: RolloutIdentity, other: RecoveryTarget): boolean {
  return (
    one.repository === other.repository &&
    one.tag === other.tag &&
    one.sha === other.sha &&
    one.service === other.service &&
    one.target === other.target &&
    one.mode === other.mode
  );
}

function unfinished({ tag, target, purpose }: RolloutIdentity): string {
  return `a ${purpose} of ${tag} to ${target} was interrupted and has not ended; run rollback for ${tag} first`;
}

function alreadyPromoted({ tag, target }: RolloutIdentity, left: Cause | undefined): GateDecision {
  const note = left === undefined ? "" : ` (left undone afterwards: ${left.why})`;
  const reason = `${tag} was already rolled out to ${target} by an earlier run; nothing ran again${note}`;
  return { verdict: "passed", reasonCode: "already-done", reason };
}

function alreadyRolledBack({ tag }: RolloutIdentity, cause: Cause | undefined): GateDecision {
  const reason =
    `${tag} was rolled back (${cause?.why ?? "no cause was recorded"}); nothing ran again. ` +
    "Another attempt needs a new approval";
  return { verdict: "failed", reasonCode: "rolled-back", reason };
}

function refuse(reasonCode: GateDecision["reasonCode"], reason: string): StartDecision {
  return { kind: "refuse", decision: { verdict: "failed", reasonCode, reason } };
}
