import { canonicalText } from "../gate/canonical.ts";
import { certificationCriterionId } from "../gate/certification-verification.ts";
import type { Criterion } from "../gate/criterion.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { Review } from "../ports/github/environments.ts";
import type { BindingDecision } from "./binding.ts";
import { genuineCriterion } from "./criteria.ts";
import { type ApprovalDecision, decideApproval } from "./decision.ts";
import { certificationJobs } from "./environment-jobs.ts";
import type { ApprovalFacts, ApprovalPolicy, GitHubApprovalFacts, RolePolicy } from "./facts.ts";
import { includesLogin } from "./people.ts";
import type { ApprovedRole, RoleDecision } from "./role.ts";

/**
 * The certification: after a soak that ended well one role says, by a review of its environment, that the release is
 * stable. It keeps the rules of an approval; only what it is about, and when, is different.
 */

/** What the certification of a release is decided by, besides the facts. */
export interface CertificationTerms {
  /** The role that certifies; asked whatever its `when` says, which is about approval. */
  readonly role: RolePolicy;
  /** The rules of approval; its roles are passed over. */
  readonly policy: ApprovalPolicy;
  /** The release, the config and the ledger that people were shown. */
  readonly binding: BindingDecision;
  /** Who approved the release, in which role. */
  readonly approvals: readonly ApprovedRole[];
}

/** Whether the role certified the release. Until somebody was asked in this attempt, nothing is decided. */
export function decideCertification(given: ApprovalFacts, terms: CertificationTerms): ApprovalDecision {
  const facts = given.kind === "github" ? { ...given, reviews: newOnesFirst(given) } : given;
  const role: RolePolicy = { ...terms.role, asked: { kind: "yes" } };
  const asking = facts.kind === "github" ? certificationJobs(facts, role.environment).length : 1;
  // One click releases every job that waits for the environment: only the code tells what it was for.
  const codeRequired = terms.policy.codeRequired || asking > 1;
  const policy: ApprovalPolicy = { ...terms.policy, codeRequired, roles: [role] };
  const decision = decideApproval(facts, policy, terms.binding);
  if (asking === 0) return { ...decision, verdict: "waiting", roles: [notAskedYet(role)] };
  if (!policy.onePersonOneRole || decision.verdict !== "approved") return decision;
  const elsewhere = terms.approvals.filter((one) => one.role !== role.role).map(({ login }) => login);
  const [filled] = decision.roles;
  if (filled?.kind !== "approved" || !includesLogin(elsewhere, filled.login)) return decision;
  const others = decideApproval(withoutReviewsOf(elsewhere, facts), policy, terms.binding);
  return others.verdict === "approved"
    ? others
    : { ...decision, verdict: "refused", roles: [fillsAnotherRole(filled)] };
}

/** Of several reviews of one person the one that the approve gate had not seen is the certification, with its comment. */
function newOnesFirst({ reviews, recorded }: GitHubApprovalFacts): GitHubApprovalFacts["reviews"] {
  const before = (recorded?.reviews ?? []).map((review) => canonicalText(review));
  const seen: Review[] = [];
  const unseen = reviews.filter((review) => {
    const at = before.indexOf(canonicalText(review));
    if (at === -1) return true;
    before.splice(at, 1);
    seen.push(review);
    return false;
  });
  return [...unseen, ...seen];
}

function withoutReviewsOf(logins: readonly string[], facts: ApprovalFacts): ApprovalFacts {
  if (facts.kind === "simulated") {
    return { ...facts, decisions: facts.decisions.filter(({ login }) => !includesLogin(logins, login)) };
  }
  const counts = ({ state, user }: (typeof facts.reviews)[number]): boolean =>
    state !== "approved" || !includesLogin(logins, user);
  return { ...facts, reviews: facts.reviews.filter(counts) };
}

function notAskedYet({ role, environment }: RolePolicy): RoleDecision {
  return {
    role,
    environment,
    rules: [],
    reviews: [],
    kind: "waiting",
    reasonCode: "certification-pending",
    expected: `a review of ${environment} by ${role}`,
    found: `no job called "certification (${environment})" of this attempt has asked for it`,
    next: `Let a job of that name wait for the environment ${environment}, as release.yml does; then somebody of ${role} reviews it.`,
  };
}

function fillsAnotherRole(filled: Extract<RoleDecision, { kind: "approved" }>): RoleDecision {
  const { role, environment, rules, reviews, login } = filled;
  const refusal = {
    reasonCode: "one-person-two-roles",
    expected: `a person of their own for ${role}`,
    found: `${login} approved the release in another role`,
    next: `Have a further person of ${role} review: run the failed jobs again.`,
  } as const;
  const kept = rules.filter(({ rule }) => rule !== "one-person-one-role");
  const broken = { rule: "one-person-one-role", met: false, how: refusal.found, refusal } as const;
  return { role, environment, rules: [...kept, broken], reviews, kind: "refused", ...refusal };
}

/** The decision as criteria of the record; it cannot be waived. */
export function certificationCriteria(decision: ApprovalDecision): readonly Criterion[] {
  const simulated = decision.simulated
    ? [{ ...genuineCriterion(decision), id: "certification-genuine" }]
    : [];
  return [...decision.roles.map((role) => roleCriterion(role, decision)), ...simulated];
}

/** The criterion while nobody has been asked, or nobody has answered. */
export function awaitedCriterion({ role, environment }: Pick<RolePolicy, "role" | "environment">): Criterion {
  return { ...baseOf(role), status: "skipped", why: `waiting for a review of ${environment} by ${role}` };
}

/** The verdict while the review is still open. */
export function awaitedVerdict({
  role,
  environment,
}: Pick<RolePolicy, "role" | "environment">): GateDecision {
  return {
    verdict: "pending",
    reasonCode: "certification-pending",
    reason: `stable, and not certified yet: waiting for ${role} to review ${environment}`,
  };
}

function roleCriterion(role: RoleDecision, { binding, authors }: ApprovalDecision): Criterion {
  const base = baseOf(role.role);
  if (binding.kind === "broken") {
    const { kind: _, ...refusal } = binding;
    return { ...base, status: "failed", ...refusal };
  }
  if (authors.kind === "refused") {
    const { kind: _, ...refusal } = authors;
    return { ...base, status: "failed", ...refusal };
  }
  switch (role.kind) {
    case "approved": {
      const at = role.at === null ? "" : ` at ${role.at}`;
      const found = `${role.login}${at} (${role.via}), for ledger ${binding.binding.evidenceDigest}`;
      return { ...base, status: "passed", found };
    }
    case "skipped":
    case "waiting":
      return awaitedCriterion(role);
    case "refused": {
      const { expected, found, next } = role;
      const rejected = role.reasonCode === "approval-rejected";
      const reasonCode = rejected ? "certification-rejected" : role.reasonCode;
      const settled = `Settle it; production keeps running the release until the rollback button is pressed.`;
      return { ...base, status: "failed", reasonCode, expected, found, next: rejected ? settled : next };
    }
  }
}

function baseOf(role: string): Pick<Criterion, "id" | "title" | "level"> {
  return { id: certificationCriterionId(role), title: `${role} certified the release`, level: "must" };
}
