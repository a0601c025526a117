import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...["docs", "examples"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => join(folder, path)),
  ),
];

describe("the documentation", () => {
  it.each(pages)("%s links only to files that exist", (page) => {
    const text = readFileSync(page, "utf8").replace(/```[\s\S]*?```/g, "");
    const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
    const broken = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(page), link)));
    expect(broken).toEqual([]);
  });

  it("gives the reason for every library that is bundled or developed with, types apart", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const text = readFileSync("docs/decisions/0005-libraries.md", "utf8");
    const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (one) => !one.startsWith("@types/"),
    );
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    const recorded = [...text.matchAll(/^\| (`.*?) \|/gm)].flatMap(
      ([, cell]) => cell?.match(/[^`, ]+/g) ?? [],
    );
    expect(recorded.filter((name) => !(name in dependencies))).toEqual([]);
  });

  it("lists every decision", () => {
    const index = readFileSync("docs/decisions/README.md", "utf8");
    const files = readdirSync("docs/decisions").filter((name) => name !== "README.md");
    expect(files.filter((name) => !index.includes(`(${name})`))).toEqual([]);
  });
});
