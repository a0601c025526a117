import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgeZip } from "../adapters/artifacts/zip-forge.ts";
import { type ArtifactService, startArtifactService } from "../support/artifact-service/service.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../support/github/emulator.ts";
import { runCli } from "./support/programs.ts";
import {
  createReleaseRepository,
  RELEASE_CONFIG,
  type ReleaseRepository,
} from "./support/release-repository.ts";
import { type JobEnded, type Runner, startRunner } from "./support/runner.ts";

const ITEM = `{ id: unit-tests, format: junit, path: "junit/*.xml", max-age: 24h, from: { workflow: ci.yml, artifact: test-reports, within: 0s } }`;
const GREEN = `<testsuite name="unit"><testcase name="a"/><testcase name="b"/></testsuite>`;
const DAY = 86_400_000;

let repository: ReleaseRepository;
let github: GitHubEmulator;
let artifacts: ArtifactService;
let runner: Runner;

async function prepare(...items: readonly string[]): Promise<void> {
  const evidence = items.map((item) => `    - ${item}`).join("\n");
  const config = RELEASE_CONFIG.replace(/ {4}- \{ id: unit-tests.*\n/, `${evidence}\n`);
  repository = await createReleaseRepository({ ".github/release-gates.yml": config });
  github = await startGitHubEmulator({ repository: "octo-org/checkout" });
  artifacts = await startArtifactService();
  const { git, environments, people } = github.state;
  git.addCommit({ sha: repository.previousSha, message: "Release 1.0.0", author: "author" });
  git.addCommit({ sha: repository.sha, message: "Release 2.0.0", author: "author" });
  git.addTag("v2.0.0", repository.sha, { annotated: true });
  people.addTeam("octo-org/sre", ["sre-approver"]);
  environments.add("approve-product", { reviewers: ["product-approver"] });
  environments.add("approve-sre", { reviewers: ["octo-org/sre"] });
  runner = startRunner(repository, github, artifacts);
}

afterEach(async () => {
  runner.close();
  await artifacts.close();
  await repository.close();
  await github.close();
});

type RunInput = Partial<Parameters<GitHubEmulator["state"]["actions"]["addRun"]>[0]>;

/** A run of ci.yml that uploaded its reports. */
function ran(
  change: RunInput & { readonly createdAt?: string; readonly digest?: string; readonly report?: string } = {},
) {
  const { createdAt, digest, report = GREEN, ...input } = change;
  const { id } = github.state.actions.addRun({
    headSha: repository.sha,
    path: ".github/workflows/ci.yml",
    name: "CI",
    status: "completed",
    conclusion: "success",
    ...input,
  });
  github.state.actions.addArtifact(id, {
    name: "test-reports",
    bytes: forgeZip([{ name: "junit/unit.xml", content: report, method: 8 }]),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(digest === undefined ? {} : { digest }),
  });
  return id;
}

const gate = (options: Parameters<Runner["job"]>[2] = {}): Promise<JobEnded> =>
  runner.job("readiness", { command: "readiness-gate" }, options);

const asked = (operation: string): number =>
  github.requests.filter((request) => request.operation === operation).length;

function criterionOf(job: JobEnded): Readonly<Record<string, unknown>> {
  const { criteria } = JSON.parse(job.outputs["result"] ?? "{}");
  return criteria.find(({ id }: { id: string }) => id === "evidence/unit-tests");
}

async function expectRefused(reasonCode: string, found: string): Promise<void> {
  const job = await gate();
  expect([job.code, job.outputs["verdict"]], job.output).toEqual([1, "failed"]);
  expect(criterionOf(job)).toMatchObject({
    status: "failed",
    reasonCode,
    expected: expect.stringMatching(/./),
    found: expect.stringContaining(found),
    where: { url: expect.stringContaining("http://github.localhost/octo-org/checkout/actions/runs/") },
    next: expect.stringMatching(/./),
  });
  expect(job.summary).toContain(`\`${reasonCode}\``);
}

describe("evidence from an artifact of another run", () => {
  beforeEach(() => prepare(ITEM));

  it("passes, is kept, and is recorded with its origin in ledger, document and checklist", async () => {
    const id = ran();
    const job = await gate();
    expect(job.outputs["verdict"], job.output).toBe("passed");
    const kept = join(job.workspace, ".artifacts/deployment");
    expect(readFileSync(join(kept, "inputs/unit-tests/junit/unit.xml"), "utf8")).toBe(GREEN);
    const origin = {
      kind: "artifact",
      artifact: "test-reports",
      runId: id,
      workflow: "ci.yml",
      headSha: repository.sha,
    };
    const { predicate } = JSON.parse(readFileSync(join(kept, "ledger/01-readiness-gate.json"), "utf8"));
    const input = predicate.evidence.find(({ path }: { path: string }) =>
      path.startsWith("inputs/unit-tests/"),
    );
    expect(input).toMatchObject({ role: "input", origin });
    const document = JSON.parse(readFileSync(join(kept, "deployment-readiness-checklist.json"), "utf8"));
    expect(document.evidence[0].files[0].origin).toEqual(input.origin);
    const row = `| unit-tests | junit | the artifact test-reports of run ${id} (ci.yml) | junit/unit.xml |`;
    expect(job.summary).toContain(row);
    expect(readFileSync(join(kept, "DEPLOY_CHECKLIST.md"), "utf8")).toContain(row);
    const verified = await runCli(["verify", kept], job.workspace);
    expect(verified.output).toContain(`: 1 file of the artifact test-reports of run ${id} (ci.yml)`);
    expect(verified.code).toBe(0);
    expect(github.unknownRoutes).toEqual([]);
  });

  it("needs actions: read and contents: read, and no more", async () => {
    ran();
    const token = github.tokenWith({ actions: "read", contents: "read" });
    expect(criterionOf(await gate({ token }))).toMatchObject({ status: "passed" });
    const job = await gate({ token: github.tokenWith({ contents: "read" }) });
    expect(criterionOf(job)).toMatchObject({ reasonCode: "permission-denied" });
    expect(job.output).toContain("actions: read");
  });

  it("is refused without a token, in words that say what it was to read", async () => {
    expect(criterionOf(await gate({ token: "" }))).toMatchObject({
      reasonCode: "token-missing",
      expected: "the artifact test-reports of ci.yml",
    });
  });

  it("is refused when a fork's code produced it", async () => {
    ran({ headRepository: "mallory/checkout", event: "pull_request" });
    await expectRefused("evidence-foreign", "ran code of the fork mallory/checkout");
    expect(asked("actions/download-artifact")).toBe(0);
  });

  it("is not hidden by a fork's newer run on the same commit", async () => {
    const own = ran();
    ran({ headRepository: "mallory/checkout", event: "pull_request", report: "<testsuite/>" });
    const job = await gate();
    expect(job.outputs["verdict"], job.output).toBe("passed");
    expect(criterionOf(job)["found"]).toContain(`run ${own} (ci.yml)`);
  });

  it("is refused when it is stale, although its run has been repeated since", async () => {
    const createdAt = new Date(Date.now() - 2 * DAY).toISOString();
    const id = ran({ startedAt: createdAt, createdAt });
    github.state.actions.rerun(id, "release-engineer");
    Object.assign(github.state.actions.runs.get(id)?.attempts[1] ?? {}, {
      status: "completed",
      conclusion: "success",
    });
    await expectRefused("evidence-stale", `(upload by run ${id}), 2 d`);
  });

  it("is refused when it is of another commit", async () => {
    ran({ headSha: repository.previousSha });
    const job = await gate();
    expect(criterionOf(job)).toMatchObject({
      reasonCode: "evidence-missing",
      found: "no run of ci.yml on that commit",
      where: { url: "http://github.localhost/octo-org/checkout/actions" },
    });
  });

  it("is refused when its bytes were changed on the way", async () => {
    ran();
    const forged = forgeZip([{ name: "junit/unit.xml", content: GREEN.replace("b", "c"), method: 8 }]);
    github.blobFaults.push(forged);
    await expectRefused("evidence-tampered", "sha256:");
  });

  it("is refused while its run goes on, and when its run failed", async () => {
    const id = ran({ status: "in_progress", conclusion: null });
    await expectRefused("run-unsuccessful", "is in progress");
    Object.assign(github.state.actions.runs.get(id)?.attempts[0] ?? {}, {
      status: "completed",
      conclusion: "failure",
    });
    await expectRefused("run-unsuccessful", "ended with failure");
  });

  it("is refused when it has expired", async () => {
    const id = ran();
    for (const artifact of github.state.actions.runs.get(id)?.artifacts ?? []) artifact.expired = true;
    await expectRefused("artifact-missing", "has expired");
  });
});

describe("evidence from a run that goes on", () => {
  it("is waited for, where the config allows it, until the run has ended", async () => {
    await prepare(ITEM.replace("within: 0s", "within: 60s"));
    const id = ran();
    const attempt = github.state.actions.runs.get(id)?.attempts[0];
    // It ends after it was looked at twice.
    const ended = () => asked("actions/list-workflow-runs") > 2;
    Object.defineProperties(attempt, {
      status: { get: () => (ended() ? "completed" : "in_progress") },
      conclusion: { get: () => (ended() ? "success" : null) },
    });
    const job = await gate();
    expect(criterionOf(job), job.output).toMatchObject({ status: "passed" });
    expect(job.output).toContain(`Waiting for evidence: run ${id} (ci.yml) is in progress`);
  });
});

describe("evidence from a named run", () => {
  it("is refused when that run was on another commit", async () => {
    await prepare(ITEM.replace("workflow: ci.yml", 'run: "${CI_RUN}"'));
    const CI_RUN = String(ran({ headSha: repository.previousSha }));
    const job = await gate({ env: { CI_RUN } });
    expect(criterionOf(job)).toMatchObject({
      reasonCode: "evidence-foreign",
      found: `run ${CI_RUN} (ci.yml) ran on the commit ${repository.previousSha}`,
    });
  });
});

describe("many items", () => {
  it("of one artifact, also one of this run, look it up and download it once", async () => {
    const items = Array.from({ length: 12 }, (_, index) => ITEM.replace("unit-tests", `unit-tests-${index}`));
    await prepare(...items, ITEM.replace("workflow: ci.yml, ", ""));
    ran();
    github.state.actions.addArtifact(runner.runId, {
      name: "test-reports",
      bytes: forgeZip([{ name: "junit/unit.xml", content: GREEN, method: 8 }]),
    });
    const job = await gate();
    expect(job.outputs["verdict"], job.output).toBe("passed");
    expect(asked("actions/list-workflow-runs")).toBe(1);
    expect(asked("actions/list-workflow-run-artifacts")).toBe(2);
    expect(asked("actions/download-artifact")).toBe(2);
  });
});

describe("evidence from a GitHub Release", () => {
  const item = (tag: string) =>
    `{ id: unit-tests, format: junit, path: "*.xml", max-age: 24h, from: { release: ${tag} } }`;
  const bytes = new TextEncoder().encode(GREEN);

  it("passes for the release under way and is refused for another commit's", async () => {
    await prepare(item("current"), item("v1.0.0").replace("unit-tests", "earlier"));
    github.state.git.addTag("v1.0.0", repository.previousSha);
    for (const tag of ["v2.0.0", "v1.0.0"]) github.state.releases.add({ tag, assets: { "unit.xml": bytes } });
    const { criteria } = JSON.parse((await gate()).outputs["result"] ?? "{}");
    expect(criteria.slice(0, 2)).toMatchObject([
      { id: "evidence/unit-tests", status: "passed" },
      {
        id: "evidence/earlier",
        reasonCode: "evidence-foreign",
        found: `its tag on ${repository.previousSha}`,
      },
    ]);
  });
});

describe("evidence from an address", () => {
  let reports: Server;
  const asked: string[] = [];
  beforeEach(async () => {
    reports = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? "without a token"}`);
      if (request.url === `/${repository.sha}/perf.json`) {
        response.writeHead(302, { location: "/store/1?grant=one-time-grant" }).end();
      } else if (request.url === "/store/1?grant=one-time-grant") {
        response.end(JSON.stringify({ p95: 120, at: new Date().toISOString() }));
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => reports.listen(0, "127.0.0.1", resolve));
  });
  afterEach(async () => {
    reports.closeAllConnections();
    await new Promise((resolve) => reports.close(resolve));
  });

  it("passes when the address holds the release commit, and shows where it was sent on to", async () => {
    await prepare(
      `{ id: unit-tests, format: json, path: perf.json, max-age: 1h, timestamp: /at, require: "document.p95 <= 200", from: { url: "\${REPORTS}/{sha}/perf.json", headers: { authorization: "Bearer \${REPORTS_TOKEN}" } } }`,
    );
    const REPORTS = `http://127.0.0.1:${(reports.address() as AddressInfo).port}`;
    const job = await gate({ env: { REPORTS, REPORTS_TOKEN: "reports-secret-1" } });
    expect(job.outputs["verdict"], job.output).toBe("passed");
    expect(asked[0]).toBe(`/${repository.sha}/perf.json Bearer reports-secret-1`);
    const { evidence } = JSON.parse(job.outputs["result"] ?? "{}");
    const input = evidence.find(({ path }: { path: string }) => path === "inputs/unit-tests/perf.json");
    expect(input.origin).toMatchObject({
      kind: "url",
      url: `${REPORTS}/${repository.sha}/perf.json`,
      answeredBy: `${REPORTS}/store/1?…`,
    });
    expect(JSON.stringify(job.outputs) + job.output + job.summary).not.toMatch(
      /reports-secret|one-time-grant/,
    );
  });
});
