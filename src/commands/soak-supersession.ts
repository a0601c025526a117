import { findSupersession, type Supersession } from "../judgement/supersession.ts";
import type { MirroredRollout } from "../rollout/mirror.ts";
import type { GateContext } from "./gate-run.ts";
import { mirroredRollouts } from "./rollout-mirror.ts";

/**
 * Asks GitHub whether the release is still what is in production. At a desk and in a rehearsal nobody else releases.
 *
 * @throws what the client throws: what cannot be known is not assumed.
 */
export async function readSupersession({
  world,
  inputs,
  release,
}: GateContext): Promise<Supersession | undefined> {
  if (world.runner === undefined || inputs.mode === "rehearsal") return undefined;
  const github = await world.github();
  const rollouts: MirroredRollout[] = [];
  for await (const { newest } of mirroredRollouts(github, release, world.runner.runId)) {
    rollouts.push(newest);
    // Nothing before the release itself can have replaced it.
    const { tag, sha, purpose } = newest.rollout;
    if (purpose === "rollout" && tag === release.tag && sha === release.sha) break;
  }
  return findSupersession(rollouts, release);
}
