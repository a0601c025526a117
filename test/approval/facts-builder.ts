import type { BindingDecision } from "../../src/approval/binding.ts";
import type { ApprovalPolicy, GitHubApprovalFacts, RolePolicy } from "../../src/approval/facts.ts";
import type { EnvironmentProtection, Review } from "../../src/ports/github/environments.ts";
import type { Job } from "../../src/ports/github/runs.ts";

/** Facts in which nothing is wrong and nobody has reviewed yet; a test changes what it is about. */
export const CODE = "7K4M-2XQ9";

export const holds: BindingDecision = {
  kind: "holds",
  binding: {
    tag: "v1.2.3",
    sha: "a".repeat(40),
    target: "production",
    strategy: "canary",
    evidenceDigest: "e".repeat(64),
    configDigest: "c".repeat(64),
  },
};

export const broken: BindingDecision = {
  kind: "broken",
  reasonCode: "tag-moved",
  expected: "v1.2.3 at a",
  found: "b",
  next: "Start again.",
};

export function rolePolicy(role: string, changes: Partial<RolePolicy> = {}): RolePolicy {
  return { role, environment: `approve-${role}`, users: [], teams: [], asked: { kind: "yes" }, ...changes };
}

export function approvalPolicy(
  roles: readonly RolePolicy[],
  changes: Partial<ApprovalPolicy> = {},
): ApprovalPolicy {
  return {
    roles,
    authorMayApprove: false,
    actorMayApprove: false,
    onePersonOneRole: true,
    allowAdminBypass: false,
    unknownAuthors: "refuse",
    codeRequired: false,
    ...changes,
  };
}

export function environment(
  name: string,
  changes: Partial<EnvironmentProtection> = {},
): EnvironmentProtection {
  return {
    name,
    requiredReviewers: [{ kind: "user", name: "approver-1" }],
    preventSelfReview: true,
    canAdminsBypass: false,
    waitMinutes: 0,
    ...changes,
  };
}

export function review(user: string, environmentName: string, changes: Partial<Review> = {}): Review {
  return {
    environments: [environmentName],
    state: "approved",
    user,
    userType: "User",
    comment: "",
    ...changes,
  };
}

export function clickJob(environmentName: string, attempt: number, changes: Partial<Job> = {}): Job {
  return {
    id: attempt * 1000,
    name: `release / approve (${environmentName})`,
    attempt,
    status: "completed",
    conclusion: "success",
    startedAt: `2026-11-0${attempt}T10:00:00Z`,
    completedAt: `2026-11-0${attempt}T10:00:05Z`,
    ...changes,
  };
}

export function githubFacts(
  environments: readonly string[],
  changes: Partial<GitHubApprovalFacts> = {},
): GitHubApprovalFacts {
  return {
    kind: "github",
    runId: 42,
    attempt: 1,
    starters: ["starter"],
    reviews: [],
    jobs: environments.map((name) => clickJob(name, 1)),
    environments: new Map(environments.map((name) => [name, environment(name)])),
    teams: new Map(),
    owner: "octo-org",
    authors: { kind: "known", logins: ["writer"], unknown: [] },
    code: CODE,
    ...changes,
  };
}
