import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fault } from "../../support/github/faults.ts";
import { NOW, useGitHub } from "./connected.ts";

const on = useGitHub();

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("releases", () => {
  test("are read by tag with their files, published ones and drafts", async () => {
    on.emulator.state.releases.immutableReleases = true;
    on.emulator.state.releases.add({ tag: "v1.0.0", body: "Notes", assets: { "a.txt": Buffer.from("a") } });
    on.emulator.state.releases.add({ tag: "v1.1.0", draft: true });
    expect(await on.github.release("v1.0.0")).toMatchObject({
      tag: "v1.0.0",
      body: "Notes",
      draft: false,
      immutable: true,
      publishedAt: NOW,
      assets: [{ name: "a.txt", size: 1, sha256: sha256(Buffer.from("a")) }],
    });
    expect(await on.github.release("v1.1.0")).toMatchObject({ draft: true, publishedAt: null, assets: [] });
    expect(await on.github.release("v9")).toBeUndefined();
  });

  test("have their files downloaded from the other host, without the token", async () => {
    on.emulator.state.releases.add({ tag: "v1.0.0", assets: { "a.txt": Buffer.from("hello") } });
    const asset = (await on.github.release("v1.0.0"))?.assets[0];
    const file = join(on.place, "a.txt");
    await on.github.downloadAsset(asset!, file, 100);
    expect(await readFile(file, "utf8")).toBe("hello");
    expect(on.emulator.blobRequests[0]?.headers).not.toHaveProperty("authorization");
  });

  test("are drafted, filled and published in this order", async () => {
    const target = on.emulator.state.git.addCommit();
    const file = join(on.place, "evidence.zip");
    await writeFile(file, "evidence");
    const draft = await on.github.createDraftRelease({
      tag: "v2",
      target,
      name: "Two",
      body: "B",
      prerelease: true,
    });
    expect(draft).toMatchObject({ tag: "v2", draft: true, prerelease: true, name: "Two", body: "B" });
    const asset = await on.github.uploadAsset(draft, {
      name: "evidence & more.zip",
      file,
      contentType: "application/zip",
    });
    expect(asset).toMatchObject({
      name: "evidence & more.zip",
      size: 8,
      sha256: sha256(Buffer.from("evidence")),
    });
    expect(await on.github.publishRelease(draft.id)).toMatchObject({ draft: false, publishedAt: NOW });
    const [stored] = on.emulator.state.releases.all;
    expect(stored?.assets[0]?.contentType).toBe("application/zip");
    expect(Buffer.from(stored?.assets[0]?.bytes ?? []).toString()).toBe("evidence");
  });

  test("take the same file twice for one, and refuse another of its name", async () => {
    const file = join(on.place, "a.txt");
    await writeFile(file, "one");
    const draft = await on.github.createDraftRelease({
      tag: "v2",
      target: "main",
      name: "",
      body: "",
      prerelease: false,
    });
    const asset = { name: "a.txt", file, contentType: "text/plain" };
    const first = await on.github.uploadAsset(draft, asset);
    expect(await on.github.uploadAsset(draft, asset)).toEqual(first);
    await writeFile(file, "two");
    await expect(on.github.uploadAsset(draft, asset)).rejects.toMatchObject({ code: "github-refused" });
    expect(on.emulator.state.releases.all[0]?.assets).toHaveLength(1);
  });

  test("get a file again whose first upload was cut off on the way", async () => {
    const file = join(on.place, "a.txt");
    await writeFile(file, "whole");
    const release = on.emulator.state.releases.add({
      tag: "v2",
      draft: true,
      assets: { "a.txt": Buffer.from("wh") },
    });
    release.assets[0]!.state = "open";
    const draft = await on.github.release("v2");
    expect(draft?.assets).toEqual([]);
    const asset = await on.github.uploadAsset(draft!, { name: "a.txt", file, contentType: "text/plain" });
    expect(asset.size).toBe(5);
    expect(release.assets.map((one) => one.state)).toEqual(["uploaded"]);
  });

  test("are drafted once, even if the first answer was lost", async () => {
    on.emulator.faults.next("repos/create-release", fault.cutBody);
    const draft = await on.github.createDraftRelease({
      tag: "v2",
      target: "main",
      name: "",
      body: "",
      prerelease: false,
    });
    expect(on.emulator.state.releases.all.map((release) => release.id)).toEqual([draft.id]);
  });

  test("get notes from GitHub", async () => {
    const notes = await on.github.generateNotes({ tag: "v2", target: "main", previousTag: "v1" });
    expect(notes.body).toContain("v1...v2");
  });
});

describe("tags", () => {
  test("are made as annotated tags, once", async () => {
    const sha = on.emulator.state.git.addCommit();
    await on.github.createTag({ name: "v2.0.0", sha, message: "Release 2" });
    await on.github.createTag({ name: "v2.0.0", sha, message: "Release 2" });
    const object = on.emulator.state.git.refs.get("tags/v2.0.0");
    expect(object?.type).toBe("tag");
    expect(on.emulator.state.git.tagObjects.get(object?.sha ?? "")?.message).toBe("Release 2");
    expect(on.emulator.state.git.tagObjects.size).toBe(1);
    expect(await on.github.tagCommit("v2.0.0")).toBe(sha);
  });

  test("are not moved", async () => {
    const first = on.emulator.state.git.addCommit();
    const second = on.emulator.state.git.addCommit();
    on.emulator.state.git.addTag("v2.0.0", first);
    await expect(on.github.createTag({ name: "v2.0.0", sha: second, message: "m" })).rejects.toMatchObject({
      code: "tag-moved",
      explanation: { expected: second, found: first },
    });
    expect(await on.github.tagCommit("v2.0.0")).toBe(first);
  });

  test("are there after a lost answer, and made by this call", async () => {
    const sha = on.emulator.state.git.addCommit();
    on.emulator.faults.next("git/create-ref", fault.cutBody);
    await on.github.createTag({ name: "v2.0.0", sha, message: "m" });
    expect(await on.github.tagCommit("v2.0.0")).toBe(sha);
  });
});
