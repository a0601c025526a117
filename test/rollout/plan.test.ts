import { describe, expect, it } from "vitest";
import { configSchema } from "../../src/config/schema.ts";
import type { Release, Strategy } from "../../src/release/identity.ts";
import { renderPlan } from "../../src/report/rollout-plan.ts";
import { idleSlot } from "../../src/rollout/blue-green.ts";
import { compilePlan, heldFrom, machineSteps, type Plan, rollbackVariables } from "../../src/rollout/plan.ts";
import type { Step } from "../../src/rollout/plan-step.ts";

const release: Release = {
  repository: "octo-org/shop",
  tag: "v2.0.0",
  version: "2.0.0",
  sha: "a".repeat(40),
  target: "production",
  severity: "sev-1",
  strategy: "canary",
  previous: { tag: "v1.0.0", version: "1.0.0", sha: "b".repeat(40) },
};

function plan(strategy: Strategy, rollout: Record<string, unknown> = {}, slot?: string): Plan {
  const config = configSchema.parse({
    version: 1,
    name: "shop",
    roles: { lead: { environment: "approve", users: ["approver-1"] } },
    rollout: {
      deploy: "deploy",
      rollback: "rollback",
      checks: [{ id: "up", http: "http://service/" }],
      ...rollout,
    },
  });
  return compilePlan(config, { ...release, strategy }, slot);
}

/** Each step on a line: its id, what it is told, how long it holds, what it may not do twice. */
function told(compiled: Plan): readonly string[] {
  return compiled.steps.map(line);
}

function line(step: Step): string {
  switch (step.kind) {
    case "command": {
      const { trafficWeight, slot, batch } = step.variables;
      const parts = [
        step.command.run,
        trafficWeight === undefined ? "" : `weight ${trafficWeight}`,
        slot === undefined ? "" : `slot ${slot}`,
        batch === undefined ? "" : `batch ${batch.index}/${batch.count}`,
        step.repeatable ? "" : "once",
      ];
      return `${step.id}: ${parts.filter((part) => part !== "").join(", ")}`;
    }
    case "hold":
      return `${step.id}: ${step.durationMs} ms`;
    case "checks":
      return `${step.id}: ${step.successRate}`;
    case "promote":
      return step.id;
  }
}

