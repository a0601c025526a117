import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import type { Run } from "../support/github/state/actions.ts";
import { readWorkflow } from "../support/workflows/files.ts";
import {
  approveEverything,
  handOver,
  type ReleaseOnGitHub,
  startReleaseOnGitHub,
} from "./support/release-on-github.ts";
import { RELEASE_CONFIG } from "./support/release-repository.ts";
import type { JobEnded } from "./support/runner.ts";

/** The shipped action asks people about a `medium` breach by the review of a role's environment. */
const WORKFLOW = "rollback-decision.yml";
const CONFIG = `${RELEASE_CONFIG.replace(
  "  interval: 20ms\n  checks",
  `  shift: { run: "true" }
  canary: { steps: [{ weight: 10, hold: 200ms }] }
  triggers: { medium: 3s, decision: { role: sre-lead } }
  interval: 20ms
  checks`,
)}metrics:
  sources: { own: { type: command, run: "cat \\"$STATE/memory.json\\"", pass-env: [STATE] } }
  indicators: [{ id: memory, source: own, value: /mb, require: "value < 100", trigger: medium, consecutive: 1 }]
`;

let started: ReleaseOnGitHub;
afterEach(() => started.close());

/** A release up to its rollout, whose memory is too large; `asked` is what people do when they are asked. */
async function rollOut(asked: (run: Run) => void): Promise<JobEnded> {
  const { content } = readWorkflow(`workflows-templates/${WORKFLOW}`);
  started = await startReleaseOnGitHub({
    ".github/release-gates.yml": CONFIG,
    [`.github/workflows/${WORKFLOW}`]: content,
  });
  const { runner, github, repository } = started;
  writeFileSync(join(repository.env["STATE"] ?? "", "memory.json"), '{"mb": 900}');
  github.state.actions.dispatchable.set(WORKFLOW, {
    name: (inputs) => `${inputs["title"]} ${inputs["question"]}`,
    environment: (inputs) => inputs["environment"] ?? "",
    started: asked,
  });
  const readiness = await runner.job("readiness", { command: "readiness-gate" });
  const staging = await runner.job("staging", { command: "staging-validate", ...handOver(readiness) });
  approveEverything(started);
  const approval = await runner.job("approve", { command: "approve", ...handOver(staging) });
  const granted = { actions: "write", contents: "read", deployments: "write" } as const;
  expect(readWorkflow(".github/workflows/release.yml").workflow.jobs["rollout"]?.permissions).toEqual(
    granted,
  );
  const token = github.tokenWith(granted);
  return runner.job("rollout", { command: "rollout", ...handOver(approval) }, { token });
}

const review = (state: "approved" | "rejected", comment: string) => (run: Run) =>
  started.github.state.actions.review(run.id, { user: "sre-approver", state, comment });

it("goes on when somebody of the role approves", async () => {
  const job = await rollOut(review("approved", "The cache is warming up."));
  expect(job.outputs["reason-code"], job.output).toBe("passed");
  expect(started.repository.serves("production")).toBe("2.0.0");
  expect(job.output).toMatch(/\[ROLLBACK DECISION\] sre-lead decides under "Review deployments" of http/);
  expect(started.github.unknownRoutes).toEqual([]);
});

it("rolls back when somebody rejects, and says who and why", async () => {
  const job = await rollOut(review("rejected", "It leaks."));
  expect(job.outputs["reason-code"], job.output).toBe("rolled-back");
  expect(started.repository.serves("production")).toBe("1.0.0");
  expect(job.summary).toContain("sre-approver decided to roll back, by rejecting approve-sre: It leaks.");
});

it("rolls back when nobody answers in time, and takes the question back", async () => {
  const asked: Run[] = [];
  const job = await rollOut((run) => asked.push(run));
  expect(job.outputs["reason-code"], job.output).toBe("rolled-back");
  expect(started.repository.serves("production")).toBe("1.0.0");
  expect(asked.map(({ attempts }) => attempts.at(-1)?.conclusion)).toEqual(["cancelled"]);
});
