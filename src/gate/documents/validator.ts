/** An error as ajv's code reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A check against a published schema, compiled by ajv when the product is built. */
export interface Validator {
  readonly name: string;
  /** Path under the evidence directory; empty for the ledger's statements. */
  readonly file: string;
  readonly kind: "json" | "lines" | "statement";
  readonly schemaId: string;
  readonly validate: ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null };
}
