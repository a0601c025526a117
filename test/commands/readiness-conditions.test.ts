import { describe, expect, it } from "vitest";
import { createGitHub } from "../../src/adapters/github/client.ts";
import type { GateContext } from "../../src/commands/gate-run.ts";
import { readinessGate } from "../../src/commands/readiness-gate.ts";
import { parseConfig } from "../../src/config/load.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import { decideGate } from "../../src/gate/verdict.ts";
import type { Git } from "../../src/ports/git.ts";
import type { RunnerContext } from "../../src/ports/runner.ts";
import type { World } from "../../src/ports/world.ts";
import { useGitHub } from "../adapters/github/connected.ts";
import { commandInputs } from "../support/command-inputs.ts";
import { memoryEvidenceStore } from "../support/fakes/memory-evidence-store.ts";
import { memoryWorkspace } from "../support/fakes/memory-workspace.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { recordingReporter } from "../support/fakes/recording-reporter.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { partial } from "../support/fakes/unused.ts";
import { fault } from "../support/github/faults.ts";
import type { GitHubState } from "../support/github/state/state.ts";
import { release as defaultRelease } from "../support/readiness-run.ts";

const on = useGitHub();
const START = "2026-11-20T12:00:00.000Z";

interface Setting {
  /** YAML under the ten lines. */
  readonly config?: string;
  readonly role?: string;
  readonly mode?: "release" | "rehearsal";
  readonly now?: string;
  /** `desk`: no workflow run. */
  readonly at?: "runner" | "desk";
  readonly token?: string;
  readonly github?: World["github"];
  readonly signal?: AbortSignal;
  /** Happens while the gate sleeps for the n-th time, counted from 1. */
  readonly asleep?: (state: GitHubState, nth: number) => void;
}

/** The readiness gate on the emulated GitHub, on a commit that is tagged, in a run of its release workflow. */
async function judge(sha: string, setting: Setting = {}) {
  const { emulator } = on;
  const text = `version: 1
name: checkout
roles:
  product-owner: ${setting.role ?? "{ environment: approve-product, users: [ana] }"}
rollout:
  deploy: bash scripts/deploy.sh
  rollback: bash scripts/rollback.sh
  checks: [{ id: health, http: "http://127.0.0.1/healthz" }]
${setting.config ?? ""}`;
  const config = await parseConfig(new TextEncoder().encode(text), { path: "release-gates.yml", env: {} });
  const run = { kind: "desk", user: "release-engineer" } as const;
  const release = { ...defaultRelease, sha };
  const mode = setting.mode ?? "release";
  const store = memoryEvidenceStore({ mode, release, run });
  const reporter = recordingReporter();
  const clock = createSteppingClock(setting.now ?? START);
  let slept = 0;
  const sleep: World["clock"]["sleep"] = async (milliseconds, signal) => {
    await clock.sleep(milliseconds, signal);
    slept += 1;
    setting.asleep?.(emulator.state, slept);
  };
  const client = createGitHub({
    token: setting.token ?? emulator.token,
    repository: "octo-org/checkout",
    apiUrl: emulator.url,
    clock: { ...clock, sleep: clock.sleep },
    deadlineMs: 5_000,
    random: () => 0.5,
  });
  const runner: RunnerContext = {
    repository: "octo-org/checkout",
    workflowRef: "octo-org/checkout/.github/workflows/release.yml@refs/tags/v1.2.3",
    runId: RUN,
    attempt: 1,
    job: "readiness",
    actor: "release-engineer",
    triggeringActor: "release-engineer",
    sha,
    ref: "refs/tags/v1.2.3",
    eventName: "push",
    serverUrl: "https://github.localhost",
  };
  const context: GateContext = {
    world: partialWorld({
      clock: { ...clock, now: clock.now, monotonic: clock.monotonic, sleep },
      workspace: memoryWorkspace({ "scripts/rollback.sh": { content: "#!/bin/sh\n", executable: true } }),
      git: partial<Git>("git", {}),
      reporter,
      env: { RUNNER_NAME: "GitHub Actions 7" },
      ...(setting.at === "desk" ? {} : { runner }),
      github: setting.github ?? (async () => client),
    }),
    inputs: commandInputs({
      config: config.path,
      mode,
      ...(setting.signal === undefined ? {} : { signal: setting.signal }),
    }),
    config,
    release,
    run,
    ledger: [],
    checkout: { tag: "v1.2.3", tagCommit: sha, head: sha, tags: [] },
    ledgerDigest: null,
    evidence: store,
  };
  const findings = await readinessGate.run(context);
  return {
    findings,
    store,
    reporter,
    waited: clock.sleeps.reduce((sum, one) => sum + one, 0),
    verdict: decideGate(findings.criteria),
    of: (id: string) => findings.criteria.find((one) => one.id === id),
  };
}

