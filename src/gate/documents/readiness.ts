import { z } from "zod";
import { criterionSchema, instantSchema, originSchema, sha256Schema } from "../record-schema.ts";
import { defineDocument } from "./document.ts";

const file = z
  .strictObject({
    path: z.string().min(1),
    size: z.int().min(0).describe("Bytes."),
    sha256: sha256Schema.exactOptional(),
    producedAt: instantSchema.exactOptional(),
    producedBy: z
      .string()
      .exactOptional()
      .describe("What states the time, such as an attribute or a commit."),
    origin: originSchema.exactOptional().describe("Where the file came from. Absent: the checkout."),
    notes: z.array(z.string()).exactOptional().describe("What is odd about the file and does not fail it."),
  })
  .describe("One file behind the item.");

const evidenceItem = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  format: z.string().min(1),
  path: z.string().min(1).describe("The path or glob of the config."),
  from: z.string().exactOptional().describe("Where the files come from. Absent: the checkout."),
  skipped: z.string().exactOptional().describe("Why the item was not asked."),
  requirement: z.string().exactOptional(),
  facts: z.string().describe("The facts of the item on one line."),
  files: z.array(file),
});

const seenCheck = z
  .strictObject({
    kind: z.enum(["check-run", "status"]),
    name: z.string(),
    app: z.string().exactOptional().describe("Slug of the app that reports it."),
    workflow: z.string().exactOptional().describe("File name of the workflow whose job it is."),
    state: z.string().describe("How it ended, or how far it is."),
    ended: z.boolean(),
    runGoesOn: z.boolean().describe("Whether its workflow run had not ended."),
    own: z.enum(["no", "run", "job"]).describe("Whether it belonged to the gate's own run, or was its job."),
    fork: z.boolean(),
    url: z.string().exactOptional(),
  })
  .describe("A check run or commit status of the release commit that a required check matched.");

const blocker = z
  .strictObject({ label: z.string(), number: z.int(), title: z.string(), url: z.string() })
  .describe("An open issue that blocks.");

/** `deployment-readiness-checklist.json`: every prerequisite of the release and whether it holds. */
export const deploymentReadinessChecklist = defineDocument({
  name: "deployment-readiness-checklist",
  title: "Deployment readiness checklist",
  description: "Every prerequisite of the release: what was asked, what was found, and in which files.",
  writtenBy: ["readiness-gate"],
  body: z.strictObject({
    verdict: z.enum(["passed", "failed", "pending"]),
    reason: z.string(),
    judgedAt: instantSchema,
    severity: z.enum(["sev-0", "sev-1", "sev-2", "sev-3"]).describe("It decides what was asked."),
    severityWhy: z.string().exactOptional().describe("Why it is another one than the config's."),
    securityImpact: z
      .strictObject({ impacting: z.boolean(), why: z.string() })
      .exactOptional()
      .describe("Set where the config says what is security-impacting."),
    criteria: z.array(criterionSchema),
    evidence: z.array(evidenceItem),
    features: z
      .array(
        z.strictObject({
          name: z.string(),
          path: z.string().min(1),
          owner: z.string().exactOptional(),
          severity: z.enum(["sev-0", "sev-1", "sev-2", "sev-3"]).exactOptional(),
          ready: z.boolean(),
          why: z.string().exactOptional().describe("Why it is not ready."),
        }),
      )
      .exactOptional()
      .describe("The matrix of features, what is not ready first."),
    attestations: z
      .array(
        z.strictObject({
          item: z.string().min(1),
          by: z.string().min(1).describe("GitHub login."),
          role: z.string().min(1),
          at: z.string().describe("When, as GitHub has it."),
          url: z.string().describe("The comment."),
          note: z.string().describe("What the person wrote."),
        }),
      )
      .exactOptional()
      .describe("Attestations of the checklist that count."),
    checks: z.array(seenCheck).exactOptional().describe("Where the config requires checks."),
    blockers: z.array(blocker).exactOptional().describe("Where the config names blocking labels."),
  }),
});
