import { describe, expect, it } from "vitest";
import type { EvidenceFormat } from "../../src/evidence/formats.ts";
import { factsOf, failureOf, readAs } from "../support/evidence/inputs.ts";
import { SAMPLES } from "../support/evidence/samples.ts";

const sample = (format: EvidenceFormat) => String(SAMPLES[format][0]);
const coverage = async (format: EvidenceFormat, content: string) =>
  (await factsOf(format, content))["coverage"];

it.each([
  ["cobertura", { lines: 0.75, branches: 0.5, functions: 0.5 }],
  ["lcov", { lines: 0.75, branches: 0.5, functions: 2 / 3 }],
  ["jacoco", { lines: 2 / 3, branches: 0.5, functions: 1 }],
] as const)("%s gives rates of lines, branches and functions", async (format, expected) => {
  expect(await coverage(format, sample(format))).toEqual(expected);
});

it.each(["cobertura", "jacoco"] as const)("%s says when it was made", async (format) => {
  const { files } = await readAs(format, [sample(format)]);
  expect(files[0]?.time).toMatchObject({ kind: "stated", at: "2026-11-01T10:00:00.000Z" });
});

it("adds the lines of several reports up, not their rates", async () => {
  const record = (covered: number, total: number, name: string) =>
    `SF:${name}\n${Array.from({ length: total }, (_, i) => `DA:${i + 1},${i < covered ? 1 : 0}\n`).join("")}end_of_record\n`;
  const reading = await readAs("lcov", [record(1, 1, "a"), record(0, 3, "b")]);
  expect(reading.facts[0]?.facts["coverage"]).toEqual({ lines: 0.25 });
});

it.each([
  ["cobertura", "<coverage line-rate='1' lines-valid='10' lines-covered='10'><packages/></coverage>"],
  ["jacoco", '<report name="a"><counter type="LINE" missed="0" covered="10"/></report>'],
  ["lcov", "TN:\n"],
  ["lcov", "SF:a\nend_of_record\n"],
] as const)("%s without a measured line is empty, whatever it claims: %s", async (format, content) => {
  expect(await failureOf(format, content)).toMatchObject({ reasonCode: "evidence-empty" });
});

describe("Cobertura", () => {
  const report = (root: string, lines: string) =>
    `<coverage ${root}><packages><package><classes><class filename="a"><methods/><lines>${lines}</lines></class></classes></package></packages></coverage>`;
  const half = '<line number="1" hits="1"/><line number="2" hits="0"/>';

  it("counts the lines and reports a claim that is better than they are", async () => {
    const reading = await readAs("cobertura", [report('line-rate="0.95"', half)]);
    expect(reading.facts[0]?.facts["coverage"]).toEqual({ lines: 0.5 });
    expect(reading.files[0]?.notes[0]?.message).toBe("the report claims 95.0% line coverage and shows 50.0%");
  });

  it("believes a claim that is worse than the lines", async () => {
    const text = report('lines-covered="1" lines-valid="4"', half);
    expect(await coverage("cobertura", text)).toEqual({ lines: 0.25 });
  });

  it.each([
    ["no rate", ""],
    ["a rate of 0 over no branches", 'branch-rate="0" branches-covered="0" branches-valid="0"'],
    ["a rate of 1", 'branch-rate="1"'],
    ["a rate that is no number", 'branch-rate="NaN"'],
  ])("gives no branch rate where no branch was measured: %s", async (_, root) => {
    expect(await coverage("cobertura", report(root, half))).toEqual({ lines: 0.5 });
  });

  it("does not count the lines of methods twice", async () => {
    const text = `<coverage><packages><package><classes><class><methods><method name="f"><lines>${half}</lines></method></methods><lines>${half}</lines></class></classes></package></packages></coverage>`;
    expect(await coverage("cobertura", text)).toEqual({ lines: 0.5, functions: 1 });
  });

  it("reads timestamps in seconds and milliseconds", async () => {
    for (const stamp of ["1793527200", "1793527200000"]) {
      const reading = await readAs("cobertura", [report(`timestamp="${stamp}"`, half)]);
      expect(reading.files[0]?.time).toMatchObject({ at: "2026-11-01T10:00:00.000Z" });
    }
    const never = await readAs("cobertura", [report('timestamp="0"', half)]);
    expect(never.files[0]?.time).toMatchObject({ kind: "unreadable" });
  });

  it.each(["", "x", "-", "1e9"])("refuses hits=%j", async (hits) => {
    expect(await failureOf("cobertura", report("", `<line number="1" hits="${hits}"/>`))).toMatchObject({
      reasonCode: "evidence-malformed",
      expected: "a whole number in hits",
      where: { line: 1 },
    });
  });

  it.each(["<report/>", "<testsuite/>"])("refuses %s", async (text) => {
    expect((await failureOf("cobertura", text)).expected).toContain("Cobertura XML");
  });
});

describe("JaCoCo", () => {
  it("believes the report's counters where they are worse than its lines", async () => {
    const text = sample("jacoco").replace(
      '<counter type="LINE" missed="1" covered="2"/><counter type="BRANCH"',
      '<counter type="LINE" missed="8" covered="2"/><counter type="BRANCH"',
    );
    const reading = await readAs("jacoco", [text]);
    expect(reading.facts[0]?.facts["coverage"]).toMatchObject({ lines: 0.2 });
    expect(reading.files[0]?.notes[0]?.message).toContain("the claim counts");
  });

  it("refuses a line without its counts", async () => {
    const text = '<report><package><sourcefile><line nr="1" ci="1"/></sourcefile></package></report>';
    expect(await failureOf("jacoco", text)).toMatchObject({ expected: "a whole number in cb" });
  });
});

describe("LCOV", () => {
  it("takes a line as covered when any record of its file covered it", async () => {
    const text = "SF:a\nDA:1,0\nDA:2,1\nend_of_record\nSF:a\nDA:1,3\nDA:2,0\nend_of_record\n";
    expect(await coverage("lcov", text)).toEqual({ lines: 1 });
  });

  it("reports a record whose totals disagree with its lines", async () => {
    const reading = await readAs("lcov", ["SF:a\nDA:1,1\nDA:2,0\nLF:2\nLH:2\nend_of_record\n"]);
    expect(reading.facts[0]?.facts["coverage"]).toEqual({ lines: 0.5 });
    expect(reading.files[0]?.notes[0]).toMatchObject({ where: { line: 6 } });
  });

  it.each([
    ["a record that is cut short", "SF:a\nDA:1,1\n", "end_of_record after the last file", 2],
    ["lines outside a record", "DA:1,1\n", "SF before the lines of a file", 1],
    ["a record inside another", "SF:a\nSF:b\n", "end_of_record before the next SF", 2],
    ["hits that are no number", "SF:a\nDA:1,x\n", "a whole number in DA", 2],
    ["negative hits", "SF:a\nDA:1,-1\n", "a whole number in DA", 2],
    ["something else", "<coverage/>\n", "a line of a tracefile, such as DA:1,5", 1],
  ])("refuses %s", async (_, text, expected, line) => {
    expect(await failureOf("lcov", text)).toMatchObject({
      reasonCode: "evidence-malformed",
      expected,
      where: { line },
    });
  });
});
