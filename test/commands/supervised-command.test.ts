import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commandExists, runCommand } from "../../src/commands/supervised-command.ts";
import { command as commandSchema } from "../../src/config/schema.ts";
import type { Workspace } from "../../src/ports/workspace.ts";
import type { Release } from "../../src/release/identity.ts";
import { processBench } from "../adapters/process/harness.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";

const release: Release = {
  repository: "octo-org/shop",
  tag: "v1.2.0",
  version: "1.2.0",
  sha: "a".repeat(40),
  target: "production",
  severity: "sev-1",
  strategy: "canary",
};

/** A workspace of these files; the value says whether a file is executable. */
function workspaceOf(files: Readonly<Record<string, boolean>>, root = "/nowhere"): Workspace {
  const unused = () => {
    throw new Error("this test reads no files");
  };
  return {
    root,
    stat: async (path) => {
      const executable = files[path];
      return executable === undefined
        ? undefined
        : { path, absolute: `${root}/${path}`, size: 1, executable };
    },
    glob: unused,
    tree: unused,
    write: unused,
    read: unused,
    stream: unused,
  };
}

describe("running a command of the config", () => {
  let bench: ReturnType<typeof processBench>;
  beforeEach(() => {
    bench = processBench();
  });
  afterEach(() => bench.close());

  test("gives it what it may know, and says in a status line how it ended", async () => {
    const world = partialWorld({
      reporter: bench.reporter,
      processes: bench.processes,
      workspace: workspaceOf({}, bench.directory),
      env: { PATH: process.env["PATH"], DEPLOY_TOKEN: "t", GITHUB_OUTPUT: "/out", OTHER: "o" },
    });
    const command = commandSchema.parse({ run: "env; pwd; exit 4", "pass-env": ["DEPLOY_TOKEN"] });
    const facts = { release, environment: "staging", dryRun: true, label: "deploy" };
    const { output, outcome } = await runCommand(world, command, facts);
    expect(outcome).toEqual({ kind: "exited", exitCode: 4 });
    for (const line of [
      "RELEASE_TAG=v1.2.0",
      "DEPLOY_ENVIRONMENT=staging",
      "DRY_RUN=1",
      "DEPLOY_TOKEN=t",
      bench.directory,
    ]) {
      expect(output.head.split("\n")).toContain(line);
    }
    expect(output.head).not.toMatch(/GITHUB_OUTPUT|OTHER=/);
    expect(bench.reporter.groups).toEqual(["deploy"]);
    expect(bench.reporter.statuses).toEqual([
      { tag: "AUTOMATION", sentence: "deploy executed: failed with exit code 4" },
    ]);
  });
});

describe("looking whether a command exists", () => {
  const files = { "scripts/deploy.sh": false, "scripts/rollback.sh": true };

  test.each([
    ["bash scripts/deploy.sh", { kind: "present" }],
    ["scripts/rollback.sh now", { kind: "present" }],
    [
      "bash scripts/gone.sh",
      { kind: "missing", path: "scripts/gone.sh", found: "scripts/gone.sh is not in the checkout" },
    ],
    [
      "scripts/deploy.sh",
      { kind: "missing", path: "scripts/deploy.sh", found: "scripts/deploy.sh is not executable" },
    ],
    ["kubectl rollout undo deployment/shop", { kind: "cannot-tell" }],
  ])("%j: %j", async (run, expected) => {
    const world = partialWorld({ workspace: workspaceOf(files) });
    expect(await commandExists(world, commandSchema.parse(run))).toEqual(expected);
  });
});
