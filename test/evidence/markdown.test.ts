import { describe, expect, it } from "vitest";
import { outlineMarkdown } from "../../src/evidence/markdown.ts";
import { factsOf, failureOf, inputOf, readAs } from "../support/evidence/inputs.ts";

const fields = async (text: string) => (await factsOf("markdown", text))["fields"];
const checklist = async (text: string) => (await factsOf("markdown", text))["checklist"];

describe("checklist", () => {
  it("counts ticked and open boxes at every depth, in every kind of list", async () => {
    const text = "- [x] a\n  - [ ] b\n    1. [X] c\n* [ ] d\n+ [x] e\n\n> - [ ] f\n";
    expect(await checklist(text)).toEqual({ total: 6, done: 3, open: 3 });
  });

  it("takes an empty box and the marks of other tools as open", async () => {
    const text = "- []\n- [ ]\n- [-] cancelled\n- [~] partly\n- [>] moved\n- [?] unsure\n";
    expect(await checklist(text)).toEqual({ total: 6, done: 0, open: 6 });
  });

  it("does not count what only looks like a box", async () => {
    const text =
      "- [1] a source\n- [a] b\n- text [x] y\n\n[ ] no list\n\n```\n- [ ] code\n```\n<!--\n- [ ] hidden\n-->\n";
    expect(await checklist(text)).toEqual({ total: 0, done: 0, open: 0 });
  });
});

describe("fields", () => {
  it("come from front matter, lines and tables", async () => {
    const text = [
      "---",
      "Decision: Approved",
      "build: { number: 17, green: true }",
      "tags: [a, b]",
      "---",
      "**Owner:** `ops`  ",
      "Window: 09:00: to 16:00",
      "- Environment: staging",
      "",
      "| Name | Value |",
      "| --- | --- |",
      "| Commit: | abc |",
    ].join("\n");
    expect(await fields(text)).toEqual({
      Decision: "Approved",
      "build.number": "17",
      "build.green": "true",
      tags: "a, b",
      Owner: "ops",
      Window: "09:00: to 16:00",
      Environment: "staging",
      Name: "Value",
      Commit: "abc",
    });
  });

  it("come from a wide table with a single row, column by column", async () => {
    const text = "| Decision | By | Date |\n|---|---|---|\n| Approved | qa | 2026-11-01 |\n";
    expect(await fields(text)).toEqual({ Decision: "Approved", By: "qa", Date: "2026-11-01" });
  });

  it("do not come from a wide table with several rows", async () => {
    expect(await fields("| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n")).toEqual({});
  });

  it("do not come from code, comments, quotations, struck-out text, task items or URLs", async () => {
    const text = [
      "```",
      "Decision: Approved",
      "```",
      "<!-- Decision: Approved -->",
      "> Decision: Approved",
      "",
      "~~Decision: Approved~~",
      "",
      "- [ ] Decision: Approved",
      "",
      "https://example.com",
      "",
      "    Decision: Approved",
    ].join("\n");
    expect(await fields(text)).toEqual({});
  });

  it("leave out a name that stands twice with different values, and say so", async () => {
    const reading = await readAs("markdown", [
      "Decision: Approved\n\nOwner: ops\n\nDecision: Rejected\n\nOwner: ops\n",
    ]);
    expect(reading.facts[0]?.facts["fields"]).toEqual({ Owner: "ops" });
    expect(reading.files[0]?.notes).toEqual([
      {
        message: 'field "Decision" stands in lines 1 and 5 with different values, so neither counts',
        where: { file: "report-1", line: 5 },
      },
    ]);
  });

  it("never bring the prototype of an object along", async () => {
    const failure = await failureOf("markdown", "---\n__proto__: { x: 1 }\n---\nText\n");
    expect(failure.found).toBe("the key __proto__, which is never data");
    expect(Object.keys((await fields("constructor: 1\ntoString: 2\n")) as object)).toEqual([
      "constructor",
      "toString",
    ]);
  });

  it("say when the document was produced", async () => {
    const timed = async (text: string) =>
      (await readAs("markdown", [text], { timestamp: "Date" })).files[0]?.time;
    expect(await timed("Date: 2026-11-01\n")).toMatchObject({
      kind: "stated",
      at: "2026-11-01T00:00:00.000Z",
    });
    expect(await timed("Date: last week\n")).toMatchObject({ kind: "unreadable", found: '"last week"' });
    expect(await timed("Nothing\n")).toMatchObject({ kind: "unreadable", found: "nothing there" });
    expect(await timed("Date: 2026-11-01\n\nDate: 2026-11-02\n")).toMatchObject({ kind: "unreadable" });
  });
});

it("lists the headings as people see them", async () => {
  const facts = await factsOf("markdown", "# The *plan*\n\ntext\n\nSub `x`\n-------\n\n```\n# code\n```\n");
  expect(facts["headings"]).toEqual(["The plan", "Sub x"]);
});

it("counts the steps of a plan: list items and code blocks", async () => {
  const plan = inputOf(
    "# Plan\n\n1. Stop\n2. Deploy\n   - carefully\n\n```sh\n./rollback.sh\n```\n\n```\n```\n- \n> - quoted\n",
  );
  expect((await outlineMarkdown(plan, 1000)).steps).toBe(4);
});

it.each([
  ["a broken front matter", "---\na: 1\na: 2\n---\n", 'the key "a" a second time', { line: 3, column: 1 }],
  ["YAML that does not parse", "---\na: [1\n---\n", "Flow sequence in block collection", { line: 3 }],
])("refuses %s with its place", async (_, text, found, where) => {
  const failure = await failureOf("markdown", text);
  expect(failure).toMatchObject({ reasonCode: "evidence-malformed", where: { file: "report-1", ...where } });
  expect(failure.found).toContain(found);
});

it.each(["", " \n\t\n", "---\n---\n"])("refuses %j as empty", async (text) => {
  expect(await failureOf("markdown", text)).toMatchObject({ reasonCode: "evidence-empty" });
});

it("refuses nesting so deep that the parser would drop an open box", async () => {
  expect(await failureOf("markdown", `${"> ".repeat(80)}- [ ] open\n`)).toMatchObject({
    found: "deeper nesting",
  });
});
