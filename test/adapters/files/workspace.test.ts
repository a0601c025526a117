import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWorkspace } from "../../../src/adapters/files/workspace.ts";
import type { Workspace } from "../../../src/ports/workspace.ts";

let outside: string;
let root: string;
let workspace: Workspace;

beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), "workspace-")));
  root = join(outside, "checkout");
  mkdirSync(root);
  workspace = createWorkspace(root);
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

function put(path: string, content = path): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

async function found(pattern: string): Promise<string[]> {
  return (await workspace.glob(pattern)).map((file) => file.path);
}

describe("the workspace", () => {
  it("finds files by path and by glob, sorted, never directories", async () => {
    for (const path of [
      "reports/b.xml",
      "reports/a.xml",
      "reports/deep/c.xml",
      "reports/d.txt",
      "reports/x.xml/y",
    ])
      put(path);
    expect(await found("reports/a.xml")).toEqual(["reports/a.xml"]);
    expect(await found("./reports/a.xml")).toEqual(["reports/a.xml"]);
    expect(await found("reports/*.xml")).toEqual(["reports/a.xml", "reports/b.xml"]);
    expect(await found("reports/**/*.xml")).toEqual(["reports/a.xml", "reports/b.xml", "reports/deep/c.xml"]);
    expect(await found("reports/{b,a}.xml")).toEqual(["reports/a.xml", "reports/b.xml"]);
    expect(await found("./reports//*.xml")).toEqual(["reports/a.xml", "reports/b.xml"]);
    expect(await found("*/*/*.xml")).toEqual(["reports/deep/c.xml"]);
    expect(await found("!reports/*.xml")).toEqual([]);
    expect(await found("nothing/**")).toEqual([]);
    expect(await found("nothing.xml")).toEqual([]);
  });

  it("takes a path that exists for what it says, even if it looks like a pattern", async () => {
    put("docs/Plan (final) [v2].md");
    put("docs/Plan (final) 2.md");
    expect(await found("docs/Plan (final) [v2].md")).toEqual(["docs/Plan (final) [v2].md"]);
  });

  it("knows size, mode and the absolute path", async () => {
    put("scripts/deploy.sh", "#!/bin/sh\n");
    expect(await workspace.stat("scripts/deploy.sh")).toEqual({
      path: "scripts/deploy.sh",
      absolute: join(root, "scripts/deploy.sh"),
      size: 10,
      executable: false,
      modifiedAt: expect.any(Date),
    });
    chmodSync(join(root, "scripts/deploy.sh"), 0o755);
    expect(await workspace.stat("scripts/deploy.sh")).toMatchObject({ executable: true });
    expect(await workspace.stat("scripts/none.sh")).toBeUndefined();
    expect(await workspace.stat("scripts/deploy.sh/more")).toBeUndefined();
  });

  it("follows links that stay inside", async () => {
    put("real/a.xml", "inside");
    symlinkSync("real/a.xml", join(root, "link.xml"));
    symlinkSync("real", join(root, "linked"));
    expect(Buffer.from(await workspace.read("link.xml", 100)).toString()).toBe("inside");
    expect(await workspace.stat("linked/a.xml")).toMatchObject({ absolute: join(root, "real/a.xml") });
    expect(await found("*.xml")).toEqual(["link.xml"]);
    expect(await found("*")).toEqual(["link.xml"]);
  });

  it.each(["/etc/passwd", "../secret", "a/../../secret", "", "a\0b"])("refuses the path %j", async (path) => {
    writeFileSync(join(outside, "secret"), "x");
    const unsafe = { code: "unsafe-path" };
    await expect(workspace.stat(path)).rejects.toMatchObject(unsafe);
    await expect(workspace.read(path, 10)).rejects.toMatchObject(unsafe);
    await expect(workspace.glob(path)).rejects.toMatchObject(unsafe);
  });

  it.each(["../*", "/etc/*", "a/../../*", "\\../*"])("refuses the pattern %j", async (pattern) => {
    await expect(workspace.glob(pattern)).rejects.toMatchObject({ code: "unsafe-path" });
  });

  it("refuses links that leave it, also when a glob meets them", async () => {
    writeFileSync(join(outside, "secret.xml"), "x");
    symlinkSync(outside, join(root, "up"));
    symlinkSync("../secret.xml", join(root, "report.xml"));
    const unsafe = { code: "unsafe-path" };
    await expect(workspace.stat("up/secret.xml")).rejects.toMatchObject(unsafe);
    await expect(workspace.read("report.xml", 10)).rejects.toMatchObject(unsafe);
    await expect(workspace.glob("*.xml")).rejects.toMatchObject(unsafe);
    await expect(workspace.glob("up/*.xml")).rejects.toMatchObject(unsafe);
    await expect(workspace.glob("up/**")).rejects.toMatchObject(unsafe);
    expect(await found("**/none.xml")).toEqual([]);
    await expect(workspace.stream("report.xml")[Symbol.asyncIterator]().next()).rejects.toMatchObject(unsafe);
  });

  it("survives links in a circle", async () => {
    symlinkSync("b", join(root, "a"));
    symlinkSync("a", join(root, "b"));
    symlinkSync(".", join(root, "self"));
    await expect(workspace.stat("a")).rejects.toMatchObject({ code: "unsafe-path" });
    put("x.xml");
    expect(await found("**/*.xml")).toEqual(["x.xml"]);
  });

  it("says what stands there instead of a file", async () => {
    mkdirSync(join(root, "folder"));
    execFileSync("mkfifo", [join(root, "pipe.xml")]);
    await expect(workspace.stat("folder")).rejects.toMatchObject({
      code: "file-unreadable",
      explanation: { found: "a directory" },
    });
    await expect(workspace.read("pipe.xml", 10)).rejects.toMatchObject({
      code: "file-unreadable",
      explanation: { found: "a pipe" },
    });
    expect(await found("*.xml")).toEqual([]);
  });

  it("reads a file up to its limit and not a byte more", async () => {
    put("a", "12345");
    expect(Buffer.from(await workspace.read("a", 5)).toString()).toBe("12345");
    await expect(workspace.read("a", 4)).rejects.toMatchObject({ code: "evidence-too-large" });
    await expect(workspace.read("b", 4)).rejects.toMatchObject({ code: "evidence-missing" });
    put("empty", "");
    expect((await workspace.read("empty", 0)).length).toBe(0);
  });

  it("streams a large file in pieces that stay as they were given", async () => {
    const content = Buffer.alloc(1_000_000, "0123456789");
    put("large", content.toString());
    const chunks: Uint8Array[] = [];
    for await (const chunk of workspace.stream("large")) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(1);
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
    await expect(workspace.stream("none")[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: "evidence-missing",
    });
  });

  it("lists all files but those in folders that are left out, and at most so many", async () => {
    for (const path of ["b/c.txt", "a.txt", "node_modules/x/y.js", "b/deep/d.txt"]) put(path);
    symlinkSync(outside, join(root, "link"));
    const skip = new Set(["node_modules"]);
    expect(await workspace.tree({ skip, most: 10 })).toEqual(["a.txt", "b/c.txt", "b/deep/d.txt"]);
    expect(await workspace.tree({ skip, most: 2 })).toEqual(["a.txt", "b/c.txt"]);
  });

  it("writes a whole file and the folders it needs, and leaves nothing else behind", async () => {
    await workspace.write("docs/releases/1.0.0/notes.md", "one");
    await workspace.write("docs/releases/1.0.0/notes.md", "two");
    expect(new TextDecoder().decode(await workspace.read("docs/releases/1.0.0/notes.md", 10))).toBe("two");
    expect(await found("**/*")).toEqual(["docs/releases/1.0.0/notes.md"]);
  });

  it("writes nothing outside itself, whatever links there are", async () => {
    symlinkSync(outside, join(root, "out"));
    put("kept.txt", "kept");
    symlinkSync(join(root, "kept.txt"), join(root, "file-link"));
    for (const path of ["../x.txt", "/tmp/x.txt", "out/x.txt", "out/deep/x.txt"]) {
      await expect(workspace.write(path, "x"), path).rejects.toMatchObject({ code: "unsafe-path" });
    }
    await workspace.write("file-link", "new");
    expect(new TextDecoder().decode(await workspace.read("kept.txt", 10))).toBe("kept");
    expect(readdirSync(outside)).toEqual(["checkout"]);
  });
});
