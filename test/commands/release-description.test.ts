import { expect, it } from "vitest";
import { describeRelease } from "../../src/commands/release-description.ts";
import { uncheckedCriteria, undecidedChecks } from "../../src/commands/unasked-checks.ts";
import { parseConfig } from "../../src/config/load.ts";
import type { Git } from "../../src/ports/git.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { partial } from "../support/fakes/unused.ts";
import { release } from "../support/readiness-run.ts";

const config = (staging: string) => `version: 1
name: checkout
roles: { lead: { environment: approve } }
${staging}
rollout:
  deploy: a
  rollback: b
  checks:
    - { id: health, run: x }
    - { id: load, run: x, scope: system }
    - { id: migrated, run: x, when: 'changed(["db/**"])' }
`;

async function describe(text: string, change: Partial<typeof release>, known = true) {
  const loaded = await parseConfig(new TextEncoder().encode(text), { path: "gates.yml", env: {} });
  const git = partial<Git>("git", {
    resolve: async (ref) => (known ? ref : undefined),
    changedPaths: async () => ["src/a.ts"],
  });
  const previous = { tag: "v1.2.2", version: "1.2.2", sha: "b".repeat(40) };
  const described = await describeRelease(partialWorld({ git }), loaded, { ...release, previous, ...change });
  return described.config;
}

it("a release is asked the checks whose scope and when are about it; staging, where it has none, the rollout's", async () => {
  const narrowed = await describe(config(""), { severity: "sev-2" });
  expect(narrowed.config.rollout.checks.map(({ id }) => id)).toEqual(["health"]);
  for (const gate of ["staging", "rollout"] as const) {
    expect(uncheckedCriteria(narrowed, gate)).toMatchObject([
      { id: "check/load", status: "skipped" },
      { id: "check/migrated", status: "skipped" },
    ]);
  }
  const whole = await describe(config(""), { severity: "sev-1" });
  expect(whole.config.rollout.checks.map(({ id }) => id)).toEqual(["health", "load"]);
});

it("checks of staging are its own", async () => {
  const own = "staging: { checks: [{ id: contract, run: x, scope: standard }] }";
  const narrowed = await describe(config(own), { severity: "sev-3" });
  expect(narrowed.config.staging.checks).toEqual([]);
  expect(uncheckedCriteria(narrowed, "staging")).toMatchObject([{ id: "check/contract", status: "skipped" }]);
});

it("a check of which nobody can tell whether it is asked is asked, and fails its gate besides", async () => {
  const narrowed = await describe(config(""), {}, false);
  expect(narrowed.config.rollout.checks.map(({ id }) => id)).toEqual(["health", "load", "migrated"]);
  expect(uncheckedCriteria(narrowed, "rollout")).toMatchObject([
    { id: "check/migrated", status: "failed", level: "must", reasonCode: "requirement-error" },
  ]);
  expect(undecidedChecks(narrowed).map(({ id }) => id)).toEqual(["check/migrated"]);
});
