import { describe, expect, it } from "vitest";
import { decideGate } from "../../src/gate/verdict.ts";
import { forgeZip } from "../adapters/artifacts/zip-forge.ts";
import { judge, TEN_LINES } from "../support/readiness-run.ts";

const JUNIT = `<testsuite name="s" timestamp="2026-11-20T10:00:00Z"><testcase name="a"/><testcase name="b"/></testsuite>`;

const item = (settings: string) => `readiness:\n  evidence:\n    - { ${settings} }\n`;

it("passes the ten-line config on what it can really judge", async () => {
  const { findings, reasons } = await judge({});
  expect(reasons).toEqual({
    "release/commit": "passed",
    "rollback/command": "passed",
    "roles/configured": "passed",
    "roles/resolvable": "skipped",
  });
  expect(decideGate(findings.criteria).verdict).toBe("passed");
});

it("fails the ten-line config when its rollback script is not there", async () => {
  const { reasons } = await judge({ files: { "scripts/rollback.sh": "" } });
  expect(reasons).toMatchObject({ "rollback/command": "rollback-missing" });
});

describe("evidence", () => {
  it("is read, kept, judged and written down", async () => {
    const { findings, store, reasons } = await judge({
      readiness: item(
        'id: unit-tests, format: junit, path: "reports/**/*.xml", max-age: 24h, require: "tests.total == 2"',
      ),
      files: { "reports/a/unit.xml": JUNIT },
    });
    expect(reasons["evidence/unit-tests"]).toBe("passed");
    expect(findings.evidence.map(({ path, role, producedAt }) => [path, role, producedAt])).toEqual([
      ["inputs/unit-tests/reports/a/unit.xml", "input", "2026-11-20T10:00:00.000Z"],
      ["deployment-readiness-checklist.json", "output", undefined],
      ["DEPLOY_CHECKLIST.md", "output", undefined],
    ]);
    expect(store.document("deployment-readiness-checklist")).toMatchObject({
      verdict: "passed",
      evidence: [
        {
          id: "unit-tests",
          title: "Unit tests",
          requirement: "tests.total == 2",
          files: [{ path: "reports/a/unit.xml", producedBy: "testsuite timestamp" }],
        },
      ],
    });
    expect(findings.summary).toContain("| unit-tests | junit | the checkout | reports/a/unit.xml |");
  });

  it("without a requirement must fulfil that of its format", async () => {
    const red = JUNIT.replace('<testcase name="b"/>', '<testcase name="b"><error/></testcase>');
    const readiness = item("id: unit-tests, format: junit, path: unit.xml");
    expect((await judge({ readiness, files: { "unit.xml": red } })).reasons).toMatchObject({
      "evidence/unit-tests": "requirement-unmet",
    });
    const empty = item("id: perf, format: json, path: perf.json");
    expect((await judge({ readiness: empty, files: { "perf.json": "{}" } })).reasons).toMatchObject({
      "evidence/perf": "requirement-unmet",
    });
  });

  it.each([
    ["is missing", "format: junit, path: none.xml", "evidence-missing"],
    ["is malformed", "format: junit, path: bad.xml", "evidence-malformed"],
    ["holds no test", "format: junit, path: empty.xml", "evidence-empty"],
    ["is too large", "format: junit, path: unit.xml, max-size: 50B", "evidence-too-large"],
    ["is too old", "format: junit, path: unit.xml, max-age: 1h", "evidence-stale"],
    ["does not say how old it is", "format: file, path: untracked.bin, max-age: 1h", "evidence-stale"],
    [
      "does not match its schema",
      "format: json, path: perf.json, schema: perf.schema.json",
      "evidence-invalid",
    ],
    ["has a schema that is missing", "format: json, path: perf.json, schema: gone.json", "evidence-invalid"],
    ["has a schema that is none", "format: json, path: perf.json, schema: bad.xml", "evidence-invalid"],
    [
      "does not fulfil its requirement",
      'format: json, path: perf.json, require: "document.p95 < 100.0"',
      "requirement-unmet",
    ],
    [
      "lacks what its requirement mentions",
      'format: json, path: perf.json, require: "document.p99 < 1"',
      "requirement-error",
    ],
  ])("that %s fails with its own reason", async (_, settings, reason) => {
    const { findings } = await judge({
      readiness: item(`id: it, ${settings}`),
      files: {
        "unit.xml": JUNIT,
        "bad.xml": "<testsuite>",
        "empty.xml": "<testsuites/>",
        "untracked.bin": "x",
        "perf.json": '{"p95": 120}',
        "perf.schema.json": '{"properties":{"p95":{"type":"string"}}}',
      },
      git: { lastChange: async () => undefined },
    });
    const failed = findings.criteria.filter((one) => one.status === "failed");
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({
      id: "evidence/it",
      reasonCode: reason,
      expected: expect.any(String),
      found: expect.any(String),
      where: { file: expect.any(String) },
      next: expect.any(String),
    });
  });

  it("that states no time is as fresh as the commit that last changed it", async () => {
    const readiness = item("id: uat, format: markdown, path: UAT.md, max-age: 24h");
    const files = { "UAT.md": "- [x] done\n" };
    const changed = (committedAt: string) => ({
      lastChange: async () => ({ sha: "c".repeat(40), committedAt: new Date(committedAt) }),
    });
    const fresh = await judge({ readiness, files, git: changed("2026-11-20T00:00:00Z") });
    expect(fresh.reasons["evidence/uat"]).toBe("passed");
    const old = await judge({ readiness, files, git: changed("2026-11-18T00:00:00Z") });
    expect(old.reasons["evidence/uat"]).toBe("evidence-stale");
  });

  it("says where it stands in the config when it is missing", async () => {
    const { findings } = await judge({ readiness: item("id: unit-tests, format: junit, path: none.xml") });
    expect(findings.criteria[0]).toMatchObject({ where: { file: ".github/release-gates.yml", line: 12 } });
  });

  it("of several documents must fulfil its requirement in every one", async () => {
    const readiness = item('id: perf, format: json, path: "perf/*.json", require: "document.p95 <= 200.0"');
    const { findings } = await judge({
      readiness,
      files: { "perf/a.json": '{"p95": 100}', "perf/b.json": '{"p95": 300}' },
    });
    expect(findings.criteria[0]).toMatchObject({
      reasonCode: "requirement-unmet",
      where: { file: "perf/b.json" },
    });
  });

  it("is read from inside a package, in the format it has there", async () => {
    const pack = forgeZip([
      { name: "reports/unit.xml", content: JUNIT, method: 8 },
      { name: "record.json", content: '{"decision": "approved"}' },
    ]);
    const judged = async (settings: string) =>
      (await judge({ readiness: item(`id: it, ${settings}`), files: { "UAT.zip": pack } })).findings;
    const inside = await judged('format: junit, path: "UAT.zip!reports/*.xml", max-age: 24h');
    expect(inside.criteria[0]).toMatchObject({
      status: "passed",
      where: { file: "UAT.zip!reports/unit.xml" },
    });
    expect(inside.evidence[0]).toMatchObject({ path: "inputs/it/UAT.zip", role: "input" });
    const unmet = await judged(
      `format: json, path: "UAT.zip!record.json", require: "document.decision == 'rejected'"`,
    );
    expect(unmet.criteria[0]).toMatchObject({ reasonCode: "requirement-unmet" });
    const absent = await judged('format: junit, path: "UAT.zip!none/*.xml"');
    expect(absent.criteria[0]).toMatchObject({ reasonCode: "evidence-missing" });
    const listed = await judged(`format: zip, path: UAT.zip, require: "'record.json' in entries"`);
    expect(listed.criteria[0]).toMatchObject({ status: "passed" });
  });

  it("inside a package that is broken fails with the package's reason", async () => {
    const { findings } = await judge({
      readiness: item('id: it, format: junit, path: "UAT.zip!*.xml"'),
      files: { "UAT.zip": forgeZip([{ name: "../unit.xml", content: JUNIT }]) },
    });
    expect(findings.criteria[0]).toMatchObject({ status: "failed", reasonCode: "unsafe-path" });
  });

  it("is never taken from copies that an earlier run kept", async () => {
    const { reasons } = await judge({
      readiness: item('id: unit-tests, format: junit, path: "**/*.xml"'),
      files: { ".artifacts/deployment/inputs/unit-tests/unit.xml": JUNIT },
    });
    expect(reasons["evidence/unit-tests"]).toBe("evidence-missing");
  });
});

