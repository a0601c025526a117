import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createScratch } from "../../src/adapters/files/scratch.ts";
import type { CommandInputs, GateContext } from "../../src/commands/gate-run.ts";
import { readinessGate } from "../../src/commands/readiness-gate.ts";
import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import { decideGate } from "../../src/gate/verdict.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { GitHub } from "../../src/ports/github/client.ts";
import type { PublishedRelease, ReleaseAsset } from "../../src/ports/github/releases.ts";
import type { RunArtifact, WorkflowRun } from "../../src/ports/github/runs.ts";
import type { HttpClient, HttpOutcome } from "../../src/ports/http.ts";
import type { RunnerContext } from "../../src/ports/runner.ts";
import { forgeZip } from "../adapters/artifacts/zip-forge.ts";
import { memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { memoryWorkspace } from "../support/fakes/memory-workspace.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { partial } from "../support/fakes/unused.ts";

const sha = "a".repeat(40);
const repository = "octo-org/checkout";
const release: GateContext["release"] = {
  repository,
  tag: "v1.2.3",
  version: "1.2.3",
  sha,
  target: "production",
  severity: "sev-1",
  strategy: "recreate",
};
const GREEN = `<testsuite name="s"><testcase name="a"/><testcase name="b"/></testsuite>`;
const RED = `<testsuite name="s"><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>`;
const RUN_URL = `https://github.com/${repository}/actions/runs/500`;

const digest = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

interface Artifact extends RunArtifact {
  readonly bytes: Uint8Array;
}
const artifact = (files: Readonly<Record<string, string>>, change: Partial<Artifact> = {}): Artifact => {
  const bytes = forgeZip(Object.entries(files).map(([name, content]) => ({ name, content, method: 8 })));
  return {
    id: 1,
    name: "test-reports",
    size: bytes.length,
    sha256: digest(bytes),
    expired: false,
    createdAt: "2026-11-20T11:00:00Z",
    bytes,
    ...change,
  };
};
const run = (change: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 500,
  attempt: 2,
  headSha: sha,
  event: "push",
  actor: "author",
  triggeringActor: "author",
  headRepository: repository,
  repository,
  path: ".github/workflows/ci.yml",
  title: "Run",
  url: "https://github.com/octo-org/shop/actions/runs/1",
  status: "completed",
  conclusion: "success",
  startedAt: "2026-11-20T10:30:00Z",
  updatedAt: "2026-11-20T11:10:00Z",
  ...change,
});

interface Setting {
  /** Evidence items, a YAML flow mapping each, without their braces. */
  readonly items: readonly string[];
  readonly runs?: readonly WorkflowRun[];
  readonly artifacts?: readonly Artifact[];
  readonly release?: Partial<PublishedRelease> & { readonly commit?: string | undefined };
  readonly bytes?: Readonly<Record<string, string>>;
  readonly http?: (url: string) => HttpOutcome;
  readonly github?: Partial<GitHub>;
  readonly noToken?: true;
  readonly runner?: Partial<RunnerContext>;
  readonly mode?: CommandInputs["mode"];
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

let temporary: string;
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "evidence-sources-"));
});
afterEach(() => rmSync(temporary, { recursive: true, force: true }));

