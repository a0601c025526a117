import type { FactsDeclaration } from "../gate/requirement.ts";

/**
 * The facts of every format, by name: what a requirement may mention. Requirements are checked against this
 * when the config is loaded. Pure data, so that loading a config loads no reader.
 */

const tests: FactsDeclaration = {
  tests: {
    total: "int",
    passed: "int",
    failed: "int",
    errors: "int",
    skipped: "int",
    flaky: "int",
    durationSeconds: "double",
  },
};

export const FACTS = {
  junit: tests,
  json: { document: "dyn" },
  markdown: {
    checklist: { total: "int", done: "int", open: "int" },
    fields: "map",
    headings: "list",
  },
  file: { size: "int", sha256: "string" },
} as const satisfies Record<string, FactsDeclaration>;

/** A format that evidence can have. */
export type EvidenceFormat = keyof typeof FACTS;
