import { describe, expect, it } from "vitest";
import { rollback } from "../../src/commands/rollback.ts";
import { rollout } from "../../src/commands/rollout.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import { fakeDeployments } from "../support/fakes/deployments.ts";
import { play, rolloutWorld, type Situation } from "../support/rollout-world.ts";

const NOW = () => new Date("2026-11-20T12:00:00.000Z");

/** A rollout by a workflow run, with deployments that every run of a test shares. */
async function runs(hub: ReturnType<typeof fakeDeployments>, runId: number, situation: Situation = {}) {
  const world = rolloutWorld({ runner: { runId, github: hub.client() }, ...situation });
  return { ...world, ...(await play(rollout, world)) };
}

describe("a rollout mirrored to GitHub", () => {
  it("tells by deployment statuses how far it came, and ends as a success", async () => {
    const hub = fakeDeployments(NOW);
    const { decision } = await runs(hub, 7);
    expect(decision.reasonCode).toBe("passed");
    expect(hub.deployments).toHaveLength(1);
    const [deployment] = hub.deployments;
    expect(deployment?.environment).toBe("production");
    const told = deployment?.statuses.map(({ state, description }) => `${state}: ${description}`).reverse();
    expect(told).toEqual([
      "in_progress: rollout of v1.2.0 to production begun by release-engineer [rg1 1 idle - - - 7 - -]",
      "in_progress: deploy begins [rg1 5 running 0 0 - 7 - -]",
      "in_progress: deploy ended well [rg1 6 guarding 1 0 - 7 - -]",
      "in_progress: shift-10 begins [rg1 9 running 1 1 - 7 - -]",
      "in_progress: shift-10 ended well [rg1 10 holding 2 1 - 7 - -]",
      "in_progress: hold-10 ended well [rg1 12 guarding 3 1 - 7 - -]",
      "in_progress: shift-100 begins [rg1 15 running 3 3 - 7 - -]",
      "in_progress: shift-100 ended well [rg1 16 checking 4 3 - 7 - -]",
      "success: validate ended well [rg1 18 promoted - 3 - 7 - -]",
    ]);
  });

  it("ends as a failure when it was rolled back, and as an error when that failed too", async () => {
    const undone = fakeDeployments(NOW);
    await runs(undone, 7, { command: (label) => (label === "shift-10" ? 1 : 0) });
    expect(undone.deployments[0]?.statuses[0]).toMatchObject({
      state: "failure",
      description: expect.stringContaining("[rg1"),
    });
    const stuck = fakeDeployments(NOW);
    await runs(stuck, 7, { command: (label) => (label === "deploy" ? 0 : 1) });
    expect(stuck.deployments[0]?.statuses[0]).toMatchObject({ state: "error" });
  });

  it("of a finished release is not done again on a machine that has no files", async () => {
    const hub = fakeDeployments(NOW);
    await runs(hub, 7);
    hub.endedRuns.add(7);
    const again = await runs(hub, 8);
    expect(again.decision).toMatchObject({ verdict: "passed", reasonCode: "already-done" });
    expect(again.labels()).toEqual([]);
  });

  it("is found again, however many other services went out in between", async () => {
    const hub = fakeDeployments(NOW);
    await runs(hub, 7);
    const [own] = hub.deployments;
    if (own === undefined) throw new Error("expected a deployment");
    for (let id = 2; id <= 60; id += 1) {
      const service = JSON.stringify(own.payload).replace('"repository"', `"service":"s-${id}","repository"`);
      hub.deployments.push({ ...own, id, payload: JSON.parse(service) });
    }
    hub.endedRuns.add(7);
    const again = await runs(hub, 8);
    expect(again.decision).toMatchObject({ verdict: "passed", reasonCode: "already-done" });
    expect(again.labels()).toEqual([]);
  });

  it("that died between its last line and GitHub is shown as ended by the next start", async () => {
    const hub = fakeDeployments(NOW);
    const first = await runs(hub, 7);
    hub.endedRuns.add(7);
    // The status of the end was never made: to everybody else a deployment is in progress for ever.
    hub.deployments[0]?.statuses.shift();
    const again = await runs(hub, 8, { earlier: { evidence: first.evidence, ran: first.ran } });
    expect(again.decision.reasonCode).toBe("already-done");
    expect(again.labels()).toEqual(first.labels());
    expect(hub.deployments[0]?.statuses[0]).toMatchObject({
      state: "success",
      description: "validate ended well [rg1 18 promoted - 3 - 8 - -]",
    });
  });

  it("of a rolled back release asks for a new approval on another machine, too", async () => {
    const hub = fakeDeployments(NOW);
    await runs(hub, 7, { command: (label) => (label === "deploy" ? 1 : 0) });
    hub.endedRuns.add(7);
    const again = await runs(hub, 8);
    expect(again.decision).toMatchObject({ verdict: "failed", reasonCode: "rolled-back" });
    expect(again.labels()).toEqual([]);
  });

  it("refuses while another run that lives is at work on the environment", async () => {
    const hub = fakeDeployments(NOW);
    const first = rolloutWorld({
      runner: { runId: 7, github: hub.client() },
      command: (label) => (label === "shift-10" ? "hang" : 0),
    });
    const playing = play(rollout, first);
    while (!first.labels().includes("shift-10")) await new Promise((resolve) => setImmediate(resolve));
    const second = await runs(hub, 8, { release: { tag: "v1.2.1" } });
    expect(second.labels()).toEqual([]);
    expect(second.findings.criteria.length).toBeGreaterThan(0);
    const other = await runs(hub, 9);
    expect(other.decision.reasonCode).toBe("rollout-in-progress");
    first.cancel.abort();
    expect((await playing).decision.reasonCode).toBe("rolled-back");
  });

  it.each([
    ["a step", (label: string) => (label === "shift-10" ? "hang" : 0), "shift-10"],
    ["the rollback", (label: string) => ({ deploy: 1, rollback: "hang" as const })[label] ?? 0, "rollback"],
  ])(
    "has what %s of a dead run left on this machine stopped before anything else begins, also without its files",
    async (_, command, label) => {
      const hub = fakeDeployments(NOW);
      const dead = rolloutWorld({ runner: { runId: 7, github: hub.client() }, command });
      void play(rollout, dead);
      while (dead.labels().at(-1) !== label) await new Promise((resolve) => setImmediate(resolve));
      hub.endedRuns.add(7);
      const next = await runs(hub, 8);
      expect(next.decision.reasonCode).toBe("rolled-back");
      expect(next.labels()).toEqual(["rollback"]);
      expect(next.stopped).toEqual([dead.ran.at(-1)?.id]);
      expect(next.stopped[0]).toContain("v1.2.0");
    },
  );

  it("marks every command of every rollout as another one", async () => {
    const hub = fakeDeployments(NOW);
    const ids = new Set<string | undefined>();
    const fails = { command: (label: string) => (label === "shift-100" ? 1 : 0) };
    for (const tag of ["v1.2.0", "v1.2.1"]) {
      const { ran } = await runs(hub, 7, { ...fails, release: { tag } });
      for (const { id } of ran) ids.add(id);
    }
    expect(ids).not.toContain(undefined);
    expect(ids.size).toBe(8);
  });

  it("gives way to a run that began a moment earlier", async () => {
    const hub = fakeDeployments(NOW);
    await runs(hub, 7, { command: () => 1 });
    // Seen from here it has not told anything yet, and was not there at the first look.
    const [first] = hub.deployments;
    first?.statuses.splice(0);
    let looks = 0;
    const late = hub.client({
      deployments: async () => {
        looks += 1;
        return looks === 1 ? [] : hub.deployments;
      },
    });
    const world = rolloutWorld({ runner: { runId: 8, github: late } });
    await expect(play(rollout, world)).rejects.toMatchObject({ code: "rollout-in-progress" });
    expect(world.labels()).toEqual([]);
    expect(hub.deployments.at(-1)?.statuses[0]).toMatchObject({ state: "failure" });
  });

  it("goes no further when GitHub cannot be told, and comes back without it", async () => {
    const hub = fakeDeployments(NOW);
    const down = new ReleaseGatesError("github-unavailable", "GitHub did not answer");
    const { decision, labels, evidence } = await runs(hub, 7, {
      command: (label) => {
        if (label === "shift-10") hub.faults.push(...Array.from({ length: 20 }, () => down));
        return 0;
      },
    });
    expect(decision.reasonCode).toBe("rolled-back");
    expect(labels()).toEqual(["deploy", "shift-10", "rollback"]);
    expect(evidence.document("rollback-report")).toMatchObject({
      cause: { reasonCode: "github-unavailable" },
    });
  });

  it.each([1, 2, Number.POSITIVE_INFINITY])(
    "that GitHub could not be told of (%s statuses, from any on) leaves a journal that the next start understands",
    async (length) => {
      const outcomes = new Set<string>();
      for (let from = 1; from <= 9; from += 1) {
        const hub = fakeDeployments(NOW);
        let told = 0;
        const { setDeploymentStatus } = hub.client();
        const deaf = hub.client({
          setDeploymentStatus: async (...status) => {
            told += 1;
            if (told >= from && told < from + length) {
              throw new ReleaseGatesError("github-unavailable", "GitHub did not answer");
            }
            return setDeploymentStatus(...status);
          },
        });
        const first = rolloutWorld({ runner: { runId: 7, github: deaf } });
        await play(rollout, first).catch(() => undefined);
        hub.endedRuns.add(7);
        const again = await runs(hub, 8, { earlier: { evidence: first.evidence, ran: first.ran } });
        const { reasonCode } = again.decision;
        outcomes.add(reasonCode);
        const what = `from status ${from}: ${reasonCode} (${again.labels().join(" ")})`;
        // Whoever began without a word to GitHub did nothing, and the next start begins anew.
        expect(["passed", "already-done", "rolled-back"], what).toContain(reasonCode);
        expect(again.labels().at(-1), what).toBe(reasonCode === "rolled-back" ? "rollback" : "shift-100");
        expect(hub.deployments.at(-1)?.statuses[0]?.state, what).toBe(
          reasonCode === "rolled-back" ? "failure" : "success",
        );
      }
      expect(outcomes).toContain("rolled-back");
    },
  );

  it("does not believe a position that a person wrote", async () => {
    const hub = fakeDeployments(NOW);
    await runs(hub, 7, { command: (label) => (label === "deploy" ? 1 : 0) });
    hub.endedRuns.add(7);
    hub.say("somebody", "all well [rg1 99 promoted - 3 - 7 - -]");
    expect((await runs(hub, 8)).decision.reasonCode).toBe("rolled-back");
  });
});

