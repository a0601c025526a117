import { afterEach, describe, expect, it } from "vitest";
import { type ArtifactService, startArtifactService } from "../../support/artifact-service/service.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../../support/github/emulator.ts";
import {
  createReleaseRepository,
  RELEASE_CONFIG,
  type ReleaseRepository,
} from "../support/release-repository.ts";
import { ACT, type ActOptions, type ActRun, type ActWorld, createActWorld } from "./support/act.ts";

const REVIEWERS: Readonly<Record<string, string>> = {
  "approve-product": "product-approver",
  "approve-sre": "sre-approver",
};
const CANARY = RELEASE_CONFIG.replace(
  "  interval: 20ms\n",
  "  interval: 20ms\n  shift: bash scripts/shift.sh\n  canary: { steps: [{ weight: 10, hold: 200ms }] }\n",
);

let repository: ReleaseRepository;
let github: GitHubEmulator;
let artifacts: ArtifactService;
let world: ActWorld;

async function prepare(config = CANARY, change: Readonly<Record<string, string>> = {}): Promise<void> {
  repository = await createReleaseRepository({
    ".github/release-gates.yml": config,
    "scripts/shift.sh": "true\n",
    ...change,
  });
  github = await startGitHubEmulator({ repository: "octo-org/checkout" });
  // Artifacts of earlier runs are fetched through the REST API.
  artifacts = await startArtifactService({
    onFinalized: ({ runId, name, blob }) =>
      github.state.actions.addArtifact(Number(runId), { name, bytes: blob.bytes ?? new Uint8Array() }),
  });
  const { git, environments, people } = github.state;
  git.addCommit({ sha: repository.previousSha, message: "Release 1.0.0", author: "author" });
  git.addCommit({ sha: repository.sha, message: "Release 2.0.0", author: "author" });
  git.addTag("v1.0.0", repository.previousSha);
  git.addTag("v2.0.0", repository.sha, { annotated: true });
  people.addTeam("octo-org/sre", ["sre-approver"]);
  environments.add("approve-product", { reviewers: ["product-approver"] });
  environments.add("approve-sre", { reviewers: ["octo-org/sre"] });
  environments.add("production");
  world = createActWorld(repository, github, artifacts);
}

afterEach(async () => {
  world.close();
  await artifacts.close();
  await repository.close();
  await github.close();
});

/** People click as soon as they are asked; `then` happens when a job begins. */
function release(then: (job: string) => void = () => undefined, options: ActOptions = {}): Promise<ActRun> {
  return world.run({
    ...options,
    jobBegins: (job) => {
      review(job, "approved");
      then(job);
    },
  });
}

function review(environment: string, state: "approved" | "rejected"): void {
  const user = REVIEWERS[environment];
  if (user === undefined) return;
  const { actions } = github.state;
  actions.addReview(world.runId, { environments: [environment], user, state, comment: "seen" });
  actions.addJob(world.runId, { name: `release / ${environment}` });
}

const ALL = [
  "plan",
  "readiness",
  "staging",
  "approve-product",
  "approve-sre",
  "approve",
  "rollout",
  "stabilize",
  "publish",
];

/** Every job before the first of these succeeded, these failed, and nothing else ran. */
function expectRedAt(run: ActRun, ...failed: readonly [string, ...string[]]): void {
  const before = ALL.slice(0, ALL.indexOf(failed[0]));
  const expected = Object.fromEntries([
    ...before.map((job) => [job, "success"]),
    ...failed.map((job) => [job, "failure"]),
  ]);
  expect(run.results, run.output).toEqual(expected);
  expect(run.code, run.output).not.toBe(0);
}

const production = () => repository.commands().filter((command) => command.includes("production"));

/** CI installs act and says so; elsewhere a machine without it skips these. */
const skipped = ACT === undefined && process.env["RELEASE_GATES_MUST_RUN"] !== "act";
if (skipped) console.warn("act is not installed: bash scripts/install-workflow-tools.sh");

