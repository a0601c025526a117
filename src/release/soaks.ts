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
const CLAIM = /^look by run (\d+) ledger ([0-9a-f]{64})$/;
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

function isByApp({ creator }: DeploymentStatus): boolean {
  return creator.endsWith("[bot]");
}

/** Whether a deployment may hold a soak at all, before its statuses are asked for. */
export function isSoak(deployment: Deployment): boolean {
  return payloadSchema.safeParse(deployment.payload).success;
}

/** Whether it is time to look at it. */
export function isDue({ nextAt }: OpenSoak, now: Date): boolean {
  return Date.parse(nextAt) - EARLY_MS <= now.getTime();
}
