import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type ArgoExample, prepareArgoExample } from "./support/argo-example.ts";
import type { JobEnded } from "./support/runner.ts";

const IMAGE = "registry.example.com/checkout";
const get = (path: string) => `get rollout checkout -o jsonpath={${path}}`;
const wait = (path: string, value: string | number) =>
  `wait rollout/checkout --for=jsonpath={${path}}=${value} --timeout=6m`;
const argo = (rest: string) => `argo rollouts ${rest}`;

const PHASE = ".status.phase";
const WEIGHT = ".status.canary.weights.canary.weight";
const SPEC_IMAGE = ".spec.template.spec.containers[0].image";
const seen = (generation: number) => [
  get(".metadata.generation"),
  wait(".status.observedGeneration", generation),
];

const DEPLOY = [argo(`set image checkout checkout=${IMAGE}:2.0.0`), ...seen(8), wait(PHASE, "Paused")];
const look = [get(WEIGHT), get(PHASE)];
const promoted = (weight: number) => [argo("promote checkout"), wait(WEIGHT, weight), wait(PHASE, "Paused")];
const SHIFT_10 = [...look, ...promoted(10)];
const SHIFT_50 = [...look, ...promoted(50)];
const SHIFT_100 = [argo("promote checkout"), argo("status checkout --timeout 6m")];
const ROLLBACK = [
  get(SPEC_IMAGE),
  argo("abort checkout"),
  argo("undo checkout"),
  get(SPEC_IMAGE),
  ...seen(9),
  argo("promote checkout --full"),
  argo("status checkout --timeout 6m"),
];

let example: ArgoExample;
afterEach(() => example.close());

function expectEnd(job: JobEnded, reasonCode: string): void {
  expect(job.outputs["reason-code"], job.output).toBe(reasonCode);
}

function expectServes(version: string): void {
  expect(example.production()).toMatchObject({
    image: `${IMAGE}:${version}`,
    stable: `${IMAGE}:${version}`,
    phase: "Healthy",
  });
}

/** Resolves when kubectl was last called so. */
async function called(calls: string[], last: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (calls.at(-1) !== last) {
    if (Date.now() > deadline) throw new Error(`never called: ${last}, but ${calls.join("; ")}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    calls.push(...example.calls());
  }
}

describe("Argo Rollouts as the engine underneath", () => {
  it("is led through a good release, step by step", async () => {
    example = await prepareArgoExample();
    expectEnd(await example.rollOut("rollout"), "passed");
    expect(example.calls()).toEqual([...DEPLOY, ...SHIFT_10, ...SHIFT_50, ...SHIFT_100]);
    expectServes("2.0.0");
  });

  it("is aborted and undone when the new version fails its requests", async () => {
    example = await prepareArgoExample();
    example.failNewVersion();
    expectEnd(await example.rollOut("rollout"), "rolled-back");
    expect(example.calls()).toEqual([...DEPLOY, ...SHIFT_10, ...ROLLBACK]);
    expectServes("1.0.0");
  });

  it("is aborted and undone when the new version does not start", async () => {
    example = await prepareArgoExample([`${IMAGE}:2.0.0`]);
    expectEnd(await example.rollOut("rollout"), "rolled-back");
    expect(example.calls()).toEqual([...DEPLOY, ...ROLLBACK]);
    expectServes("1.0.0");
  });

  it("is aborted and undone when the run is cancelled", async () => {
    example = await prepareArgoExample();
    const calls: string[] = [];
    const ended = await example.rollOut("rollout", {
      started: (child) => {
        void called(calls, wait(PHASE, "Paused"))
          .then(() => calls.splice(0))
          .then(() => called(calls, wait(PHASE, "Paused")))
          .then(() => child.kill("SIGINT"));
      },
    });
    expectEnd(ended, "rolled-back");
    expect([...calls, ...example.calls()]).toEqual([...SHIFT_10, ...ROLLBACK]);
    expectServes("1.0.0");
  });

  const died = async (): Promise<void> => {
    example = await prepareArgoExample();
    example.hang("promote");
    const calls: string[] = [];
    const ended = await example.rollOut("rollout", {
      started: (child) => void called(calls, argo("promote checkout")).then(() => child.kill("SIGKILL")),
    });
    expect(ended.signal).toBe("SIGKILL");
    expect(calls).toEqual([...DEPLOY, ...look, argo("promote checkout")]);
    expect(example.leftovers()).toHaveLength(1);
    example.hang(undefined);
  };

  it("is aborted and undone by the next job when the first one died in the middle of a step", async () => {
    await died();
    expectEnd(await example.rollOut("recover"), "rolled-back");
    expect(example.calls()).toEqual(ROLLBACK);
    expect(example.leftovers()).toEqual([]);
    expectServes("1.0.0");
  });

  it("is taken up by the next job where the config or the input says so, and promotes no step twice", async () => {
    await died();
    const inputs = { "on-interrupted": "resume" };
    expectEnd(await example.rollOut("recover", { inputs }), "passed");
    const repeated = [...look, wait(WEIGHT, 10), wait(PHASE, "Paused")];
    expect(example.calls()).toEqual([...repeated, ...SHIFT_50, ...SHIFT_100]);
    expectServes("2.0.0");
  });
});

describe("the example's files", () => {
  it("name the same weights to release-gates and to Argo Rollouts", () => {
    const read = (path: string) => parse(readFileSync(`examples/argo-rollouts/${path}`, "utf8"));
    const steps: readonly { readonly setWeight?: number }[] =
      read("manifests/rollout.yml").spec.strategy.canary.steps;
    const config: readonly { readonly weight: number }[] =
      read(".github/release-gates.yml").rollout.canary.steps;
    expect(config.map(({ weight }) => weight)).toEqual(steps.flatMap(({ setWeight }) => setWeight ?? []));
  });
});
