import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDeskReporter } from "../../src/adapters/reporter/desk-reporter.ts";
import { createWorld } from "../../src/adapters/world.ts";
import { init } from "../../src/commands/init.ts";
import { checkConfig } from "../../src/commands/init-check.ts";
import { readInputs } from "../../src/commands/inputs.ts";
import { readinessGate } from "../../src/commands/readiness-gate.ts";
import { runGate } from "../../src/commands/run-gate.ts";
import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { Git } from "../../src/ports/git.ts";
import type { GitHub } from "../../src/ports/github/client.ts";
import type { EnvironmentProtection } from "../../src/ports/github/environments.ts";
import type { World } from "../../src/ports/world.ts";
import { memoryWorkspace, type PretendedFile } from "../support/fakes/memory-workspace.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { partial } from "../support/fakes/unused.ts";
import { LOADABLE_CONFIG } from "../support/full-config.ts";

const CONFIG = ".github/release-gates.yml";
const ECOSYSTEMS = ["node", "python", "go", "java", "rust"] as const;
const INPUTS = { config: CONFIG, force: false, workflow: undefined, program: "release-gates" };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "init-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A real checkout of one of the miniature repositories, without git and without GitHub. */
function checkout(name: (typeof ECOSYSTEMS)[number], env: Record<string, string> = {}): World {
  cpSync(join(import.meta.dirname, "repositories", name), root, { recursive: true });
  const silent = { write: () => true };
  return createWorld({
    root,
    env: { PATH: process.env["PATH"] ?? "", ...env },
    token: undefined,
    reporter: (mask, clock) => createDeskReporter(silent, mask, clock),
  });
}

function written(): string {
  return readFileSync(join(root, CONFIG), "utf8");
}

async function load(text: string) {
  const env = { BASE_URL: "https://staging.example.com" };
  return (await parseConfig(new TextEncoder().encode(text), { path: CONFIG, env })).config;
}

/** A repository in memory. */
function pretend(
  files: Record<string, PretendedFile>,
  facts: { readonly tags?: readonly string[]; readonly environments?: readonly EnvironmentProtection[] } = {},
): World {
  const { tags = [], environments } = facts;
  return partialWorld({
    env: {},
    workspace: memoryWorkspace(files),
    git: partial<Git>("git", {
      repository: async () => "octo-org/shop",
      tags: async () => tags.map((name) => ({ name, sha: "0".repeat(40) })),
    }),
    github: async () => {
      if (environments === undefined) throw new ReleaseGatesError("token-missing", "no token");
      return partial<GitHub>("github", {
        repository: "octo-org/shop",
        environment: async (name) => environments.find((one) => one.name === name),
      });
    },
  });
}

function environment(name: string, ...reviewers: readonly string[]): EnvironmentProtection {
  return {
    name,
    requiredReviewers: reviewers.map((reviewer) => ({ kind: "user", name: reviewer })),
    preventSelfReview: true,
    canAdminsBypass: false,
    waitMinutes: 0,
  };
}

/** A workflow that keeps these paths as an artifact. */
function keeping(artifact: string, paths: readonly string[]): string {
  const lines = paths.map((path) => `            ${path}\n`).join("");
  return `on: push
jobs:
  test:
    steps:
      - uses: actions/upload-artifact@v4
        with:
          name: ${artifact}
          path: |
${lines}`;
}

