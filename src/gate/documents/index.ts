import { z } from "zod";
import { NOTIFICATION_SCHEMA, notificationSchema } from "../notification-schema.ts";
import { statementSchema } from "../record-schema.ts";
import { productionApproval } from "./approval.ts";
import { releaseCertification } from "./certification.ts";
import type { JsonDocument, LinesDocument } from "./document.ts";
import { changeFreezeConfirmation } from "./freeze.ts";
import { releaseManifest } from "./plan.ts";
import { deploymentReadinessChecklist } from "./readiness.ts";
import { postDeploymentValidation, productionDeploymentReport, rollbackReport } from "./rollout.ts";
import { rolloutHealthLog } from "./rollout-health.ts";
import { rolloutJournal } from "./rollout-journal.ts";
import { STATEMENT_SCHEMA, schemaFile, schemaId } from "./schema-id.ts";
import { deploymentHealthLog, monitoringBaseline, retrospectiveInputs } from "./stabilize.ts";
import {
  rollbackVerificationReport,
  stagingDeploymentReport,
  stagingValidationResults,
  uatConfirmation,
} from "./staging.ts";

/**
 * The table of every JSON document that gates write. To add one:
 *
 * 1. describe it in a file here, such as `staging.ts`:
 *    `export const smokeResults = defineDocument({ name: "smoke-results", title, description,
 *    writtenBy: ["staging-validate"], body: z.strictObject({ ... }) })`, or `defineLines` for JSON Lines;
 * 2. import it below and add it to the list: one line each;
 * 3. `npm run schemas` writes its JSON Schema and its validator. The evidence store refuses a name whose
 *    validator was not generated.
 *
 * Use `z.strictObject`, `.exactOptional()` for a key that may be absent, and only what JSON Schema can say
 * (no transforms, no refinements). The building blocks of records stand in `../record-schema.ts`.
 */
const documents: readonly (JsonDocument | LinesDocument)[] = [
  // one line a document, in the order of SPEC section 5
  releaseManifest,
  deploymentReadinessChecklist,
  stagingDeploymentReport,
  stagingValidationResults,
  rollbackVerificationReport,
  uatConfirmation,
  productionApproval,
  changeFreezeConfirmation,
  productionDeploymentReport,
  postDeploymentValidation,
  rolloutJournal,
  rollbackReport,
  rolloutHealthLog,
  deploymentHealthLog,
  retrospectiveInputs,
  monitoringBaseline,
  releaseCertification,
];

/** Every document by its name. */
export const DOCUMENTS: ReadonlyMap<string, JsonDocument | LinesDocument> = new Map(
  documents.map((document) => [document.name, document]),
);

/**
 * The JSON Schemas (draft 2020-12) of everything the ledger and the evidence hold and of what webhooks are sent, by
 * their file name under `schemas/`. For JSON Lines the schema describes one line.
 */
export function documentJsonSchemas(): Readonly<Record<string, object>> {
  const schemas: [string, z.ZodType][] = [
    [STATEMENT_SCHEMA, statementSchema],
    [NOTIFICATION_SCHEMA, notificationSchema],
  ];
  for (const document of documents) {
    schemas.push([document.name, document.kind === "json" ? document.schema : document.line]);
  }
  return Object.fromEntries(schemas.map(([name, schema]) => [schemaFile(name), jsonSchema(name, schema)]));
}

function jsonSchema(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "output" });
  return { $schema, $id: schemaId(name), ...rest };
}
