import { z } from "zod";
import { ratio, url, wait } from "../values.ts";
import { checks } from "./checks.ts";
import { command } from "./parts.ts";
import { blueGreen, canary, rolling, steps } from "./strategies.ts";

export const rollout = z.strictObject({
  deploy: command.describe("Deploys the release (canary: beside the old version)."),
  shift: command
    .optional()
    .describe(
      "Moves TRAFFIC_WEIGHT percent of the traffic to the new version (blue-green: all of it, to DEPLOY_SLOT); canary and blue-green need it.",
    ),
  stop: command.optional().describe("Stops the old version before a recreate."),
  start: command.optional().describe("Starts the new version after a recreate's deploy."),
  rollback: command.describe("Brings the previous version back."),
  retire: command
    .optional()
    .describe("Retires the old version once the new one is promoted (canary, blue-green, rolling, steps)."),
  canary: canary.optional(),
  "blue-green": blueGreen.optional(),
  rolling: rolling.optional(),
  steps: steps.optional(),
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
  url: url
    .optional()
    .describe("Where people see the release; GitHub shows it beside the deployment.")
    .meta({ "x-examples": ["https://shop.example.com"] }),
  checks: checks.describe("Checks of the deployed version, asked at every hold and at the end."),
  "success-rate": ratio
    .prefault("95%")
    .describe("Share of post-deployment checks that must pass. Default 95%."),
});

export { stabilize } from "./stabilize.ts";
