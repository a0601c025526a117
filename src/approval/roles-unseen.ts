import type { Criterion } from "../gate/criterion.ts";
import type { Explanation } from "../gate/errors.ts";
import { REASONS, type ReasonCode } from "../gate/reason-codes.ts";

/** Why the people and environments of the roles were not looked at. */
export type RolesUnseen =
  | { readonly kind: "rehearsal" }
  /** `desk`: nobody started a workflow run, so that no review could follow either. */
  | {
      readonly kind: "unread";
      readonly desk: boolean;
      readonly problem: Explanation & { readonly reasonCode: ReasonCode };
    };

/**
 * Without a token, and at a desk without a repository on GitHub, the roles are skipped: every config has roles, and
 * the approve gate proves them itself before anything is released. What GitHub refuses to show is a failure.
 */
export function rolesUnseenCriterion(unseen: RolesUnseen): Criterion {
  const base = { id: "roles/resolvable", title: "The approver roles can be filled", level: "must" } as const;
  if (unseen.kind === "rehearsal")
    return { ...base, status: "skipped", why: "a rehearsal simulates approvals" };
  const { desk, problem } = unseen;
  if (problem.reasonCode === "token-missing" || (desk && problem.reasonCode === "input-invalid")) {
    const why = `GitHub was not asked: ${problem.found ?? "there is no token"}. At a desk, set GITHUB_TOKEN to have users, teams and environments looked at`;
    return { ...base, status: "skipped", why };
  }
  return {
    ...base,
    status: "failed",
    expected: "users, teams and environments that GitHub knows",
    next: REASONS[problem.reasonCode].next,
    ...problem,
  };
}
