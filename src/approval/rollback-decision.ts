import type { Review } from "../ports/github/environments.ts";
import type { WorkflowRun } from "../ports/github/runs.ts";
import { isFor } from "./attempts.ts";
import type { ApprovalPolicy, GitHubApprovalFacts, RolePolicy } from "./facts.ts";
import type { Refusal } from "./refusal.ts";
import { draftRole } from "./role.ts";

/** What people said to the question whether a release goes on or is rolled back. */
export type PeoplesDecision =
  | ({ readonly kind: "go-on" } & Said)
  | ({ readonly kind: "roll-back" } & Said)
  | { readonly kind: "open" }
  /** The review cannot be given any more, and none that counts was given. */
  | ({ readonly kind: "void" } & Pick<Refusal, "found" | "next">);

interface Said {
  readonly by: string;
  readonly comment: string;
  /** When the review released its job; null where GitHub does not tell: a rejected job never starts. */
  readonly at: string | null;
}

/** Whether there is something to decide from: a review was given, or none can be given any more. */
export function isDecidable(run: Pick<WorkflowRun, "status">, reviews: readonly Review[]): boolean {
  return run.status === "completed" || reviews.some(({ state }) => state !== "pending");
}

/**
 * Reads the reviews of the run that asks: an approval means go on, and is held to the rules that approvals of the
 * release are held to (role, protected environment, nobody's own release); a rejection means roll back, and
 * counts from whomever GitHub lets reject, because it is the safe one of the two.
 *
 * @param facts of the run that asks, which nobody started for themselves: its starters are the release's.
 */
export function decidePeoples(
  role: RolePolicy,
  facts: GitHubApprovalFacts,
  policy: ApprovalPolicy,
  run: Pick<WorkflowRun, "status" | "conclusion">,
): PeoplesDecision {
  const own = facts.reviews.filter((review) => isFor(review, role.environment));
  const rejection = own.find(({ state }) => state === "rejected");
  if (rejection !== undefined) {
    return { kind: "roll-back", by: rejection.user, comment: rejection.comment, at: null };
  }
  if (!own.some(({ state }) => state === "approved") && run.status !== "completed") return { kind: "open" };
  // The question is one of this run alone, so that no code is needed to tell what a review is for.
  const draft = draftRole({ ...role, asked: { kind: "yes" } }, facts, { ...policy, codeRequired: false });
  const [first] = draft.kind === "open" ? draft.candidates.values() : [draft.decision];
  switch (first?.kind) {
    case "approved":
      return { kind: "go-on", by: first.login, comment: first.comment, at: first.at };
    case "refused":
    case "waiting":
      return { kind: "void", found: `${first.found} (${run.conclusion ?? run.status})`, next: first.next };
    case "skipped":
    case undefined:
      return { kind: "void", found: "no review", next: "Answer by a deployment status." };
  }
}