describe("the rollback plan", () => {
  const readiness = "readiness:\n  rollback-plan: { path: PLAN.md, rehearsed-within: 30d }\n";

  it("passes with steps and a recent rehearsal, and is kept", async () => {
    const { reasons, findings } = await judge({
      readiness,
      files: { "PLAN.md": "# Plan\n\nRehearsed: 2026-11-01 on staging\n\n1. bash scripts/rollback.sh\n" },
    });
    expect(reasons).toMatchObject({ "rollback-plan/present": "passed", "rollback-plan/rehearsed": "passed" });
    expect(findings.evidence.map(({ path }) => path)).toContain("inputs/rollback-plan/PLAN.md");
  });

  it.each([
    [{}, "rollback-plan-missing"],
    [{ "PLAN.md": "" }, "rollback-plan-missing"],
    [{ "PLAN.md": Buffer.from("plan", "utf16le") }, "rollback-plan-missing"],
    [{ "PLAN.md": "Rehearsed: 2026-11-01\n" }, "rollback-plan-missing"],
  ])("%j fails", async (files, reason) => {
    expect((await judge({ readiness, files })).reasons["rollback-plan/present"]).toBe(reason);
  });
});

it("asks for variables, files and addresses", async () => {
  const readiness = `readiness:
  system:
    env: [DEPLOY_TOKEN, EMPTY]
    files: [scripts/rollback.sh, scripts/deploy.sh, tool, data.bin]
    http: [{ id: up, url: "http://127.0.0.1/up" }, { id: down, url: "http://127.0.0.1/down" }]
`;
  const { reasons } = await judge({
    readiness,
    env: { DEPLOY_TOKEN: "x", EMPTY: " " },
    files: { "scripts/deploy.sh": "echo", tool: "#!/usr/bin/env node\n", "data.bin": "x" },
    http: (url) =>
      url.endsWith("/up")
        ? { kind: "response", status: 200, headers: {}, body: new Uint8Array(), latencyMs: 1, visited: [url] }
        : { kind: "failure", failure: "refused", detail: "connection refused", latencyMs: 1 },
  });
  expect(reasons).toMatchObject({
    "system/env/DEPLOY_TOKEN": "passed",
    "system/env/EMPTY": "system-state",
    "system/file/scripts/rollback.sh": "passed",
    "system/file/scripts/deploy.sh": "system-state",
    "system/file/tool": "system-state",
    "system/file/data.bin": "passed",
    "system/http/up": "passed",
    "system/http/down": "system-state",
  });
});

