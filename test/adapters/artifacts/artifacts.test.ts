import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createArtifacts } from "../../../src/adapters/artifacts/artifacts.ts";
import type { Artifacts } from "../../../src/ports/artifacts.ts";
import { type ArtifactService, startArtifactService } from "../../support/artifact-service/service.ts";
import { forgeZip } from "./zip-forge.ts";

const NAME = "release-evidence-0123456789abcdef";

let service: ArtifactService;
let place: string;
let root: string;

beforeEach(async () => {
  service = await startArtifactService();
  place = await mkdtemp(join(tmpdir(), "artifacts-"));
  root = join(place, "evidence");
  await put(root, { "a.json": '{"a":1}', "ledger/01-readiness-gate.json": "{}", "inputs/ü/x y.txt": "x" });
  vi.stubEnv("RUNNER_TEMP", place);
  // The client writes its progress to the log of the job.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await service.close();
  await rm(place, { recursive: true, force: true });
});

async function put(directory: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

function enterJob(run: number, job: number): Artifacts {
  for (const [name, value] of Object.entries(service.envFor(run, job))) {
    vi.stubEnv(name, value);
  }
  return createArtifacts();
}

const FILES = ["a.json", "ledger/01-readiness-gate.json", "inputs/ü/x y.txt"];

function upload(artifacts: Artifacts, files: readonly string[] = FILES) {
  return artifacts.upload({ name: NAME, root, files });
}

describe("evidence between jobs", () => {
  test("arrives in the next job as it was, file by file", async () => {
    await upload(enterJob(1, 1));
    const next = join(place, "next");
    expect(await enterJob(1, 2).downloadInto(NAME, next)).toBe(true);
    for (const file of FILES) {
      expect(await readFile(join(next, file))).toEqual(await readFile(join(root, file)));
    }
  });

  test("is told with the digest and size of the archive", async () => {
    const { sha256, size } = await upload(enterJob(1, 1));
    const stored = service.artifacts[0]?.blob.bytes ?? new Uint8Array();
    expect(size).toBe(stored.length);
    expect(sha256).toBe(createHash("sha256").update(stored).digest("hex"));
    const raw = await enterJob(1, 2).downloadArchive(NAME, place);
    expect(raw?.sha256).toBe(sha256);
    expect(await readFile(raw?.archive ?? "")).toEqual(Buffer.from(stored));
  });

  test("keeps for as many days as asked", async () => {
    await enterJob(1, 1).upload({ name: NAME, root, files: FILES, retentionDays: 5 });
    const days = (Date.parse(service.artifacts[0]?.expiresAt ?? "") - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(5);
  });

  test("may be uploaded twice, because its name holds its digest", async () => {
    const first = await upload(enterJob(1, 1));
    expect(await upload(enterJob(1, 1))).toEqual(first);
    expect(service.artifacts).toHaveLength(1);
  });

  test("of another run, or that nobody uploaded, is not there", async () => {
    await upload(enterJob(1, 1));
    expect(await enterJob(2, 1).downloadInto(NAME, join(place, "next"))).toBe(false);
    expect(await enterJob(1, 1).downloadArchive("another", place)).toBeUndefined();
  });

  test("replaces files of the same name and leaves others", async () => {
    await upload(enterJob(1, 1));
    const next = join(place, "next");
    await put(next, { "a.json": "old", "kept.txt": "kept" });
    await enterJob(1, 2).downloadInto(NAME, next);
    expect(await readFile(join(next, "a.json"), "utf8")).toBe('{"a":1}');
    expect(await readFile(join(next, "kept.txt"), "utf8")).toBe("kept");
  });
});

describe("evidence that was tampered with", () => {
  test("is refused when its bytes no longer match the digest it was uploaded with", async () => {
    await upload(enterJob(1, 1));
    service.artifacts[0]!.blob.bytes = forgeZip([{ name: "a.json", content: '{"a":2}' }]);
    const next = join(place, "next");
    await expect(enterJob(1, 2).downloadInto(NAME, next)).rejects.toMatchObject({
      code: "evidence-tampered",
    });
    await expect(readFile(join(next, "a.json"))).rejects.toThrow();
  });

  test("is refused when the archive attacks, whatever its digest says", async () => {
    await upload(enterJob(1, 1));
    const bytes = forgeZip([{ name: "a.json" }, { name: "../../evil.txt", content: "x" }]);
    service.artifacts[0]!.blob.bytes = bytes;
    service.artifacts[0]!.digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    const next = join(place, "next");
    await expect(enterJob(1, 2).downloadInto(NAME, next)).rejects.toMatchObject({ code: "unsafe-path" });
    await expect(readFile(join(place, "evil.txt"))).rejects.toThrow();
    await expect(readFile(join(next, "a.json"))).rejects.toThrow();
  });

  test("is refused when it is no archive", async () => {
    await upload(enterJob(1, 1));
    service.artifacts[0]!.blob.bytes = Buffer.from("not a zip");
    service.artifacts[0]!.digest = undefined;
    const download = enterJob(1, 2).downloadInto(NAME, join(place, "next"));
    await expect(download).rejects.toMatchObject({ code: "ledger-broken" });
  });

  test("does not go through a link that waits in the directory", async () => {
    await upload(enterJob(1, 1));
    const next = join(place, "next");
    await mkdir(next);
    await mkdir(join(place, "elsewhere"));
    await symlink(join(place, "elsewhere"), join(next, "ledger"));
    const download = enterJob(1, 2).downloadInto(NAME, next);
    await expect(download).rejects.toMatchObject({ code: "unsafe-path" });
    await expect(readFile(join(place, "elsewhere/01-readiness-gate.json"))).rejects.toThrow();
  });
});

describe("when the service fails", () => {
  test("an upload it refuses is explained", async () => {
    service.failNext("CreateArtifact", 403);
    await expect(upload(enterJob(1, 1))).rejects.toMatchObject({ code: "github-refused" });
  });

  test("a download it refuses is explained, not taken for absent", async () => {
    await upload(enterJob(1, 1));
    service.failNext("ListArtifacts", 403);
    const download = enterJob(1, 2).downloadInto(NAME, join(place, "next"));
    await expect(download).rejects.toMatchObject({ code: "github-refused" });
  });

  test("a file whose name artifacts cannot hold is named", async () => {
    await put(root, { "a:b.json": "{}" });
    await expect(upload(enterJob(1, 1), ["a:b.json"])).rejects.toMatchObject({
      code: "unsafe-path",
      explanation: { found: expect.stringContaining("a:b.json") },
    });
  });

  test("a server of one's own is told to have no such artifacts", async () => {
    const artifacts = enterJob(1, 1);
    vi.stubEnv("GITHUB_SERVER_URL", "https://git.example.com");
    await expect(upload(artifacts)).rejects.toMatchObject({
      code: "github-refused",
      explanation: { next: expect.stringContaining("upload-evidence: false") },
    });
  });

  test("a job without the service says so", async () => {
    vi.stubEnv("ACTIONS_RESULTS_URL", "");
    vi.stubEnv("ACTIONS_RUNTIME_TOKEN", "");
    await expect(upload(createArtifacts())).rejects.toMatchObject({
      explanation: { found: expect.stringContaining("ACTIONS_RUNTIME_TOKEN") },
    });
  });
});
