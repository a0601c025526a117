import { describe, expect, it } from "vitest";
import type { Change } from "../../src/release/scope.ts";
import { renderChangelog, renderReleaseNotes } from "../../src/report/release-manifest.ts";

const release = {
  repository: "octo-org/checkout",
  tag: "v2.0.0",
  version: "2.0.0",
  sha: "a".repeat(40),
  target: "production",
  severity: "sev-1",
  strategy: "canary",
} as const;
const change = (kind: Change["kind"], subject: string, extra: Partial<Change> = {}): Change => ({
  kind,
  subject,
  sha: "b".repeat(40),
  author: "author",
  references: [],
  ...extra,
});

describe("release notes", () => {
  it("tell breaking changes first, each with what it breaks, its commit and its author", () => {
    const notes = renderReleaseNotes(release, [
      change("feature", "Greet by name", { area: "api" }),
      change("breaking", "Drop v1", { breaking: "Clients of v1 must move" }),
    ]);
    expect(notes).toBe(
      [
        "# 2.0.0",
        "",
        "## Breaking changes",
        "",
        "* Drop v1. Clients of v1 must move (`bbbbbbb`, author)",
        "",
        "## New",
        "",
        "* **api:** Greet by name (`bbbbbbb`, author)",
        "",
      ].join("\n"),
    );
  });

  it("make markup in a commit's subject inert", () => {
    const notes = renderReleaseNotes(release, [
      change("fix", "<img src=x onerror=alert(1)> [click](javascript:x)"),
    ]);
    expect(notes).not.toMatch(/(?<!\\)<img/);
    expect(notes).not.toMatch(/(?<!\\)\]\(javascript/);
  });

  it("say so when nothing changed", () => {
    expect(renderReleaseNotes(release, [])).toContain("No changes.");
  });
});

describe("the changelog", () => {
  it("has a section for each release, newest first", () => {
    const changelog = renderChangelog([
      { version: "2.0.0", changes: [change("fix", "b")] },
      { version: "1.0.0", changes: [change("feature", "a")] },
    ]);
    expect(changelog.match(/^#+ .*$/gm)).toEqual([
      "# Changelog",
      "## 2.0.0",
      "### Fixed",
      "## 1.0.0",
      "### New",
    ]);
  });
});