describe("a person who asks a running rollout", () => {
  /** Lets somebody speak during the hold. */
  async function asked(by: string, description: string, situation: Situation = {}) {
    const hub = fakeDeployments(NOW);
    return runs(hub, 7, {
      status: (_, look) => {
        if (look === 2) hub.say(by, description);
        return 200;
      },
      ...situation,
    });
  }

  it("to abort gets a rollback, named as theirs", async () => {
    const { decision, evidence } = await asked("approver-1", "abort: it smells");
    expect(decision.reasonCode).toBe("rolled-back");
    expect(evidence.document("rollback-report")).toMatchObject({
      cause: { reasonCode: "aborted", why: "approver-1 aborted the rollout" },
    });
  });

  it("is heard as a member of a role's team, too", async () => {
    const { decision } = await asked("Team-Mate", "ABORT", {
      config: { roles: { lead: { environment: "approve", teams: ["octo-org/leads"] } } },
    });
    expect(decision.reasonCode).toBe("rolled-back");
  });

  it("is not heard when they are in no role", async () => {
    const { decision, reporter } = await asked("passer-by", "abort");
    expect(decision.reasonCode).toBe("passed");
    expect(reporter.statuses.some(({ sentence }) => sentence.includes("not heard"))).toBe(true);
  });

  it("is looked for without waiting for a GitHub that hangs, so that the watch goes on", async () => {
    const hub = fakeDeployments(NOW);
    let looked = 0;
    const brief = hub.client({
      deploymentStatuses: async () => {
        looked += 1;
        throw new ReleaseGatesError("github-unavailable", "GitHub did not answer within 3 s");
      },
    });
    const world = rolloutWorld({ runner: { runId: 7, github: hub.client(), brief } });
    const { decision } = await play(rollout, world);
    expect(decision.reasonCode).toBe("passed");
    expect(looked).toBeGreaterThan(0);
    expect(world.reporter.infos.join("\n")).toContain(
      "Requests of people could not be looked for: GitHub did not",
    );
  });

  it("to pause gets one between two steps, and to resume the rest", async () => {
    const hub = fakeDeployments(NOW);
    let pausedAfter: readonly string[] = [];
    const { decision, evidence, labels, reporter } = await runs(hub, 7, {
      // A look every ten seconds, and a hold of a minute: the twentieth look is in the pause.
      status: (ran, look) => {
        if (look === 2) hub.say("approver-1", "pause");
        if (look === 20) {
          pausedAfter = ran.map((one) => one.label);
          hub.say("approver-1", "resume");
        }
        return 200;
      },
    });
    expect(pausedAfter).toEqual(["deploy", "shift-10"]);
    expect(decision.reasonCode).toBe("passed");
    expect(labels()).toEqual(["deploy", "shift-10", "shift-100"]);
    const told = reporter.statuses.filter(({ announce }) => announce).map(({ sentence }) => sentence);
    expect(told).toEqual([
      expect.stringContaining("executed: paused before shift-100"),
      expect.stringContaining("executed: resumed at shift-100"),
      expect.stringContaining("executed: half-way, shift-100 is next"),
      expect.stringContaining("executed: promoted"),
    ]);
    expect(evidence.files.get("rollout-journal.jsonl")).toContain('"phase":"paused"');
  });
});

