import { z } from "zod";
import type { Explanation } from "./errors.ts";
import { REASON_CODES } from "./reason-codes.ts";
import { GATES } from "./record.ts";

/**
 * The record types of `record.ts` as zod schemas, from which the published JSON Schema is made. The two are
 * kept equal by a type test.
 */

export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: "Sha256", description: "sha256, 64 lowercase hex digits." });

export const commitSchema = z
  .string()
  .regex(/^[0-9a-f]{40}$/)
  .meta({ id: "Commit", description: "Git commit, 40 lowercase hex digits." });

/** An instant as `Date.toISOString` writes it, in UTC. */
export const instantSchema = z.iso
  .datetime()
  .meta({ id: "Instant", description: "ISO 8601 instant in UTC." });

export const reasonCodeSchema = z
  .enum(REASON_CODES)
  .meta({ id: "ReasonCode", description: "One of the closed list of reason codes." });

export const modeSchema = z
  .enum(["release", "rehearsal"])
  .meta({ id: "Mode", description: "A rehearsal never opens a real rollout." });

export const releaseIdentitySchema = z
  .strictObject({
    repository: z.string().min(1),
    tag: z.string().min(1),
    version: z.string().min(1),
    sha: commitSchema,
    service: z.string().min(1).exactOptional(),
  })
  .meta({ id: "ReleaseIdentity", description: "The release: these bytes and no others." });

export const releaseTermsSchema = z
  .strictObject({
    target: z.string().min(1).describe("The environment released to."),
    severity: z.enum(["sev-0", "sev-1", "sev-2", "sev-3"]),
    strategy: z.enum(["canary", "blue-green", "rolling", "recreate", "steps"]),
  })
  .meta({ id: "ReleaseTerms", description: "What the job was told: target, severity and strategy." });

export const runSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("github"),
      repository: z.string(),
      workflowRef: z.string(),
      runId: z.number().int().min(0),
      attempt: z.number().int().min(1),
      job: z.string(),
      actor: z.string(),
      triggeringActor: z.string(),
      url: z.string(),
    }),
    z.strictObject({ kind: z.literal("desk"), user: z.string() }),
  ])
  .meta({ id: "Run", description: "Who and what produced this." });

export const originSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("gate") }),
    z.strictObject({ kind: z.literal("checkout"), path: z.string(), commit: commitSchema }),
    z.strictObject({
      kind: z.literal("artifact"),
      artifact: z.string(),
      artifactId: z.number().int().min(0),
      archiveSha256: sha256Schema.describe("Of the archive as it was downloaded."),
      path: z.string().describe("Inside the artifact."),
      repository: z.string(),
      workflow: z.string().describe("File name of the workflow."),
      runId: z.number().int().min(0),
      attempt: z.number().int().min(1).describe("The run's newest attempt when the artifact was read."),
      event: z.string(),
      headSha: commitSchema,
      url: z.string(),
    }),
    z.strictObject({
      kind: z.literal("release-asset"),
      repository: z.string(),
      tag: z.string(),
      headSha: commitSchema.describe("The commit the tag points to."),
      asset: z.string(),
      assetId: z.number().int().min(0),
      assetSha256: sha256Schema.describe("Of the asset as it was downloaded."),
      uploader: z.string(),
      url: z.string(),
    }),
    z.strictObject({
      kind: z.literal("url"),
      url: z.string().describe("As it was asked for, without credentials and query."),
      answeredBy: z.string().describe("What answered in the end, after redirects."),
      fileSha256: sha256Schema.describe("Of the file as it was downloaded."),
    }),
  ])
  .meta({ id: "Origin", description: "Where a piece of evidence came from." });

export const evidenceFileSchema = z
  .strictObject({
    path: z.string().min(1).describe("Relative to the evidence directory, with forward slashes."),
    sha256: sha256Schema,
    size: z.number().int().min(0).describe("Bytes."),
    role: z.enum(["input", "output"]).describe("input was read by the gate; output was written by it."),
    producedAt: instantSchema.exactOptional(),
    origin: originSchema,
  })
  .meta({ id: "EvidenceFile", description: "One file under the evidence directory." });

export const locationSchema = z
  .strictObject({
    file: z.string().exactOptional(),
    line: z.number().int().min(0).exactOptional(),
    column: z.number().int().min(0).exactOptional(),
    url: z.string().exactOptional(),
    metric: z.string().exactOptional(),
  })
  .meta({ id: "Location", description: "A place a person can open." });

/** The parts every failure tells, to be spread into an object schema. */
export const explanationShape = {
  expected: z.string().exactOptional(),
  found: z.string().exactOptional(),
  where: locationSchema.exactOptional(),
  next: z.string().exactOptional(),
} satisfies Record<keyof Explanation, z.ZodType>;

export const waiverSchema = z
  .strictObject({
    criterion: z.string().min(1),
    by: z.string().min(1),
    role: z.string().min(1),
    reason: z.string().min(1),
    expires: instantSchema,
  })
  .meta({ id: "Waiver", description: "A recorded decision that a failed criterion does not stop this." });

const criterionShape = {
  id: z.string().min(1),
  title: z.string(),
  level: z.enum(["must", "should"]),
};

export const criterionSchema = z
  .discriminatedUnion("status", [
    z.strictObject({
      ...criterionShape,
      status: z.literal("passed"),
      found: z.string().exactOptional(),
      where: locationSchema.exactOptional(),
    }),
    z.strictObject({
      ...criterionShape,
      ...explanationShape,
      status: z.literal("failed"),
      reasonCode: reasonCodeSchema,
    }),
    z.strictObject({
      ...criterionShape,
      ...explanationShape,
      status: z.literal("waived"),
      reasonCode: reasonCodeSchema,
      waiver: waiverSchema,
    }),
    z.strictObject({ ...criterionShape, status: z.literal("skipped"), why: z.string() }),
  ])
  .meta({ id: "Criterion", description: "One question of a gate and its answer." });

export const gateRecordSchema = z.strictObject({
  gate: z.enum([...GATES, "plan", "rollback"]),
  sequence: z.number().int().min(1).describe("Position in the ledger, from 1."),
  mode: modeSchema,
  release: releaseIdentitySchema,
  terms: releaseTermsSchema.exactOptional(),
  verdict: z.enum(["passed", "failed", "pending"]),
  reasonCode: reasonCodeSchema,
  reason: z.string(),
  criteria: z.array(criterionSchema),
  evidence: z.array(evidenceFileSchema),
  waivers: z.array(waiverSchema),
  configDigest: sha256Schema,
  run: runSchema,
  startedAt: instantSchema,
  finishedAt: instantSchema,
  tool: z.strictObject({ name: z.string().min(1), version: z.string().min(1) }),
  previous: sha256Schema.nullable().describe("sha256 of the previous ledger file; null in the first."),
});

export const statementSchema = z
  .strictObject({
    _type: z.literal("https://in-toto.io/Statement/v1"),
    subject: z.array(z.strictObject({ name: z.string().min(1), digest: z.record(z.string(), z.string()) })),
    predicateType: z.string().min(1),
    predicate: gateRecordSchema,
  })
  .meta({
    title: "Ledger statement",
    description: "One file of the ledger: an in-toto Statement v1 whose predicate is the record of a gate.",
  });
