import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createArchive } from "../../src/adapters/files/archive.ts";
import { createEvidenceFiles } from "../../src/adapters/files/evidence-files.ts";
import { openEvidence } from "../../src/adapters/files/open-evidence.ts";
import { verify, verifyAtDesk } from "../../src/commands/verify.ts";
import { REASONS } from "../../src/gate/reason-codes.ts";
import { writeRelease } from "../support/release-evidence.ts";

const world = {
  openEvidence,
  verifySigstoreBundle: () => Promise.reject(new Error("no attestation was given")),
};
const BUNDLE = "DEPLOYMENT-EVIDENCE.zip";
const PAGE = "DEPLOY_CHECKLIST.md";

let folder: string;
let outside: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bundle-finished-"));
  outside = mkdtempSync(join(tmpdir(), "bundle-tampered-"));
  const files = createEvidenceFiles(folder);
  await writeRelease(files);
  await files.writeBundle();
});
afterAll(() => {
  for (const directory of [folder, outside]) rmSync(directory, { recursive: true, force: true });
});

/** Where an entry's bytes come from, by the name it gets. */
type Entries = readonly (readonly [name: string, source: string])[];

function entries(): Entries {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== BUNDLE)
    .sort()
    .map((path) => [path, join(folder, path)]);
}

/** A bundle of these entries in the product's own form, so that only its content can give it away. */
async function bundleOf(list: Entries): Promise<string> {
  const sized = await Promise.all(
    list.map(async ([path, source]) => ({
      path,
      size: (await stat(source)).size,
      read: () => readFile(source),
      stream: async () => createReadStream(source),
    })),
  );
  const target = join(outside, BUNDLE);
  writeFileSync(target, await buffer(createArchive(sized)));
  return target;
}

function sorted(list: Entries): Entries {
  return [...list].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe("a bundle", () => {
  it("is byte for byte what the product's own archive of its files is", async () => {
    const bytes = readFileSync(await bundleOf(entries()));
    expect(bytes.equals(readFileSync(join(folder, BUNDLE)))).toBe(true);
    expect(await verify(join(outside, BUNDLE), { world })).toMatchObject({ verdict: "passed" });
  });

  it.each([
    ["missing", "evidence-removed", (list: Entries) => list.filter(([path]) => path !== PAGE)],
    [
      "renamed",
      "evidence-renamed",
      (list: Entries) =>
        sorted(list.map(([path, source]) => [path === PAGE ? "DEPLOY_CHECKLIST.txt" : path, source])),
    ],
    ["added", "evidence-added", (list: Entries) => sorted([...list, ["notes.md", join(folder, PAGE)]])],
    ["there twice", "bundle-duplicate", (list: Entries) => sorted([...list, [PAGE, join(folder, PAGE)]])],
    [
      "changed",
      "evidence-tampered",
      (list: Entries) =>
        list.map(
          ([path, source]) => [path, path === PAGE ? join(folder, "RELEASE_NOTES.md") : source] as const,
        ),
    ],
    [
      "missing from the ledger",
      "ledger-broken",
      (list: Entries) => list.filter(([path]) => path !== "ledger/02-staging-validate.json"),
    ],
  ])("with an entry %s is refused as %s, in plain words and as JSON", async (_, code, change) => {
    writeFileSync(join(folder, "RELEASE_NOTES.md"), "another text");
    const list = entries().filter(([path]) => path !== "RELEASE_NOTES.md");
    const target = await bundleOf(change(list));
    rmSync(join(folder, "RELEASE_NOTES.md"), { force: true });
    const report = await verify(target, { world });
    expect(report).toMatchObject({ verdict: "failed", reasonCode: code });
    const page = await verifyAtDesk(target, { world, json: false });
    expect(page).toMatchObject({ holds: false });
    expect(page.output).toContain(`(${code})`);
    const json = await verifyAtDesk(target, { world, json: true });
    expect(JSON.parse(json.output)).toMatchObject({ reasonCode: code });
    expect(Object.keys(REASONS)).toContain(code);
  });

  it("has SHA256SUMS that plain sha256sum accepts, and that miss nothing", () => {
    const check = () => execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
    const lines = check().trim().split("\n");
    expect(lines.every((line) => line.endsWith(": OK"))).toBe(true);
    expect(lines).toHaveLength(entries().length - 1);

    const page = readFileSync(join(folder, PAGE));
    try {
      writeFileSync(join(folder, PAGE), "another text");
      expect(check).toThrow("sha256sum");
    } finally {
      writeFileSync(join(folder, PAGE), page);
    }
  });
});
