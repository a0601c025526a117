import { parseCanonical } from "../gate/canonical.ts";
import { findSchemaError } from "../gate/documents/validation.ts";
import type { DocumentEntry } from "../gate/documents/validator.ts";
import { ReleaseGatesError } from "../gate/errors.ts";

/**
 * Reads a document as it stands in the evidence: canonical JSON that matches its published schema.
 *
 * @throws ReleaseGatesError `evidence-invalid`.
 */
export async function parseDocument(
  document: DocumentEntry,
  bytes: Uint8Array,
): Promise<Readonly<Record<string, unknown>>> {
  const { validate } = await document.load();
  const parsed = parseCanonical(bytes);
  const why = parsed.kind === "broken" ? parsed.why : findSchemaError(validate, parsed.value);
  if (parsed.kind === "broken" || why !== undefined) {
    throw new ReleaseGatesError("evidence-invalid", `${document.file} is not a valid document: ${why}`, {
      expected: `canonical JSON that matches ${document.schemaId}`,
      found: why ?? "something else",
      where: { file: document.file },
    });
  }
  // The border: every schema of the table describes an object.
  return parsed.value as Readonly<Record<string, unknown>>;
}
