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

it("staging asks parity, drift and acceptance of the releases that their scope and when are about", async () => {
  const own = `staging:
  parity: [{ files: [a.yml, b.yml], scope: system }, { files: [c.yml, d.yml] }]
  drift: { paths: ["infra/**"], when: 'changed(["infra/**"])' }
  uat: { format: markdown, path: UAT.md, when: release.severity == 'sev-1' }`;
  const narrowed = await describe(config(own), { severity: "sev-2" });
  expect(narrowed.config.staging.parity.map(({ files }) => files[0])).toEqual(["c.yml"]);
  expect(narrowed.config.staging).not.toHaveProperty("drift");
  expect(narrowed.config.staging).not.toHaveProperty("uat");
  const besides = uncheckedCriteria(narrowed, "staging").filter(({ id }) => !id.startsWith("check/"));
  expect(besides).toEqual([
    {
      id: "parity/b.yml",
      title: "a.yml and b.yml differ only where they may",
      level: "must",
      status: "skipped",
      why: "a sev-2 release asks scope core and standard; this is system",
    },
    {
      id: "drift",
      title: "The environments are as they were validated last",
      level: "should",
      status: "skipped",
      why: 'changed(["infra/**"]) is false for this release',
    },
    {
      id: "uat",
      title: "The users accepted the release",
      level: "must",
      status: "skipped",
      why: "release.severity == 'sev-1' is false for this release",
    },
  ]);
  const whole = await describe(config(own), { severity: "sev-1" });
  expect(whole.config.staging.parity).toHaveLength(2);
  expect(whole.config.staging.uat).toMatchObject({ path: "UAT.md" });
});

it("what staging asks besides fails where nobody can tell whether it is asked", async () => {
  const own = `staging: { drift: { paths: [infra], level: must, when: 'changed(["infra/**"])' } }`;
  const narrowed = await describe(config(own), {}, false);
  expect(uncheckedCriteria(narrowed, "staging")).toContainEqual(
    expect.objectContaining({
      id: "drift",
      status: "failed",
      level: "must",
      reasonCode: "requirement-error",
    }),
  );
  expect(undecidedChecks(narrowed).map(({ id }) => id)).toContain("drift");
});

it("a check of which nobody can tell whether it is asked is asked, and fails its gate besides", async () => {
  const narrowed = await describe(config(""), {}, false);
  expect(narrowed.config.rollout.checks.map(({ id }) => id)).toEqual(["health", "load", "migrated"]);
  expect(uncheckedCriteria(narrowed, "rollout")).toMatchObject([
    { id: "check/migrated", status: "failed", level: "must", reasonCode: "requirement-error" },
  ]);
  expect(undecidedChecks(narrowed).map(({ id }) => id)).toEqual(["check/migrated"]);
});
