import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  commandEnvironment,
  isDryRun,
  mayReachCommands,
  withPassedVariables,
} from "../../src/gate/command-environment.ts";
import type { Release } from "../../src/release/identity.ts";

const release: Release = {
  repository: "octo-org/shop",
  tag: "v1.2.0",
  version: "1.2.0",
  sha: "a".repeat(40),
  target: "production",
  severity: "sev-1",
  strategy: "canary",
  previous: { tag: "v1.1.0", version: "1.1.0", sha: "b".repeat(40) },
};
const facts = { release, environment: "staging", dryRun: false };
const plain = { env: {}, "pass-env": [] };

describe("the environment of a command", () => {
  test("tells the release and the step, and is empty where there is nothing to tell", () => {
    expect(commandEnvironment({}, plain, facts)).toEqual({
      RELEASE_TAG: "v1.2.0",
      RELEASE_VERSION: "1.2.0",
      RELEASE_SHA: "a".repeat(40),
      PREVIOUS_TAG: "v1.1.0",
      DEPLOY_ENVIRONMENT: "staging",
      DEPLOY_STRATEGY: "canary",
      DEPLOY_SERVICE: "",
      DEPLOY_SERVICES: "",
      TRAFFIC_WEIGHT: "",
      DEPLOY_SLOT: "",
      BATCH_INDEX: "",
      BATCH_COUNT: "",
      EXPECTED_VERSION: "1.2.0",
      DRY_RUN: "",
    });
  });

  test("tells weight, slot, batch, service, expected version and dry run where they are known", () => {
    const { previous: _first, ...first } = release;
    expect(
      commandEnvironment({}, plain, {
        release: { ...first, service: "cart" },
        environment: "production",
        dryRun: true,
        trafficWeight: 25,
        slot: "green",
        batch: { index: 1, count: 3 },
        expectedVersion: "1.1.0",
      }),
    ).toMatchObject({
      PREVIOUS_TAG: "",
      DEPLOY_SERVICE: "cart",
      TRAFFIC_WEIGHT: "25",
      DEPLOY_SLOT: "green",
      BATCH_INDEX: "1",
      BATCH_COUNT: "3",
      EXPECTED_VERSION: "1.1.0",
      DRY_RUN: "1",
    });
  });

  test("holds the safe variables of the job and no others", () => {
    const job = {
      PATH: "/bin",
      HOME: "/root",
      LC_ALL: "C.UTF-8",
      CI: "true",
      RUNNER_TRACKING_ID: "github_1",
      DEPLOY_TOKEN: "t",
      NODE_OPTIONS: "--require=./x",
      BASH_ENV: "./x",
      ACTIONS_RUNTIME_TOKEN: "secret",
      GITHUB_OUTPUT: "/out",
      INPUT_COMMAND: "rollout",
    };
    const names = Object.keys(commandEnvironment(job, plain, facts));
    expect(names.slice(0, 5)).toEqual(["PATH", "HOME", "LC_ALL", "CI", "RUNNER_TRACKING_ID"]);
    expect(names).not.toContain("DEPLOY_TOKEN");
    expect(names).not.toContain("BASH_ENV");
  });

  test("holds what pass-env names and env sets, and the product's variables win", () => {
    const job = { DEPLOY_TOKEN: "t", REGION: "eu" };
    const settings = {
      env: { REGION: "us", RELEASE_TAG: "v9" },
      "pass-env": ["DEPLOY_TOKEN", "REGION", "UNSET"],
    };
    expect(commandEnvironment(job, settings, facts)).toMatchObject({
      DEPLOY_TOKEN: "t",
      REGION: "us",
      RELEASE_TAG: "v1.2.0",
    });
    expect(commandEnvironment(job, settings, facts)).not.toHaveProperty("UNSET");
  });

  test("never holds what could forge a verdict, whoever asks for it", () => {
    const forbidden = fc
      .tuple(
        fc.constantFrom("ACTIONS_", "GITHUB_", "INPUT_", "github_", "Actions_"),
        fc.stringMatching(/^[A-Z_]{1,12}$/),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(forbidden, (name) => {
        const settings = { env: { [name]: "value" }, "pass-env": [name] };
        expect(commandEnvironment({ [name]: "value" }, settings, facts)).not.toHaveProperty(name);
        expect(mayReachCommands(name)).toBe(false);
      }),
    );
  });
});

test("a check may see further variables of the job, and none that is told already", () => {
  const base = { RELEASE_TAG: "v1.2.0" };
  expect(withPassedVariables(base, { RELEASE_TAG: "v9", API_KEY: "k" }, ["RELEASE_TAG", "API_KEY"])).toEqual({
    RELEASE_TAG: "v1.2.0",
    API_KEY: "k",
  });
});

test.each([
  [false, "release", false, false],
  [true, "release", false, true],
  [false, "rehearsal", false, true],
  [false, "rehearsal", true, false],
  [true, "rehearsal", true, true],
] as const)("dry run asked %s, %s, safe to rehearse %s: %s", (asked, mode, safeToRehearse, expected) => {
  expect(isDryRun({ asked, mode, safeToRehearse })).toBe(expected);
});
