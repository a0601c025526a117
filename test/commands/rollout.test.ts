import { describe, expect, it } from "vitest";
import { rollout } from "../../src/commands/rollout.ts";
import { play, rolloutWorld } from "../support/rollout-world.ts";

describe("the rollout gate", () => {
  it("takes a good release through every step and promotes it", async () => {
    const world = rolloutWorld();
    const { decision, findings } = await play(rollout, world);
    expect(decision).toMatchObject({ verdict: "passed", reasonCode: "passed" });
    expect(world.labels()).toEqual(["deploy", "shift-10", "shift-100"]);
    expect(world.ran.map((one) => one.env["TRAFFIC_WEIGHT"])).toEqual(["0", "10", "100"]);
    expect(findings.outputs["rolled-back"]).toBe("false");
    expect(world.evidence.document("production-deployment-report")).toMatchObject({
      outcome: "promoted",
      steps: [
        { id: "deploy", status: "done" },
        { id: "shift-10", status: "done" },
        { id: "hold-10", status: "done", looks: 7 },
        { id: "shift-100", status: "done" },
        { id: "validate", status: "done" },
        { id: "promote", status: "done" },
      ],
    });
    expect(world.evidence.document("post-deployment-validation")).toMatchObject({
      verdict: "passed",
      passed: 1,
      total: 1,
    });
  });
});
