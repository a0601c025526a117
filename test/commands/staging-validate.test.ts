import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemClock } from "../../src/adapters/clock.ts";
import { createWorkspace } from "../../src/adapters/files/workspace.ts";
import { createHost } from "../../src/adapters/host.ts";
import { createHttpClient } from "../../src/adapters/http/http-client.ts";
import type { GateContext, GateFindings } from "../../src/commands/gate-run.ts";
import { stagingValidate } from "../../src/commands/staging-validate.ts";
import { configSchema } from "../../src/config/schema.ts";
import type { GateRecord, Mode } from "../../src/gate/record.ts";
import { decideGate, type GateDecision } from "../../src/gate/verdict.ts";
import type { Git } from "../../src/ports/git.ts";
import type { Release } from "../../src/release/identity.ts";
import { serverPark } from "../adapters/http/servers.ts";
import { processBench } from "../adapters/process/harness.ts";
import { commandInputs } from "../support/command-inputs.ts";
import { type MemoryEvidenceStore, memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { unused } from "../support/fakes/unused.ts";

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
const run = { kind: "desk", user: "release-engineer" } as const;

const DEPLOY =
  'echo "deploy $RELEASE_VERSION to $DEPLOY_ENVIRONMENT" | tee -a log; echo "$RELEASE_VERSION" > version';
const ROLLBACK = 'echo "rollback to $PREVIOUS_TAG" | tee -a log; echo "${PREVIOUS_TAG#v}" > version';

const park = serverPark();
let bench: ReturnType<typeof processBench>;
let url: string;

beforeEach(async () => {
  bench = processBench();
  script("deploy.sh", DEPLOY);
  script("rollback.sh", ROLLBACK);
  // The staging system: it serves whatever version was deployed last.
  const { origin } = await park.http((_request, response) => {
    const file = join(bench.directory, "version");
    const version = existsSync(file) ? readFileSync(file, "utf8").trim() : "none";
    response.writeHead(version === "none" ? 503 : 200).end(JSON.stringify({ status: "ok", version }));
  });
  url = origin;
});
afterEach(async () => {
  await park.close();
  bench.close();
});

function script(name: string, body: string): void {
  const path = join(bench.directory, name);
  writeFileSync(path, `#!/usr/bin/env bash\n${body}\n`);
  chmodSync(path, 0o755);
}

function log(): readonly string[] {
  return readFileSync(join(bench.directory, "log"), "utf8").trimEnd().split("\n");
}

interface Situation {
  readonly staging?: Record<string, unknown>;
  readonly release?: Release;
  readonly mode?: Mode;
  readonly safe?: boolean;
  readonly ledger?: readonly GateRecord[];
  readonly signal?: AbortSignal;
  /** Evidence that was handed on. */
  readonly evidence?: MemoryEvidenceStore;
  readonly git?: Partial<Git>;
}

function readinessRecord(change: Partial<GateRecord> = {}): GateRecord {
  const { repository, tag, version, sha } = release;
  return {
    gate: "readiness-gate",
    sequence: 1,
    verdict: "passed",
    reasonCode: "passed",
    reason: "3 of 3 required criteria hold",
    mode: "release",
    release: { repository, tag, version, sha },
    criteria: [],
    evidence: [],
    waivers: [],
    configDigest: "c".repeat(64),
    terms: { target: "production", severity: "sev-1", strategy: "canary" },
    run,
    startedAt: "2026-11-01T09:00:00.000Z",
    finishedAt: "2026-11-01T09:01:00.000Z",
    tool: { name: "release-gates", version: "1.0.0" },
    previous: null,
    ...change,
  };
}

async function validate(situation: Situation = {}) {
  const config = configSchema.parse({
    version: 1,
    name: "shop",
    roles: { "sre-lead": { environment: "approve-sre", users: ["approver-1"] } },
    staging: situation.staging ?? {},
    rollout: {
      deploy: "bash deploy.sh",
      rollback: "./rollback.sh",
      checks: [{ id: "version", http: url, require: "status == 200 && body.version == version" }],
    },
    rehearsal: { safe: situation.safe ?? false },
  });
  const mode = situation.mode ?? "release";
  const subject = situation.release ?? release;
  const evidence = situation.evidence ?? memoryEvidenceStore({ mode, release: subject, run });
  const context: GateContext = {
    world: partialWorld({
      clock: systemClock,
      http: createHttpClient(),
      processes: bench.processes,
      reporter: bench.reporter,
      workspace: createWorkspace(bench.directory),
      env: { PATH: process.env["PATH"] },
      host: createHost(),
      git: { ...unused<Git>("git"), ...situation.git },
    }),
    inputs: commandInputs({ mode, ...(situation.signal === undefined ? {} : { signal: situation.signal }) }),
    config: {
      config,
      path: ".github/release-gates.yml",
      digest: "c".repeat(64),
      references: new Map(),
      locate: () => ({ file: ".github/release-gates.yml" }),
    },
    release: subject,
    run,
    ledger: situation.ledger ?? [readinessRecord({ mode })],
    checkout: { tag: undefined, tagCommit: undefined, head: undefined, tags: [] },
    ledgerDigest: "d".repeat(64),
    evidence,
  };
  const findings = await stagingValidate.run(context);
  return { findings, evidence, decision: decideGate(findings.criteria) };
}

function statuses(findings: GateFindings): Readonly<Record<string, string>> {
  return Object.fromEntries(findings.criteria.map(({ id, status }) => [id, status]));
}

function failed(reasonCode: GateDecision["reasonCode"]) {
  return { verdict: "failed", reasonCode };
}

describe("a release that runs in staging", () => {
  test("passes, after deploy, checks, rollback, checks of the old version, deploy and checks again", async () => {
    const { findings, decision } = await validate();
    expect(decision.verdict).toBe("passed");
    expect(log()).toEqual(["deploy 1.2.0 to staging", "rollback to v1.1.0", "deploy 1.2.0 to staging"]);
    expect(statuses(findings)).toEqual({
      readiness: "passed",
      "deploy-command": "passed",
      "rollback-command": "passed",
      deploy: "passed",
      "check/version": "passed",
      "checks/success-rate": "passed",
      "rollback-drill": "passed",
      "rollback-time": "passed",
    });
  });

  test("leaves its four documents, valid, with the commands' output and the timed drill", async () => {
    const { findings, evidence } = await validate();
    expect(findings.evidence.map(({ path }) => path)).toEqual([
      "staging-deployment-report.json",
      "staging-validation-results.json",
      "rollback-verification-report.json",
      "SMOKE_RESULTS.md",
    ]);
    expect(evidence.document("staging-deployment-report")).toMatchObject({
      outcome: "deployed",
      dryRun: false,
      previous: { tag: "v1.1.0", version: "1.1.0" },
      steps: [{ id: "deploy", status: "done", command: { run: "bash deploy.sh" } }],
      service: { name: "octo-org/shop", status: "up" },
    });
    expect(evidence.document("staging-validation-results")).toMatchObject({
      verdict: "passed",
      passed: 1,
      total: 1,
      checks: [{ id: "version", status: "passed", samples: { total: 1, passed: 1 } }],
    });
    const drill = evidence.document("rollback-verification-report");
    expect(drill).toMatchObject({
      verdict: "passed",
      from: { tag: "v1.2.0" },
      to: { tag: "v1.1.0" },
      targetMs: 900_000,
      withinTarget: true,
      versionProved: true,
      steps: [
        { id: "roll-back", status: "done" },
        { id: "check-previous", status: "done" },
        { id: "deploy-again", status: "done" },
        { id: "check-release", status: "done" },
      ],
    });
    expect(drill?.["rollbackMs"]).toBeGreaterThan(0);
    const page = evidence.files.get("SMOKE_RESULTS.md") ?? "";
    expect(page).toContain("1 of 1 check passed");
    expect(page).toMatch(/#### Rollback drill\n\nrolled back and verified in [\d.]+ s\n/);
  });

  test("keeps the reports of its checks, each once, and not those of the drill", async () => {
    const xml = '<testsuite><testcase name="t"/></testsuite>';
    const checks = [
      {
        id: "contract",
        run: `echo '${xml}' > report.xml`,
        report: { format: "junit", path: "report.xml" },
        samples: 2,
        interval: "10ms",
      },
    ];
    const { findings, decision } = await validate({ staging: { checks } });
    expect(decision.verdict).toBe("passed");
    const reports = findings.evidence.filter(({ role }) => role === "input");
    expect(reports.map(({ path, origin }) => [path, origin])).toEqual([
      ["inputs/check-contract/report.xml", { kind: "gate" }],
    ]);
  });

  test("says after each command how it ended", async () => {
    await validate();
    expect(bench.reporter.statuses.map(({ tag, sentence }) => `[${tag}] ${sentence}`)).toEqual([
      "[AUTOMATION] deploy to staging executed: passed",
      "[AUTOMATION] drill: roll back executed: passed",
      "[AUTOMATION] drill: deploy again executed: passed",
    ]);
  });

  test("has no drill when it is the first one, and says why", async () => {
    const { previous: _none, ...first } = release;
    const { findings, evidence, decision } = await validate({ release: first });
    expect(decision.verdict).toBe("passed");
    expect(statuses(findings)["rollback-drill"]).toBe("skipped");
    expect(evidence.document("rollback-verification-report")).toMatchObject({
      verdict: "skipped",
      to: null,
      why: "this is the first release: there is no version to roll back to",
    });
  });

  test("has no drill when that is switched off", async () => {
    const { findings } = await validate({ staging: { "rollback-drill": false } });
    expect(statuses(findings)["rollback-drill"]).toBe("skipped");
    expect(log()).toEqual(["deploy 1.2.0 to staging"]);
  });
});

describe("a release that does not run in staging", () => {
  test("fails by its deploy command, and no check is asked", async () => {
    script("deploy.sh", "echo no space left on device; exit 9");
    const { findings, evidence, decision } = await validate();
    expect(decision).toMatchObject(failed("command-failed"));
    expect(decision.reason).toContain("exit code 9: no space left on device");
    expect(statuses(findings)).toMatchObject({
      deploy: "failed",
      checks: "skipped",
      "rollback-drill": "skipped",
    });
    expect(evidence.document("staging-deployment-report")).toMatchObject({
      outcome: "failed",
      service: { status: "unknown" },
      steps: [{ status: "failed", command: { result: { output: { head: "no space left on device\n" } } } }],
    });
    expect(evidence.document("staging-validation-results")).toMatchObject({
      verdict: "not-reached",
      total: 0,
    });
  });

  test("fails when the deploy command hangs", async () => {
    script("deploy.sh", "exec sleep 300");
    const { decision } = await validate({
      staging: { deploy: { run: "exec bash deploy.sh", timeout: "300ms" } },
    });
    expect(decision).toMatchObject(failed("command-timeout"));
  });

  test("fails when the deploy command names a program that does not exist", async () => {
    const { decision } = await validate({ staging: { deploy: "no-such-program deploy" } });
    expect(decision).toMatchObject(failed("command-missing"));
  });

  test("fails by its checks, and there is no drill", async () => {
    script("deploy.sh", `${DEPLOY}; echo 1.1.9 > version`);
    const { findings, evidence, decision } = await validate();
    expect(decision).toMatchObject(failed("checks-failed"));
    expect(decision.reason).toContain('body.version = "1.1.9"');
    expect(statuses(findings)["rollback-drill"]).toBe("skipped");
    expect(evidence.document("staging-deployment-report")).toMatchObject({ service: { status: "down" } });
    expect(log()).toEqual(["deploy 1.2.0 to staging"]);
  });

  test("survives a failed should check inside the success rate, and is called degraded", async () => {
    const checks = [
      { id: "version", http: url, require: "body.version == version" },
      { id: "fast", level: "should", http: url, require: "latencyMs < 0.0" },
    ];
    const { evidence, decision } = await validate({ staging: { checks, "success-rate": "50%" } });
    expect(decision.verdict).toBe("passed");
    expect(evidence.document("staging-deployment-report")).toMatchObject({ service: { status: "degraded" } });
    const strict = await validate({ staging: { checks } });
    expect(strict.decision).toMatchObject(failed("checks-failed"));
  });
});

describe("a rollback that does not work", () => {
  test("fails the drill when the command fails, and the release is deployed again all the same", async () => {
    script("rollback.sh", 'echo "rollback" >> log; echo backup not found; exit 1');
    const { findings, evidence, decision } = await validate();
    expect(decision).toMatchObject(failed("drill-failed"));
    expect(decision.reason).toContain("rolling back: exit code 1: backup not found");
    expect(statuses(findings)["rollback-drill"]).toBe("failed");
    expect(log()).toEqual(["deploy 1.2.0 to staging", "rollback", "deploy 1.2.0 to staging"]);
    expect(evidence.document("rollback-verification-report")).toMatchObject({
      verdict: "failed",
      steps: [
        { id: "roll-back", status: "failed" },
        { id: "check-previous", status: "not-reached" },
        { id: "deploy-again", status: "done" },
        { id: "check-release", status: "done" },
      ],
    });
  });

  test("fails the drill when the command hangs, and it is stopped", async () => {
    const rollback = { run: "exec sleep 300", timeout: "300ms" };
    const { decision } = await validate({ staging: { rollback } });
    expect(decision).toMatchObject(failed("drill-failed"));
    expect(decision.reason).toMatch(/rolling back: stopped after \d/);
    expect(log()).toEqual(["deploy 1.2.0 to staging", "deploy 1.2.0 to staging"]);
  });

  test("fails the drill when it ends well but the release still answers", async () => {
    script("rollback.sh", "echo nothing to do");
    const { decision } = await validate();
    expect(decision).toMatchObject(failed("drill-failed"));
    expect(decision.reason).toContain("checking the previous version");
  });

  test("fails the drill when the release cannot be deployed a second time", async () => {
    script("deploy.sh", `[ ! -e once ] || { echo already deployed; exit 1; }; touch once; ${DEPLOY}`);
    const { decision } = await validate();
    expect(decision).toMatchObject(failed("drill-failed"));
    expect(decision.reason).toContain("deploying the release again: exit code 1: already deployed");
  });

  test("is honest about a drill whose checks do not compare versions", async () => {
    const checks = [{ id: "up", http: url }];
    const { findings, evidence, decision } = await validate({ staging: { checks } });
    expect(decision.verdict).toBe("passed");
    expect(evidence.document("rollback-verification-report")).toMatchObject({ versionProved: false });
    const drill = findings.criteria.find(({ id }) => id === "rollback-drill");
    expect(drill).toMatchObject({ found: expect.stringContaining("no check compares the version") });
  });
});

describe("nothing is run", () => {
  afterEach(() => expect(existsSync(join(bench.directory, "log"))).toBe(false));

  test.each<[string, readonly GateRecord[], GateDecision["reasonCode"]]>([
    ["without a readiness record", [], "readiness-missing"],
    [
      "after a failed one",
      [readinessRecord({ verdict: "failed", reasonCode: "evidence-missing" })],
      "readiness-missing",
    ],
    [
      "after one that passed and then failed",
      [readinessRecord(), readinessRecord({ sequence: 2, verdict: "failed", reasonCode: "evidence-stale" })],
      "readiness-missing",
    ],
    [
      "with one of another commit",
      [
        readinessRecord({
          release: { repository: "octo-org/shop", tag: "v1.2.0", version: "1.2.0", sha: "f".repeat(40) },
        }),
      ],
      "record-other-release",
    ],
    ["with one of a rehearsal", [readinessRecord({ mode: "rehearsal" })], "rehearsal-record"],
    [
      "with one that was told another severity",
      [readinessRecord({ terms: { target: "production", severity: "sev-3", strategy: "canary" } })],
      "record-other-terms",
    ],
    ["with one of another config", [readinessRecord({ configDigest: "0".repeat(64) })], "config-changed"],
  ])("%s", async (_name, ledger, reasonCode) => {
    const { findings, decision } = await validate({ ledger });
    expect(decision).toMatchObject(failed(reasonCode));
    expect(findings.evidence).toEqual([]);
  });

  test("when the deploy script is not in the checkout", async () => {
    const { decision } = await validate({ staging: { deploy: "bash scripts/gone.sh" } });
    expect(decision).toMatchObject(failed("command-missing"));
    expect(decision.reason).toContain("scripts/gone.sh is not in the checkout");
  });

  test("when the rollback script is not executable", async () => {
    chmodSync(join(bench.directory, "rollback.sh"), 0o644);
    const { decision } = await validate();
    expect(decision).toMatchObject(failed("rollback-missing"));
  });

  test("when the run was cancelled before", async () => {
    const { decision } = await validate({ signal: AbortSignal.abort() });
    expect(decision).toMatchObject(failed("cancelled"));
  });
});

describe("a rehearsal", () => {
  const DRY = '[ "$DRY_RUN" = 1 ] && { echo "would act"; exit 0; }; ';

  test("of commands that are not declared safe runs them with DRY_RUN=1 and says so", async () => {
    script("deploy.sh", DRY + DEPLOY);
    script("rollback.sh", DRY + ROLLBACK);
    const checks = [{ id: "dry", run: '[ "$DRY_RUN" = 1 ]' }];
    const { evidence, decision } = await validate({ mode: "rehearsal", staging: { checks } });
    expect(decision.verdict).toBe("passed");
    expect(existsSync(join(bench.directory, "log"))).toBe(false);
    expect(evidence.document("staging-deployment-report")).toMatchObject({ dryRun: true, mode: "rehearsal" });
    expect(evidence.files.get("SMOKE_RESULTS.md")).toContain("Dry run");
  });

  test("of commands that are declared safe runs them for real", async () => {
    script("deploy.sh", DRY + DEPLOY);
    const { decision } = await validate({ mode: "rehearsal", safe: true });
    expect(decision.verdict).toBe("passed");
    expect(log()).toHaveLength(3);
  });
});

describe("steps around the deployment", () => {
  const log1 = (word: string) => `echo ${word} >> log`;

  test("run in order: build, push, deploy, status", async () => {
    const staging = {
      build: log1("build"),
      push: log1("push"),
      status: log1("status"),
      "rollback-drill": false,
    };
    const { findings, evidence, decision } = await validate({ staging });
    expect(decision.verdict).toBe("passed");
    expect(log()).toEqual(["build", "push", "deploy 1.2.0 to staging", "status"]);
    expect(statuses(findings)).toMatchObject({
      build: "passed",
      push: "passed",
      deploy: "passed",
      status: "passed",
    });
    expect(evidence.document("staging-deployment-report")).toMatchObject({
      steps: [{ id: "build" }, { id: "push" }, { id: "deploy" }, { id: "status", status: "done" }],
    });
  });

  test("end at the first that fails; the rest is told as not reached", async () => {
    const { findings, evidence, decision } = await validate({
      staging: { build: "exit 2", push: log1("push") },
    });
    expect(decision).toMatchObject(failed("command-failed"));
    expect(existsSync(join(bench.directory, "log"))).toBe(false);
    expect(statuses(findings)).toMatchObject({ build: "failed", push: "skipped", deploy: "skipped" });
    expect(evidence.document("staging-deployment-report")).toMatchObject({
      outcome: "failed",
      steps: [{ status: "failed" }, { status: "not-reached" }, { status: "not-reached" }],
    });
  });

  test("fail the gate when the platform says the service is down, although checks pass", async () => {
    const { evidence, decision } = await validate({
      staging: { status: "echo 0 of 2 replicas ready; exit 1" },
    });
    expect(decision).toMatchObject(failed("command-failed"));
    expect(decision.reason).toContain("0 of 2 replicas ready");
    expect(evidence.document("staging-deployment-report")).toMatchObject({
      outcome: "deployed",
      service: { status: "down" },
    });
  });
});

describe("parity of configurations", () => {
  const parity = { files: ["staging.yml", "production.json"], ignore: ["replicas"] };
  const write = (name: string, content: string) =>
    writeFileSync(join(bench.directory, name), Buffer.from(content, "latin1"));

  test("passes over what is ignored, and shows no secret anywhere", async () => {
    write("staging.yml", "replicas: 1\npool: 5\ndb: { password: hunter-one }\n");
    write("production.json", '{"replicas": 9, "pool": 5, "db": {"password": "hunter-two"}}');
    const { findings, evidence, decision } = await validate({ staging: { parity } });
    expect(decision).toMatchObject(failed("parity-broken"));
    expect(evidence.document("staging-validation-results")).toMatchObject({
      parity: [
        {
          files: ["staging.yml", "production.json"],
          compared: 3,
          differences: [{ setting: "db.password", kind: "different" }],
          ignored: ["replicas"],
          unneeded: [],
        },
      ],
    });
    const everything = JSON.stringify([findings, [...evidence.files], bench.reporter.infos]);
    expect(everything).not.toMatch(/hunter-(one|two)/);
    expect(evidence.files.get("SMOKE_RESULTS.md")).toContain("Parity of staging.yml and production.json");
  });

  test("holds for a list of pairs, dotenv among them", async () => {
    write(".env.staging", "A=1\nB=2\n");
    write(".env.production", 'B="2"\nexport A=1 # same\n');
    const pairs = [{ files: [".env.staging", ".env.production"] }];
    const { findings, decision } = await validate({ staging: { parity: pairs } });
    expect(decision.verdict).toBe("passed");
    expect(statuses(findings)["parity/.env.production"]).toBe("passed");
  });

  test.each<[string, string, string, string]>([
    ["a file is missing", "absent.yml", "", "evidence-missing"],
    ["a file is malformed", "staging.yml", "a: 1\na: 2\n", "evidence-malformed"],
    ["a file is no text", "staging.yml", "a: \xff", "evidence-malformed"],
    ["a name says no format", "staging.toml", "a = 1", "evidence-malformed"],
    ["both are empty", "staging.yml", "{}", "evidence-empty"],
  ])("fails when %s", async (_name, file, content, reasonCode) => {
    if (file !== "absent.yml") write(file, content);
    write("production.json", "{}");
    const { decision } = await validate({ staging: { parity: { files: [file, "production.json"] } } });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode });
  });
});

