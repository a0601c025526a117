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

/**
 * What an item without a requirement of its own must fulfil: a report that was found and parsed says nothing
 * yet. JSON with a schema is judged by its schema instead.
 */
export const DEFAULT_REQUIREMENTS: Readonly<Record<EvidenceFormat, string>> = {
  junit: "tests.failed == 0 && tests.total > 0",
  json: "size(document) > 0",
  markdown: "checklist.open == 0",
  file: "size > 0",
};
