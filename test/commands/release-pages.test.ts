import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWorld } from "../../src/adapters/world.ts";
import type { GateContext } from "../../src/commands/gate-run.ts";
import { readInputs } from "../../src/commands/inputs.ts";
import { plan } from "../../src/commands/plan.ts";
import { readinessGate } from "../../src/commands/readiness-gate.ts";
import { keepPages } from "../../src/commands/release-pages.ts";
import { runGate } from "../../src/commands/run-gate.ts";
import { parseConfig } from "../../src/config/load.ts";
import type { EvidenceFiles } from "../../src/ports/evidence-files.ts";
import { memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { memoryWorkspace } from "../support/fakes/memory-workspace.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { partial } from "../support/fakes/unused.ts";

const CONFIG = `version: 1
name: checkout
readiness: { rollback-plan: { path: ROLLBACK.md } }
roles: { lead: { environment: approve, users: [ana] } }
rollout:
  deploy: bash deploy.sh
  rollback: bash rollback.sh
  checks: [{ id: health, http: "http://127.0.0.1:1/" }]
documents:
  release-notes: docs/releases/{version}/release-notes.md
  changelog: CHANGELOG.md
  orchestration-plan: docs/releases/{version}/orchestration-plan.md
  readiness-checklist: docs/releases/{version}/readiness.md
  rollback-procedures: docs/releases/{version}/rollback.md
  system-validation: docs/releases/{version}/system-validation.md
  post-deployment-validation: docs/releases/{version}/post-deployment.md
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pages-"));
  writeFileSync(join(root, "c.yml"), CONFIG);
  writeFileSync(join(root, "rollback.sh"), "true\n");
  writeFileSync(join(root, "ROLLBACK.md"), "# Back\n\n1. Press the button.\n");
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: root });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "feat: Greet");
  git("tag", "v1.0.0");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(gate: typeof plan, mode: "release" | "rehearsal" = "release") {
  const reporter = recordingReporter();
  const world = createWorld({
    root,
    env: { PATH: process.env["PATH"] ?? "" },
    token: undefined,
    reporter: () => reporter,
  });
  const signal = new AbortController().signal;
  const raw = { config: "c.yml", "release-tag": "v1.0.0", "evidence-dir": "evidence" };
  return runGate(gate, readInputs(raw, { env: {}, mode, signal }), world).then((report) => ({
    report,
    warnings: reporter.annotations.filter(({ level }) => level === "warning"),
  }));
}

const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("the documents of the config", () => {
  it("are written to their paths by the gates that know them, and kept with the evidence", async () => {
    const { report } = await run(plan);
    expect(read("docs/releases/1.0.0/release-notes.md")).toContain("Greet");
    expect(read("CHANGELOG.md")).toContain("## 1.0.0");
    expect(read("docs/releases/1.0.0/orchestration-plan.md")).toContain("# Deployment orchestration plan");
    expect(existsSync(join(root, "docs/releases/1.0.0/readiness.md"))).toBe(false);
    expect(report.record?.evidence.map(({ path }) => path)).toContain(
      "documents/docs/releases/1.0.0/release-notes.md",
    );
    await run(readinessGate);
    expect(read("docs/releases/1.0.0/readiness.md")).toContain("# Deploy checklist");
    expect(read("docs/releases/1.0.0/rollback.md")).toContain("1. Press the button.");
  });

  it("are renewed as long as nobody changed them, and never replace what is not theirs", async () => {
    writeFileSync(join(root, "CHANGELOG.md"), "# By hand\n");
    const first = await run(plan);
    expect(read("CHANGELOG.md")).toBe("# By hand\n");
    expect(first.warnings.map(({ where }) => where?.file)).toEqual(["CHANGELOG.md"]);
    expect(first.report.verdict).toBe("passed");

    const notes = "docs/releases/1.0.0/release-notes.md";
    const before = read(notes);
    rmSync(join(root, "evidence"), { recursive: true });
    expect((await run(plan)).warnings).toHaveLength(1);
    expect(read(notes)).toBe(before);

    writeFileSync(join(root, notes), before.replace("Greet", "Greet everybody"));
    rmSync(join(root, "evidence"), { recursive: true });
    expect((await run(plan)).warnings.map(({ where }) => where?.file)).toEqual([notes, "CHANGELOG.md"]);
    expect(read(notes)).toContain("Greet everybody");
  });

  it("leave the checkout of a rehearsal as it is", async () => {
    const { report } = await run(plan, "rehearsal");
    expect(report.verdict).toBe("passed");
    expect(existsSync(join(root, "docs"))).toBe(false);
  });

  it("of staging and production say what was asked there and found", async () => {
    const config = await parseConfig(new TextEncoder().encode(CONFIG), { path: "c.yml", env: {} });
    const release: GateContext["release"] = {
      repository: "octo-org/checkout",
      tag: "v1.0.0",
      version: "1.0.0",
      sha: "a".repeat(40),
      target: "production",
      severity: "sev-1",
      strategy: "recreate",
    };
    const desk = { kind: "desk", user: "ana" } as const;
    const evidence = memoryEvidenceStore({ mode: "release", release, run: desk });
    await evidence.writeText("SMOKE_RESULTS.md", "### Smoke results\n");
    await evidence.writeDocument("post-deployment-validation", {
      verdict: "passed",
      reasonCode: "passed",
      successRate: 0.95,
      passed: 1,
      total: 1,
      checks: [
        {
          id: "health",
          title: "It is well",
          level: "must",
          kind: "http",
          status: "passed",
          samples: { total: 1, passed: 1 },
          successRate: 1,
          attempts: 1,
          failureCount: 0,
          failures: [],
          durationMs: 12,
        },
      ],
    });
    const context = partial<GateContext>("context", {
      config,
      release,
      evidence,
      inputs: partial<GateContext["inputs"]>("inputs", { evidenceDirectory: "evidence" }),
      world: partialWorld({
        clock: createSteppingClock("2026-11-20T12:00:00.000Z"),
        workspace: memoryWorkspace({}),
        evidence: () =>
          partial<EvidenceFiles>("files", {
            read: async (path) => {
              const text = evidence.files.get(path);
              return text === undefined ? undefined : new TextEncoder().encode(text);
            },
          }),
      }),
    });
    const decision = { verdict: "passed", reasonCode: "passed", reason: "2 required criteria hold" } as const;
    const findings = { criteria: [], waivers: [], evidence: [], outputs: {}, summary: "" };
    const pages = async (gate: "staging-validate" | "rollout") =>
      keepPages(context, config.config.documents ?? {}, { gate, findings, decision });
    const [validation, ...others] = await pages("staging-validate");
    expect(others).toEqual([]);
    expect(validation?.path).toBe("docs/releases/1.0.0/system-validation.md");
    expect(validation?.text).toMatch(
      /^# System validation report:[\s\S]*\*\*passed\*\*[\s\S]*### Smoke results/,
    );
    const [deployed] = await pages("rollout");
    expect(deployed?.text).toMatch(/1 of 1 checks passed, 95% must[\s\S]*It is well/);
  });

  it.each([
    ["a placeholder that is none", "release-notes: docs/{verison}/x.md"],
    ["the same path twice", "release-notes: a.md\n  changelog: a.md"],
    ["a path outside", "release-notes: ../a.md"],
    ["git's own folder", "release-notes: .git/hooks/post-commit"],
    ["a folder", "release-notes: docs/"],
    ["a document that is none", "release-note: a.md"],
  ])("are refused with %s", async (_, documents) => {
    const text = `${CONFIG.slice(0, CONFIG.indexOf("documents:"))}documents:\n  ${documents}\n`;
    await expect(
      parseConfig(new TextEncoder().encode(text), { path: "c.yml", env: {} }),
    ).rejects.toMatchObject({ code: "config-invalid" });
  });
});
