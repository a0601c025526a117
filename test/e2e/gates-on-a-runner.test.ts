import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ArtifactService } from "../support/artifact-service/service.ts";
import type { GitHubEmulator } from "../support/github/emulator.ts";
import {
  approveEverything,
  handOver,
  type ReleaseOnGitHub,
  startReleaseOnGitHub,
} from "./support/release-on-github.ts";
import type { ReleaseRepository } from "./support/release-repository.ts";
import type { JobEnded, Runner } from "./support/runner.ts";

let started: ReleaseOnGitHub;
let repository: ReleaseRepository;
let github: GitHubEmulator;
let artifacts: ArtifactService;
let runner: Runner;

async function prepare(change: Readonly<Record<string, string>> = {}): Promise<void> {
  started = await startReleaseOnGitHub(change);
  ({ repository, github, artifacts, runner } = started);
}

afterEach(() => started.close());

function expectVerdict(job: JobEnded, verdict: string, reasonCode: string): void {
  expect([job.outputs["verdict"], job.outputs["reason-code"]], job.output).toEqual([verdict, reasonCode]);
  expect(job.code, job.output).toBe(verdict === "failed" ? 1 : 0);
}

async function throughStaging(): Promise<JobEnded> {
  const readiness = await runner.job("readiness", { command: "readiness-gate" });
  expectVerdict(readiness, "passed", "passed");
  const staging = await runner.job("staging", { command: "staging-validate", ...handOver(readiness) });
  expectVerdict(staging, "passed", "passed");
  return staging;
}

async function throughApproval(): Promise<JobEnded> {
  const staging = await throughStaging();
  approveEverything(started);
  const approval = await runner.job("approve", { command: "approve", ...handOver(staging) });
  expectVerdict(approval, "passed", "passed");
  return approval;
}

