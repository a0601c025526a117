import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configError, problemsText } from "../support/config-problems.ts";

const folder = join(import.meta.dirname, "corpus");
const samples = readdirSync(folder).filter((name) => name.endsWith(".yml"));

describe("a config with mistakes is answered with all of them, their places and what to do", () => {
  it.each(samples)("%s", async (name) => {
    const error = await configError(readFileSync(join(folder, name)), { EMPTY_SECRET: "" });
    await expect(problemsText(error)).toMatchFileSnapshot(join(folder, name.replace(/yml$/, "txt")));
  });

  it("names a place for every problem", async () => {
    for (const name of samples) {
      const error = await configError(readFileSync(join(folder, name)));
      for (const problem of error.problems) expect(problem.where?.file).toBe("release-gates.yml");
    }
  });
});

describe("a key that nothing is like", () => {
  const check = (entry: string) =>
    configError(
      `version: 1\nname: x\nroles: { lead: { environment: a } }\nrollout: { deploy: a, rollback: b, checks: [${entry}] }\n`,
    );

  it("is answered with the valid keys of the kind that is meant", async () => {
    const { problems } = await check("{ id: a, run: bash a.sh, colour: blue }");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      message: 'unknown key "colour" in rollout.checks[0]',
      expected: expect.stringMatching(/^one of id, title, .*\brun\b/),
      next: "remove it, or use one of the valid keys",
    });
    expect(problems[0]?.expected).not.toMatch(/\bhttp\b/);
  });

  it("is said to belong to another kind when it does", async () => {
    const { problems } = await check("{ id: a, run: bash a.sh, require: status == 200 }");
    expect(problems.map((problem) => problem.next)).toEqual([
      "remove it: it belongs to another kind of entry",
    ]);
  });
});

describe("an entry that could be of several kinds", () => {
  const config = (checks: string, sources = "{}") =>
    configError(
      `version: 1\nname: x\nroles: { lead: { environment: a } }\nmetrics: { sources: ${sources} }\nrollout: { deploy: a, rollback: b, checks: [${checks}] }\n`,
    );

  it("and says none is told what would say it", async () => {
    const { problems } = await config("{ id: neither }");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      message: "rollout.checks[0] does not say what it is",
      expected: expect.stringMatching(/^http, or run\b/),
      found: "only id",
    });
  });

  it("and says two is told to choose", async () => {
    const { problems } = await config('{ id: both, http: "http://127.0.0.1/", run: bash check.sh }');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      message: "rollout.checks[0] mixes two kinds",
      expected: expect.stringMatching(/^either http, or run\b/),
      found: "http and run",
    });
  });

  it("and is a text is told what the mappings are", async () => {
    const { problems } = await config("just a text");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      expected: expect.stringMatching(/^a mapping with id and http, or a mapping with id and run\b/),
      found: '"just a text"',
    });
  });

  it("and misspells its type is told the nearest", async () => {
    const { problems } = await config(
      "{ id: a, run: b }",
      '{ p: { type: promethues, url: "http://127.0.0.1/" } }',
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      message: "metrics.sources.p.type has a value that does not fit",
      expected: expect.stringMatching(/^one of openmetrics, prometheus\b/),
      next: "did you mean prometheus?",
    });
  });

  it("and has no type is told the types", async () => {
    const { problems } = await config("{ id: a, run: b }", '{ p: { url: "http://127.0.0.1/" } }');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      message: "metrics.sources.p.type is missing",
      expected: expect.stringMatching(/^one of openmetrics, prometheus\b/),
    });
  });
});

describe("a file that is no text in UTF-8", () => {
  const text = "version: 1\nname: checkout\n";
  const utf16 = Buffer.from(text, "utf16le");
  it.each([
    ["UTF-16 with a byte order mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), /UTF-16/],
    ["big-endian UTF-16", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]), /UTF-16/],
    ["UTF-16 without a mark", utf16, /UTF-16/],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x76, 0, 0, 0]), /UTF-32/],
    ["binary data", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 3, 5]), /binary/],
    ["Latin-1", Buffer.from("version: 1\nname: caf\xe9\n", "latin1"), /not valid UTF-8/],
  ])("is refused with its encoding named: %s", async (_, bytes, message) => {
    const error = await configError(bytes);
    expect(error.code).toBe("config-invalid");
    expect(error.problems).toHaveLength(1);
    expect(error.problems[0]?.message).toMatch(message);
    expect(error.problems[0]?.next).toMatch(/save the file as UTF-8/);
  });

  it("is located at its first broken line", async () => {
    const error = await configError(Buffer.from("version: 1\nname: caf\xe9\nrelease: {}\n", "latin1"));
    expect(error.problems[0]?.where).toMatchObject({ line: 2 });
  });
});

describe("a mistake that repeats itself", () => {
  it("is listed up to a limit, and said to go on", async () => {
    const keys = Array.from({ length: 200 }, (_, index) => `key-${index}: 1`).join("\n");
    const error = await configError(`version: 1\n${keys}\n`);
    expect(error.message).toBe("release-gates.yml has more than 50 errors");
    expect(error.problems).toHaveLength(51);
    expect(error.problems.at(-1)?.message).toBe("there are more errors");
  });
});