describe("drift since the release before", () => {
  const drift = { paths: ["infra/**", "*.yml"] };
  const git = (changed: readonly string[], known = true): Partial<Git> => ({
    resolve: async (ref) => (known ? ref : undefined),
    changedPaths: async () => changed,
  });

  test("is reported with what changed, and decides only when it must", async () => {
    const changes = git(["src/app.ts", "infra/network/main.tf", "compose.yml"]);
    const { findings, evidence, decision } = await validate({ staging: { drift }, git: changes });
    expect(decision.verdict).toBe("passed");
    expect(findings.criteria.find(({ id }) => id === "drift")).toMatchObject({
      level: "should",
      status: "failed",
      found: "changed: infra/network/main.tf, compose.yml",
    });
    expect(evidence.document("staging-validation-results")).toMatchObject({
      drift: { since: "v1.1.0", known: true, changed: ["infra/network/main.tf", "compose.yml"] },
    });
    const strict = await validate({ staging: { drift: { ...drift, level: "must" } }, git: changes });
    expect(strict.decision).toMatchObject(failed("drift-found"));
  });

  test("passes when nothing that counts changed", async () => {
    const { findings } = await validate({ staging: { drift }, git: git(["src/app.ts"]) });
    expect(statuses(findings)["drift"]).toBe("passed");
  });

  test("is not taken for none when the history is not there", async () => {
    const { findings } = await validate({ staging: { drift }, git: git([], false) });
    expect(findings.criteria.find(({ id }) => id === "drift")).toMatchObject({
      status: "failed",
      next: expect.stringContaining("fetch-depth: 0"),
    });
  });

  test("is not asked of a first release", async () => {
    const { previous: _none, ...first } = release;
    const { findings } = await validate({ staging: { drift }, release: first });
    expect(statuses(findings)["drift"]).toBe("skipped");
  });
});

