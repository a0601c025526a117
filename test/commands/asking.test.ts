import { describe, expect, it } from "vitest";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import { decideGate } from "../../src/gate/verdict.ts";
import type { Git } from "../../src/ports/git.ts";
import { runner } from "../support/approve-gate.ts";
import { judge, type Setting } from "../support/readiness-run.ts";

const previous = { tag: "v1.2.2", version: "1.2.2", sha: "b".repeat(40) };
const items = (...settings: readonly string[]) =>
  `readiness:\n  evidence:\n${settings.map((one) => `    - { format: json, path: absent.json, ${one} }\n`).join("")}`;
const IMPACT = 'release:\n  security-impacting: changed(["src/auth/**"])\n';
const git = (paths: readonly string[] | undefined, known = true): Partial<Git> => ({
  resolve: async (ref) => (known ? ref : undefined),
  changedPaths: async () => paths,
});

/** The roles of the config are looked up, too; here nothing is known of them. */
const noEnvironments = { environment: async () => undefined };

describe("evidence that the release is not asked", () => {
  it.each([
    ["sev-1", "evidence-missing", "evidence-missing", "evidence-missing"],
    ["sev-2", "evidence-missing", "evidence-missing", "skipped"],
    ["sev-3", "evidence-missing", "skipped", "skipped"],
  ] as const)("by the scopes of %s is skipped with the reason", async (severity, core, standard, system) => {
    const readiness = items("id: core, scope: core", "id: standard", "id: system, scope: system");
    const { reasons, findings } = await judge({ readiness, release: { severity } });
    expect(reasons).toMatchObject({
      "evidence/core": core,
      "evidence/standard": standard,
      "evidence/system": system,
    });
    if (severity !== "sev-1") {
      const skipped = findings.criteria.find((one) => one.id === "evidence/system");
      expect(skipped?.status === "skipped" ? skipped.why : "").toContain(severity);
    }
  });

  it("by a when that is false is skipped, and by one that is true is asked", async () => {
    const readiness = items(
      "id: canary, when: release.strategy == 'canary'",
      "id: recreate, when: release.strategy == 'recreate'",
    );
    const { reasons, store } = await judge({ readiness });
    expect(reasons).toMatchObject({ "evidence/canary": "skipped", "evidence/recreate": "evidence-missing" });
    expect(store.files.get("DEPLOY_CHECKLIST.md")).toContain("release.strategy == 'canary' is false");
  });

  it("is failed when its when cannot be decided, a should as a should", async () => {
    const readiness = items(
      `id: schema, when: 'changed(["db/**"])'`,
      `id: nice, level: should, when: 'changed(["db/**"])'`,
    );
    const { reasons, findings } = await judge({ readiness, release: { previous }, git: git([], false) });
    expect(reasons).toMatchObject({
      "evidence/schema": "requirement-error",
      "evidence/nice": "requirement-error",
    });
    expect(decideGate(findings.criteria)).toMatchObject({
      verdict: "failed",
      reasonCode: "requirement-error",
    });
  });
});

describe("a security-impacting release", () => {
  const readiness = IMPACT + items("id: pentest, when: release.securityImpacting");

  it.each([
    [["src/auth/login.ts"], "evidence-missing", true],
    [["README.md"], "skipped", false],
    [[], "skipped", false],
  ] as const)("is told by the changed paths %j", async (paths, reason, impacting) => {
    const { reasons, store } = await judge({ readiness, release: { previous }, git: git(paths) });
    expect(reasons["evidence/pentest"]).toBe(reason);
    expect(store.document("deployment-readiness-checklist")).toMatchObject({ securityImpact: { impacting } });
  });

  it.each<[string, Setting]>([
    ["the checkout does not reach back, at a desk", { git: git([], false) }],
    ["git cannot compare", { git: git(undefined) }],
    [
      "neither the checkout nor GitHub reaches back",
      { git: git([], false), runner, github: { ...noEnvironments, compare: async () => undefined } },
    ],
    [
      "GitHub does not answer",
      {
        git: git([], false),
        runner,
        github: {
          ...noEnvironments,
          compare: async () => {
            throw new ReleaseGatesError("github-unavailable", "GitHub did not answer");
          },
        },
      },
    ],
  ])("is assumed when %s, and the report says so", async (_, setting) => {
    const { reasons, store } = await judge({ readiness, release: { previous }, ...setting });
    expect(reasons["evidence/pentest"]).toBe("evidence-missing");
    expect(store.files.get("DEPLOY_CHECKLIST.md")).toContain(
      "taken for impacting, because it cannot be decided",
    );
  });

  it("is told by GitHub where the checkout does not reach back", async () => {
    const github = { ...noEnvironments, compare: async () => ({ commits: [], paths: ["README.md"] }) };
    const { reasons } = await judge({
      readiness,
      release: { previous },
      git: git([], false),
      runner,
      github,
    });
    expect(reasons["evidence/pentest"]).toBe("skipped");
  });

  it("is every first release that holds such a file", async () => {
    const { reasons } = await judge({ readiness, git: { changedPaths: async () => ["src/auth/login.ts"] } });
    expect(reasons["evidence/pentest"]).toBe("evidence-missing");
  });
});

describe("the config", () => {
  it.each([
    ["release.securityImpacting without saying what is", items("id: a, when: release.securityImpacting")],
    ["an unknown fact", items("id: a, when: release.sevrity == 'sev-0'")],
    ["an unknown scope", items("id: a, scope: all")],
    ["changed() where nothing is about the release", items(`id: a, require: 'changed(["a"])'`)],
    ["a when that is no yes or no", items("id: a, when: release.severity")],
    ["itself as what is impacting", "release: { security-impacting: release.securityImpacting }\n"],
  ])("is refused with %s", async (_, readiness) => {
    await expect(judge({ readiness })).rejects.toThrow(/has \d+ errors?/);
  });
});
