import { checkCriterion, skippedCheckCriterion, unreadChecksCriterion } from "../gate/check-criteria.ts";
import {
  nextLook,
  openChecks,
  type RequiredCheck,
  type StandingCheck,
  standingOf,
} from "../gate/check-runs.ts";
import { type OwnRun, type SeenCheck, seeChecks } from "../gate/commit-checks.ts";
import type { Criterion } from "../gate/criterion.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { World } from "../ports/world.ts";
import type { GateContext } from "./gate-run.ts";
import { findingOf } from "./readiness-evidence.ts";

/** Judged required checks, and the check runs and statuses that they matched. */
export interface JudgedChecks {
  readonly criteria: readonly Criterion[];
  readonly seen: readonly SeenCheck[];
}

const UNASKED = "a rehearsal does not ask GitHub";

/**
 * Looks at the check runs and statuses of the release commit until every required one has ended or its limit
 * is over. Never rejects for anything GitHub says: what cannot be read fails every required check.
 */
export async function judgeChecks(context: GateContext): Promise<JudgedChecks> {
  const { world, release, inputs } = context;
  const required = requiredChecks(context);
  if (inputs.mode === "rehearsal") {
    return { criteria: required.map((one) => skippedCheckCriterion(one, UNASKED)), seen: [] };
  }
  try {
    const watched = await watchChecks(context, required);
    const outcome = { ...watched, sha: release.sha, cancelled: inputs.signal.aborted };
    return {
      criteria: watched.checks.map((one) => checkCriterion(one, outcome)),
      seen: [...new Set(watched.checks.flatMap(({ standing }) => standing.checks))],
    };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    world.reporter.info(error.message);
    const finding = findingOf(error, context.config.locate(["readiness", "checks"]));
    return { criteria: required.map((one) => unreadChecksCriterion(one, release.sha, finding)), seen: [] };
  }
}

interface WatchedChecks {
  readonly checks: readonly StandingCheck[];
  readonly seen: readonly SeenCheck[];
  readonly waitedMs: number;
}

async function watchChecks(
  { world, release, inputs }: GateContext,
  required: readonly RequiredCheck[],
): Promise<WatchedChecks> {
  const github = await world.github();
  const own = await readOwnRun(github, world);
  const started = world.clock.monotonic();
  let seen = await look(github, release.sha, own);
  for (let looks = 1; ; looks += 1) {
    const checks = required.map((one) => ({ required: one, standing: standingOf(one, seen) }));
    const waitedMs = Math.round(world.clock.monotonic() - started);
    const next = nextLook(checks, waitedMs, looks);
    if (next.kind === "over" || inputs.signal.aborted) return { checks, seen, waitedMs };
    const open = openChecks(checks);
    const label = `waiting for ${open.map(({ required: { name } }) => name).join(", ")}`;
    if (looks === 1) world.reporter.info(`Checks of ${release.sha.slice(0, 12)}: ${label}`);
    world.reporter.progress({ label, done: checks.length - open.length, total: checks.length });
    await world.clock.sleep(next.afterMs, inputs.signal);
    seen = await look(github, release.sha, own).catch(keepIfAway(seen, world));
  }
}

/** GitHub being away for a while ends no waiting: what was not ended stays so until it answers again. */
function keepIfAway(seen: readonly SeenCheck[], world: World): (error: unknown) => readonly SeenCheck[] {
  return (error) => {
    if (!(error instanceof ReleaseGatesError) || error.code !== "github-unavailable") throw error;
    world.reporter.info(`${error.message}; asking again until the limit`);
    return seen;
  };
}

async function look(github: GitHub, sha: string, own: OwnRun | undefined): Promise<readonly SeenCheck[]> {
  const [checkRuns, statuses, workflowRuns] = await Promise.all([
    github.checkRuns(sha),
    github.commitStatuses(sha),
    github.commitRuns(sha),
  ]);
  if (checkRuns === undefined || statuses === undefined) {
    throw new ReleaseGatesError("checks-not-green", `GitHub knows no commit ${sha}`, {
      expected: `the release commit in ${github.repository}`,
      found: `no commit ${sha}`,
      next: "Push the release commit and its tag.",
    });
  }
  const { repository } = github;
  return seeChecks({ repository, checkRuns, statuses, workflowRuns, ...(own === undefined ? {} : { own }) });
}

/** The run this gate is a job of, and its job: the one that runs on this machine. */
async function readOwnRun(github: GitHub, { runner, env }: World): Promise<OwnRun | undefined> {
  if (runner === undefined) return undefined;
  const { runId, attempt } = runner;
  const machine = env["RUNNER_NAME"] ?? "";
  const jobs = machine === "" ? [] : await github.jobs(runId, attempt);
  const job = jobs.find((one) => one.runner === machine && one.status === "in_progress");
  return { runId, ...(job === undefined ? {} : { job: job.name }) };
}

function requiredChecks({ config }: GateContext): readonly RequiredCheck[] {
  const { readiness } = config.config;
  return readiness.checks.map(({ app, workflow, within, ...rest }, index) => ({
    ...rest,
    ...(app === undefined ? {} : { app }),
    ...(workflow === undefined ? {} : { workflow }),
    within: within ?? readiness["checks-within"],
    configured: config.locate(["readiness", "checks", index]),
  }));
}
