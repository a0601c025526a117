import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EVIDENCE_FORMATS, FORMATS } from "../../src/evidence/formats.ts";

const TABLE = "src/evidence/formats.ts";
/** `init` knows some reports by their names; a format works without being known to it. */
const KNOWN_BY_NAME = "src/config/proposal/";
/** Names that mean other things, too. */
const WORDS = ["json", "yaml", "markdown", "zip", "file"];

const lines = readFileSync(TABLE, "utf8").split("\n");
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".generated.ts"))
  .map((path) => join("src", path));
const rows = readFileSync("docs/evidence.md", "utf8").split("\n");

describe.each(EVIDENCE_FORMATS)("the format %s", (format) => {
  const [line = "", ...others] = lines.filter((each) =>
    new RegExp(`^ {2}"?${format}"?: \\{ facts`).test(each),
  );
  const file = /import\("\.\/([\w-]+\.ts)"\)/.exec(line)?.[1] ?? "none";

  it("is one line of the table and one file of its own", () => {
    expect(others).toEqual([]);
    expect(existsSync(join("src/evidence", file))).toBe(true);
    expect(lines.filter((each) => each.includes(`import("./${file}")`))).toEqual([line]);
  });

  it("is one row of docs/evidence.md, with what it asks by default", () => {
    const own = rows.filter((row) => row.startsWith(`| \`${format}\` |`) && row.split("|").length === 7);
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(`\`${FORMATS[format].asks}\` |`);
  });

  it.skipIf(WORDS.includes(format))("is named nowhere else in the code", () => {
    const naming = sources.filter(
      (path) => !path.startsWith(KNOWN_BY_NAME) && readFileSync(path, "utf8").includes(`"${format}"`),
    );
    expect(naming.filter((path) => path !== TABLE && path !== join("src/evidence", file))).toEqual([]);
  });
});
