import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createGitHub } from "../../../src/adapters/github/client.ts";
import type { GitHub } from "../../../src/ports.ts";
import { createSteppingClock, type SteppingClock } from "../../support/fakes/stepping-clock.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../../support/github/emulator.ts";
import { fault } from "../../support/github/faults.ts";

const NOW = "2026-11-20T12:00:00.000Z";

let emulator: GitHubEmulator;
let github: GitHub;
let clock: SteppingClock;
let place: string;

beforeEach(async () => {
  emulator = await startGitHubEmulator({ now: () => new Date(NOW) });
  clock = createSteppingClock(NOW);
  github = createGitHub({
    token: emulator.token,
    repository: emulator.state.repository,
    apiUrl: emulator.url,
    clock,
    deadlineMs: 5000,
    random: () => 0.5,
  });
  place = await mkdtemp(join(tmpdir(), "catalog-"));
});

afterEach(async () => {
  await rm(place, { recursive: true, force: true });
  await emulator.close();
  expect(emulator.unknownRoutes).toEqual([]);
});

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("what is said of a commit", () => {
  test("is the newest check run of every name, with how it ended", async () => {
    const sha = emulator.state.git.addCommit();
    const other = emulator.state.git.addCommit();
    emulator.state.checks.addRun(sha, { name: "build", conclusion: "failure" });
    emulator.state.checks.addRun(sha, { name: "build" });
    emulator.state.checks.addRun(sha, {
      name: "e2e",
      status: "in_progress",
      conclusion: null,
      completedAt: null,
    });
    emulator.state.checks.addRun(other, { name: "other" });
    expect(await github.checkRuns(sha)).toMatchObject([
      { name: "build", app: "github-actions", status: "completed", conclusion: "success", completedAt: NOW },
      { name: "e2e", status: "in_progress", conclusion: null, startedAt: NOW, completedAt: null },
    ]);
    expect(await github.checkRuns("0".repeat(40))).toBeUndefined();
  });

  test("is the newest status of every context", async () => {
    const sha = emulator.state.git.addCommit();
    emulator.state.checks.addStatus(sha, { context: "ci/test", state: "pending" });
    emulator.state.checks.addStatus(sha, { context: "ci/test", state: "success", description: "ok" });
    emulator.state.checks.addStatus(sha, { context: "ci/lint", state: "error" });
    expect(await github.commitStatuses(sha)).toEqual([
      { context: "ci/test", state: "success", description: "ok", updatedAt: NOW },
      { context: "ci/lint", state: "error", description: "", updatedAt: NOW },
    ]);
  });
});

