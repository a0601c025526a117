import { z } from "zod";
import type { CheckRun, CommitStatus } from "../../ports/github/checks.ts";
import type { GitHub } from "../../ports/github/client.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { countedPageOf, instant } from "./shapes.ts";

const checkRun = z
  .object({
    id: z.number().int(),
    name: z.string(),
    app: z.object({ slug: z.string().optional() }).nullish(),
    check_suite: z.object({ id: z.number().int() }).nullish(),
    status: z.string(),
    conclusion: z.string().nullable(),
    started_at: instant.nullish(),
    completed_at: instant.nullish(),
    html_url: z.string().nullish(),
  })
  .transform(
    (found): CheckRun => ({
      id: found.id,
      name: found.name,
      app: found.app?.slug ?? "",
      ...(found.check_suite ? { suite: found.check_suite.id } : {}),
      status: found.status,
      conclusion: found.conclusion,
      startedAt: found.started_at ?? null,
      completedAt: found.completed_at ?? null,
      url: found.html_url ?? "",
    }),
  );

const commitStatus = z
  .object({
    context: z.string(),
    state: z.enum(["error", "failure", "pending", "success"]),
    description: z.string().nullish(),
    updated_at: instant,
  })
  .transform(
    (found): CommitStatus => ({
      context: found.context,
      state: found.state,
      description: found.description ?? "",
      updatedAt: found.updated_at,
    }),
  );

/** What is said of a commit: check runs of apps, and statuses of older services. */
export function createChecks(caller: Caller): Pick<GitHub, "checkRuns" | "commitStatuses"> {
  return {
    checkRuns: (sha) =>
      caller.list(CALLS.checkRuns, { ref: sha, filter: "latest" }, countedPageOf("check_runs", checkRun)),
    commitStatuses: (sha) =>
      caller.list(CALLS.commitStatuses, { ref: sha }, countedPageOf("statuses", commitStatus)),
  };
}
