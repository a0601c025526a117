import type { SeenCheck } from "./commit-checks.ts";
import type { Level } from "./criterion.ts";
import type { Location } from "./errors.ts";
import { isNameGlob, matchesName } from "./name-glob.ts";

/** A check that must be green on the release commit, as the config asks for it. */
export interface RequiredCheck {
  /** Name of a check run or commit status; `*` stands for any characters. */
  readonly name: string;
  readonly level: Level;
  /** Only check runs of this app count. */
  readonly app?: string;
  /** Only jobs of this workflow file count. */
  readonly workflow?: string;
  /** Conclusions that are taken for green besides `success`. */
  readonly allow: readonly string[];
  /** Milliseconds for which it is waited for. */
  readonly within: number;
  /** Where it stands in the config. */
  readonly configured: Location;
}

/** How a required check stands at one look. */
export type CheckStanding =
  /** `leftOut`: jobs of this very run that a glob passes over. */
  | {
      readonly kind: "green";
      readonly checks: readonly SeenCheck[];
      readonly leftOut: readonly SeenCheck[];
    }
  | { readonly kind: "red"; readonly checks: readonly SeenCheck[]; readonly red: readonly SeenCheck[] }
  /** Waiting for it would never end: it is an unfinished job of the run that asks. */
  | { readonly kind: "own"; readonly checks: readonly SeenCheck[]; readonly own: readonly SeenCheck[] }
  /** Not ended, or its workflow run may still bring further checks that match. */
  | { readonly kind: "pending"; readonly checks: readonly SeenCheck[]; readonly open: readonly SeenCheck[] }
  /** Nothing of that name yet. */
  | {
      readonly kind: "absent";
      readonly checks: readonly SeenCheck[];
      readonly leftOut: readonly SeenCheck[];
      /** Matches that came from a fork's run. */
      readonly forks: readonly SeenCheck[];
    };

/**
 * How a required check stands: every check run and status it matches must be green. A glob is not green while a
 * workflow run that it matched in goes on, because jobs that come later may match too.
 */
export function standingOf(required: RequiredCheck, seen: readonly SeenCheck[]): CheckStanding {
  const all = seen.filter((check) => isMeant(required, check));
  const matching = all.filter((check) => !check.fork);
  const glob = isNameGlob(required.name);
  const leftOut = glob ? matching.filter(isPassedOver) : [];
  const checks = matching.filter((check) => !leftOut.includes(check));
  const own = checks.filter((check) => check.own !== "no" && !check.ended);
  const red = checks.filter((check) => check.ended && !isGreen(required, check));
  if (red.length > 0) return { kind: "red", checks, red };
  if (own.length > 0) return { kind: "own", checks, own };
  if (checks.length === 0) {
    return { kind: "absent", checks, leftOut, forks: all.filter((check) => check.fork) };
  }
  const open = checks.filter((check) => !check.ended || (glob && check.own === "no" && check.runGoesOn));
  return open.length > 0 ? { kind: "pending", checks, open } : { kind: "green", checks, leftOut };
}

/**
 * Jobs of the gate's own run that a glob passes over: the very job that asks, and jobs that the workflow left out
 * of this run by their `if`, such as the one that makes a tag when there is one already.
 */
function isPassedOver({ own, ended, state }: SeenCheck): boolean {
  return (own === "job" && !ended) || (own !== "no" && state === "skipped");
}

function isMeant({ name, app, workflow }: RequiredCheck, check: SeenCheck): boolean {
  return (
    matchesName(name, check.name) &&
    (app === undefined || check.app === app) &&
    (workflow === undefined || check.workflow === workflow)
  );
}

function isGreen({ allow }: RequiredCheck, { state }: SeenCheck): boolean {
  return state === "success" || allow.includes(state);
}

/** A required check and how it stands. */
export interface StandingCheck {
  readonly required: RequiredCheck;
  readonly standing: CheckStanding;
}

/** What to do after a look. */
export type NextLook =
  | { readonly kind: "over" }
  /** Look again after this many milliseconds. */
  | { readonly kind: "again"; readonly afterMs: number };

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Whether to look again and when: less and less often, and once more at the moment a limit ends. A required
 * check that is red ends the waiting for all: the gate fails however the others end.
 *
 * @param elapsedMs since the first look
 * @param looks how often it was looked
 */
export function nextLook(checks: readonly StandingCheck[], elapsedMs: number, looks: number): NextLook {
  const hopeless = checks.some(({ required, standing }) => required.level === "must" && isLost(standing));
  const left = openChecks(checks)
    .map(({ required }) => required.within - elapsedMs)
    .filter((remaining) => remaining > 0);
  if (hopeless || left.length === 0) return { kind: "over" };
  return { kind: "again", afterMs: Math.ceil(Math.min(pauseAfter(looks), ...left)) };
}

/** How long to wait before looking once more at what GitHub is at work on, in milliseconds. */
export function pauseAfter(looks: number): number {
  return Math.min(FIRST_WAIT_MS * 1.5 ** (looks - 1), LONGEST_WAIT_MS);
}

/** The checks that time may still change. */
export function openChecks(checks: readonly StandingCheck[]): readonly StandingCheck[] {
  return checks.filter(({ standing }) => standing.kind === "pending" || standing.kind === "absent");
}

function isLost({ kind }: CheckStanding): boolean {
  return kind === "red" || kind === "own";
}
