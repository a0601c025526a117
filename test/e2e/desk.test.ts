import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "./support/programs.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "desk-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function config(text: string): void {
  mkdirSync(join(directory, ".github"), { recursive: true });
  writeFileSync(join(directory, ".github/release-gates.yml"), text);
}

const SMALL = `version: 1
name: checkout
roles: { release-manager: { environment: approve-release, users: [approver-1] } }
rollout:
  deploy: echo deploy
  rollback: echo rollback
  checks: [{ id: health, http: "http://127.0.0.1:1/healthz" }]
`;

describe("at a desk", () => {
  it.each([
    ["a gate without a config", ["readiness-gate", "--release-tag", "v1.0.0"], "config-missing", 2],
    ["a wrong digest", ["rollout", "--ledger-digest", "abc"], "input-invalid", 2],
    ["verify of nothing", ["verify", "nowhere"], "nothing at", 1],
    ["judge of nothing", ["judge", "nowhere.json"], "nowhere.json cannot be read", 2],
    ["an unknown command", ["roll-out"], "unknown command", 2],
    [
      "rehearse with a fault the example does not know",
      ["rehearse", "--inject", "nope"],
      "failing-canary",
      2,
    ],
  ])("%s says what is wrong, without a stack", async (_, args, message, code) => {
    const ended = await runCli(args, directory);
    expect(ended.output).toContain(message);
    expect(ended.output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(ended.code, ended.output).toBe(code);
  });

  it("rehearse of an own config without a tag says how to make one", async () => {
    config(SMALL);
    const ended = await runCli(["rehearse"], directory);
    expect(ended.output).toContain("git tag");
    expect(ended.code, ended.output).toBe(2);
  });

  it("the log has no colours where the output is no terminal", async () => {
    config("version: 2\n");
    const ended = await runCli(["readiness-gate", "--release-tag", "v1.0.0"], directory);
    expect(ended.output).not.toContain(String.fromCharCode(27));
    expect(ended.output).toContain(".github/release-gates.yml:1:10");
  });

  it("help names every command and the exit codes, and schema prints the config's schema", async () => {
    const help = await runCli(["--help"], directory);
    for (const part of [
      "readiness-gate",
      "staging-validate",
      "approve",
      "rollout",
      "stabilize",
      "verify",
      "Exit codes",
    ]) {
      expect(help.stdout).toContain(part);
    }
    const schema = JSON.parse((await runCli(["schema"], directory)).stdout);
    expect(schema.properties).toHaveProperty("rollout");
  });

  it("init writes a config for the repository here, once, and says in plain words what it does", async () => {
    cpSync(join(import.meta.dirname, "../commands/repositories/node"), directory, { recursive: true });
    const first = await runCli(["init", "--workflow"], directory);
    expect(first.code, first.output).toBe(0);
    expect(first.stdout).toContain("reports/junit.xml (junit)");
    expect(readFileSync(join(directory, ".github/workflows/release.yml"), "utf8")).toContain("release-gates");
    const second = await runCli(["init"], directory);
    expect(second.output).toContain("is there already");
    expect(second.code, second.output).toBe(2);
    const check = await runCli(["init", "--check"], directory);
    expect(check.stdout).toContain("Gate 1, readiness. The release goes on only if:");
    expect(check.code, check.output).toBe(0);
  });

  it("the config that init wrote passes its first gate in a rehearsal", async () => {
    cpSync(join(import.meta.dirname, "../commands/repositories/node"), directory, { recursive: true });
    await runCli(["init"], directory);
    const written = readFileSync(join(directory, ".github/release-gates.yml"), "utf8");
    // The second gate would wait for an address that never answers.
    config(written.replace("within: 60s", "within: 1s"));
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
        cwd: directory,
      });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "feat: Price baskets");
    git("tag", "v0.1.0-rc.1");
    // Nothing listens there: the second gate says so, and the first has passed before.
    const ended = await runCli(["rehearse"], directory, { BASE_URL: "http://127.0.0.1:1" });
    expect(ended.output).toMatch(/✓ Readiness Confirmation/);
    expect(ended.output).toMatch(/✗ Staging Validation/);
  });
});
