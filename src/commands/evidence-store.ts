import type { EvidenceFile, Origin } from "../gate/record.ts";

/**
 * The evidence directory as gates use it: documents are validated by ajv against their published schema on
 * every write and read, text is masked, and a file that an earlier record covers is kept under `superseded/`
 * before it is replaced.
 */
export interface EvidenceStore {
  /** Writes a JSON document of the table in `gate/documents/`, canonical and validated, with its envelope. */
  writeDocument(name: string, body: Readonly<Record<string, unknown>>): Promise<EvidenceFile>;
  /** Writes text such as a Markdown rendering, masked. */
  writeText(path: string, text: string): Promise<EvidenceFile>;
  /** Reads and validates a document; undefined when absent. */
  readDocument(name: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** Copies a file that the gate read to `inputs/<criterion>/<path>`, byte for byte. */
  keepInput(
    criterion: string,
    source: { readonly absolute: string; readonly path: string },
    origin: Origin,
    producedAt?: string,
  ): Promise<EvidenceFile>;
  /** Appends a line of JSON and flushes it (journal, health log); validated against the line schema of the name. */
  appendLine(name: string, line: Readonly<Record<string, unknown>>): Promise<void>;
  /** Every line of a JSON Lines file, validated; a torn last line (no newline) is dropped and reported. */
  readLines(
    name: string,
  ): Promise<{ readonly lines: readonly Readonly<Record<string, unknown>>[]; readonly torn: boolean }>;
  /** The record entry of a file that already stands in the directory. */
  entry(path: string, role: EvidenceFile["role"], origin: Origin): Promise<EvidenceFile>;
}
