import { z } from "zod";
import type { GitHub } from "../../ports/github/client.ts";
import type { WorkflowRun } from "../../ports/github/runs.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";

const dispatched = z
  .object({ workflow_run_id: z.number().int(), html_url: z.string() })
  .transform((found) => ({ id: found.workflow_run_id, url: found.html_url }));

type Dispatches = Pick<GitHub, "dispatchWorkflow" | "cancelRun">;

/** Runs that are started and cancelled. */
export function createDispatches(caller: Caller, { workflowRuns }: Pick<GitHub, "workflowRuns">): Dispatches {
  return {
    dispatchWorkflow: ({ workflow, ref, inputs, mark }) => {
      const params = {
        workflow_id: workflow,
        ref: ref.replace(/^refs\/(?:heads|tags)\//, ""),
        inputs,
        return_run_details: true,
      };
      const findEarlier = async (): Promise<Pick<WorkflowRun, "id" | "url"> | undefined> => {
        const recent = await workflowRuns(workflow, { event: "workflow_dispatch" });
        return recent?.find(({ title }) => title.includes(mark));
      };
      return caller.write(CALLS.dispatchWorkflow, params, dispatched, findEarlier);
    },
    cancelRun: async (runId) => {
      await caller.write(CALLS.cancelRun, { run_id: runId }, z.unknown());
    },
  };
}
