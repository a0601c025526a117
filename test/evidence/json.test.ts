import { describe, expect, it } from "vitest";
import { compileJsonSchema } from "../../src/evidence/json-schema.ts";
import type { DocumentSchema } from "../../src/evidence/reader.ts";
import { failureOf, readAs } from "../support/evidence/inputs.ts";

async function schema(value: unknown): Promise<DocumentSchema> {
  const compiled = await compileJsonSchema(JSON.stringify(value), "perf.schema.json");
  if (compiled.kind === "failed") throw new Error(compiled.message);
  return compiled.schema;
}

async function refused(value: unknown): Promise<string> {
  const compiled = await compileJsonSchema(
    typeof value === "string" ? value : JSON.stringify(value),
    "s.json",
  );
  if (compiled.kind === "compiled") throw new Error("the schema was accepted");
  return compiled.message;
}

describe("a JSON document", () => {
  it("is the fact `document`, one set for each file", async () => {
    const reading = await readAs("json", ['{"p95_ms": 120}', "[1, 2]"]);
    expect(reading.facts).toEqual([
      { facts: { document: { p95_ms: 120 } }, where: { file: "report-1" } },
      { facts: { document: [1, 2] }, where: { file: "report-2" } },
    ]);
  });

  it.each([
    ["a byte order mark", "\ufeff{}", "a byte order mark at the start"],
    ["UTF-16", Buffer.from("{}   ", "utf16le"), "text in UTF-16 or UTF-32"],
    [
      "a broken character",
      Buffer.from([0x22, 0xc3, 0x28, 0x22]),
      "bytes that are not, between byte 0 and byte 4",
    ],
    ["an end inside a character", Buffer.from([0x22, 0xe2, 0x82]), "a file that ends inside a character"],
  ])("is refused with %s", async (_, content, found) => {
    expect(await failureOf("json", content)).toMatchObject({ reasonCode: "evidence-malformed", found });
  });

  it("is refused when it is empty", async () => {
    expect(await failureOf("json", "")).toMatchObject({ reasonCode: "evidence-empty" });
  });

  it("is refused with line and column of the mistake", async () => {
    const failure = await failureOf("json", '{\n  "a": 1,\n  "a": 2\n}');
    expect(failure).toMatchObject({
      found: 'the key "a" a second time',
      where: { file: "report-1", line: 3, column: 3 },
    });
  });

  it("says when it was produced at a pointer, as text or as a number", async () => {
    const timed = async (text: string) =>
      (await readAs("json", [text], { timestamp: "/meta/at" })).files[0]?.time;
    expect(await timed('{"meta":{"at":"2026-11-01T10:00:00+01:00"}}')).toEqual({
      kind: "stated",
      at: "2026-11-01T09:00:00.000Z",
      by: "report-1#/meta/at",
    });
    expect(await timed('{"meta":{"at":1793527200}}')).toMatchObject({ at: "2026-11-01T10:00:00.000Z" });
    expect(await timed('{"meta":{"at":1793527200123}}')).toMatchObject({ at: "2026-11-01T10:00:00.123Z" });
    expect(await timed('{"meta":{}}')).toMatchObject({ kind: "unreadable", found: "nothing there" });
    expect(await timed('{"meta":{"at":"soon"}}')).toMatchObject({ kind: "unreadable", found: '"soon"' });
    expect(await timed('{"meta":{"at":[1793527200]}}')).toMatchObject({ kind: "unreadable" });
  });
});

