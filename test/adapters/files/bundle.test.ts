import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Options, ZipFile } from "yazl";
import { createEvidenceFiles } from "../../../src/adapters/files/evidence-files.ts";
import { openEvidence } from "../../../src/adapters/files/open-evidence.ts";
import type { OpenedEvidence } from "../../../src/ports/evidence-files.ts";
import { sha256 } from "../../support/records.ts";

const BUNDLE = "DEPLOYMENT-EVIDENCE.zip";
const large = Buffer.alloc(1024 * 1024 + 1, "evidence ");

let outside: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "bundle-"));
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(outside, name, path)), { recursive: true });
    writeFileSync(join(outside, name, path), content);
  }
  return join(outside, name);
}

async function bundled(files: Readonly<Record<string, string | Buffer>>, name = "evidence"): Promise<Buffer> {
  const root = folder(name, files);
  await createEvidenceFiles(root).writeBundle();
  return readFileSync(join(root, BUNDLE));
}

async function opened(bytes: Buffer): Promise<OpenedEvidence> {
  const path = join(outside, "some.zip");
  writeFileSync(path, bytes);
  const evidence = await openEvidence(path);
  if (evidence.kind !== "bundle") throw new Error("it is a folder");
  return evidence;
}

/** Undefined when the bundle is exactly what the product writes, else how it was refused. */
async function refusal(bytes: Buffer): Promise<string | undefined> {
  try {
    const bundle = await opened(bytes);
    try {
      const comparison = await bundle.compareBundle();
      return comparison.kind === "different" ? comparison.why : undefined;
    } finally {
      await bundle.close();
    }
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^(evidence-malformed|bundle-duplicate)$/) });
    return (error as Error).message;
  }
}

