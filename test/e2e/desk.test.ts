import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
});
