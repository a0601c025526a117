/**
 * Identifiers of the published formats. They are names, not addresses: they stay the same wherever the
 * product and its `schemas/` folder are hosted. The number rises when a change would break a reader.
 */

/** The `$id` of a schema and the `$schema` of the documents it describes. */
export function schemaId(name: string): string {
  return `urn:release-gates:schema:${name}:v1`;
}

/** File name under `schemas/`. */
export function schemaFile(name: string): string {
  return `${name}.schema.json`;
}

/** `predicateType` of every ledger statement (in-toto calls it a TypeURI). */
export const PREDICATE_TYPE = "urn:release-gates:gate-record:v1";

/** Name under which the schema of the ledger's statements is published. */
export const STATEMENT_SCHEMA = "ledger-statement";
