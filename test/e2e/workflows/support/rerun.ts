import { parse, stringify } from "yaml";
import type { WorkflowJob } from "../../../support/workflows/files.ts";

/** Outputs of steps, by job and step. */
export type StepOutputs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The workflow as GitHub goes through it at *Re-run failed jobs*: a job that succeeded before does not run again, and
 * gives the outputs that it gave then. act knows no re-runs, so such a job is left without its steps, and its outputs
 * stand there as values; jobs that failed or never ran are as they are.
 *
 * @param succeeded whether a job, and every job of its matrix, succeeded in the run before.
 */
export function onlyFailed(
  workflow: string,
  succeeded: (job: string) => boolean,
  outputs: StepOutputs,
): string {
  const { jobs, ...rest } = parse(workflow) as { readonly jobs: Readonly<Record<string, WorkflowJob>> };
  const left = Object.entries(jobs).map(([id, job]) => {
    if (!succeeded(id)) return [id, job] as const;
    const { environment: _environment, concurrency: _concurrency, ...kept } = job;
    const values = Object.entries(job.outputs ?? {}).map(([name, value]) => [
      name,
      givenValue(value, outputs.get(id)),
    ]);
    return [
      id,
      { ...kept, outputs: Object.fromEntries(values), steps: [{ run: "echo ran before" }] },
    ] as const;
  });
  return stringify({ ...rest, jobs: Object.fromEntries(left) }, { lineWidth: 0, version: "1.1" });
}

/** The first of the steps' outputs in an expression such as `steps.a.outputs.x || steps.b.outputs.x` that was set. */
function givenValue(expression: string, outputs: ReadonlyMap<string, string> | undefined): string {
  for (const [, step, name] of expression.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
    const value = outputs?.get(`${step}.${name}`);
    if (value !== undefined && value !== "") return value;
  }
  return "";
}
