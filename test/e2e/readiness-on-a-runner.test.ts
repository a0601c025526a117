import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ReleaseOnGitHub, startReleaseOnGitHub } from "./support/release-on-github.ts";
import { RELEASE_CONFIG } from "./support/release-repository.ts";
import type { JobEnded } from "./support/runner.ts";

const MACHINE = "GitHub Actions 7";
const CONFIG = RELEASE_CONFIG.replace(
  "readiness:\n",
  `readiness:
  checks: [build, "test (*)", ci/legacy, "*"]
  checks-within: 20s
  blockers: [release-blocker]
  deploy-window: { opens-within: 7d }
`,
).concat(`freeze:
  deploy-windows: [{ days: [mon, tue, wed, thu, fri, sat, sun], from: "00:00", to: "24:00", timezone: Europe/Berlin }]
`);
const running = { status: "in_progress", conclusion: null, completedAt: null } as const;

/** What gate 1 asks around a release, through `dist/` as the runner starts it. */
describe("the readiness gate on a runner", () => {
  let release: ReleaseOnGitHub;
  let runs = 0;

  beforeAll(async () => {
    release = await startReleaseOnGitHub({ ".github/release-gates.yml": CONFIG });
  });
  afterAll(() => release.close());

  /** A commit whose CI is green, no blocker, and roles that can be filled. */
  beforeEach(() => {
    const { checks, issues, environments, people, actions } = release.github.state;
    const { sha } = release.repository;
    release.github.faults.clear();
    checks.runs.splice(0);
    checks.statuses.splice(0);
    issues.all.splice(0);
    for (const user of ["product-approver", "sre-approver"]) people.user(user);
    people.addTeam("octo-org/sre", ["sre-approver"]);
    environments.add("approve-product", { reviewers: ["product-approver"] });
    environments.add("approve-sre", { reviewers: ["octo-org/sre"] });
    const ci = actions.addRun({ headSha: sha, path: ".github/workflows/ci.yml", status: "completed" });
    for (const name of ["build", "test (18)", "test (20)"]) checks.addRun(sha, { name, runId: ci.id });
    checks.addStatus(sha, { context: "ci/legacy" });
    checks.addRun(sha, { name: "release / readiness", runId: release.runner.runId, ...running });
    checks.addRun(sha, { name: "release / tag", runId: release.runner.runId, conclusion: "skipped" });
    actions.addJob(release.runner.runId, { name: "release / readiness", runner: MACHINE, ...running });
  });

  const gate = (): Promise<JobEnded> => {
    runs += 1;
    return release.runner.job(
      `readiness-${runs}`,
      { command: "readiness-gate" },
      { env: { RUNNER_NAME: MACHINE } },
    );
  };

  it("passes when everything holds, and shows what it looked at", async () => {
    const job = await gate();
    expect([job.outputs["verdict"], job.code], job.output).toEqual(["passed", 0]);
    const checklist = readFileSync(join(job.workspace, ".artifacts/deployment/DEPLOY_CHECKLIST.md"), "utf8");
    for (const text of [job.summary, checklist]) {
      expect(text).toContain("### Checks of the release commit");
      expect(text).toMatch(/\[test \(20\)\]\(http:\/\/github\.localhost\/\S+\): success \(ci\.yml\)/);
      expect(text).toContain("ci/legacy: success (commit status)");
    }
    expect(checklist).toContain("- [x] sre-lead: somebody can approve");
    expect(checklist).toContain("- [x] No open issue is labelled release-blocker");
  });

  it("waits for a check that is pending until it is green", async () => {
    const { checks } = release.github.state;
    const build = checks.runs.find(({ name }) => name === "build");
    Object.assign(build ?? {}, running);
    // It ends while the gate looks for the second time.
    release.github.faults.next(
      "checks/list-for-ref",
      { kind: "meanwhile", action: () => undefined },
      {
        kind: "meanwhile",
        action: () => Object.assign(build ?? {}, { status: "completed", conclusion: "success" }),
      },
    );
    const job = await gate();
    expect(job.outputs["verdict"], job.output).toBe("passed");
    expect(job.output).toContain("waiting for build");
  });

  type State = ReleaseOnGitHub["github"]["state"];
  it.each<[string, string, RegExp, (state: State, sha: string) => void]>([
    [
      "a check is red",
      "checks-not-green",
      /found: test \(20\): failure \(ci\.yml\)/,
      ({ checks }) => {
        Object.assign(checks.runs.find(({ name }) => name === "test (20)") ?? {}, { conclusion: "failure" });
      },
    ],
    [
      "a commit status is red",
      "checks-not-green",
      /found: ci\/legacy: error \(status\)/,
      ({ checks }, sha) => void checks.addStatus(sha, { context: "ci/legacy", state: "error" }),
    ],
    [
      "a check was skipped",
      "checks-not-green",
      /next: It proved nothing/,
      ({ checks }) => {
        Object.assign(checks.runs.find(({ name }) => name === "build") ?? {}, { conclusion: "skipped" });
      },
    ],
    [
      "a blocker is open",
      "blockers-open",
      /found: 1 open: #1 Money vanishes/,
      ({ issues }) => void issues.add({ title: "Money vanishes", labels: ["release-blocker"] }),
    ],
    [
      "the team of a role is empty",
      "role-unresolvable",
      /found: team octo-org\/sre has no members/,
      ({ people, environments }) => {
        people.addTeam("octo-org/sre", []);
        environments.add("approve-sre", { reviewers: ["octo-org/sre"] });
      },
    ],
    [
      "an environment requires no reviewers",
      "approval-unprotected",
      /next: Under Settings → Environments open approve-product, tick "Required reviewers"/,
      ({ environments }) => void environments.add("approve-product"),
    ],
    [
      "administrators may bypass an environment",
      "approval-bypassed",
      /found: approve-product allows administrators to bypass/,
      ({ environments }) =>
        void environments.add("approve-product", { reviewers: ["product-approver"], canAdminsBypass: true }),
    ],
  ])("fails when %s, and says so", async (_, reasonCode, message, change) => {
    change(release.github.state, release.repository.sha);
    const job = await gate();
    expect([job.outputs["verdict"], job.outputs["reason-code"], job.code], job.output).toEqual([
      "failed",
      reasonCode,
      1,
    ]);
    expect(job.output).toMatch(message);
  });
});
