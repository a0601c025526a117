import type { z } from "zod";
import { productionApproval } from "../gate/documents/approval.ts";
import type { releaseCertification } from "../gate/documents/certification.ts";
import type { Strategy } from "../release/identity.ts";
import type { ApprovalDecision } from "./decision.ts";
import type { ApprovalFacts, ApprovalPolicy, GitHubApprovalFacts } from "./facts.ts";
import type { RuleResult } from "./refusal.ts";
import type { ApprovedRole, RoleDecision } from "./role.ts";

/** What a recorded approval says to whoever relies on it, such as the launch decision. */
export interface ApprovalRecord {
  readonly simulated: boolean;
  readonly tag: string;
  readonly sha: string;
  readonly target: string;
  readonly strategy: Strategy;
  readonly evidenceDigest: string;
  readonly configDigest: string;
  /** The roles that were asked, each with who approved. */
  readonly roles: readonly ApprovedRole[];
}

/** The body of `production-approval.json`. */
export type ApprovalDocument = z.output<typeof productionApproval.body>;
type RoleDocument = ApprovalDocument["roles"][number];

/** The body of `release-certification.json`. */
export type CertificationDocument = z.output<typeof releaseCertification.body>;

/** The body of `release-certification.json`: like an approval's, of one role. */
export function certificationDocument(
  decision: ApprovalDecision,
  facts: ApprovalFacts,
  policy: ApprovalPolicy,
): CertificationDocument {
  const { comments: _, ...document } = approvalDocument(decision, facts, policy);
  return document;
}

/** The body of `production-approval.json`. */
export function approvalDocument(
  decision: ApprovalDecision,
  facts: ApprovalFacts,
  policy: ApprovalPolicy,
): ApprovalDocument {
  const { verdict, simulated, comments, binding, authors } = decision;
  return {
    verdict,
    simulated,
    ...(comments === undefined ? {} : { comments: { issue: comments.issue, weaker: true } }),
    binding: binding.kind === "holds" ? { ...binding.binding } : null,
    codeRequired: policy.codeRequired || comments !== undefined,
    authors: {
      outcome: authors.kind,
      logins: "logins" in authors ? [...authors.logins] : [],
      why: "found" in authors ? authors.found : "why" in authors ? authors.why : "every author is known",
    },
    roles: decision.roles.map(roleDocument),
    history:
      facts.kind === "simulated"
        ? null
        : {
            runId: facts.runId,
            attempt: facts.attempt,
            starters: [...facts.starters],
            reviews: facts.reviews.map(({ environments, state, user, userType, comment }) => ({
              environments: [...environments],
              state,
              user,
              userType,
              comment,
            })),
          },
  };
}

/**
 * Reads `production-approval.json` for somebody who relies on it: undefined unless it records a whole
 * approval, one in which the binding held and every role that was asked was approved.
 */
export function readApproval(document: unknown): ApprovalRecord | undefined {
  const parsed = productionApproval.schema.safeParse(document);
  if (!parsed.success || parsed.data.verdict !== "approved" || parsed.data.binding === null) return undefined;
  const { simulated, binding, roles } = parsed.data;
  const asked = roles.filter((role) => role.outcome !== "skipped");
  const filled = asked.flatMap((role) =>
    role.outcome === "approved" ? [{ role: role.role, login: role.login, comment: role.comment }] : [],
  );
  if (asked.length === 0 || filled.length !== asked.length) return undefined;
  return { simulated, ...binding, roles: filled };
}

/**
 * The review history that an earlier attempt of this run recorded, or undefined. The ledger vouches for the
 * document, so that nobody could take a review out of it.
 */
export function earlierHistory(
  document: unknown,
  runId: number,
  attempt: number,
): GitHubApprovalFacts["recorded"] {
  const parsed = productionApproval.schema.safeParse(document);
  const history = parsed.success ? parsed.data.history : null;
  if (history === null || history.runId !== runId || history.attempt >= attempt) return undefined;
  return { attempt: history.attempt, reviews: history.reviews };
}

function roleDocument(decision: RoleDecision): RoleDocument {
  const shared = {
    role: decision.role,
    environment: decision.environment,
    rules: decision.rules.map(ruleDocument),
    reviews: decision.reviews.map((review) => ({ ...review, rules: review.rules.map(ruleDocument) })),
  };
  switch (decision.kind) {
    case "approved": {
      const { login, comment, at, via } = decision;
      return { ...shared, outcome: "approved", login, comment, at, via };
    }
    case "skipped":
      return { ...shared, outcome: "skipped", why: decision.why };
    case "waiting":
    case "refused": {
      const { reasonCode, expected, found, next } = decision;
      return { ...shared, outcome: decision.kind, reasonCode, expected, found, next };
    }
  }
}

function ruleDocument({ rule, met, how }: RuleResult): {
  rule: RuleResult["rule"];
  met: boolean;
  how: string;
} {
  return { rule, met, how };
}
