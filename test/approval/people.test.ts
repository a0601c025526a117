import { describe, expect, it } from "vitest";
import { authorsOf } from "../../src/approval/people.ts";
import type { Commit } from "../../src/ports/git.ts";

function commit(changes: Partial<Commit>): Commit {
  return {
    sha: "a".repeat(40),
    subject: "Change something",
    body: "",
    authorName: "Dev One",
    authorEmail: "dev-1@example.com",
    committedAt: "2026-11-01T10:00:00Z",
    ...changes,
  };
}

describe("who wrote a release", () => {
  it("is known by the login GitHub gives", () => {
    expect(authorsOf([commit({ authorLogin: "dev-1" })])).toEqual({ logins: ["dev-1"], unknown: [] });
  });

  it("includes every co-author, whatever the case and place of the trailer", () => {
    const body =
      "Why\n\nCo-authored-by: Two <2+dev-2@users.noreply.github.com>\r\n co-AUTHORED-by: Three <dev-3@users.noreply.github.com>";
    expect(authorsOf([commit({ authorLogin: "dev-1", body })]).logins).toEqual(["dev-1", "dev-2", "dev-3"]);
  });

  it("knows an address again that another commit gave a login for", () => {
    const commits = [
      commit({ authorLogin: "dev-1" }),
      commit({ authorEmail: "DEV-1@example.com" }),
      commit({
        authorLogin: "dev-2",
        authorEmail: "two@example.com",
        body: "Co-authored-by: X <dev-1@example.com>",
      }),
    ];
    expect(authorsOf(commits)).toEqual({ logins: ["dev-1", "dev-2"], unknown: [] });
  });

  it("takes a configured login for an address that GitHub does not know", () => {
    expect(authorsOf([commit({})], { "Dev-1@example.com": "dev-1" }).logins).toEqual(["dev-1"]);
  });

  it("counts the old and the new login of somebody who was renamed", () => {
    const commits = [commit({ authorLogin: "new", authorEmail: "7+old@users.noreply.github.com" })];
    expect(authorsOf(commits).logins).toEqual(["new", "old"]);
  });

  it("reports whoever has no known account once, also where a trailer is broken", () => {
    const body = "Co-authored-by: nobody in particular";
    const { unknown } = authorsOf([
      commit({}),
      commit({}),
      commit({ authorLogin: "dev-2", authorEmail: "2@example.com", body }),
    ]);
    expect(unknown.map((one) => [one.name, one.email])).toEqual([
      ["Dev One", "dev-1@example.com"],
      ["nobody in particular", ""],
    ]);
  });

  it("does not take a foreign address for a no-reply one", () => {
    const commits = [commit({ authorEmail: "dev-1@users.noreply.github.com.example.com" })];
    expect(authorsOf(commits).logins).toEqual([]);
  });
});
