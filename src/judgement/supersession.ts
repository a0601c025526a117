import type { Criterion } from "../gate/criterion.ts";
import { REASONS } from "../gate/reason-codes.ts";
import type { RolloutIdentity } from "../rollout/journal.ts";
import type { MirroredRollout } from "../rollout/mirror.ts";

/** What took the place of a release while it soaked. */
export interface Supersession {
  readonly tag: string;
  /** `newer`: another release was promoted. `taken-back`: somebody brought the version before it back. */
  readonly kind: "newer" | "taken-back";
  readonly runId: number;
  /** ISO 8601 instant from which the release is not what is watched any more. */
  readonly at: string;
}

/**
 * Whether a release is still what is in production. A rollout that is under way has replaced nothing yet, one that
 * was rolled back has replaced nothing for good, and one whose rollback failed may have replaced anything.
 *
 * @param rollouts to the environment of the release, newest first.
 */
export function findSupersession(
  rollouts: readonly MirroredRollout[],
  release: Pick<RolloutIdentity, "tag" | "sha">,
): Supersession | undefined {
  const undone = new Set<string>();
  for (const { rollout, latest, runId } of rollouts) {
    const state = latest?.position.state;
    if (latest === undefined || state?.phase !== "ended" || state.outcome === "stopped") continue;
    const { tag } = rollout;
    const own = tag === release.tag && rollout.sha === release.sha;
    const at = latest.made;
    if (state.outcome === "rolled-back") {
      if (rollout.purpose === "rollout") continue;
      if (own) return { tag, kind: "taken-back", runId, at };
      undone.add(rollout.sha);
      continue;
    }
    if (own) return undefined;
    if (!undone.has(rollout.sha)) return { tag, kind: "newer", runId, at };
  }
  return undefined;
}

/** The same as a sentence. */
export function describeSupersession({ tag, kind, runId, at }: Supersession): string {
  return kind === "newer"
    ? `${tag} took its place at ${at} (run ${runId})`
    : `${tag} was taken back at ${at} (run ${runId})`;
}

/** The criterion that a release which waits for its certification has lost its place. */
export function supersessionCriterion(by: Supersession): Criterion {
  return {
    id: "soak/in-production",
    title: "The release is still what is in production",
    level: "must",
    status: "failed",
    reasonCode: "soak-superseded",
    expected: "in production until it is certified",
    found: describeSupersession(by),
    next: REASONS["soak-superseded"].next,
  };
}
