import { rolesUnseenCriterion } from "../approval/roles-unseen.ts";
import type { Blocker } from "../gate/blockers.ts";
import type { SeenCheck } from "../gate/commit-checks.ts";
import type { Criterion } from "../gate/criterion.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { GateContext } from "./gate-run.ts";
import type { JudgedChecks } from "./readiness-checks.ts";
import { findingOf } from "./readiness-evidence.ts";

/** What was judged around the release, and what the checklist shows of it. */
export interface Conditions {
  readonly criteria: readonly Criterion[];
  /** Absent when the config asks for none. */
  readonly checks?: readonly SeenCheck[];
  readonly blockers?: readonly Blocker[];
  /** Markdown for the checklist and the job summary; empty when there is nothing to show. */
  readonly page: string;
}

/**
 * Waits for the required checks of the release commit. It comes before the evidence is read: reports may be
 * artifacts of the very runs that are waited for. Undefined when the config requires none.
 */
export async function awaitChecks(context: GateContext): Promise<JudgedChecks | undefined> {
  if (context.config.config.readiness.checks.length === 0) return undefined;
  const { judgeChecks } = await import("./readiness-checks.ts");
  return judgeChecks(context);
}

/** Judges the checks, the roles, open blockers and the time. Each part is loaded only where a config uses it. */
export async function judgeConditions(
  context: GateContext,
  checks: JudgedChecks | undefined,
): Promise<Conditions> {
  const { readiness, freeze } = context.config.config;
  const roles = await judgeRoles(context);
  const blocked =
    readiness.blockers.length === 0
      ? undefined
      : await (await import("./readiness-blockers.ts")).judgeBlockers(context);
  const times = freeze === undefined ? [] : (await import("./readiness-times.ts")).judgeTimes(context);
  const shown = {
    ...(checks === undefined ? {} : { checks: checks.seen }),
    ...(blocked === undefined ? {} : { blockers: blocked.blockers }),
  };
  const page =
    checks === undefined && blocked === undefined
      ? ""
      : (await import("../report/readiness-conditions.ts")).renderConditions(shown);
  return {
    criteria: [...(checks?.criteria ?? []), ...roles, ...(blocked?.criteria ?? []), ...times],
    ...shown,
    page,
  };
}

async function judgeRoles(context: GateContext): Promise<readonly Criterion[]> {
  const { world, inputs, config } = context;
  if (inputs.mode === "rehearsal") return [rolesUnseenCriterion({ kind: "rehearsal" })];
  try {
    const github = await world.github();
    return await (await import("./readiness-roles.ts")).judgeRoles(context, github);
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    const problem = findingOf(error, config.locate(["roles"]));
    return [rolesUnseenCriterion({ kind: "unread", desk: world.runner === undefined, problem })];
  }
}
