import { ReleaseGatesError } from "../gate/errors.ts";
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
      await closeNote(github, context, record);
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

async function closeNote(github: GitHub, { world, release }: GateContext, record: GateRecord): Promise<void> {
  const open = await findSoak(github, release);
  if (open === undefined) return;
  const state = record.verdict === "passed" ? "success" : "failure";
  await github.setDeploymentStatus(open.deployment, { state, description: record.reason, ...logUrl(world) });
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
  const known = error instanceof ReleaseGatesError ? error : undefined;
  return new ReleaseGatesError(known?.code ?? "internal-error", "the soak could not be handed over", {
    expected: "a deployment status that says where the soak stands",
    found: error instanceof Error ? error.message : String(error),
    next: "run this job again; without it nobody goes on with the soak",
    cause: error,
  });
}
