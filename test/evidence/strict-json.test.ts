import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locatePointer, parseJson, valueAt } from "../../src/evidence/strict-json.ts";

const runs = Number(process.env["PROPERTY_RUNS"] ?? 500);

/** JSON text, or something close to it. */
const jsonish = fc.oneof(
  fc.json({ maxDepth: 6 }),
  fc
    .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom(...'{}[],:"\\/0-.eE+ \n\u0000\ufeffntf'))
    .map(([text, at, character]) => {
      const place = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, place) + character + text.slice(place + (at % 2));
    }),
  fc.string({ unit: fc.constantFrom(...'{}[],:"\\u0a1-.eE \n') }),
);

function platform(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

describe("parseJson", () => {
  it("accepts nothing that the platform refuses, and reads the rest alike", () => {
    fc.assert(
      fc.property(jsonish, (text) => {
        const ours = parseJson(text);
        const theirs = platform(text);
        if (ours.kind === "parsed") expect({ value: ours.value }).toEqual(theirs);
        else if (theirs !== undefined) {
          expect(ours.message).toMatch(/second time|__proto__|out of range|deeper/);
        }
      }),
      { numRuns: runs },
    );
  });

  it("reads every value it is given back", () => {
    const value = fc.jsonValue({ maxDepth: 5 }).filter((v) => !JSON.stringify(v).includes("__proto__"));
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (v, indent) => {
        const text = JSON.stringify(v, null, indent);
        expect(parseJson(text)).toEqual({ kind: "parsed", value: JSON.parse(text) });
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ["an equal key twice", '{"a":1,"a":2}', 'the key "a" a second time', 7],
    ["an equal key in two spellings", '{"a":1,"\\u0061":2}', 'the key "a" a second time', 7],
    ["__proto__", '{"__proto__":{"x":1}}', "the key __proto__", 1],
    ["NaN", '{"a":NaN}', '"NaN}" where a value was expected', 5],
    ["Infinity by overflow", "[1e999]", "the number 1e999, which is out of range", 1],
    ["a comment", "// hello\n{}", '"//" where a value was expected', 0],
    ["a trailing comma", "[1,]", '"]" where a value was expected', 3],
    ["single quotes", "{'a':1}", "no string where a key was expected", 1],
    ["a leading zero", "[01]", "no comma or bracket after a value", 2],
    ["a lone minus", "-", '"-" where a value was expected', 0],
    ["a bad escape", '"\\x"', "an unknown escape in a string", 1],
    ["a short unicode escape", '"\\u12"', "an escape that is not \\u and four hex digits", 1],
    ["a line break in a string", '"a\nb"', "a control character inside a string", 2],
    ["an unfinished document", '{"a":[1', "no comma or bracket after a value", 7],
    ["an unfinished string", '"abc', "the end of the text inside a string", 4],
    ["two documents", "{} {}", "something after the end of the document", 3],
    ["nothing", "  ", "the end of the text where a value was expected", 2],
  ])("refuses %s with its place", (_, text, message, offset) => {
    const parsed = parseJson(text);
    expect(parsed).toMatchObject({ kind: "failed", offset });
    expect(parsed.kind === "failed" && parsed.message).toContain(message);
  });

  it("refuses nesting that would end the stack", () => {
    expect(parseJson("[".repeat(1_000_000))).toMatchObject({ message: "nesting deeper than 200" });
    expect(parseJson('{"a":'.repeat(1_000_000))).toMatchObject({ message: "nesting deeper than 200" });
  });

  it("keeps keys that other objects inherit as plain data", () => {
    const parsed = parseJson('{"constructor":1,"toString":2,"hasOwnProperty":3}');
    expect(parsed.kind === "parsed" && Object.entries(parsed.value as object)).toEqual([
      ["constructor", 1],
      ["toString", 2],
      ["hasOwnProperty", 3],
    ]);
  });
});

describe("JSON pointers", () => {
  const text = '{\n "a": [10,\n  {"b/c": 1, "d~e": null}],\n "": 2\n}';
  const parsed = parseJson(text);
  const document = parsed.kind === "parsed" ? parsed.value : null;

  it.each([
    ["", 1, 1],
    ["/a", 2, 7],
    ["/a/1/b~1c", 3, 11],
    ["/a/1/d~0e", 3, 21],
    ["/", 4, 6],
  ])("%j is at line %i, column %i", (pointer, line, column) => {
    expect(locatePointer(text, pointer, "f.json")).toEqual({ file: "f.json", line, column });
  });

  it("falls back to the nearest value above one that is absent", () => {
    expect(locatePointer(text, "/a/1/nothing/here", "f")).toEqual({ file: "f", line: 3, column: 3 });
  });

  it("reads the value a pointer names, and nothing that is inherited", () => {
    expect(valueAt(document, "/a/0")).toBe(10);
    expect(valueAt(document, "/a/1/b~1c")).toBe(1);
    expect(valueAt(document, "/a/length")).toBeUndefined();
    expect(valueAt(document, "/toString")).toBeUndefined();
    expect(valueAt(document, "/a/0/x")).toBeUndefined();
  });
});
