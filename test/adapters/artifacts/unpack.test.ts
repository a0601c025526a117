import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type UnpackLimits, unpackArchive } from "../../../src/adapters/artifacts/unpack.ts";
import { ReleaseGatesError } from "../../../src/gate/errors.ts";
import type { ReasonCode } from "../../../src/gate/reason-codes.ts";
import { type ForgedEntry, forgeZip } from "./zip-forge.ts";

const LIMITS: UnpackLimits = {
  maxEntries: 50,
  maxFileBytes: 4_000_000,
  maxTotalBytes: 6_000_000,
  maxRatio: 100,
};
const MIB = 1024 * 1024;

let place: string;
let out: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "unpack-"));
  out = join(place, "work", "out");
});

afterEach(async () => {
  await rm(place, { recursive: true, force: true });
});

async function unpack(bytes: Uint8Array, limits = LIMITS) {
  const archive = join(place, "archive.zip");
  await writeFile(archive, bytes);
  return unpackArchive(archive, out, limits);
}

/** Everything that lies in the place, the archive and whole directories aside. */
async function filesOf(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}

async function codeOf(work: Promise<unknown>): Promise<ReasonCode> {
  const error = await work.then(
    () => new Error("it was unpacked"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReleaseGatesError);
  return (error as ReleaseGatesError).code;
}

const a: ForgedEntry = { name: "a.txt", content: "alpha" };

describe("an honest archive", () => {
  test("is unpacked byte for byte, folders and all", async () => {
    const files = await unpack(
      forgeZip([
        a,
        { name: "empty/", mode: 0o040755 },
        { name: "deep/er/b.json", content: '{"b":1}'.repeat(100), method: 8 },
        { name: "deep/large.txt", content: "large".repeat(60_000), method: 8 },
        { name: "naïve 📦.txt", content: "", mode: 0 },
      ]),
    );
    expect(files).toEqual([
      { path: "a.txt", size: 5 },
      { path: "deep/er/b.json", size: 700 },
      { path: "deep/large.txt", size: 300_000 },
      { path: "naïve 📦.txt", size: 0 },
    ]);
    expect(await readFile(join(out, "deep/er/b.json"), "utf8")).toBe('{"b":1}'.repeat(100));
    expect(await readFile(join(out, "deep/large.txt"), "utf8")).toBe("large".repeat(60_000));
    expect(await filesOf(out)).toEqual(["a.txt", "deep/er/b.json", "deep/large.txt", "naïve 📦.txt"]);
  });

  test("without entries gives no files", async () => {
    expect(await unpack(forgeZip([]))).toEqual([]);
  });

  test("is not unpacked over something that is there", async () => {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, "kept.txt"), "kept");
    expect(await codeOf(unpack(forgeZip([a])))).toBe("unsafe-path");
    expect(await filesOf(out)).toEqual(["kept.txt"]);
  });
});

