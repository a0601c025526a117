import type { GateRecord } from "../gate/record.ts";
import type { GitHub } from "../ports.ts";
import {
  isSoak,
  type OpenSoak,
  readSoak,
  soakEnvironment,
  soakPayload,
  writeSoakNote,
} from "../release/soaks.ts";
import type { GateContext } from "./gate-run.ts";

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
 * Leaves in GitHub what the next checkpoint needs, or that there is none any more. A hand-over that fails is said
 * loudly: nobody would go on with the soak.
 */
export async function handOverSoak(
  context: GateContext,
  record: GateRecord,
  ledgerDigest: string,
): Promise<string> {
  const { world, inputs, release, ledger } = context;
  const { runner } = world;
  const begun = ledger.some(({ gate, verdict }) => gate === "stabilize" && verdict === "pending");
  const pending = record.verdict === "pending";
  if (runner === undefined || inputs.mode === "rehearsal" || (!pending && !begun)) return "";
  try {
    const github = await world.github();
    const open = (await readOpenSoaks(github, release.target)).find(
      ({ sha, tag, service }) => sha === release.sha && tag === release.tag && service === release.service,
    );
    const logUrl = `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.runId}`;
    if (!pending) {
      if (open === undefined) return "";
      const state = record.verdict === "passed" ? "success" : "failure";
      await github.setDeploymentStatus(open.deployment, { state, description: record.reason, logUrl });
      return "";
    }
    // The record keeps the time in its reason, as people read it.
    const nextAt = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(record.reason)?.[0] ?? record.finishedAt;
    const deployment =
      open?.deployment ??
      (await github.createDeployment({
        ref: release.sha,
        environment: soakEnvironment(release.target),
        description: `Soak of ${release.tag} in ${release.target}`,
        payload: soakPayload(release),
      }));
    const description = writeSoakNote({ nextAt, runId: runner.runId, ledgerDigest });
    await github.setDeploymentStatus(deployment, { state: "in_progress", description, logUrl });
    return `The soak goes on: the workflow that calls \`soak.yml\` looks again at ${nextAt}.`;
  } catch (error) {
    world.reporter.annotate({
      level: "error",
      title: "The soak could not be handed over",
      message: `expected: a deployment status that says where the soak stands\nfound: ${error instanceof Error ? error.message : String(error)}\nnext: run this job again; without it nobody goes on with the soak`,
    });
    throw error;
  }
}
