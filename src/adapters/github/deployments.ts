import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { GitHub } from "../../ports/github/client.ts";
import type { Deployment, DeploymentStatus } from "../../ports/github/deployments.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { account, instant, pageOf, sha } from "./shapes.ts";

const deployment = z
  .object({
    id: z.number().int(),
    sha,
    ref: z.string(),
    environment: z.string(),
    created_at: instant,
    payload: z.unknown().optional(),
  })
  .transform(
    (found): Deployment => ({
      id: found.id,
      sha: found.sha,
      ref: found.ref,
      environment: found.environment,
      createdAt: found.created_at,
      payload: withoutMark(readPayload(found.payload)),
    }),
  );

/** The same deployment, for finding the one that a call with this mark made. */
const marked = z
  .object({ id: z.number().int(), payload: z.unknown().optional() })
  .transform((found) => ({ id: found.id, mark: markOf(readPayload(found.payload)) }));

const status = z
  .object({
    state: z.enum(["queued", "in_progress", "success", "failure", "error", "inactive", "pending"]),
    description: z.string().nullish(),
    created_at: instant,
    creator: account,
  })
  .transform(
    (found): DeploymentStatus => ({
      state: found.state,
      description: found.description ?? "",
      createdAt: found.created_at,
      creator: found.creator.login,
    }),
  );

const identified = z.object({ id: z.number().int() });

/** Longest description of a status that GitHub takes, in characters. */
const LONGEST_DESCRIPTION = 140;
/** Deployments older than the newest of these do not matter to a gate. */
const MOST_DEPLOYMENTS = 300;
/** Among how many of the newest a lost deployment is looked for. */
const MOST_RECENT = 100;
/** A key that every payload gets besides the caller's own: it tells one call from another, and is not given back. */
const MARK = "release-gates-call";

type Deployments = Pick<
  GitHub,
  "createDeployment" | "setDeploymentStatus" | "deployments" | "deploymentStatuses"
>;

/** Deployments and their statuses: the trace of a rollout that outlives its runner. */
export function createDeployments(caller: Caller): Deployments {
  return {
    createDeployment: async (input) => {
      const mark = randomUUID();
      const params = {
        ...input,
        payload: { ...input.payload, [MARK]: mark },
        task: "deploy",
        auto_merge: false,
        // The gates decide what must be green; left out, GitHub would also wait for this very job.
        required_contexts: [],
      };
      const findEarlier = async (): Promise<{ readonly id: number } | undefined> => {
        const query = { ref: input.ref, environment: input.environment };
        const recent = await caller.list(CALLS.deployments, query, pageOf(marked), MOST_RECENT);
        return recent?.find((found) => found.mark === mark);
      };
      return (await caller.write(CALLS.createDeployment, params, identified, findEarlier)).id;
    },
    setDeploymentStatus: async (id, input) => {
      await caller.write(
        CALLS.createDeploymentStatus,
        {
          deployment_id: id,
          state: input.state,
          description: cut(input.description),
          ...(input.logUrl === undefined ? {} : { log_url: input.logUrl }),
          ...(input.environmentUrl === undefined ? {} : { environment_url: input.environmentUrl }),
        },
        identified,
      );
    },
    deployments: async (environment, most = MOST_DEPLOYMENTS) =>
      (await caller.list(CALLS.deployments, { environment }, pageOf(deployment), most)) ?? [],
    deploymentStatuses: async (id) =>
      (await caller.list(CALLS.deploymentStatuses, { deployment_id: id }, pageOf(status))) ?? [],
  };
}

function cut(description: string): string {
  const characters = [...description];
  return characters.length <= LONGEST_DESCRIPTION
    ? description
    : `${characters.slice(0, LONGEST_DESCRIPTION - 1).join("")}…`;
}

/** GitHub gives a payload back as it was taken: an object, or JSON as text from older clients. */
function readPayload(payload: unknown): unknown {
  if (typeof payload !== "string") {
    return payload;
  }
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}

function markOf(payload: unknown): unknown {
  return isRecord(payload) ? payload[MARK] : undefined;
}

function withoutMark(payload: unknown): unknown {
  if (!isRecord(payload)) {
    return payload;
  }
  const { [MARK]: _mark, ...own } = payload;
  return own;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