describe("the button on a machine that has no files", () => {
  it("rolls back to the slot that GitHub knows, and tells it there", async () => {
    const hub = fakeDeployments(NOW);
    const blueGreen: Situation = {
      release: { strategy: "blue-green" },
      rollout: { "blue-green": { live: "live", hold: "10s" } },
      printed: (label) => (label === "live slot" ? "blue" : ""),
    };
    await runs(hub, 7, blueGreen);
    hub.endedRuns.add(7);
    const button = rolloutWorld({ ...blueGreen, runner: { runId: 8, github: hub.client() } });
    const { decision } = await play(rollback, button);
    expect(decision.verdict).toBe("passed");
    expect(button.ran.at(-1)).toMatchObject({ label: "rollback", env: { DEPLOY_SLOT: "blue" } });
    expect(hub.deployments.at(-1)).toMatchObject({ sha: "b".repeat(40) });
    expect(hub.deployments.at(-1)?.statuses[0]).toMatchObject({ state: "success" });
  });

  it("rolls back even when GitHub does not answer", async () => {
    const hub = fakeDeployments(NOW);
    const down = new ReleaseGatesError("github-unavailable", "GitHub did not answer");
    const button = rolloutWorld({
      runner: {
        runId: 8,
        github: hub.client({
          deployments: async () => {
            throw down;
          },
        }),
      },
    });
    const { decision } = await play(rollback, button);
    expect(decision.verdict).toBe("passed");
    expect(button.labels()).toEqual(["rollback"]);
  });
});
