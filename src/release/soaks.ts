import { z } from "zod";
import type { Deployment, DeploymentStatus } from "../ports/github/deployments.ts";
import type { Release } from "./identity.ts";

/**
 * A soak that goes on, as GitHub keeps it between checkpoints: a deployment tells which release it is about, its
 * newest status by an app (a job's own token) where its evidence is and when it is looked at next. A person who may
 * make statuses cannot hand over other evidence by that.
 */

const KEY = "release-gates-soak";
const payloadSchema = z.object({
  [KEY]: z.strictObject({
    tag: z.string(),
    sha: z.string().regex(/^[0-9a-f]{40}$/),
    service: z.string().optional(),
  }),
});
const NOTE = /^next (\S+) run (\d+) ledger ([0-9a-f]{64})$/;
const DONE = /^done run (\d+) ledger ([0-9a-f]{64})$/;
const CLAIM = /^look by run (\d+) ledger ([0-9a-f]{64})$/;
/** Soaks looked through for those that go on: of releases without services, and of each service. */
const LOOKED_THROUGH = 30;
const LOOKED_THROUGH_OF_SERVICE = 3;
/** A schedule is never exact: what is due within this time is looked at now. */
const EARLY_MS = 5 * 60_000;

/** Where a soak stands. */
export interface SoakNote {
  /** ISO 8601. */
  readonly nextAt: string;
  /** The run whose artifact holds the evidence. */
  readonly runId: number;
  readonly ledgerDigest: string;
}

/** A soak that has not ended. */
export interface OpenSoak extends SoakNote {
  readonly deployment: number;
  readonly tag: string;
  readonly sha: string;
  readonly service?: string;
}

/** A run that goes on with a soak, from a certain ledger. */
export interface SoakClaim {
  readonly runId: number;
  readonly ledgerDigest: string;
}

/** The environment under which the soaks of a target are kept. */
export function soakEnvironment(target: string): string {
  return `${target}-soak`;
}

export function soakPayload({ tag, sha, service }: Release): Readonly<Record<string, unknown>> {
  return { [KEY]: { tag, sha, ...(service === undefined ? {} : { service }) } };
}

/** The text of a status. */
export function writeSoakNote({ nextAt, runId, ledgerDigest }: SoakNote): string {
  return `next ${nextAt} run ${runId} ledger ${ledgerDigest}`;
}

/** The text of a status by which a run says that it goes on with the soak. */
export function writeSoakClaim({ runId, ledgerDigest }: SoakClaim): string {
  return `look by run ${runId} ledger ${ledgerDigest}`;
}

/**
 * Who goes on with a soak from this ledger, first come first. GitHub keeps statuses in the order they were made, so
 * that every run that asks after its own claim sees the same first one.
 *
 * @param statuses newest first.
 */
export function readSoakClaims(
  statuses: readonly DeploymentStatus[],
  ledgerDigest: string,
): readonly SoakClaim[] {
  return statuses
    .filter(isByApp)
    .flatMap(({ description }) => {
      const [, runId, digest] = CLAIM.exec(description) ?? [];
      return digest === ledgerDigest ? [{ runId: Number(runId), ledgerDigest }] : [];
    })
    .reverse();
}

/**
 * The soak of a deployment; undefined when it has ended, or when it is none.
 *
 * @param statuses newest first.
 */
export function readSoak(
  deployment: Deployment,
  statuses: readonly DeploymentStatus[],
): OpenSoak | undefined {
  const payload = payloadSchema.safeParse(deployment.payload);
  const newest = statuses.find((status) => isByApp(status) && !CLAIM.test(status.description));
  if (!payload.success || newest?.state !== "in_progress") return undefined;
  const [, nextAt, runId, ledgerDigest] = NOTE.exec(newest.description) ?? [];
  if (nextAt === undefined || ledgerDigest === undefined || Number.isNaN(Date.parse(nextAt)))
    return undefined;
  const { tag, sha, service } = payload.data[KEY];
  return {
    deployment: deployment.id,
    tag,
    sha,
    ...(service === undefined ? {} : { service }),
    nextAt,
    runId: Number(runId),
    ledgerDigest,
  };
}

/** Where the soak of one service stands: it goes on, or it has ended, and then where its evidence is. */
export type ServiceSoak =
  | { readonly kind: "soaking"; readonly why: string }
  | { readonly kind: "healthy"; readonly runId: number; readonly ledgerDigest: string }
  | { readonly kind: "failed"; readonly why: string };

/** The text of a status by which a service of a release says that its soak ended well, and where its evidence is. */
export function writeSoakEnd({ runId, ledgerDigest }: SoakClaim): string {
  return `done run ${runId} ledger ${ledgerDigest}`;
}

/**
 * How the soak of a deployment stands. What GitHub adds itself (`inactive`, once another one succeeds) says nothing.
 *
 * @param statuses newest first.
 */
export function readServiceSoak(statuses: readonly DeploymentStatus[]): ServiceSoak | undefined {
  const newest = statuses.find(
    (status) => isByApp(status) && status.state !== "inactive" && !CLAIM.test(status.description),
  );
  if (newest === undefined) return undefined;
  if (newest.state === "in_progress") return { kind: "soaking", why: newest.description };
  const [, runId, ledgerDigest] = DONE.exec(newest.description) ?? [];
  return newest.state === "success" && ledgerDigest !== undefined
    ? { kind: "healthy", runId: Number(runId), ledgerDigest }
    : { kind: "failed", why: newest.description };
}

/**
 * The newest soak of every service of a release, by its service.
 *
 * @param deployments of the soak environment, in any order.
 */
export function soaksOfRelease(
  deployments: readonly Deployment[],
  release: Pick<Release, "tag" | "sha">,
): ReadonlyMap<string, Deployment> {
  const newest = new Map<string, Deployment>();
  for (const deployment of deployments) {
    const payload = payloadSchema.safeParse(deployment.payload).data?.[KEY];
    if (payload?.service === undefined || payload.tag !== release.tag || payload.sha !== release.sha)
      continue;
    if (deployment.id > (newest.get(payload.service)?.id ?? 0)) newest.set(payload.service, deployment);
  }
  return newest;
}

/** Whether a deployment is about the soak of this release, or of this service of it. */
export function isSoakOf(
  deployment: Deployment,
  { tag, sha, service }: Pick<Release, "tag" | "sha" | "service">,
): boolean {
  const payload = payloadSchema.safeParse(deployment.payload).data?.[KEY];
  return payload?.tag === tag && payload.sha === sha && payload.service === service;
}

/**
 * Those deployments whose soak may still go on, newest first: of every service the newest few, since a newer release
 * took the place of an older one.
 */
export function newestSoaks(deployments: readonly Deployment[]): readonly Deployment[] {
  const seen = new Map<string | undefined, number>();
  return [...deployments]
    .sort((one, other) => other.id - one.id)
    .filter((deployment) => {
      const payload = payloadSchema.safeParse(deployment.payload).data?.[KEY];
      if (payload === undefined) return false;
      const count = (seen.get(payload.service) ?? 0) + 1;
      seen.set(payload.service, count);
      return count <= (payload.service === undefined ? LOOKED_THROUGH : LOOKED_THROUGH_OF_SERVICE);
    });
}

function isByApp({ creator }: DeploymentStatus): boolean {
  return creator.endsWith("[bot]");
}

/** Whether it is time to look at it. */
export function isDue({ nextAt }: OpenSoak, now: Date): boolean {
  return Date.parse(nextAt) - EARLY_MS <= now.getTime();
}
