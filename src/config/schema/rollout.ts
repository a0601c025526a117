import { z } from "zod";
import { duration, expects, list, ratio, wait } from "../values.ts";
import { checks } from "./checks.ts";
import { command, count } from "./parts.ts";

const canaryStep = z
  .strictObject({
    weight: count(1, 99).describe("Percent of traffic on the new version."),
    hold: wait.describe("How long to watch at this weight."),
  })
  .describe("A share of the traffic and how long it is watched.");

export const rollout = z.strictObject({
  deploy: command.describe("Deploys the release (canary: beside the old version)."),
  shift: command
    .optional()
    .describe("Moves TRAFFIC_WEIGHT percent of the traffic to the new version; a canary needs it."),
  stop: command.optional().describe("Stops the old version before a recreate."),
  start: command.optional().describe("Starts the new version after a recreate's deploy."),
  rollback: command.describe("Brings the previous version back."),
  canary: z
    .strictObject({
      steps: list(canaryStep, "a list of steps with weight and hold")
        .min(1, expects("at least one step"))
        .describe("The steps before all traffic is moved; each weight larger than the one before."),
    })
    .optional()
    .describe("Default: steps of 5, 25 and 50 percent, held 10m each."),
  interval: wait.prefault("10s").describe("Time between two looks at checks and indicators. Default 10s."),
  triggers: z
    .strictObject({
      high: wait
        .prefault("1h")
        .describe("A high breach that has not recovered after this long rolls back. Default 1h."),
      medium: wait
        .prefault("4h")
        .describe("A medium breach that nobody has decided on after this long rolls back. Default 4h."),
    })
    .prefault({})
    .describe("How long breaches may last before they roll back."),
  checks: checks.describe("Checks of the deployed version, asked at every hold and at the end."),
  "success-rate": ratio
    .prefault("95%")
    .describe("Share of post-deployment checks that must pass. Default 95%."),
});

export const stabilize = z.strictObject({
  soak: duration.prefault("10m").describe("How long the release is watched after the rollout. Default 10m."),
  interval: wait.prefault("10s").describe("Time between two looks. Default 10s."),
  completeness: ratio.prefault("95%").describe("Share of the looks that must have data. Default 95%."),
});