/** An archive as another tool might write it. */
async function archive(build: (zip: ZipFile, options: Partial<Options>) => void): Promise<Buffer> {
  const zip = new ZipFile();
  build(zip, { mtime: new Date(1980, 0, 1, 12), mode: 0o100644, compress: false, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}

const sample = { "b.md": "# B\n", "a/c.json": "{}", "ledger/01-x.json": "{}", empty: "" };

describe("a bundle", () => {
  it("has the same bytes for the same files, whatever their times, modes and order", async () => {
    const first = await bundled(sample, "first");
    const second = folder("second", Object.fromEntries(Object.entries(sample).reverse()));
    utimesSync(join(second, "b.md"), 1, 1);
    chmodSync(join(second, "b.md"), 0o700);
    await createEvidenceFiles(second).writeBundle();
    expect(readFileSync(join(second, BUNDLE)).equals(first)).toBe(true);
    expect(await createEvidenceFiles(second).writeBundle()).toEqual({
      sha256: sha256(first),
      size: first.length,
    });
    expect(readFileSync(join(second, BUNDLE)).equals(first)).toBe(true);
  });

  it("has the bytes it had in every version before, so that old bundles stay verifiable", async () => {
    expect(sha256(await bundled({ ...sample, "large.bin": large }))).toBe(
      "eaef2edb89558eb73a0e342362176a186cdcef9ad16f9a215be86352ed6c16bb",
    );
  });

  it.each(["UTC", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu"])(
    "has the same bytes in the time zone %s",
    async (zone) => {
      const here = await bundled(sample);
      const there = folder("there", sample);
      const module = resolve("src/adapters/files/evidence-files.ts");
      execFileSync(
        process.execPath,
        [
          "--input-type=module",
          "-e",
          `const { createEvidenceFiles } = await import(${JSON.stringify(module)}); await createEvidenceFiles(${JSON.stringify(there)}).writeBundle();`,
        ],
        { env: { PATH: process.env["PATH"], TZ: zone } },
      );
      expect(readFileSync(join(there, BUNDLE)).equals(here)).toBe(true);
    },
  );

  it("holds every file, readable by other tools, but neither itself nor unfinished files", async () => {
    const root = folder("evidence", { ...sample, "large.bin": large, ".release-gates-0a.tmp": "half" });
    await createEvidenceFiles(root).writeBundle();
    await createEvidenceFiles(root).writeBundle();
    const listed = execFileSync("python3", [
      "-c",
      `
import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print("\\n".join(i.filename + " " + str(i.file_size) for i in archive.infolist()))`,
      join(root, BUNDLE),
    ]);
    expect(listed.toString().trim().split("\n")).toEqual([
      "a/c.json 2",
      "b.md 4",
      "empty 0",
      `large.bin ${large.length}`,
      "ledger/01-x.json 2",
    ]);
  });

  it("is read back file by file", async () => {
    const bundle = await opened(await bundled({ ...sample, "large.bin": large }));
    expect(await bundle.files.list()).toEqual(["a/c.json", "b.md", "empty", "large.bin", "ledger/01-x.json"]);
    expect(Buffer.from((await bundle.files.read("b.md")) ?? "").toString()).toBe("# B\n");
    expect(await bundle.files.digest("large.bin")).toEqual({ sha256: sha256(large), size: large.length });
    expect(await bundle.files.read("none")).toBeUndefined();
    expect(await bundle.files.digest("none")).toBeUndefined();
    expect(await bundle.compareBundle()).toEqual({ kind: "same" });
    await bundle.close();
  });

  it("is read and compared in pieces where it is large", async () => {
    const content = Buffer.alloc(35 * 1024 * 1024, "0123456789abcdef");
    const bytes = await bundled({ "a.bin": content, "b.bin": content, "c.md": "# C\n" });
    const bundle = await opened(bytes);
    expect(await bundle.files.digest("b.bin")).toEqual({ sha256: sha256(content), size: content.length });
    expect(Buffer.from((await bundle.files.read("c.md")) ?? "").toString()).toBe("# C\n");
    expect(await bundle.compareBundle()).toEqual({ kind: "same" });
    await bundle.close();
    bytes[40 * 1024 * 1024] = 0;
    expect(await refusal(bytes)).toContain("differs at byte");
  });

  it("may be empty", async () => {
    mkdirSync(join(outside, "evidence"));
    await createEvidenceFiles(join(outside, "evidence")).writeBundle();
    expect(await refusal(readFileSync(join(outside, "evidence", BUNDLE)))).toBeUndefined();
  });

  it("is refused after any single bit of it changed", async () => {
    const bytes = await bundled({ "a.md": "# A\n", "l/1.json": "{}" });
    for (let offset = 0; offset < bytes.length; offset += 1) {
      const changed = Buffer.from(bytes);
      changed[offset] = (changed[offset] ?? 0) ^ (1 << (offset % 8));
      expect(await refusal(changed), `byte ${offset}`).toBeDefined();
    }
  });

  it("is refused at every length but its own", async () => {
    const bytes = await bundled({ "a.md": "# A\n" });
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await refusal(bytes.subarray(0, length)), `length ${length}`).toBeDefined();
    }
    expect(await refusal(Buffer.concat([bytes, Buffer.from([0])]))).toBeDefined();
    expect(await refusal(Buffer.concat([Buffer.from("#!/bin/sh\n"), bytes]))).toBeDefined();
    expect(await refusal(Buffer.concat([bytes, bytes]))).toBeDefined();
  });

  it.each<[string, (zip: ZipFile, options: Partial<Options>) => void]>([
    [
      "a compressed entry",
      (zip, options) => zip.addBuffer(Buffer.alloc(99), "a", { ...options, compress: true }),
    ],
    [
      "a symbolic link",
      (zip, options) => zip.addBuffer(Buffer.from("/etc/passwd"), "a", { ...options, mode: 0o120777 }),
    ],
    ["a directory", (zip) => zip.addEmptyDirectory("a/")],
    [
      "an entry that is there twice",
      (zip, options) => {
        zip.addBuffer(Buffer.from("1"), "a", options);
        zip.addBuffer(Buffer.from("2"), "a", options);
      },
    ],
    [
      "another time",
      (zip, options) => zip.addBuffer(Buffer.from("1"), "a", { ...options, mtime: new Date(2001, 1, 1) }),
    ],
    [
      "other permissions",
      (zip, options) => zip.addBuffer(Buffer.from("1"), "a", { ...options, mode: 0o100755 }),
    ],
    [
      "another order",
      (zip, options) => {
        zip.addBuffer(Buffer.from("1"), "b", options);
        zip.addBuffer(Buffer.from("2"), "a", options);
      },
    ],
    ["an unclean path", (zip, options) => zip.addBuffer(Buffer.from("1"), "a//b", options)],
  ])("is refused with %s", async (_what, build) => {
    expect(await refusal(await archive(build))).toBeDefined();
    const proper = await archive((zip, options) => zip.addBuffer(Buffer.from("1"), "a", options));
    expect(await refusal(proper)).toBeUndefined();
  });

  it.each(["../../x", "/abs/x1", "a\\..\\x1", "C:/xxxx"])(
    "is refused with an entry called %s",
    async (name) => {
      const placeholder = "n".repeat(name.length);
      const proper = await archive((zip, options) => zip.addBuffer(Buffer.from("1"), placeholder, options));
      const hostile = Buffer.from(proper.toString("latin1").replaceAll(placeholder, name), "latin1");
      expect(await refusal(hostile)).toMatch(/path|name|character|absolute|relative/);
    },
  );

  it("is refused when it is no archive, a pipe, or nothing at all", async () => {
    expect(await refusal(Buffer.from("hello"))).toContain("not a bundle");
    await expect(openEvidence(join(outside, "none"))).rejects.toMatchObject({ code: "evidence-missing" });
    execFileSync("mkfifo", [join(outside, "pipe")]);
    await expect(openEvidence(join(outside, "pipe"))).rejects.toMatchObject({ code: "file-unreadable" });
  });
});