describe.skipIf(skipped)("release.yml, called by the starter workflow and run by act", () => {
  it("releases, every job with no more than its own permissions; a second run ends green and repeats nothing", async () => {
    await prepare();
    const run = await release();
    expect(run.results, run.output).toEqual(Object.fromEntries(ALL.map((job) => [job, "success"])));
    expect(run.code, run.output).toBe(0);
    expect(repository.serves("production")).toBe("2.0.0");
    expect(production()).toEqual(["deploy production 2.0.0"]);
    expect(github.state.releases.all).toMatchObject([{ tag: "v2.0.0", draft: false }]);
    for (const job of ALL) {
      if (job.startsWith("approve-")) continue;
      expect(run.summary(job), job).toContain("passed");
    }

    const again = await release();
    expect(again.results, again.output).toEqual({ plan: "success" });
    expect(again.summary("plan")).toContain("already-done");
    expect(production()).toEqual(["deploy production 2.0.0"]);
  });

  it("stops at readiness when evidence is missing", async () => {
    await prepare(CANARY.replace("reports/unit.xml", "reports/absent.xml"));
    const run = await release();
    expectRedAt(run, "readiness");
    expect(run.summary("readiness")).toContain("evidence-missing");
    expect(repository.commands()).toEqual([]);
  });

  it("stops at staging when a check fails there", async () => {
    await prepare();
    repository.breakService("2.0.0");
    const run = await release();
    expectRedAt(run, "staging");
    expect(run.summary("staging")).toContain("checks-failed");
    expect(production()).toEqual([]);
  });

  it("stops at approve when somebody says no, and records who and why", async () => {
    await prepare();
    const run = await world.run({
      jobBegins: (job) => review(job, job === "approve-sre" ? "rejected" : "approved"),
    });
    expectRedAt(run, "approve");
    expect(run.summary("approve")).toContain("approval-rejected");
    expect(run.summary("approve")).toContain("sre-approver");
    expect(production()).toEqual([]);
  });

  it("rolls a failing canary back, and does not stabilize or publish it", async () => {
    await prepare();
    const run = await release((job) => {
      if (job === "rollout") repository.breakService("2.0.0");
    });
    expectRedAt(run, "rollout");
    expect(run.summary("rollout")).toContain("rolled-back");
    expect(repository.serves("production")).toBe("1.0.0");
    expect(github.state.releases.all).toEqual([]);
  });

  it("takes a release back that fails in its soak, and does not publish it", async () => {
    await prepare();
    const run = await release((job) => {
      if (job === "stabilize") repository.breakService("2.0.0");
    });
    expectRedAt(run, "stabilize");
    expect(run.summary("stabilize")).toContain("rolled-back");
    expect(repository.serves("production")).toBe("1.0.0");
    expect(github.state.releases.all).toEqual([]);
  });

  it("recovers a rollout whose process was killed, from what it wrote to GitHub", async () => {
    await prepare(CANARY, {
      "scripts/shift.sh": `#!/usr/bin/env bash
if [ "$TRAFFIC_WEIGHT" = 100 ]; then
  gate=$PPID
  while [ "$(cat "/proc/$gate/comm")" = bash ]; do gate=$(ps -o ppid= -p "$gate" | tr -d ' '); done
  kill -9 "$gate"
  sleep 5
fi
`,
    });
    const run = await release();
    expectRedAt(run, "rollout", "recover");
    expect(run.summary("recover")).toContain("rolled-back");
    expect(production()).toEqual(["deploy production 2.0.0", "rollback production 1.0.0"]);
    expect(repository.serves("production")).toBe("1.0.0");
  });

  it("ends green when it is run again after a fix, and does not promote twice", async () => {
    await prepare();
    const { releases } = github.state;
    releases.add({
      tag: "v2.0.0",
      target: "main",
      name: "by hand",
      body: "",
      draft: false,
      prerelease: false,
      author: "somebody",
    });
    const [byHand] = releases.all;
    if (byHand === undefined) throw new Error("expected a release");
    Object.assign(byHand, { immutable: true });
    const red = await release();
    expectRedAt(red, "publish");
    expect(red.summary("publish")).toContain("github-refused");

    // Somebody removes the release that was in the way, and runs the workflow again.
    releases.all.splice(0);
    github.state.actions.rerun(world.runId, "release-engineer");
    const green = await release(undefined, { attempt: 2 });
    expect(green.results, green.output).toEqual(Object.fromEntries(ALL.map((job) => [job, "success"])));
    expect(green.summary("rollout")).toContain("already-done");
    expect(production()).toEqual(["deploy production 2.0.0"]);
    expect(releases.all).toMatchObject([{ tag: "v2.0.0", draft: false }]);
  });
});

describe.skipIf(skipped)("the other starter workflows, run by act", () => {
  it("soak: goes on with a long soak in runs of its own, and publishes when it ended well", async () => {
    await prepare(
      CANARY.replace(/^stabilize: .*$/m, "stabilize: { soak: 2s, checkpoints: [1s], interval: 20ms }"),
    );
    const first = await release();
    expect(first.results, first.output).toMatchObject({ stabilize: "success" });
    expect(first.results).not.toHaveProperty("publish");
    expect(first.summary("stabilize")).toContain("soak-pending");
    expect(github.state.releases.all).toEqual([]);

    // Time itself is what a soak is made of.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const second = await world.run({ template: "soak.yml", dispatch: {} });
    expect(second.results, second.output).toEqual({ find: "success", stabilize: "success" });
    expect(second.summary("stabilize")).toContain("passed");
    expect(github.state.releases.all).toMatchObject([{ tag: "v2.0.0", draft: false }]);

    const third = await world.run({ template: "soak.yml", dispatch: {} });
    expect(third.results, third.output).toEqual({ find: "success" });
  });

  it("rollback: brings the version before back", async () => {
    await prepare();
    await release();
    const run = await world.run({
      template: "rollback.yml",
      dispatch: { "release-tag": "v2.0.0", "dry-run": "false" },
    });
    expect(run.results, run.output).toEqual({ rollback: "success" });
    expect(repository.serves("production")).toBe("1.0.0");
    expect(production()).toEqual(["deploy production 2.0.0", "rollback production 1.0.0"]);
  });
});
