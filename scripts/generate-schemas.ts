/**
 * Writes `schemas/*.schema.json` (the config, the ledger's statements, every document) from the zod schemas,
 * the reference of all keys in docs/config.md, and the page of reason codes. `--check` writes nothing and fails when what is checked in
 * differs. The output depends on the source alone.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { documentJsonSchemas } from "../src/gate/documents/index.ts";
import { configJsonSchema } from "./config-json-schema.ts";
import { insertReference } from "./config-reference.ts";
import { reasonCodesPage } from "./reason-codes-page.ts";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, "schemas");
const guide = join(root, "docs", "config.md");

const wanted = new Map<string, string>();
for (const [name, schema] of Object.entries({
  "config.schema.json": configJsonSchema(),
  ...documentJsonSchemas(),
})) {
  wanted.set(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
wanted.set(guide, insertReference(readFileSync(guide, "utf8"), configJsonSchema(true)));

wanted.set(join(root, "docs", "reason-codes.md"), reasonCodesPage());

mkdirSync(folder, { recursive: true });
const stale = readdirSync(folder)
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => join(folder, name))
  .filter((path) => !wanted.has(path));

if (process.argv.includes("--check")) {
  const different = [...wanted].filter(([path, text]) => readOrEmpty(path) !== text).map(([path]) => path);
  for (const path of [...different, ...stale]) console.error(`${path} is not what the source says`);
  if (different.length + stale.length > 0) {
    console.error("Run npm run schemas and commit the result.");
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of wanted) writeFileSync(path, text);
  for (const path of stale) rmSync(path);
  console.log(`${wanted.size} files written`);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
