import { describe, expect, test } from "vitest";
import { NOW, useGitHub } from "./connected.ts";

const on = useGitHub();

describe("refs", () => {
  test("a tag leads to its commit, whether lightweight, annotated or a tag of a tag", async () => {
    const { git } = on.emulator.state;
    const sha = git.addCommit();
    git.addTag("v1.0.0", sha);
    git.addTag("v1.1.0", sha, { annotated: true });
    const inner = git.refs.get("tags/v1.1.0");
    const tagger = { name: "release-engineer", email: "r@example.com", date: NOW };
    const outer = git.addTagObject({ tag: "signed/v2", message: "m", object: inner!, tagger });
    git.refs.set("tags/signed/v2", { type: "tag", sha: outer.sha });
    expect(await on.github.tagCommit("v1.0.0")).toBe(sha);
    expect(await on.github.tagCommit("v1.1.0")).toBe(sha);
    expect(await on.github.tagCommit("signed/v2")).toBe(sha);
  });

  test("a tag or branch that does not exist is undefined", async () => {
    on.emulator.state.git.addTag("v1.0.0", on.emulator.state.git.addCommit());
    expect(await on.github.tagCommit("v1.0")).toBeUndefined();
    expect(await on.github.branchHead("develop")).toBeUndefined();
  });

  test("a branch's head is read, and read again after it moved", async () => {
    const first = on.emulator.state.git.addCommit({ branch: "release/1.x" });
    expect(await on.github.branchHead("release/1.x")).toBe(first);
    const second = on.emulator.state.git.addCommit({ branch: "release/1.x" });
    expect(await on.github.branchHead("release/1.x")).toBe(second);
  });

  test("every tag is listed with its commit, over many pages", async () => {
    const sha = on.emulator.state.git.addCommit();
    for (let index = 0; index < 230; index += 1) {
      on.emulator.state.git.addTag(`v1.${index}.0`, sha, { annotated: index % 2 === 0 });
    }
    const tags = await on.github.tags();
    expect(tags).toHaveLength(230);
    expect(new Set(tags.map((tag) => tag.sha))).toEqual(new Set([sha]));
  });

  test("a tag that leads to no commit is an error, not a guess", async () => {
    const { git, ids } = on.emulator.state;
    git.addCommit();
    const tagger = { name: "release-engineer", email: "r@example.com", date: NOW };
    let object = git.addTagObject({
      tag: "t",
      message: "m",
      object: { type: "tag", sha: ids.sha("x") },
      tagger,
    });
    for (let depth = 0; depth < 8; depth += 1) {
      object = git.addTagObject({ tag: "t", message: "m", object: { type: "tag", sha: object.sha }, tagger });
    }
    git.refs.set("tags/t", { type: "tag", sha: object.sha });
    await expect(on.github.tagCommit("t")).rejects.toMatchObject({ code: "tag-missing" });
  });
});

describe("comparison", () => {
  test("lists the commits newest first with their authors, and every changed path once", async () => {
    const { git } = on.emulator.state;
    const base = git.addCommit({ files: { "README.md": "1", "old.md": "1" } });
    git.addCommit({
      author: "developer-1",
      message: "Add a\n\nWhy.\n\nCo-authored-by: D2 <d2@example.com>",
      files: { a: "1" },
    });
    const head = git.addCommit({
      author: null,
      authorName: "Nobody",
      authorEmail: "n@example.com",
      files: { a: "2", "old.md": null },
    });
    const found = await on.github.compare(base, head);
    expect(found?.paths).toEqual(["a", "old.md"]);
    expect(found?.commits).toMatchObject([
      { sha: head, authorName: "Nobody", authorEmail: "n@example.com", committedAt: NOW },
      { subject: "Add a", body: "Why.\n\nCo-authored-by: D2 <d2@example.com>", authorLogin: "developer-1" },
    ]);
    expect(found?.commits[0]).not.toHaveProperty("authorLogin");
  });

  test("reads hundreds of commits and more changed files than GitHub lists", async () => {
    const { git } = on.emulator.state;
    const base = git.addCommit();
    for (let index = 0; index < 220; index += 1) {
      git.addCommit({ files: { [`src/${index}.ts`]: "1", [`test/${index}.ts`]: "1" } });
    }
    const found = await on.github.compare(base, "main");
    expect(found?.commits).toHaveLength(220);
    expect(found?.paths).toHaveLength(440);
  });

  test("compares from where the two lines parted", async () => {
    const { git } = on.emulator.state;
    const base = git.addCommit({ files: { a: "1" } });
    git.addCommit({ branch: "main", files: { b: "1" } });
    const fix = git.addCommit({ branch: "release", parents: [base], files: { c: "1" } });
    expect(await on.github.compare("main", fix)).toMatchObject({ commits: [{ sha: fix }], paths: ["c"] });
  });

  test("the same commit twice has nothing between, and an unknown one is undefined", async () => {
    const sha = on.emulator.state.git.addCommit();
    expect(await on.github.compare(sha, sha)).toEqual({ commits: [], paths: [] });
    expect(await on.github.compare("v0.9.0", sha)).toBeUndefined();
  });
});
