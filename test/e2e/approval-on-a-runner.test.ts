import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ArtifactService, startArtifactService } from "../support/artifact-service/service.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../support/github/emulator.ts";
import {
  createReleaseRepository,
  RELEASE_CONFIG,
  REPOSITORY_NAME,
  type ReleaseRepository,
} from "./support/release-repository.ts";
import { type JobEnded, type JobOptions, type Runner, startRunner } from "./support/runner.ts";

const CONFIG = ".github/release-gates.yml";
/** Roles with an environment each, and the one person who reviews it where nothing is wrong. */
const REVIEWERS = {
  "approve-product": "product-approver",
  "approve-sre": "sre-approver",
  "approve-security": "security-approver",
} as const;
type Environment = keyof typeof REVIEWERS;

/** A third role, whose users are also people who may not fill it. */
const SECURITY =
  "  security-lead: { environment: approve-security, users: [security-approver, sre-approver, release-engineer, author] }\n";
const config = (more = "") => ({
  [CONFIG]: RELEASE_CONFIG.replace("staging:\n", `${SECURITY}staging:\n`) + more,
});

interface Stage {
  readonly repository: ReleaseRepository;
  readonly github: GitHubEmulator;
  readonly artifacts: ArtifactService;
}

async function open(change: Readonly<Record<string, string>>): Promise<Stage> {
  const repository = await createReleaseRepository(change);
  const github = await startGitHubEmulator({ repository: REPOSITORY_NAME });
  const artifacts = await startArtifactService();
  const { git, people } = github.state;
  git.addCommit({ sha: repository.previousSha, message: "Release 1.0.0", author: "author" });
  git.addCommit({ sha: repository.sha, message: "Release 2.0.0", author: "author" });
  git.addTag("v1.0.0", repository.previousSha);
  git.addTag("v2.0.0", repository.sha, { annotated: true });
  people.addTeam("octo-org/sre", ["sre-approver"]);
  protect({ repository, github, artifacts });
  return { repository, github, artifacts };
}

/** Every role's environment, as it should be. */
function protect({ github }: Stage): void {
  const { environments } = github.state;
  environments.add("approve-product", { reviewers: ["product-approver"] });
  environments.add("approve-sre", { reviewers: ["octo-org/sre"] });
  environments.add("approve-security", { reviewers: ["security-approver"] });
  environments.add("production");
}

async function close({ repository, github, artifacts }: Stage): Promise<void> {
  await artifacts.close();
  await repository.close();
  await github.close();
}

/** Readiness and staging, once. */
async function throughStaging(runner: Runner, options: JobOptions = {}): Promise<JobEnded> {
  const readiness = await runner.job("readiness", { command: "readiness-gate" }, options);
  return runner.job("staging", { command: "staging-validate", ...handOver(readiness) }, options);
}

const handOver = (job: JobEnded) => ({ "ledger-digest": job.outputs["ledger-digest"] ?? "" });

function expectVerdict(job: JobEnded, verdict: string, reasonCode: string): void {
  expect([job.outputs["verdict"], job.outputs["reason-code"]], job.output).toEqual([verdict, reasonCode]);
  expect(job.code, job.output).toBe(verdict === "failed" ? 1 : 0);
}

interface Click {
  readonly user?: string;
  readonly comment?: string;
  readonly state?: "rejected";
  /** Nobody looked at it. */
  readonly none?: true;
}

/** Everybody clicks "Review deployments", some of them otherwise; the jobs start and end. */
function click({ github }: Stage, { runId }: Runner, others: Partial<Record<Environment, Click>> = {}): void {
  const { actions } = github.state;
  const run = actions.runs.get(runId);
  // An earlier case's clicks: every case starts with a run that nobody has looked at.
  run?.reviews.splice(0);
  for (const attempt of run?.attempts ?? []) attempt.jobs.splice(0);
  for (const [environment, user] of Object.entries(REVIEWERS)) {
    const { none, ...other } = others[environment as Environment] ?? {};
    actions.addJob(runId, {
      name: environment,
      ...(none || other.state === "rejected" ? { conclusion: "failure" } : {}),
    });
    if (none === undefined) actions.addReview(runId, { environments: [environment], user, ...other });
  }
}

