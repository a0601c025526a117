import type { EnvironmentProtection, Review } from "../ports/github/environments.ts";
import { rejectionsInForce } from "./attempts.ts";
import { judgeWritten } from "./comments.ts";
import type { ApprovalPolicy, GitHubApprovalFacts, RolePolicy } from "./facts.ts";
import { accountProblem, membership } from "./membership.ts";
import type { RuleResult } from "./refusal.ts";

/**
 * The rules that a role's environment must keep, whoever reviewed: nobody rejected, it exists, it requires
 * reviewers, and administrators cannot pass it by. In the order in which people should hear of them.
 */
export function judgeEnvironment(
  role: RolePolicy,
  facts: GitHubApprovalFacts,
  policy: ApprovalPolicy,
): readonly RuleResult[] {
  // Comments have no environment that could protect anything.
  if (facts.comments !== undefined) return [rejection(role, facts)];
  const environment = facts.environments.get(role.environment);
  return [rejection(role, facts), ...judgeProtection(role, environment, policy.allowAdminBypass)];
}

/** The rules that the settings of a role's environment must keep; undefined is one that does not exist. */
export function judgeProtection(
  role: Guarded,
  environment: EnvironmentProtection | undefined,
  allowAdminBypass: boolean,
): readonly [RuleResult, RuleResult] {
  return [protection(role, environment), bypass(role, environment, allowAdminBypass)];
}

function rejection(role: RolePolicy, facts: GitHubApprovalFacts): RuleResult {
  const rule = "not-rejected" as const;
  const [first] = rejectionsInForce(role.environment, facts).filter(
    (review) => facts.comments === undefined || mayRejectByComment(review, role, facts),
  );
  if (first === undefined) return { rule, met: true, how: "nobody rejected in this attempt" };
  const who = first.user === "" ? "somebody whose account was deleted" : first.user;
  const said = first.comment.trim() === "" ? "without a comment" : `with the comment: ${first.comment}`;
  return {
    rule,
    met: false,
    how: `${who} rejected`,
    refusal: {
      reasonCode: "approval-rejected",
      expected: `an approval for ${role.role}`,
      found: `${who} rejected ${role.environment}, ${said}`,
      next:
        facts.comments === undefined
          ? `Settle it with ${who}. Then fix what was found and cut a new release, or run all jobs of this run again and have every role review anew.`
          : `Settle it with ${who}, who may then write a newer "/approve ${role.role}"; or cut a new release.`,
    },
  };
}

/** Anybody can comment: only people who may be of the role reject, and only after staging. */
function mayRejectByComment(review: Review, role: RolePolicy, facts: GitHubApprovalFacts): boolean {
  const late = judgeWritten(review, role).every((one) => one.rule !== "after-staging" || one.met);
  const known = accountProblem(review, role) === undefined;
  return late && known && membership(review, role, facts).kind !== "outside";
}

type Guarded = Pick<RolePolicy, "role" | "environment">;

function protection(role: Guarded, environment: EnvironmentProtection | undefined): RuleResult {
  const rule = "environment-protected" as const;
  if (environment !== undefined && environment.requiredReviewers.length > 0) {
    const names = environment.requiredReviewers.map((one) => `${one.kind} ${one.name}`);
    return { rule, met: true, how: `required reviewers: ${names.join(", ")}` };
  }
  const absent = environment === undefined;
  return {
    rule,
    met: false,
    how: absent ? "the environment does not exist" : "the environment has no required reviewers",
    refusal: {
      reasonCode: "approval-unprotected",
      expected: `an environment ${role.environment} with required reviewers`,
      found: absent ? `no environment ${role.environment}` : `${role.environment} without required reviewers`,
      next: `Under Settings → Environments ${absent ? "create" : "open"} ${role.environment}, tick "Required reviewers", list the people of ${role.role}, then run all jobs again.`,
    },
  };
}

function bypass(
  role: Guarded,
  environment: EnvironmentProtection | undefined,
  allowAdminBypass: boolean,
): RuleResult {
  const rule = "no-bypass" as const;
  if (environment?.canAdminsBypass !== true) {
    return { rule, met: true, how: "administrators cannot bypass the environment's protection" };
  }
  if (allowAdminBypass) {
    return {
      rule,
      met: true,
      how: "administrators could bypass it; approval.allow-admin-bypass accepts that",
    };
  }
  return {
    rule,
    met: false,
    how: "administrators can bypass the environment's protection",
    refusal: {
      reasonCode: "approval-bypassed",
      expected: `an environment that administrators cannot bypass`,
      found: `${role.environment} allows administrators to bypass its protection`,
      next: `Under Settings → Environments → ${role.environment} untick "Allow administrators to bypass configured protection rules", then run all jobs again.`,
    },
  };
}
