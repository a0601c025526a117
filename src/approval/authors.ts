import type { ApprovalFacts, ApprovalPolicy } from "./facts.ts";
import type { UnknownAuthor } from "./people.ts";
import type { Refusal } from "./refusal.ts";

/** Whether it is known who wrote the release, as far as the approval depends on it. */
export type AuthorsDecision =
  | { readonly kind: "known"; readonly logins: readonly string[] }
  /** Authors may approve, or the approval is simulated: nobody is refused for having written something. */
  | { readonly kind: "unasked"; readonly why: string }
  | ({ readonly kind: "reported"; readonly logins: readonly string[] } & Refusal)
  | ({ readonly kind: "refused" } & Refusal);

/** Authors shown by name in a message; the rest is counted. */
const SHOWN = 5;

/**
 * Whether every author of the release range has a known account. An author without one could be the very
 * person who approves, so by default that refuses; `unknown-authors: report` accepts it and says so.
 */
export function decideAuthors(facts: ApprovalFacts, policy: ApprovalPolicy): AuthorsDecision {
  if (facts.kind === "simulated") return { kind: "unasked", why: "the approvals are simulated" };
  if (policy.authorMayApprove) return { kind: "unasked", why: "approval.author-may-approve is true" };
  const { authors } = facts;
  if (authors.kind === "undetermined") {
    return {
      kind: "refused",
      reasonCode: "authors-unknown",
      expected: "the commits between the previous release and this one",
      found: authors.why,
      next: "Fetch the whole history and the release tags in the checkout (fetch-depth: 0), and give the job contents: read.",
    };
  }
  if (authors.unknown.length === 0) return { kind: "known", logins: authors.logins };
  const refusal: Refusal = {
    reasonCode: "authors-unknown",
    expected: "a GitHub account for every author and co-author of the release",
    found: describe(authors.unknown),
    next: "Have them add the address to their GitHub account, or map it in approval.author-logins; approval.unknown-authors: report accepts the risk that one of them approves.",
  };
  return policy.unknownAuthors === "refuse"
    ? { kind: "refused", ...refusal }
    : { kind: "reported", logins: authors.logins, ...refusal };
}

function describe(unknown: readonly UnknownAuthor[]): string {
  const shown = unknown.slice(0, SHOWN).map((one) => `${one.name} <${one.email}> in ${one.sha.slice(0, 12)}`);
  const rest = unknown.length - shown.length;
  return `no account is known for ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
