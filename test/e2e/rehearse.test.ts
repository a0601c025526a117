import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ended, runCli } from "./support/programs.ts";

const EVIDENCE = ".artifacts/deployment";

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
}

describe("a rehearsal of the shipped example", () => {
  let directory: string;
  let rehearsal: Ended;
  let seconds: number;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "rehearse-"));
    const started = Date.now();
    rehearsal = await runCli(["rehearse"], directory);
    seconds = (Date.now() - started) / 1000;
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it("passes all five gates in under a minute and says what it rehearsed", () => {
    expect(rehearsal.output).toContain("canary-node");
    for (const phase of [1, 2, 3, 4, 5]) expect(rehearsal.output).toContain(`[PHASE ${phase} COMPLETE]`);
    expect(rehearsal.code, rehearsal.output).toBe(0);
    expect(seconds).toBeLessThan(60);
  });

  it("leaves every evidence file of its gates", () => {
    const files = filesBelow(join(directory, EVIDENCE));
    for (const expected of [
      "deployment-readiness-checklist.json",
      "DEPLOY_CHECKLIST.md",
      "staging-deployment-report.json",
      "staging-validation-results.json",
      "SMOKE_RESULTS.md",
      "rollback-verification-report.json",
      "production-approval.json",
      "production-deployment-report.json",
      "post-deployment-validation.json",
      "rollout-journal.jsonl",
      "deployment-health-log.jsonl",
      "deployment-health-log.md",
      "retrospective-inputs.json",
      "DEPLOYMENT-REPORT.md",
      "DEPLOYMENT-EVIDENCE.zip",
      "SHA256SUMS",
      "ledger/01-readiness-gate.json",
      "ledger/02-staging-validate.json",
      "ledger/03-approve.json",
      "ledger/04-rollout.json",
      "ledger/05-stabilize.json",
    ]) {
      expect(files).toContain(expected);
    }
  });

  it("marks every record as a rehearsal and every approval as simulated", () => {
    const root = join(directory, EVIDENCE);
    for (const name of readdirSync(join(root, "ledger"))) {
      expect(JSON.parse(readFileSync(join(root, "ledger", name), "utf8")).predicate.mode).toBe("rehearsal");
    }
    expect(JSON.parse(readFileSync(join(root, "production-approval.json"), "utf8")).simulated).toBe(true);
  });

  it("is verified as a folder and as a bundle, and by plain sha256sum", async () => {
    const folder = await runCli(["verify"], directory);
    expect(folder.code, folder.output).toBe(0);
    expect(folder.output).toMatch(/rehearsal/i);
    const bundle = await runCli(["verify", join(EVIDENCE, "DEPLOYMENT-EVIDENCE.zip")], directory);
    expect(bundle.code, bundle.output).toBe(0);
    for (const line of readFileSync(join(directory, EVIDENCE, "SHA256SUMS"), "utf8")
      .trimEnd()
      .split("\n")) {
      const [digest, path] = [line.slice(0, 64), line.slice(66)];
      expect(
        createHash("sha256")
          .update(readFileSync(join(directory, EVIDENCE, path)))
          .digest("hex"),
      ).toBe(digest);
    }
  });

  it("fails verification after one changed byte of any file", async () => {
    const copy = join(directory, "copy");
    cpSync(join(directory, EVIDENCE), copy, { recursive: true });
    for (const path of filesBelow(copy)) {
      const file = join(copy, path);
      const original = readFileSync(file);
      if (original.length === 0) continue;
      const changed = Buffer.from(original);
      const position = Math.floor(original.length / 2);
      changed[position] = (changed[position] ?? 0) ^ 1;
      writeFileSync(file, changed);
      const verified = await runCli(["verify", copy], directory);
      expect(
        verified.code,
        `one bit of ${relative(copy, file)} was changed, and verify said:\n${verified.output}`,
      ).toBe(1);
      writeFileSync(file, original);
    }
    expect((await runCli(["verify", copy], directory)).code).toBe(0);
  });
});

describe("a rehearsal with a canary that fails 5% of its requests", () => {
  let directory: string;
  let rehearsal: Ended;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "rehearse-failing-"));
    rehearsal = await runCli(["rehearse", "--inject", "failing-canary", "--keep"], directory);
  });
  afterAll(async () => {
    const stop = /cd (\S+) && node system\/down\.mjs/.exec(rehearsal.output)?.[1];
    if (stop !== undefined) {
      const { runProgram } = await import("./support/programs.ts");
      await runProgram(process.execPath, ["system/down.mjs"], { cwd: stop });
      rmSync(stop, { recursive: true, force: true });
    }
    rmSync(directory, { recursive: true, force: true });
  });

  it("ends with exit code 1 and rolled-back", () => {
    expect(rehearsal.code, rehearsal.output).toBe(1);
    expect(rehearsal.output).toContain("rolled-back");
    expect(rehearsal.output).not.toContain("[PHASE 5 START]");
  });

  it("leaves only the old version answering", async () => {
    const url = /The example still runs: (\S+)/.exec(rehearsal.output)?.[1] ?? "";
    const versions = new Set<string>();
    for (let request = 0; request < 300; request += 1) {
      const answer = await fetch(`${url}/?name=test`);
      versions.add(((await answer.json()) as { version: string }).version);
      expect(answer.status).toBe(200);
    }
    expect([...versions]).toEqual(["1.0.0"]);
  });

  it("reports when the fault was seen, when the rollback began and ended, and why", () => {
    const report = JSON.parse(readFileSync(join(directory, EVIDENCE, "rollback-report.json"), "utf8"));
    const seen = Date.parse(report.cause.seenAt);
    const began = Date.parse(report.beganAt);
    const ended = Date.parse(report.finishedAt);
    expect(seen).toBeLessThanOrEqual(began);
    expect(began).toBeLessThan(ended);
    expect(began - seen).toBeLessThan(1_000);
    expect(JSON.stringify(report.cause)).toContain("errors");
    const story = readFileSync(join(directory, EVIDENCE, "DEPLOYMENT-REPORT.md"), "utf8");
    for (const part of ["rolled back", "errors"]) expect(story.toLowerCase()).toContain(part);
  });

  it("leaves evidence that verifies", async () => {
    const verified = await runCli(["verify"], directory);
    expect(verified.code, verified.output).toBe(0);
  });
});
