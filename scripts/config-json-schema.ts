import * as z from "zod/mini";
import { configSchema } from "../src/config/schema.ts";

/** A JSON Schema node, as far as this project writes them. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly "x-kind"?: string;
}

/**
 * The JSON Schema of the config as a person writes it (before defaults and conversions), for editors.
 *
 * @param keepKinds keeps the `x-kind` annotations, which the reference in docs/config.md is made from
 */
export function configJsonSchema(keepKinds = false): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { target: "draft-2020-12", io: "input" });
  const described = {
    $schema,
    $id: "urn:release-gates:schema:config:v1",
    title: "release-gates config",
    ...rest,
  };
  // The schema is plain JSON by its making; the annotations are this project's own.
  return tidy(described, keepKinds) as JsonSchema;
}

function tidy(node: unknown, keepKinds: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => tidy(item, keepKinds));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).flatMap(([key, value]) => {
    if (key === "x-kind" && !keepKinds) return [];
    if (key === "x-examples") return [["examples", value] as const];
    // A property may be called like a keyword, and examples are data: only schemas are looked into.
    return [[key, key === "default" || key === "examples" ? value : tidy(value, keepKinds)] as const];
  });
  return withDefaultInHelp(Object.fromEntries(entries));
}

/** Editors show the description of a key and not its default. */
function withDefaultInHelp(node: JsonSchema): JsonSchema {
  const { default: standard, description } = node;
  const isPlain = ["string", "number", "boolean"].includes(typeof standard);
  if (!isPlain || description === undefined || /\bDefault\b/.test(description)) return node;
  return { ...node, description: `${description} Default ${String(standard)}.` };
}
