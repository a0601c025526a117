import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGit } from "../../src/adapters/git.ts";

let root: string;
const git = (...args: string[]) =>
  execFileSync(
    "git",
    ["-c", "user.name=release-engineer", "-c", "user.email=engineer@example.invalid", ...args],
    {
      cwd: root,
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_COMMITTER_DATE: "2026-11-01T12:00:00Z" },
      encoding: "utf8",
    },
  ).trim();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "git-adapter-"));
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(join(root, "plan.md"), "one\n");
  git("add", ".");
  git("commit", "--quiet", "-m", "First\n\nCo-authored-by: second <second@example.invalid>");
  git("tag", "v1.0.0");
  writeFileSync(join(root, "ünïcode name.txt"), "two\n");
  git("add", ".");
  git("commit", "--quiet", "-m", "Second");
  git("tag", "-a", "v2.0.0", "-m", "annotated");
  git("remote", "add", "origin", "git@github.com:octo-org/checkout.git");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the git checkout", () => {
  it("resolves lightweight and annotated tags to their commits", async () => {
    expect(await createGit(root).resolve("refs/tags/v1.0.0")).toBe(git("rev-parse", "HEAD~1"));
    expect(await createGit(root).resolve("refs/tags/v2.0.0")).toBe(git("rev-parse", "HEAD"));
  });

  it("does not know a tag that is missing, nor one that looks like an option", async () => {
    expect(await createGit(root).resolve("refs/tags/v3.0.0")).toBeUndefined();
    expect(await createGit(root).resolve("--all")).toBeUndefined();
  });

  it("lists tags with the commits they point to, annotated ones peeled", async () => {
    expect(await createGit(root).tags()).toEqual([
      { name: "v1.0.0", sha: git("rev-parse", "HEAD~1") },
      { name: "v2.0.0", sha: git("rev-parse", "HEAD") },
    ]);
  });

  it("tells HEAD and the tags in one go", async () => {
    const checkout = createGit(root);
    expect(await checkout.refs()).toEqual({ head: git("rev-parse", "HEAD"), tags: await checkout.tags() });
  });

  it("tells the commit that last changed a file, and nothing for a file changed since", async () => {
    const change = await createGit(root).lastChange("plan.md");
    expect(change?.sha).toBe(git("rev-parse", "HEAD~1"));
    expect(change?.committedAt.toISOString()).toBe("2026-11-01T12:00:00.000Z");
    writeFileSync(join(root, "untracked.md"), "x\n");
    expect(await createGit(root).lastChange("untracked.md")).toBeUndefined();
    writeFileSync(join(root, "plan.md"), "changed\n");
    expect(await createGit(root).lastChange("plan.md")).toBeUndefined();
    writeFileSync(join(root, "plan.md"), "one\n");
  });

  it("does not take the end of a shallow clone for the change of every file", async () => {
    const shallow = mkdtempSync(join(tmpdir(), "git-shallow-"));
    git("clone", "--quiet", "--depth", "1", `file://${root}`, shallow);
    expect(await createGit(shallow).lastChange("plan.md")).toBeUndefined();
    rmSync(shallow, { recursive: true });
  });

  it("takes a path as it is written and not as a pattern", async () => {
    expect(await createGit(root).lastChange("p*.md")).toBeUndefined();
  });

  it("reads commits with their bodies, and changed paths whatever their names", async () => {
    const commits = await createGit(root).commits(undefined, "HEAD");
    expect(commits.map(({ subject }) => subject)).toEqual(["Second", "First"]);
    expect(commits[1]?.body).toContain("Co-authored-by: second");
    expect(await createGit(root).changedPaths("v1.0.0", "v2.0.0")).toEqual(["ünïcode name.txt"]);
  });

  it("reads a file as it was at a commit, byte for byte, also from a folder of the repository", async () => {
    const first = git("rev-parse", "HEAD~1");
    const second = git("rev-parse", "HEAD");
    const text = async (sha: string, path: string, at = root) =>
      (await createGit(at).show(sha, path))?.toString();
    expect(await text(first, "plan.md")).toBe("one\n");
    expect(await text(second, "ünïcode name.txt")).toBe("two\n");
    expect(await text(first, "ünïcode name.txt")).toBeUndefined();
    expect(await text("0".repeat(40), "plan.md")).toBeUndefined();
    expect(await text(first, "")).toBeUndefined();
    mkdirSync(join(root, "folder"));
    expect(await text(first, "../plan.md", join(root, "folder"))).toBe("one\n");
  });

  it("reads owner and name from the remote", async () => {
    expect(await createGit(root).repository()).toBe("octo-org/checkout");
  });

  it("answers nothing where there is no repository", async () => {
    const empty = mkdtempSync(join(tmpdir(), "no-git-"));
    const nowhere = createGit(empty);
    expect([await nowhere.head(), await nowhere.tags(), await nowhere.repository()]).toEqual([
      undefined,
      [],
      undefined,
    ]);
    rmSync(empty, { recursive: true });
  });
});
