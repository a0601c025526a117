import { ReleaseGatesError } from "../gate/errors.ts";
import { LEDGER_DIRECTORY } from "../gate/evidence-path.ts";
import type { ReasonCode } from "../gate/reason-codes.ts";
import type { GateRecord } from "../gate/record.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { Deployment } from "../ports/github/deployments.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";
import {
  isSoakOf,
  newestSoaks,
  type OpenSoak,
  readSoak,
  readSoakClaims,
  type SoakNote,
  soakEnvironment,
  soakPayload,
  writeSoakClaim,
  writeSoakEnd,
  writeSoakNote,
} from "../release/soaks.ts";
import type { GateContext, GateFindings } from "./gate-run.ts";
import { MOST_DEPLOYMENTS_OF_SERVICES } from "./rollout-mirror.ts";

/** GitHub ends a job that waited for a review for thirty days; then a new run asks again. */
const REVIEW_EXPIRES_MS = 30 * 24 * 60 * 60_000;

/** The soaks of a target that have not ended, newest first. */
export async function readOpenSoaks(github: GitHub, target: string): Promise<readonly OpenSoak[]> {
  const open: OpenSoak[] = [];
  for (const deployment of newestSoaks(await soakDeployments(github, target))) {
    const soak = readSoak(deployment, await github.deploymentStatuses(deployment.id));
    if (soak !== undefined) open.push(soak);
  }
  return open;
}

/** Deployments that soaks of a target are kept in. */
export function soakDeployments(github: GitHub, target: string): Promise<readonly Deployment[]> {
  return github.deployments(soakEnvironment(target), MOST_DEPLOYMENTS_OF_SERVICES);
}

/**
 * Goes on with a soak alone. On this machine a lock keeps a second process out. In GitHub every run says that it goes
 * on from this ledger and looks who said so first: a second run of the schedule changes nothing, and a run that died
 * before it was done stands in nobody's way.
 *
 * @throws ReleaseGatesError `soak-in-progress` when another run is at it, or has handed the soak on already.
 */
