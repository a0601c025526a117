import { productionApproval } from "../gate/documents/approval.ts";
import { releaseCertification } from "../gate/documents/certification.ts";
import type { JsonDocument } from "../gate/documents/document.ts";
import {
  postDeploymentValidation,
  productionDeploymentReport,
  rollbackReport,
} from "../gate/documents/rollout.ts";
import { rollbackVerificationReport } from "../gate/documents/staging.ts";
import { GATES, type GateRecord } from "../gate/record.ts";
import type { StoryPart } from "../judgement/completeness.ts";
import type { ReportInput } from "../report/story/input.ts";
import type { EvidenceStore } from "./evidence-store.ts";

/** The documents that tell the story of a release, as far as they exist. */
export type ReleaseStory = ReportInput["documents"];

/** Reads the documents that earlier gates left. */
export async function readStory(evidence: EvidenceStore): Promise<ReleaseStory> {
  const approval = await read(evidence, productionApproval);
  const deployment = await read(evidence, productionDeploymentReport);
  const validation = await read(evidence, postDeploymentValidation);
  const rollback = await read(evidence, rollbackReport);
  const drill = await read(evidence, rollbackVerificationReport);
  const certification = await read(evidence, releaseCertification);
  return {
    ...(approval === undefined ? {} : { approval }),
    ...(deployment === undefined ? {} : { deployment }),
    ...(validation === undefined ? {} : { validation }),
    ...(rollback === undefined ? {} : { rollback }),
    ...(drill === undefined ? {} : { drill }),
    ...(certification === undefined ? {} : { certification }),
  };
}

/** What a complete report is made of, and whether it is there: a passed record of every gate, and their files. */
export function storyParts(
  ledger: readonly GateRecord[],
  story: ReleaseStory,
  looks: number,
): readonly StoryPart[] {
  const records = GATES.filter((gate) => gate !== "stabilize").map((gate) => ({
    name: `a passed ${gate} record`,
    present: ledger.some((record) => record.gate === gate && record.verdict === "passed"),
  }));
  return [
    ...records,
    { name: productionApproval.file, present: story.approval !== undefined },
    { name: productionDeploymentReport.file, present: story.deployment !== undefined },
    { name: postDeploymentValidation.file, present: story.validation !== undefined },
    { name: "deployment-health-log.jsonl", present: looks > 0 },
  ];
}

async function read<Document extends JsonDocument>(
  evidence: EvidenceStore,
  document: Document,
): Promise<ReturnType<Document["schema"]["parse"]> | undefined> {
  const value = await evidence.readDocument(document.name);
  return value === undefined
    ? undefined
    : (document.schema.parse(value) as ReturnType<Document["schema"]["parse"]>);
}