const HOSTILE: Readonly<Record<string, readonly [ReasonCode, readonly ForgedEntry[]]>> = {
  "leads out of the directory": ["unsafe-path", [a, { name: "../evil.txt", content: "x" }]],
  "leads out from inside": ["unsafe-path", [{ name: "ok/../../evil.txt", content: "x" }]],
  "is absolute": ["unsafe-path", [{ name: "/etc/evil", content: "x" }]],
  "names a drive": ["unsafe-path", [{ name: "C:/evil", content: "x" }]],
  "has a backslash": ["unsafe-path", [{ name: "..\\evil.txt", content: "x" }]],
  "has a NUL": ["unsafe-path", [{ name: "a.txt\0.png", content: "x" }]],
  "has a terminal escape": ["unsafe-path", [{ name: "\u001b[2Ja.txt", content: "x" }]],
  "names an alternate stream": ["unsafe-path", [{ name: "a.txt:hidden", content: "x" }]],
  "is not in plain form": ["unsafe-path", [{ name: "a//b.txt", content: "x" }]],
  "has a dot segment": ["unsafe-path", [{ name: "./a.txt", content: "x" }]],
  "has no name": ["unsafe-path", [{ name: "", content: "x" }]],
  "is only a slash": ["unsafe-path", [{ name: "/", mode: 0o040755 }]],
  "has a very long name": ["unsafe-path", [{ name: "n".repeat(300), content: "x" }]],
  "has a very long path": ["unsafe-path", [{ name: "n/".repeat(600), mode: 0o040755 }]],
  "is no text": ["unsafe-path", [{ name: Uint8Array.from([0x61, 0xff, 0xfe]), content: "x" }]],
  "is a link": ["unsafe-path", [{ name: "link", content: "/etc/passwd", mode: 0o120777 }]],
  "is a device": ["unsafe-path", [{ name: "device", mode: 0o020666 }]],
  "is a pipe": ["unsafe-path", [{ name: "pipe", mode: 0o010666 }]],
  "is a folder by mode and a file by name": ["unsafe-path", [{ name: "folder", mode: 0o040755 }]],
  "is there twice": ["unsafe-path", [a, { name: "a.txt", content: "other" }]],
  "is there twice but for case": ["unsafe-path", [a, { name: "A.TXT", content: "other" }]],
  "is there twice but for the accent": ["unsafe-path", [{ name: "é" }, { name: "e\u0301" }]],
  "is there twice but for a dot at the end": ["unsafe-path", [{ name: "x/y" }, { name: "x./y." }]],
  "is a file and a folder": ["unsafe-path", [{ name: "x" }, { name: "X/y" }]],
  "is a folder and a file": ["unsafe-path", [{ name: "x/", mode: 0o040755 }, { name: "x" }]],
  "is encrypted": ["ledger-broken", [{ name: "a.txt", content: "x", flags: 0x801, method: 8 }]],
  "is strongly encrypted": ["ledger-broken", [{ name: "a.txt", content: "x", flags: 0x841, method: 8 }]],
  "is compressed by an unknown method": ["ledger-broken", [{ name: "a.txt", content: "x", method: 12 }]],
  "is a folder with content": ["ledger-broken", [{ name: "x/", content: "x", mode: 0o040755 }]],
  "claims fewer bytes than it holds": [
    "ledger-broken",
    [{ name: "a", content: "x".repeat(5000), method: 8, uncompressedSize: 10 }],
  ],
  "claims more bytes than it holds": [
    "ledger-broken",
    [{ name: "a", content: "x".repeat(500), method: 8, uncompressedSize: 5000 }],
  ],
  "has two sizes though it is stored": ["ledger-broken", [{ name: "a", content: "x", uncompressedSize: 2 }]],
  "has a checksum of something else": ["ledger-broken", [{ name: "a", content: "x", crc: 1 }]],
  "reaches past the end of the file": [
    "ledger-broken",
    [{ name: "a", content: "x", compressedSize: 100_000, uncompressedSize: 100_000 }],
  ],
  "shares its bytes with another": ["ledger-broken", [a, { name: "b.txt", content: "alpha", sameDataAs: 0 }]],
  "is larger than a file may be": ["evidence-too-large", [{ name: "a", content: new Uint8Array(4_000_001) }]],
  "makes all of them too large": [
    "evidence-too-large",
    ["a", "b", "c"].map((name) => ({ name, content: new Uint8Array(2_500_000) })),
  ],
  "claims four gigabytes": [
    "evidence-too-large",
    [{ name: "a", content: "x", method: 8, uncompressedSize: 0xfffffff0 }],
  ],
  "claims ten gigabytes": [
    "evidence-too-large",
    [{ name: "a", content: "x", method: 8, longSize: 10n * 1024n ** 3n }],
  ],
  "claims more than a number can hold": [
    "evidence-too-large",
    [{ name: "a", method: 8, longSize: 2n ** 63n }],
  ],
  "is a bomb": ["evidence-too-large", [{ name: "a", content: new Uint8Array(3 * MIB), method: 8 }]],
};

/** What the rows above say of small entries, which are unpacked in one piece, for ones that are streamed. */
const LARGE = "x".repeat(200_000);
const HOSTILE_LARGE: typeof HOSTILE = {
  "of many bytes claims fewer than it holds": [
    "ledger-broken",
    [{ name: "a", content: LARGE, method: 8, uncompressedSize: 150_000 }],
  ],
  "of many bytes claims more than it holds": [
    "ledger-broken",
    [{ name: "a", content: LARGE, method: 8, uncompressedSize: 250_000 }],
  ],
  "of many bytes has a checksum of something else": [
    "ledger-broken",
    [a, { name: "b", content: LARGE, method: 8, crc: 1 }],
  ],
};

describe("an archive is refused, and nothing of it is left, when an entry", () => {
  test.each(Object.entries({ ...HOSTILE, ...HOSTILE_LARGE }))("%s", async (_name, [code, entries]) => {
    expect(await codeOf(unpack(forgeZip(entries)))).toBe(code);
    expect(await filesOf(place)).toEqual(["archive.zip"]);
  });
});

