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
        id: z.enum(["build", "push", "deploy", "status"]),
        status: z.enum(["done", "failed", "not-reached"]),
        command: commandRunSchema.exactOptional(),
      }),
    ),
    productionDryRun: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          status: z.enum(["done", "failed"]),
          command: commandRunSchema,
        }),
      )
      .describe("The production commands as they ran with DRY_RUN=1; empty when that is not configured."),
    service: z.strictObject({
      name: z.string(),
      status: z
        .enum(["up", "degraded", "down", "unknown"])
        .describe(
          "From the status command, where there is one, and the checks: degraded when only should checks failed, unknown when nothing was asked.",
        ),
      checkedAt: instantSchema.exactOptional(),
    }),
  }),
});

const paritySchema = z
  .strictObject({
    files: z.array(z.string()).length(2).describe("Staging's, then production's."),
    compared: z.number().int().min(0).describe("Settings on either side."),
    differences: z.array(
      z.strictObject({
        setting: z.string(),
        kind: z.enum(["only-staging", "only-production", "different"]),
        staging: z.string().exactOptional().describe("The value; of a secret a keyed hash."),
        production: z.string().exactOptional().describe("The value; of a secret a keyed hash."),
      }),
    ),
    ignored: z.array(z.string()).describe("Settings that differ and may."),
    unneeded: z.array(z.string()).describe("Patterns of ignore that no difference needs any more."),
    unreadable: z
      .strictObject({ file: z.string(), reasonCode: reasonCodeSchema, found: z.string() })
      .exactOptional()
      .describe("Why nothing was compared."),
  })
  .describe("Two configuration files compared.");

const driftSchema = z.strictObject({
  since: z.string().nullable().describe("The release before; null for the first one."),
  known: z.boolean().describe("false: its commit is not in the checkout."),
  paths: z.array(z.string()).describe("What was looked at."),
  changed: z.array(z.string()),
});

const earlierRunSchema = z.strictObject({
  by: z.string(),
  finishedAt: instantSchema,
  verdict: z.enum(["passed", "failed", "not-reached"]),
  reasonCode: reasonCodeSchema,
  checks: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(["passed", "failed"]),
      samples: z.strictObject({ total: z.number().int().min(0), passed: z.number().int().min(0) }),
      attempts: z.number().int().min(0),
    }),
  ),
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
    parity: z.array(paritySchema).describe("Configuration files of staging and production, compared."),
    drift: driftSchema.nullable().describe("null: not configured."),
    earlier: z.array(earlierRunSchema).describe("How the checks of this release went before, oldest first."),
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

/** `uat-confirmation.json`: the users' acceptance as it stood when the release was validated. */
export const uatConfirmation = defineDocument({
  name: "uat-confirmation",
  title: "UAT confirmation",
  description: "A snapshot of the users' acceptance: what was read, what it says, whether that is enough.",
  writtenBy: ["staging-validate"],
  body: z.strictObject({
    verdict: z.enum(["passed", "failed", "skipped"]),
    path: z.string().describe("The path or glob in its source; copies are kept under inputs/uat/."),
    from: z.string().exactOptional().describe("Where the files come from. Absent: the checkout."),
    format: z.string(),
    criterion: criterionSchema,
    files: z.array(
      z.strictObject({
        path: z.string(),
        size: z.number().int().min(0),
        producedAt: z.string().exactOptional(),
        producedBy: z.string().exactOptional().describe("How that time is known."),
      }),
    ),
    answers: z.array(
      z.strictObject({
        requirement: z.string(),
        holds: z.boolean(),
        facts: z.string().describe("The facts on one line."),
        fields: z.record(z.string(), z.string()).exactOptional().describe("The fields of a Markdown record."),
      }),
    ),
  }),
});