describe("a plan", () => {
  it("of a canary moves the traffic over in 5, 25 and 50 percent unless told otherwise", () => {
    expect(told(plan("canary", { shift: "shift" }))).toEqual([
      "deploy: deploy, weight 0",
      "shift-5: shift, weight 5",
      "hold-5: 600000 ms",
      "shift-25: shift, weight 25",
      "hold-25: 600000 ms",
      "shift-50: shift, weight 50",
      "hold-50: 600000 ms",
      "shift-100: shift, weight 100, once",
      "validate: 0.95",
      "promote",
    ]);
  });

  it("of a canary follows its configured steps, and retires the old version where that is configured", () => {
    const steps = [{ weight: 1, hold: "1s" }];
    expect(told(plan("canary", { shift: "shift", retire: "retire", canary: { steps } }))).toEqual([
      "deploy: deploy, weight 0",
      "shift-1: shift, weight 1",
      "hold-1: 1000 ms",
      "shift-100: shift, weight 100, once",
      "validate: 0.95",
      "promote",
      "retire: retire",
    ]);
  });

  it("of a blue-green release checks the idle slot, switches once, keeps the old slot and retires it last", () => {
    const rollout = {
      shift: "shift",
      retire: "retire",
      "blue-green": { live: "live", checks: [{ id: "idle", http: "http://{{slot}}.service/" }] },
    };
    const compiled = plan("blue-green", rollout, "green");
    expect(told(compiled)).toEqual([
      "deploy: deploy, weight 0, slot green",
      "check-idle: 1",
      "switch: shift, weight 100, slot green, once",
      "hold-switched: 600000 ms",
      "validate: 0.95",
      "promote",
      "retire: retire, slot blue",
    ]);
    expect(compiled.steps[1]).toMatchObject({ checks: [{ http: { url: "http://green.service/" } }] });
    expect(rollbackVariables(compiled, 0)).toEqual({ slot: "blue", trafficWeight: 0 });
    expect(rollbackVariables(compiled, 2)).toEqual({ slot: "blue", trafficWeight: 0 });
  });

  it("of a rolling release deploys batch by batch, by number or by size", () => {
    expect(told(plan("rolling", { rolling: { batches: 2, hold: "5s" } }))).toEqual([
      "batch-1: deploy, batch 1/2",
      "hold-batch-1: 5000 ms",
      "batch-2: deploy, batch 2/2",
      "hold-batch-2: 5000 ms",
      "validate: 0.95",
      "promote",
    ]);
    const byThirds = plan("rolling", { rolling: { batches: "30%" } });
    expect(byThirds.steps.filter((step) => step.kind === "command")).toHaveLength(4);
    expect(rollbackVariables(byThirds, 3)).toEqual({ batch: { index: 2, count: 4 } });
  });

  it("of a recreate stops, deploys and starts, as far as there are commands for it", () => {
    expect(told(plan("recreate"))).toEqual(["deploy: deploy", "validate: 0.95", "promote"]);
    expect(told(plan("recreate", { stop: "stop", start: "start" }))).toEqual([
      "stop: stop",
      "deploy: deploy",
      "start: start",
      "validate: 0.95",
      "promote",
    ]);
  });

  it("written by hand is followed as it stands, and ends like every other", () => {
    const steps = [
      { id: "warm", command: "warm", weight: 0 },
      { id: "shadow", hold: "30s" },
      {
        id: "cut-over",
        title: "Cut over",
        command: "cut",
        weight: 100,
        slot: "b",
        repeatable: false,
        hold: "1m",
      },
    ];
    expect(told(plan("steps", { steps }))).toEqual([
      "warm: warm, weight 0",
      "hold-shadow: 30000 ms",
      "cut-over: cut, weight 100, slot b, once",
      "hold-cut-over: 60000 ms",
      "validate: 0.95",
      "promote",
    ]);
  });

  it("compares the versions only where both serve, and only when there is an older one", () => {
    expect(plan("canary", { shift: "shift" }).compares).toBe(true);
    expect(plan("rolling", { rolling: { batches: 2 } }).compares).toBe(false);
    const config = { deploy: "d", rollback: "r", shift: "s", checks: [{ id: "up", http: "http://s/" }] };
    const first = compilePlan(
      configSchema.parse({
        version: 1,
        name: "shop",
        roles: { lead: { environment: "approve", users: ["approver-1"] } },
        rollout: config,
      }),
      { ...release, previous: undefined as never },
    );
    expect(first.compares).toBe(false);
  });

  it.each([
    ["canary", {}],
    ["blue-green", { shift: "shift" }],
    ["rolling", {}],
    ["steps", {}],
  ] as const)("of a %s without what it needs is refused", (strategy, rollout) => {
    expect(() => plan(strategy, rollout)).toThrow(expect.objectContaining({ code: "config-invalid" }));
  });

  it("has every id once and its promotion once, whatever the strategy", () => {
    const plans = [
      plan("canary", { shift: "s", retire: "r" }),
      plan("blue-green", { shift: "s", "blue-green": { live: "l" } }, "blue"),
      plan("rolling", { rolling: { batches: 100 } }),
      plan("recreate", { stop: "s", start: "s" }),
    ];
    for (const compiled of plans) {
      const steps = machineSteps(compiled);
      expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
      expect(steps.filter((step) => step.kind === "promote")).toHaveLength(1);
    }
  });

  it("knows how long it holds", () => {
    const compiled = plan("canary", { shift: "shift" });
    expect(heldFrom(compiled, 0)).toBe(1_800_000);
    expect(heldFrom(compiled, 4)).toBe(1_200_000);
  });

  it("is shown as a table and a diagram in which text from the config is inert", () => {
    const text = renderPlan(plan("canary", { deploy: "echo `id` | <b>&</b> ![x](y)", shift: "shift" }));
    expect(text).toContain("| 1 | `deploy` |");
    expect(text).toContain("TRAFFIC\\_WEIGHT=25");
    expect(text).not.toContain("<b>");
    expect(text).toContain("```mermaid\nflowchart TD");
  });
});

describe("the idle slot", () => {
  it.each([
    ["blue\n", "green"],
    ["green", "blue"],
    ["", "blue"],
  ])("when %j is printed as the live one is %s", (printed, idle) => {
    expect(idleSlot(["blue", "green"], printed)).toBe(idle);
  });

  it("is unknown when something else is printed", () => {
    expect(() => idleSlot(["blue", "green"], "purple")).toThrow(
      expect.objectContaining({ code: "command-failed" }),
    );
  });
});
