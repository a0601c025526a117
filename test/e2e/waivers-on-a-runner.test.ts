import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { DIST, runProgram } from "./support/programs.ts";
import {
  approveEverything,
  handOver,
  type ReleaseOnGitHub,
  startReleaseOnGitHub,
} from "./support/release-on-github.ts";
import { RELEASE_CONFIG } from "./support/release-repository.ts";
import type { JobEnded } from "./support/runner.ts";

let release: ReleaseOnGitHub;

afterEach(() => release.close());

/** A release whose performance report is too slow and that fails a check its predecessor passes, both waived. */
/** The day so many days from now. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function startWaived(expires: string, by = "product-approver"): Promise<void> {
  const item =
    '    - { id: performance, format: json, path: reports/perf.json, require: "document.p95 <= 200" }\n';
  const contract = `staging:\n  checks: [{ id: contract, http: "\${SERVICE_URL}/staging", require: "body.version == '1.0.0'" }, { id: health,`;
  const waiver = (criterion: string) =>
    `  - { criterion: ${criterion}, reason: The load generator is down, by: ${by}, role: product-owner, expires: "${expires}" }\n`;
  const config = RELEASE_CONFIG.replace("roles:\n", `${item}roles:\n`)
    .replace("staging:\n  checks: [{ id: health,", contract)
    .concat("approval: { waivable-by: [product-owner] }\n")
    .concat(`waivers:\n${waiver("evidence/performance")}${waiver("check/contract")}`);
  release = await startReleaseOnGitHub({
    ".github/release-gates.yml": config,
    "reports/perf.json": '{ "p95": 240 }\n',
  });
}

function verdictOf(job: JobEnded): readonly (string | undefined)[] {
  return [job.outputs["verdict"], job.outputs["reason-code"]];
}

it("a waiver is honoured in readiness and staging, confirmed by its role, and shows in every report", async () => {
  await startWaived(inDays(7));
  const { runner } = release;
  const readiness = await runner.job("readiness", { command: "readiness-gate" });
  expect(verdictOf(readiness), readiness.output).toEqual(["passed", "passed"]);
  expect(readiness.summary).toContain("Waived: 1");
  expect(readiness.summary).toContain("The load generator is down");
  const checklist = readFileSync(
    join(readiness.workspace, ".artifacts/deployment/DEPLOY_CHECKLIST.md"),
    "utf8",
  );
  expect(checklist).toContain("- [x] Performance (waived)");

  const staging = await runner.job("staging", { command: "staging-validate", ...handOver(readiness) });
  expect(verdictOf(staging), staging.output).toEqual(["passed", "passed"]);
  expect(staging.summary).toContain("Approving as product-owner confirms these waivers.");
  expect(JSON.parse(staging.outputs["result"] ?? "").waivers).toMatchObject([
    { criterion: "check/contract" },
  ]);

  approveEverything(release);
  const approval = await runner.job("approve", { command: "approve", ...handOver(staging) });
  expect(verdictOf(approval), approval.output).toEqual(["passed", "passed"]);
  expect(approval.summary).toContain("evidence/performance: confirmed by product-approver");
  const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
  expect(verdictOf(rollout), rollout.output).toEqual(["passed", "passed"]);
  expect(release.repository.serves("production")).toBe("2.0.0");

  const stabilize = await runner.job("stabilize", { command: "stabilize", ...handOver(rollout) });
  const evidence = join(stabilize.workspace, ".artifacts/deployment");
  const report = readFileSync(join(evidence, "DEPLOYMENT-REPORT.md"), "utf8");
  expect(report.slice(report.indexOf("## Waivers"))).toContain("evidence/performance");
  const inputs = JSON.parse(readFileSync(join(evidence, "retrospective-inputs.json"), "utf8"));
  expect(inputs.waivers).toHaveLength(2);
  const verified = await runProgram(process.execPath, [join(DIST, "cli.js"), "verify", evidence], {
    cwd: stabilize.workspace,
    env: {},
  });
  expect(verified.code, verified.output).toBe(0);
});

it("an expired waiver is not honoured, and the report says so", async () => {
  await startWaived("2026-01-01");
  const readiness = await release.runner.job("readiness", { command: "readiness-gate" });
  expect(verdictOf(readiness), readiness.output).toEqual(["failed", "requirement-unmet"]);
  expect(readiness.summary).toContain("expired 2026-01-01T23:59:59.999Z");
  expect(readiness.summary).toContain("`waiver-expired`");
});

it("a waiver in the name of the release's author is not honoured", async () => {
  await startWaived(inDays(7));
  release.github.state.git.addCommit({
    sha: release.repository.sha,
    message: "Release 2.0.0",
    author: "product-approver",
  });
  const readiness = await release.runner.job("readiness", { command: "readiness-gate" });
  expect(verdictOf(readiness), readiness.output).toEqual(["failed", "requirement-unmet"]);
  expect(readiness.summary).toContain("product-approver wrote a part of the release");
});

it("a waiver in the name of somebody outside the role is not honoured", async () => {
  await startWaived(inDays(7), "sre-approver");
  const readiness = await release.runner.job("readiness", { command: "readiness-gate" });
  expect(verdictOf(readiness), readiness.output).toEqual(["failed", "requirement-unmet"]);
  expect(readiness.summary).toContain("sre-approver is neither a listed user nor in a team of product-owner");
});