const RUN = 42;
const CI = 11;

/** A release commit whose environment is as it should be, in a run of the release workflow that is at this gate. */
function prepare(): string {
  const { git, actions, environments, people, checks } = on.emulator.state;
  const sha = git.addCommit({ branch: "main" });
  people.user("ana");
  environments.add("approve-product", { reviewers: ["ana"] });
  actions.addRun({ id: CI, headSha: sha, path: ".github/workflows/ci.yml", status: "completed" });
  actions.addRun({ id: RUN, headSha: sha });
  const gate = {
    name: "release / readiness",
    status: "in_progress",
    conclusion: null,
    completedAt: null,
  } as const;
  actions.addJob(RUN, { ...gate, runner: "GitHub Actions 7" });
  checks.addRun(sha, { ...gate, runId: RUN });
  return sha;
}

const running = { status: "in_progress", conclusion: null, completedAt: null } as const;

/** Ends the check run of that name. */
function end({ checks }: GitHubState, name: string, conclusion: "success" | "failure" = "success"): void {
  const check = checks.runs.findLast((one) => one.name === name);
  if (check !== undefined) Object.assign(check, { status: "completed", conclusion });
}

describe("required checks", () => {
  const config = 'readiness: { checks: [build, "test (*)"] }\n';

  it("are green, and stand in the record, the checklist and the summary, with links", async () => {
    const sha = prepare();
    const { checks } = on.emulator.state;
    const { id } = checks.addRun(sha, { name: "build", runId: CI });
    for (const version of [18, 20]) checks.addRun(sha, { name: `test (${version})`, runId: CI });
    const { verdict, of, store, findings, waited } = await judge(sha, { config });
    expect(verdict.verdict).toBe("passed");
    expect(waited).toBe(0);
    expect(of("commit-check/test (*)")).toMatchObject({
      status: "passed",
      found: "test (18): success (ci.yml), test (20): success (ci.yml)",
    });
    const link = `[build](http://github.localhost/octo-org/checkout/actions/runs/${CI}/job/${id}): success (ci.yml)`;
    expect(findings.summary).toContain(link);
    expect(store.files.get("DEPLOY_CHECKLIST.md")).toContain(link);
    expect(store.files.get("DEPLOY_CHECKLIST.md")).toContain("[x] build is green on the release commit");
    const record = store.document("deployment-readiness-checklist");
    expect(record).toMatchObject({
      checks: [{ name: "build" }, { name: "test (18)" }, { name: "test (20)" }],
    });
  });

  it("that are pending are waited for, and told while they are", async () => {
    const sha = prepare();
    const { checks } = on.emulator.state;
    checks.addRun(sha, { name: "build", runId: CI, ...running });
    checks.addRun(sha, { name: "test (18)", runId: CI });
    const asleep = (state: GitHubState, nth: number) => {
      if (nth === 3) end(state, "build");
    };
    const { verdict, waited, reporter } = await judge(sha, { config, asleep });
    expect(verdict.verdict).toBe("passed");
    expect(waited).toBe(2_000 + 3_000 + 4_500);
    expect(reporter.infos).toContain(`Checks of ${sha.slice(0, 12)}: waiting for build`);
  });

  it("that nobody has reported yet are waited for too", async () => {
    const sha = prepare();
    const { checks } = on.emulator.state;
    checks.addRun(sha, { name: "test (18)", runId: CI });
    const asleep = (state: GitHubState, nth: number) => {
      if (nth === 2) state.checks.addStatus(sha, { context: "build" });
    };
    expect((await judge(sha, { config, asleep })).verdict.verdict).toBe("passed");
  });

  it("that do not end within their limit fail, after exactly that time", async () => {
    const sha = prepare();
    const { checks } = on.emulator.state;
    checks.addRun(sha, { name: "build", runId: CI, ...running });
    const { verdict, of, waited } = await judge(sha, {
      config: "readiness: { checks: [{ name: build, within: 30m }, { name: lint, within: 1m }] }\n",
    });
    expect(verdict).toMatchObject({ verdict: "failed", reasonCode: "checks-not-green" });
    expect(waited).toBe(30 * 60_000);
    expect(of("commit-check/build")).toMatchObject({ found: "build is in progress after 30 min" });
    expect(of("commit-check/lint")).toMatchObject({ found: expect.stringContaining("the commit has build") });
  });

  it("that fail end the waiting for the others at once", async () => {
    const sha = prepare();
    const { checks } = on.emulator.state;
    checks.addRun(sha, { name: "build", runId: CI, conclusion: "failure" });
    checks.addRun(sha, { name: "test (18)", runId: CI, ...running });
    const { of, waited } = await judge(sha, { config });
    expect(waited).toBe(0);
    expect(of("commit-check/build")).toMatchObject({ found: "build: failure (ci.yml)" });
    expect(of("commit-check/test (*)")).toMatchObject({ found: "test (18) is in progress after 0 s" });
  });

  it("are the newest of their name: a re-run that is green repairs a failure", async () => {
    const sha = prepare();
    const { checks } = on.emulator.state;
    for (const conclusion of ["failure", "success"] as const) {
      checks.addRun(sha, { name: "build", runId: CI, conclusion });
    }
    checks.addRun(sha, { name: "test (18)", runId: CI });
    expect((await judge(sha, { config })).verdict.verdict).toBe("passed");
  });

  it("by glob pass over the very job that asks, which they say, and never wait for it", async () => {
    const sha = prepare();
    on.emulator.state.checks.addRun(sha, { name: "build", runId: CI });
    const { of, waited, verdict } = await judge(sha, { config: 'readiness: { checks: ["*"] }\n' });
    expect([verdict.verdict, waited]).toEqual(["passed", 0]);
    expect(of("commit-check/*")).toMatchObject({
      found: "build: success (ci.yml); release / readiness left out, being of this very run",
    });
  });

  it("that name the very job that asks fail at once", async () => {
    const { of, waited } = await judge(prepare(), {
      config: "readiness: { checks: [release / readiness] }\n",
    });
    expect(waited).toBe(0);
    expect(of("commit-check/release / readiness")).toMatchObject({
      reasonCode: "checks-not-green",
      found: expect.stringContaining("of this very workflow run, so it is not waited for"),
    });
  });

  it("do not end the gate when GitHub is away for a while", async () => {
    const sha = prepare();
    const { checks } = on.emulator.state;
    checks.addRun(sha, { name: "build", runId: CI, ...running });
    checks.addRun(sha, { name: "test (18)", runId: CI });
    const asleep = (state: GitHubState, nth: number) => {
      if (nth === 1) on.emulator.faults.always("checks/list-for-ref", fault.status(502));
      if (nth === 2) on.emulator.faults.clear();
      if (nth === 3) end(state, "build");
    };
    const { verdict, reporter } = await judge(sha, { config, asleep });
    expect(verdict.verdict).toBe("passed");
    expect(reporter.infos.join("\n")).toContain("asking again until the limit");
  });

  it("fail when GitHub does not answer at all", async () => {
    const sha = prepare();
    on.emulator.faults.always("checks/list-for-ref", fault.status(502));
    expect((await judge(sha, { config })).of("commit-check/build")).toMatchObject({
      reasonCode: "github-unavailable",
    });
  });

  it.each([
    ["checks", "checks: read"],
    ["statuses", "statuses: read"],
    ["actions", "actions: read"],
  ])("fail without the permission for %s, and name it", async (missing, permission) => {
    const sha = prepare();
    const all = { actions: "read", checks: "read", contents: "read", statuses: "read" } as const;
    const token = on.emulator.tokenWith(
      Object.fromEntries(Object.entries(all).filter(([name]) => name !== missing)) as Record<string, "read">,
    );
    const { of } = await judge(sha, { config, token });
    expect(of("commit-check/build")).toMatchObject({
      status: "failed",
      reasonCode: "permission-denied",
      next: expect.stringContaining(`\`${permission}\``),
    });
  });

  it("fail on a commit that GitHub does not know", async () => {
    prepare();
    expect((await judge("f".repeat(40), { config })).of("commit-check/build")).toMatchObject({
      reasonCode: "checks-not-green",
      found: `no commit ${"f".repeat(40)}`,
    });
  });

  it("that are still open when the run is cancelled fail as cancelled", async () => {
    const sha = prepare();
    const cancel = new AbortController();
    const { of } = await judge(sha, { config, signal: cancel.signal, asleep: () => cancel.abort() });
    expect(of("commit-check/build")).toMatchObject({ reasonCode: "cancelled" });
  });

  it("fail at a desk without a token", async () => {
    const github = () => Promise.reject(new ReleaseGatesError("token-missing", "no token was given"));
    const { of } = await judge(prepare(), { config, at: "desk", github });
    expect(of("commit-check/build")).toMatchObject({
      reasonCode: "token-missing",
      found: "no token was given",
    });
    expect(of("roles/resolvable")).toMatchObject({ status: "skipped" });
  });

  it("are looked up at a desk with a token", async () => {
    const sha = prepare();
    on.emulator.state.checks.addRun(sha, { name: "build", runId: CI });
    const { verdict } = await judge(sha, { config: "readiness: { checks: [build] }\n", at: "desk" });
    expect(verdict.verdict).toBe("passed");
  });
});

