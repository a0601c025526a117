import type { DocumentEntry, SchemaError, Validate } from "./validator.ts";
import { DOCUMENT_TABLE } from "./validators/index.generated.ts";

/** A document by its name (such as `production-approval`); undefined when there is none. */
export function findDocument(name: string): DocumentEntry | undefined {
  return DOCUMENT_TABLE.find((entry) => entry.name === name);
}

/** The document that stands at a path of the evidence directory; undefined when the path is none's. */
export function documentAt(path: string): DocumentEntry | undefined {
  return DOCUMENT_TABLE.find((entry) => entry.file === path);
}

/** The first thing in which a value differs from its schema, in one line; undefined when it is valid. */
export function findSchemaError(validate: Validate, value: unknown): string | undefined {
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  if (error === undefined) return "it does not match its schema";
  return `${error.instancePath === "" ? "the whole" : error.instancePath} ${describe(error)}`;
}

/** The code comes without ajv's sentences, which would be a fifth of it. */
function describe({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case "type":
      return `must be ${params["type"]}`;
    case "required":
      return `lacks ${params["missingProperty"]}`;
    case "additionalProperties":
      return `must not have ${params["additionalProperty"]}`;
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}`;
    case "enum":
      return "is none of the values allowed there";
    case "pattern":
    case "format":
      return "does not have the form required there";
    case "discriminator":
      return `has no known ${params["tag"]}`;
    default:
      return `breaks the rule ${keyword} ${JSON.stringify(params)}`;
  }
}
