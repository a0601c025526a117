import { explainOutcome, succeeded } from "../gate/command-outcome.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { idleSlot } from "../rollout/blue-green.ts";
import type { Replay } from "../rollout/journal.ts";
import type { GateContext } from "./gate-run.ts";
import { runCommand } from "./supervised-command.ts";

/**
 * The slot that a blue-green release goes to: the one that an unfinished rollout was going to, else the one
 * that is idle now. Undefined for other strategies.
 *
 * @throws ReleaseGatesError when the `live` command does not say which slot serves.
 */
export async function findSlot(
  context: GateContext,
  journal: Replay | undefined,
  dryRun: boolean,
): Promise<string | undefined> {
  const { world, config, release, inputs } = context;
  const settings = config.config.rollout["blue-green"];
  if (release.strategy !== "blue-green" || settings === undefined) return undefined;
  const unfinished = journal?.kind === "read" && journal.newest.state.phase !== "ended";
  if (unfinished && journal.newest.rollout.slot !== undefined) return journal.newest.rollout.slot;
  const result = await runCommand(world, settings.live, {
    release,
    environment: release.target,
    dryRun,
    label: "live slot",
    signal: inputs.signal,
  });
  if (succeeded(result)) return idleSlot(settings.slots, result.output.head);
  const { reasonCode, found, next } = explainOutcome(result);
  throw new ReleaseGatesError(reasonCode, "rollout.blue-green.live failed", {
    expected: "the name of the live slot",
    found,
    next,
  });
}
