import { z } from "zod";
import { instantSchema, reasonCodeSchema } from "../record-schema.ts";
import { defineDocument } from "./document.ts";
import { checkResultSchema, commandResultSchema } from "./execution.ts";
import { answerSchema, causeSchema } from "./rollout-journal.ts";

const milliseconds = z.number().min(0).describe("Milliseconds.");

export const timelineSchema = z
  .array(z.strictObject({ at: instantSchema, what: z.string() }))
  .describe("What happened, in order, from the journal.");

const command = z
  .strictObject({
    run: z.string().describe("The shell line, as configured."),
    result: commandResultSchema.nullable().describe("null: it ran in an earlier run that died."),
  })
  .describe("A command of the config and how it ended.");

const stepReport = z
  .strictObject({
    id: z.string().min(1),
    title: z.string(),
    kind: z.enum(["command", "hold", "checks", "promote"]),
    status: z
      .enum(["done", "failed", "stopped", "unknown", "not-reached"])
      .describe("unknown: a run died while it was under way."),
    startedAt: instantSchema.exactOptional(),
    finishedAt: instantSchema.exactOptional(),
    durationMs: milliseconds.exactOptional(),
    command: command.exactOptional(),
    looks: z.number().int().min(0).exactOptional().describe("How often a hold looked."),
    found: z.string().exactOptional().describe("What decided it."),
  })
  .describe("One step of the plan.");

/** `production-deployment-report.json`: what was done to production, step by step. */
export const productionDeploymentReport = defineDocument({
  name: "production-deployment-report",
  title: "Production deployment report",
  description: "What a rollout did to production, step by step, and how it ended.",
  writtenBy: ["rollout"],
  body: z.strictObject({
    outcome: z
      .enum(["promoted", "rolled-back", "rollback-failed", "stopped", "dry-run"])
      .describe("stopped: production was never touched."),
    strategy: z.enum(["canary", "blue-green", "rolling", "recreate", "steps"]),
    target: z.string(),
    previous: z.strictObject({ tag: z.string(), version: z.string() }).nullable(),
    startedAt: instantSchema,
    finishedAt: instantSchema,
    durationMs: milliseconds,
    runs: z.number().int().min(1).describe("How many runs it took; more than one when a run died."),
    downtimeMs: milliseconds
      .exactOptional()
      .describe(
        "recreate: from stopping the old version until the new one, or after a rollback the old one, serves.",
      ),
    cause: causeSchema.exactOptional().describe("Why it did not go through, or what was left undone."),
    steps: z.array(stepReport),
    questions: z
      .array(
        z.strictObject({
          askedAt: instantSchema,
          step: z.string(),
          why: z.string(),
          outcome: z
            .enum(["went-on", "rolled-back", "settled-itself", "unanswered", "interrupted", "open"])
            .describe("unanswered: a trigger rolled back before anybody answered."),
          endedAt: instantSchema.exactOptional(),
          by: z.string().exactOptional().describe("Who answered."),
          review: answerSchema.exactOptional(),
        }),
      )
      .exactOptional()
      .describe("What people were asked because of medium triggers, and what they said."),
    timeline: timelineSchema,
  }),
});

/** `post-deployment-validation.json`: the checks that decided the promotion. */
export const postDeploymentValidation = defineDocument({
  name: "post-deployment-validation",
  title: "Post-deployment validation",
  description: "The checks of the new version in production that decided its promotion.",
  writtenBy: ["rollout"],
  body: z.strictObject({
    verdict: z.enum(["passed", "failed", "not-reached"]),
    reasonCode: reasonCodeSchema,
    successRate: z.number().min(0).max(1).describe("Share of the checks that must pass."),
    passed: z.number().int().min(0),
    total: z.number().int().min(0),
    validatedAt: instantSchema.exactOptional(),
    checks: z.array(checkResultSchema),
  }),
});

/** `rollback-report.json`: why a release was undone, how, and what people still have to do. */
export const rollbackReport = defineDocument({
  name: "rollback-report",
  title: "Rollback report",
  description: "Why a release was undone, how long it took, whether the old version serves, what is left.",
  writtenBy: ["rollout", "rollback"],
  body: z.strictObject({
    verdict: z.enum(["rolled-back", "rollback-failed"]),
    target: z.string(),
    to: z.strictObject({ tag: z.string(), version: z.string() }).nullable(),
    cause: causeSchema,
    beganAt: instantSchema.describe("When the rollback command was started."),
    finishedAt: instantSchema,
    decisionMs: milliseconds.describe("From the sample that decided to the start of the rollback."),
    durationMs: milliseconds.describe("From the start of the rollback to its verified end."),
    targetMs: milliseconds.describe("How long a rollback may take."),
    withinTarget: z.boolean(),
    downtimeMs: milliseconds
      .exactOptional()
      .describe("recreate: from stopping the old version until it serves again."),
    command,
    checks: z.array(checkResultSchema).describe("Asked of the old version after the command."),
    failure: causeSchema.exactOptional().describe("Why the rollback itself failed."),
    integrity: z
      .array(z.strictObject({ reasonCode: reasonCodeSchema, why: z.string() }))
      .exactOptional()
      .describe("What did not hold of the tag, the config or the evidence when the button was pressed."),
    leftToDo: z.array(z.string()).describe("What people still have to do by hand."),
    manualSteps: z.string().exactOptional().describe("The manual steps of the rollback plan."),
    timeline: timelineSchema,
  }),
});
