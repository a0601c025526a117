import { canonicalBytes, parseCanonical } from "./canonical.ts";
import { PREDICATE_TYPE } from "./documents/schema-id.ts";
import { findSchemaError } from "./documents/validation.ts";
import { validate } from "./documents/validators/ledger-statement.generated.ts";
import type { GateRecord, Statement } from "./record.ts";

/**
 * The in-toto Statement of a record. Its subjects are the release commit and every file the gate wrote, so
 * that an attestation about any of them leads to the record.
 */
export function makeStatement(record: GateRecord): Statement {
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: subjectsOf(record),
    predicateType: PREDICATE_TYPE,
    predicate: record,
  };
}

/** The bytes of a ledger file: canonical JSON (RFC 8785) without a newline at the end. */
export function statementBytes(statement: Statement): Uint8Array {
  return canonicalBytes(statement);
}

function subjectsOf(record: GateRecord): Statement["subject"] {
  const { repository, tag, sha } = record.release;
  const outputs = record.evidence
    .filter((file) => file.role === "output")
    .map((file) => ({ name: file.path, digest: { sha256: file.sha256 } }));
  return [{ name: `${repository}@${tag}`, digest: { gitCommit: sha } }, ...outputs];
}

/** A ledger file that was read: its statement, or what is wrong with its form. */
export type ReadStatement =
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "broken"; readonly why: string };

/** Reads a ledger file: canonical JSON that matches the published schema of statements. */
export function readStatement(bytes: Uint8Array): ReadStatement {
  const parsed = parseCanonical(bytes);
  if (parsed.kind === "broken") return parsed;
  const error = findSchemaError(validate, parsed.value);
  if (error !== undefined) return { kind: "broken", why: `it does not match its schema: ${error}` };
  // The border: what ajv accepted by the schema made from these types has these types.
  return { kind: "statement", statement: parsed.value as Statement };
}
