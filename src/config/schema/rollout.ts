import * as z from "zod/mini";
import { described, expects, ratio, text, url, wait } from "../values.ts";
import { checks } from "./checks.ts";
import { command } from "./parts.ts";
import { blueGreen, canary, rolling, steps } from "./strategies.ts";

const WORKFLOW_TEXT = "the file name of a workflow, such as rollback-decision.yml";
const workflowFile = z
  .string(expects(WORKFLOW_TEXT))
  .check(z.regex(/^[\w.-]+\.ya?ml$/, expects(WORKFLOW_TEXT)));

export const rollout = z.strictObject({
  deploy: described(z.clone(command), "Deploys the release (canary: beside the old version)."),
  shift: described(
    z.optional(command),
    "Moves TRAFFIC_WEIGHT percent of the traffic to the new version (blue-green: all of it, to DEPLOY_SLOT); canary and blue-green need it.",
  ),
  stop: described(z.optional(command), "Stops the old version before a recreate."),
  start: described(z.optional(command), "Starts the new version after a recreate's deploy."),
  rollback: described(z.clone(command), "Brings the previous version back."),
  retire: described(
    z.optional(command),
    "Retires the old version once the new one is promoted (canary, blue-green, rolling, steps).",
  ),
  canary: z.optional(canary),
  "blue-green": z.optional(blueGreen),
  rolling: z.optional(rolling),
  steps: z.optional(steps),
  interval: described(
    z.prefault(wait, "10s"),
    "Time between two looks at checks and indicators. Default 10s.",
  ),
  triggers: described(
    z.prefault(
      z.strictObject({
        high: described(
          z.prefault(wait, "1h"),
          "A high breach that has not recovered after this long rolls back. Default 1h.",
        ),
        medium: described(
          z.prefault(wait, "4h"),
          "A medium breach that nobody has decided on after this long rolls back. Default 4h.",
        ),
        decision: described(
          z.optional(
            z.strictObject({
              role: described(text("the name of a role"), "Whose environment asks: approving goes on.", {
                "x-examples": ["sre-lead"],
              }),
              workflow: described(
                z.prefault(workflowFile, "rollback-decision.yml"),
                "File in .github/workflows that waits for the review. Default rollback-decision.yml.",
              ),
            }),
          ),
          "Asks people about a medium breach by an environment's review, too: a run that waits for it is started.",
        ),
      }),
      {},
    ),
    "How long breaches may last before they roll back.",
  ),
  url: described(z.optional(url), "Where people see the release; GitHub shows it beside the deployment.", {
    "x-examples": ["https://shop.example.com"],
  }),
  checks: described(z.clone(checks), "Checks of the deployed version, asked at every hold and at the end."),
  "success-rate": described(
    z.prefault(ratio, "95%"),
    "Share of post-deployment checks that must pass. Default 95%.",
  ),
});

export { stabilize } from "./stabilize.ts";
