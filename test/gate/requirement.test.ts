import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRequirement, evaluateRequirement, type Facts } from "../../src/gate/requirement.ts";

const junit = {
  tests: { total: "int", passed: "int", failed: "int", errors: "int", skipped: "int" },
} as const;
const json = { document: "dyn" } as const;
const markdown = {
  checklist: { total: "int", done: "int", open: "int" },
  fields: "map",
  headings: "list",
} as const;

async function kind(source: string, facts: Facts): Promise<string> {
  return (await evaluateRequirement(source, facts)).kind;
}

describe("a requirement that is true", () => {
  const tests = { total: 20, passed: 17, failed: 3, errors: 0, skipped: 0 };
  it.each([
    ["tests.failed == 3", { tests }],
    ["3 == tests.failed", { tests }],
    ["tests.failed + tests.errors <= 3 && tests.total > 0", { tests }],
    ["tests.failed / tests.total < 0.2", { tests }],
    ["tests.failed * 2 == 6 && tests.failed - 1 == 2 && 2.5 + tests.failed == 5.5", { tests }],
    ["document.p95_ms <= 200", { document: { p95_ms: 200 } }],
    ["document.p95_ms <= 200", { document: { p95_ms: 199.5 } }],
    ["value < 1.5e9", { value: 1_000_000 }],
    ["status == 200 && body.status == 'ok'", { status: 200, body: { status: "ok" } }],
    [
      "checklist.open == 0 && fields['Decision'] == 'Approved'",
      { checklist: { open: 0 }, fields: { Decision: "Approved" } },
    ],
    ["'uat-approval-record.json' in entries", { entries: ["a.txt", "uat-approval-record.json"] }],
    ["200 in document.codes", { document: { codes: [200, 204] } }],
    ["size(entries) == 2 && entries.size() > 1", { entries: ["a", "b"] }],
    [
      "document.runs.all(r, r.ok) && document.runs.exists(r, r.ms > 5)",
      {
        document: {
          runs: [
            { ok: true, ms: 1 },
            { ok: true, ms: 9 },
          ],
        },
      },
    ],
    ["document.runs.filter(r, r.ms > 5).size() == 1", { document: { runs: [{ ms: 1 }, { ms: 9 }] } }],
    ["document.runs.map(r, r.ms)[1] == 9", { document: { runs: [{ ms: 1 }, { ms: 9 }] } }],
    ["!has(document.error)", { document: {} }],
    ["text.matches('^v[0-9]+$')", { text: "v12" }],
    ["document == {'a': [1.0, 2.0]}", { document: { a: [1, 2] } }],
    ["document.at < timestamp('2030-01-01T00:00:00Z') || true", { document: { at: 1 } }],
    ['document.text == "a \\"quoted\\" \\n line \\u00e9"', { document: { text: 'a "quoted" \n line é' } }],
    ["cel.bind(x, document.a, x * x == 9)", { document: { a: 3 } }],
    ["document.a == null", { document: { a: null } }],
    [
      "release.severity == 'sev-0' ? false : release.securityImpacting",
      { release: { severity: "sev-1", securityImpacting: true } },
    ],
  ])("%s", async (source, facts) => {
    expect(await evaluateRequirement(source, facts)).toEqual({ kind: "true" });
  });
});

