import type { LoadedConfig } from "../config/load.ts";
import type { CheckConfig } from "../config/schema.ts";
import { type Unasked, unaskedCriterion } from "../gate/asking.ts";
import type { Criterion } from "../gate/criterion.ts";

/** Whether a config asks anything of which it depends on the release whether it is asked. */
export function dependsOnRelease({ release, readiness, staging, rollout }: LoadedConfig["config"]): boolean {
  const questions: readonly Pick<CheckConfig, "when" | "scope">[] = [
    ...(staging.checks ?? []),
    ...rollout.checks,
    ...(rollout["blue-green"]?.checks ?? []),
    ...staging.parity,
    ...[staging.drift, staging.uat].filter((one) => one !== undefined),
  ];
  return (
    release["security-impacting"] !== undefined ||
    readiness.features !== undefined ||
    questions.some(({ when, scope }) => when !== undefined || scope !== "core")
  );
}

/** Checks of which it cannot be told whether they are asked: readiness says so, before anything is deployed. */
export function undecidedChecks({ unasked }: Pick<LoadedConfig, "unasked">): readonly Unasked[] {
  const all = [...(unasked?.staging ?? []), ...(unasked?.rollout ?? [])];
  return distinct(all.filter(({ asked }) => asked.kind === "undecided"));
}

/** The criteria of the checks that a gate does not ask, or of which it cannot be told. */
export function uncheckedCriteria(
  { unasked }: Pick<LoadedConfig, "unasked">,
  gate: "staging" | "rollout",
): readonly Criterion[] {
  return distinct(unasked?.[gate] ?? []).map(unaskedCriterion);
}

/** A check may stand in two lists; its criterion is told once. */
function distinct(unasked: readonly Unasked[]): readonly Unasked[] {
  return [...new Map(unasked.map((one) => [one.id, one])).values()];
}