describe("artifacts of other runs", () => {
  test("are found by workflow and commit, and a fork's run says so", async () => {
    const { actions, git } = emulator.state;
    const headSha = git.addCommit();
    const path = ".github/workflows/ci.yml";
    actions.addRun({ id: 11, headSha, path });
    actions.addRun({ id: 12, headSha, path, headRepository: "somebody/checkout", event: "pull_request" });
    actions.addRun({ id: 13, headSha: git.addCommit(), path });
    actions.addRun({ id: 14, headSha });
    const runs = await github.workflowRuns("ci.yml", { headSha });
    expect(runs?.map((run) => [run.id, run.headRepository])).toEqual([
      [12, "somebody/checkout"],
      [11, "octo-org/checkout"],
    ]);
    expect(await github.workflowRuns("ci.yml", { headSha, event: "push" })).toMatchObject([{ id: 11 }]);
    expect(await github.workflowRuns("nothing.yml", { headSha })).toBeUndefined();
  });

  test("are downloaded whole, and the token never reaches the host that keeps them", async () => {
    const run = emulator.state.actions.addRun({ headSha: emulator.state.git.addCommit() });
    const bytes = Buffer.from("archive ".repeat(10_000));
    emulator.state.actions.addArtifact(run.id, { name: "old", bytes: Buffer.from("1") });
    emulator.state.actions.addArtifact(run.id, { name: "reports", bytes });
    const [artifact] = (await github.runArtifacts(run.id, "reports")) ?? [];
    expect(artifact).toMatchObject({
      name: "reports",
      size: bytes.length,
      sha256: sha256(bytes),
      expired: false,
    });
    const file = join(place, "reports.zip");
    expect(await github.downloadArtifact(artifact!, file, 1_000_000)).toEqual({
      sha256: sha256(bytes),
      size: bytes.length,
    });
    expect(await readFile(file)).toEqual(bytes);
    expect(emulator.blobRequests).toHaveLength(1);
    expect(emulator.blobRequests[0]?.headers).not.toHaveProperty("authorization");
    expect(JSON.stringify(emulator.blobRequests[0]?.headers)).not.toContain(emulator.token);
  });

  test("come newest first", async () => {
    const run = emulator.state.actions.addRun({ headSha: emulator.state.git.addCommit() });
    for (const name of ["a", "b", "a"]) {
      emulator.state.actions.addArtifact(run.id, { name, bytes: Buffer.from(name) });
    }
    const ids = (await github.runArtifacts(run.id))?.map((artifact) => artifact.id) ?? [];
    expect(ids).toEqual([...ids].sort((left, right) => right - left));
    expect(ids).toHaveLength(3);
    expect(await github.runArtifacts(404)).toBeUndefined();
  });

  async function oneArtifact(bytes = Buffer.from("archive")) {
    const run = emulator.state.actions.addRun({ headSha: emulator.state.git.addCommit() });
    const stored = emulator.state.actions.addArtifact(run.id, { name: "reports", bytes });
    const [artifact] = (await github.runArtifacts(run.id)) ?? [];
    return { stored, artifact: artifact!, file: join(place, "a.zip") };
  }

  test("that have expired are absent", async () => {
    const { stored, artifact, file } = await oneArtifact();
    stored.expired = true;
    expect(await github.downloadArtifact(artifact, file, 1000)).toBeUndefined();
  });

  test("are refused when their bytes are not the ones that GitHub has a digest of", async () => {
    const { stored, artifact, file } = await oneArtifact();
    stored.bytes = Buffer.from("another");
    await expect(github.downloadArtifact(artifact, file, 1000)).rejects.toMatchObject({
      code: "evidence-tampered",
    });
  });

  test("are refused when they are larger than allowed, before they fill the disk", async () => {
    const { artifact, file } = await oneArtifact(Buffer.alloc(5_000_000));
    await expect(github.downloadArtifact(artifact, file, 1000)).rejects.toMatchObject({
      code: "evidence-too-large",
    });
    expect((await readFile(file)).length).toBeLessThanOrEqual(1000);
  });

  test.each([
    ["an error of its host", 503],
    ["a body that was cut", "cut"],
  ] as const)("are downloaded again after %s", async (_name, blobFault) => {
    const { artifact, file } = await oneArtifact();
    emulator.blobFaults.push(blobFault);
    expect((await github.downloadArtifact(artifact, file, 1000))?.size).toBe(7);
    expect(clock.sleeps).toHaveLength(1);
  });

  test("fail closed when their host does not recover, or the address is none", async () => {
    const { artifact, file } = await oneArtifact();
    emulator.blobFaults.push(...Array.from({ length: 20 }, () => 500));
    await expect(github.downloadArtifact(artifact, file, 1000)).rejects.toMatchObject({
      code: "github-unavailable",
    });
    emulator.blobFaults.splice(0);
    emulator.faults.always("actions/download-artifact", { kind: "redirect", location: "file:///etc/passwd" });
    await expect(github.downloadArtifact(artifact, file, 1000)).rejects.toMatchObject({
      code: "github-unavailable",
    });
  });
});

