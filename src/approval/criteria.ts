import type { Criterion } from "../gate/criterion.ts";
import type { GateDecision } from "../gate/verdict.ts";
import type { AuthorsDecision } from "./authors.ts";
import type { BindingDecision } from "./binding.ts";
import type { ApprovalDecision } from "./decision.ts";
import type { RoleDecision } from "./role.ts";

/** The decision as criteria of the ledger record; none of them can be waived. */
export function approvalCriteria(decision: ApprovalDecision): readonly Criterion[] {
  return [
    bindingCriterion(decision.binding),
    genuineCriterion(decision),
    ...(decision.comments === undefined ? [] : [commentsCriterion(decision.comments.issue)]),
    authorsCriterion(decision.authors),
    ...decision.roles.map(roleCriterion),
  ];
}

/**
 * The gate's verdict where the criteria alone do not say it: nobody was asked, or all that is missing are
 * reviews that are still open.
 */
export function approvalVerdict(
  decision: ApprovalDecision,
  freeze: readonly Criterion[] = [],
): GateDecision | undefined {
  const asked = decision.roles.filter((role) => role.kind !== "skipped");
  if (decision.binding.kind === "holds" && asked.length === 0) {
    return {
      verdict: "failed",
      reasonCode: "nothing-checked",
      reason: "No role was asked: the when of every role is false, and nothing is released without approval",
    };
  }
  // A freeze that is broken stays so, whatever is still reviewed; an acknowledgement comes with its review.
  const broken = freeze.some((one) => one.status === "failed" && one.reasonCode !== "freeze-unacknowledged");
  if (decision.verdict !== "waiting" || broken) return undefined;
  const open = asked.filter((role) => role.kind === "waiting").map((role) => role.role);
  return {
    verdict: "pending",
    reasonCode: "approval-missing-role",
    reason: `Waiting for ${open.join(", ")}`,
  };
}

/** The binding alone, for when nothing else is asked because it is broken. */
export function bindingCriterion(binding: BindingDecision): Criterion {
  const base = {
    id: "approval/binding",
    title: "The approval is for this tag, commit, target, evidence and config",
    level: "must",
  } as const;
  if (binding.kind === "broken") {
    const { kind: _, ...refusal } = binding;
    return { ...base, status: "failed", ...refusal };
  }
  const { tag, sha, target, strategy, evidenceDigest, configDigest } = binding.binding;
  const found = `${tag} at ${sha} to ${target} by ${strategy}, evidence ${evidenceDigest}, config ${configDigest}`;
  return { ...base, status: "passed", found };
}

/** Whether people decided in GitHub, or somebody typed it at a desk. */
export function genuineCriterion({ simulated, comments }: ApprovalDecision): Criterion {
  const base = {
    id: "approval/genuine",
    title: "The approvals were given by people in GitHub",
    level: "should",
  } as const;
  if (!simulated) {
    return {
      ...base,
      status: "passed",
      found:
        comments === undefined
          ? "read from the run's review history"
          : `read from the comments of issue #${comments.issue}`,
    };
  }
  return {
    ...base,
    status: "failed",
    reasonCode: "approval-simulated",
    expected: "reviews in GitHub",
    found: "decisions typed at a desk",
    next: "For a rehearsal nothing. A real rollout refuses this record: run approve in the release workflow.",
  };
}

/** Never passed over in silence: whoever reads the record sees that nothing in GitHub enforced it. */
function commentsCriterion(issue: number): Criterion {
  return {
    id: "approval/form",
    title: "The approvals are reviews that GitHub enforces",
    level: "should",
    status: "failed",
    reasonCode: "approval-unprotected",
    expected: "reviews of environments with required reviewers",
    found: `comments on issue #${issue}: the weaker form, which approval.comments turns on`,
    next: "Where the plan offers required reviewers, give every role an environment with them and remove approval.comments.",
  };
}

function authorsCriterion(authors: AuthorsDecision): Criterion {
  const base = {
    id: "approval/authors",
    title: "Everybody who wrote the release is known",
    level: "must",
  } as const;
  switch (authors.kind) {
    case "known": {
      const found = authors.logins.length === 0 ? "no commit in the range" : authors.logins.join(", ");
      return { ...base, status: "passed", found };
    }
    case "unasked":
      return { ...base, status: "skipped", why: authors.why };
    case "reported": {
      const { kind: _, logins: __, ...refusal } = authors;
      return { ...base, level: "should", status: "failed", ...refusal };
    }
    case "refused": {
      const { kind: _, ...refusal } = authors;
      return { ...base, status: "failed", ...refusal };
    }
  }
}

function roleCriterion(role: RoleDecision): Criterion {
  const base = { id: `approval/role/${role.role}`, title: `${role.role} approved`, level: "must" } as const;
  switch (role.kind) {
    case "approved": {
      const at = role.at === null ? "" : ` at ${role.at}`;
      return { ...base, status: "passed", found: `${role.login}${at} (${role.via})` };
    }
    case "skipped":
      return { ...base, status: "skipped", why: role.why };
    case "waiting":
    case "refused": {
      const { reasonCode, expected, found, next } = role;
      return { ...base, status: "failed", reasonCode, expected, found, next };
    }
  }
}
