import type { Config } from "../config/schema.ts";
import type { Criterion } from "../gate/criterion.ts";
import { describeFacts, evidenceCriterion } from "../gate/evidence-criteria.ts";
import type { EvidenceItemFacts, RequirementAnswer } from "../gate/readiness-facts.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { UAT_QUESTION } from "../gate/staging.ts";
import { createEvidenceSources } from "./evidence-sources.ts";
import type { GateContext } from "./gate-run.ts";
import { gatherEvidence } from "./readiness-evidence.ts";

/** The users' acceptance as it was found. */
export interface UatSnapshot {
  readonly criterion: Criterion;
  readonly body: Readonly<Record<string, unknown>>;
  readonly kept: readonly EvidenceFile[];
}

/** Longest field of a record that the snapshot repeats; the whole record is kept beside it. */
const FIELD_LENGTH = 500;
const FIELDS = 100;

/** Reads the record of the users' acceptance, judges it and keeps a copy; undefined when none is configured. */
export async function takeUatSnapshot(context: GateContext): Promise<UatSnapshot | undefined> {
  const uat: Config["staging"]["uat"] = context.config.config.staging.uat;
  if (uat === undefined) return undefined;
  const item = { ...UAT_QUESTION, ...uat, id: UAT_QUESTION.id } as const;
  const sources = createEvidenceSources(context);
  const place = context.config.locate(["staging", "uat"]);
  const { facts, kept } = await gatherEvidence(context, item, place, sources).finally(sources.close);
  const criterion = { ...evidenceCriterion(facts, context.world.clock.now().toISOString()), id: "uat" };
  return { criterion, body: snapshotBody(facts, criterion), kept };
}

function snapshotBody(facts: EvidenceItemFacts, criterion: Criterion): Readonly<Record<string, unknown>> {
  return {
    verdict: criterion.status === "passed" || criterion.status === "skipped" ? criterion.status : "failed",
    path: facts.path,
    ...(facts.source === undefined ? {} : { from: facts.source.description }),
    format: facts.format,
    criterion,
    files: facts.files.map(({ path, size, produced }) => ({
      path,
      size,
      ...(produced.kind === "known" ? { producedAt: produced.at, producedBy: produced.by } : {}),
    })),
    answers: facts.answers.map((answer) => ({
      requirement: answer.requirement,
      holds: answer.result.kind === "true",
      facts: describeFacts(answer.facts),
      ...fieldsOf(answer),
    })),
  };
}

function fieldsOf({ facts }: RequirementAnswer): { readonly fields?: Readonly<Record<string, string>> } {
  const fields = facts["fields"];
  if (typeof fields !== "object" || fields === null) return {};
  const texts = Object.entries(fields).filter(
    (field): field is [string, string] => typeof field[1] === "string",
  );
  return {
    fields: Object.fromEntries(
      texts.slice(0, FIELDS).map(([name, value]) => [name, value.slice(0, FIELD_LENGTH)]),
    ),
  };
}
