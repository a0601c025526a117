import type { Commit } from "../ports/git.ts";
import type { ApprovalFacts, ApprovalPolicy, AuthorFact } from "./facts.ts";
import { authorsOf, type UnknownAuthor } from "./people.ts";
import type { Refusal } from "./refusal.ts";

/** Whether it is known who wrote the release, as far as the approval depends on it. */
export type AuthorsDecision =
  | { readonly kind: "known"; readonly logins: readonly string[] }
  /** Authors may approve, or the approval is simulated: nobody is refused for having written something. */
  | { readonly kind: "unasked"; readonly why: string }
  | ({ readonly kind: "reported"; readonly logins: readonly string[] } & Refusal)
  | ({ readonly kind: "refused" } & Refusal);

/** The commits of a release: between the release it replaces and itself. */
export interface ReleaseRange {
  /** Commit of the previous release, or the first commit of the repository. */
  readonly base: string | undefined;
  readonly head: string;
  /** Undefined when GitHub cannot compare the two. */
  readonly commits: readonly Commit[] | undefined;
  /** The checkout is shallow, so that its first commit is not the repository's. */
  readonly shallow: boolean;
}

/** Who wrote the commits of the range. A range that cannot be read in full proves nothing about anybody. */
export function authorFact(range: ReleaseRange, knownLogins: Readonly<Record<string, string>>): AuthorFact {
  const undetermined = (why: string): AuthorFact => ({ kind: "undetermined", why });
  if (range.base === undefined || range.shallow) {
    return undetermined("the release has no previous one, and the checkout does not hold the whole history");
  }
  if (range.commits === undefined) {
    return undetermined(`GitHub cannot compare ${range.base} with ${range.head}`);
  }
  if (range.commits.length === 0 && range.base !== range.head) {
    return undetermined(`GitHub reports no commit between ${range.base} and ${range.head}`);
  }
  return { kind: "known", ...authorsOf(range.commits, knownLogins) };
}

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
