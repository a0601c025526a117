import { describe, expect, it } from "vitest";
import { factsOf, failureOf, readAs } from "../support/evidence/inputs.ts";

async function tests(...files: readonly string[]): Promise<unknown> {
  const reading = await readAs("junit", files);
  return reading.facts[0]?.facts["tests"];
}

const counts = (given: Readonly<Record<string, number>>) => ({
  total: 0,
  passed: 0,
  failed: 0,
  errors: 0,
  skipped: 0,
  flaky: 0,
  durationSeconds: 0,
  ...given,
});

const CASES = `
  <testcase classname="a" name="passes" time="0.5"/>
  <testcase classname="a" name="fails" time="1.25"><failure message="no">trace</failure></testcase>
  <testcase classname="a" name="breaks"><error type="E"><![CDATA[<trace>]]></error></testcase>
  <testcase classname="a" name="waits"><skipped/></testcase>`;

describe("counting", () => {
  it("counts the cases of one suite, and errors among the failed ones", async () => {
    expect(await tests(`<testsuite name="s">${CASES}</testsuite>`)).toEqual(
      counts({ total: 4, passed: 1, failed: 2, errors: 1, skipped: 1, durationSeconds: 1.75 }),
    );
  });

  it("counts cases in suites inside suites once", async () => {
    const nested = `<testsuites tests="8"><testsuite tests="8"><testsuite tests="4">${CASES}</testsuite>${CASES}</testsuite></testsuites>`;
    expect(await tests(nested)).toEqual(
      counts({ total: 8, passed: 2, failed: 4, errors: 2, skipped: 2, durationSeconds: 3.5 }),
    );
  });

  it("adds the files of a glob up", async () => {
    const one = `<testsuite><testcase name="a"/></testsuite>`;
    expect(await tests(one, `<testsuites><testsuite>${CASES}</testsuite></testsuites>`, one)).toMatchObject({
      total: 6,
      passed: 3,
      failed: 2,
    });
  });

  it("takes a case that failed and passed on a rerun as passed and flaky", async () => {
    const rerun = `<testsuite>
      <testcase name="a"><flakyFailure message="m"><stackTrace>t</stackTrace></flakyFailure></testcase>
      <testcase name="b"><flakyError/></testcase>
      <testcase name="c"><failure/><rerunFailure/><rerunFailure/></testcase>
    </testsuite>`;
    expect(await tests(rerun)).toEqual(counts({ total: 3, passed: 2, failed: 1, flaky: 2 }));
  });

  it("counts a case with a failure and an error once", async () => {
    const both = `<testsuite><testcase name="a"><failure/><error/></testcase></testsuite>`;
    expect(await tests(both)).toEqual(counts({ total: 1, failed: 1, errors: 1 }));
  });

  it("counts cases that stand directly below testsuites", async () => {
    expect(await tests(`<testsuites><testcase name="a"/></testsuites>`)).toMatchObject({
      total: 1,
      passed: 1,
    });
  });

  it.each([
    ['status="failed"', { failed: 1 }],
    ['result="error"', { failed: 1, errors: 1 }],
    ['status="notrun"', { skipped: 1 }],
    ['status="run" result="completed"', { passed: 1 }],
  ])("believes an attribute that says how a case ended: %s", async (attribute, expected) => {
    expect(await tests(`<testsuite><testcase name="a" ${attribute}/></testsuite>`)).toEqual(
      counts({ total: 1, ...expected }),
    );
  });

  it("counts what broke outside the cases of a suite as a failure", async () => {
    const crashed = `<testsuite name="s"><testcase name="a"/><error message="worker died"/></testsuite>`;
    expect(await tests(crashed)).toMatchObject({ passed: 1, failed: 1, errors: 1 });
  });

  it("reads times with thousands separators and ignores what is no time", async () => {
    const odd = `<testsuite><testcase name="a" time="1,234.5"/><testcase name="b" time="NaN"/><testcase name="c" time="-3"/></testsuite>`;
    expect(await tests(odd)).toMatchObject({ durationSeconds: 1234.5 });
  });
});

describe("totals that lie", () => {
  it("counts the cases and reports a total that disagrees with them", async () => {
    const reading = await readAs("junit", [
      `<testsuites>\n<testsuite name="s" tests="100"><testcase name="a"/></testsuite></testsuites>`,
    ]);
    expect(reading.facts[0]?.facts).toMatchObject({ tests: { total: 1, passed: 1 } });
    expect(reading.files[0]?.notes).toEqual([
      {
        message: 'suite "s" claims 100 tests and holds 1',
        where: { file: "report-1", line: 2, column: expect.any(Number) },
      },
    ]);
  });

  it("believes a suite that claims more failures than its cases show", async () => {
    const cut = `<testsuites failures="2"><testsuite name="s" tests="3" failures="1" errors="1"><testcase name="a"/><testcase name="b"/><testcase name="c"/></testsuite></testsuites>`;
    expect(await tests(cut)).toEqual(counts({ total: 3, passed: 1, failed: 2 }));
  });

  it("does not believe a suite that claims fewer failures than its cases show", async () => {
    expect(await tests(`<testsuite tests="4" failures="0" errors="0">${CASES}</testsuite>`)).toMatchObject({
      failed: 2,
    });
  });

  it.each(["-1", "none", "1e3", "1.5", "99999999999999999999"])(
    "refuses failures=%j as a claim",
    async (claim) => {
      const failure = await failureOf("junit", `<testsuite failures="${claim}"><testcase/></testsuite>`);
      expect(failure).toMatchObject({
        reasonCode: "evidence-malformed",
        expected: "a whole number in failures",
      });
    },
  );
});