export async function enterSoak(context: GateContext): Promise<() => Promise<void>> {
  const { world, inputs, release, run, ledger } = context;
  const by = run.kind === "github" ? run.url : run.user;
  const files = world.evidence(inputs.evidenceDirectory);
  const lock = await world.host.lock(`soak/${files.root}`, by);
  if (lock.kind === "refused") throw soakInProgress(release.tag, lock.heldBy);
  try {
    // Between the reading of the ledger and the lock another process may have gone on and left.
    const records = (await files.list()).filter((path) => path.startsWith(`${LEDGER_DIRECTORY}/`)).length;
    if (records !== ledger.length) throw soakInProgress(release.tag, `a ledger of ${records} records by now`);
    if (world.runner !== undefined && inputs.mode !== "rehearsal") await claim(context, world.runner.runId);
    return lock.release;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function claim({ world, release, ledgerDigest }: GateContext, us: number): Promise<void> {
  const github = await world.github();
  const open = await findSoak(github, release);
  if (open === undefined || ledgerDigest === null) return;
  if (open.ledgerDigest !== ledgerDigest) {
    throw soakInProgress(release.tag, `run ${open.runId}, which left ledger ${open.ledgerDigest}`);
  }
  const description = writeSoakClaim({ runId: us, ledgerDigest });
  await github.setDeploymentStatus(open.deployment, { state: "in_progress", description, ...logUrl(world) });
  for (const { runId } of readSoakClaims(await github.deploymentStatuses(open.deployment), ledgerDigest)) {
    if (runId === us) return;
    const other = await github.workflowRun(runId);
    if (other !== undefined && other.status !== "completed")
      throw soakInProgress(release.tag, `run ${runId}`);
  }
}

function soakInProgress(tag: string, who: string): ReleaseGatesError {
  return new ReleaseGatesError("soak-in-progress", `another run goes on with the soak of ${tag}`, {
    expected: "nobody else at work on this soak",
    found: who,
  });
}

/**
 * Leaves in GitHub what the next checkpoint needs, or that there is none any more.
 *
 * @throws ReleaseGatesError where GitHub does not take it: nobody would go on with the soak.
 */
export async function handOverSoak(
  context: GateContext,
  record: GateRecord,
  ledgerDigest: string,
  outputs: GateFindings["outputs"],
): Promise<string> {
  const { world, inputs, ledger } = context;
  const begun = ledger.some(({ gate, reasonCode }) => gate === "stabilize" && reasonCode === "soak-pending");
  const pending = record.verdict === "pending";
  const soaks = record.reasonCode === "soak-pending";
  // Where services soak by themselves, each says how it ended: only then is the release published.
  const oneOfSeveral = context.release.services !== undefined;
  if (world.runner === undefined || inputs.mode === "rehearsal") return "";
  if (!soaks && !begun && !oneOfSeveral) return "";
  try {
    const github = await world.github();
    if (!pending) {
      const { runId } = world.runner;
      const healthy = record.verdict === "passed";
      const description = healthy && oneOfSeveral ? writeSoakEnd({ runId, ledgerDigest }) : record.reason;
      const end = { state: healthy ? "success" : "failure", description } as const;
      if (oneOfSeveral) await leaveEnd(github, context, end);
      else await closeNote(github, context, end);
      return "";
    }
    const nextAt = soaks ? outputs["next-check-at"] : reviewExpiresAt(world.clock.now());
    if (nextAt === undefined) throw new Error("a soak is pending and nobody said when to look again");
    await leaveNote(github, context, { nextAt, runId: world.runner.runId, ledgerDigest });
    if (!soaks) return "";
    return `The soak goes on: the workflow that calls \`soak.yml\` looks again at ${nextAt}.`;
  } catch (error) {
    throw notHandedOver(error);
  }
}

/**
 * Ends the soak of a release that the button took back: what would be watched, and in the end published, is the
 * version before it.
 *
 * @throws ReleaseGatesError where GitHub does not take it.
 */
export async function endSoakOfRolledBack(
  context: GateContext,
  _record: GateRecord,
  _ledgerDigest: string,
  outputs: GateFindings["outputs"],
): Promise<string> {
  const { world, inputs, release } = context;
  if (world.runner === undefined || inputs.mode === "rehearsal" || outputs["rolled-back"] !== "true")
    return "";
  try {
    const description = `${release.tag} was rolled back`;
    await closeNote(await world.github(), context, { state: "failure", description });
    return "";
  } catch (error) {
    throw new ReleaseGatesError(codeOf(error), "the soak of the release could not be ended", {
      expected: "no soak that goes on for a release that was rolled back",
      found: foundIn(error),
      next: `run this again, or set the newest deployment in ${soakEnvironment(release.target)} to failure; otherwise the version before would be watched as if it were ${release.tag}`,
      cause: error,
    });
  }
}

/** The deployment of a soak that goes on, or a new one. */
async function openDeployment(github: GitHub, release: Release): Promise<number> {
  const open = await findSoak(github, release);
  if (open !== undefined) return open.deployment;
  return github.createDeployment({
    ref: release.sha,
    environment: soakEnvironment(release.target),
    description: `Soak of ${release.tag} in ${release.target}`,
    payload: soakPayload(release),
  });
}

async function leaveEnd(
  github: GitHub,
  { world, release }: GateContext,
  end: { readonly state: "success" | "failure"; readonly description: string },
): Promise<void> {
  const deployment = await openDeployment(github, release);
  await github.setDeploymentStatus(deployment, { ...end, ...logUrl(world) });
}

async function leaveNote(github: GitHub, { world, release }: GateContext, note: SoakNote): Promise<void> {
  const deployment = await openDeployment(github, release);
  await github.setDeploymentStatus(deployment, {
    state: "in_progress",
    description: writeSoakNote(note),
    ...logUrl(world),
  });
}

async function closeNote(
  github: GitHub,
  { world, release }: GateContext,
  end: { readonly state: "success" | "failure"; readonly description: string },
): Promise<void> {
  const open = await findSoak(github, release);
  if (open !== undefined) await github.setDeploymentStatus(open.deployment, { ...end, ...logUrl(world) });
}

async function findSoak(github: GitHub, release: Release): Promise<OpenSoak | undefined> {
  const deployments = await soakDeployments(github, release.target);
  const own = deployments.filter((deployment) => isSoakOf(deployment, release));
  for (const deployment of own.sort((one, other) => other.id - one.id)) {
    const soak = readSoak(deployment, await github.deploymentStatuses(deployment.id));
    if (soak !== undefined) return soak;
  }
  return undefined;
}

function logUrl({ runner }: World): { readonly logUrl?: string } {
  if (runner === undefined) return {};
  return { logUrl: `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}` };
}

function reviewExpiresAt(now: Date): string {
  return new Date(now.getTime() + REVIEW_EXPIRES_MS).toISOString();
}

function notHandedOver(error: unknown): ReleaseGatesError {
  return new ReleaseGatesError(codeOf(error), "the soak could not be handed over", {
    expected: "a deployment status that says where the soak stands",
    found: foundIn(error),
    next: "run this job again; without it nobody goes on with the soak",
    cause: error,
  });
}

function codeOf(error: unknown): ReasonCode {
  return error instanceof ReleaseGatesError ? error.code : "internal-error";
}

function foundIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