describe("the gates on a runner, job after job, evidence travelling by artifact", () => {
  beforeEach(() => prepare());

  it("release a version once every gate passed", async () => {
    const approval = await throughApproval();
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
    expectVerdict(rollout, "passed", "passed");
    expect(repository.serves("production")).toBe("2.0.0");
    const stabilize = await runner.job("stabilize", { command: "stabilize", ...handOver(rollout) });
    expectVerdict(stabilize, "passed", "passed");

    expect(stabilize.outputs).toMatchObject({
      "release-tag": "v2.0.0",
      "release-version": "2.0.0",
      "release-sha": repository.sha,
    });
    expect(JSON.parse(stabilize.outputs["result"] ?? "").gate).toBe("stabilize");
    expect(repository.commands()).toEqual([
      "deploy staging 2.0.0",
      "rollback staging 1.0.0",
      "deploy staging 2.0.0",
      "deploy production 2.0.0",
    ]);
    expect(stabilize.summary).toContain("Stabilization");
    expect(github.unknownRoutes).toEqual([]);
  });

  it("publish what stayed healthy, once, with its evidence attached before it is public", async () => {
    const plan = await runner.job("plan", { command: "plan" });
    expectVerdict(plan, "passed", "passed");
    expect(plan.outputs["already-released"]).toBe("false");
    expect(JSON.parse(plan.outputs["approval-environments"] ?? "")).toEqual([
      "approve-product",
      "approve-sre",
    ]);
    const readiness = await runner.job("readiness", { command: "readiness-gate", ...handOver(plan) });
    const staging = await runner.job("staging", { command: "staging-validate", ...handOver(readiness) });
    approveEverything(started);
    const approval = await runner.job("approve", { command: "approve", ...handOver(staging) });
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
    expectVerdict(
      await runner.job("publish-early", { command: "publish", ...handOver(rollout) }),
      "failed",
      "stabilize-missing",
    );
    expect(github.state.releases.all).toEqual([]);
    const stabilize = await runner.job("stabilize", { command: "stabilize", ...handOver(rollout) });

    const token = github.tokenWith({ contents: "write" });
    const publish = await runner.job("publish", { command: "publish", ...handOver(stabilize) }, { token });
    expectVerdict(publish, "passed", "passed");
    const [release] = github.state.releases.all;
    expect(release).toMatchObject({ tag: "v2.0.0", draft: false, prerelease: false });
    expect(release?.assets.map(({ name }) => name)).toEqual([
      "DEPLOYMENT-EVIDENCE.zip",
      "DEPLOYMENT-REPORT.html",
      "SHA256SUMS",
    ]);
    expect(release?.body).toContain(`--ledger-digest ${stabilize.outputs["ledger-digest"]}`);
    expect(release?.body).toContain("Release 2.0.0");
    expect(publish.outputs["ledger-digest"]).toBe(stabilize.outputs["ledger-digest"]);

    const again = await runner.job(
      "publish-again",
      { command: "publish", ...handOver(stabilize) },
      { token },
    );
    expectVerdict(again, "passed", "already-done");
    expect(github.state.releases.all).toHaveLength(1);
    const planAgain = await runner.job("plan-again", { command: "plan" });
    expectVerdict(planAgain, "passed", "already-done");
    expect(planAgain.outputs["already-released"]).toBe("true");
  });

  it("promote once: the same rollout started again does nothing and says so", async () => {
    const approval = await throughApproval();
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
    const again = await runner.job("rollout-again", { command: "rollout", ...handOver(rollout) });
    expectVerdict(again, "passed", "already-done");
    expect(repository.commands().filter((command) => command === "deploy production 2.0.0")).toHaveLength(1);
  });

  it("roll back a version that fails its checks, and verify that the old one serves", async () => {
    const approval = await throughApproval();
    repository.breakService("2.0.0");
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
    expectVerdict(rollout, "failed", "rolled-back");
    expect(rollout.outputs["rolled-back"]).toBe("true");
    expect(repository.serves("production")).toBe("1.0.0");
    expect(rollout.summary).toContain("rolled-back");
  });

  it("do not bring back, on the same approvals, what was taken back in its soak", async () => {
    const approval = await throughApproval();
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
    repository.breakService("2.0.0");
    const soak = await runner.job("soak", { command: "stabilize", ...handOver(rollout) });
    expectVerdict(soak, "failed", "rolled-back");
    repository.breakService(undefined);

    // The job of the rollout and the soak is run again, on a machine of its own.
    const again = await runner.job("rollout-again", { command: "rollout", ...handOver(approval) });
    expectVerdict(again, "failed", "rolled-back");
    expect(repository.serves("production")).toBe("1.0.0");
    expect(repository.commands().filter((command) => command === "deploy production 2.0.0")).toHaveLength(1);
  });
});

