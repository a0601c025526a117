import type { Review } from "../ports/github/environments.ts";
import { attemptStanding, isFor } from "./attempts.ts";
import { hasCode } from "./code.ts";
import { commentNext, judgeWritten, type WrittenReview } from "./comments.ts";
import type { ApprovalPolicy, GitHubApprovalFacts, RolePolicy } from "./facts.ts";
import { accountProblem, membership } from "./membership.ts";
import { includesLogin } from "./people.ts";
import type { Refusal, RuleName, RuleResult } from "./refusal.ts";

/** An approving review, held to every rule that a single review can keep or break. */
export interface JudgedReview {
  readonly login: string;
  readonly comment: string;
  readonly rules: readonly RuleResult[];
  /** On what ground the reviewer acts for the role; absent where they do not. */
  readonly via?: string;
  /** When it was written, where it is a comment on an issue. */
  readonly at?: string;
  readonly url?: string;
}

/** Every approval of the role's environment in the run's history, judged. */
export function judgeReviews(
  role: RolePolicy,
  facts: GitHubApprovalFacts,
  policy: ApprovalPolicy,
): readonly JudgedReview[] {
  return facts.reviews
    .filter((review) => review.state === "approved" && isFor(review, role.environment))
    .map((review) => judge(review, role, facts, policy));
}

function judge(
  review: Review,
  role: RolePolicy,
  facts: GitHubApprovalFacts,
  policy: ApprovalPolicy,
): JudgedReview {
  const standing = membership(review, role, facts);
  if (facts.comments !== undefined) return judgeComment(review, role, facts, policy);
  const rules = [
    account(review, role),
    thisAttempt(review, role, facts),
    member(review, role, standing),
    notStarter(review, role, facts, policy),
    notAuthor(review, role, facts, policy),
    code(review, role, facts, policy),
  ];
  const base = { login: review.user, comment: review.comment, rules };
  return standing.kind === "member" ? { ...base, via: standing.via } : base;
}

/** A comment is held to the rules of a review; its code and its time bind it instead of run and attempt. */
function judgeComment(
  review: Review,
  role: RolePolicy,
  facts: GitHubApprovalFacts,
  policy: ApprovalPolicy,
): JudgedReview {
  const standing = membership(review, role, facts);
  const rules = [
    account(review, role),
    member(review, role, standing),
    ...judgeWritten(review, role),
    notStarter(review, role, facts, policy),
    notAuthor(review, role, facts, policy),
    code(review, role, facts, { ...policy, codeRequired: true }),
  ].map((one) => inWordsOfComments(one, role));
  const { written } = review as Partial<WrittenReview>;
  return {
    login: review.user,
    comment: review.comment,
    rules,
    ...(standing.kind === "member" ? { via: `comment, ${standing.via}` } : {}),
    ...(written === undefined ? {} : { at: written.at, url: written.url }),
  };
}

/** There is nothing to click and no job to run again: what helps is a comment that counts. */
function inWordsOfComments(result: RuleResult, role: RolePolicy): RuleResult {
  if (result.met || result.refusal.reasonCode === "authors-unknown") return result;
  const next =
    result.refusal.reasonCode === "permission-denied"
      ? "Give github-token a token that may read the organisation's members, or list the people under users."
      : commentNext(role);
  return { ...result, refusal: { ...result.refusal, next } };
}

function account(review: Review, role: RolePolicy): RuleResult {
  const problem = accountProblem(review, role);
  if (problem === undefined) return met("account", `${review.user} is an account that may count`);
  return broken("account", {
    reasonCode: "approval-outside-role",
    expected: `a review by a person of ${role.role}`,
    found: problem,
    next: `Have a person of ${role.role} review: run all jobs again.`,
  });
}

