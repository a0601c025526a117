import { ReleaseGatesError } from "../gate/errors.ts";
import type { ReasonCode } from "../gate/reason-codes.ts";
import type { GateRecord } from "../gate/record.ts";
import type { GitHub, World } from "../ports.ts";
import type { Release } from "../release/identity.ts";
import {
  isSoak,
  type OpenSoak,
  readSoak,
  type SoakNote,
  soakEnvironment,
  soakPayload,
  writeSoakNote,
} from "../release/soaks.ts";
import type { GateContext, GateFindings } from "./gate-run.ts";

/** Deployments looked through for soaks that go on. */
const LOOKED_THROUGH = 30;

/** The soaks of a target that have not ended, newest first. */
export async function readOpenSoaks(github: GitHub, target: string): Promise<readonly OpenSoak[]> {
  const open: OpenSoak[] = [];
  const deployments = await github.deployments(soakEnvironment(target));
  for (const deployment of deployments.slice(0, LOOKED_THROUGH)) {
    if (!isSoak(deployment)) continue;
    const soak = readSoak(deployment, await github.deploymentStatuses(deployment.id));
    if (soak !== undefined) open.push(soak);
  }
  return open;
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
  const begun = ledger.some(({ gate, verdict }) => gate === "stabilize" && verdict === "pending");
  const pending = record.verdict === "pending";
  if (world.runner === undefined || inputs.mode === "rehearsal" || (!pending && !begun)) return "";
  try {
    const github = await world.github();
    if (!pending) {
      const state = record.verdict === "passed" ? "success" : "failure";
      await closeNote(github, context, { state, description: record.reason });
      return "";
    }
    const nextAt = outputs["next-check-at"];
    if (nextAt === undefined) throw new Error("a soak is pending and nobody said when to look again");
    await leaveNote(github, context, { nextAt, runId: world.runner.runId, ledgerDigest });
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

async function leaveNote(github: GitHub, { world, release }: GateContext, note: SoakNote): Promise<void> {
  const deployment =
    (await findSoak(github, release))?.deployment ??
    (await github.createDeployment({
      ref: release.sha,
      environment: soakEnvironment(release.target),
      description: `Soak of ${release.tag} in ${release.target}`,
      payload: soakPayload(release),
    }));
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

async function findSoak(
  github: GitHub,
  { target, sha, tag, service }: Release,
): Promise<OpenSoak | undefined> {
  const open = await readOpenSoaks(github, target);
  return open.find((one) => one.sha === sha && one.tag === tag && one.service === service);
}

function logUrl({ runner }: World): { readonly logUrl?: string } {
  if (runner === undefined) return {};
  return { logUrl: `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}` };
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
