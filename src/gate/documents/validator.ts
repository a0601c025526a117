/** An error as ajv's code reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A check against a published schema, compiled by ajv when schemas change. */
export type Validate = ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

/** What is known of a document without loading its validator. */
export interface DocumentEntry {
  readonly name: string;
  /** Path under the evidence directory. */
  readonly file: string;
  readonly kind: "json" | "lines";
  readonly schemaId: string;
  readonly load: () => Promise<{ readonly validate: Validate }>;
}