describe("the users' acceptance", () => {
  const uat = {
    format: "markdown",
    path: "UAT.md",
    require: "fields['Decision'] == 'Approved' && checklist.open == 0",
  };
  const record = (decision: string) => `# UAT\n\nDecision: ${decision}\n\n- [x] Checkout works\n`;

  test("is kept as a snapshot with what it says", async () => {
    writeFileSync(join(bench.directory, "UAT.md"), record("Approved"));
    const { findings, evidence, decision } = await validate({ staging: { uat } });
    expect(decision.verdict).toBe("passed");
    expect(statuses(findings)["uat"]).toBe("passed");
    expect(evidence.document("uat-confirmation")).toMatchObject({
      verdict: "passed",
      path: "UAT.md",
      files: [{ path: "UAT.md" }],
      answers: [{ holds: true, fields: { Decision: "Approved" } }],
    });
    expect(findings.evidence.map(({ path }) => path)).toContain("inputs/uat/UAT.md");
  });

  test("fails the gate when it is refused or absent, and the snapshot says so", async () => {
    writeFileSync(join(bench.directory, "UAT.md"), record("Rejected"));
    const refused = await validate({ staging: { uat } });
    expect(refused.decision).toMatchObject(failed("requirement-unmet"));
    expect(refused.evidence.document("uat-confirmation")).toMatchObject({ verdict: "failed" });
    const absent = await validate({ staging: { uat: { ...uat, path: "docs/UAT.md" } } });
    expect(absent.decision).toMatchObject(failed("evidence-missing"));
  });

  test("is left out of a rehearsal when a release takes it from elsewhere, and the snapshot says so", async () => {
    const from = { workflow: "uat.yml", artifact: "uat" };
    const { findings, evidence } = await validate({ staging: { uat: { ...uat, from } }, mode: "rehearsal" });
    expect(statuses(findings)["uat"]).toBe("skipped");
    expect(evidence.document("uat-confirmation")).toMatchObject({
      verdict: "skipped",
      from: "the artifact uat of uat.yml",
      files: [],
    });
  });

  test("is not recorded when it is not configured", async () => {
    const { evidence } = await validate();
    expect(evidence.document("uat-confirmation")).toBeUndefined();
  });
});

