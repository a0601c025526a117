import { describe, expect, it } from "vitest";
import { rollout } from "../../src/commands/rollout.ts";
import { status as statusTask } from "../../src/commands/status.ts";
import { fakeDeployments } from "../support/fakes/deployments.ts";
import { createMemoryEvidence } from "../support/fakes/evidence-files.ts";
import { play, rolloutWorld, type Situation } from "../support/rollout-world.ts";

const CONFIG = `version: 1
name: shop
roles: { lead: { environment: approve, users: [approver-1] } }
rollout:
  deploy: deploy
  rollback: bash rollback.sh
  checks: [{ id: health, http: "http://service/healthz" }]
`;
const NOW = () => new Date("2026-11-20T12:00:00.000Z");

/** What status says after a rollout in this situation, from its journal or from GitHub alone. */
async function statusAfter(situation: Situation, source: "journal" | "github", ended = true) {
  const hub = fakeDeployments(NOW);
  const runner = { runId: 7, github: hub.client() };
  const world = rolloutWorld({ ...situation, ...(source === "github" ? { runner } : {}) });
  await play(rollout, world);
  if (ended) hub.endedRuns.add(7);
  const journal = source === "journal" ? world.evidence.files.get("rollout-journal.jsonl") : undefined;
  return status(journal, hub);
}

async function status(journal: string | undefined, hub: ReturnType<typeof fakeDeployments>) {
  const files = new Map(journal === undefined ? [] : [["rollout-journal.jsonl", Buffer.from(journal)]]);
  const { context } = rolloutWorld({
    runner: { runId: 8, github: hub.client() },
    files: { "release-gates.yml": CONFIG },
  });
  const world = Object.create(context.world, { evidence: { value: () => createMemoryEvidence(files) } });
  return statusTask(context.inputs, world);
}

describe("status", () => {
  it.each(["journal", "github"] as const)("says from the %s what is deployed", async (source) => {
    expect(await statusAfter({}, source)).toMatchObject({
      verdict: "passed",
      reason: "production serves v1.2.0",
    });
  });

  it.each(["journal", "github"] as const)("says from the %s that a release was undone", async (source) => {
    const report = await statusAfter({ command: (label) => (label === "deploy" ? 1 : 0) }, source);
    expect(report.reason).toMatch(/^v1\.2\.0 was rolled back from production: /);
  });

  it("fails when nobody knows what is deployed", async () => {
    expect(await statusAfter({ command: () => 1 }, "github")).toMatchObject({
      verdict: "failed",
      reasonCode: "rollback-failed",
    });
  });

  it("is pending while a rollout is under way, and says when its run has died", async () => {
    const hub = fakeDeployments(NOW);
    const world = rolloutWorld({
      runner: { runId: 7, github: hub.client() },
      command: (label) => (label === "shift-10" ? "hang" : 0),
    });
    const playing = play(rollout, world);
    while (!world.labels().includes("shift-10")) await new Promise((resolve) => setImmediate(resolve));
    expect(await status(undefined, hub)).toMatchObject({
      verdict: "pending",
      reasonCode: "rollout-in-progress",
    });
    hub.endedRuns.add(7);
    expect(await status(undefined, hub)).toMatchObject({ verdict: "pending", reasonCode: "interrupted" });
    world.cancel.abort();
    await playing;
  });

  it("says that nothing is known where nothing is", async () => {
    expect((await status(undefined, fakeDeployments(NOW))).reason).toContain("nothing is known");
  });

  it("does not trust a journal that is broken, and drops a torn last line", async () => {
    const hub = fakeDeployments(NOW);
    expect(await status("not json\n", hub)).toMatchObject({
      verdict: "failed",
      reasonCode: "journal-broken",
    });
    expect((await status('{"sequence":1,"a', hub)).reason).toContain("nothing is known");
  });
});
