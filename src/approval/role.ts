import { isFor, reviewProgress } from "./attempts.ts";
import { commentNext } from "./comments.ts";
import { judgeEnvironment } from "./environment.ts";
import type { ApprovalPolicy, GitHubApprovalFacts, RolePolicy } from "./facts.ts";
import type { Refusal, RuleResult } from "./refusal.ts";
import { type JudgedReview, judgeReviews } from "./review.ts";

/** How one role ended, with the rules it was held to and every review that was looked at. */
export type RoleDecision = {
  readonly role: string;
  readonly environment: string;
  readonly rules: readonly RuleResult[];
  readonly reviews: readonly JudgedReview[];
} & (
  | {
      readonly kind: "approved";
      readonly login: string;
      readonly comment: string;
      /** Start of the job that the review released, or when the comment was written; null where neither is known. */
      readonly at: string | null;
      readonly via: string;
    }
  | { readonly kind: "skipped"; readonly why: string }
  | ({ readonly kind: "waiting" | "refused" } & Refusal)
);

/** A role that was approved, as far as the freeze looks at it. */
export interface ApprovedRole {
  readonly role: string;
  readonly login: string;
  readonly comment: string;
}

/** A role before people are given to roles: settled, or open with those who could fill it. */
export type RoleDraft =
  | { readonly kind: "settled"; readonly decision: RoleDecision }
  | { readonly kind: "open"; readonly candidates: ReadonlyMap<string, RoleDecision> };

/** Looks at one role for itself: the environment's rules first, then each review of it. */
export function draftRole(role: RolePolicy, facts: GitHubApprovalFacts, policy: ApprovalPolicy): RoleDraft {
  const base = { role: role.role, environment: role.environment, rules: [], reviews: [] };
  switch (role.asked.kind) {
    case "no":
      return { kind: "settled", decision: { ...base, kind: "skipped", why: role.asked.why } };
    case "undecided":
      return {
        kind: "settled",
        decision: { ...base, kind: "refused", ...undecidedRole(role, role.asked.why) },
      };
    case "yes":
      return draftAsked(role, facts, policy);
  }
}

function draftAsked(role: RolePolicy, facts: GitHubApprovalFacts, policy: ApprovalPolicy): RoleDraft {
  const rules = judgeEnvironment(role, facts, policy);
  const reviews = judgeReviews(role, facts, policy);
  const base = { role: role.role, environment: role.environment, rules, reviews };
  const settle = (kind: "waiting" | "refused", refusal: Refusal): RoleDraft => ({
    kind: "settled",
    decision: { ...base, kind, ...refusal },
  });
  const broken = firstRefusal(rules);
  if (broken !== undefined) return settle("refused", broken);

  const progress = reviewProgress(role.environment, facts);
  const candidates = new Map<string, RoleDecision>();
  for (const review of reviews) {
    const login = review.login.toLowerCase();
    if (review.via === undefined || firstRefusal(review.rules) !== undefined || candidates.has(login))
      continue;
    candidates.set(login, {
      ...base,
      rules: [...rules, ...review.rules],
      kind: "approved",
      login: review.login,
      comment: review.comment,
      at: review.at ?? (progress.kind === "released" ? progress.at : null),
      via: review.via,
    });
  }
  if (candidates.size > 0) return { kind: "open", candidates };

  if (facts.comments !== undefined) {
    const stale = reviews.every((review) =>
      review.rules.some((one) => one.rule === "after-staging" && !one.met),
    );
    const refusal = closestRefusal(reviews);
    return stale || refusal === undefined
      ? settle("waiting", { ...missing(role, "no comment since staging ended"), next: commentNext(role) })
      : settle("refused", refusal);
  }
  const old = reviews.every((review) => review.rules.some((one) => one.rule === "this-attempt" && !one.met));
  const shownPending = facts.reviews.some((one) => one.state === "pending" && isFor(one, role.environment));
  if (old && (progress.kind === "waiting" || (shownPending && progress.kind === "unknown"))) {
    return settle("waiting", missing(role, `the review of ${role.environment} is still open`));
  }
  const closest = closestRefusal(reviews);
  if (closest !== undefined) return settle("refused", closest);
  return settle("refused", progress.kind === "released" ? bypassed(role) : missing(role, "no review"));
}

function firstRefusal(rules: readonly RuleResult[]): Refusal | undefined {
  const broken = rules.find((rule) => !rule.met);
  return broken?.met === false ? broken.refusal : undefined;
}

/** Of several reviews that do not count, the one that broke the fewest rules says best what to do. */
function closestRefusal(reviews: readonly JudgedReview[]): Refusal | undefined {
  const broken = reviews.map((review) => review.rules.filter((rule) => !rule.met));
  const closest = broken.sort((one, other) => one.length - other.length)[0];
  return closest === undefined ? undefined : firstRefusal(closest);
}

/** The refusal of a role whose `when` could not be evaluated. */
export function undecidedRole(role: RolePolicy, why: string): Refusal {
  return {
    reasonCode: "requirement-error",
    expected: `to know from its when whether ${role.role} must approve`,
    found: why,
    next: `Correct roles.${role.role}.when in the config.`,
  };
}

function missing(role: RolePolicy, found: string): Refusal {
  return {
    reasonCode: "approval-missing-role",
    expected: `an approval for ${role.role}`,
    found,
    next: `Have somebody of ${role.role} open the run, read the brief, and approve ${role.environment} under "Review deployments".`,
  };
}

function bypassed(role: RolePolicy): Refusal {
  return {
    reasonCode: "approval-bypassed",
    expected: `an approval for ${role.role} before its job ran`,
    found: `the job of ${role.environment} ran, but nobody approved it`,
    next: `An administrator bypassed the protection, or it was added later. Run all jobs again and have ${role.role} review; untick "Allow administrators to bypass configured protection rules".`,
  };
}
