import type { CheckStanding, RequiredCheck, StandingCheck } from "./check-runs.ts";
import type { SeenCheck } from "./commit-checks.ts";
import type { Criterion } from "./criterion.ts";
import type { Explanation } from "./errors.ts";
import { humanDuration } from "./instant.ts";
import { isNameGlob } from "./name-glob.ts";
import { nearestName } from "./nearest.ts";
import { REASONS, type ReasonCode } from "./reason-codes.ts";

/** What the criteria of all required checks are made from. */
export interface ChecksOutcome {
  readonly sha: string;
  /** Milliseconds between the first look and the last. */
  readonly waitedMs: number;
  /** Whether the run was cancelled in between. */
  readonly cancelled: boolean;
  readonly seen: readonly SeenCheck[];
}

const SHOWN = 6;

/** The criterion of one required check, from how it stood at the last look. */
export function checkCriterion({ required, standing }: StandingCheck, outcome: ChecksOutcome): Criterion {
  const base = checkBase(required);
  if (standing.kind === "green") {
    const one = standing.checks.length === 1 ? standing.checks[0] : undefined;
    return {
      ...base,
      status: "passed",
      found: `${named(standing.checks)}${told(standing.leftOut, "left out, being of this very run")}`,
      ...(one?.url === undefined ? {} : { where: { url: one.url } }),
    };
  }
  const { reasonCode = "checks-not-green", ...explanation } = explain(required, standing, outcome);
  return {
    ...base,
    status: "failed",
    reasonCode,
    expected: `${expectation(required)} on ${outcome.sha.slice(0, 12)}`,
    where: required.configured,
    ...explanation,
  };
}

/** The criterion of a required check when GitHub could not be asked. */
export function unreadChecksCriterion(
  required: RequiredCheck,
  sha: string,
  problem: Explanation & { readonly reasonCode: ReasonCode },
): Criterion {
  return {
    ...checkBase(required),
    status: "failed",
    where: required.configured,
    next: REASONS[problem.reasonCode].next,
    ...problem,
    expected: `${expectation(required)} on ${sha.slice(0, 12)}`,
  };
}

/** The criterion of a required check that nobody asks for now. */
export function skippedCheckCriterion(required: RequiredCheck, why: string): Criterion {
  return { ...checkBase(required), status: "skipped", why };
}

function checkBase({ name, app, workflow, level }: RequiredCheck): Pick<Criterion, "id" | "title" | "level"> {
  const of = [workflow, app].filter((part) => part !== undefined).join("/");
  const id = `commit-check/${of === "" ? "" : `${of}/`}${name}`;
  return { id, title: `${name} is green on the release commit`, level };
}

function expectation({ name, app, workflow, allow }: RequiredCheck): string {
  const of = [
    workflow === undefined ? "" : ` of workflow ${workflow}`,
    app === undefined ? "" : ` of app ${app}`,
  ].join("");
  const words = ["success", ...allow].join(" or ");
  return isNameGlob(name) ? `${words} of every check called ${name}${of}` : `${words} of ${name}${of}`;
}

type Failure = Explanation & { readonly found: string; readonly reasonCode?: ReasonCode };

function explain(
  required: RequiredCheck,
  standing: Exclude<CheckStanding, { kind: "green" }>,
  outcome: ChecksOutcome,
): Failure {
  switch (standing.kind) {
    case "red":
      return explainRed(standing.red);
    case "own":
      return {
        found: `${named(standing.own)}: of this very workflow run, so it is not waited for`,
        next: "Let the gate's job `needs` that job, or require a check of another workflow with `workflow`.",
      };
    case "pending":
      return withCancelled(outcome, {
        found: `${describeOpen(standing.open)} after ${humanDuration(outcome.waitedMs)}`,
        next: `When it has ended, run this job again. To wait longer, raise within (now ${humanDuration(required.within)}).`,
        ...firstUrl(standing.open),
      });
    case "absent":
      return withCancelled(outcome, explainAbsent(required, standing, outcome));
  }
}

function withCancelled({ cancelled }: ChecksOutcome, failure: Failure): Failure {
  if (!cancelled) return failure;
  return {
    ...failure,
    reasonCode: "cancelled",
    next: "The run was cancelled while it waited. Run it again.",
  };
}

function explainRed(red: readonly SeenCheck[]): Failure {
  const proved = red.some(({ state }) => state !== "skipped" && state !== "neutral");
  return {
    found: named(red),
    next: proved
      ? "Repair it and release the repaired commit; if it failed by accident, run it again, then run this job again."
      : "It proved nothing. Let it really run on the release commit, or accept that with allow.",
    ...firstUrl(red),
  };
}

function explainAbsent(
  required: RequiredCheck,
  { leftOut, forks }: Extract<CheckStanding, { kind: "absent" }>,
  { seen, waitedMs }: ChecksOutcome,
): Failure {
  const names = [...new Set(seen.filter(({ own }) => own !== "job").map(({ name }) => name))];
  const nearest = isNameGlob(required.name) ? undefined : nearestName(required.name, names);
  const known = names.length === 0 ? "nothing at all" : list(names);
  const waited = waitedMs === 0 ? "" : ` after ${humanDuration(waitedMs)}`;
  return {
    found: `no such check run or commit status${waited}; the commit has ${known}${told(leftOut, "left out, being of this very run")}${told(forks, "not counted, coming from a fork")}`,
    next:
      nearest === undefined
        ? "Correct the name (as the commit's list of checks shows it, such as `ci / build`), or make its workflow run for the release commit."
        : `Did you mean ${nearest}? Otherwise make its workflow run for the release commit.`,
  };
}

/** What has not ended; checks that only wait for their run are told when nothing else is. */
function describeOpen(open: readonly SeenCheck[]): string {
  const going = open.filter((check) => !check.ended);
  return going.length > 0
    ? list(going.map((check) => `${check.name} is ${words(check.state)}`))
    : `${list(open.map(({ name }) => name))} ended, but the workflow run goes on`;
}

/** `build: failure (ci.yml), lint: error (status)`. */
function named(checks: readonly SeenCheck[]): string {
  return list(
    checks.map(({ name, state, kind, workflow, app }) => {
      const from = kind === "status" ? "status" : (workflow ?? app ?? "");
      return `${name}: ${words(state)}${from === "" ? "" : ` (${from})`}`;
    }),
  );
}

function told(checks: readonly SeenCheck[], why: string): string {
  return checks.length === 0 ? "" : `; ${list(checks.map(({ name }) => name))} ${why}`;
}

function list(parts: readonly string[]): string {
  const rest = parts.length - SHOWN;
  return `${parts.slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** `in_progress` as people write it. */
function words(state: string): string {
  return state.replaceAll("_", " ");
}

function firstUrl(checks: readonly SeenCheck[]): Pick<Failure, "where"> {
  const url = checks.find((check) => check.url !== undefined)?.url;
  return url === undefined ? {} : { where: { url } };
}
