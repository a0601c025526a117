import type { Run } from "../gate/record.ts";
import type { World } from "../ports/world.ts";

/** Who and what runs this command. */
export function describeRun(world: World): Run {
  const { runner } = world;
  if (runner === undefined)
    return { kind: "desk", user: world.env["USER"] ?? world.env["LOGNAME"] ?? "unknown" };
  const { repository, workflowRef, runId, attempt, job, actor, triggeringActor } = runner;
  const url = `${runner.serverUrl}/${repository}/actions/runs/${runId}/attempts/${attempt}`;
  return { kind: "github", repository, workflowRef, runId, attempt, job, actor, triggeringActor, url };
}