function thisAttempt(review: Review, role: RolePolicy, facts: GitHubApprovalFacts): RuleResult {
  const standing = attemptStanding(review, role.environment, facts);
  if (standing.kind === "this") return met("this-attempt", standing.how);
  return broken("this-attempt", {
    reasonCode: "approval-other-run",
    expected: `a review given in attempt ${facts.attempt}`,
    found: `${review.user} approved ${role.environment}, but ${standing.why}`,
    next: `Run all jobs again (not only the failed ones), and review with the approval code that the brief of the new attempt shows in the comment: it proves which attempt the review is for.`,
  });
}

function member(review: Review, role: RolePolicy, standing: ReturnType<typeof membership>): RuleResult {
  switch (standing.kind) {
    case "member":
      return met("member", standing.via);
    case "outside":
      return broken("member", {
        reasonCode: "approval-outside-role",
        expected: `somebody of ${describeRole(role)}`,
        found: standing.why,
        next: `Have somebody of ${role.role} review (run all jobs again), and let only them review ${role.environment}.`,
      });
    case "undetermined":
      return broken("member", {
        reasonCode: "permission-denied",
        expected: `to know whether ${review.user} belongs to ${describeRole(role)}`,
        found: standing.why,
        next: "Give github-token a token that may read the organisation's members, or list the people under users, or let the environment's required reviewers be exactly the role's teams.",
      });
  }
}

function notStarter(
  review: Review,
  role: RolePolicy,
  facts: GitHubApprovalFacts,
  policy: ApprovalPolicy,
): RuleResult {
  if (!includesLogin(facts.starters, review.user)) return met("not-starter", "did not start the run");
  if (policy.actorMayApprove)
    return met("not-starter", "started the run; approval.actor-may-approve is true");
  return broken("not-starter", {
    reasonCode: "self-approval",
    expected: `a review by somebody who did not start the run`,
    found: `${review.user} started the run and approved ${role.environment}`,
    next: `Have somebody else of ${role.role} review: run all jobs again, started by a person who approves nothing.`,
  });
}

function notAuthor(
  review: Review,
  role: RolePolicy,
  facts: GitHubApprovalFacts,
  policy: ApprovalPolicy,
): RuleResult {
  if (policy.authorMayApprove) return met("not-author", "approval.author-may-approve is true");
  const { authors } = facts;
  if (authors.kind === "undetermined") {
    return broken("not-author", {
      reasonCode: "authors-unknown",
      expected: "a review by somebody who wrote nothing of this release",
      found: authors.why,
      next: "Make the release's commits readable, then run the gate again.",
    });
  }
  if (!includesLogin(authors.logins, review.user)) return met("not-author", "wrote no commit of the release");
  return broken("not-author", {
    reasonCode: "self-approval",
    expected: "a review by somebody who wrote nothing of this release",
    found: `${review.user} is an author or co-author of commits in it and approved ${role.environment}`,
    next: `Have somebody of ${role.role} review who did not write this release: run all jobs again.`,
  });
}

function code(
  review: Review,
  role: RolePolicy,
  facts: GitHubApprovalFacts,
  policy: ApprovalPolicy,
): RuleResult {
  if (hasCode(review.comment, facts.code)) return met("code", "the comment holds the approval code");
  if (!policy.codeRequired) return met("code", "no code is required");
  return broken("code", {
    reasonCode: "approval-code-missing",
    expected: `the approval code of this attempt's brief in the comment`,
    found: `${review.user} approved ${role.environment} without it`,
    next: "Read the brief in the summary of staging-validate, run all jobs again, and review with the code that the new brief shows in the comment.",
  });
}

function describeRole(role: RolePolicy): string {
  const who = [...role.users, ...role.teams.map((team) => `team ${team}`)];
  return who.length === 0
    ? `${role.role} (reviewers of ${role.environment})`
    : `${role.role} (${who.join(", ")})`;
}

function met(rule: RuleName, how: string): RuleResult {
  return { rule, met: true, how };
}

function broken(rule: RuleName, refusal: Refusal): RuleResult {
  return { rule, met: false, how: refusal.found, refusal };
}