describe("a JSON Schema", () => {
  const drafts = [
    ["draft 7", "http://json-schema.org/draft-07/schema#"],
    ["2020-12", "https://json-schema.org/draft/2020-12/schema"],
    ["no draft", undefined],
  ] as const;

  it.each(drafts)("of %s says what does not match, with pointer and place", async (_, draft) => {
    const wanted = await schema({
      ...(draft === undefined ? {} : { $schema: draft }),
      type: "object",
      required: ["p95_ms"],
      properties: { p95_ms: { type: "number" }, runs: { type: "array", items: { type: "integer" } } },
      additionalProperties: false,
    });
    const failure = await failureOf("json", '{\n "p95_ms": "fast",\n "runs": [1,\n  "x"],\n "extra": 1\n}', {
      schema: wanted,
    });
    expect(failure.reasonCode).toBe("evidence-invalid");
    expect(failure.expected).toBe("a document that matches perf.schema.json");
    expect(failure.found).toContain("/p95_ms must be number");
    expect(failure.found).toContain("/runs/1 must be integer");
    expect(failure.found).toContain('additional properties: "extra"');
  });

  it("names the line of the first problem", async () => {
    const wanted = await schema({ properties: { a: { properties: { b: { const: 1 } } } } });
    const failure = await failureOf("json", '{\n "a": {\n  "b": 2 }\n}', { schema: wanted });
    expect(failure.where).toEqual({ file: "report-1", line: 3, column: 8 });
  });

  it("knows tuples of both drafts apart", async () => {
    const seven = await schema({
      $schema: "http://json-schema.org/draft-07/schema#",
      items: [{ type: "string" }],
    });
    const twenty = await schema({ prefixItems: [{ type: "string" }] });
    expect(seven.problems([1])).toHaveLength(1);
    expect(twenty.problems([1])).toHaveLength(1);
    expect(twenty.problems(["a", 1])).toEqual([]);
  });

  it("checks formats", async () => {
    const wanted = await schema({ type: "string", format: "date-time" });
    expect(wanted.problems("2026-11-01T10:00:00Z")).toEqual([]);
    expect(wanted.problems("yesterday")).toHaveLength(1);
  });

  it("does not take inherited names for properties", async () => {
    const wanted = await schema({ required: ["toString", "constructor"] });
    expect(wanted.problems({})).toHaveLength(2);
  });

  it.each([
    ["another draft", { $schema: "http://json-schema.org/draft-04/schema#" }, "draft 7 or 2020-12"],
    ["an unknown type", { type: "strin" }, "schema is invalid"],
    ["a reference to elsewhere", { $ref: "https://example.com/s.json" }, "can't resolve reference"],
    ["a look-behind", { pattern: "(?<=a)b" }, "invalid"],
    ["no JSON", "{", "no string where a key was expected"],
    ["a list", [], "a schema is an object or a boolean"],
  ])("is refused with %s", async (_, value, message) => {
    expect(await refused(value)).toContain(message);
  });

  it("keeps several patterns apart", async () => {
    const wanted = await schema({
      properties: { a: { pattern: "^x$" }, b: { pattern: "^y$" } },
      patternProperties: { "^n-": { type: "number" } },
    });
    expect(wanted.problems({ a: "x", b: "y", "n-1": 1 })).toEqual([]);
    expect(wanted.problems({ a: "y", b: "x", "n-1": "1" })).toHaveLength(3);
  });

  it("matches patterns in linear time", async () => {
    const wanted = await schema({ type: "string", pattern: "^(a+)+$" });
    const started = performance.now();
    expect(wanted.problems(`${"a".repeat(50_000)}!`)).toHaveLength(1);
    expect(wanted.problems("a".repeat(50_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("finds equal items in linear time, whatever the order of their keys", async () => {
    const wanted = await schema({ uniqueItems: true });
    const many = Array.from({ length: 50_000 }, (_, id) => ({ id, of: { x: 1, y: [id] } }));
    const started = performance.now();
    expect(wanted.problems(many)).toEqual([]);
    expect(wanted.problems([...many, { of: { y: [7], x: 1 }, id: 7 }])).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(wanted.problems([1, "1", [1], { 0: 1 }])).toEqual([]);
  });

  it("fails and does not crash on a schema that refers to itself", async () => {
    const wanted = await schema({ $ref: "#" });
    expect(wanted.problems({}).length).toBeGreaterThan(0);
  });
});
