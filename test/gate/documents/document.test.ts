import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import type { JsonDocument, LinesDocument } from "../../../src/gate/documents/document.ts";
import { defineDocument, defineLines } from "../../../src/gate/documents/document.ts";
import { wrapDocument } from "../../../src/gate/documents/envelope.ts";
import { DOCUMENTS, documentJsonSchemas } from "../../../src/gate/documents/index.ts";

const report = defineDocument({
  name: "sample-report",
  title: "Sample report",
  description: "A report as a gate writes it.",
  writtenBy: ["staging-validate"],
  body: z.strictObject({ answers: z.array(z.number()), note: z.string().exactOptional() }),
});
const log = defineLines({
  name: "sample-log",
  title: "Sample log",
  description: "One line a look.",
  writtenBy: ["stabilize"],
  line: z.strictObject({ at: z.iso.datetime() }),
});
const context = {
  mode: "release",
  release: {
    repository: "octo-org/checkout",
    tag: "v1.2.3",
    version: "1.2.3",
    sha: "a".repeat(40),
    target: "production",
  },
  run: { kind: "desk", user: "release-engineer" },
  generatedAt: "2026-11-02T10:00:00.000Z",
} as const;

describe("documents", () => {
  it("carry their schema, the identity of the release and the run beside their content", () => {
    const document = wrapDocument(report.name, { answers: [1] }, context);
    expect(document).toEqual({
      $schema: "urn:release-gates:schema:sample-report:v1",
      mode: "release",
      release: { repository: "octo-org/checkout", tag: "v1.2.3", version: "1.2.3", sha: "a".repeat(40) },
      run: { kind: "desk", user: "release-engineer" },
      generatedAt: "2026-11-02T10:00:00.000Z",
      answers: [1],
    });
    expect(report.schema.parse(document)).toEqual(document);
    expectTypeOf(report.schema.parse(document).answers).toEqualTypeOf<number[]>();
  });

  it("refuse keys that their schema does not know", () => {
    const document = wrapDocument(report.name, { answers: [], other: 1 }, context);
    expect(report.schema.safeParse(document).success).toBe(false);
  });

  it("cannot replace the envelope by their content", () => {
    const document = wrapDocument(report.name, { answers: [], mode: "rehearsal" }, context);
    expect(document["mode"]).toBe("release");
  });

  it("say where they stand and which schema describes them", () => {
    expect(report).toMatchObject({ file: "sample-report.json", schemaFile: "sample-report.schema.json" });
    expect(log).toMatchObject({ file: "sample-log.jsonl", schemaFile: "sample-log.schema.json" });
    const table: readonly (JsonDocument | LinesDocument)[] = [report, log];
    expect(table).toHaveLength(2);
  });
});

describe("the table of documents", () => {
  it("names every document, file and schema once", () => {
    const all = [...DOCUMENTS.values()];
    const schemas = Object.keys(documentJsonSchemas());
    expect(schemas).toHaveLength(all.length + ["ledger-statement", "notification"].length);
    expect(new Set(all.map((document) => document.file)).size).toBe(all.length);
  });

  it("publishes closed schemas of draft 2020-12 with an identifier, a title and a description", () => {
    for (const [file, schema] of Object.entries(documentJsonSchemas())) {
      expect(schema, file).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: expect.stringMatching(/^urn:release-gates:schema:[a-z-]+:v1$/),
        title: expect.any(String),
        description: expect.any(String),
      });
    }
  });
});
