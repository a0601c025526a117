/**
 * Compiles the JSON Schema of the ledger's statements and of every document to a module of plain code
 * (`src/gate/documents/validators/`), so that a gate need not load ajv to write its record, and loads only
 * what it writes. `--check` fails when what is checked in differs. See docs/decisions/0003-ledger-and-documents.md.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Ajv } from "ajv";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import { build } from "esbuild";
import { DOCUMENTS, documentJsonSchemas } from "../src/gate/documents/index.ts";
import { STATEMENT_SCHEMA, schemaFile, schemaId } from "../src/gate/documents/schema-id.ts";

const root = resolve(import.meta.dirname, "..");
const target = join(root, "src/gate/documents/validators");

const NOTE =
  "// Made by scripts/generate-validators.ts from the zod schemas (npm run schemas). Do not edit.\n";

/** The generated modules by their file name. */
async function generate(): Promise<ReadonlyMap<string, string>> {
  const schemas = documentJsonSchemas();
  const files = new Map<string, string>();
  for (const name of [STATEMENT_SCHEMA, ...DOCUMENTS.keys()]) {
    files.set(moduleFile(name), await compile(name, schemas[schemaFile(name)] ?? {}));
  }
  const entries = [...DOCUMENTS.values()].map(({ name, file, kind }) => {
    const facts = JSON.stringify({ name, file, kind, schemaId: schemaId(name) }).slice(1, -1);
    return `  { ${facts}, load: () => import("./${moduleFile(name)}") },\n`;
  });
  files.set(
    "index.generated.ts",
    `${NOTE}import type { DocumentEntry } from "../validator.ts";

export const DOCUMENT_TABLE: readonly DocumentEntry[] = [
${entries.join("")}];
`,
  );
  return files;
}

function moduleFile(name: string): string {
  return `${name}.generated.ts`;
}

async function compile(name: string, schema: object): Promise<string> {
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
  for (const part of compact(schema)) ajv.addSchema(part);
  const code = standalone.default(ajv, { validate: schemaId(name) });
  // What ajv's code needs of its runtime is bundled in, so that the module imports nothing.
  const bundled = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    bundle: true,
    // The names of bundled modules stand in the code: they must not depend on where this is run.
    absWorkingDir: root,
    preserveSymlinks: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    write: false,
    legalComments: "none",
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
  });
  const [output] = bundled.outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  // Nobody reads the path inside the schema, and it is a fifth of the code.
  const text = output.text.replace(/schemaPath:\s*"(?:[^"\\]|\\.)*",/g, "");
  return `// @ts-nocheck\n${NOTE}${text}`;
}

/** Start of the identifiers that shared definitions have here; the published schemas keep theirs inside. */
const SHARED = "urn:release-gates:shared:";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Extract<Json, { readonly [key: string]: Json }>;

/**
 * The same schema with less code: shared definitions become schemas of their own, because ajv compiles those
 * once, and a union that a tag decides looks at the tag first, which also makes its errors say what is wrong.
 */
function compact(schema: object): readonly JsonObject[] {
  const { $schema: _draft, $defs, ...rest } = JSON.parse(JSON.stringify(schema)) as Record<string, Json>;
  const definitions = Object.entries(isObject($defs) ? $defs : {}).map(([name, definition]) => ({
    $id: `${SHARED}${name}`,
    ...(definition as JsonObject),
  }));
  return [...definitions, rest].map((part) => rewrite(part) as JsonObject);
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

/** What is checked in, in the form of {@link generate}. */
function present(): ReadonlyMap<string, string> {
  mkdirSync(target, { recursive: true });
  return new Map(readdirSync(target).map((file) => [file, readFileSync(join(target, file), "utf8")]));
}

const proper = await generate();
const found = present();
const different = [...new Set([...proper.keys(), ...found.keys()])].filter(
  (file) => proper.get(file) !== found.get(file),
);
if (process.argv.includes("--check")) {
  if (different.length > 0) {
    console.error(
      `${relative(root, target)} is not what the schemas make: ${different.join(", ")}. Run: npm run schemas`,
    );
    process.exit(1);
  }
} else {
  for (const file of different) {
    const text = proper.get(file);
    if (text === undefined) rmSync(join(target, file));
    else writeFileSync(join(target, file), text);
  }
}
