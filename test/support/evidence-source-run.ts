import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
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
import { commandInputs } from "./command-inputs.ts";
import { memoryEvidenceStore } from "./fakes/memory-evidence-store.ts";
import { memoryWorkspace } from "./fakes/memory-workspace.ts";
import { partialWorld } from "./fakes/partial-world.ts";
import { recordingReporter } from "./fakes/recording-reporter.ts";
import { createSteppingClock } from "./fakes/stepping-clock.ts";
import { partial } from "./fakes/unused.ts";
import { release, sha } from "./readiness-run.ts";

export const { repository } = release;
export { sha };
export const GREEN = `<testsuite name="s"><testcase name="a"/><testcase name="b"/></testsuite>`;
export const RED = `<testsuite name="s"><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>`;
export const RUN_URL = `https://github.com/${repository}/actions/runs/500`;

export const digest = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

interface Artifact extends RunArtifact {
  readonly bytes: Uint8Array;
}
export const artifact = (
  files: Readonly<Record<string, string>>,
  change: Partial<Artifact> = {},
): Artifact => {
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
export const run = (change: Partial<WorkflowRun> = {}): WorkflowRun => ({
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

export interface Setting {
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

/** Runs the gate with these items; `left` is what stayed of what it fetched. */
export async function judge(setting: Setting) {
  const temporary = mkdtempSync(join(tmpdir(), "evidence-sources-"));
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
    inputs: commandInputs({ config: config.path, mode }),
    config,
    ledger: [],
    checkout: { tag: "v1.2.3", tagCommit: sha, head: sha, tags: [] },
    ledgerDigest: null,
    evidence: store,
  };
  const { criteria, evidence, summary } = await readinessGate.run(context);
  const left = existsSync(temporary) ? readdirSync(temporary) : [];
  rmSync(temporary, { recursive: true, force: true });
  const items = criteria.filter(({ id }) => id.startsWith("evidence/"));
  const inputs = evidence.filter(({ role }) => role === "input");
  const checklist = store.files.get("DEPLOY_CHECKLIST.md") ?? "";
  const document = store.document("deployment-readiness-checklist");
  return {
    items,
    verdict: decideGate(criteria),
    inputs,
    summary,
    checklist,
    document,
    calls,
    sent,
    limits,
    left,
  };
}

export const UNIT =
  'id: unit, format: junit, path: "**/*.xml", from: { workflow: ci.yml, artifact: test-reports }';

/** The one failed item, which says all four things. */
export async function failure(setting: Setting) {
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

/** A file of a GitHub Release. */
export const asset = (name: string, bytes: string): ReleaseAsset => ({
  id: name.length,
  name,
  size: bytes.length,
  createdAt: "2026-11-20T11:00:00Z",
  uploader: "release-engineer",
});

/** What a server answered. */
export const answer = (
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
