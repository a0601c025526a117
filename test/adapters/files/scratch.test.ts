import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createScratch } from "../../../src/adapters/files/scratch.ts";
import type { Scratch } from "../../../src/ports/scratch.ts";
import { forgeZip } from "../artifacts/zip-forge.ts";

let parent: string;
let scratch: Scratch;
beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), "scratch-"));
  scratch = await createScratch(parent);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const archive = (entries: Parameters<typeof forgeZip>[0]): string => {
  const place = scratch.place();
  writeFileSync(place, forgeZip(entries));
  return place;
};

describe("a temporary directory for fetched evidence", () => {
  it("shows an archive like a checkout, and drops the archive itself", async () => {
    const place = archive([{ name: "a/b.xml", content: "<a/>" }]);
    const files = await scratch.unpack(place);
    expect((await files.glob("**/*.xml")).map(({ path, size }) => [path, size])).toEqual([["a/b.xml", 4]]);
    expect(existsSync(place)).toBe(false);
  });

  it.each([
    ["../a.xml", "unsafe-path"],
    ["/a.xml", "unsafe-path"],
  ])("refuses an archive with the path %s and keeps nothing of it", async (name, code) => {
    const place = archive([
      { name: "fine.xml", content: "x" },
      { name, content: "x" },
    ]);
    await expect(scratch.unpack(place)).rejects.toMatchObject({ code });
    expect(readdirSync(join(place, ".."))).toEqual(["1"]);
  });

  it("calls what is no archive malformed evidence", async () => {
    const place = scratch.place();
    writeFileSync(place, "not a zip");
    await expect(scratch.unpack(place)).rejects.toMatchObject({ code: "evidence-malformed" });
  });

  it("keeps every folder apart, and no path leads out of one", async () => {
    const one = await scratch.folder();
    const other = await scratch.folder();
    await one.write("deep/a.json", new TextEncoder().encode("1"));
    expect(await other.files.stat("deep/a.json")).toBeUndefined();
    expect(await one.files.stat("deep/a.json")).toMatchObject({ size: 1 });
    for (const path of ["../x", "/x", "a/../../x", "", "a\\b"]) {
      await expect(one.place(path)).rejects.toMatchObject({ code: "unsafe-path" });
    }
  });

  it("is gone once it is closed", async () => {
    await (await scratch.folder()).write("a", new Uint8Array(1));
    await scratch.close();
    expect(readdirSync(parent)).toEqual([]);
  });
});
