import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { compileJsonSchema } from "../../src/evidence/json-schema.ts";
import { forgeZip } from "../adapters/artifacts/zip-forge.ts";
import { factsOf, failureOf, readAs } from "../support/evidence/inputs.ts";
import { SAMPLES } from "../support/evidence/samples.ts";

describe("CTRF", () => {
  const report = (tests: readonly object[], summary: object = {}) =>
    JSON.stringify({ results: { tool: { name: "t" }, summary, tests } });

  it("counts cases by status", async () => {
    expect((await factsOf("ctrf", String(SAMPLES.ctrf[0])))["tests"]).toEqual({
      total: 3,
      passed: 1,
      failed: 1,
      errors: 0,
      skipped: 1,
      flaky: 1,
      durationSeconds: 0.15,
    });
  });

  it.each([
    ["pending", { skipped: 1 }],
    ["other", { failed: 1, errors: 1 }],
    ["no status that is known", { failed: 1 }],
  ])("counts a case that is %s", async (status, expected) => {
    expect((await factsOf("ctrf", report([{ name: "a", status }])))["tests"]).toMatchObject({
      total: 1,
      ...expected,
    });
  });

  it("does not take a test that is still to be written for one that failed", async () => {
    const todo = { name: "a", status: "other", rawStatus: "todo" };
    expect((await factsOf("ctrf", report([todo])))["tests"]).toMatchObject({ skipped: 1, failed: 0 });
  });

  it("believes a summary that claims more failures, and reports totals that disagree", async () => {
    const reading = await readAs("ctrf", [
      report([{ status: "passed" }, { status: "passed" }], { tests: 9, failed: 1 }),
    ]);
    expect(reading.facts[0]?.facts["tests"]).toMatchObject({ total: 2, passed: 1, failed: 1 });
    expect(reading.files[0]?.notes).toHaveLength(2);
  });

  it("is empty without a test and refused without the list", async () => {
    expect(await failureOf("ctrf", report([]))).toMatchObject({ reasonCode: "evidence-empty" });
    expect(await failureOf("ctrf", '{"results":{"summary":{"tests":3}}}')).toMatchObject({
      reasonCode: "evidence-malformed",
      expected: "the list of tests at /results/tests",
    });
  });

  it("is as old as the end of its tests; 0 is no time", async () => {
    const time = async (summary: object) =>
      (await readAs("ctrf", [report([{ status: "passed" }], summary)])).files[0]?.time;
    expect(await time({ stop: 1793527200000 })).toMatchObject({ at: "2026-11-01T10:00:00.000Z" });
    expect(await time({ stop: 0 })).toEqual({ kind: "silent" });
  });
});

describe("k6", () => {
  it("reads both forms of the summary alike", async () => {
    const [exported, handled] = SAMPLES.k6.map(String);
    expect(await factsOf("k6", exported!)).toEqual({
      metrics: {
        http_req_duration: { avg: 10, "p(95)": 20.5, thresholds: { "p(95)<200": true } },
        checks: { passes: 9, fails: 1, value: 0.9, thresholds: { "rate>0.95": false } },
      },
      thresholds: { total: 2, failed: 1 },
      checks: { total: 10, passed: 9, failed: 1 },
    });
    expect(await factsOf("k6", handled!)).toMatchObject({
      metrics: { http_req_duration: { "p(95)": 20.5, thresholds: { "p(95)<200": true } } },
      thresholds: { total: 1, failed: 0 },
      checks: { total: 10, passed: 10, failed: 0 },
    });
  });

  it("is empty without metrics, and refused with a threshold that says nothing", async () => {
    expect(await failureOf("k6", '{"metrics":{}}')).toMatchObject({ reasonCode: "evidence-empty" });
    const unclear = '{"metrics":{"a":{"values":{"avg":1},"thresholds":{"avg<2":{}}}}}';
    expect(await failureOf("k6", unclear)).toMatchObject({
      expected: "whether the threshold was kept at /metrics/a/thresholds/avg<2",
    });
  });
});

