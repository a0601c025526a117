import type { Criterion } from "../gate/criterion.ts";
import {
  type Blackout,
  blackoutsAt,
  type DeployWindow,
  isWindowOpen,
  nextOpening,
} from "../release/windows.ts";
import { failed, freezeRule, skipped } from "./freeze-criterion.ts";
import type { ApprovedRole } from "./role.ts";

/** When a release may go out. */
export interface DeployTimes {
  readonly windows: readonly DeployWindow[];
  readonly blackouts: readonly FreezeBlackout[];
}

/** A blackout, and the role that may override it. */
export interface FreezeBlackout extends Blackout {
  readonly overrideBy: string | undefined;
}

/** Words in a review's comment by which the role that may do so overrides a blackout. */
const OVERRIDE = /\boverride\s+blackout\b/i;
const ANY_TIME = "a rehearsal releases nothing";

/** What the time is judged by, at the freeze and again right before the rollout. */
export interface TimeFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A rehearsal releases nothing: it may walk through at any time. */
  readonly rehearsal: boolean;
  readonly approved: readonly ApprovedRole[];
}

/** Whether a release may go out now: a deploy window is open, and no blackout holds that nobody overrode. */
export function decideTime(facts: TimeFacts, times: DeployTimes): readonly [Criterion, Criterion] {
  return [windowOpen(facts, times), noBlackout(facts, times)];
}

function windowOpen({ now, rehearsal }: TimeFacts, { windows }: DeployTimes): Criterion {
  const base = freezeRule("window", "A deploy window is open");
  if (windows.length === 0) return skipped(base, "freeze.deploy-windows is not set");
  if (rehearsal) return skipped(base, ANY_TIME);
  const described = windows.map(describeWindow).join("; ");
  if (isWindowOpen(windows, now)) return { ...base, status: "passed", found: described };
  const next = nextOpening(windows, now);
  return failed(base, "outside-window", {
    expected: described,
    found: `it is ${iso(now)}`,
    next:
      next === undefined
        ? "No window ever opens: correct freeze.deploy-windows."
        : `Run the job again when the next window opens, at ${iso(next)}.`,
  });
}

function noBlackout(facts: TimeFacts, { blackouts }: DeployTimes): Criterion {
  const base = freezeRule("blackout", "No blackout is in force");
  if (blackouts.length === 0) return skipped(base, "freeze.blackouts is not set");
  if (facts.rehearsal) return skipped(base, ANY_TIME);
  const inForce = blackoutsAt(blackouts, facts.now);
  const overrides = inForce.map((blackout) => overrideOf(blackout, facts.approved));
  const at = overrides.indexOf(undefined);
  const blackout = inForce[at];
  if (blackout === undefined) {
    const found = inForce.map((one, index) => `"${one.reason}" overridden by ${overrides[index]}`);
    return found.length === 0
      ? { ...base, status: "passed" }
      : { ...base, status: "passed", found: found.join("; ") };
  }
  const { overrideBy } = blackout;
  const who =
    overrideBy === undefined
      ? "Nobody may override it."
      : `${overrideBy} may override it: run all jobs again and approve with the words "override blackout" in the comment.`;
  return failed(base, "blackout", {
    expected: "no blackout",
    found: describeBlackout(blackout),
    next: `Wait until it has ended. ${who}`,
  });
}

/** Who overrode the blackout: the role named for it, in so many words. */
function overrideOf(blackout: FreezeBlackout, roles: readonly ApprovedRole[]): string | undefined {
  const role = roles.find((one) => one.role === blackout.overrideBy);
  return role !== undefined && OVERRIDE.test(role.comment) ? `${role.login} (${role.role})` : undefined;
}

/** `mon, tue 09:00 to 16:00 Europe/Berlin`. */
export function describeWindow({ days, from, to, timezone }: DeployWindow): string {
  return `${days.join(", ")} ${from} to ${to} ${timezone}`;
}

/** `Year-end freeze, 2026-12-20 to 2027-01-03 (UTC)`. */
export function describeBlackout({ reason, from, to, timezone }: Blackout): string {
  return `${reason}, ${from} to ${to} (${timezone})`;
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
