import { z } from "zod";
import type { GitHub } from "../../ports/github/client.ts";
import type { Review } from "../../ports/github/environments.ts";
import type { Job, WorkflowRun } from "../../ports/github/runs.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { account, countedPageOf, instant, pageOf, sha } from "./shapes.ts";

const repository = z
  .object({ full_name: z.string() })
  .nullish()
  // Null when a fork was deleted: no repository then, and certainly not this one.
  .transform((found) => found?.full_name ?? "");

export const workflowRun = z
  .object({
    id: z.number().int(),
    run_attempt: z.number().int().positive().default(1),
    head_sha: sha,
    event: z.string(),
    actor: account,
    triggering_actor: account,
    head_repository: repository,
    repository,
    path: z.string(),
    display_title: z.string().default(""),
    html_url: z.string(),
    status: z.string().nullable(),
    conclusion: z.string().nullable(),
    run_started_at: instant.optional(),
    created_at: instant,
    updated_at: instant,
    check_suite_id: z.number().int().optional(),
  })
  .transform(
    (run): WorkflowRun => ({
      id: run.id,
      attempt: run.run_attempt,
      headSha: run.head_sha,
      event: run.event,
      actor: run.actor.login,
      triggeringActor: run.triggering_actor.login,
      headRepository: run.head_repository,
      repository: run.repository,
      path: run.path,
      title: run.display_title,
      url: run.html_url,
      status: run.status ?? "unknown",
      conclusion: run.conclusion,
      startedAt: run.run_started_at ?? run.created_at,
      updatedAt: run.updated_at,
      ...(run.check_suite_id === undefined ? {} : { checkSuite: run.check_suite_id }),
    }),
  );

const job = z
  .object({
    id: z.number().int(),
    name: z.string(),
    run_attempt: z.number().int().positive().optional(),
    status: z.string(),
    conclusion: z.string().nullable(),
    started_at: instant.nullish(),
    completed_at: instant.nullish(),
    runner_name: z.string().nullish(),
  })
  .transform((found) => ({
    id: found.id,
    name: found.name,
    attempt: found.run_attempt,
    status: found.status,
    conclusion: found.conclusion,
    startedAt: found.started_at ?? null,
    completedAt: found.completed_at ?? null,
    ...(found.runner_name ? { runner: found.runner_name } : {}),
  }));

const review = z
  .object({
    environments: z.array(z.object({ name: z.string() })),
    state: z.enum(["approved", "rejected", "pending"]),
    user: account,
    comment: z.string().nullish(),
  })
  .transform(
    (found): Review => ({
      environments: found.environments.map((environment) => environment.name),
      state: found.state,
      user: found.user.login,
      userType: found.user.type,
      comment: found.comment ?? "",
    }),
  );

/** Workflow runs, their jobs and their reviews. */
export function createRuns(caller: Caller): Pick<GitHub, "workflowRun" | "commitRuns" | "jobs" | "reviews"> {
  return {
    workflowRun: (runId) => caller.get(CALLS.run, { run_id: runId }, workflowRun),
    commitRuns: async (headSha) =>
      (await caller.list(
        CALLS.commitRuns,
        { head_sha: headSha },
        countedPageOf("workflow_runs", workflowRun),
      )) ?? [],
    jobs: async (runId, attempt) => {
      const params = { run_id: runId, attempt_number: attempt };
      const jobs = await caller.list(CALLS.jobs, params, countedPageOf("jobs", job));
      return (jobs ?? []).map((found): Job => ({ ...found, attempt: found.attempt ?? attempt }));
    },
    reviews: async (runId) => (await caller.list(CALLS.reviews, { run_id: runId }, pageOf(review))) ?? [],
  };
}
