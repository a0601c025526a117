import { z } from "zod";
import type { KeyPath } from "./yaml-places.ts";

/**
 * What the schema allows at a place: one schema, or several where a union offers a choice. Wrappers
 * (optional, default, transform) are taken off. Explanations of errors use it to name valid keys.
 */
export function schemasAt(schema: z.ZodType, path: KeyPath): readonly z.ZodType[] {
  return path.reduce(schemasBelow, unwrap(schema));
}

/** What is allowed under a key of what is allowed here. */
function schemasBelow(schemas: readonly z.ZodType[], key: string | number): readonly z.ZodType[] {
  return schemas.flatMap((schema) => below(schema, key)).flatMap(unwrap);
}

/** The `x-kind` of a value, such as `expression`. */
export function kindOf(schema: z.ZodType): unknown {
  return schema.meta()?.["x-kind"];
}

/** The keys of each mapping that is allowed at a place. */
export function shapesAt(schema: z.ZodType, path: KeyPath): readonly (readonly ShapeKey[])[] {
  return schemasAt(schema, path)
    .filter((candidate) => candidate instanceof z.ZodObject)
    .map((candidate) =>
      Object.entries<unknown>(candidate.shape).map(([name, value]) => ({
        name,
        required: !isOptional(value),
        literals: value instanceof z.ZodLiteral ? [...value.values].map(String) : [],
      })),
    );
}

/** A key that a mapping may have. */
export interface ShapeKey {
  readonly name: string;
  readonly required: boolean;
  /** The values that are allowed, where they are counted: they tell one kind of mapping from another. */
  readonly literals: readonly string[];
}

function below(schema: z.ZodType, key: string | number): readonly z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, unknown>> = schema.shape;
    const value = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return value instanceof z.ZodType ? [value] : [];
  }
  if (schema instanceof z.ZodArray) return typed(schema.element);
  if (schema instanceof z.ZodRecord) return typed(schema.valueType);
  return [];
}

/** Values that are one thing to people, however they are put together in the schema. */
const VALUE_KINDS: ReadonlySet<unknown> = new Set(["duration", "ratio", "size"]);

function unwrap(schema: z.ZodType): readonly z.ZodType[] {
  if (isWrapper(schema)) return typed(schema.unwrap()).flatMap(unwrap);
  if (VALUE_KINDS.has(kindOf(schema))) return [schema];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => typed(option).flatMap(unwrap));
  if (schema instanceof z.ZodPipe) return typed(schema.in).flatMap(unwrap);
  return [schema];
}

function isWrapper(schema: z.ZodType): schema is z.ZodType & { unwrap(): unknown } {
  return (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodLazy
  );
}

function isOptional(schema: unknown): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
}

function typed(schema: unknown): readonly z.ZodType[] {
  return schema instanceof z.ZodType ? [schema] : [];
}
