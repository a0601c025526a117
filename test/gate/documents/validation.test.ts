import { execFileSync } from "node:child_process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOCUMENTS, documentJsonSchemas } from "../../../src/gate/documents/index.ts";
import { STATEMENT_SCHEMA, schemaFile } from "../../../src/gate/documents/schema-id.ts";
import { documentAt, findDocument, findSchemaError } from "../../../src/gate/documents/validation.ts";
import { validate } from "../../../src/gate/documents/validators/ledger-statement.generated.ts";
import { makeStatement } from "../../../src/gate/statement.ts";
import { gateRecord } from "../../support/records.ts";

const ajv = new Ajv2020({ strict: true, formats: fastFormats });
const published = ajv.compile(documentJsonSchemas()[schemaFile(STATEMENT_SCHEMA)] ?? {});
const statement = JSON.parse(JSON.stringify(makeStatement(gateRecord())));

describe("validators", () => {
  it("are what the schemas make", () => {
    execFileSync(process.execPath, ["scripts/generate-validators.ts", "--check"], { stdio: "pipe" });
  });

  it("exist for every document, by name and by file", async () => {
    for (const { name, file, kind } of DOCUMENTS.values()) {
      expect(findDocument(name)).toMatchObject({ file, kind });
      expect(documentAt(file)?.name).toBe(name);
      const loaded = await findDocument(name)?.load();
      expect(loaded?.validate({})).toBe(false);
    }
    expect(findDocument("no-such-document")).toBeUndefined();
    expect(documentAt("no-such-file.json")).toBeUndefined();
  });

  it("accept a statement as it is made", () => {
    expect(findSchemaError(validate, statement)).toBeUndefined();
    expect(published(statement)).toBe(true);
  });

  it("say where a value differs and how", () => {
    const differing: [string, (value: typeof statement) => void][] = [
      ["the whole lacks predicate", (value) => delete value.predicate],
      ["/predicate must not have extra", (value) => Object.assign(value.predicate, { extra: 1 })],
      ["/predicate/sequence must be integer", (value) => Object.assign(value.predicate, { sequence: "1" })],
      ["/predicate/run has no known kind", (value) => Object.assign(value.predicate.run, { kind: "other" })],
      [
        "/predicate/verdict is none of the values allowed there",
        (value) => Object.assign(value.predicate, { verdict: "ok" }),
      ],
      [
        "/predicate/configDigest does not have the form required there",
        (value) => Object.assign(value.predicate, { configDigest: "A" }),
      ],
    ];
    for (const [message, change] of differing) {
      const value = structuredClone(statement);
      change(value);
      expect(findSchemaError(validate, value)).toBe(message);
    }
  });

  it("judge as the published schema does, whatever is changed in a statement", () => {
    const junk = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant([]),
      fc.constant({}),
    );
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
        junk,
        fc.boolean(),
        (path, value, remove) => {
          const copy = structuredClone(statement);
          change(copy, path, value, remove);
          expect(findSchemaError(validate, copy) === undefined).toBe(published(copy));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** Walks down by the numbers given and replaces or removes what stands there. */
function change(
  node: Record<string, unknown>,
  path: readonly number[],
  value: unknown,
  remove: boolean,
): void {
  const keys = Object.keys(node);
  const key = keys[(path[0] ?? 0) % keys.length];
  if (key === undefined) return;
  const child = node[key];
  if (path.length > 1 && typeof child === "object" && child !== null && Object.keys(child).length > 0) {
    change(child as Record<string, unknown>, path.slice(1), value, remove);
  } else if (remove) delete node[key];
  else node[key] = value;
}
