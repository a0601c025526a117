import { evidenceDigestOf } from "../approval/binding.ts";
import type { GateDecision } from "../gate/verdict.ts";
import { decideRecovery, interruptedCause } from "../rollout/start.ts";
import type { GateContext, GateFindings } from "./gate-run.ts";
import { rollBackBecause } from "./rollback.ts";
import { openJournal } from "./rollout-journal.ts";

/**
 * Ends a rollout that died and whose journal is not here, as on a fresh machine: what it began is unknown, so the
 * previous version is brought back. Undefined when the journal is here, because then it says how to go on.
 */
export async function recoverWithoutJournal(context: GateContext): Promise<GateFindings | undefined> {
  const { world, inputs, release, ledger } = context;
  const { repository, tag, sha, service, target } = release;
  const approval = ledger.findLastIndex((record) => record.gate === "approve");
  const digest = approval < 0 ? null : evidenceDigestOf(ledger.slice(0, approval + 1), null);
  const { found, mirrorReading } = await openJournal(context, { mirror: "wanted" });
  const rollout = {
    repository,
    tag,
    sha,
    ...(service === undefined ? {} : { service }),
    target,
    mode: inputs.mode,
    ...(digest === null ? {} : { evidenceDigest: digest }),
  };
  switch (decideRecovery(rollout, found, mirrorReading)) {
    case "journal":
      return undefined;
    case "untouched":
      return nothingBegun(target);
    case "lost": {
      const why = "the rollout died, and how far it came died with its machine";
      const cause = { ...interruptedCause(world.clock.now().toISOString()), why };
      world.reporter.status({ tag: "ROLLBACK DECISION", sentence: `rolling ${tag} back: ${why}` });
      const undone = await rollBackBecause(context, cause);
      return { ...undone, decision: undone.decision ?? takenBack(undone, why) };
    }
  }
}

function takenBack(undone: GateFindings, why: string): GateDecision {
  return undone.outputs["rolled-back"] === "true"
    ? { verdict: "failed", reasonCode: "rolled-back", reason: `taken back: ${why}` }
    : { verdict: "failed", reasonCode: "rollback-failed", reason: `could not be taken back: ${why}` };
}

/** Never called passed: a passed rollout means that the release is in production. */
function nothingBegun(target: string): GateFindings {
  return {
    criteria: [],
    waivers: [],
    evidence: [],
    decision: {
      verdict: "failed",
      reasonCode: "cancelled",
      reason: `the rollout ended before its first command; nothing was done to ${target}, and there is nothing to roll back`,
    },
    outputs: { "rolled-back": "false" },
    summary: "",
  };
}