describe("init", () => {
  it.each(ECOSYSTEMS)("writes a config that loads for the %s repository", async (name) => {
    await init(INPUTS, checkout(name));
    await expect(written()).toMatchFileSnapshot(`golden/init/${name}.yml`);
    const config = await load(written());
    expect(config.readiness.evidence.length).toBeGreaterThan(0);
    expect(config.rollout.deploy.run).not.toContain("replace this line");
  });

  it("writes a config whose first gate is green in a rehearsal", async () => {
    const world = checkout("node", { BASE_URL: "https://staging.example.com" });
    await init(INPUTS, world);
    const inputs = readInputs(
      { config: CONFIG, "release-tag": "v1.0.0", "evidence-dir": "evidence" },
      { env: world.env, mode: "rehearsal", signal: new AbortController().signal },
    );
    const report = await runGate(readinessGate, inputs, {
      ...world,
      git: partial<Git>("git", {
        repository: async () => "acme/checkout",
        resolve: async () => "a".repeat(40),
        refs: async () => ({ head: "a".repeat(40), tags: [{ name: "v1.0.0", sha: "a".repeat(40) }] }),
        lastChange: async () => undefined,
      }),
    });
    expect(report.reason).toMatch(/hold/);
    expect(report.verdict).toBe("passed");
    expect(report.record?.criteria.filter(({ id }) => id.startsWith("evidence/"))).toHaveLength(3);
  });

  it("takes a report from the artifact that a workflow keeps it in", async () => {
    await init(INPUTS, checkout("java"));
    const { evidence } = (await load(written())).readiness;
    expect(evidence.map(({ id, from }) => [id, from])).toEqual([
      ["coverage", { workflow: "maven.yml", artifact: "jacoco" }],
      ["unit-tests", { workflow: "maven.yml", artifact: "surefire" }],
    ]);
  });

  it("keeps reports of several kinds in one artifact apart, and takes no bill of materials for a scan", async () => {
    const paths = ["**/target/surefire-reports/*.xml", "**/jacoco.xml", "trivy.json", "bom.cdx.json"];
    const files: Record<string, PretendedFile> = { ".github/workflows/build.yml": keeping("reports", paths) };
    await init(INPUTS, pretend(files));
    const { evidence } = (await load(String(files[CONFIG]))).readiness;
    expect(evidence.map(({ format, path }) => [format, path])).toEqual([
      ["junit", "**/TEST-*.xml"],
      ["jacoco", "**/jacoco.xml"],
      ["trivy", "**/trivy.json"],
    ]);
  });

  it("says which reports it cannot name, because only the run names their artifact", async () => {
    const files: Record<string, PretendedFile> = {
      ".github/workflows/ci.yml": keeping("reports-${{ matrix.os }}", ["out/junit.xml"]),
      ".github/workflows/ship.yml": keeping("app-${{ github.sha }}", ["dist/"]),
    };
    const output = await init(INPUTS, pretend(files));
    expect((await load(String(files[CONFIG]))).readiness.evidence).toEqual([]);
    expect(output).toContain(
      "the reports that ci.yml keeps as reports-${{ matrix.os }} (readiness.evidence:",
    );
    expect(output).not.toContain("ship.yml keeps");
  });

  it("asks for no more than what holds today, and never for less than no failed test and nothing critical", async () => {
    const bad = '<testsuite name="a"><testcase name="x"><failure/></testcase></testsuite>';
    const lcov = "TN:\nSF:a.js\nDA:1,1\nDA:2,0\nLF:2\nLH:1\nend_of_record\n";
    const files: Record<string, PretendedFile> = { "reports/junit.xml": bad, "reports/lcov.info": lcov };
    await init(INPUTS, pretend(files));
    const { evidence } = (await load(String(files[CONFIG]))).readiness;
    expect(evidence.map(({ require }) => require)).toEqual([
      "tests.failed == 0 && tests.total >= 1",
      "coverage.lines >= 0.5",
    ]);
    expect(files[CONFIG]).toContain("1 of 1 fail now: the gate says no.");
  });

  it("writes lines that fail where no command was found, and says so", async () => {
    const files: Record<string, PretendedFile> = {};
    const output = await init(INPUTS, pretend(files));
    const { rollout } = await load(String(files[CONFIG]));
    expect(rollout.deploy.run).toMatch(/exit 1$/);
    expect(rollout.rollback.run).toMatch(/exit 1$/);
    expect(output).toContain("a command that deploys (rollout.deploy)");
  });

  it("never lets a rehearsal do what does not know DRY_RUN", async () => {
    const files: Record<string, PretendedFile> = {
      "package.json": '{ "name": "shop", "scripts": { "deploy": "serverless deploy" } }',
      "scripts/rollback.sh": 'if [ -n "$DRY_RUN" ]; then exit; fi; ./back "$DEPLOY_ENVIRONMENT" "$TOKEN"',
    };
    await init(INPUTS, pretend(files));
    const { rollout } = await load(String(files[CONFIG]));
    expect(rollout.deploy.run).toMatch(/^if \[ "\$DRY_RUN" = 1 \]; then\n.*\nelse\n {2}npm run deploy\nfi$/m);
    expect(rollout.rollback).toMatchObject({ run: "bash scripts/rollback.sh", "pass-env": ["TOKEN"] });
    // bash reads it, so it need not be executable, and nothing may ask that it is.
    expect(String(files[CONFIG])).not.toContain("system:");
  });

  it("takes the form of the tags and the reviewers of environments", async () => {
    const files: Record<string, PretendedFile> = {
      ".github/workflows/ci.yml": "on: push\njobs: { a: { environment: approve-qa, steps: [] } }",
    };
    const world = pretend(files, {
      tags: ["shop-1.0.0", "shop-1.1.0", "v0.1.0", "nightly"],
      environments: [environment("approve-qa", "ana"), environment("production", "bo")],
    });
    await init(INPUTS, world);
    const config = await load(String(files[CONFIG]));
    expect(config.release.tag).toBe("shop-{version}");
    expect(config.roles).toMatchObject({ qa: { environment: "approve-qa", users: ["ana"] } });
  });

  it("leaves what is there alone unless it is forced to replace it", async () => {
    const files: Record<string, PretendedFile> = { [CONFIG]: "mine" };
    await expect(init(INPUTS, pretend(files))).rejects.toMatchObject({ code: "input-invalid" });
    const both = { ...INPUTS, workflow: "name: Release\n" };
    expect(await init(both, pretend(files))).toContain(`Left as it was: ${CONFIG}`);
    expect(files).toMatchObject({ [CONFIG]: "mine", ".github/workflows/release.yml": "name: Release\n" });
    await init({ ...INPUTS, force: true }, pretend(files));
    expect(files[CONFIG]).toContain("version: 1");
  });

  it("is not led astray by files that no parser can read, or by names that are commands", async () => {
    const files: Record<string, PretendedFile> = {
      ".github/workflows/a.yml": "jobs: [",
      ".github/workflows/b.yml": "jobs: { x: 1, y: { steps: 3 } }\non: 5",
      "package.json": "{",
      "reports/broken.xml": "<testsuite>",
      "deploy/$(touch x).sh": "rm -rf /",
      "k8s/a.yaml":
        "kind: Deployment\nmetadata: { name: '$(id)' }\nspec: { template: { spec: { containers: [{ name: a, image: b }] } } }",
      "rollback.md": "\u0000",
      CODEOWNERS: "* nobody",
    };
    const output = await init(INPUTS, pretend(files));
    const config = await load(String(files[CONFIG]));
    expect(config.rollout.deploy.run).toMatch(/exit 1$/);
    expect(JSON.stringify(config)).not.toMatch(/touch x|\$\(id\)/);
    expect(output).toContain("1 of them cannot be read");
  });
});

