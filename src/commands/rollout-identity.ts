import { evidenceDigestOf } from "../approval/binding.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { RolloutIdentity } from "../rollout/journal.ts";
import type { GateContext, GateFindings } from "./gate-run.ts";

/** What this run is about, as the journal names it. */
export function rolloutIdentity(
  context: GateContext,
  purpose: RolloutIdentity["purpose"],
  slot: string | undefined,
): RolloutIdentity {
  const { release, inputs, config, ledger } = context;
  const { repository, tag, version, sha, service, target, strategy } = release;
  const last = ledger.findLastIndex((record) => record.gate === "approve");
  const evidenceDigest =
    purpose === "rollback" || last < 0 ? null : evidenceDigestOf(ledger.slice(0, last + 1), null);
  return {
    purpose,
    repository,
    tag,
    version,
    sha,
    ...(service === undefined ? {} : { service }),
    target,
    strategy,
    ...(slot === undefined ? {} : { slot }),
    mode: inputs.mode,
    configDigest: config.digest,
    ...(evidenceDigest === null ? {} : { evidenceDigest }),
  };
}

/**
 * Works on an environment alone: a second run on the same one, whatever its release, is refused. A rehearsal
 * acts on what its own checkout starts, so only one beside it in that checkout is in its way.
 */
export async function withRolloutLock(
  { world, inputs, release, run }: GateContext,
  work: () => Promise<GateFindings>,
  refuse: (decision: GateDecision) => GateFindings,
): Promise<GateFindings> {
  const { repository, target, service, tag } = release;
  const by = run.kind === "github" ? run.url : run.user;
  const where = inputs.mode === "rehearsal" ? world.workspace.root : "";
  const name = ["rollout", where, repository, target, service ?? ""].join("/");
  const lock = await world.host.lock(name, `${tag} by ${by}`);
  if (lock.kind === "refused") return refuse(inProgress(target, lock.heldBy));
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

/** The decision of a run that finds another one at work. */
export function inProgress(target: string, who: string): GateDecision {
  return {
    verdict: "failed",
    reasonCode: "rollout-in-progress",
    reason: `another run works on ${target}: ${who}`,
  };
}
