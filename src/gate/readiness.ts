import { unaskedCriterion } from "./asking.ts";
import type { Criterion } from "./criterion.ts";
import { evidenceCriterion } from "./evidence-criteria.ts";
import type { ReadinessFacts, ReleaseCommitFacts } from "./readiness-facts.ts";
import { REASONS } from "./reason-codes.ts";
import { rollbackCommandCriterion, rollbackPlanCriteria } from "./rollback-readiness.ts";
import { systemCriteria } from "./system-state.ts";

/**
 * The criteria of gate 1. Whatever the config leaves out, the release itself, its rollback command and its
 * approver roles are always judged, so that the smallest config still answers a real question.
 */
export function decideReadiness(facts: ReadinessFacts): readonly Criterion[] {
  return [
    ...facts.evidence.map((item) => evidenceCriterion(item, facts.now)),
    ...facts.unasked.map(unaskedCriterion),
    ...(facts.rollbackPlan === undefined ? [] : rollbackPlanCriteria(facts.rollbackPlan, facts.now)),
    ...systemCriteria(facts.system),
    releaseCriterion(facts.release),
    rollbackCommandCriterion(facts.rollbackCommand),
    rolesCriterion(facts.roles),
  ];
}

function releaseCriterion(facts: ReleaseCommitFacts): Criterion {
  const base = {
    id: "release/commit",
    title: "The release tag points to the commit under test",
    level: "must",
  } as const;
  if (facts.kind === "rehearsal") {
    return { ...base, status: "skipped", why: "a rehearsal may walk the gates before there is a tag" };
  }
  const { tag, sha, head, tagCommit } = facts;
  const failed = (reasonCode: "tag-missing" | "tag-moved" | "commit-mismatch", found: string): Criterion => ({
    ...base,
    status: "failed",
    reasonCode,
    expected: `${tag} at ${sha}, checked out`,
    found,
    next: REASONS[reasonCode].next,
  });
  if (tagCommit === undefined) return failed("tag-missing", `no tag ${tag}`);
  if (tagCommit !== sha) return failed("tag-moved", `${tag} at ${tagCommit}`);
  if (head !== sha) return failed("commit-mismatch", `a checkout at ${head ?? "no commit"}`);
  return { ...base, status: "passed", found: `${tag} at ${sha}` };
}

function rolesCriterion(roles: ReadinessFacts["roles"]): Criterion {
  const base = { id: "roles/configured", title: "Approver roles are configured", level: "must" } as const;
  if (roles.length === 0) {
    return {
      ...base,
      status: "failed",
      reasonCode: "role-unresolvable",
      expected: "at least one role with an environment",
      found: "none",
      next: REASONS["role-unresolvable"].next,
    };
  }
  const named = roles.map(({ name, environment }) => `${name} (${environment})`);
  return { ...base, status: "passed", found: named.join(", ") };
}
