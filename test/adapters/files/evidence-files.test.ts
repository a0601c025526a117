import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEvidenceFiles } from "../../../src/adapters/files/evidence-files.ts";
import { isTemporaryPath } from "../../../src/gate/evidence-path.ts";
import type { EvidenceFiles } from "../../../src/ports/evidence-files.ts";

let outside: string;
let root: string;
let files: EvidenceFiles;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "evidence-files-"));
  root = join(outside, "evidence");
  files = createEvidenceFiles(root);
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

function digestOf(content: string | Uint8Array) {
  const bytes = Buffer.from(content);
  return { sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
}

async function text(path: string): Promise<string | undefined> {
  const bytes = await files.read(path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
}

describe("evidence files", () => {
  it("are empty where the directory does not exist yet", async () => {
    expect(await files.list()).toEqual([]);
    expect(await files.read("a.json")).toBeUndefined();
    expect(await files.digest("a/b.json")).toBeUndefined();
  });

  it("are written, replaced, moved and removed, and leave nothing beside", async () => {
    await files.write("ledger/01-x.json", "one");
    await files.write("ledger/01-x.json", Buffer.from("two"));
    await files.write("b", "b");
    await files.write("B", "B");
    expect(await text("ledger/01-x.json")).toBe("two");
    expect(await files.list()).toEqual(["B", "b", "ledger/01-x.json"]);
    await files.move("b", "superseded/0/b");
    await files.remove("B");
    await files.remove("B");
    expect(await files.list()).toEqual(["ledger/01-x.json", "superseded/0/b"]);
    expect(readdirSync(root).sort()).toEqual(["ledger", "superseded"]);
  });

  it("grow by appending", async () => {
    await files.append("rollout-journal.jsonl", '{"a":1}\n');
    await files.append("rollout-journal.jsonl", '{"a":2}\n');
    expect(await text("rollout-journal.jsonl")).toBe('{"a":1}\n{"a":2}\n');
  });

  it.each([0, 1, 128 * 1024, 128 * 1024 + 1, 3 * 1024 * 1024 + 7])(
    "of %i bytes are digested as they are",
    async (size) => {
      const content = Buffer.alloc(size, "abcdefg");
      await files.write("file", content);
      expect(await files.digest("file")).toEqual(digestOf(content));
    },
  );

  it("are copied in with their digest, and the copy is theirs", async () => {
    const content = Buffer.alloc(2_500_000, "0123456789");
    const source = join(outside, "report.xml");
    writeFileSync(source, content);
    expect(await files.copyIn(source, "inputs/unit-tests/report.xml")).toEqual(digestOf(content));
    writeFileSync(source, "changed");
    expect(await files.digest("inputs/unit-tests/report.xml")).toEqual(digestOf(content));
  });

  it("are not copied in when they hold a secret, also across two chunks", async () => {
    const source = join(outside, "report.xml");
    for (const before of [0, 1024 * 1024 - 4, 1024 * 1024, 2 * 1024 * 1024 - 1]) {
      writeFileSync(source, `${"x".repeat(before)}s3cr3t-value${"y".repeat(1_100_000)}`);
      await expect(
        files.copyIn(source, "inputs/report.xml", ["other-value", "s3cr3t-value"]),
      ).rejects.toMatchObject({
        code: "secret-in-evidence",
      });
    }
    writeFileSync(source, "x".repeat(3_000_000));
    await files.copyIn(source, "inputs/clean.xml", ["s3cr3t-value"]);
    expect(await files.list()).toEqual(["inputs/clean.xml"]);
  });

  it("say that a file to be copied is missing, a directory or a pipe", async () => {
    execFileSync("mkfifo", [join(outside, "pipe")]);
    await expect(files.copyIn(join(outside, "none"), "a")).rejects.toMatchObject({
      code: "evidence-missing",
    });
    await expect(files.copyIn(outside, "a")).rejects.toMatchObject({ code: "file-unreadable" });
    await expect(files.copyIn(join(outside, "pipe"), "a")).rejects.toMatchObject({ code: "file-unreadable" });
    expect(await files.list()).toEqual([]);
  });

  it.each(["../a", "/a", "a/../../b", "", "a\\b", "a\nb", "a//b"])("never stand at %j", async (path) => {
    const acts: (() => unknown)[] = [
      () => files.write(path, ""),
      () => files.append(path, ""),
      () => files.read(path),
      () => files.digest(path),
      () => files.remove(path),
      () => files.move("x", path),
      () => files.copyIn(join(outside, "x"), path),
    ];
    for (const act of acts) {
      await expect(Promise.resolve().then(act)).rejects.toMatchObject({ code: "unsafe-path" });
    }
  });

  it("are not read, written or listed through a symbolic link", async () => {
    mkdirSync(join(outside, "target"));
    writeFileSync(join(outside, "target", "file"), "x");
    mkdirSync(root);
    symlinkSync(join(outside, "target"), join(root, "directory"));
    symlinkSync(join(outside, "target", "file"), join(root, "file"));
    const unsafe = { code: "unsafe-path" };
    await expect(files.list()).rejects.toMatchObject(unsafe);
    await expect(files.read("file")).rejects.toMatchObject(unsafe);
    await expect(files.digest("file")).rejects.toMatchObject(unsafe);
    await expect(files.append("file", "y")).rejects.toMatchObject(unsafe);
    await expect(files.read("directory/file")).rejects.toMatchObject(unsafe);
    await expect(files.write("directory/file", "y")).rejects.toMatchObject(unsafe);
    await expect(files.write("directory/deeper/file", "y")).rejects.toMatchObject(unsafe);
    expect(readFileSync(join(outside, "target", "file"), "utf8")).toBe("x");
    expect(readdirSync(join(outside, "target"))).toEqual(["file"]);
    await files.write("file", "replaced");
    expect(readFileSync(join(outside, "target", "file"), "utf8")).toBe("x");
  });

  it("refuse pipes at once", async () => {
    mkdirSync(root);
    execFileSync("mkfifo", [join(root, "pipe")]);
    await expect(files.list()).rejects.toMatchObject({ code: "unsafe-path" });
    await expect(files.digest("pipe")).rejects.toMatchObject({ code: "file-unreadable" });
    await expect(files.append("pipe", "x")).rejects.toMatchObject({ code: "file-unreadable" });
  });

  it("are whole, old or new, when the process is killed while it writes", async () => {
    const module = resolve("src/adapters/files/evidence-files.ts");
    const contents = ["a", "b"].map((letter) => letter.repeat(300_000));
    const program = `
      const { createEvidenceFiles } = await import(${JSON.stringify(module)});
      const files = createEvidenceFiles(${JSON.stringify(root)});
      for (let round = 0; ; round += 1) {
        await files.write("document.json", (round % 2 === 0 ? "a" : "b").repeat(300_000));
        if (round === 0) console.log("writing");
      }`;
    for (const delay of [0, 3, 7]) {
      const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(child.stdout, "data");
      await setTimeout(delay);
      child.kill("SIGKILL");
      await once(child, "exit");
      expect(contents).toContain(await text("document.json"));
      const leftover = (await files.list()).filter((path) => path !== "document.json");
      for (const path of leftover) expect(isTemporaryPath(path), path).toBe(true);
    }
  });

  it("keep the old content when writing fails", async () => {
    await files.write("a/b", "kept");
    await expect(files.write("a/b/c", "x")).rejects.toMatchObject({ code: "unsafe-path" });
    await expect(files.write("a", "x")).rejects.toMatchObject({ code: "file-unreadable" });
    expect(await text("a/b")).toBe("kept");
    expect(await files.list()).toEqual(["a/b"]);
  });
});
