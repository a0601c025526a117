import type { Criterion, Level } from "../gate/criterion.ts";
import type { Location } from "../gate/errors.ts";
import { humanDuration } from "../gate/instant.ts";
import { nextRelease, tellInstant } from "../release/openings.ts";
import { blackoutsAt, isWindowOpen } from "../release/windows.ts";
import { type DeployTimes, describeBlackout, describeWindow } from "./deploy-times.ts";

/** How soon a deploy window must open. */
export interface WindowPolicy {
  /** Milliseconds. */
  readonly opensWithin: number;
  readonly level: Level;
}

/** When readiness is judged. */
export interface TimeReadinessFacts {
  /** Where the config says so. */
  readonly configured: { readonly windows: Location; readonly blackouts: Location };
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A rehearsal releases nothing: it may walk through at any time. */
  readonly rehearsal: boolean;
}

const ANY_TIME = "a rehearsal releases nothing";

/**
 * Whether there is a time for the release: a window that is open or opens soon, and no blackout now. Staging and
 * approval still lie ahead, so a closed window is told with its next opening; the freeze and the rollout refuse
 * outside a window. A blackout fails here, before anybody works for nothing, unless a role may override it, which
 * it does by approving.
 */
export function decideTimeReadiness(
  facts: TimeReadinessFacts,
  times: DeployTimes,
  policy: WindowPolicy,
): readonly Criterion[] {
  return [
    ...(times.windows.length === 0 ? [] : [windowCriterion(facts, times, policy)]),
    ...(times.blackouts.length === 0 ? [] : [blackoutCriterion(facts, times)]),
  ];
}

function windowCriterion(
  { now, rehearsal, configured }: TimeReadinessFacts,
  times: DeployTimes,
  { opensWithin, level }: WindowPolicy,
): Criterion {
  const base = {
    id: "freeze/window",
    title: `A deploy window is open, or opens within ${humanDuration(opensWithin)}`,
    level,
  };
  if (rehearsal) return { ...base, status: "skipped", why: ANY_TIME };
  const described = times.windows.map(describeWindow).join("; ");
  const next = nextRelease(times.windows, times.blackouts, now);
  if (next === undefined) {
    return {
      ...base,
      status: "failed",
      reasonCode: "outside-window",
      where: configured.windows,
      expected: described,
      found: "no window that opens outside the blackouts within a year",
      next: "Correct freeze.deploy-windows and freeze.blackouts.",
    };
  }
  const wait = next.at - now;
  if (wait <= 0) return { ...base, status: "passed", found: `open now: ${described}` };
  const opens = `${tellInstant(next.at, next.timezone)}, in ${humanDuration(wait)}`;
  if (wait <= opensWithin) return { ...base, status: "passed", found: `opens ${opens}` };
  const shut = isWindowOpen(times.windows, now) ? "a blackout holds" : "no window is open";
  return {
    ...base,
    status: "failed",
    reasonCode: "outside-window",
    where: configured.windows,
    expected: described,
    found: `it is ${tellInstant(now, next.timezone)} and ${shut}; the next release may go out ${opens}`,
    next: "Start the release nearer to then: approval and rollout refuse outside a window.",
  };
}

function blackoutCriterion(
  { now, rehearsal, configured }: TimeReadinessFacts,
  times: DeployTimes,
): Criterion {
  const base = { id: "freeze/blackout", title: "No blackout is in force", level: "must" } as const;
  if (rehearsal) return { ...base, status: "skipped", why: ANY_TIME };
  const inForce = blackoutsAt(times.blackouts, now);
  const strict = inForce.find(({ overrideBy }) => overrideBy === undefined);
  const blackout = strict ?? inForce[0];
  if (blackout === undefined) return { ...base, status: "passed" };
  const failed = {
    ...base,
    status: "failed",
    reasonCode: "blackout",
    where: configured.blackouts,
    expected: "no blackout",
    found: describeBlackout(blackout),
  } as const;
  if (blackout.overrideBy !== undefined) {
    const words = `${blackout.overrideBy} may override it by approving with the words "override blackout" in the comment.`;
    return { ...failed, level: "should", next: words };
  }
  const next = nextRelease(times.windows, times.blackouts, now);
  const again =
    next === undefined ? "" : ` Start the release again from ${tellInstant(next.at, next.timezone)}.`;
  return { ...failed, next: `Nobody may override it.${again}` };
}