describe("a requirement that is false", () => {
  it("tells the values of the facts it mentions", async () => {
    expect(
      await evaluateRequirement("tests.failed == 0 && tests.total > 0 && fields['Decision'] != 'x'", {
        tests: { failed: 3, total: 20 },
        fields: { Decision: "Open" },
      }),
    ).toEqual({
      kind: "false",
      facts: [
        { name: "tests.failed", value: "3" },
        { name: "tests.total", value: "20" },
        { name: "fields.Decision", value: '"Open"' },
      ],
    });
  });

  it("tells of a collection how large it is and how it begins", async () => {
    const entries = Array.from({ length: 5_000 }, (_, index) => `file-${index}`);
    const result = await evaluateRequirement("'x' in entries", { entries });
    expect(result).toEqual({
      kind: "false",
      facts: [{ name: "entries", value: expect.stringMatching(/^\["file-0", "file-1".*… \(5000 in all\)$/) }],
    });
  });

  it("does not mention the names that a macro binds", async () => {
    const result = await evaluateRequirement("document.runs.all(r, r.ms < limit)", {
      document: { runs: [{ ms: 9 }] },
      limit: 5,
    });
    expect(result.kind === "false" && result.facts.map((fact) => fact.name)).toEqual([
      "document.runs",
      "limit",
    ]);
  });

  it("tells a fact under has() that is absent", async () => {
    const result = await evaluateRequirement("has(document.signed)", { document: {} });
    expect(result).toEqual({ kind: "false", facts: [{ name: "document.signed", value: "absent" }] });
  });
});

describe("a requirement that cannot be decided is an error, never true", () => {
  it.each([
    ["document.p95 <= 200", { document: { p95_ms: 3 } }, 'document has no "p95"; it has p95_ms'],
    ["document.p95ms <= 200", { document: { p95_ms: 3 } }, 'document has no "p95ms"; did you mean p95_ms?'],
    ["document.runs[3].ms <= 200", { document: { runs: [] } }, /index out of bounds/],
    ["tests.failed == 0", {}, "there is no fact tests"],
    ["tests.total", { tests: { total: 3 } }, "the requirement gives 3, not true or false"],
    ["document.state", { document: { state: "true" } }, 'the requirement gives "true", not true or false'],
    ["value < 5", { value: Number.NaN }, "value is NaN, not a number"],
    ["!(value > 5)", { value: Number.NaN }, "value is NaN, not a number"],
    ["value > 5", { value: Number.POSITIVE_INFINITY }, "value is Infinity, not a number"],
    [
      "!(document.runs.exists(r, r > 5))",
      { document: { runs: [1, Number.NaN] } },
      "document.runs is NaN, not a number",
    ],
    ["!(tests.failed / tests.total > 0.1)", { tests: { failed: 0, total: 0 } }, /0 \/ 0/],
    ["tests.failed / tests.total > 0.1", { tests: { failed: 1, total: 0 } }, /division by zero/],
    ["!(double(document.x) > 5.0)", { document: { x: "nan" } }, /undefined/],
    ["document.a + 1 == 2", { document: { a: "1" } }, "+ does not work between text and number"],
    ["document.a < '3'", { document: { a: 1 } }, "< does not work between number and text"],
    ["document.a.b == 1", { document: { a: null } }, /.+/],
    ["document.constructor == 1", { document: {} }, /document has no "constructor"/],
    ["document.__proto__ == 1", { document: {} }, /.+/],
    ["toString == 1", {}, "there is no fact toString"],
    ["document.x ==", { document: { x: 1 } }, "the expression ends too early"],
    ["true", {}, /mentions no fact/],
  ])("%s", async (source, facts, message) => {
    const result = await evaluateRequirement(source, facts);
    expect(result).toEqual({
      kind: "error",
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
  });

  it("compares texts and numbers as different, not as an error that hides", async () => {
    expect(await kind("document.a == '1'", { document: { a: 1 } })).toBe("false");
  });
});

describe("hostile facts and expressions end in bounded time", { timeout: 60_000 }, () => {
  it("stops nested loops over large lists", async () => {
    const entries = Array.from({ length: 30_000 }, (_, index) => `file-${index}`);
    const started = performance.now();
    const result = await evaluateRequirement("entries.all(a, !entries.exists(b, b == a + 'x'))", { entries });
    expect(result).toEqual({ kind: "error", message: "the expression does too much work on these facts" });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("stops loops in which every turn is an error", async () => {
    const runs = Array.from({ length: 5_000 }, () => ({}));
    const source = "document.runs.all(a, document.runs.all(b, a.x == b.x))";
    expect(await kind(source, { document: { runs } })).toBe("error");
  });

  it("stops membership tests that compare everything with everything", async () => {
    const entries = Array.from({ length: 30_000 }, (_, index) => `file-${index}`);
    expect(await kind("entries.all(a, !(a + 'x' in entries))", { entries })).toBe("error");
  });

  it("stops values that double again and again", async () => {
    const source = `${"cel.bind(x, x + x, ".repeat(20)}x == ''${")".repeat(20)}`;
    expect(await kind(`cel.bind(x, document.a, ${source})`, { document: { a: "a".repeat(100_000) } })).toBe(
      "error",
    );
  });

  it("still judges a large list once", async () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => `dir/file-${index}.txt`);
    expect(await evaluateRequirement("entries.all(e, e.startsWith('dir/'))", { entries })).toEqual({
      kind: "true",
    });
  });

  it("matches in linear time", async () => {
    const started = performance.now();
    expect(await kind("text.matches('^(a+)+$')", { text: `${"a".repeat(50_000)}!` })).toBe("false");
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("refuses facts that refer to themselves", async () => {
    const loop: Record<string, unknown> = {};
    loop["self"] = loop;
    expect(await kind("document == {}", { document: loop })).toBe("error");
  });

  it("answers any text with true, false or an error", async () => {
    const pieces = fc.constantFrom(
      "document",
      ".a",
      "[0]",
      "==",
      "&&",
      "||",
      "!",
      "(",
      ")",
      "1",
      "'x'",
      "+",
      "/",
      "in",
      " ",
      "has(",
      ".all(e,",
      "e",
      "?",
      ":",
      "-",
      "matches(",
      "NaN",
      "{",
      "}",
      "=",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.array(pieces, { maxLength: 25 }).map((all) => all.join("")),
        ),
        fc.jsonValue(),
        async (source, document) => {
          const result = await evaluateRequirement(source, { document });
          expect(["true", "false", "error"]).toContain(result.kind);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it("answers expressions at and over every limit", async () => {
    for (const piece of ["!", "-", "(", "[", "a.", "a+", "a&&", "a?a:", "a.all(e,", "{'a':"]) {
      for (const length of [50, 200, 1_000, 4_000, 20_000]) {
        const result = await evaluateRequirement(`${piece.repeat(length / piece.length)}a`, { a: true });
        expect(["true", "false", "error"]).toContain(result.kind);
      }
    }
  });
});

describe("checking before there are facts", () => {
  it.each([
    ["tests.failed == 0 && tests.total > 0", junit],
    ["tests.passed / tests.total >= 0.95", junit],
    ["document.p95_ms <= 200", json],
    ["checklist.open == 0 && fields['Decision'] == 'Approved' && 'Risks' in headings", markdown],
    ["headings.exists(h, h.matches('^Risk'))", markdown],
  ])("accepts %s", async (source, facts) => {
    expect(await checkRequirement(source, facts)).toEqual({ ok: true });
  });

  it.each([
    ["tests.faild == 0", { message: "tests has no faild", line: 1, column: 7, nearest: "tests.failed" }],
    ["test.failed == 0", { message: "unknown name test", line: 1, column: 1, nearest: "tests" }],
    [
      "tests.velocity == 0",
      {
        message: "tests has no velocity (it has total, passed, failed, errors, skipped)",
        line: 1,
        column: 7,
      },
    ],
    ["tests.failed == '0'", { message: "== does not work between number and text", line: 1, column: 1 }],
    ["tests.failed", { message: "the expression gives a number, not true or false" }],
    ["tests.failed = 0", { message: "unexpected =: compare with ==", line: 1, column: 14 }],
    ["tests.failed == 0 and true", { message: "unexpected and: write &&", line: 1, column: 19 }],
    ["tests.failed ==", { message: "the expression ends too early", line: 1, column: 16 }],
    [
      "tests.failed == 0 &&\n  tests.faild == 0",
      { message: "tests has no faild", line: 2, column: 9, nearest: "tests.failed" },
    ],
    ["sizeof(tests.failed) == 0", { message: "unknown function sizeof", line: 1, column: 1 }],
    ["siz('a') == tests.failed", { message: "unknown function siz", line: 1, column: 1, nearest: "size" }],
    [
      "size(tests.failed) == 0",
      { message: "size(number) is not possible: size takes other values", line: 1, column: 1 },
    ],
    ["'a' == 'a", { message: "a text is not closed: its last quote is missing", line: 1, column: 8 }],
    ["  ", { message: "the expression is empty", line: 1, column: 3 }],
    ["true", { message: "the expression mentions no fact, so it checks nothing" }],
    ["1 + 1 == 2", { message: "the expression mentions no fact, so it checks nothing" }],
    [
      `tests.failed == 0 && ${"!".repeat(700)}true`,
      { message: "the expression is too long or nested too deeply" },
    ],
    [`tests.failed == ${"1".repeat(5_000)}`, { message: "the expression is longer than 4096 characters" }],
  ])("refuses %.60s", async (source, refusal) => {
    expect(await checkRequirement(source, junit)).toMatchObject({ ok: false, ...refusal });
  });

  it("refuses a pattern that RE2 does not know, where it stands", async () => {
    expect(await checkRequirement("headings.exists(h, h.matches('(?=a)'))", markdown)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^matches: /),
      line: 1,
      column: 30,
    });
    expect(await checkRequirement("fields['a'].matches(fields['b'])", markdown)).toMatchObject({
      ok: false,
      message: "matches: the pattern must be a text in quotes",
    });
  });

  it("accepts exactly what can then be evaluated without an error, on facts of the declared shape", async () => {
    const part = fc.constantFrom(
      "tests.failed == 0",
      "tests.total > 0",
      "tests.passed / tests.total >= 0.5",
      "tests.failed + 1 < 3",
      "tests.errors * 2 == 4.0",
    );
    const source = fc
      .array(part, { minLength: 1, maxLength: 5 })
      .chain((parts) => fc.constantFrom(parts.join(" && "), parts.join(" || "), `!(${parts.join(" && ")})`));
    const counts = fc.integer({ min: 1, max: 1_000 });
    await fc.assert(
      fc.asyncProperty(
        source,
        fc.record({ total: counts, passed: counts, failed: counts, errors: counts, skipped: counts }),
        async (expression, tests) => {
          expect(await checkRequirement(expression, junit)).toEqual({ ok: true });
          expect(await kind(expression, { tests })).not.toBe("error");
        },
      ),
      { numRuns: 300 },
    );
  });
});
