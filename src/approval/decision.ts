import { type AuthorsDecision, decideAuthors } from "./authors.ts";
import type { BindingDecision } from "./binding.ts";
import type { ApprovalFacts, ApprovalPolicy, GitHubApprovalFacts } from "./facts.ts";
import { assignOnePersonOneRole } from "./matching.ts";
import { draftRole, type RoleDecision, type RoleDraft } from "./role.ts";
import { simulateRoles } from "./simulated.ts";

/** What the approve gate decided, role by role. */
export interface ApprovalDecision {
  /** Nobody reviewed: the decisions were typed at a desk, and never open a real rollout. */
  readonly simulated: boolean;
  /** The weaker form: people wrote comments on this issue instead of reviewing. */
  readonly comments?: { readonly issue: number };
  readonly verdict: "approved" | "waiting" | "refused";
  readonly binding: BindingDecision;
  readonly authors: AuthorsDecision;
  readonly roles: readonly RoleDecision[];
}

/**
 * Decides whether the right people, and nobody else, said go to exactly this. Approved means: the binding
 * holds, every author is known or need not be, at least one role is asked, and every role that is asked was
 * approved by somebody who may. Whatever is not proved is refused.
 */
export function decideApproval(
  facts: ApprovalFacts,
  policy: ApprovalPolicy,
  binding: BindingDecision,
): ApprovalDecision {
  const authors = decideAuthors(facts, policy);
  const roles =
    facts.kind === "simulated" ? simulateRoles(facts.decisions, policy) : decideRoles(facts, policy);
  const asked = roles.filter((role) => role.kind !== "skipped");
  const sound = binding.kind === "holds" && authors.kind !== "refused" && asked.length > 0;
  return {
    simulated: facts.kind === "simulated",
    ...(facts.kind === "github" && facts.comments !== undefined ? { comments: facts.comments } : {}),
    verdict: verdictOf(sound, asked),
    binding,
    authors,
    roles,
  };
}

function verdictOf(sound: boolean, asked: readonly RoleDecision[]): ApprovalDecision["verdict"] {
  if (!sound || asked.some((role) => role.kind === "refused")) return "refused";
  return asked.every((role) => role.kind === "approved") ? "approved" : "waiting";
}

function decideRoles(facts: GitHubApprovalFacts, policy: ApprovalPolicy): readonly RoleDecision[] {
  const drafts = policy.roles.map((role) => ({ role: role.role, draft: draftRole(role, facts, policy) }));
  const candidates = new Map<string, readonly string[]>();
  for (const { role, draft } of drafts) {
    if (draft.kind === "open") candidates.set(role, [...draft.candidates.keys()]);
  }
  const assigned = policy.onePersonOneRole
    ? assignOnePersonOneRole(candidates)
    : new Map([...candidates].map(([role, [first = ""]]) => [role, first]));
  return drafts.map(({ role, draft }) => settle(draft, assigned.get(role), policy));
}

function settle(draft: RoleDraft, person: string | undefined, policy: ApprovalPolicy): RoleDecision {
  if (draft.kind === "settled") return draft.decision;
  const filled = person === undefined ? undefined : draft.candidates.get(person);
  if (filled !== undefined) {
    const how = policy.onePersonOneRole ? "fills no other role" : "approval.one-person-one-role is false";
    const rule = { rule: "one-person-one-role", met: true, how } as const;
    return { ...filled, rules: [...filled.rules, rule] };
  }
  return shared([...draft.candidates.values()]);
}

/** Everybody who could fill the role is needed for another one. */
function shared(candidates: readonly RoleDecision[]): RoleDecision {
  const [first] = candidates;
  if (first === undefined) throw new TypeError("a role is open only when somebody could fill it");
  const { role, environment, rules, reviews } = first;
  const who = candidates.map((one) => (one.kind === "approved" ? one.login : "")).join(", ");
  const refusal = {
    reasonCode: "one-person-two-roles",
    expected: `a person of their own for ${role}`,
    found: `only ${who} approved for it, and fills another role`,
    next: `Have a further person of ${role} review: run all jobs again.`,
  } as const;
  const rule = { rule: "one-person-one-role", met: false, how: refusal.found, refusal } as const;
  return { role, environment, rules: [...rules, rule], reviews, kind: "refused", ...refusal };
}
