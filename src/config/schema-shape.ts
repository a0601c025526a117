import * as z from "zod/mini";
import type { KeyPath } from "./yaml-places.ts";

/**
 * What the schema allows at a place: one schema, or several where a union offers a choice. Wrappers
 * (optional, default, transform) are taken off. Explanations of errors use it to name valid keys.
 */
export function schemasAt(schema: z.ZodMiniType, path: KeyPath): readonly z.ZodMiniType[] {
  return path.reduce(schemasBelow, unwrap(schema));
}

/** What is allowed under a key of what is allowed here. */
function schemasBelow(schemas: readonly z.ZodMiniType[], key: string | number): readonly z.ZodMiniType[] {
  return schemas.flatMap((schema) => below(schema, key)).flatMap(unwrap);
}

/** The `x-kind` of a value, such as `expression`. */
export function kindOf(schema: z.ZodMiniType): unknown {
  return z.globalRegistry.get(schema)?.["x-kind"];
}

/** The keys of each mapping that is allowed at a place. */
export function shapesAt(schema: z.ZodMiniType, path: KeyPath): readonly (readonly ShapeKey[])[] {
  return schemasAt(schema, path)
    .filter((candidate) => candidate instanceof z.ZodMiniObject)
    .map((candidate) =>
      Object.entries<unknown>(candidate.shape).map(([name, value]) => ({
        name,
        required: !isOptional(value),
        literals: value instanceof z.ZodMiniLiteral ? [...value._zod.values].map(String) : [],
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

function below(schema: z.ZodMiniType, key: string | number): readonly z.ZodMiniType[] {
  if (schema instanceof z.ZodMiniObject) {
    const shape: Readonly<Record<string, unknown>> = schema.shape;
    const value = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return typed(value);
  }
  if (schema instanceof z.ZodMiniArray) return typed(schema._zod.def.element);
  if (schema instanceof z.ZodMiniRecord) return typed(schema._zod.def.valueType);
  return [];
}

/** Values that are one thing to people, however they are put together in the schema. */
const VALUE_KINDS: ReadonlySet<unknown> = new Set(["duration", "ratio", "size"]);

function unwrap(schema: z.ZodMiniType): readonly z.ZodMiniType[] {
  if (schema instanceof z.ZodMiniLazy) return typed(schema._zod.innerType).flatMap(unwrap);
  if (isOptional(schema) || schema instanceof z.ZodMiniNullable) {
    return typed(schema._zod.def.innerType).flatMap(unwrap);
  }
  if (VALUE_KINDS.has(kindOf(schema))) return [schema];
  if (schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion) {
    return schema._zod.def.options.flatMap((option) => typed(option).flatMap(unwrap));
  }
  if (schema instanceof z.ZodMiniPipe) return typed(schema._zod.def.in).flatMap(unwrap);
  return [schema];
}

function isOptional(schema: unknown): schema is z.ZodMiniOptional | z.ZodMiniDefault | z.ZodMiniPrefault {
  return (
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniPrefault
  );
}

function typed(schema: unknown): readonly z.ZodMiniType[] {
  return schema instanceof z.ZodMiniType ? [schema] : [];
}
