import type { SchemaError, Validator } from "./validator.ts";
import { VALIDATORS } from "./validators.generated.ts";

/** The validator of a document by its name (such as `production-approval`); undefined when there is none. */
export function findValidator(name: string): Validator | undefined {
  return VALIDATORS.get(name);
}

/** The validator of the document that stands at a path of the evidence directory. */
export function validatorOfFile(path: string): Validator | undefined {
  for (const validator of VALIDATORS.values()) {
    if (validator.kind !== "statement" && validator.file === path) return validator;
  }
  return undefined;
}

/** The first thing in which a value differs from the schema, in one line; undefined when it is valid. */
export function findSchemaError(validator: Validator, value: unknown): string | undefined {
  if (validator.validate(value)) return undefined;
  const [error] = validator.validate.errors ?? [];
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
