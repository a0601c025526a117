import type { FactsDeclaration } from "../gate/requirement.ts";
import type { EvidenceFormat } from "./formats.ts";
import { EVIDENCE_FORMATS, FORMATS } from "./formats.ts";

export type { EvidenceFormat };

/** The facts of every format. */
export const FACTS: Readonly<Record<string, FactsDeclaration>> = Object.fromEntries(
  EVIDENCE_FORMATS.map((format) => [format, FORMATS[format].facts]),
);
