import type { Criterion } from "../gate/criterion.ts";
import type { Explanation } from "../gate/errors.ts";
import { REASONS, type ReasonCode } from "../gate/reason-codes.ts";
import type { EnvironmentProtection } from "../ports/github/environments.ts";
import { judgeProtection } from "./environment.ts";
import type { ApprovalPolicy, RolePolicy } from "./facts.ts";
import type { RuleResult } from "./refusal.ts";
import { type RoleCriterionBase, roleCriterion } from "./role-criterion.ts";

/** What was read of an environment: undefined is one that does not exist. */
export type EnvironmentFact =
  | { readonly kind: "read"; readonly protection: EnvironmentProtection | undefined }
  | { readonly kind: "unreadable"; readonly problem: Explanation & { readonly reasonCode: ReasonCode } };

/** The rules that the settings of an environment can break. */
export interface EnvironmentPolicy extends Pick<ApprovalPolicy, "actorMayApprove" | "allowAdminBypass"> {
  /** Minutes that the environment of a role must wait, by role; only of roles that ask for it. */
  readonly waitMinutes: ReadonlyMap<string, number>;
}

/** Whether the environment of a role is set up as its rules ask. */
export function environmentCriteria(
  role: RolePolicy,
  read: EnvironmentFact,
  policy: EnvironmentPolicy,
): readonly Criterion[] {
  const exists = roleCriterion(role, "environment");
  if (read.kind === "unreadable") {
    const { reasonCode } = read.problem;
    return [{ ...exists, status: "failed", next: REASONS[reasonCode].next, ...read.problem }];
  }
  const { protection } = read;
  const [guarded, bypass] = judgeProtection(role, protection, policy.allowAdminBypass);
  const waits =
    protection === undefined || protection.waitMinutes === 0
      ? ""
      : `; after the review it waits ${protection.waitMinutes} min`;
  return [
    ruled(exists, guarded, waits),
    ...(protection === undefined ? [] : [ruled(roleCriterion(role, "bypass"), bypass)]),
    ...(protection === undefined ? [] : waitTimer(role, protection, policy)),
    ...(protection === undefined || policy.actorMayApprove ? [] : [selfReview(role, protection)]),
  ];
}

/** Only GitHub keeps the time: what the config promises and the environment does not wait for would never be. */
function waitTimer(
  role: RolePolicy,
  { waitMinutes }: EnvironmentProtection,
  policy: EnvironmentPolicy,
): readonly Criterion[] {
  const asked = policy.waitMinutes.get(role.role);
  if (asked === undefined) return [];
  const base = roleCriterion(role, "wait-timer");
  if (waitMinutes >= asked) return [{ ...base, status: "passed", found: `${waitMinutes} min` }];
  return [
    {
      ...base,
      status: "failed",
      reasonCode: "role-misconfigured",
      expected: `a wait timer of ${asked} min on ${role.environment}`,
      found: waitMinutes === 0 ? "no wait timer" : `${waitMinutes} min`,
      next: `Under Settings → Environments → ${role.environment} set the wait timer to ${asked} minutes; \`setup --apply\` does it, too.`,
    },
  ];
}

function ruled(base: RoleCriterionBase, result: RuleResult, more = ""): Criterion {
  return result.met
    ? { ...base, status: "passed", found: `${result.how}${more}` }
    : { ...base, status: "failed", ...result.refusal };
}

/** The gate refuses such a review anyway; GitHub would only have let the person find out too late. */
function selfReview(role: RolePolicy, { preventSelfReview }: EnvironmentProtection): Criterion {
  const base = { ...roleCriterion(role, "self-review"), level: "should" } as const;
  if (preventSelfReview) return { ...base, status: "passed" };
  return {
    ...base,
    status: "failed",
    reasonCode: "role-misconfigured",
    expected: `an environment ${role.environment} that the person who started the run cannot review`,
    found: `${role.environment} lets them, and the gate refuses that review`,
    next: `Under Settings → Environments → ${role.environment} tick "Prevent self-review".`,
  };
}
