import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { type ArtifactService, startArtifactService } from "../support/artifact-service/service.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../support/github/emulator.ts";
import {
  createReleaseRepository,
  RELEASE_CONFIG,
  REPOSITORY_NAME,
  type ReleaseRepository,
} from "./support/release-repository.ts";
import { type JobEnded, type Runner, startRunner } from "./support/runner.ts";

let repository: ReleaseRepository;
let github: GitHubEmulator;
let artifacts: ArtifactService;
let runner: Runner;
const servers: Server[] = [];

afterEach(async () => {
  runner.close();
  await artifacts.close();
  await repository.close();
  await github.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Takes every message, or answers none. */
async function receiver(answers: boolean) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      bodies.push(body);
      if (answers) response.end("ok");
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/very/secret`, bodies };
}

const handOver = (job: JobEnded) => ({ "ledger-digest": job.outputs["ledger-digest"] ?? "" });

it("tells how a release goes from gate to gate; a receiver that hangs delays no rollback and fails no gate", async () => {
  const [slack, audit, other] = [await receiver(false), await receiver(true), await receiver(true)];
  const notify = 'notify: [{ slack: "${SLACK_WEBHOOK_URL}" }, { webhook: "${AUDIT_URL}" }]\n';
  repository = await createReleaseRepository({ ".github/release-gates.yml": RELEASE_CONFIG + notify });
  github = await startGitHubEmulator({ repository: REPOSITORY_NAME });
  artifacts = await startArtifactService();
  const { git, environments, people, actions } = github.state;
  git.addCommit({ sha: repository.previousSha, message: "Release 1.0.0", author: "author" });
  git.addCommit({ sha: repository.sha, message: "Release 2.0.0", author: "author" });
  git.addTag("v1.0.0", repository.previousSha);
  git.addTag("v2.0.0", repository.sha, { annotated: true });
  people.addTeam("octo-org/sre", ["sre-approver"]);
  environments.add("approve-product", { reviewers: ["product-approver"] });
  environments.add("approve-sre", { reviewers: ["octo-org/sre"] });
  environments.add("production");
  runner = startRunner(repository, github, artifacts);
  const options = { env: { SLACK_WEBHOOK_URL: other.url, AUDIT_URL: audit.url } };
  const hanging = { env: { SLACK_WEBHOOK_URL: slack.url, AUDIT_URL: audit.url } };

  const readiness = await runner.job("readiness", { command: "readiness-gate" }, options);
  const staging = await runner.job(
    "staging",
    { command: "staging-validate", ...handOver(readiness) },
    options,
  );
  for (const [environment, user] of [
    ["approve-product", "product-approver"],
    ["approve-sre", "sre-approver"],
  ] as const) {
    actions.addReview(runner.runId, { environments: [environment], user, comment: "go" });
    actions.addJob(runner.runId, { name: environment });
  }
  const approval = await runner.job("approve", { command: "approve", ...handOver(staging) }, options);
  repository.breakService("2.0.0");
  const rollout = await runner.job("rollout", { command: "rollout", ...handOver(approval) }, hanging);

  expect(approval.outputs["verdict"], approval.output).toBe("passed");
  expect(rollout.outputs["reason-code"], rollout.output).toBe("rolled-back");
  const told = audit.bodies.map((body) => JSON.parse(body));
  expect(told.map(({ gate, event }) => `${gate}: ${event}`)).toEqual([
    "readiness-gate: phase-start",
    "readiness-gate: phase-complete",
    "staging-validate: phase-start",
    "staging-validate: phase-complete",
    "staging-validate: approval-request",
    "approve: phase-start",
    "approve: phase-complete",
    "rollout: phase-start",
    "rollout: rollback-decision",
    "rollout: alert",
    "rollout: error",
  ]);
  expect(told.at(-1)).toMatchObject({ verdict: "failed", reasonCode: "rolled-back", target: "production" });
  expect(told[4].line).toContain(`asks product-owner (approve-product), sre-lead (approve-sre): review`);

  // Slack was asked and did not answer: no verdict changed, the log warns, and the record says so.
  expect(slack.bodies.length).toBeGreaterThan(0);
  const record = JSON.parse(rollout.outputs["result"] ?? "");
  expect(record.criteria).toContainEqual(
    expect.objectContaining({ id: "notify/delivered", level: "should", status: "failed" }),
  );
  expect(rollout.output).toMatch(/::warning title=Everybody who is to be told was told::/);
  for (const job of [readiness, staging, approval, rollout]) expect(job.output).not.toContain("very/secret");
});