it("fails when the tag is not where the release says", async () => {
  expect((await judge({ checkout: { tagCommit: undefined } })).reasons["release/commit"]).toBe("tag-missing");
  expect((await judge({ checkout: { tagCommit: "b".repeat(40) } })).reasons["release/commit"]).toBe(
    "tag-moved",
  );
});

it("writes a checklist that people can read", async () => {
  const { store } = await judge({
    readiness: `readiness:
  evidence:
    - { id: unit-tests, title: All tests green, format: junit, path: unit.xml, max-age: 24h }
    - { id: uat, format: markdown, path: UAT.md, require: "fields['Decision'] == 'Approved'" }
    - { id: perf, level: should, format: json, path: perf.json }
  rollback-plan: { path: PLAN.md, rehearsed-within: 30d }
`,
    files: {
      "unit.xml": JUNIT.replace('name="b"/>', 'name="b"><failure/></testcase>'),
      "UAT.md": "Decision: Rejected | <b>no</b>\n",
    },
  });
  await expect(store.files.get("DEPLOY_CHECKLIST.md")).toMatchFileSnapshot("golden/DEPLOY_CHECKLIST.md");
});

describe("a workflow that is to ask people about a medium breach", () => {
  // The ten lines end with the rollout's checks; a trigger of its own goes before them.
  const config = (text: string) =>
    text.replace("  checks:", "  triggers: { decision: { role: product-owner } }\n  checks:");
  const path = ".github/workflows/rollback-decision.yml";

  it.each([
    ["is missed before anything is released", {}, "system-state"],
    ["is found in the release", { [path]: "on: workflow_dispatch" }, "passed"],
  ])("%s", async (_case, files, reason) => {
    const { reasons } = await judge({ config: config(TEN_LINES), files });
    expect(reasons[`system/file/${path}`]).toBe(reason);
  });
});
