import { describe, expect, it } from "vitest";
import { resolveStrategy } from "../../src/config/defaults.ts";
import { configSchema } from "../../src/config/schema.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";

function config(rollout: Record<string, unknown>, release: Record<string, unknown> = {}) {
  return configSchema.parse({
    version: 1,
    name: "checkout",
    release,
    roles: { lead: { environment: "approve" } },
    rollout: { deploy: "a", rollback: "b", checks: [{ id: "c", run: "d" }], ...rollout },
  });
}

const shift = "bash shift.sh";
const blueGreen = { shift, "blue-green": { live: "bash live.sh" } };

describe("the strategy of a release", () => {
  it.each([
    ["recreate, where nothing moves traffic", config({}), "recreate"],
    ["canary, where a command moves traffic", config({ shift }), "canary"],
    ["the one whose block is there", config(blueGreen), "blue-green"],
    ["the one whose block is there", config({ rolling: { batches: 4 } }), "rolling"],
    [
      "a plan written by hand before any other",
      config({ ...blueGreen, steps: [{ id: "wait", hold: "1m" }] }),
      "steps",
    ],
    ["what release.strategy says", config({ shift }, { strategy: "recreate" }), "recreate"],
  ])("is %s", (_, loaded, strategy) => {
    expect(resolveStrategy(loaded)).toBe(strategy);
    expect(resolveStrategy(loaded, "")).toBe(strategy);
  });

  it("is what the input says, over the config", () => {
    expect(resolveStrategy(config({ shift }, { strategy: "canary" }), "recreate")).toBe("recreate");
  });

  it.each([
    ["cannary", config({ shift })],
    ["canary", config({})],
    ["blue-green", config({ shift })],
    ["rolling", config({ shift })],
    ["steps", config({ shift })],
    ["__proto__", config({ shift })],
  ])("is an error of the input when the input says %s and that cannot be", (override, loaded) => {
    expect(() => resolveStrategy(loaded, override)).toThrow(ReleaseGatesError);
    expect(() => resolveStrategy(loaded, override)).toThrow(
      expect.objectContaining({ code: "input-invalid" }),
    );
  });
});
