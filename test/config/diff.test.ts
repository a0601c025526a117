import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffConfigs } from "../../src/config/diff.ts";
import { ruledPaths } from "../../src/config/diff-rules.ts";
import { type Config, configSchema } from "../../src/config/schema.ts";
import { schemasAt } from "../../src/config/schema-shape.ts";
import { judgeThresholds } from "../../src/config/threshold.ts";
import { FULL_CONFIG, type Path, placesOf, replaced } from "../support/full-config.ts";

const full = configSchema.parse(FULL_CONFIG);

/** The full config with places replaced; undefined takes a key or list entry away. */
function changed(...edits: readonly (readonly [Path, unknown])[]): Config {
  const data = edits.reduce<unknown>((config, [path, value]) => replaced(config, path, value), FULL_CONFIG);
  return configSchema.parse(
    JSON.parse(JSON.stringify(data), (_, value: unknown) =>
      Array.isArray(value) ? value.filter((item) => item !== null) : value,
    ),
  );
}

function told(before: Config, after: Config): readonly string[] {
  return diffConfigs(before, after).map(({ kind, sentence }) => `${kind}: ${sentence}`);
}

describe("a gate config that asks less is said to be weakened, and back again strengthened", () => {
  it.each<[string, Config, string, string]>([
    [
      "evidence that is no longer asked for",
      changed([["readiness", "evidence", 0], undefined]),
      "evidence tests was removed",
      "evidence tests was added",
    ],
    [
      "evidence that may be older",
      changed([["readiness", "evidence", 0, "max-age"], "7d"]),
      "max-age of evidence tests: 1d, now 7d",
      "max-age of evidence tests: 7d, now 1d",
    ],
    [
      "evidence of any age",
      changed([["readiness", "evidence", 0, "max-age"], undefined]),
      "max-age of evidence tests was removed (1d)",
      "max-age of evidence tests was added (1d)",
    ],
    [
      "a lower threshold",
      changed([["readiness", "evidence", 1, "require"], "document.p95 <= 500"]),
      "require of evidence perf: document.p95 <= 200, now document.p95 <= 500",
      "require of evidence perf: document.p95 <= 500, now document.p95 <= 200",
    ],
    [
      "a criterion that only should hold",
      changed([["readiness", "evidence", 0, "level"], "should"]),
      "level of evidence tests: must, now should",
      "level of evidence tests: should, now must",
    ],
    [
      "a check that need not be green any more",
      changed([["readiness", "checks", 0], undefined]),
      "required check build was removed",
      "required check build was added",
    ],
    [
      "a check that may be skipped",
      changed([["readiness", "checks", 0], { name: "build", allow: ["skipped"] }]),
      "allow.skipped of required check build was added (skipped)",
      "allow.skipped of required check build was removed (skipped)",
    ],
    [
      "a label that blocks no more",
      changed([["readiness", "blockers", 0], undefined]),
      "blocking label release-blocker was removed",
      "blocking label release-blocker was added",
    ],
    [
      "a window that may open later",
      changed([["readiness", "deploy-window", "opens-within"], "48h"]),
      "readiness.deploy-window.opens-within: 12h, now 2d",
      "readiness.deploy-window.opens-within: 2d, now 12h",
    ],
    [
      "a role that is only asked sometimes",
      changed([
        ["roles", "lead", "users"],
        ["approver-1", "approver-2"],
      ]),
      "users.approver-2 of role lead was added",
      "users.approver-2 of role lead was removed",
    ],
    [
      "authors who may approve",
      changed([["approval", "author-may-approve"], true]),
      "approval.author-may-approve: false, now true",
      "approval.author-may-approve: true, now false",
    ],
    [
      "fewer checks that must pass",
      changed([["staging", "success-rate"], "90%"]),
      "staging.success-rate: 100%, now 90%",
      "staging.success-rate: 90%, now 100%",
    ],
    [
      "a lower objective",
      changed([["metrics", "indicators", 0, "objective"], "99%"]),
      "objective of indicator errors: 99.9%, now 99%",
      "objective of indicator errors: 99%, now 99.9%",
    ],
    [
      "a breach that does less",
      changed([["metrics", "indicators", 1, "trigger"], "low"]),
      "trigger of indicator memory: critical, now low",
      "trigger of indicator memory: low, now critical",
    ],
    [
      "a shorter soak",
      changed([["stabilize", "soak"], "90s"]),
      "stabilize.soak: 10m, now 90s",
      "stabilize.soak: 90s, now 10m",
    ],
    [
      "a check that is gone",
      changed([["rollout", "checks", 1], undefined]),
      "rollout check r was removed",
      "rollout check r was added",
    ],
    [
      "no rollback plan",
      changed([["readiness", "rollback-plan"], undefined]),
      "readiness.rollback-plan was removed",
      "readiness.rollback-plan was added",
    ],
  ])("%s", (_, after, there, back) => {
    expect(told(full, after)).toEqual([`weakened: ${there}`]);
    expect(told(after, full)).toEqual([`strengthened: ${back}`]);
  });

  it("a role that nobody asks any more", () => {
    const roles = { lead: FULL_CONFIG.roles.lead, sre: { environment: "approve-sre" } };
    expect(told(changed([["roles"], roles]), full)).toEqual(["weakened: role sre was removed"]);
  });
});

