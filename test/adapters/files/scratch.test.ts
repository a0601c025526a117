import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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
  it("shows an archive like a checkout, and writes no file of it that is not asked for", async () => {
    const files = await scratch.unpack(
      archive([
        { name: "a/c.xml", content: "x".repeat(300_000), method: 8 },
        { name: "a/b.xml", content: "<a/>" },
        { name: "a/[1].txt", content: "one" },
        { name: "a/1.txt", content: "not one" },
        { name: "core.dump", content: "x" },
      ]),
    );
    const sizes = async (pattern: string) =>
      (await files.glob(pattern)).map(({ path, size }) => [path, size]);
    expect(files.paths).toEqual(["a/1.txt", "a/[1].txt", "a/b.xml", "a/c.xml", "core.dump"]);
    const found = [
      ["a/b.xml", 4],
      ["a/c.xml", 300_000],
    ];
    expect(await Promise.all([sizes("**/*.xml"), sizes("./a//*.xml")])).toEqual([found, found]);
    expect(await sizes("a/[1].txt")).toEqual([["a/[1].txt", 3]]);
    expect(await sizes("nothing/*.xml")).toEqual([]);
    expect(readdirSync(parent, { recursive: true }).map(String)).not.toContainEqual(
      expect.stringContaining("core.dump"),
    );
    await expect(files.glob("../*.xml")).rejects.toMatchObject({ code: "unsafe-path" });
  });

  it.each([10, 200_000])(
    "refuses the one file of %i bytes that is not what the archive promised",
    async (size) => {
      const files = await scratch.unpack(
        archive([
          { name: "sound.xml", content: "<a/>" },
          { name: "broken.xml", content: "x".repeat(size), method: 8, crc: 1 },
        ]),
      );
      expect(await files.glob("sound.xml")).toHaveLength(1);
      for (const pattern of ["*.xml", "broken.xml"]) {
        await expect(files.glob(pattern)).rejects.toMatchObject({ code: "evidence-malformed" });
      }
      expect(readdirSync(parent, { recursive: true }).map(String)).not.toContainEqual(
        expect.stringContaining("broken.xml"),
      );
    },
  );

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
