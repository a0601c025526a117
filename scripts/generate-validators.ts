/**
 * Compiles the JSON Schemas of the ledger and of every document to one module of plain code
 * (`src/gate/documents/validators.generated.ts`), so that a gate need not load ajv to write its record.
 * `--check` fails when the file that is checked in differs. See docs/decisions/0003-ledger-and-documents.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Ajv } from "ajv";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import { build } from "esbuild";
import { DOCUMENTS, documentJsonSchemas } from "../src/gate/documents/index.ts";
import { STATEMENT_SCHEMA, schemaId } from "../src/gate/documents/schema-id.ts";

const root = resolve(import.meta.dirname, "..");
const target = join(root, "src/gate/documents/validators.generated.ts");

const HEADER = `// @ts-nocheck
// Made by scripts/generate-validators.ts from the zod schemas (npm run schemas). Do not edit.
import type { Validator } from "./validator.ts";
`;

/** The text of the generated module. */
async function generate(): Promise<string> {
  const ajv = new Ajv({
    strict: true,
    inlineRefs: false,
    discriminator: true,
    messages: false,
    formats: fastFormats,
    code: {
      source: true,
      esm: true,
      formats: _`require("ajv-formats/dist/formats.js").fastFormats`,
    },
  });
  for (const schema of compact(Object.values(documentJsonSchemas()))) ajv.addSchema(schema);

  const table = [
    { name: STATEMENT_SCHEMA, file: "", kind: "statement" },
    ...[...DOCUMENTS.values()].map(({ name, file, kind }) => ({ name, file, kind })),
  ].map((entry, index) => ({ ...entry, schemaId: schemaId(entry.name), validate: `validate_${index}` }));
  const code = standalone.default(
    ajv,
    Object.fromEntries(table.map((entry) => [entry.validate, entry.schemaId])),
  );

  // What ajv's code needs of its runtime is bundled in, so that the module imports nothing.
  const bundled = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    write: false,
    legalComments: "none",
    minifySyntax: true,
  });
  const [output] = bundled.outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  const entries = table.map(
    ({ name, file, kind, schemaId: id, validate }) =>
      `  [${JSON.stringify(name)}, ${JSON.stringify({ name, file, kind, schemaId: id }).slice(0, -1)},"validate":${validate}}],`,
  );
  return `${HEADER}${output.text}
export const VALIDATORS: ReadonlyMap<string, Validator> = new Map([
${entries.join("\n")}
]);
`;
}

/** Start of the identifiers that shared definitions have here; the published schemas keep theirs inside. */
const SHARED = "urn:release-gates:shared:";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Extract<Json, { readonly [key: string]: Json }>;

/**
 * The same schemas with less code: what several documents define alike is compiled once, and a union that a
 * tag decides looks at the tag first, which also makes its errors say what is wrong.
 */
function compact(schemas: readonly object[]): readonly JsonObject[] {
  const shared: Record<string, Json> = {};
  const rewritten = schemas.map((schema) => {
    const { $schema: _draft, $defs, ...rest } = JSON.parse(JSON.stringify(schema)) as Record<string, Json>;
    for (const [name, definition] of Object.entries(isObject($defs) ? $defs : {})) {
      if (shared[name] !== undefined && JSON.stringify(shared[name]) !== JSON.stringify(definition)) {
        throw new Error(`two different schemas are both called ${name}: give one another meta id`);
      }
      shared[name] = definition;
    }
    return rest;
  });
  // A definition is compiled once only if it is a schema of its own.
  const definitions = Object.entries(shared).map(([name, definition]) => ({
    $id: `${SHARED}${name}`,
    ...(definition as JsonObject),
  }));
  return [...definitions, ...rewritten].map((schema) => rewrite(schema) as JsonObject);
}

function rewrite(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewrite);
  if (!isObject(value)) return value;
  const result: Record<string, Json> = {};
  for (const [key, part] of Object.entries(value)) {
    const local = key === "$ref" && typeof part === "string" && part.startsWith("#/$defs/");
    if (key !== "description" || typeof part !== "string") {
      result[key] = local ? `${SHARED}${part.slice("#/$defs/".length)}` : rewrite(part);
    }
  }
  const tag = tagOf(result["oneOf"]);
  if (tag !== undefined) {
    Object.assign(result, { type: "object", discriminator: { propertyName: tag } });
  }
  return result;
}

/** The property that has another constant in every branch. */
function tagOf(branches: Json | undefined): string | undefined {
  if (!Array.isArray(branches)) return undefined;
  const objects = branches.filter(isObject);
  const [first] = objects;
  if (first === undefined || objects.length !== branches.length || !isObject(first["properties"]))
    return undefined;
  return Object.keys(first["properties"]).find((key) => {
    const constants = objects.map((branch) => constantOf(branch, key));
    return (
      constants.every((constant) => constant !== undefined) && new Set(constants).size === objects.length
    );
  });
}

function constantOf(branch: JsonObject, key: string): Json | undefined {
  const properties = branch["properties"];
  const property = isObject(properties) ? properties[key] : undefined;
  const required = branch["required"];
  return isObject(property) && Array.isArray(required) && required.includes(key)
    ? property["const"]
    : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const text = await generate();
if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error(`${relative(root, target)} is not what the schemas make. Run: npm run schemas`);
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
