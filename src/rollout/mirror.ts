import { z } from "zod";
import { machineStepSchema, rolloutIdentitySchema } from "../gate/documents/rollout-journal.ts";
import type { Deployment, DeploymentState, DeploymentStatus } from "../ports/github/deployments.ts";
import { entryCount, type Replay, type RolloutIdentity } from "./journal.ts";
import { type Position, readPosition } from "./position.ts";
import type { MachineStep, State } from "./states.ts";

/**
 * The journal's mirror in GitHub: a deployment carries what a rollout is about, its statuses how far it came.
 * It is what is left when a runner and its disk are gone.
 */

const KEY = "release-gates";
const payloadSchema = z.object({
  [KEY]: z.strictObject({
    rollout: rolloutIdentitySchema,
    steps: z.array(machineStepSchema),
    runId: z.number().int(),
  }),
});

/** A rollout as GitHub knows it. */
export interface MirroredRollout {
  readonly deployment: number;
  readonly createdAt: string;
  readonly rollout: RolloutIdentity;
  readonly steps: readonly MachineStep[];
  /** The workflow run that was last at work on it. */
  readonly runId: number;
  /** Absent when the run died before it wrote the first one: nothing had begun. */
  readonly latest?: { readonly position: Position; readonly text: string; readonly made: string };
}

/** The payload of a rollout's deployment. */
export function mirrorPayload(
  rollout: RolloutIdentity,
  steps: readonly MachineStep[],
  runId: number,
): Readonly<Record<string, unknown>> {
  return { [KEY]: { rollout, steps, runId } };
}

/**
 * The rollout that a deployment is about; undefined when it is none of ours. Only statuses that an app made
 * (the job's own token) tell a position: a person who may make statuses cannot move a rollout by that.
 *
 * @param statuses newest first.
 */
export function readMirrored(
  deployment: Deployment,
  statuses: readonly DeploymentStatus[],
): MirroredRollout | undefined {
  const payload = payloadSchema.safeParse(deployment.payload);
  if (!payload.success) return undefined;
  const { rollout, steps, runId } = payload.data[KEY];
  const base = { deployment: deployment.id, createdAt: deployment.createdAt, rollout, steps, runId };
  for (const status of statuses) {
    if (!isApp(status.creator)) continue;
    const position = readPosition(status.description, status.createdAt);
    if (position !== undefined) {
      const latest = { position, text: status.description, made: status.createdAt };
      return { ...base, runId: position.runId, latest };
    }
  }
  return base;
}

/** Whether a deployment belongs to rollouts of this service to this environment, as the payload says. */
export function isAbout(
  mirrored: MirroredRollout,
  target: Pick<RolloutIdentity, "repository" | "service">,
): boolean {
  return mirrored.rollout.repository === target.repository && mirrored.rollout.service === target.service;
}

/** Whether nothing was ever done to production by it, so that what came before it still counts. */
export function isIdle({ latest }: MirroredRollout, owner: "us" | "dead" | "alive"): boolean {
  if (latest === undefined) return owner !== "alive";
  const { state } = latest.position;
  return state.phase === "ended" && state.outcome === "stopped";
}

/** Which of the two knows more: the journal that is here, or GitHub. */
export function newerSource(journal: Replay, mirrored: MirroredRollout | undefined): "journal" | "mirror" {
  if (mirrored?.latest === undefined || journal.kind === "broken") return "journal";
  if (journal.kind === "empty") return "mirror";
  const [begin] = journal.newest.entries;
  if (begin?.kind === "begin" && begin.deployment === mirrored.deployment) {
    return mirrored.latest.position.count > entryCount(journal.newest.entries) ? "mirror" : "journal";
  }
  return (begin?.at ?? "") < mirrored.createdAt ? "mirror" : "journal";
}

/** Whether GitHub was not told the newest of a journal with this many entries. */
export function isBehind(mirrored: MirroredRollout | undefined, entries: number): boolean {
  return mirrored?.latest !== undefined && mirrored.latest.position.count < entries;
}

/** The state that GitHub shows beside the environment. A button's deployment is one of the old version. */
export function deploymentState(state: State, purpose: RolloutIdentity["purpose"]): DeploymentState {
  if (state.phase !== "ended") return "in_progress";
  switch (state.outcome) {
    case "promoted":
      return "success";
    case "rolled-back":
      return purpose === "rollback" ? "success" : "failure";
    case "stopped":
      return "failure";
    case "rollback-failed":
      return "error";
  }
}

/** What a person asked of a running rollout by a status on its deployment. */
export interface ControlRequest {
  readonly kind: "pause" | "resume" | "abort";
  readonly by: string;
  readonly at: string;
  /** Whether the rollout has not said where it stands since. */
  readonly fresh: boolean;
}

/**
 * Requests of people, oldest first: statuses whose description begins with `pause`, `resume` or `abort`.
 *
 * @param statuses newest first.
 */
export function readRequests(statuses: readonly DeploymentStatus[]): readonly ControlRequest[] {
  const requests: ControlRequest[] = [];
  let fresh = true;
  for (const { creator, description, createdAt } of statuses) {
    if (isApp(creator)) {
      if (readPosition(description, createdAt) !== undefined) fresh = false;
      continue;
    }
    const kind = (["pause", "resume", "abort"] as const).find((word) =>
      new RegExp(`^${word}\\b`, "i").test(description.trim()),
    );
    if (kind !== undefined) requests.unshift({ kind, by: creator, at: createdAt, fresh });
  }
  return requests;
}

function isApp(login: string): boolean {
  return login.endsWith("[bot]");
}