describe("approval on a runner", () => {
  let stage: Stage;
  let runner: Runner;
  let staging: JobEnded;
  let cases = 0;

  beforeAll(async () => {
    stage = await open(config());
    runner = startRunner(stage.repository, stage.github, stage.artifacts);
    staging = await throughStaging(runner);
    expectVerdict(staging, "passed", "passed");
  });
  afterEach(() => protect(stage));
  afterAll(async () => {
    runner.close();
    await close(stage);
  });

  const approve = () => {
    cases += 1;
    return runner.job(`approve-${cases}`, { command: "approve", ...handOver(staging) });
  };

  it("passes when three roles approve", async () => {
    click(stage, runner);
    const job = await approve();
    expectVerdict(job, "passed", "passed");
    for (const user of Object.values(REVIEWERS)) expect(job.summary).toContain(user);
  });

  it("shows the approver's brief when staging passed", () => {
    expect(staging.summary).toContain("Brief for approvers: v2.0.0 to production");
    for (const environment of Object.keys(REVIEWERS)) expect(staging.summary).toContain(environment);
    expect(staging.summary).toContain("unchanged since v1.0.0");
  });

  it.each<[string, string, string, Partial<Record<Environment, Click>>]>([
    [
      "a role is missing",
      "approval-missing-role",
      "Have somebody of security-lead open the run",
      { "approve-security": { none: true } },
    ],
    [
      "somebody rejected",
      "approval-rejected",
      "with the comment: the index is missing",
      { "approve-sre": { state: "rejected", comment: "the index is missing" } },
    ],
    [
      "a person outside the role approved",
      "approval-outside-role",
      "Have somebody of product-owner review",
      { "approve-product": { user: "passer-by" } },
    ],
    [
      "a bot approved",
      "approval-outside-role",
      "Have a person of security-lead review",
      { "approve-security": { user: "helper[bot]" } },
    ],
    [
      "the person who started the run approved",
      "self-approval",
      "started by a person who approves nothing",
      { "approve-security": { user: "release-engineer" } },
    ],
    [
      "an author of a commit approved",
      "self-approval",
      "who did not write this release",
      { "approve-security": { user: "author" } },
    ],
    [
      "one person approved for two roles",
      "one-person-two-roles",
      "next: ",
      { "approve-security": { user: "sre-approver" } },
    ],
  ])("refuses when %s, and says what to do", async (_case, reasonCode, message, clicks) => {
    click(stage, runner, clicks);
    const job = await approve();
    expectVerdict(job, "failed", reasonCode);
    expect(job.output).toContain(message);
  });

  it.each<[string, string, string, (stage: Stage) => void]>([
    [
      "lets administrators bypass it",
      "approval-bypassed",
      "untick",
      ({ github }) =>
        github.state.environments.add("approve-product", {
          reviewers: ["product-approver"],
          canAdminsBypass: true,
        }),
    ],
    [
      "has no required reviewers",
      "approval-unprotected",
      "open approve-product, tick",
      ({ github }) => github.state.environments.add("approve-product"),
    ],
    [
      "does not exist",
      "approval-unprotected",
      "create approve-product, tick",
      ({ github }) => github.state.environments.remove("approve-product"),
    ],
  ])("refuses when the environment %s, and says what to do", async (_case, reasonCode, message, change) => {
    click(stage, runner);
    change(stage);
    const job = await approve();
    expectVerdict(job, "failed", reasonCode);
    expect(job.output).toContain(message);
  });
});

describe("the brief of a release whose gate config changed", () => {
  it("tells in words what the gates ask less", async () => {
    const stage = await open(config());
    const runner = startRunner(stage.repository, stage.github, stage.artifacts);
    try {
      const weaken = (workspace: string) => {
        const path = join(workspace, CONFIG);
        writeFileSync(path, readFileSync(path, "utf8").replace("max-age: 24h", "max-age: 7d"));
      };
      const staging = await throughStaging(runner, { prepare: weaken });
      expectVerdict(staging, "passed", "passed");
      expect(staging.summary).toContain("What changed in the gate config since v1.0.0");
      expect(staging.summary).toContain("**weakened**: max-age of evidence unit-tests");
    } finally {
      runner.close();
      await close(stage);
    }
  });
});

describe("approval of a sev-0 release on a runner", () => {
  it("counts a review only with the code of the brief", async () => {
    const stage = await open(config("release: { severity: sev-0 }\n"));
    const runner = startRunner(stage.repository, stage.github, stage.artifacts);
    try {
      const staging = await throughStaging(runner);
      const [, comment = ""] = /> ### `([0-9A-Z]{4}-[0-9A-Z]{4})`/.exec(staging.summary) ?? [];
      expect(comment).not.toBe("");
      const coded = { comment };
      click(stage, runner, { "approve-product": coded, "approve-sre": coded });
      const without = await runner.job("approve", { command: "approve", ...handOver(staging) });
      expectVerdict(without, "failed", "approval-code-missing");
      expect(without.output).toContain("Read the brief in the summary of staging-validate");

      click(stage, runner, { "approve-product": coded, "approve-sre": coded, "approve-security": coded });
      const withIt = await runner.job("approve-again", { command: "approve", ...handOver(staging) });
      expectVerdict(withIt, "passed", "passed");
    } finally {
      runner.close();
      await close(stage);
    }
  });
});

describe("staging that fails on a runner", () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    [
      "its checks",
      "checks-failed",
      { "scripts/deploy.sh": '#!/usr/bin/env bash\necho broken > "$STATE/staging"\n' },
    ],
    ["its drill, which hangs", "drill-failed", { "scripts/rollback.sh": "#!/usr/bin/env bash\nsleep 60\n" }],
  ])("%s: halts, and neither approval nor rollout go on", async (_case, reasonCode, change) => {
    const impatient = (text: string) =>
      text.replace("scripts/rollback.sh,", "scripts/rollback.sh, timeout: 500ms,");
    const stage = await open({ ...change, [CONFIG]: impatient(config()[CONFIG]) });
    const runner = startRunner(stage.repository, stage.github, stage.artifacts);
    try {
      if (reasonCode === "checks-failed") stage.repository.breakService("broken");
      const staging = await throughStaging(runner);
      expectVerdict(staging, "failed", reasonCode);
      click(stage, runner);
      const approval = await runner.job("approve", { command: "approve", ...handOver(staging) });
      expectVerdict(approval, "failed", "staging-missing");
      const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
      expectVerdict(rollout, "failed", "staging-missing");
      expect(stage.repository.serves("production")).toBe("1.0.0");
    } finally {
      runner.close();
      await close(stage);
    }
  });
});