describe("YAML", () => {
  it("is a document like JSON, with its aliases resolved", async () => {
    expect((await factsOf("yaml", String(SAMPLES.yaml[0])))["document"]).toEqual({
      p95_ms: 120.5,
      meta: { at: "2026-11-01T10:00:00Z", tags: ["a", null, true] },
      base: { n: 1 },
      runs: [{ n: 1 }, { n: -2000, text: "lines\n" }],
    });
  });

  it("matches a schema, with line and column of what does not", async () => {
    const compiled = await compileJsonSchema('{"properties":{"a":{"items":{"type":"string"}}}}', "s.json");
    if (compiled.kind === "failed") throw new Error(compiled.message);
    expect(await failureOf("yaml", "a:\n  - x\n  - 1\n", { schema: compiled.schema })).toMatchObject({
      reasonCode: "evidence-invalid",
      found: "/a/1 must be string",
      where: { line: 3, column: 5 },
    });
  });

  it("says when it was produced at a pointer", async () => {
    const reading = await readAs("yaml", ["at: 2026-11-01\n"], { timestamp: "/at" });
    expect(reading.files[0]?.time).toMatchObject({ at: "2026-11-01T00:00:00.000Z" });
  });

  it.each([
    ["an equal key twice", "a: 1\na: 2\n", 'the key "a" a second time', 2],
    ["a key in two spellings", "a: 1\n'a': 2\n", 'the key "a" a second time', 2],
    ["__proto__", "__proto__:\n  x: 1\n", "the key __proto__", 1],
    ["NaN", "a: .nan\n", "no text, number, boolean or null", 1],
    ["infinity", "a: -.inf\n", "no text, number, boolean or null", 1],
    ["a tag of its own", "a: !date 2026\n", "Unresolved tag", 1],
    ["two documents", "a: 1\n---\nb: 2\n", "more than one document", 2],
    ["an alias without an anchor", "a: *b\n", "an alias *b without an anchor", 1],
    ["an alias of itself", "a: &b [*b]\n", "an alias *b without an anchor", 1],
    ["a key that is a list", "? [a]\n: 1\n", "a key that is not text", 1],
    ["tabs", "a:\n\tb: 1\n", "Tabs are not allowed as indentation", 2],
    ["an open bracket", "a: [1\n", "Flow sequence", 2],
  ])("refuses %s with its place", async (_, text, found, line) => {
    const failure = await failureOf("yaml", text);
    expect(failure).toMatchObject({ reasonCode: "evidence-malformed", where: { file: "report-1", line } });
    expect(failure.found).toContain(found);
  });

  it("refuses a bomb of aliases, nested or in a row", async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(", ")}]`,
    );
    const bomb = `l0: &l0 [1, 2]\n${levels.join("\n")}\n`;
    expect((await failureOf("yaml", bomb)).found).toContain("with all aliases expanded");
  });

  it.each([
    ["flow", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    ["maps", "{a: ".repeat(50_000)],
    ["dashes", `${"- ".repeat(50_000)}a`],
    ["question marks", "? ".repeat(50_000)],
    ["indentation", Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ])("refuses nesting by %s long before the stack ends", async (_, text) => {
    const started = performance.now();
    expect((await failureOf("yaml", text)).found).toContain("nesting deeper than 100");
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("is empty without bytes", async () => {
    expect(await failureOf("yaml", "")).toMatchObject({ reasonCode: "evidence-empty" });
  });
});

describe("a zip package", () => {
  it("lists its files with size and digest", async () => {
    const facts = await factsOf("zip", SAMPLES.zip[0]!);
    const content = '{"decision":"approved"}';
    expect(facts["entries"]).toEqual(["reports/unit.xml", "uat-approval-record.json"]);
    expect(facts["files"]).toMatchObject({
      "uat-approval-record.json": {
        size: content.length,
        sha256: createHash("sha256").update(content).digest("hex"),
      },
    });
  });

  const big = Buffer.alloc(4 * 1024 ** 2);
  it.each([
    ["a path that climbs out", forgeZip([{ name: "../x", content: "a" }]), "unsafe-path"],
    ["an absolute path", forgeZip([{ name: "/x", content: "a" }]), "unsafe-path"],
    ["a backslash", forgeZip([{ name: "a\\b", content: "a" }]), "unsafe-path"],
    ["a link", forgeZip([{ name: "a", content: "/etc/passwd", mode: 0o120777 }]), "unsafe-path"],
    [
      "a name twice",
      forgeZip([
        { name: "a", content: "1" },
        { name: "a", content: "2" },
      ]),
      "unsafe-path",
    ],
    ["a name twice in two cases", forgeZip([{ name: "a" }, { name: "A" }]), "unsafe-path"],
    ["encryption", forgeZip([{ name: "a", content: "1", flags: 0x801 }]), "evidence-malformed"],
    ["a wrong checksum", forgeZip([{ name: "a", content: "1", crc: 7 }]), "evidence-malformed"],
    [
      "more than it claims",
      forgeZip([{ name: "a", content: big, method: 8, uncompressedSize: 10 }]),
      "evidence-malformed",
    ],
    [
      "10 GB in a few bytes",
      forgeZip([{ name: "a", content: "1", method: 8, uncompressedSize: 4_294_967_290 }]),
      "evidence-too-large",
    ],
    ["a bomb", forgeZip([{ name: "a", content: big, method: 8 }]), "evidence-too-large"],
    [
      "shared bytes",
      forgeZip([
        { name: "a", content: "1" },
        { name: "b", content: "1", sameDataAs: 0 },
      ]),
      "evidence-malformed",
    ],
    ["no archive", Buffer.from("PK but not really"), "evidence-malformed"],
    ["no file", forgeZip([]), "evidence-empty"],
    ["no bytes", Buffer.alloc(0), "evidence-empty"],
  ])("is refused with %s", async (_, bytes, reasonCode) => {
    const started = performance.now();
    expect(await failureOf("zip", bytes)).toMatchObject({ reasonCode, where: { file: "report-1" } });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
