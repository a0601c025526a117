import type { GitHub } from "../ports/github/client.ts";
import { type ServiceStanding, type ServiceTrace, standingOf } from "../release/service-standing.ts";
import { readServiceSoak, type ServiceSoak, soaksOfRelease } from "../release/soaks.ts";
import { describeStanding } from "../rollout/standing.ts";
import { mirroredRollouts } from "./rollout-mirror.ts";
import { soakDeployments } from "./soak-handover.ts";

/** A release whose services are asked about. */
export interface AskedRelease {
  readonly repository: string;
  readonly tag: string;
  readonly sha: string;
  readonly target: string;
}

/** How the soaks of a release's services stand, as the services themselves said; a service that said nothing is left out. */
export async function readServiceSoaks(
  github: GitHub,
  release: AskedRelease,
): Promise<ReadonlyMap<string, ServiceSoak>> {
  const soaks = new Map<string, ServiceSoak>();
  const deployments = soaksOfRelease(await soakDeployments(github, release.target), release);
  for (const [service, deployment] of deployments) {
    const soak = readServiceSoak(await github.deploymentStatuses(deployment.id));
    if (soak !== undefined) soaks.set(service, soak);
  }
  return soaks;
}

/**
 * Where each service of a release stands, from GitHub's deployments.
 *
 * @param us the workflow run that asks; undefined at a desk.
 */
export async function readStandings(
  github: GitHub,
  release: AskedRelease,
  services: readonly string[],
  us: number | undefined,
): Promise<readonly ServiceStanding[]> {
  const soaks = await readServiceSoaks(github, release);
  const standings: ServiceStanding[] = [];
  for (const service of services) {
    const rollout = await readRollout(github, { ...release, service }, us);
    standings.push(standingOf({ service, rollout, soak: soaks.get(service) }));
  }
  return standings;
}

async function readRollout(
  github: GitHub,
  release: AskedRelease & { readonly service: string },
  us: number | undefined,
): Promise<ServiceTrace["rollout"]> {
  for await (const { newest, owner } of mirroredRollouts(github, release, us)) {
    const { rollout, steps, latest } = newest;
    if (rollout.tag !== release.tag || rollout.sha !== release.sha) return undefined;
    const elsewhere = owner === "alive";
    if (latest === undefined) return { end: undefined, elsewhere, sentence: "its rollout was begun" };
    const { state } = latest.position;
    return {
      end: state.phase === "ended" ? state.outcome : undefined,
      elsewhere,
      sentence: describeStanding({ rollout, steps, state, alive: elsewhere }).reason,
    };
  }
  return undefined;
}