describe("a dry run of the production commands", () => {
  test("runs each with DRY_RUN=1 against the target, and only when it is asked for", async () => {
    const seen = 'echo "$DEPLOY_ENVIRONMENT $DRY_RUN" >> log';
    script("deploy.sh", `${seen}; [ "$DRY_RUN" = 1 ] || { ${DEPLOY}; }`);
    script("rollback.sh", `${seen}; [ "$DRY_RUN" = 1 ] || { ${ROLLBACK}; }`);
    const staging = { "rollback-drill": false };
    await validate({ staging });
    expect(log().filter((line) => line.startsWith("production"))).toEqual([]);
    const { findings, evidence } = await validate({ staging: { ...staging, "production-dry-run": true } });
    expect(log().filter((line) => line.startsWith("production"))).toEqual(["production 1", "production 1"]);
    expect(statuses(findings)).toMatchObject({ "dry-run/deploy": "passed", "dry-run/rollback": "passed" });
    expect(evidence.document("staging-deployment-report")).toMatchObject({
      productionDryRun: [
        { id: "deploy", status: "done" },
        { id: "rollback", status: "done" },
      ],
    });
  });

  test("fails the gate when one does not work, and tries the others all the same", async () => {
    script("deploy.sh", `[ "$DRY_RUN" = 1 ] && { echo no credentials; exit 1; }; ${DEPLOY}`);
    const { findings, decision } = await validate({ staging: { "production-dry-run": true } });
    expect(decision).toMatchObject(failed("command-failed"));
    expect(statuses(findings)).toMatchObject({ "dry-run/deploy": "failed", "dry-run/rollback": "passed" });
  });
});

describe("a rerun", () => {
  test("refreshes the results and keeps the earlier ones beside them", async () => {
    script("deploy.sh", `${DEPLOY}; echo 1.1.9 > version`);
    const first = await validate();
    expect(first.decision.verdict).toBe("failed");
    script("deploy.sh", DEPLOY);
    const second = await validate({ evidence: first.evidence });
    expect(second.decision.verdict).toBe("passed");
    expect(second.evidence.document("staging-validation-results")).toMatchObject({
      verdict: "passed",
      earlier: [
        {
          by: "release-engineer at a desk",
          verdict: "failed",
          reasonCode: "checks-failed",
          checks: [{ id: "version", status: "failed", samples: { total: 1, passed: 0 } }],
        },
      ],
    });
    expect(second.evidence.files.get("SMOKE_RESULTS.md")).toContain("Compared with earlier runs");
  });
});