describe("the rollout refuses, and nothing reaches production,", () => {
  beforeEach(() => prepare());
  afterEach(() =>
    expect(repository.commands().filter((command) => command.includes("production"))).toEqual([]),
  );

  it("without a passed readiness record", async () => {
    expectVerdict(await runner.job("rollout", { command: "rollout" }), "failed", "readiness-missing");
  });

  it("without a passed staging record", async () => {
    const readiness = await runner.job("readiness", { command: "readiness-gate" });
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(readiness) });
    expectVerdict(rollout, "failed", "staging-missing");
  });

  it("without approval", async () => {
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(await throughStaging()) });
    expectVerdict(rollout, "failed", "approval-missing");
  });

  it("with one role missing: the approve gate fails and the rollout has no approval", async () => {
    const staging = await throughStaging();
    github.state.actions.addReview(runner.runId, { environments: ["approve-sre"], user: "sre-approver" });
    github.state.actions.addJob(runner.runId, { name: "approve-sre" });
    const approval = await runner.job("approve", { command: "approve", ...handOver(staging) });
    expectVerdict(approval, "failed", "approval-missing-role");
    expectVerdict(
      await runner.job("rollout", { command: "rollout", ...handOver(approval) }),
      "failed",
      "approval-missing",
    );
  });

  it("with a tag that moved after the approval", async () => {
    const approval = await throughApproval();
    github.state.git.addTag("v2.0.0", github.state.git.addCommit({ message: "Sneak something in" }));
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
    expectVerdict(rollout, "failed", "tag-moved");
  });

  it("with a config that changed after the approval", async () => {
    const approval = await throughApproval();
    const rollout = await runner.job(
      "rollout",
      { command: "rollout", ...handOver(approval) },
      {
        prepare: (workspace) => appendFileSync(join(workspace, ".github/release-gates.yml"), "# changed\n"),
      },
    );
    expectVerdict(rollout, "failed", "config-changed");
  });

  it("with a ledger that does not end at the digest handed over", async () => {
    const approval = await throughApproval();
    const rollout = await runner.job("rollout", { command: "rollout", "ledger-digest": "0".repeat(64) });
    expect(approval.outputs["ledger-digest"]).not.toBe("0".repeat(64));
    expectVerdict(rollout, "failed", "artifact-missing");
  });

  it("with an artifact that was replaced in between by an older one", async () => {
    const approval = await throughApproval();
    const [readiness, , approved] = artifacts.artifacts;
    if (readiness === undefined || approved === undefined)
      throw new Error("expected the artifacts of three gates");
    expect(approved.name).toBe(approval.outputs["evidence-artifact"]);
    approved.blob.bytes = readiness.blob.bytes;
    approved.digest = readiness.digest;
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
    expectVerdict(rollout, "failed", "ledger-digest-mismatch");
  });

  it("with an artifact whose bytes were changed in between", async () => {
    const approval = await throughApproval();
    const approved = artifacts.artifacts.at(-1);
    if (approved === undefined) throw new Error("expected an artifact");
    const changed = Buffer.from(approved.blob.bytes ?? new Uint8Array());
    const middle = Math.floor(changed.length / 2);
    changed[middle] = (changed[middle] ?? 0) ^ 1;
    approved.blob.bytes = changed;
    const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
    expect(rollout.outputs["verdict"], rollout.output).toBe("failed");
  });
});

describe("a gate on a runner says what is missing", () => {
  it("when the release tag does not exist", async () => {
    await prepare();
    const job = await runner.job("readiness", { command: "readiness-gate", "release-tag": "v9.9.9" });
    expectVerdict(job, "failed", "tag-missing");
  });

  it("when there is no token", async () => {
    await prepare();
    const staging = await throughStaging();
    approveEverything(started);
    expectVerdict(
      await runner.job("approve", { command: "approve", ...handOver(staging) }, { token: "" }),
      "failed",
      "token-missing",
    );
  });

  it("when the token lacks a permission, naming it", async () => {
    await prepare();
    const staging = await throughStaging();
    approveEverything(started);
    const token = github.tokenWith({ contents: "read" });
    const job = await runner.job("approve", { command: "approve", ...handOver(staging) }, { token });
    expectVerdict(job, "failed", "permission-denied");
    expect(job.output).toContain("actions: read");
  });

  it("when the config has errors, each as an annotation with its line", async () => {
    await prepare({ ".github/release-gates.yml": "version: 1\nnme: checkout\nroles: {}\nrollout: 3\n" });
    const job = await runner.job("readiness", { command: "readiness-gate" });
    expectVerdict(job, "failed", "config-invalid");
    expect(job.output).toMatch(/::error .*file=\.github\/release-gates\.yml,line=2/);
    expect(job.output).toContain("name");
  });

  it("when the evidence is missing, with the file it looked for", async () => {
    await prepare();
    const job = await runner.job(
      "readiness",
      { command: "readiness-gate" },
      {
        prepare: (workspace) => rmSync(join(workspace, "reports/unit.xml")),
      },
    );
    expectVerdict(job, "failed", "evidence-missing");
    expect(job.summary).toContain("reports/unit.xml");
  });

  it("when the command does not exist", async () => {
    await prepare();
    expectVerdict(await runner.job("typo", { command: "roll-out" }), "failed", "input-invalid");
  });
});
