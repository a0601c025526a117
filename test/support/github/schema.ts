/**
 * Turns the JSON Schema dialect of OpenAPI 3.0 into JSON Schema 2019-09, so that ajv can check GitHub's
 * description as GitHub means it.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Schema = { readonly [key: string]: Json };

/** Where a schema stands: a `value` describes a whole value, a `branch` only part of one. */
type Place = "value" | "branch";

const COMBINATORS = ["allOf", "anyOf", "oneOf"] as const;
const KEPT = new Set([
  "type",
  "enum",
  "const",
  "required",
  "format",
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
]);

/**
 * Converts one schema. `nullable` becomes a choice with null, references go through `reference`, and objects
 * whose properties are listed admit no others: an emulator that invents a field is as wrong as one that
 * forgets one.
 */
export function convertSchema(
  schema: Schema,
  reference: (pointer: string) => Schema,
  place: Place = "value",
): Schema {
  const converted = convertOpen(schema, reference);
  const closed = place === "value" && describesObject(schema) ? close(converted) : converted;
  // An address that was never given is the empty text, which is its default and no address.
  const emptyable = schema["default"] === "" && schema["format"] !== undefined;
  const settled = emptyable ? { anyOf: [{ const: "" }, closed] } : closed;
  return schema["nullable"] === true ? { anyOf: [{ type: "null" }, settled] } : settled;
}

function convertOpen(schema: Schema, reference: (pointer: string) => Schema): Schema {
  const pointer = schema["$ref"];
  if (typeof pointer === "string") {
    return reference(pointer);
  }
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (KEPT.has(key)) {
      result[key] = value;
    }
  }
  for (const combinator of COMBINATORS) {
    const branches = schema[combinator];
    if (Array.isArray(branches)) {
      result[combinator] = branches.map((branch) => convertSchema(branch as Schema, reference, "branch"));
    }
  }
  const properties = schema["properties"];
  if (isSchema(properties)) {
    result["properties"] = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        convertSchema(property as Schema, reference),
      ]),
    );
  }
  const items = schema["items"];
  if (isSchema(items)) {
    result["items"] = convertSchema(items, reference);
  }
  const additional = schema["additionalProperties"];
  if (isSchema(additional)) {
    result["additionalProperties"] = convertSchema(additional, reference);
  } else if (typeof additional === "boolean") {
    result["additionalProperties"] = additional;
  } else if (schema["type"] === "object" && properties === undefined) {
    result["additionalProperties"] = true;
  }
  return result;
}

function close(schema: Schema): Schema {
  return { ...schema, unevaluatedProperties: false };
}

function describesObject(schema: Schema): boolean {
  return (
    schema["$ref"] !== undefined ||
    isSchema(schema["properties"]) ||
    COMBINATORS.some((combinator) => Array.isArray(schema[combinator]))
  );
}

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
