import type { CheckRun, CommitStatus } from "../ports/github/checks.ts";
import type { WorkflowRun } from "../ports/github/runs.ts";

/** What GitHub said at one look at a commit. */
export interface CommitLook {
  /** `owner/name` of the repository under release. */
  readonly repository: string;
  readonly checkRuns: readonly CheckRun[];
  readonly statuses: readonly CommitStatus[];
  /** Every workflow run for the commit: it tells which workflow a job belongs to. */
  readonly workflowRuns: readonly WorkflowRun[];
  /** The run that asks, absent at a desk. */
  readonly own?: OwnRun;
}

/** The workflow run that the gate itself is a job of. */
export interface OwnRun {
  readonly runId: number;
  /** Name of the gate's own job, where it is known. */
  readonly job?: string;
}

/** A check run or commit status that counts: the newest of its name, app and workflow. */
export interface SeenCheck {
  readonly kind: "check-run" | "status";
  readonly name: string;
  /** Slug of the app; absent for a commit status. */
  readonly app?: string;
  /** File name of the workflow whose job it is, such as `ci.yml`. */
  readonly workflow?: string;
  /** `pending` or another word for "not ended", else how it ended, such as `success`. */
  readonly state: string;
  readonly ended: boolean;
  /** Whether its workflow run goes on, so that further jobs may come. */
  readonly runGoesOn: boolean;
  /** Whether it belongs to the run, or is the very job, that asks. */
  readonly own: "no" | "run" | "job";
  /** It ran for somebody's fork: it proves nothing here. */
  readonly fork: boolean;
  /** For people. */
  readonly url?: string;
}

/**
 * The checks of a commit as they count. Of several with the same name the newest is taken, but only within one
 * app and one workflow: a green job of another workflow that happens to have the same name hides nothing. Of the
 * workflow that asks only this very run counts: how an earlier try to release the commit ended says nothing of it.
 */
export function seeChecks(look: CommitLook): readonly SeenCheck[] {
  const runs = new Map(look.workflowRuns.map((run) => [run.checkSuite, run]));
  const own = look.workflowRuns.find((run) => run.id === look.own?.runId);
  const newest = new Map<string, { readonly id: number; readonly check: SeenCheck }>();
  for (const found of look.checkRuns) {
    const run = found.suite === undefined ? undefined : runs.get(found.suite);
    if (own !== undefined && run !== undefined && run.id !== own.id && run.path === own.path) continue;
    const check = seeCheckRun(found, run, look);
    const key = JSON.stringify([check.name, check.app, check.workflow ?? "", check.fork]);
    if ((newest.get(key)?.id ?? Number.NEGATIVE_INFINITY) < found.id)
      newest.set(key, { id: found.id, check });
  }
  return [...[...newest.values()].map(({ check }) => check), ...look.statuses.map(seeStatus)];
}

function seeCheckRun(found: CheckRun, run: WorkflowRun | undefined, look: CommitLook): SeenCheck {
  const ended = found.status === "completed";
  const isOwnRun = look.own !== undefined && run?.id === look.own.runId;
  return {
    kind: "check-run",
    name: found.name,
    app: found.app,
    ...(run === undefined ? {} : { workflow: workflowFile(run.path) }),
    state: ended ? (found.conclusion ?? "without a conclusion") : found.status,
    ended,
    runGoesOn: run !== undefined && run.status !== "completed",
    own: !isOwnRun ? "no" : found.name === look.own?.job ? "job" : "run",
    fork: run !== undefined && run.headRepository.toLowerCase() !== look.repository.toLowerCase(),
    ...(found.url === "" ? {} : { url: found.url }),
  };
}

function seeStatus({ context, state }: CommitStatus): SeenCheck {
  return {
    kind: "status",
    name: context,
    state,
    ended: state !== "pending",
    runGoesOn: false,
    own: "no",
    fork: false,
  };
}

/** `ci.yml` of `.github/workflows/ci.yml@refs/heads/main`. */
function workflowFile(path: string): string {
  const [file = ""] = path.split("@");
  return file.slice(file.lastIndexOf("/") + 1);
}