describe("init --check", () => {
  it("says in plain words what the config here does, and writes nothing", async () => {
    const world = checkout("node");
    await init(INPUTS, world);
    const before = written();
    const account = await checkConfig({ config: CONFIG, program: "release-gates" }, world);
    await expect(account).toMatchFileSnapshot("golden/init/node-check.txt");
    expect(written()).toBe(before);
  });

  it("says what the proposed config would do where there is none", async () => {
    const world = checkout("python");
    const account = await checkConfig({ config: CONFIG, program: "release-gates" }, world);
    expect(account).toMatch(/^There is no \.github\/release-gates\.yml\./);
    expect(account).toContain("BASE_URL: not set here");
    expect(account).toContain("health asks ${BASE_URL}/health");
    await expect(world.workspace.stat(CONFIG)).resolves.toBeUndefined();
  });

  it("tells of everything that a config may ask for, and of no secret", async () => {
    const files = {
      [CONFIG]: JSON.stringify({ ...LOADABLE_CONFIG, notify: [{ slack: "${SLACK_WEBHOOK_URL}" }] }),
    };
    const world = { ...pretend(files), env: { SLACK_WEBHOOK_URL: "https://hooks.example.com/T0/secret" } };
    const account = await checkConfig({ config: CONFIG, program: "" }, world);
    for (const [kind, said] of [
      ["evidence", "tests: a/**/*.xml"],
      ["roles", "lead: one of approver-1, by the environment approve"],
      ["windows", "only inside the deploy windows: mon 09:00 to 16:00 Europe/Berlin"],
      ["indicators", "errors, 99.9% good"],
      ["the plan", "Move 50%"],
      ["triggers", "a critical breach: the same, at once"],
      ["notify", "a Slack webhook is sent everything"],
      ["communications", "Customers (status page): ahead, completion"],
      ["documents", "changelog is also written to docs/CHANGES.md"],
    ]) {
      expect(account, kind).toContain(said);
    }
    expect(account).toContain("SLACK_WEBHOOK_URL: set here");
    expect(account).not.toContain("T0/secret");
  });

  it("refuses a config with mistakes", async () => {
    const world = pretend({ [CONFIG]: "version: 2" });
    await expect(checkConfig({ config: CONFIG, program: "" }, world)).rejects.toMatchObject({
      code: "config-invalid",
    });
  });
});
