import type { AnySchema, ErrorObject, Options } from "ajv";
import type { DocumentSchema, SchemaProblem } from "./reader.ts";
import { isObject, parseJson } from "./strict-json.ts";
import { lineAndColumn } from "./text.ts";

/** A schema file after reading: usable, or why not. */
export type SchemaCompile =
  | { readonly kind: "compiled"; readonly schema: DocumentSchema }
  | {
      readonly kind: "failed";
      readonly message: string;
      readonly line?: number;
      readonly column?: number;
    };

/**
 * Compiles a JSON Schema of draft 7 or 2020-12 (the draft its `$schema` names; 2020-12 without one). Nothing is
 * fetched: a `$ref` must stay inside the file. Patterns run on a linear engine and `uniqueItems` on digests, so
 * that no document can make a schema hang.
 */
export async function compileJsonSchema(text: string, path: string): Promise<SchemaCompile> {
  const parsed = parseJson(text);
  if (parsed.kind === "failed") {
    return { kind: "failed", message: parsed.message, ...lineAndColumn(text, parsed.offset) };
  }
  const { value } = parsed;
  if (typeof value !== "boolean" && !isObject(value)) {
    return { kind: "failed", message: "a schema is an object or a boolean", line: 1, column: 1 };
  }
  const draft = isObject(value) ? draftOf(value["$schema"]) : "2020-12";
  if (draft === undefined) {
    return {
      kind: "failed",
      message: `"$schema" must name draft 7 or 2020-12`,
      line: 1,
      column: 1,
    };
  }
  try {
    return { kind: "compiled", schema: { path, problems: await compile(value as AnySchema, draft) } };
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

type Draft = "7" | "2020-12";

/** Documents up to this many elements get all their problems named, larger ones the first. */
const ALL_PROBLEMS_BELOW = 20_000;

function draftOf(named: unknown): Draft | undefined {
  if (named === undefined) return "2020-12";
  if (typeof named !== "string") return undefined;
  const address = named.replace(/#$/, "").replace(/^https:/, "http:");
  if (address === "http://json-schema.org/draft-07/schema") return "7";
  if (address === "http://json-schema.org/draft/2020-12/schema") return "2020-12";
  return undefined;
}

async function compile(
  schema: AnySchema,
  draft: Draft,
): Promise<(document: unknown) => readonly SchemaProblem[]> {
  const [{ Ajv, Ajv2020, addFormats }, { RE2JS }] = await Promise.all([import("./ajv.ts"), import("re2js")]);
  const linear = Object.assign(
    (pattern: string, flags: string) => {
      const compiled = RE2JS.compile(pattern, flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
      // ajv keeps compiled patterns by their text: without it, all of them would be the first one.
      return {
        test: (text: string) => compiled.matcher(text).find(),
        toString: () => `/${pattern}/${flags}`,
      };
    },
    { code: "linearPattern" },
  );
  const build = (allErrors: boolean) => {
    const options: Options = {
      allErrors,
      strict: false,
      logger: false,
      ownProperties: true,
      validateFormats: true,
      code: { regExp: linear },
    };
    const ajv = draft === "7" ? new Ajv(options) : new Ajv2020(options);
    addFormats(ajv);
    ajv.removeKeyword("uniqueItems");
    ajv.addKeyword({
      keyword: "uniqueItems",
      type: "array",
      schemaType: "boolean",
      error: { message: "must not hold two equal items" },
      validate: (wanted: boolean, items: readonly unknown[]) => !wanted || areUnique(items),
    });
    return ajv.compile(schema);
  };
  const first = build(false);
  return (document) => {
    try {
      if (first(document)) return [];
      if (!isSmall(document)) return problemsOf(first.errors);
      const all = build(true);
      return all(document) ? problemsOf(first.errors) : problemsOf(all.errors);
    } catch (error) {
      // A schema can refer to itself without an end.
      if (!(error instanceof RangeError)) throw error;
      return [{ pointer: "", message: "cannot be judged: the schema refers to itself without an end" }];
    }
  };
}

function problemsOf(errors: readonly ErrorObject[] | null | undefined): readonly SchemaProblem[] {
  const problems = (errors ?? []).map((error) => ({
    pointer: error.instancePath,
    message: describe(error),
  }));
  return problems.length > 0 ? problems : [{ pointer: "", message: "does not match" }];
}

function describe(error: ErrorObject): string {
  const extra = error.params["additionalProperty"] ?? error.params["unevaluatedProperty"];
  const allowed: unknown = error.params["allowedValues"] ?? error.params["allowedValue"];
  const message = error.message ?? `fails ${error.keyword}`;
  if (typeof extra === "string") return `${message}: ${JSON.stringify(extra.slice(0, 60))}`;
  if (allowed !== undefined) return `${message}: ${JSON.stringify(allowed).slice(0, 200)}`;
  return message;
}

/** Equality of JSON Schema: by value, whatever the order of keys. */
function areUnique(items: readonly unknown[]): boolean {
  const seen = new Set<string>();
  for (const item of items) seen.add(canonical(item));
  return seen.size === items.length;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function isSmall(document: unknown): boolean {
  let seen = 0;
  const count = (value: unknown): boolean => {
    seen += 1;
    if (seen > ALL_PROBLEMS_BELOW) return false;
    return typeof value !== "object" || value === null || Object.values(value).every(count);
  };
  return count(document);
}