describe("what has no direction is told as changed", () => {
  it.each<[string, Config, string]>([
    [
      "a command",
      changed([["rollout", "rollback"], "true"]),
      "rollout.rollback.run: bash rollback.sh, now true",
    ],
    [
      "the steps of a canary",
      changed([["rollout", "canary", "steps", 0, "weight"], 10]),
      "rollout.canary.steps was changed",
    ],
    [
      "the environment of a role",
      changed([["roles", "lead", "environment"], "other"]),
      "environment of role lead was changed",
    ],
    [
      "a requirement with other words",
      changed([["readiness", "evidence", 0, "require"], "tests.total > 0"]),
      "require of evidence tests: tests.failed == 0, now tests.total > 0",
    ],
  ])("%s", (_, after, sentence) => {
    expect(told(full, after)).toEqual([`changed: ${sentence}`]);
  });
});

describe("every difference is told", () => {
  it("and nothing else: the same config has no changes", () => {
    expect(diffConfigs(full, configSchema.parse(structuredClone(FULL_CONFIG)))).toEqual([]);
  });

  it("whatever is changed, in both directions with opposite signs", () => {
    const places = placesOf(FULL_CONFIG);
    const values = fc.oneof(
      fc.constantFrom<unknown>("2h", "50%", 7, true, false, "should", "x", "sev-3", "low", [], {}),
      fc.constantFrom(
        ...places.map((path) =>
          path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), FULL_CONFIG),
        ),
      ),
    );
    const opposite = { weakened: "strengthened", strengthened: "weakened", changed: "changed" } as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), values, (path, value) => {
        const parsed = configSchema.safeParse(replaced(FULL_CONFIG, path, value));
        if (!parsed.success) return;
        const there = diffConfigs(full, parsed.data);
        const back = diffConfigs(parsed.data, full);
        expect(there.length > 0).toBe(JSON.stringify(parsed.data) !== JSON.stringify(full));
        const mirrored = back.map(({ path: at, kind }) => `${opposite[kind]} ${at}`);
        expect(there.map(({ path: at, kind }) => `${kind} ${at}`).toSorted()).toEqual(mirrored.toSorted());
      }),
      { numRuns: 2_000 },
    );
  });

  it("weakened first", () => {
    const after = changed(
      [["stabilize", "soak"], "20m"],
      [["rollout", "rollback"], "true"],
      [["approval", "author-may-approve"], true],
    );
    expect(diffConfigs(full, after).map(({ kind }) => kind)).toEqual(["weakened", "changed", "strengthened"]);
  });

  it("without values that may be secrets", () => {
    const secret = "s3cret";
    const after = changed(
      [["rollout", "deploy"], { run: "bash deploy.sh", timeout: "5m", env: { A: secret } }],
      [["rollout", "checks", 0, "http"], { url: `http://${secret}.example/`, headers: { a: secret } }],
      [["metrics", "sources", "app", "url"], `http://127.0.0.1/${secret}`],
    );
    expect(diffConfigs(full, after)).toHaveLength(4);
    expect(JSON.stringify(diffConfigs(full, after))).not.toContain(secret);
  });
});

describe("the rules", () => {
  it("name only places that the schema has", () => {
    for (const path of ruledPaths()) {
      const keys = path.split(".").map((key) => (key === "*" ? "x" : key));
      expect(schemasAt(configSchema, keys).length, path).toBeGreaterThan(0);
    }
  });
});

describe("thresholds of a requirement", () => {
  it.each<[string, string, string | undefined]>([
    ["coverage.lines >= 0.8", "coverage.lines >= 0.7", "looser"],
    ["coverage.lines >= 0.8", "coverage.lines  >=  0.85", "stricter"],
    ["document.p95_ms <= 200", "document.p95_ms <= 1e3", "looser"],
    ["a < 5 && b > 5", "a < 6 && b > 4", "looser"],
    ["a < 5 && b > 5", "a < 6 && b > 6", undefined],
    ["!(a < 5)", "!(a < 6)", undefined],
    ["a < 5 ? b > 1 : c > 1", "a < 5 ? b > 2 : c > 1", undefined],
    ["a != 3 && b < 5", "a != 3 && b < 4", "stricter"],
    ["a < 5", "a <= 5", undefined],
    ["a < 5", "b < 6", undefined],
    ["tests.failed == 0", "tests.failed == 1", undefined],
  ])("%s to %s: %s", (before, after, direction) => {
    expect(judgeThresholds(before, after)).toBe(direction);
  });
});
