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

const CONFIG = RELEASE_CONFIG.replace(
  "readiness:\n",
  `release:
  severity: sev-3
  security-impacting: changed(["src/auth/**"])
readiness:
  checklist:
    - { id: window, attested-by: product-owner }
  attestations: { issue: 1 }
  features: { path: "docs/features/*.md" }
`,
)
  .replace(
    "roles:\n",
    `    - { id: pentest, format: json, path: absent.json, when: release.securityImpacting }
    - { id: load, format: json, path: absent.json, scope: system }
roles:
  security-lead: { environment: approve-security, users: [sam], when: release.securityImpacting }
`,
  )
  .replace("checks: [{ id: health,", "checks: [{ id: soak, run: exit 1, scope: system }, { id: health,");

const feature = (severity: string) => `# Instalments\n\nSeverity: ${severity}\n\n- [x] Flag off by default\n`;

/** A release whose window somebody attested. */
async function start(
  files: Readonly<Record<string, string>> = {},
  text = "/attest window v2.0.0 agreed",
): Promise<void> {
  release = await startReleaseOnGitHub({
    ".github/release-gates.yml": CONFIG,
    "docs/features/instalments.md": feature("sev-2"),
    ...files,
  });
  const { issues } = release.github.state;
  const issue = issues.add({ title: "Attestations" });
  issues.comment(issue, "product-approver", text);
}

function verdictOf(job: JobEnded): readonly (string | undefined)[] {
  return [job.outputs["verdict"], job.outputs["reason-code"]];
}

it("a release is asked what its features, its severity and its changes call for, from plan to report", async () => {
  await start();
  const { runner } = release;
  const plan = await runner.job("plan", { command: "plan" });
  expect(verdictOf(plan), plan.output).toEqual(["passed", "passed"]);
  expect(plan.outputs["severity"]).toBe("sev-2");
  expect(JSON.parse(plan.outputs["approval-environments"] ?? "")).toEqual(["approve-product", "approve-sre"]);

  const readiness = await runner.job("readiness", { command: "readiness-gate", ...handOver(plan) });
  expect(verdictOf(readiness), readiness.output).toEqual(["passed", "passed"]);
  expect(readiness.summary).toContain("1 of 1 feature ready");
  const checklist = readFileSync(
    join(readiness.workspace, ".artifacts/deployment/DEPLOY_CHECKLIST.md"),
    "utf8",
  );
  expect(checklist).toContain("Severity sev-2, everything is asked but scope system");
  expect(checklist).toContain("raised from sev-3 by Instalments");
  expect(checklist).toContain("- [x] The release window is confirmed");
  expect(checklist).toContain("release.securityImpacting is false for this release");

  const staging = await runner.job("staging", { command: "staging-validate", ...handOver(readiness) });
  expect(verdictOf(staging), staging.output).toEqual(["passed", "passed"]);
  expect(staging.summary).toContain("not asked: Check soak passes");
  expect(staging.summary).toContain("Not asked: security-lead");
  approveEverything(release);
  const approval = await runner.job("approve", { command: "approve", ...handOver(staging) });
  const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) });
  expect(verdictOf(rollout), rollout.output).toEqual(["passed", "passed"]);
  const stabilize = await runner.job("stabilize", { command: "stabilize", ...handOver(rollout) });
  const evidence = join(stabilize.workspace, ".artifacts/deployment");
  expect(readFileSync(join(evidence, "DEPLOYMENT-REPORT.md"), "utf8")).toContain("Security-impacting");
  const verified = await runProgram(process.execPath, [join(DIST, "cli.js"), "verify", evidence], {
    cwd: stabilize.workspace,
    env: {},
  });
  expect(verified.code, verified.output).toBe(0);
  expect(release.github.unknownRoutes).toEqual([]);
});

it("a release that touches what matters to security is asked for more", async () => {
  await start({ ".github/release-gates.yml": CONFIG.replace("src/auth/**", "VERSION") });
  const readiness = await release.runner.job("readiness", { command: "readiness-gate" });
  expect(verdictOf(readiness), readiness.output).toEqual(["failed", "evidence-missing"]);
  expect(readiness.summary).toContain("evidence/pentest");
  expect(readiness.summary).not.toContain("release.securityImpacting is false");
});

it("an attestation for another release does not count, and neither does a feature that is not complete", async () => {
  await start(
    { "docs/features/search.md": "# Search\n\n- [ ] Index built\n" },
    "/attest window v1.0.0 agreed",
  );
  const readiness = await release.runner.job("readiness", { command: "readiness-gate" });
  expect(verdictOf(readiness), readiness.output).toEqual(["failed", "features-incomplete"]);
  expect(readiness.summary).toContain("product-approver attested it for another release than v2.0.0");
  expect(readiness.summary).toContain("❌ not ready");
  expect(readiness.output).toContain("file=docs/features/search.md");
});