describe("releases", () => {
  test("are read by tag with their files, published ones and drafts", async () => {
    emulator.state.releases.immutableReleases = true;
    emulator.state.releases.add({ tag: "v1.0.0", body: "Notes", assets: { "a.txt": Buffer.from("a") } });
    emulator.state.releases.add({ tag: "v1.1.0", draft: true });
    expect(await github.release("v1.0.0")).toMatchObject({
      tag: "v1.0.0",
      body: "Notes",
      draft: false,
      immutable: true,
      publishedAt: NOW,
      assets: [{ name: "a.txt", size: 1, sha256: sha256(Buffer.from("a")) }],
    });
    expect(await github.release("v1.1.0")).toMatchObject({ draft: true, publishedAt: null, assets: [] });
    expect(await github.release("v9")).toBeUndefined();
  });

  test("have their files downloaded from the other host, without the token", async () => {
    emulator.state.releases.add({ tag: "v1.0.0", assets: { "a.txt": Buffer.from("hello") } });
    const asset = (await github.release("v1.0.0"))?.assets[0];
    const file = join(place, "a.txt");
    await github.downloadAsset(asset!, file, 100);
    expect(await readFile(file, "utf8")).toBe("hello");
    expect(emulator.blobRequests[0]?.headers).not.toHaveProperty("authorization");
  });

  test("are drafted, filled and published in this order", async () => {
    const target = emulator.state.git.addCommit();
    const file = join(place, "evidence.zip");
    await writeFile(file, "evidence");
    const draft = await github.createDraftRelease({
      tag: "v2",
      target,
      name: "Two",
      body: "B",
      prerelease: true,
    });
    expect(draft).toMatchObject({ tag: "v2", draft: true, prerelease: true, name: "Two", body: "B" });
    const asset = await github.uploadAsset(draft, {
      name: "evidence & more.zip",
      file,
      contentType: "application/zip",
    });
    expect(asset).toMatchObject({
      name: "evidence & more.zip",
      size: 8,
      sha256: sha256(Buffer.from("evidence")),
    });
    expect(await github.publishRelease(draft.id)).toMatchObject({ draft: false, publishedAt: NOW });
    const [stored] = emulator.state.releases.all;
    expect(stored?.assets[0]?.contentType).toBe("application/zip");
    expect(Buffer.from(stored?.assets[0]?.bytes ?? []).toString()).toBe("evidence");
  });

  test("take the same file twice for one, and refuse another of its name", async () => {
    const file = join(place, "a.txt");
    await writeFile(file, "one");
    const draft = await github.createDraftRelease({
      tag: "v2",
      target: "main",
      name: "",
      body: "",
      prerelease: false,
    });
    const asset = { name: "a.txt", file, contentType: "text/plain" };
    const first = await github.uploadAsset(draft, asset);
    expect(await github.uploadAsset(draft, asset)).toEqual(first);
    await writeFile(file, "two");
    await expect(github.uploadAsset(draft, asset)).rejects.toMatchObject({ code: "github-refused" });
    expect(emulator.state.releases.all[0]?.assets).toHaveLength(1);
  });

  test("get a file again whose first upload was cut off on the way", async () => {
    const file = join(place, "a.txt");
    await writeFile(file, "whole");
    const release = emulator.state.releases.add({
      tag: "v2",
      draft: true,
      assets: { "a.txt": Buffer.from("wh") },
    });
    release.assets[0]!.state = "open";
    const draft = await github.release("v2");
    expect(draft?.assets).toEqual([]);
    const asset = await github.uploadAsset(draft!, { name: "a.txt", file, contentType: "text/plain" });
    expect(asset.size).toBe(5);
    expect(release.assets.map((one) => one.state)).toEqual(["uploaded"]);
  });

  test("are drafted once, even if the first answer was lost", async () => {
    emulator.faults.next("repos/create-release", fault.cutBody);
    const draft = await github.createDraftRelease({
      tag: "v2",
      target: "main",
      name: "",
      body: "",
      prerelease: false,
    });
    expect(emulator.state.releases.all.map((release) => release.id)).toEqual([draft.id]);
  });

  test("get notes from GitHub", async () => {
    const notes = await github.generateNotes({ tag: "v2", target: "main", previousTag: "v1" });
    expect(notes.body).toContain("v1...v2");
  });
});

