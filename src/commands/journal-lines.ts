import { parseCanonical } from "../gate/canonical.ts";
import { findSchemaError } from "../gate/documents/validation.ts";
import type { DocumentEntry, Validate } from "../gate/documents/validator.ts";
import { ReleaseGatesError } from "../gate/errors.ts";

const NEWLINE = 0x0a;

/** The lines of a JSON Lines file, and whether the last one was cut off. */
export interface JournalLines {
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly torn: boolean;
}

/**
 * Reads a JSON Lines file. A last line without a newline was never finished: it is dropped and reported.
 *
 * @param recorded the bytes that the ledger covers: the file may only have grown since.
 * @throws ReleaseGatesError `evidence-tampered` when it does not begin with them, `evidence-malformed` or
 *   `evidence-invalid` with the line that is wrong.
 */
export async function readJournal(
  document: DocumentEntry,
  bytes: Uint8Array | undefined,
  recorded: Uint8Array | undefined,
): Promise<JournalLines> {
  const { validate } = await document.load();
  const all = bytes ?? new Uint8Array();
  const end = all.lastIndexOf(NEWLINE) + 1;
  if (recorded !== undefined) requireBeginning(document.file, all, recorded);
  const lines: Readonly<Record<string, unknown>>[] = [];
  for (let start = 0; start < end; ) {
    const stop = all.indexOf(NEWLINE, start);
    lines.push(readLine(document, validate, all.subarray(start, stop), lines.length + 1));
    start = stop + 1;
  }
  return { lines, torn: end < all.length };
}

/** A torn line at the end of the recorded bytes may have been dropped since. */
function requireBeginning(file: string, all: Uint8Array, recorded: Uint8Array): void {
  const whole = recorded.subarray(0, recorded.lastIndexOf(NEWLINE) + 1);
  if (all.length >= whole.length && whole.every((byte, index) => all[index] === byte)) return;
  throw new ReleaseGatesError(
    "evidence-tampered",
    `${file} no longer begins with the lines that were recorded`,
    {
      expected: "lines only ever added",
      found: "recorded lines that changed or are missing",
      where: { file },
    },
  );
}

function readLine(
  document: DocumentEntry,
  validate: Validate,
  bytes: Uint8Array,
  line: number,
): Readonly<Record<string, unknown>> {
  const parsed = parseCanonical(bytes);
  if (parsed.kind === "broken") {
    throw new ReleaseGatesError("evidence-malformed", `line ${line} of ${document.file}: ${parsed.why}`, {
      expected: "one line of canonical JSON",
      found: parsed.why,
      where: { file: document.file, line },
    });
  }
  const error = findSchemaError(validate, parsed.value);
  if (error !== undefined || typeof parsed.value !== "object" || parsed.value === null) {
    const found = error ?? "it is no object";
    throw new ReleaseGatesError("evidence-invalid", `line ${line} of ${document.file}: ${found}`, {
      expected: `a line that matches ${document.schemaId}`,
      found,
      where: { file: document.file, line },
    });
  }
  // The border: ajv accepted it, and it is an object.
  return parsed.value as Readonly<Record<string, unknown>>;
}
