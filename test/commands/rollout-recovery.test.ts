import { describe, expect, it } from "vitest";
import { rollout } from "../../src/commands/rollout.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import { fakeDeployments } from "../support/fakes/deployments.ts";
import { play, rolloutWorld, type Situation } from "../support/rollout-world.ts";

/** A start of `rollout` that may only recover. */
function recovery(situation: Situation = {}) {
  const world = rolloutWorld(situation);
  const { context } = world;
  return { ...world, context: { ...context, inputs: { ...context.inputs, recoverOnly: true } } };
}

/** A rollout that dies when this command is started: what it wrote until then is what is left. */
async function died(at: string) {
  const world = rolloutWorld({
    command: (label) => {
      if (label === at) throw new Error("the machine is gone");
      return 0;
    },
  });
  await play(rollout, world).catch(() => undefined);
  return { evidence: world.evidence, ran: world.ran };
}

describe("a start that may only recover", () => {
  it("brings the old version back when the journal died with its machine, and never starts", async () => {
    const world = recovery();
    const { decision, findings } = await play(rollout, world);
    expect(world.labels()).toEqual(["rollback"]);
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "rolled-back" });
    expect(findings.outputs["rolled-back"]).toBe("true");
    expect(world.evidence.document("rollback-report")).toMatchObject({
      cause: { reasonCode: "interrupted" },
    });
  });

  it("is loud when that fails", async () => {
    const { decision } = await play(rollout, recovery({ command: () => 1 }));
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "rollback-failed" });
  });

  it("rolls nothing back when GitHub knows that nothing was begun, and says so", async () => {
    const hub = fakeDeployments(() => new Date("2026-11-20T12:00:00.000Z"));
    const world = recovery({ runner: { runId: 7, github: hub.client() } });
    const { decision } = await play(rollout, world);
    expect(world.labels()).toEqual([]);
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "cancelled" });
    expect(decision.reason).toContain("nothing to roll back");
  });

  it("rolls back when GitHub cannot be asked how far it came", async () => {
    const hub = fakeDeployments(() => new Date("2026-11-20T12:00:00.000Z"));
    const down = async (): Promise<never> => {
      throw new ReleaseGatesError("github-unavailable", "GitHub did not answer");
    };
    const world = recovery({ runner: { runId: 7, github: hub.client({ deployments: down }) } });
    const { decision } = await play(rollout, world);
    expect(world.labels()).toEqual(["rollback"]);
    expect(decision.reasonCode).toBe("rolled-back");
  });

  it("ends what the journal tells was begun", async () => {
    const earlier = await died("shift-10");
    const world = recovery({ earlier });
    const { decision } = await play(rollout, world);
    expect(world.labels()).toEqual(["deploy", "shift-10", "rollback"]);
    expect(decision.reasonCode).toBe("rolled-back");
  });

  it("does nothing when the journal tells that nothing was begun, and does not call that passed", async () => {
    const cancelled = rolloutWorld();
    cancelled.cancel.abort();
    await play(rollout, cancelled);
    const { evidence, ran } = cancelled;
    expect((await evidence.readLines("rollout-journal")).lines).not.toEqual([]);
    const world = recovery({ earlier: { evidence, ran } });
    const { decision } = await play(rollout, world);
    expect(world.labels()).toEqual([]);
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "cancelled" });
  });
});
