import { describe, expect, it } from "vitest";
import type { Commit } from "../../src/ports/git.ts";
import { describeScope } from "../../src/release/scope.ts";

const commit = (subject: string, body = "", authorLogin = "author"): Commit => ({
  sha: "a".repeat(40),
  subject,
  body,
  authorName: "Author",
  authorEmail: "author@example.invalid",
  authorLogin,
  committedAt: "2026-11-01T00:00:00Z",
});
const kinds = (...subjects: string[]) =>
  describeScope(
    subjects.map((subject) => commit(subject)),
    [],
  ).changes.map(({ kind }) => kind);

describe("the scope of a release", () => {
  it("tells conventional commits apart by what they do", () => {
    expect(kinds("feat: a", "fix(api): b", "perf: c", "security: d", "chore: e", "No convention")).toEqual([
      "feature",
      "fix",
      "performance",
      "security",
      "other",
      "other",
    ]);
  });

  it("knows a breaking change by its mark and by its footer, and keeps what it breaks", () => {
    const [marked, noted] = describeScope(
      [
        commit("feat(api)!: drop v1"),
        commit("fix: rename", "Some text\n\nBREAKING CHANGE: the key is called name now"),
      ],
      [],
    ).changes;
    expect(marked).toMatchObject({ kind: "breaking", area: "api", breaking: "drop v1" });
    expect(noted).toMatchObject({ kind: "breaking", breaking: "the key is called name now" });
  });

  it("keeps the whole subject of a commit without a convention, and what it refers to", () => {
    expect(describeScope([commit("Repair the cart (#12)")], []).changes[0]).toMatchObject({
      subject: "Repair the cart (#12)",
      references: ["#12"],
    });
  });

  it("leaves merge commits out and names each author once", () => {
    const scope = describeScope(
      [
        commit("Merge pull request #3 from x/y"),
        commit("feat: a", "", "b-author"),
        commit("fix: b", "", "a-author"),
        commit("fix: c", "", "a-author"),
      ],
      ["src/cart.ts"],
    );
    expect(scope.changes).toHaveLength(3);
    expect(scope.authors).toEqual(["a-author", "author", "b-author"]);
    expect(scope.paths).toEqual(["src/cart.ts"]);
  });
});
