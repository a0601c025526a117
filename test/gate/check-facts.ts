import type { RequiredCheck } from "../../src/gate/check-runs.ts";
import type { CommitLook, SeenCheck } from "../../src/gate/commit-checks.ts";
import type { CheckRun } from "../../src/ports/github/checks.ts";
import type { WorkflowRun } from "../../src/ports/github/runs.ts";

/** Checks of a commit in which nothing is wrong; a test changes what it is about. */
export const REPOSITORY = "octo-org/checkout";

export function required(name: string, changes: Partial<RequiredCheck> = {}): RequiredCheck {
  return {
    name,
    level: "must",
    allow: [],
    within: 60_000,
    configured: { file: "release-gates.yml", line: 4 },
    ...changes,
  };
}

export function seen(name: string, changes: Partial<SeenCheck> = {}): SeenCheck {
  return {
    kind: "check-run",
    name,
    app: "github-actions",
    workflow: "ci.yml",
    state: "success",
    ended: true,
    runGoesOn: false,
    own: "no",
    fork: false,
    url: `https://github.localhost/${REPOSITORY}/runs/1`,
    ...changes,
  };
}

export const pending = (name: string, changes: Partial<SeenCheck> = {}): SeenCheck =>
  seen(name, { state: "in_progress", ended: false, runGoesOn: true, ...changes });

export function checkRun(id: number, name: string, changes: Partial<CheckRun> = {}): CheckRun {
  return {
    id,
    name,
    app: "github-actions",
    suite: 1,
    status: "completed",
    conclusion: "success",
    startedAt: null,
    completedAt: null,
    url: "",
    ...changes,
  };
}

export function workflowRun(id: number, changes: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id,
    attempt: 1,
    headSha: "a".repeat(40),
    event: "push",
    actor: "author",
    triggeringActor: "author",
    headRepository: REPOSITORY,
    repository: REPOSITORY,
    path: ".github/workflows/ci.yml",
    title: "Run",
    url: "https://github.com/octo-org/shop/actions/runs/1",
    status: "completed",
    conclusion: "success",
    startedAt: "2026-11-20T10:00:00Z",
    updatedAt: "2026-11-20T10:00:00Z",
    checkSuite: id,
    ...changes,
  };
}

export function look(changes: Partial<CommitLook> = {}): CommitLook {
  return {
    repository: REPOSITORY,
    checkRuns: [],
    statuses: [],
    workflowRuns: [workflowRun(1)],
    ...changes,
  };
}
