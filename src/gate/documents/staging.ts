import { z } from "zod";
import { criterionSchema, instantSchema, reasonCodeSchema } from "../record-schema.ts";
import { defineDocument } from "./document.ts";
import { checkResultSchema, commandResultSchema } from "./execution.ts";

const milliseconds = z.number().min(0).describe("Milliseconds.");

const versionSchema = z.strictObject({ tag: z.string().min(1), version: z.string().min(1) });

const commandRunSchema = z
  .strictObject({
    run: z.string().describe("The shell line, as configured."),
    result: commandResultSchema,
  })
  .describe("A command of the config and how it ended.");

/** `staging-deployment-report.json`: what was done to staging and whether the service runs there. */
export const stagingDeploymentReport = defineDocument({
  name: "staging-deployment-report",
  title: "Staging deployment report",
  description: "How the release was deployed to staging, with the commands' output and the service's status.",
  writtenBy: ["staging-validate"],
  body: z.strictObject({
    outcome: z.enum(["deployed", "failed"]),
    environment: z.string(),
    dryRun: z.boolean().describe("true: the commands ran with DRY_RUN=1 and changed nothing."),
    previous: versionSchema.nullable().describe("The release it replaces; null for the first one."),
    startedAt: instantSchema,
    finishedAt: instantSchema,
    durationMs: milliseconds,
    steps: z.array(
      z.strictObject({
        id: z.string().min(1),
        status: z.enum(["done", "failed", "not-reached"]),
        command: commandRunSchema.exactOptional(),
      }),
    ),
    service: z.strictObject({
      name: z.string(),
      status: z
        .enum(["up", "degraded", "down", "unknown"])
        .describe("From its checks: degraded when only should checks failed, unknown when none was asked."),
      checkedAt: instantSchema.exactOptional(),
    }),
  }),
});

/** `staging-validation-results.json`: the checks of the release in staging. */
export const stagingValidationResults = defineDocument({
  name: "staging-validation-results",
  title: "Staging validation results",
  description: "Every check of the release in staging, with its samples, retries and latency.",
  writtenBy: ["staging-validate"],
  body: z.strictObject({
    verdict: z.enum(["passed", "failed", "not-reached"]),
    reasonCode: reasonCodeSchema,
    successRate: z.number().min(0).max(1).describe("Share of the checks that must pass."),
    passed: z.number().int().min(0),
    total: z.number().int().min(0),
    startedAt: instantSchema,
    finishedAt: instantSchema,
    checks: z.array(checkResultSchema),
    criteria: z.array(criterionSchema).describe("What the checks mean for the gate."),
  }),
});

/** `rollback-verification-report.json`: the rollback drill on staging. */
export const rollbackVerificationReport = defineDocument({
  name: "rollback-verification-report",
  title: "Rollback verification report",
  description: "The rollback drill on staging: roll back, prove the old version serves, deploy again.",
  writtenBy: ["staging-validate"],
  body: z.strictObject({
    verdict: z.enum(["passed", "failed", "skipped"]),
    why: z.string().exactOptional().describe("Why the drill was skipped."),
    environment: z.string(),
    dryRun: z.boolean(),
    from: versionSchema.describe("The release."),
    to: versionSchema.nullable().describe("The release it was rolled back to; null when there is none."),
    targetMs: milliseconds.describe("How long a rollback may take."),
    rollbackMs: milliseconds
      .exactOptional()
      .describe("From the start of the rollback command to the end of the checks of the old version."),
    withinTarget: z.boolean().exactOptional(),
    versionProved: z
      .boolean()
      .describe(
        "Whether a check compares what answers with the version that should (version, EXPECTED_VERSION).",
      ),
    steps: z.array(
      z.strictObject({
        id: z.enum(["roll-back", "check-previous", "deploy-again", "check-release"]),
        status: z.enum(["done", "failed", "not-reached"]),
        startedAt: instantSchema.exactOptional(),
        durationMs: milliseconds.exactOptional(),
        command: commandRunSchema.exactOptional(),
        checks: z.array(checkResultSchema).exactOptional(),
        found: z.string().exactOptional().describe("What made it fail."),
      }),
    ),
  }),
});
