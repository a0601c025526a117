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
    criteria: z.array(criterionSchema),
    evidence: z.array(evidenceItem),
  }),
});
