import { describe, expect, it } from "vitest";
import { certificationCriteria, decideCertification } from "../../src/approval/certification.ts";
import { decideApproval } from "../../src/approval/decision.ts";
import type { ApprovalFacts, GitHubApprovalFacts } from "../../src/approval/facts.ts";
import type { Job } from "../../src/ports/github/runs.ts";
import {
  approvalPolicy,
  broken,
  CODE,
  clickJob,
  environment,
  githubFacts,
  holds,
  review,
  rolePolicy,
} from "./facts-builder.ts";

const ENVIRONMENT = "approve-sre";
const role = rolePolicy("sre", { users: ["approver-1", "approver-2"] });
const policy = approvalPolicy([role]);

const asking = (attempt = 1, changes: Partial<Job> = {}): Job =>
  clickJob(ENVIRONMENT, attempt, { name: `release / certification (${ENVIRONMENT})`, ...changes });

/** The first attempt; the review for the approval was seen by the approve gate, the job that certifies has run. */
const facts = (changes: Partial<GitHubApprovalFacts> = {}): GitHubApprovalFacts => {
  const approval = review("approver-1", ENVIRONMENT);
  return {
    ...githubFacts([ENVIRONMENT]),
    reviews: [approval],
    recorded: { attempt: 1, reviews: [approval] },
    jobs: [asking()],
    ...changes,
  };
};
const approval = review("approver-1", ENVIRONMENT);
const twice = [approval, review("approver-1", ENVIRONMENT, { comment: "watched it" })];

const decide = (given: ApprovalFacts, terms: Partial<Parameters<typeof decideCertification>[1]> = {}) => {
  const decision = decideCertification(given, { role, policy, binding: holds, approvals: [], ...terms });
  const [criterion] = certificationCriteria(decision);
  const code = criterion?.status === "failed" ? criterion.reasonCode : undefined;
  return { decision, criterion, outcome: code ?? decision.verdict };
};

