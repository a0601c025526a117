import { ReleaseGatesError } from "../gate/errors.ts";
import type { GitHub } from "../ports/github/client.ts";
import { createMask } from "../report/mask.ts";
import type { RolloutIdentity } from "../rollout/journal.ts";
import {
  type ControlRequest,
  deploymentState,
  isAbout,
  isIdle,
  type MirroredRollout,
  mirrorPayload,
  readMirrored,
  readRequests,
} from "../rollout/mirror.ts";
import { writePosition } from "../rollout/position.ts";
import type { MachineStep, State } from "../rollout/states.ts";
import type { GateContext } from "./gate-run.ts";

/** How many of our deployments are looked through for the newest one that did something. */
const LOOKED_THROUGH = 30;
/** Services share an environment, and every job of theirs leaves a deployment of its own there, too. */
export const MOST_DEPLOYMENTS_OF_SERVICES = 1_000;

/** A rollout in GitHub, and who is at work on it. */
export interface Mirrored {
  readonly newest: MirroredRollout;
  readonly owner: "us" | "dead" | "alive";
}

/** The journal's mirror in GitHub. Every call throws what the client throws: `github-unavailable` and the like. */
export interface Mirror {
  /** The newest rollout to the environment, and whether a run that lives is at work on it. */
  read(): Promise<Mirrored | undefined>;
  /**
   * Makes the deployment of a new rollout; nothing is done to production by that. Throws `rollout-in-progress`
   * when another run did so a moment before.
   */
  begin(rollout: RolloutIdentity, steps: readonly MachineStep[]): Promise<number>;
  write(
    deployment: number,
    at: { readonly count: number; readonly state: State },
    sentence: string,
  ): Promise<void>;
  /** Asked between two looks, and again later: it does not wait for a GitHub that hangs. */
  requests(deployment: number): Promise<readonly ControlRequest[]>;
}

/**
 * Rollouts to an environment, newest first, without those that never did anything.
 *
 * @param us the workflow run that asks; undefined at a desk.
 */
export async function* mirroredRollouts(
  github: GitHub,
  about: { readonly repository: string; readonly service?: string; readonly target: string },
  us: number | undefined,
): AsyncGenerator<Mirrored> {
  const deployments = await github.deployments(
    about.target,
    about.service === undefined ? undefined : MOST_DEPLOYMENTS_OF_SERVICES,
  );
  // Without its statuses a deployment already tells whether it is about this.
  const ours = deployments.filter((deployment) => {
    const mirrored = readMirrored(deployment, []);
    return mirrored !== undefined && isAbout(mirrored, about);
  });
  const newestFirst = ours.sort((one, other) => other.id - one.id).slice(0, LOOKED_THROUGH);
  for (const deployment of newestFirst) {
    const newest = readMirrored(deployment, await github.deploymentStatuses(deployment.id));
    if (newest === undefined) continue;
    const owner = await ownerOf(newest, github, us);
    if (!isIdle(newest, owner)) yield { newest, owner };
  }
}

/** A later job of the same run takes over from one that died; another run only when that one has ended. */
async function ownerOf(
  { runId }: MirroredRollout,
  github: GitHub,
  us: number | undefined,
): Promise<Mirrored["owner"]> {
  if (runId === us) return "us";
  const run = await github.workflowRun(runId);
  return run === undefined || run.status === "completed" ? "dead" : "alive";
}

/** Undefined at a desk and in a rehearsal: GitHub is told of nothing that does not happen there. */
export async function openMirror(context: GateContext): Promise<Mirror | undefined> {
  const { world, inputs, release, config } = context;
  const { runner } = world;
  if (runner === undefined || inputs.mode === "rehearsal" || inputs.dryRun) return undefined;
  const github = await world.github();
  const us = runner.runId;
  const logUrl = `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`;
  const url = config.config.rollout.url;
  let purpose: RolloutIdentity["purpose"] = "rollout";
  const mask = createMask(world.secrets);
  /** The newest rollout that was there when we looked. */
  let seen = 0;

  async function write(
    deployment: number,
    { count, state }: { readonly count: number; readonly state: State },
    sentence: string,
  ): Promise<void> {
    await github.setDeploymentStatus(deployment, {
      state: deploymentState(state, purpose),
      // Whoever may read the repository reads it, and it stays.
      description: writePosition({ count, state, runId: us }, mask(sentence)),
      logUrl,
      ...(url === undefined ? {} : { environmentUrl: url }),
    });
  }

  /**
   * Of two runs that begin at once, the one whose deployment was made first goes on. One that was made after we looked
   * counts whatever became of it: what we decided to begin was decided without it, and it may have done the same.
   */
  async function giveWay(deployment: number): Promise<void> {
    for await (const { newest, owner } of mirroredRollouts(github, release, us)) {
      const atWork = owner === "alive" && newest.latest?.position.state.phase !== "ended";
      const unseen = newest.deployment > seen;
      if (newest.deployment >= deployment || !(atWork || unseen)) continue;
      const cause = {
        reasonCode: "rollout-in-progress",
        why: `run ${newest.runId} was first`,
        seenAt: newest.createdAt,
      } as const;
      const stopped: State = { phase: "ended", outcome: "stopped", begun: -1, cause };
      await write(deployment, { count: 1, state: stopped }, cause.why);
      throw new ReleaseGatesError("rollout-in-progress", `another run works on ${release.target}`, {
        expected: `no other rollout to ${release.target}`,
        found: `${newest.rollout.tag} by run ${newest.runId}`,
      });
    }
  }

  return {
    read: async () => {
      for await (const found of mirroredRollouts(github, release, us)) {
        purpose = found.newest.rollout.purpose;
        seen = found.newest.deployment;
        return found;
      }
      return undefined;
    },
    begin: async (rollout, steps) => {
      purpose = rollout.purpose;
      const back = purpose === "rollback" ? release.previous : undefined;
      const deployment = await github.createDeployment({
        ref: back?.sha ?? rollout.sha,
        environment: release.target,
        description: `${purpose} of ${rollout.tag} by release-gates`,
        payload: mirrorPayload(rollout, steps, us),
      });
      await giveWay(deployment);
      return deployment;
    },
    write,
    requests: async (deployment) => {
      const brief = await world.github("brief");
      return readRequests(await brief.deploymentStatuses(deployment));
    },
  };
}

/** How people pause, resume or abort the rollout. */
export function controlHint(context: GateContext, deployment: number): string {
  const repository = context.world.runner?.repository ?? context.release.repository;
  return `gh api repos/${repository}/deployments/${deployment}/statuses -f state=in_progress -f description=pause`;
}
