import type { EvidenceItemConfig } from "../config/schema.ts";
import type { DocumentSchema } from "../evidence/reader.ts";
import type { Finding } from "../gate/readiness-facts.ts";
import type { EvidenceFile } from "../gate/record.ts";
import type { GateContext } from "./gate-run.ts";

/** Largest JSON Schema file read. */
const MAX_SCHEMA_BYTES = 4 * 1024 ** 2;

/** The JSON Schema of an item, and the copy that was kept of it. */
export type SchemaLoad =
  | { readonly kind: "loaded"; readonly schema: DocumentSchema; readonly kept: EvidenceFile }
  | { readonly kind: "failed"; readonly finding: Finding; readonly kept?: EvidenceFile };

/** Reads a JSON Schema of the checkout, wherever the item's documents come from. */
export async function loadSchema(
  context: GateContext,
  item: EvidenceItemConfig,
  path: string,
): Promise<SchemaLoad> {
  const file = await context.world.workspace.stat(path);
  const expected = `a JSON Schema (draft 7 or 2020-12) at ${path}`;
  if (file === undefined) {
    const finding = { expected, found: "no such file", where: { file: path } };
    return { kind: "failed", finding: { reasonCode: "evidence-invalid", ...finding, next: NEXT_SCHEMA } };
  }
  // In a place of its own where the item's files come from elsewhere and one may have its name.
  const criterion = item.from === undefined ? item.id : `${item.id}.schema`;
  const origin = { kind: "checkout", path: file.path, commit: context.release.sha } as const;
  const kept = await context.evidence.keepInput(criterion, file, origin);
  const text = new TextDecoder().decode(await context.world.workspace.read(path, MAX_SCHEMA_BYTES));
  const { compileJsonSchema } = await import("../evidence/json-schema.ts");
  const compiled = await compileJsonSchema(text, path);
  if (compiled.kind === "compiled") return { kind: "loaded", schema: compiled.schema, kept };
  const { message, line, column } = compiled;
  const where = {
    file: path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
  return {
    kind: "failed",
    finding: { reasonCode: "evidence-invalid", expected, found: message, where, next: NEXT_SCHEMA },
    kept,
  };
}

const NEXT_SCHEMA = "Correct the schema, or its path in the config.";
