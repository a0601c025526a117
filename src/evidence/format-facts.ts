import type { FactsDeclaration } from "../gate/requirement.ts";

/**
 * The facts that a requirement may mention, by kind of report. Requirements are checked against them when the
 * config is loaded. Pure data, so that loading a config loads no reader.
 */

export const TESTS: FactsDeclaration = {
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

/** `branches` and `functions` are absent where the tool did not measure them. */
export const COVERAGE: FactsDeclaration = {
  coverage: { lines: "double", branches: "double", functions: "double" },
};

export const FINDINGS: FactsDeclaration = {
  findings: {
    critical: "int",
    high: "int",
    medium: "int",
    low: "int",
    unrated: "int",
    total: "int",
    suppressed: "int",
  },
};

export const K6: FactsDeclaration = {
  metrics: "map",
  thresholds: { total: "int", failed: "int" },
  checks: { total: "int", passed: "int", failed: "int" },
};

export const DOCUMENT: FactsDeclaration = { document: "dyn" };

export const MARKDOWN: FactsDeclaration = {
  checklist: { total: "int", done: "int", open: "int" },
  fields: "map",
  headings: "list",
};

export const PACKAGE: FactsDeclaration = { entries: "list", files: "map" };

export const PLAIN_FILE: FactsDeclaration = { size: "int", sha256: "string" };