describe("time", () => {
  it("is the oldest time that any suite states", async () => {
    const reading = await readAs("junit", [
      `<testsuites><testsuite timestamp="2026-11-02T10:00:00Z"><testcase/></testsuite><testsuite timestamp="2026-11-01T12:00:00.5+02:00"><testcase/></testsuite></testsuites>`,
    ]);
    expect(reading.files[0]?.time).toEqual({
      kind: "stated",
      at: "2026-11-01T10:00:00.500Z",
      by: "testsuite timestamp",
    });
  });

  it("cannot be read when one of them is no ISO time", async () => {
    const reading = await readAs("junit", [
      `<testsuites><testsuite timestamp="yesterday"><testcase/></testsuite><testsuite timestamp="2026-11-01T12:00:00Z"/></testsuites>`,
    ]);
    expect(reading.files[0]?.time).toMatchObject({ kind: "unreadable", found: '"yesterday"' });
  });

  it("is not stated by a report without timestamps", async () => {
    const reading = await readAs("junit", ["<testsuite><testcase/></testsuite>"]);
    expect(reading.files[0]?.time).toEqual({ kind: "silent" });
  });
});

describe("nothing to judge", () => {
  it.each(["<testsuites/>", '<testsuite tests="5"/>'])("%s without a case is empty", async (empty) => {
    expect(await failureOf("junit", empty)).toMatchObject({ reasonCode: "evidence-empty" });
  });

  it("lets a package without tests stand beside one that has some", async () => {
    expect(await tests("<testsuites/>", "<testsuite><testcase/></testsuite>")).toMatchObject({ total: 1 });
  });
});

describe("bad input", () => {
  it.each([
    ["nothing", "", "document must contain a root element"],
    ["text", "all tests passed", "text data outside of root node"],
    ["another document", "<html/>", "the root element html"],
    ["a report cut short", '<testsuite><testcase name="a"/>', "unclosed tag: testsuite"],
    ["two roots", "<testsuite/><testsuite/>", "documents may contain only one root"],
    ["an unknown entity", "<testsuite>&lol;</testsuite>", "undefined entity"],
    [
      "a case inside a case",
      "<testsuite><testcase><testcase/></testcase></testsuite>",
      "a testcase inside a testcase",
    ],
    ["an equal attribute twice", '<testsuite a="1" a="2"/>', "duplicate attribute: a"],
    ["a control character", "<testsuite>\u0001</testsuite>", "disallowed character"],
  ])("refuses %s with its place", async (_, content, found) => {
    const failure = await failureOf("junit", content);
    expect(failure).toMatchObject({ reasonCode: "evidence-malformed", where: { file: "report-1" } });
    expect(failure.found).toContain(found);
    expect(failure.where?.line).toBeGreaterThanOrEqual(1);
  });

  it("refuses declared entities before any could expand", async () => {
    const bomb = `<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><testsuite>&b;</testsuite>`;
    expect(await failureOf("junit", bomb)).toMatchObject({ found: "an internal DTD subset" });
  });

  it("reads a document type without declarations", async () => {
    const typed = `<!DOCTYPE testsuite SYSTEM "junit.dtd"><testsuite><testcase/></testsuite>`;
    expect(await factsOf("junit", typed)).toMatchObject({ tests: { total: 1 } });
  });

  it("refuses nesting deeper than any report", async () => {
    const deep = `${"<testsuite>".repeat(10_000)}${"</testsuite>".repeat(10_000)}`;
    expect(await failureOf("junit", deep)).toMatchObject({ found: "deeper nesting" });
  });

  it("refuses UTF-16 and bytes that are no UTF-8", async () => {
    const wide = Buffer.from("\ufeff<testsuite><testcase/></testsuite>", "utf16le");
    expect((await failureOf("junit", wide)).found).toBe("text in UTF-16 or UTF-32");
    const broken = Buffer.concat([
      Buffer.from("<testsuite><!-- "),
      Buffer.from([0xff]),
      Buffer.from("--></testsuite>"),
    ]);
    expect((await failureOf("junit", broken)).expected).toBe("text in UTF-8");
  });

  it("reads a byte order mark of UTF-8 and a declared Latin-1", async () => {
    expect(await factsOf("junit", "\ufeff<testsuite><testcase/></testsuite>")).toBeDefined();
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite><testcase name="\u00e9"/></testsuite>',
      "latin1",
    );
    expect(await factsOf("junit", latin)).toMatchObject({ tests: { total: 1 } });
    const other = '<?xml version="1.0" encoding="EBCDIC-US"?><testsuite><testcase/></testsuite>';
    expect((await failureOf("junit", other)).found).toBe('encoding="EBCDIC-US"');
  });

  it("stops at the size limit even when the source claims less", async () => {
    const long = `<testsuite>${"<testcase/>".repeat(1000)}</testsuite>`;
    expect(await failureOf("junit", long, { maxBytes: 500 })).toMatchObject({
      reasonCode: "evidence-too-large",
    });
  });
});
