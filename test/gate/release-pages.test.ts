import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEvidencePath } from "../../src/gate/evidence-path.ts";
import { PAGE_NAMES, pagePath, pageSource, signedPage, signPage } from "../../src/gate/release-pages.ts";

const about = (change: { tag?: string; version?: string; name?: string } = {}) => ({
  release: { tag: change.tag ?? "v1.2.3", version: change.version ?? "1.2.3" },
  name: change.name ?? "checkout",
  today: "2026-11-21",
});

describe("the path of a release page", () => {
  it("has version, tag, name and date filled in", () => {
    const path = pagePath("docs/{name}/{version}/{tag}-{date}.md", about());
    expect(path).toBe("docs/checkout/1.2.3/v1.2.3-2026-11-21.md");
  });

  it("keeps what is filled in to one segment, whatever it holds", () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom("..", ".", "../x", "a/b", "\u0000", ".git", "a\\b"),
    );
    fc.assert(
      fc.property(hostile, hostile, (tag, name) => {
        const path = pagePath("docs/{tag}/x-{name}/page.md", about({ tag, name }));
        expect(path.split("/")).toHaveLength(4);
        expect(path).not.toMatch(/(?:^|\/)\.\.?(?:\/|$)/);
        if (tag !== "") expect(isEvidencePath(path.slice(0, 200))).toBe(true);
      }),
    );
  });
});

describe("a placed page", () => {
  it("is known by its last line, and taken apart into what was signed", () => {
    const sha256 = "a".repeat(64);
    expect(signedPage(signPage("# Notes\n", sha256))).toEqual({ text: "# Notes\n", sha256 });
    expect(signedPage("# Notes\n")).toBeUndefined();
    expect(signedPage(`${signPage("# Notes\n", sha256)}more\n`)).toBeUndefined();
  });

  it("comes from the evidence, or is made by one gate", () => {
    const sources = PAGE_NAMES.map(pageSource);
    expect(sources.filter(({ kind }) => kind === "made")).toHaveLength(4);
    const files = sources.flatMap((source) => (source.kind === "copy" ? [source.file] : []));
    expect(new Set(files).size).toBe(files.length);
  });
});
