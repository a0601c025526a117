import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemClock } from "../../src/adapters/clock.ts";
import { createWorkspace } from "../../src/adapters/files/workspace.ts";
import { createHttpClient } from "../../src/adapters/http/http-client.ts";
import type { GateContext, GateFindings } from "../../src/commands/gate-run.ts";
import { stagingValidate } from "../../src/commands/staging-validate.ts";
import { configSchema } from "../../src/config/schema.ts";
import type { GateRecord, Mode } from "../../src/gate/record.ts";
import { decideGate, type GateDecision } from "../../src/gate/verdict.ts";
import type { Release } from "../../src/release/identity.ts";
import { serverPark } from "../adapters/http/servers.ts";
import { processBench } from "../adapters/process/harness.ts";
import { memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";

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
  const evidence = memoryEvidenceStore({ mode, release: subject, run });
  const context: GateContext = {
    world: partialWorld({
      clock: systemClock,
      http: createHttpClient(),
      processes: bench.processes,
      reporter: bench.reporter,
      workspace: createWorkspace(bench.directory),
      env: { PATH: process.env["PATH"] },
    }),
    inputs: {
      config: ".github/release-gates.yml",
      evidenceDirectory: ".artifacts/deployment",
      dryRun: false,
      onInterrupted: "rollback",
      uploadEvidence: false,
      mode,
      simulatedApprovals: [],
      signal: situation.signal ?? new AbortController().signal,
    },
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
    expect(evidence.files.get("SMOKE_RESULTS.md")).toContain("1 of 1 check passed");
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
    script("deploy.sh", "trap '' TERM; sleep 300");
    const { decision } = await validate({
      staging: { deploy: { run: "exec bash deploy.sh", timeout: "300ms" } },
    });
    expect(decision).toMatchObject(failed("command-timeout"));
  }, 20_000);

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
