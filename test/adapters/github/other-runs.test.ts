import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NOW, useGitHub } from "./connected.ts";

const on = useGitHub();

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("what is said of a commit", () => {
  test("is the newest check run of every name, with how it ended", async () => {
    const sha = on.emulator.state.git.addCommit();
    const other = on.emulator.state.git.addCommit();
    on.emulator.state.checks.addRun(sha, { name: "build", conclusion: "failure" });
    on.emulator.state.checks.addRun(sha, { name: "build" });
    on.emulator.state.checks.addRun(sha, {
      name: "e2e",
      status: "in_progress",
      conclusion: null,
      completedAt: null,
    });
    on.emulator.state.checks.addRun(other, { name: "other" });
    expect(await on.github.checkRuns(sha)).toMatchObject([
      { name: "build", app: "github-actions", status: "completed", conclusion: "success", completedAt: NOW },
      { name: "e2e", status: "in_progress", conclusion: null, startedAt: NOW, completedAt: null },
    ]);
    expect(await on.github.checkRuns("0".repeat(40))).toBeUndefined();
  });

  test("tells the jobs of one workflow run from those of another by their suite", async () => {
    const { actions, checks, git } = on.emulator.state;
    const sha = git.addCommit();
    const ci = actions.addRun({ headSha: sha, path: ".github/workflows/ci.yml", status: "completed" });
    const docs = actions.addRun({ headSha: sha, path: ".github/workflows/docs.yml" });
    actions.addRun({ headSha: git.addCommit() });
    checks.addRun(sha, { name: "build", runId: ci.id, conclusion: "failure" });
    checks.addRun(sha, { name: "build", runId: docs.id });
    const job = actions.addJob(docs.id, { name: "build", runner: "GitHub Actions 7" });
    const runs = await on.github.commitRuns(sha);
    const told = (await on.github.checkRuns(sha))?.map((check) => [
      check.conclusion,
      runs.find((run) => run.checkSuite === check.suite)?.path,
    ]);
    expect(told).toEqual([
      ["failure", ".github/workflows/ci.yml"],
      ["success", ".github/workflows/docs.yml"],
    ]);
    expect(await on.github.jobs(docs.id, 1)).toMatchObject([{ id: job.id, runner: "GitHub Actions 7" }]);
  });

  test("is the newest status of every context", async () => {
    const sha = on.emulator.state.git.addCommit();
    on.emulator.state.checks.addStatus(sha, { context: "ci/test", state: "pending" });
    on.emulator.state.checks.addStatus(sha, { context: "ci/test", state: "success", description: "ok" });
    on.emulator.state.checks.addStatus(sha, { context: "ci/lint", state: "error" });
    expect(await on.github.commitStatuses(sha)).toEqual([
      { context: "ci/test", state: "success", description: "ok", updatedAt: NOW },
      { context: "ci/lint", state: "error", description: "", updatedAt: NOW },
    ]);
  });
});

