import { z } from "zod";
import type { GitHub } from "../../ports/github/client.ts";
import type { RunArtifact } from "../../ports/github/runs.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { workflowRun } from "./runs.ts";
import { countedPageOf, instant, sha256 } from "./shapes.ts";

const artifact = z
  .object({
    id: z.number().int(),
    name: z.string(),
    size_in_bytes: z.number().nonnegative(),
    digest: sha256,
    expired: z.boolean(),
    created_at: instant.nullish(),
  })
  .transform(
    (found): RunArtifact => ({
      id: found.id,
      name: found.name,
      size: found.size_in_bytes,
      ...(found.digest === undefined ? {} : { sha256: found.digest }),
      expired: found.expired,
      createdAt: found.created_at ?? "",
    }),
  );

/** More runs of one workflow on one commit than anybody starts. */
const MOST_RUNS = 500;
/** Of all commits: GitHub lists the newest first, and older ones have long ended. */
const MOST_RECENT_RUNS = 100;

type Calls = Pick<GitHub, "workflowRuns" | "runArtifacts" | "downloadArtifact">;

/** Other runs of this repository and what they left behind. */
export function createRunArtifacts(caller: Caller): Calls {
  return {
    workflowRuns: (workflow, filter) =>
      caller.list(
        CALLS.workflowRuns,
        {
          workflow_id: workflow,
          ...(filter.headSha === undefined ? {} : { head_sha: filter.headSha }),
          ...(filter.event === undefined ? {} : { event: filter.event }),
        },
        countedPageOf("workflow_runs", workflowRun),
        filter.headSha === undefined ? MOST_RECENT_RUNS : MOST_RUNS,
      ),
    runArtifacts: async (runId, name) => {
      const params = { run_id: runId, ...(name === undefined ? {} : { name }) };
      const found = await caller.list(CALLS.runArtifacts, params, countedPageOf("artifacts", artifact));
      return found && [...found].sort((left, right) => right.id - left.id);
    },
    downloadArtifact: ({ id, name, sha256: digest }, toFile, maxBytes) =>
      caller.download(
        CALLS.downloadArtifact,
        { artifact_id: id, archive_format: "zip" },
        { file: toFile, maxBytes, sha256: digest, what: `the artifact ${name}` },
      ),
  };
}