async function judge(setting: Setting) {
  const text = `version: 1
name: checkout
readiness:
  evidence:
${setting.items.map((item) => `    - { ${item} }`).join("\n")}
roles: { lead: { environment: approve, users: [approver-1] } }
rollout:
  deploy: bash deploy.sh
  rollback: "true"
  checks: [{ id: health, http: "http://127.0.0.1/" }]
`;
  const config = await parseConfig(new TextEncoder().encode(text), {
    path: ".github/release-gates.yml",
    env: setting.env ?? {},
  });
  const calls: string[] = [];
  const sent: string[] = [];
  const limits: number[] = [];
  const artifacts = setting.artifacts ?? [];
  const github = partial<GitHub>("github", {
    repository,
    environment: async (name) => ({
      name,
      requiredReviewers: [{ kind: "user", name: "approver-1" }],
      preventSelfReview: true,
      canAdminsBypass: false,
      waitMinutes: 0,
    }),
    user: async (login) => ({ login, type: "User" }),
    workflowRuns: async (workflow, { headSha }) => {
      calls.push(`runs of ${workflow} on ${headSha === sha ? "the release commit" : headSha}`);
      return setting.runs ?? [run()];
    },
    workflowRun: async (id) => {
      calls.push(`run ${id}`);
      return (setting.runs ?? [run()]).find((one) => one.id === id);
    },
    runArtifacts: async (id) => {
      calls.push(`artifacts of ${id}`);
      return artifacts;
    },
    downloadArtifact: async ({ id }, toFile) => {
      calls.push(`download ${id}`);
      const found = artifacts.find((one) => one.id === id);
      if (found === undefined) return undefined;
      writeFileSync(toFile, found.bytes);
      return { sha256: digest(found.bytes), size: found.bytes.length };
    },
    release: async (tag) => {
      calls.push(`release ${tag}`);
      return setting.release === undefined
        ? undefined
        : partial<PublishedRelease>("release", { tag, url: "https://github.com/r", ...setting.release });
    },
    tagCommit: async () =>
      setting.release !== undefined && "commit" in setting.release ? setting.release.commit : sha,
    downloadAsset: async ({ name }, toFile) => {
      calls.push(`download ${name}`);
      const bytes = setting.bytes?.[name];
      if (bytes === undefined) return undefined;
      writeFileSync(toFile, bytes);
      return { sha256: digest(bytes), size: bytes.length };
    },
    ...setting.github,
  });
  const mode = setting.mode ?? "release";
  const identity = { mode, release, run: { kind: "desk", user: "release-engineer" } } as const;
  const store = memoryEvidenceStore(identity);
  const { kind: _, ...desk } = { kind: "", ...identity };
  const clock: Clock = createSteppingClock("2026-11-20T12:00:00.000Z");
  const context: GateContext = {
    ...desk,
    world: partialWorld({
      clock,
      workspace: memoryWorkspace(setting.files ?? {}),
      reporter: recordingReporter(),
      env: {},
      ...(setting.runner === undefined
        ? {}
        : {
            runner: partial<RunnerContext>("runner", {
              serverUrl: "https://github.com",
              actor: "release-engineer",
              triggeringActor: "release-engineer",
              ...setting.runner,
            }),
          }),
      http: partial<HttpClient>("http", {
        send: async ({ url, headers, maxBytes }) => {
          sent.push(`${url} ${JSON.stringify(headers)}`);
          limits.push(maxBytes);
          if (setting.http === undefined) throw new Error(`no answer for ${url}`);
          return setting.http(url);
        },
      }),
      github: async () => {
        if (setting.noToken) throw new ReleaseGatesError("token-missing", "no GitHub token was given");
        return github;
      },
      scratch: () => createScratch(temporary),
    }),
    inputs: {
      config: config.path,
      evidenceDirectory: ".artifacts/deployment",
      dryRun: false,
      onInterrupted: "rollback",
      uploadEvidence: false,
      mode,
      simulatedApprovals: [],
      signal: new AbortController().signal,
    },
    config,
    ledger: [],
    checkout: { tag: "v1.2.3", tagCommit: sha, head: sha, tags: [] },
    ledgerDigest: null,
    evidence: store,
  };
  const { criteria, evidence, summary } = await readinessGate.run(context);
  const items = criteria.filter(({ id }) => id.startsWith("evidence/"));
  const inputs = evidence.filter(({ role }) => role === "input");
  const checklist = store.files.get("DEPLOY_CHECKLIST.md") ?? "";
  const document = store.document("deployment-readiness-checklist");
  return { items, verdict: decideGate(criteria), inputs, summary, checklist, document, calls, sent, limits };
}

const UNIT = 'id: unit, format: junit, path: "**/*.xml", from: { workflow: ci.yml, artifact: test-reports }';

/** The one failed item, which says all four things. */
async function failure(setting: Setting) {
  const { items, verdict } = await judge(setting);
  const [failed, ...others] = items.filter(({ status }) => status === "failed");
  expect(others).toEqual([]);
  expect(failed).toMatchObject({
    expected: expect.stringMatching(/./),
    found: expect.stringMatching(/./),
    where: expect.any(Object),
    next: expect.stringMatching(/./),
  });
  expect(verdict.verdict).toBe("failed");
  return failed;
}

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
    await judge({ items: [UNIT], artifacts: [artifact({ "a.xml": GREEN })] });
    expect(readdirSync(temporary)).toEqual([]);
    await judge({ items: [UNIT], artifacts: [artifact({ "a.xml": "<bad" })] });
    expect(readdirSync(temporary)).toEqual([]);
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

const asset = (name: string, bytes: string): ReleaseAsset => ({
  id: name.length,
  name,
  size: bytes.length,
  createdAt: "2026-11-20T11:00:00Z",
  uploader: "release-engineer",
});

