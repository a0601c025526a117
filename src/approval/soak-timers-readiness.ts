import type { Criterion } from "../gate/criterion.ts";
import type { Location } from "../gate/errors.ts";
import { REASONS } from "../gate/reason-codes.ts";
import type { SoakTimer } from "../release/soak-timers.ts";
import type { EnvironmentFact } from "./environment-readiness.ts";

/**
 * Whether the environments that wake the looks of a soak wait as long as the config says: one that does not exist is
 * made by GitHub when its job begins, without a timer, and a look that comes too early leaves the soak to nobody.
 */
export function soakTimersCriterion(
  timers: readonly SoakTimer[],
  environments: ReadonlyMap<string, EnvironmentFact>,
  configured: Location,
): Criterion {
  const base = {
    id: "soak/wait-timers",
    title: "The environments of the soak wait as long as its checkpoints",
    level: "must",
  } as const;
  const faults = timers.flatMap(({ environment, minutes }): readonly string[] => {
    const read = environments.get(environment);
    if (read?.kind === "unreadable") return [`${environment} cannot be read: ${read.problem.found ?? ""}`];
    if (read?.protection === undefined) return [`there is no environment ${environment}`];
    const { waitMinutes, requiredReviewers } = read.protection;
    if (requiredReviewers.length > 0) return [`${environment} asks reviewers: nobody would look meanwhile`];
    return waitMinutes === minutes ? [] : [`${environment} waits ${waitMinutes} min, not ${minutes} min`];
  });
  const expected = timers.map(({ environment, minutes }) => `${environment}: ${minutes} min`).join(", ");
  if (faults.length === 0) return { ...base, status: "passed", found: expected };
  return {
    ...base,
    status: "failed",
    reasonCode: "role-misconfigured",
    where: configured,
    expected,
    found: faults.join("; "),
    next: `${REASONS["role-misconfigured"].next} release-gates setup makes them.`,
  };
}
