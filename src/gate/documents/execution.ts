import { z } from "zod";
import { explanationShape, reasonCodeSchema } from "../record-schema.ts";

/** How commands and checks that were run stand in documents. */

export const capturedOutputSchema = z
  .strictObject({
    head: z.string(),
    tail: z.string(),
    totalBytes: z.number().int().min(0),
    droppedBytes: z.number().int().min(0),
  })
  .meta({ id: "CapturedOutput", description: "What a command printed: its first and last bytes." });

export const commandResultSchema = z
  .strictObject({
    outcome: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("exited"), exitCode: z.number().int() }),
      z.strictObject({ kind: z.literal("signalled"), signal: z.string() }),
      z.strictObject({ kind: z.literal("timed-out"), killed: z.boolean() }),
      z.strictObject({ kind: z.literal("cancelled"), killed: z.boolean() }),
      z.strictObject({ kind: z.literal("not-started"), why: z.string() }),
    ]),
    durationMs: z.number().min(0),
    output: capturedOutputSchema,
  })
  .meta({ id: "CommandResult", description: "How a supervised command ended." });

const checkFailureSchema = z.strictObject({
  ...explanationShape,
  attempt: z.number().int().min(1).describe("Which round of samples."),
  sample: z.number().int().min(1).describe("Which sample of the round."),
  reasonCode: reasonCodeSchema,
});

export const checkResultSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    level: z.enum(["must", "should"]),
    kind: z.enum(["http", "run", "metric", "evidence"]),
    status: z.enum(["passed", "failed"]),
    samples: z.strictObject({ total: z.number().int().min(0), passed: z.number().int().min(0) }),
    successRate: z.number().min(0).max(1),
    attempts: z.number().int().min(0),
    latency: z
      .strictObject({ minMs: z.number(), medianMs: z.number(), p95Ms: z.number(), maxMs: z.number() })
      .exactOptional(),
    failureCount: z.number().int().min(0),
    failures: z.array(checkFailureSchema).describe("The first failures and the last one."),
    durationMs: z.number().min(0),
    output: capturedOutputSchema.exactOptional(),
    report: z
      .strictObject({ format: z.string(), files: z.array(z.string()), found: z.string() })
      .exactOptional()
      .describe("What the report of a command said."),
  })
  .meta({ id: "CheckResult", description: "A check that was asked, and its answer." });