describe("evidence from a GitHub Release", () => {
  const items = ["id: unit, format: junit, path: '*.xml', max-age: 24h, from: { release: current }"];

  it("passes, and is recorded with the tag, its commit and who uploaded it", async () => {
    const {
      items: judged,
      inputs,
      calls,
    } = await judge({
      items: [...items, "id: one, format: junit, path: unit.xml, from: { release: v1.2.3 }"],
      release: { assets: [asset("unit.xml", GREEN), asset("binary.tar", "x")] },
      bytes: { "unit.xml": GREEN },
    });
    expect(judged.map(({ status }) => status)).toEqual(["passed", "passed"]);
    expect(inputs[0]).toMatchObject({
      path: "inputs/unit/unit.xml",
      producedAt: "2026-11-20T11:00:00Z",
      origin: {
        kind: "release-asset",
        repository,
        tag: "v1.2.3",
        headSha: sha,
        asset: "unit.xml",
        assetSha256: digest(GREEN),
        uploader: "release-engineer",
      },
    });
    expect(calls).toEqual(["release v1.2.3", "download unit.xml"]);
  });

  it.each<[string, Partial<Setting>, object]>([
    [
      "is not there",
      {},
      { reasonCode: "evidence-missing", found: "no release of that tag that this token can see" },
    ],
    [
      "is of another commit",
      { release: { assets: [], commit: "b".repeat(40) } },
      { reasonCode: "evidence-foreign", found: `its tag on ${"b".repeat(40)}` },
    ],
    [
      "lacks the file",
      { release: { assets: [asset("a.json", "{}")] } },
      { reasonCode: "evidence-missing", found: "no file that matches; it holds a.json" },
    ],
    [
      "has lost it",
      { release: { assets: [asset("a.xml", GREEN)] } },
      { reasonCode: "evidence-missing", found: "GitHub lists it and no longer has it" },
    ],
    [
      "has one with an impossible name",
      { release: { assets: [asset("a\u0001.xml", GREEN)] } },
      { reasonCode: "unsafe-path" },
    ],
    [
      "has an old one",
      {
        release: { assets: [{ ...asset("a.xml", GREEN), createdAt: "2026-11-01T00:00:00Z" }] },
        bytes: { "a.xml": GREEN },
      },
      { reasonCode: "evidence-stale", found: expect.stringContaining("upload to the release") },
    ],
  ])("does not count where the release %s", async (_, change, expected) => {
    expect(await failure({ items, ...change })).toMatchObject(expected);
  });

  it("over max-size is not even downloaded", async () => {
    const large = {
      items: items.map((item) => `${item}, max-size: 10B`),
      release: { assets: [asset("a.xml", GREEN)] },
    };
    expect(await failure(large)).toMatchObject({
      reasonCode: "evidence-too-large",
      expected: "at most 10 bytes",
    });
    expect((await judge(large)).calls).toEqual(["release v1.2.3"]);
  });
});

const answer = (
  body: string,
  change: Partial<Extract<HttpOutcome, { kind: "response" }>> = {},
): HttpOutcome => ({
  kind: "response",
  status: 200,
  headers: { "last-modified": "Fri, 20 Nov 2026 11:59:00 GMT" },
  body: new TextEncoder().encode(body),
  latencyMs: 1,
  visited: ["https://reports.example/x"],
  ...change,
});

