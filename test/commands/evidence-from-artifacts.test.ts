import { describe, expect, it } from "vitest";
import type { GitHub } from "../../src/ports/github/client.ts";
import { forgeZip } from "../adapters/artifacts/zip-forge.ts";
import {
  artifact,
  digest,
  failure,
  GREEN,
  judge,
  RED,
  RUN_URL,
  repository,
  run,
  type Setting,
  sha,
  UNIT,
} from "../support/evidence-source-run.ts";

describe("evidence from a workflow's artifact", () => {
  it("passes, and is kept and recorded with the run, the attempt and the digest it came from", async () => {
    const reports = artifact({ "junit/unit.xml": GREEN, "notes.txt": "x" });
    const judged = await judge({ items: [`${UNIT}, max-age: 24h`], artifacts: [reports] });
    expect(judged.items).toEqual([
      {
        id: "evidence/unit",
        title: "Unit",
        level: "must",
        status: "passed",
        found: expect.stringContaining("1 file from the artifact test-reports of run 500 (ci.yml)"),
        where: { url: RUN_URL, file: "junit/unit.xml" },
      },
    ]);
    const origin = {
      kind: "artifact",
      artifact: "test-reports",
      artifactId: 1,
      archiveSha256: reports.sha256,
      path: "junit/unit.xml",
      repository,
      workflow: "ci.yml",
      runId: 500,
      attempt: 2,
      event: "push",
      headSha: sha,
      url: RUN_URL,
    };
    expect(judged.inputs).toMatchObject([
      { path: "inputs/unit/junit/unit.xml", origin, producedAt: "2026-11-20T11:00:00Z" },
    ]);
    expect(judged.document).toMatchObject({
      evidence: [
        {
          from: "the artifact test-reports of run 500 (ci.yml)",
          files: [{ path: "junit/unit.xml", origin, producedBy: "upload by run 500" }],
        },
      ],
    });
    const row = "| unit | junit | the artifact test-reports of run 500 (ci.yml) | junit/unit.xml |";
    expect(judged.summary).toContain(row);
    expect(judged.checklist).toContain(row);
    expect(judged.calls).toEqual(["runs of ci.yml on the release commit", "artifacts of 500", "download 1"]);
  });

  it("is looked up and downloaded once for many items, also under other names", async () => {
    const from = (text: string, id: string) =>
      `id: ${id}, format: junit, path: "**/*.xml", from: { ${text} }`;
    const { verdict, calls } = await judge({
      items: [
        from("workflow: ci.yml, artifact: test-reports", "one"),
        from("workflow: ci.yml, artifact: test-reports", "two"),
        from("run: 500, artifact: test-reports", "three"),
        from('run: "${CI_RUN}", artifact: other', "four"),
      ],
      artifacts: [artifact({ "a.xml": GREEN }), artifact({ "b.xml": GREEN }, { id: 2, name: "other" })],
      env: { CI_RUN: "500" },
    });
    expect(verdict.verdict).toBe("passed");
    expect(calls).toEqual([
      "runs of ci.yml on the release commit",
      "artifacts of 500",
      "download 1",
      "run 500",
      "download 2",
    ]);
  });

  it("is read from inside a package in the artifact", async () => {
    const inner = forgeZip([{ name: "deep/unit.xml", content: GREEN, method: 8 }]);
    const outer = forgeZip([{ name: "pack.zip", content: inner, method: 0 }]);
    const { items } = await judge({
      items: [UNIT.replace("**/*.xml", "pack.zip!deep/*.xml")],
      artifacts: [artifact({}, { bytes: outer, size: outer.length, sha256: digest(outer) })],
    });
    expect(items).toMatchObject([{ status: "passed", where: { file: "pack.zip!deep/unit.xml" } }]);
  });

  it("leaves nothing behind", async () => {
    const read = await judge({ items: [UNIT], artifacts: [artifact({ "a.xml": GREEN })] });
    expect(read.left).toEqual([]);
    const broken = await judge({ items: [UNIT], artifacts: [artifact({ "a.xml": "<bad" })] });
    expect(broken.left).toEqual([]);
  });

  it("of a run that failed never proves anything, and what it reports is told first", async () => {
    const runs = [run({ conclusion: "failure" })];
    expect(await failure({ items: [UNIT], runs, artifacts: [artifact({ "a.xml": GREEN })] })).toMatchObject({
      reasonCode: "run-unsuccessful",
      expected: "a run that ended with success",
      found: "run 500 (ci.yml) ended with failure: its reports may be incomplete",
      where: { url: RUN_URL },
    });
    expect(await failure({ items: [UNIT], runs, artifacts: [artifact({ "a.xml": RED })] })).toMatchObject({
      reasonCode: "requirement-unmet",
      found: expect.stringMatching(/tests\.failed is 1.*also run 500 \(ci\.yml\) ended with failure/),
      where: { url: RUN_URL, file: "a.xml" },
    });
  });

  it.each<[string, Partial<Setting>, object]>([
    [
      "has not ended",
      { runs: [run({ status: "in_progress", conclusion: null })] },
      { reasonCode: "run-unsuccessful" },
    ],
    ["is a fork's", { runs: [run({ headRepository: "mallory/x" })] }, { reasonCode: "evidence-foreign" }],
    ["was never started", { runs: [] }, { reasonCode: "evidence-missing" }],
    ["left no such artifact", { artifacts: [] }, { reasonCode: "artifact-missing" }],
    [
      "has lost it",
      { artifacts: [artifact({ "a.xml": GREEN }, { expired: true })] },
      { reasonCode: "artifact-missing" },
    ],
    [
      "lists what is gone",
      { artifacts: [artifact({})], github: { downloadArtifact: async () => undefined } },
      { reasonCode: "artifact-missing", found: "GitHub lists it and no longer has it" },
    ],
    [
      "has one of 3 GiB",
      { artifacts: [artifact({}, { size: 3 * 1024 ** 3 })] },
      { reasonCode: "evidence-too-large", found: `${3 * 1024 ** 3} bytes` },
    ],
    [
      "has one that is no archive",
      { artifacts: [artifact({}, { bytes: new TextEncoder().encode("no zip") })] },
      { reasonCode: "evidence-malformed", where: { url: RUN_URL } },
    ],
  ])("does not count where the run %s", async (_, change, expected) => {
    const artifacts = [artifact({ "a.xml": GREEN })];
    expect(await failure({ items: [UNIT], artifacts, ...change })).toMatchObject(expected);
  });

  it("is waited for while its run goes on, as long as the config allows", async () => {
    let looks = 0;
    const going = run({ status: "in_progress", conclusion: null });
    const github: Partial<GitHub> = {
      workflowRuns: async () => {
        looks += 1;
        return [looks < 4 ? going : run()];
      },
    };
    const artifacts = [artifact({ "a.xml": GREEN })];
    expect((await judge({ items: [UNIT], artifacts, github })).items).toMatchObject([{ status: "passed" }]);
    expect(looks).toBe(4);
    const within = (limit: string) => [UNIT.replace("artifact:", `within: ${limit}, artifact:`)];
    const forever = { artifacts, runs: [going] };
    expect(await failure({ items: [UNIT], ...forever })).toMatchObject({
      found: "run 500 (ci.yml) is in progress after 15 min of waiting",
    });
    expect(await failure({ items: within("1m"), ...forever })).toMatchObject({
      found: "run 500 (ci.yml) is in progress after 1 min of waiting",
    });
    const impatient = await judge({ items: within("0s"), ...forever });
    expect(impatient.calls).toEqual(["runs of ci.yml on the release commit"]);
  });

  it("without the file says what the artifact holds", async () => {
    const artifacts = [artifact({ "a.txt": "x", "b/c.json": "{}" })];
    expect(await failure({ items: [UNIT], artifacts })).toMatchObject({
      reasonCode: "evidence-missing",
      expected: "junit evidence at **/*.xml in the artifact test-reports of run 500 (ci.yml)",
      found: "no file that matches; it holds a.txt, b/c.json",
      where: { file: ".github/release-gates.yml", line: 5 },
    });
  });

  it("is as old as its upload, whenever the run ended", async () => {
    const runs = [run({ updatedAt: "2026-11-20T11:59:00Z" })];
    const artifacts = [artifact({ "a.xml": GREEN }, { createdAt: "2026-11-18T11:00:00Z" })];
    expect(await failure({ items: [`${UNIT}, max-age: 24h`], runs, artifacts })).toMatchObject({
      reasonCode: "evidence-stale",
      found: "2026-11-18T11:00:00.000Z (upload by run 500), 2 d 1 h ago",
      where: { url: RUN_URL, file: "a.xml" },
    });
    const silent = [artifact({ "a.xml": GREEN }, { createdAt: "" })];
    expect(await failure({ items: [`${UNIT}, max-age: 24h`], artifacts: silent })).toMatchObject({
      reasonCode: "evidence-stale",
      found: expect.stringContaining("GitHub does not say"),
    });
  });

  it("keeps its schema apart from its files", async () => {
    const { inputs, items } = await judge({
      items: [
        "id: perf, format: json, path: perf.json, schema: perf.json, from: { workflow: ci.yml, artifact: test-reports }",
      ],
      artifacts: [artifact({ "perf.json": '{"p95": 1}' })],
      files: { "perf.json": '{"type":"object","required":["p95"]}' },
    });
    expect(items).toMatchObject([{ status: "passed" }]);
    expect(inputs.map(({ path, origin }) => [path, origin.kind])).toEqual([
      ["inputs/perf.schema/perf.json", "checkout"],
      ["inputs/perf/perf.json", "artifact"],
    ]);
  });
});

describe("evidence from an artifact of this run", () => {
  const items = ["id: unit, format: junit, path: a.xml, from: { artifact: test-reports }"];

  it("counts while the run goes on", async () => {
    const { items: judged, calls } = await judge({
      items,
      runner: { runId: 500 },
      runs: [run({ status: "in_progress", conclusion: null })],
      artifacts: [artifact({ "a.xml": GREEN })],
    });
    expect(judged).toMatchObject([{ status: "passed" }]);
    expect(calls[0]).toBe("run 500");
  });

  it("does not exist at a desk", async () => {
    expect(await failure({ items })).toMatchObject({
      reasonCode: "artifact-missing",
      expected: "the artifact test-reports of this run",
      found: "no workflow run: this is no runner",
    });
  });
});