describe("blocking labels", () => {
  const config = "readiness: { blockers: [release-blocker, { label: known-issue, level: should }] }\n";

  it("pass while nothing with them is open; pull requests and other labels do not count", async () => {
    const sha = prepare();
    const { issues } = on.emulator.state;
    issues.add({ title: "Done", labels: ["release-blocker"], state: "closed" });
    issues.add({ title: "A change", labels: ["release-blocker"], isPullRequest: true });
    issues.add({ title: "Elsewhere", labels: ["release-blocker-2"] });
    const { verdict, store } = await judge(sha, { config });
    expect(verdict.verdict).toBe("passed");
    expect(store.document("deployment-readiness-checklist")).toMatchObject({ blockers: [] });
  });

  it("fail with every open issue, its title inert and a link", async () => {
    const sha = prepare();
    const { issues } = on.emulator.state;
    issues.add({ title: "Money <img src=x> vanishes `::error::` @ana", labels: ["release-blocker"] });
    issues.add({ title: "A typo", labels: ["known-issue"] });
    const { verdict, of, findings, store } = await judge(sha, { config });
    expect(verdict).toMatchObject({ verdict: "failed", reasonCode: "blockers-open" });
    expect(of("blockers/release-blocker")).toMatchObject({
      found: expect.stringMatching(/^1 open: #1 Money/),
    });
    expect(of("blockers/known-issue")).toMatchObject({ status: "failed", level: "should" });
    const line =
      "- [\\#1](http://github.localhost/octo-org/checkout/issues/1) Money \\<img src=x\\> vanishes \\`::error::\\` &#64;ana (release-blocker)";
    expect(findings.summary).toContain(line);
    expect(store.files.get("DEPLOY_CHECKLIST.md")).toContain(line);
    expect(store.document("deployment-readiness-checklist")).toMatchObject({
      blockers: [{ number: 1, label: "release-blocker" }, { number: 2 }],
    });
  });

  it("count what stands on further pages", async () => {
    const sha = prepare();
    for (let one = 0; one < 130; one += 1) {
      on.emulator.state.issues.add({ title: `Fault ${one}`, labels: ["release-blocker"] });
    }
    const { of } = await judge(sha, { config });
    expect(of("blockers/release-blocker")).toMatchObject({ found: expect.stringMatching(/^130 open/) });
  });

  it("fail without the permission to see issues, and name it", async () => {
    const sha = prepare();
    const token = on.emulator.tokenWith({ actions: "read" });
    expect((await judge(sha, { config, token })).of("blockers/release-blocker")).toMatchObject({
      reasonCode: "permission-denied",
      next: expect.stringContaining("`issues: read`"),
    });
  });
});

describe("the roles", () => {
  it("are looked up wherever there is a token", async () => {
    const { of, verdict } = await judge(prepare());
    expect(of("roles/product-owner/people")).toMatchObject({ status: "passed", found: "ana" });
    expect(of("roles/product-owner/environment")).toMatchObject({ status: "passed" });
    expect(verdict.verdict).toBe("passed");
  });

  it.each<[string, string, string, (state: GitHubState) => void]>([
    ["an account is gone", "people", "role-unresolvable", ({ people }) => people.remove("ana")],
    [
      "the environment is gone",
      "environment",
      "approval-unprotected",
      ({ environments }) => environments.remove("approve-product"),
    ],
    [
      "the environment requires no reviewers",
      "environment",
      "approval-unprotected",
      ({ environments }) => void environments.add("approve-product"),
    ],
    [
      "administrators may bypass the environment",
      "bypass",
      "approval-bypassed",
      ({ environments }) =>
        void environments.add("approve-product", { reviewers: ["ana"], canAdminsBypass: true }),
    ],
  ])("fail when %s", async (_, what, reasonCode, change) => {
    const sha = prepare();
    change(on.emulator.state);
    const { of, verdict } = await judge(sha);
    expect(of(`roles/product-owner/${what}`)).toMatchObject({ status: "failed", reasonCode });
    expect(verdict.verdict).toBe("failed");
  });

  it("of a team that the job's own token cannot see pass if only the team may review, and say so", async () => {
    const sha = prepare();
    const { people, environments } = on.emulator.state;
    people.addTeam("octo-org/sre", ["ana"]);
    environments.add("approve-sre", { reviewers: ["octo-org/sre"] });
    const role = "{ environment: approve-sre, teams: [octo-org/sre] }";
    const token = on.emulator.tokenWith({ actions: "read" });
    const { of, verdict } = await judge(sha, { role, token });
    expect(verdict.verdict).toBe("passed");
    expect(of("roles/product-owner/people")).toMatchObject({
      found: expect.stringContaining("members of octo-org/sre not seen"),
    });
    expect(of("roles/product-owner/listed")).toMatchObject({
      status: "skipped",
      why: expect.stringContaining("members: read"),
    });
    environments.add("approve-sre", { reviewers: ["octo-org/sre", "eve"] });
    expect((await judge(sha, { role, token })).of("roles/product-owner/people")).toMatchObject({
      reasonCode: "permission-denied",
    });
  });

  it("of a team that can be seen fail when it has no members", async () => {
    const sha = prepare();
    const { people, environments } = on.emulator.state;
    people.addTeam("octo-org/sre", []);
    environments.add("approve-sre", { reviewers: ["octo-org/sre"] });
    const role = "{ environment: approve-sre, teams: [octo-org/sre] }";
    expect((await judge(sha, { role })).of("roles/product-owner/people")).toMatchObject({
      reasonCode: "role-unresolvable",
      found: "team octo-org/sre has no members",
    });
  });

  it("fail without the permission to see environments, and name it", async () => {
    const sha = prepare();
    const token = on.emulator.tokenWith({ contents: "read" });
    expect((await judge(sha, { token })).of("roles/product-owner/environment")).toMatchObject({
      reasonCode: "permission-denied",
      next: expect.stringContaining("`actions: read`"),
    });
  });

  it("fail when GitHub does not answer, and leave the other criteria standing", async () => {
    const sha = prepare();
    on.emulator.faults.always("users/get-by-username", fault.status(502));
    const { of } = await judge(sha);
    expect(of("roles/resolvable")).toMatchObject({ status: "failed", reasonCode: "github-unavailable" });
    expect(of("release/commit")).toMatchObject({ status: "passed" });
  });
});

describe("the time", () => {
  const config = `freeze:
  deploy-windows: [{ days: [mon], from: "09:00", to: "16:00", timezone: Europe/Berlin }]
  blackouts: [{ from: "2026-12-20", to: "2027-01-03", reason: Year-end freeze }]
`;

  it("outside a window is a warning unless the config says otherwise", async () => {
    const sha = prepare();
    const { of, verdict } = await judge(sha, { config });
    expect(verdict.verdict).toBe("passed");
    expect(of("freeze/window")).toMatchObject({
      status: "failed",
      level: "should",
      found: expect.stringContaining("mon 2026-11-23 09:00 Europe/Berlin (2026-11-23 08:00 UTC)"),
    });
    const strict = `${config}readiness: { deploy-window: { opens-within: 24h } }\n`;
    expect((await judge(sha, { config: strict })).verdict).toMatchObject({ reasonCode: "outside-window" });
    const patient = `${config}readiness: { deploy-window: { opens-within: 3d } }\n`;
    expect((await judge(sha, { config: patient })).verdict.verdict).toBe("passed");
  });

  it("inside a blackout fails", async () => {
    const { verdict } = await judge(prepare(), { config, now: "2026-12-21T12:00:00Z" });
    expect(verdict).toMatchObject({ verdict: "failed", reasonCode: "blackout" });
  });
});

it("a rehearsal asks GitHub nothing and says what it left out", async () => {
  const sha = prepare();
  const config = "readiness: { checks: [build], blockers: [release-blocker] }\n";
  const github = () => Promise.reject(new Error("GitHub was asked"));
  const { findings, verdict } = await judge(sha, { config, mode: "rehearsal", github });
  const skipped = findings.criteria.filter((one) => one.status === "skipped").map(({ id }) => id);
  expect(skipped).toEqual([
    "release/commit",
    "commit-check/build",
    "roles/resolvable",
    "blockers/release-blocker",
  ]);
  expect(verdict.verdict).toBe("passed");
});
