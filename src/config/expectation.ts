import type * as z from "zod/mini";
import { configSchema } from "./schema.ts";
import { type ShapeKey, shapesAt } from "./schema-shape.ts";
import type { KeyPath } from "./yaml-places.ts";

type Issue = z.core.$ZodIssue;

/** What an issue expected, as a phrase without the word. */
export function expectation(issue: Issue, path: KeyPath): string {
  if (issue.message.startsWith("expected ")) return withoutLead(issue.message);
  switch (issue.code) {
    case "invalid_value":
      return `${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return unionExpectation(issue.errors, path);
    default:
      return mappingExpectation(shapesAt(configSchema, path)) ?? withoutLead(issue.message);
  }
}

/** The phrase of an error text. */
export function withoutLead(message: string): string {
  return message.replace(/^(?:Invalid input: )?expected /, "");
}

function mappingExpectation(shapes: readonly (readonly ShapeKey[])[]): string | undefined {
  const [shape] = shapes;
  if (shape === undefined) return undefined;
  if (shapes.length > 1) return shapes.map((each) => mappingExpectation([each])).join(", or ");
  const required = shape.filter((key) => key.required);
  const shown = (required.length > 0 ? required : shape).map((key) => key.name);
  return `a mapping with ${shown.join(", ")}`.replace(/, ([^,]*)$/, " and $1");
}

/** What a union expected: each of its kinds. */
export function unionExpectation(branches: readonly (readonly Issue[])[], path: KeyPath): string {
  if (branches.length === 0) return kindsAt(path);
  const texts = branches.flatMap(([first]) => (first === undefined ? [] : [expectation(first, path)]));
  return [...new Set(texts)].join(", or ");
}

/** The names of the kinds, where a key such as `type` names none of them. */
function kindsAt(path: KeyPath): string {
  const key = path.at(-1);
  const kinds = shapesAt(configSchema, path.slice(0, -1)).flatMap((shape) =>
    shape.filter(({ name }) => name === key).flatMap(({ literals }) => literals),
  );
  return `${kinds.length > 1 ? "one of " : ""}${kinds.join(", ")}`;
}
