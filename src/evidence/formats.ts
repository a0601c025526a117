import type { FactsDeclaration } from "../gate/requirement.ts";
import { COVERAGE, DOCUMENT, FINDINGS, K6, MARKDOWN, PACKAGE, PLAIN_FILE, TESTS } from "./format-facts.ts";
import type { FormatReader } from "./reader.ts";

interface Format {
  readonly facts: FactsDeclaration;
  /**
   * What an item without a requirement of its own must fulfil: a report that was found and parsed says nothing
   * yet. A document with a schema is judged by its schema instead.
   */
  readonly asks: string;
  /** Loads the reader on first use. */
  readonly load: () => Promise<FormatReader>;
}

const GREEN = "tests.failed == 0 && tests.total > 0";
const COVERED = "coverage.lines >= 0.8";
const CLEAN = "findings.critical + findings.high == 0";
const KEPT = "thresholds.failed == 0 && checks.failed == 0";
const FILLED = "size(document) > 0";

/** Every format of evidence: a new one is a file beside this one, a line here and a row in docs/evidence.md. */
// biome-ignore format: one format, one line
const table = {
  junit: { facts: TESTS, asks: GREEN, load: async () => (await import("./junit.ts")).readJunit },
  ctrf: { facts: TESTS, asks: GREEN, load: async () => (await import("./ctrf.ts")).readCtrf },
  cobertura: { facts: COVERAGE, asks: COVERED, load: async () => (await import("./cobertura.ts")).readCobertura },
  lcov: { facts: COVERAGE, asks: COVERED, load: async () => (await import("./lcov.ts")).readLcov },
  jacoco: { facts: COVERAGE, asks: COVERED, load: async () => (await import("./jacoco.ts")).readJacoco },
  sarif: { facts: FINDINGS, asks: CLEAN, load: async () => (await import("./sarif.ts")).readSarif },
  trivy: { facts: FINDINGS, asks: CLEAN, load: async () => (await import("./trivy.ts")).readTrivy },
  grype: { facts: FINDINGS, asks: CLEAN, load: async () => (await import("./grype.ts")).readGrype },
  "npm-audit": { facts: FINDINGS, asks: CLEAN, load: async () => (await import("./npm-audit.ts")).readNpmAudit },
  cyclonedx: { facts: FINDINGS, asks: CLEAN, load: async () => (await import("./cyclonedx.ts")).readCyclonedx },
  k6: { facts: K6, asks: KEPT, load: async () => (await import("./k6.ts")).readK6 },
  json: { facts: DOCUMENT, asks: FILLED, load: async () => (await import("./json.ts")).readJson },
  yaml: { facts: DOCUMENT, asks: FILLED, load: async () => (await import("./yaml.ts")).readYaml },
  markdown: { facts: MARKDOWN, asks: "checklist.open == 0", load: async () => (await import("./markdown.ts")).readMarkdown },
  zip: { facts: PACKAGE, asks: "size(entries) > 0", load: async () => (await import("./zip.ts")).readZip },
  file: { facts: PLAIN_FILE, asks: "size > 0", load: async () => (await import("./file.ts")).readPlainFile },
} as const satisfies Record<string, Format>;

/** A format that evidence can have. */
export type EvidenceFormat = keyof typeof table;

/** Every format with its facts and what it asks by default. */
export const FORMATS: Readonly<Record<EvidenceFormat, Format>> = table;

/** The names of the formats, in the order of the table. */
export const EVIDENCE_FORMATS = Object.keys(table) as readonly EvidenceFormat[];

/** The reader of a format. */
export function loadReader(format: EvidenceFormat): Promise<FormatReader> {
  return table[format].load();
}
