import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGitHub } from "../../src/adapters/github/client.ts";
import { rollout } from "../../src/commands/rollout.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../support/github/emulator.ts";
import { fault } from "../support/github/faults.ts";
import { play, release, rolloutWorld, type Situation } from "../support/rollout-world.ts";

/** The journal's mirror through the real client, on a GitHub that does what GitHub does on its bad days. */
const NOW = "2026-11-20T12:00:00.000Z";
const CREATE = "repos/create-deployment";
const STATUS = "repos/create-deployment-status";
const LIST = "repos/list-deployments";
const STATUSES = "repos/list-deployment-statuses";

let github: GitHubEmulator;
beforeEach(async () => {
  github = await startGitHubEmulator({ repository: release.repository, now: () => new Date(NOW) });
  const { git, actions } = github.state;
  git.addCommit({ sha: release.sha });
  git.addTag(release.tag, release.sha);
  actions.addRun({ id: 7, headSha: release.sha });
});
afterEach(() => github.close());

/** A rollout by a workflow run. */
async function runs(runId = 7, situation: Situation = {}) {
  const client = createGitHub({
    token: github.token,
    repository: release.repository,
    apiUrl: github.url,
    clock: createSteppingClock(NOW),
    deadlineMs: 60_000,
    random: () => 0.5,
  });
  const world = rolloutWorld({ runner: { runId, github: client }, ...situation });
  return { ...world, ...(await play(rollout, world).catch((error: unknown) => ({ error }))) };
}

function end(runId: number): void {
  const attempt = github.state.actions.runs.get(runId)?.attempts.at(-1);
  if (attempt !== undefined) attempt.status = "completed";
}

const newest = () => github.state.deployments.all.at(-1)?.statuses.at(-1);
const FORWARD = ["deploy", "shift-10", "shift-100"];

describe("a rollout mirrored to a GitHub that stumbles goes on, and tells every step once", () => {
  it.each([
    ["a status is refused by a 502 and a 503", STATUS, [fault.status(502), fault.status(503)]],
    ["it asks for patience by a 429", STATUS, [fault.tooMany(5)]],
    ["a secondary limit is hit", STATUS, [fault.secondaryLimit(10)]],
    ["the hourly limit was used up for a moment", STATUS, [fault.rateLimited(Date.parse(NOW) / 1000 + 20)]],
    ["deployments cannot be listed at first", LIST, [fault.status(500), fault.cutBody, fault.notJson]],
    ["the deployment cannot be made at first", CREATE, [fault.status(500)]],
  ])("when %s", async (_case, operation, faults) => {
    github.faults.next(operation, ...faults);
    const { decision, labels } = { decision: undefined, ...(await runs()) };
    expect(decision?.reasonCode).toBe("passed");
    expect(labels()).toEqual(FORWARD);
    expect(github.state.deployments.all).toHaveLength(1);
    expect(newest()).toMatchObject({ state: "success" });
  });

  it.each([
    ["of a status", STATUS],
    ["of the deployment", CREATE],
  ])("when the answer %s is lost although it was made", async (_case, operation) => {
    github.faults.next(operation, { kind: "disconnect", effect: true });
    const { decision, labels } = { decision: undefined, ...(await runs()) };
    expect(decision?.reasonCode).toBe("passed");
    expect(labels()).toEqual(FORWARD);
    expect(newest()).toMatchObject({ state: "success" });
    // A deployment without a status says that nothing was done by it: the next start finds the one that counts.
    end(7);
    github.state.actions.addRun({ id: 8, headSha: release.sha });
    const again = { decision: undefined, ...(await runs(8)) };
    expect(again.decision?.reasonCode).toBe("already-done");
    expect(again.labels()).toEqual([]);
  });
});

describe("a rollout that GitHub cannot be told of", () => {
  it.each([
    ["the token may not write deployments", CREATE, fault.status(403), "permission-denied"],
    ["deployments cannot be made", CREATE, fault.status(500), "github-unavailable"],
    ["deployments cannot be read", LIST, fault.status(503), "github-unavailable"],
    [
      "the hourly limit is used up for long",
      CREATE,
      fault.rateLimited(Date.parse(NOW) / 1000 + 3_000),
      "github-unavailable",
    ],
  ])("never begins: %s", async (_case, operation, standing, code) => {
    github.faults.always(operation, standing);
    const { error, labels } = { error: undefined, ...(await runs()) };
    expect(error).toMatchObject({ code });
    expect(labels()).toEqual([]);
  });

  it("never begins when nobody can say how far an earlier one came", async () => {
    await runs(7, { command: (label) => (label === "deploy" ? 1 : 0) });
    end(7);
    github.state.actions.addRun({ id: 8, headSha: release.sha });
    github.faults.always(STATUSES, fault.status(500));
    const { error, labels } = { error: undefined, ...(await runs(8)) };
    expect(error).toMatchObject({ code: "github-unavailable" });
    expect(labels()).toEqual([]);
  });

  it("on its way goes no further, and comes back without it", async () => {
    const { decision, labels, evidence } = {
      decision: undefined,
      ...(await runs(7, {
        command: (label) => {
          if (label === "shift-10") github.faults.always(STATUS, fault.status(500));
          return 0;
        },
      })),
    };
    expect(decision?.reasonCode).toBe("rolled-back");
    expect(labels()).toEqual(["deploy", "shift-10", "rollback"]);
    expect(evidence.document("rollback-report")).toMatchObject({
      cause: { reasonCode: "github-unavailable" },
    });
    // When it answers again, the next start ends the deployment that looks like one in progress.
    github.faults.clear();
    end(7);
    github.state.actions.addRun({ id: 8, headSha: release.sha });
    expect(newest()).toMatchObject({ state: "in_progress" });
    const earlier = { evidence, ran: [] };
    const again = { decision: undefined, ...(await runs(8, { earlier })) };
    expect(again.decision?.reasonCode).toBe("rolled-back");
    expect(again.labels()).toEqual([]);
    expect(newest()).toMatchObject({ state: "failure" });
  });
});

describe("what others do to the deployments of an environment", () => {
  const { at } = { at: (text: string) => `${text} [rg1 99 promoted - 3 - 7 - -]` };

  it.each([
    ["a person writes a position", "somebody", at("all well")],
    ["a person writes words", "somebody", "looks good to me"],
    ["another app writes words", "other-tool[bot]", "deployed"],
  ])("does not move a rollout: %s", async (_case, login, description) => {
    await runs(7, { command: (label) => (label === "deploy" ? 1 : 0) });
    end(7);
    const { deployments, people, actions } = github.state;
    const [deployment] = deployments.all;
    if (deployment === undefined) throw new Error("no deployment was made");
    deployments.addStatus(deployment, { state: "success", description, creator: people.user(login) });
    actions.addRun({ id: 8, headSha: release.sha });
    const again = { decision: undefined, ...(await runs(8)) };
    expect(again.decision?.reasonCode).toBe("rolled-back");
    expect(again.labels()).toEqual([]);
  });

  it("does not hide a rollout: deployments of other tools are looked past", async () => {
    await runs();
    end(7);
    const { deployments, people, actions } = github.state;
    for (let count = 0; count < 20; count += 1) {
      const other = deployments.add({
        sha: release.sha,
        creator: people.user("other-tool[bot]"),
        payload: { any: count },
      });
      deployments.addStatus(other, { state: "success", creator: people.user("other-tool[bot]") });
    }
    actions.addRun({ id: 8, headSha: release.sha });
    const again = { decision: undefined, ...(await runs(8)) };
    expect(again.decision?.reasonCode).toBe("already-done");
    expect(again.labels()).toEqual([]);
  });
});