describe("an archive is refused as a whole when it", () => {
  test("has more entries than allowed", async () => {
    const many = Array.from({ length: 51 }, (_unused, index) => ({ name: `f${index}` }));
    expect(await codeOf(unpack(forgeZip(many)))).toBe("evidence-too-large");
  });

  test("claims more entries than it has", async () => {
    expect(await codeOf(unpack(forgeZip([a], { count: 3 })))).toBe("ledger-broken");
  });

  test("is empty, cut off, or no archive at all", async () => {
    const whole = forgeZip([{ name: "a", content: "x".repeat(1000), method: 8 }]);
    for (const bytes of [
      new Uint8Array(),
      Buffer.from("PK"),
      whole.subarray(0, whole.length - 5),
      Buffer.alloc(70_000),
    ]) {
      expect(await codeOf(unpack(bytes))).toBe("ledger-broken");
    }
  });

  test("has a table of contents that would fill memory", async () => {
    const comment = new Uint8Array(65_535);
    const many = Array.from({ length: 2100 }, (_unused, index) => ({ name: `f${index}`, comment }));
    expect(await codeOf(unpack(forgeZip(many), { ...LIMITS, maxEntries: 10_000 }))).toBe(
      "evidence-too-large",
    );
  });
});

test("a link that stands where the directory should be is not followed", async () => {
  const elsewhere = join(place, "elsewhere");
  await mkdir(elsewhere);
  await mkdir(join(place, "work"), { recursive: true });
  await symlink(elsewhere, out);
  expect(await codeOf(unpack(forgeZip([a])))).toBe("unsafe-path");
  expect(await filesOf(elsewhere)).toEqual([]);
});

describe("whatever the bytes are", () => {
  const content = fc.oneof(fc.string(), fc.constant("x".repeat(3000)));
  const part = fc.oneof(
    fc.constantFrom("..", ".", "", "a", "A", "con", "é", "e\u0301", "\\", "C:", "\0", "~", " ", "a.", "‮"),
    fc.string({ maxLength: 6 }),
  );
  const name = fc.array(part, { maxLength: 4 }).map((parts) => parts.join("/"));
  const entry = fc.record(
    {
      name,
      content,
      method: fc.constantFrom(0, 8),
      mode: fc.constantFrom(0, 0o100644, 0o120777, 0o040755),
    },
    { requiredKeys: ["name", "content", "method"] },
  );

  test("names never lead anywhere but to their own place in the directory", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
        await rm(out, { recursive: true, force: true });
        const result = await unpack(forgeZip(entries)).catch((error: unknown) => error);
        if (result instanceof Error) {
          expect(result).toBeInstanceOf(ReleaseGatesError);
          expect(await filesOf(place)).toEqual(["archive.zip"]);
          return;
        }
        const wanted = entries.filter((one) => !one.name.endsWith("/"));
        const made = wanted.map((one) => `work/out/${one.name}`);
        expect(await filesOf(place)).toEqual(["archive.zip", ...made].sort());
        for (const one of wanted) {
          expect(await readFile(join(out, one.name), "utf8")).toBe(Buffer.from(one.content).toString("utf8"));
        }
      }),
      { numRuns: 250 },
    );
  });

  test("damage is noticed: the files are the ones that were packed, or there are none", async () => {
    const original = [
      { name: "ledger/01.json", content: '{"a":1}'.repeat(40), method: 8 },
      { name: "b.txt", content: "beta" },
      { name: "c/d.txt", content: "delta".repeat(50), method: 8 },
    ];
    const whole = forgeZip(original);
    const expected = new Map(original.map((one) => [one.name, one.content]));
    const damage = fc.record({
      at: fc.nat(whole.length - 1),
      byte: fc.integer({ min: 0, max: 255 }),
      kind: fc.constantFrom("flip", "cut", "insert", "repeat"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        await rm(out, { recursive: true, force: true });
        const bytes = damages.reduce((before, { at, byte, kind }) => hurt(before, at, byte, kind), whole);
        const result = await unpack(bytes).catch((error: unknown) => error);
        if (result instanceof Error) {
          expect(result).toBeInstanceOf(ReleaseGatesError);
          expect(await filesOf(place)).toEqual(["archive.zip"]);
          return;
        }
        // A changed name can pass; changed content cannot, because every entry carries its checksum.
        const contents = [...expected.values()];
        for (const { path } of result as readonly { readonly path: string }[]) {
          expect(contents).toContain(await readFile(join(out, path), "utf8"));
        }
      }),
      { numRuns: 250 },
    );
  });
});

function hurt(bytes: Buffer, at: number, byte: number, kind: string): Buffer {
  const before = bytes.subarray(0, at);
  const after = bytes.subarray(at);
  switch (kind) {
    case "flip": {
      const copy = Buffer.from(bytes);
      copy[at] = byte;
      return copy;
    }
    case "cut":
      return Buffer.concat([before, after.subarray(1)]);
    case "insert":
      return Buffer.concat([before, Buffer.from([byte]), after]);
    default:
      return Buffer.concat([bytes, after]);
  }
}