describe("evidence from an address", () => {
  const from =
    "from: { url: 'https://reports.example/{sha}/perf.json', headers: { authorization: 'Bearer ${KEY}' } }";
  const items = [`id: perf, format: json, path: perf.json, ${from}`];
  const env = { KEY: "k-123456789" };
  const body = '{"p95": 120, "at": "2026-11-20T11:00:00Z"}';

  it("passes, asked with its headers, and is recorded with what answered in the end", async () => {
    const visited = [`https://reports.example/${sha}/perf.json`, "https://cdn.example/f?sig=secret"];
    const {
      items: judged,
      inputs,
      sent,
      document,
    } = await judge({
      items: [...items, items[0]?.replace("id: perf", "id: again") ?? ""],
      env,
      http: () => answer(body, { visited }),
    });
    expect(judged.map(({ status }) => status)).toEqual(["passed", "passed"]);
    expect(sent).toEqual([`https://reports.example/${sha}/perf.json {"authorization":"Bearer k-123456789"}`]);
    expect(inputs[0]).toMatchObject({
      path: "inputs/perf/perf.json",
      origin: {
        kind: "url",
        url: `https://reports.example/${sha}/perf.json`,
        answeredBy: "https://cdn.example/f?…",
        fileSha256: digest(body),
      },
    });
    expect(JSON.stringify(document)).not.toContain("secret");
  });

  it("is as old as the document says, and Last-Modified proves nothing", async () => {
    const http = () => answer(body);
    const dated = items.map((item) => `${item}, max-age: 24h, timestamp: /at`);
    expect((await judge({ items: dated, env, http })).items).toMatchObject([{ status: "passed" }]);
    const undated = items.map((item) => `${item}, max-age: 24h`);
    expect(await failure({ items: undated, env, http })).toMatchObject({
      reasonCode: "evidence-stale",
      found: expect.stringContaining("Last-Modified"),
    });
  });

  it("is asked again when its server fails, three times at most", async () => {
    let left = 2;
    const recovering = () => (left-- > 0 ? answer("", { status: 503 }) : answer(body));
    const recovered = await judge({ items, env, http: recovering });
    expect([recovered.items[0]?.status, recovered.sent.length]).toEqual(["passed", 3]);
    const lasting = { items, env, http: () => answer("", { status: 503 }) };
    expect(await failure(lasting)).toMatchObject({
      reasonCode: "source-unavailable",
      found: "status 503 (asked 3 times)",
    });
    const denied = await judge({ items, env, http: () => answer("", { status: 403 }) });
    expect(denied.sent).toHaveLength(1);
  });

  it("is never read beyond max-size, nor beyond what memory can hold", async () => {
    const limited = (size: string) =>
      judge({ items: items.map((item) => `${item}, max-size: ${size}`), env, http: () => answer(body) });
    expect((await limited("1KiB")).limits).toEqual([1024]);
    expect((await limited("900GiB")).limits).toEqual([256 * 1024 ** 2]);
  });

  it("must be the file that is pinned", async () => {
    const pinned = (sha256: string) => [
      `id: perf, format: json, path: perf.json, from: { url: 'https://reports.example/perf.json', sha256: "${sha256}" }`,
    ];
    const http = () => answer(body);
    expect((await judge({ items: pinned(digest(body)), http })).items).toMatchObject([{ status: "passed" }]);
    expect(await failure({ items: pinned("0".repeat(64)), http })).toMatchObject({
      reasonCode: "evidence-tampered",
    });
  });

  it("that a reference makes up is not asked when it does not hold the commit", async () => {
    const made = ["id: perf, format: json, path: perf.json, from: { url: '${REPORT}' }"];
    const latest = { items: made, env: { REPORT: "https://reports.example/latest" } };
    expect(await failure(latest)).toMatchObject({ reasonCode: "evidence-foreign" });
    expect((await judge(latest)).sent).toEqual([]);
  });
});

describe("without a way to the source", () => {
  const artifacts = [artifact({ "a.xml": GREEN })];

  it("an item fails closed at a desk without a token, and the others are judged", async () => {
    const local = "id: local, format: junit, path: unit.xml";
    const { items } = await judge({ items: [UNIT, local], noToken: true, files: { "unit.xml": GREEN } });
    expect(items).toMatchObject([
      {
        status: "failed",
        reasonCode: "token-missing",
        expected: "the artifact test-reports of ci.yml",
        found: "no GitHub token was given",
        where: { file: ".github/release-gates.yml", line: 5 },
      },
      { status: "passed" },
    ]);
  });

  it.each(["permission-denied", "github-unavailable", "evidence-tampered"] as const)(
    "an item fails closed with %s, once for all that name the source",
    async (code) => {
      let asked = 0;
      const github = {
        downloadArtifact: async () => {
          asked += 1;
          throw new ReleaseGatesError(code, "it did not work", { found: "this", next: "do that" });
        },
      };
      const items = [UNIT, UNIT.replace("id: unit", "id: again")];
      const judged = await judge({ items, artifacts, github });
      expect(judged.items).toMatchObject([
        { status: "failed", reasonCode: code, found: "this", where: { url: RUN_URL }, next: "do that" },
        { status: "failed", reasonCode: code },
      ]);
      expect(asked).toBe(1);
    },
  );

  it("a rehearsal leaves it out and says so; the same records open nothing", async () => {
    const { items, verdict, checklist, calls } = await judge({ items: [UNIT], artifacts, mode: "rehearsal" });
    expect(items).toMatchObject([
      {
        status: "skipped",
        why: "a rehearsal reads the checkout only; a release takes this from the artifact test-reports of ci.yml",
      },
    ]);
    expect(verdict.verdict).toBe("passed");
    expect(checklist).toContain("| unit | junit | the artifact test-reports of ci.yml (not asked) |");
    expect(calls).toEqual([]);
    expect(existsSync(temporary) && readdirSync(temporary)).toEqual([]);
  });
});