describe("a certification", () => {
  it.each([
    ["a second review of the same person", facts({ reviews: twice }), "approved"],
    ["only the review that approved the release", facts(), "approval-other-run"],
    [
      "a review of somebody who did not approve it",
      facts({ reviews: [approval, review("approver-2", ENVIRONMENT)] }),
      "approved",
    ],
    [
      "the one review, with the code of its brief",
      facts({ reviews: [review("approver-1", ENVIRONMENT, { comment: CODE })] }),
      "approved",
    ],
    [
      "no review at all, and its job ran",
      facts({ reviews: [], recorded: { attempt: 1, reviews: [] } }),
      "approval-bypassed",
    ],
    ["nobody asked yet", facts({ jobs: [] }), "waiting"],
    ["only the approval's job", facts({ reviews: twice, jobs: [clickJob(ENVIRONMENT, 1)] }), "waiting"],
    [
      "a job that still waits",
      facts({ jobs: [asking(1, { status: "waiting", conclusion: null })] }),
      "waiting",
    ],
    [
      "a rejection",
      facts({
        reviews: [approval, review("approver-2", ENVIRONMENT, { state: "rejected", comment: "p95 is up" })],
        jobs: [asking(1, { conclusion: "failure" })],
      }),
      "certification-rejected",
    ],
    [
      "somebody outside the role",
      facts({ reviews: [review("eve", ENVIRONMENT)], recorded: { attempt: 1, reviews: [] } }),
      "approval-outside-role",
    ],
    ["whoever started the release", facts({ reviews: twice, starters: ["approver-1"] }), "self-approval"],
    [
      "an author of the release",
      facts({ reviews: twice, authors: { kind: "known", logins: ["approver-1"], unknown: [] } }),
      "self-approval",
    ],
    [
      "an environment that administrators may bypass",
      facts({
        reviews: twice,
        environments: new Map([[ENVIRONMENT, environment(ENVIRONMENT, { canAdminsBypass: true })]]),
      }),
      "approval-bypassed",
    ],
    [
      "an environment without reviewers",
      facts({
        reviews: twice,
        environments: new Map([[ENVIRONMENT, environment(ENVIRONMENT, { requiredReviewers: [] })]]),
      }),
      "approval-unprotected",
    ],
  ])("by %s ends as it must", (_, given, outcome) => {
    expect(decide(given).outcome).toBe(outcome);
  });

  it("keeps the comment of the new review, and not that of the approval, in whatever order GitHub gives them", () => {
    for (const reviews of [twice, twice.toReversed()]) {
      expect(decide(facts({ reviews })).decision.roles).toMatchObject([{ comment: "watched it" }]);
    }
  });

  it("is asked in the run of a later look, where nothing was approved before", () => {
    const { recorded: _, ...elsewhere } = facts();
    expect(decide(elsewhere).outcome).toBe("approved");
  });

  it("counts on a second attempt only what the first cannot have used up", () => {
    const jobs = [asking(1, { conclusion: "failure" }), asking(2)];
    const second = (reviews: GitHubApprovalFacts["reviews"]) =>
      decide(facts({ attempt: 2, jobs, reviews })).outcome;
    expect(second(twice)).toBe("approval-other-run");
    expect(second([...twice, review("approver-1", ENVIRONMENT)])).toBe("approved");
    expect(second([approval, review("approver-1", ENVIRONMENT, { comment: CODE })])).toBe("approved");
  });

  it("given in an earlier attempt is no approval of the release in the next one", () => {
    const jobs = [clickJob(ENVIRONMENT, 1), asking(1), clickJob(ENVIRONMENT, 2)];
    const again = (reviews: GitHubApprovalFacts["reviews"]) =>
      decideApproval(facts({ attempt: 2, jobs, reviews }), policy, holds).verdict;
    expect(again(twice)).toBe("refused");
    expect(again([...twice, review("approver-1", ENVIRONMENT)])).toBe("approved");
  });

  it("counts only with its code where one click answered for several releases", () => {
    const jobs = [asking(), asking(1, { id: 2 })];
    expect(decide(facts({ jobs, reviews: twice })).outcome).toBe("approval-code-missing");
    const coded = [approval, review("approver-1", ENVIRONMENT, { comment: `${CODE} and AAAA-BBBB` })];
    expect(decide(facts({ jobs, reviews: coded })).outcome).toBe("approved");
  });

  it("asks the role whatever its when says", () => {
    const asked = { kind: "no", why: "its when is false" } as const;
    expect(decide(facts({ reviews: twice }), { role: { ...role, asked } }).outcome).toBe("approved");
  });

  it("takes nobody who approved the release in another role, if one person may fill one role", () => {
    const approvals = [{ role: "product", login: "Approver-1", comment: "" }];
    expect(decide(facts({ reviews: twice }), { approvals }).outcome).toBe("one-person-two-roles");
    const reviews = [...twice, review("approver-2", ENVIRONMENT)];
    expect(decide(facts({ reviews }), { approvals }).decision.roles).toMatchObject([{ login: "approver-2" }]);
    const lenient = approvalPolicy([role], { onePersonOneRole: false });
    expect(decide(facts({ reviews: twice }), { approvals, policy: lenient }).outcome).toBe("approved");
  });

  it("counts for nothing where its binding is broken", () => {
    expect(decide(facts({ reviews: twice }), { binding: broken }).outcome).toBe("tag-moved");
  });

  it("typed at a desk says so beside it", () => {
    const simulated = { kind: "simulated", decisions: [{ role: "sre", login: "approver-1" }] } as const;
    const { decision, outcome } = decide(simulated);
    expect(outcome).toBe("approved");
    expect(certificationCriteria(decision)).toMatchObject([
      { id: "certification/sre", status: "passed" },
      { level: "should", status: "failed", reasonCode: "approval-simulated" },
    ]);
  });
});
