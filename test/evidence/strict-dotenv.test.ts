import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDotenv } from "../../src/evidence/strict-dotenv.ts";

function valuesOf(text: string): Readonly<Record<string, string>> {
  const parsed = parseDotenv(text);
  if (parsed.kind === "failed") throw new Error(`line ${parsed.line}: ${parsed.message}`);
  return parsed.value;
}

test("names and values are read as dotenv tools agree on them", () => {
  const text = [
    "# a comment",
    "",
    "PLAIN=value",
    "export EXPORTED = spaced  ",
    "COMMENT=value # not part of it",
    "HASH=a#b",
    "EMPTY=",
    "SINGLE='as $it \\n stands'",
    'DOUBLE="a \\"quoted\\" line\\nand another" # comment',
    "URL=https://example.org/?a=b",
    "dotted.name=1",
  ].join("\r\n");
  expect(valuesOf(text)).toEqual({
    PLAIN: "value",
    EXPORTED: "spaced",
    COMMENT: "value",
    HASH: "a#b",
    EMPTY: "",
    SINGLE: "as $it \\n stands",
    DOUBLE: 'a "quoted" line\nand another',
    URL: "https://example.org/?a=b",
    "dotted.name": "1",
  });
});

test.each([
  ["A=1\nA=2", 2, "a second time"],
  ["just words", 1, "no NAME=value"],
  ["A=1\n=2", 2, "no NAME=value"],
  ["A='open", 1, "do not close"],
  ['A="x" y', 1, "do not close"],
  ['A="one\ntwo"', 1, "do not close"],
])("%j is refused in line %i", (text, line, message) => {
  expect(parseDotenv(text)).toMatchObject({
    kind: "failed",
    line,
    message: expect.stringContaining(message),
  });
});

test("a refusal never repeats a value", () => {
  expect(JSON.stringify(parseDotenv("PASSWORD='s3cret-value"))).not.toContain("s3cret");
});

test("a name that means something to JavaScript is a name like any other", () => {
  expect(Object.entries(valuesOf("__proto__=1\nconstructor=2"))).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
});

test("whatever is quoted comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (value) => {
      fc.pre(!/[\r\u2028\u2029]/.test(value));
      const quoted = value
        .replaceAll("\\", "\\\\")
        .replaceAll('"', '\\"')
        .replaceAll("\n", "\\n")
        .replaceAll("\t", "\\t");
      expect(valuesOf(`A="${quoted}"`)["A"]).toBe(value);
    }),
  );
});
