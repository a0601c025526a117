// Made by scripts/generate-validators.ts from the zod schemas (npm run schemas). Do not edit.
import type { DocumentEntry } from "../validator.ts";

export const DOCUMENT_TABLE: readonly DocumentEntry[] = [
  { "name":"release-manifest","file":"release-manifest.json","kind":"json","schemaId":"urn:release-gates:schema:release-manifest:v1", load: () => import("./release-manifest.generated.ts") },
  { "name":"deployment-readiness-checklist","file":"deployment-readiness-checklist.json","kind":"json","schemaId":"urn:release-gates:schema:deployment-readiness-checklist:v1", load: () => import("./deployment-readiness-checklist.generated.ts") },
  { "name":"staging-deployment-report","file":"staging-deployment-report.json","kind":"json","schemaId":"urn:release-gates:schema:staging-deployment-report:v1", load: () => import("./staging-deployment-report.generated.ts") },
  { "name":"staging-validation-results","file":"staging-validation-results.json","kind":"json","schemaId":"urn:release-gates:schema:staging-validation-results:v1", load: () => import("./staging-validation-results.generated.ts") },
  { "name":"rollback-verification-report","file":"rollback-verification-report.json","kind":"json","schemaId":"urn:release-gates:schema:rollback-verification-report:v1", load: () => import("./rollback-verification-report.generated.ts") },
  { "name":"uat-confirmation","file":"uat-confirmation.json","kind":"json","schemaId":"urn:release-gates:schema:uat-confirmation:v1", load: () => import("./uat-confirmation.generated.ts") },
  { "name":"production-approval","file":"production-approval.json","kind":"json","schemaId":"urn:release-gates:schema:production-approval:v1", load: () => import("./production-approval.generated.ts") },
  { "name":"change-freeze-confirmation","file":"change-freeze-confirmation.json","kind":"json","schemaId":"urn:release-gates:schema:change-freeze-confirmation:v1", load: () => import("./change-freeze-confirmation.generated.ts") },
  { "name":"production-deployment-report","file":"production-deployment-report.json","kind":"json","schemaId":"urn:release-gates:schema:production-deployment-report:v1", load: () => import("./production-deployment-report.generated.ts") },
  { "name":"post-deployment-validation","file":"post-deployment-validation.json","kind":"json","schemaId":"urn:release-gates:schema:post-deployment-validation:v1", load: () => import("./post-deployment-validation.generated.ts") },
  { "name":"rollout-journal","file":"rollout-journal.jsonl","kind":"lines","schemaId":"urn:release-gates:schema:rollout-journal:v1", load: () => import("./rollout-journal.generated.ts") },
  { "name":"rollback-report","file":"rollback-report.json","kind":"json","schemaId":"urn:release-gates:schema:rollback-report:v1", load: () => import("./rollback-report.generated.ts") },
  { "name":"rollout-health-log","file":"rollout-health-log.jsonl","kind":"lines","schemaId":"urn:release-gates:schema:rollout-health-log:v1", load: () => import("./rollout-health-log.generated.ts") },
  { "name":"deployment-health-log","file":"deployment-health-log.jsonl","kind":"lines","schemaId":"urn:release-gates:schema:deployment-health-log:v1", load: () => import("./deployment-health-log.generated.ts") },
  { "name":"retrospective-inputs","file":"retrospective-inputs.json","kind":"json","schemaId":"urn:release-gates:schema:retrospective-inputs:v1", load: () => import("./retrospective-inputs.generated.ts") },
  { "name":"monitoring-baseline","file":"monitoring-baseline.json","kind":"json","schemaId":"urn:release-gates:schema:monitoring-baseline:v1", load: () => import("./monitoring-baseline.generated.ts") },
  { "name":"release-certification","file":"release-certification.json","kind":"json","schemaId":"urn:release-gates:schema:release-certification:v1", load: () => import("./release-certification.generated.ts") },
];
