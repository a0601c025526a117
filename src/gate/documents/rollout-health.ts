import { defineLines } from "./document.ts";
import { deploymentHealthLog } from "./stabilize.ts";

/** `rollout-health-log.jsonl`: what the watch of a rollout saw, so that a rollback can be looked at later. */
export const rolloutHealthLog = defineLines({
  name: "rollout-health-log",
  title: "Rollout health log",
  description: "One look at a release while it is rolled out: checks, indicators, what was wrong.",
  writtenBy: ["rollout"],
  line: deploymentHealthLog.line,
});