describe("artifacts of other runs", () => {
  test("are found by workflow and commit, and a fork's run says so", async () => {
    const { actions, git } = on.emulator.state;
    const headSha = git.addCommit();
    const path = ".github/workflows/ci.yml";
    actions.addRun({ id: 11, headSha, path });
    actions.addRun({ id: 12, headSha, path, headRepository: "somebody/checkout", event: "pull_request" });
    actions.addRun({ id: 13, headSha: git.addCommit(), path });
    actions.addRun({ id: 14, headSha });
    const runs = await on.github.workflowRuns("ci.yml", { headSha });
    expect(runs?.map((run) => [run.id, run.headRepository])).toEqual([
      [12, "somebody/checkout"],
      [11, "octo-org/checkout"],
    ]);
    expect(await on.github.workflowRuns("ci.yml", { headSha, event: "push" })).toMatchObject([{ id: 11 }]);
    expect(await on.github.workflowRuns("nothing.yml", { headSha })).toBeUndefined();
  });

  test("are downloaded whole, and the token never reaches the host that keeps them", async () => {
    const run = on.emulator.state.actions.addRun({ headSha: on.emulator.state.git.addCommit() });
    const bytes = Buffer.from("archive ".repeat(10_000));
    on.emulator.state.actions.addArtifact(run.id, { name: "old", bytes: Buffer.from("1") });
    on.emulator.state.actions.addArtifact(run.id, { name: "reports", bytes });
    const [artifact] = (await on.github.runArtifacts(run.id, "reports")) ?? [];
    expect(artifact).toMatchObject({
      name: "reports",
      size: bytes.length,
      sha256: sha256(bytes),
      expired: false,
    });
    const file = join(on.place, "reports.zip");
    expect(await on.github.downloadArtifact(artifact!, file, 1_000_000)).toEqual({
      sha256: sha256(bytes),
      size: bytes.length,
    });
    expect(await readFile(file)).toEqual(bytes);
    expect(on.emulator.blobRequests).toHaveLength(1);
    expect(on.emulator.blobRequests[0]?.headers).not.toHaveProperty("authorization");
    expect(JSON.stringify(on.emulator.blobRequests[0]?.headers)).not.toContain(on.emulator.token);
  });

  test("come newest first", async () => {
    const run = on.emulator.state.actions.addRun({ headSha: on.emulator.state.git.addCommit() });
    for (const name of ["a", "b", "a"]) {
      on.emulator.state.actions.addArtifact(run.id, { name, bytes: Buffer.from(name) });
    }
    const ids = (await on.github.runArtifacts(run.id))?.map((artifact) => artifact.id) ?? [];
    expect(ids).toEqual([...ids].sort((left, right) => right - left));
    expect(ids).toHaveLength(3);
    expect(await on.github.runArtifacts(404)).toBeUndefined();
  });

  async function oneArtifact(bytes = Buffer.from("archive")) {
    const run = on.emulator.state.actions.addRun({ headSha: on.emulator.state.git.addCommit() });
    const stored = on.emulator.state.actions.addArtifact(run.id, { name: "reports", bytes });
    const [artifact] = (await on.github.runArtifacts(run.id)) ?? [];
    return { stored, artifact: artifact!, file: join(on.place, "a.zip") };
  }

  test("that have expired are absent", async () => {
    const { stored, artifact, file } = await oneArtifact();
    stored.expired = true;
    expect(await on.github.downloadArtifact(artifact, file, 1000)).toBeUndefined();
  });

  test("are refused when their bytes are not the ones that GitHub has a digest of", async () => {
    const { stored, artifact, file } = await oneArtifact();
    stored.bytes = Buffer.from("another");
    await expect(on.github.downloadArtifact(artifact, file, 1000)).rejects.toMatchObject({
      code: "evidence-tampered",
    });
  });

  test("are refused when they are larger than allowed, before they fill the disk", async () => {
    const { artifact, file } = await oneArtifact(Buffer.alloc(5_000_000));
    await expect(on.github.downloadArtifact(artifact, file, 1000)).rejects.toMatchObject({
      code: "evidence-too-large",
    });
    expect((await readFile(file)).length).toBeLessThanOrEqual(1000);
  });

  test.each([
    ["an error of its host", 503],
    ["a body that was cut", "cut"],
  ] as const)("are downloaded again after %s", async (_name, blobFault) => {
    const { artifact, file } = await oneArtifact();
    on.emulator.blobFaults.push(blobFault);
    expect((await on.github.downloadArtifact(artifact, file, 1000))?.size).toBe(7);
    expect(on.clock.sleeps).toHaveLength(1);
  });

  test("fail closed when their host does not recover, or the address is none", async () => {
    const { artifact, file } = await oneArtifact();
    on.emulator.blobFaults.push(...Array.from({ length: 20 }, () => 500));
    await expect(on.github.downloadArtifact(artifact, file, 1000)).rejects.toMatchObject({
      code: "github-unavailable",
    });
    on.emulator.blobFaults.splice(0);
    on.emulator.faults.always("actions/download-artifact", {
      kind: "redirect",
      location: "file:///etc/passwd",
    });
    await expect(on.github.downloadArtifact(artifact, file, 1000)).rejects.toMatchObject({
      code: "github-unavailable",
    });
  });
});