describe("tags", () => {
  test("are made as annotated tags, once", async () => {
    const sha = emulator.state.git.addCommit();
    await github.createTag({ name: "v2.0.0", sha, message: "Release 2" });
    await github.createTag({ name: "v2.0.0", sha, message: "Release 2" });
    const object = emulator.state.git.refs.get("tags/v2.0.0");
    expect(object?.type).toBe("tag");
    expect(emulator.state.git.tagObjects.get(object?.sha ?? "")?.message).toBe("Release 2");
    expect(emulator.state.git.tagObjects.size).toBe(1);
    expect(await github.tagCommit("v2.0.0")).toBe(sha);
  });

  test("are not moved", async () => {
    const first = emulator.state.git.addCommit();
    const second = emulator.state.git.addCommit();
    emulator.state.git.addTag("v2.0.0", first);
    await expect(github.createTag({ name: "v2.0.0", sha: second, message: "m" })).rejects.toMatchObject({
      code: "tag-moved",
      explanation: { expected: second, found: first },
    });
    expect(await github.tagCommit("v2.0.0")).toBe(first);
  });

  test("are there after a lost answer, and made by this call", async () => {
    const sha = emulator.state.git.addCommit();
    emulator.faults.next("git/create-ref", fault.cutBody);
    await github.createTag({ name: "v2.0.0", sha, message: "m" });
    expect(await github.tagCommit("v2.0.0")).toBe(sha);
  });
});

describe("issues and people", () => {
  test("open ones with the label are listed, pull requests marked", async () => {
    const { issues } = emulator.state;
    issues.add({ title: "Open", labels: ["Release Blocker", "bug"], user: "developer-1" });
    issues.add({ title: "Closed", labels: ["release blocker"], state: "closed" });
    issues.add({ title: "Other", labels: ["bug"] });
    issues.add({ title: "Fix", labels: ["release blocker"], isPullRequest: true });
    expect(await github.openIssues("release blocker")).toMatchObject([
      { number: 4, title: "Fix", isPullRequest: true },
      {
        number: 1,
        title: "Open",
        isPullRequest: false,
        author: "developer-1",
        labels: ["Release Blocker", "bug"],
      },
    ]);
  });

  test("comments come oldest first, with who wrote them and whether they were edited", async () => {
    const issue = emulator.state.issues.add({ title: "Release" });
    const first = emulator.state.issues.comment(issue, "approver-1", "/approve sre-lead");
    emulator.state.issues.comment(issue, "gone-1", "/approve product-owner");
    first.updatedAt = "2026-11-20T13:00:00.000Z";
    emulator.state.people.remove("gone-1");
    await github.commentOnIssue(issue.number, "noted");
    expect(await github.issueComments(issue.number)).toMatchObject([
      {
        author: "approver-1",
        authorType: "User",
        body: "/approve sre-lead",
        updatedAt: "2026-11-20T13:00:00.000Z",
      },
      { author: "", authorType: "Deleted", body: "/approve product-owner" },
      { author: "github-actions[bot]", authorType: "Bot", body: "noted" },
    ]);
    expect(await github.issueComments(99)).toBeUndefined();
  });

  test("an account exists or it does not", async () => {
    emulator.state.people.user("approver-1");
    expect(await github.user("Approver-1")).toEqual({ login: "approver-1", type: "User" });
    expect(await github.user("nobody-1")).toBeUndefined();
  });
});

describe("branches", () => {
  test("tell the kinds of rules that hold on them", async () => {
    const parameters = {
      check_response_timeout_minutes: 60,
      grouping_strategy: "ALLGREEN",
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: "MERGE",
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    };
    emulator.state.rules.push(
      { branch: "main", type: "non_fast_forward" },
      { branch: "main", type: "deletion" },
      { branch: "main", type: "merge_queue", parameters },
      { branch: "other", type: "creation" },
    );
    expect(await github.branchRules("main")).toEqual(["deletion", "merge_queue", "non_fast_forward"]);
    expect(await github.branchRules("free")).toEqual([]);
  });

  test("show what waits in their merge queue", async () => {
    const sha = emulator.state.git.addCommit();
    expect(await github.mergeQueue("main")).toEqual([]);
    emulator.state.git.setBranch("gh-readonly-queue/main/pr-7-abc", sha);
    emulator.state.git.setBranch("gh-readonly-queue/maintenance/pr-8-abc", sha);
    expect(await github.mergeQueue("main")).toEqual(["gh-readonly-queue/main/pr-7-abc"]);
  });
});
