import type { Review } from "../ports/github/environments.ts";
import { hasCode } from "./code.ts";
import { asksForCertification, environmentJobs } from "./environment-jobs.ts";
import type { GitHubApprovalFacts } from "./facts.ts";
import { sameLogin } from "./people.ts";

/** Whether a review was given in the attempt that is running. */
export type AttemptStanding =
  | { readonly kind: "this"; readonly how: string }
  | { readonly kind: "unproved"; readonly why: string };

/**
 * GitHub's review history carries no time, job or attempt, and keeps the reviews of earlier attempts. A
 * review counts for this attempt only if that can be proved:
 *
 * 1. the run has only one attempt, and nothing was asked in it before; or
 * 2. its comment holds this attempt's approval code; or
 * 3. its author has more approvals for the environment than earlier attempts can have used up. An earlier
 *    attempt uses up one approval for each of its jobs that waited for the environment and was not skipped;
 *    what an earlier gate recorded is counted as it stands. A certification comes after the approval: what the
 *    approve gate of its own attempt recorded is used up as well.
 *
 * The order of the history is never relied on: GitHub does not promise one.
 */
export function attemptStanding(
  review: Review,
  environment: string,
  facts: GitHubApprovalFacts,
): AttemptStanding {
  if (facts.attempt === 1 && facts.recorded === undefined) {
    return { kind: "this", how: "the run has one attempt" };
  }
  if (hasCode(review.comment, facts.code)) {
    return { kind: "this", how: "the comment holds this attempt's approval code" };
  }
  const withoutCode = approvalsBy(facts.reviews, review.user, environment).filter(
    (one) => !hasCode(one.comment, facts.code),
  ).length;
  const used = usedUp(review.user, environment, facts);
  if (used === undefined) {
    return {
      kind: "unproved",
      why: `no job of this attempt is named after the environment ${environment}, so reviews of earlier attempts cannot be told apart`,
    };
  }
  if (withoutCode > used) {
    return {
      kind: "this",
      how: `${withoutCode} approvals, and ${used} of them can have been used up before`,
    };
  }
  const before = facts.recorded?.attempt === facts.attempt ? "for the approval" : "in an earlier attempt";
  return { kind: "unproved", why: `it may have been given ${before} of run ${facts.runId}` };
}

/**
 * Rejections of the environment that may be of this attempt. A rejected job fails and cannot be approved
 * again in its attempt; so once every job of the environment in this attempt got past its review, rejections
 * in the history are older.
 */
export function rejectionsInForce(environment: string, facts: GitHubApprovalFacts): readonly Review[] {
  const rejections = facts.reviews.filter(
    (review) => review.state === "rejected" && isFor(review, environment),
  );
  if (rejections.length === 0 || facts.attempt === 1) return rejections;
  const jobs = environmentJobs(jobsOf(facts, facts.attempt), environment);
  const passed = jobs.length > 0 && jobs.every(isReleased);
  return passed ? [] : rejections;
}

/** What the jobs of this attempt say about the environment's review. */
export type ReviewProgress =
  | { readonly kind: "released"; readonly at: string | null }
  | { readonly kind: "waiting" }
  | { readonly kind: "unknown" };

/** Whether the environment's job got past its review; its start is the time of the decision. */
export function reviewProgress(environment: string, facts: GitHubApprovalFacts): ReviewProgress {
  const jobs = environmentJobs(jobsOf(facts, facts.attempt), environment);
  const released = jobs.filter(isReleased);
  if (released.length > 0) {
    const starts = released
      .map((job) => Date.parse(job.startedAt ?? ""))
      .filter((at) => !Number.isNaN(at))
      .sort((one, other) => one - other);
    const [first] = starts;
    return { kind: "released", at: first === undefined ? null : new Date(first).toISOString() };
  }
  const waiting = jobs.some((job) => job.status !== "completed");
  return waiting ? { kind: "waiting" } : { kind: "unknown" };
}

/** Whether the review is about the environment; one entry can be about several. */
export function isFor(review: Review, environment: string): boolean {
  return review.environments.some((one) => one.toLowerCase() === environment.toLowerCase());
}

/** Most approvals of this person for the environment that earlier attempts can have used; undefined: no bound. */
function usedUp(user: string, environment: string, facts: GitHubApprovalFacts): number | undefined {
  const { recorded } = facts;
  if (environmentJobs(jobsOf(facts, facts.attempt), environment).length === 0) return undefined;
  let used = recorded === undefined ? 0 : approvalsBy(recorded.reviews, user, environment).length;
  if (recorded !== undefined && recorded.attempt < facts.attempt) {
    // Its certification came after its approve gate had recorded the history.
    const jobs = environmentJobs(jobsOf(facts, recorded.attempt), environment).filter(asksForCertification);
    used += jobs.filter((job) => job.conclusion !== "skipped").length;
  }
  for (let attempt = (recorded?.attempt ?? 0) + 1; attempt < facts.attempt; attempt += 1) {
    const jobs = environmentJobs(jobsOf(facts, attempt), environment);
    used += jobs.filter((job) => job.conclusion !== "skipped").length;
  }
  return used;
}

function approvalsBy(reviews: readonly Review[], user: string, environment: string): readonly Review[] {
  return reviews.filter(
    (one) => one.state === "approved" && sameLogin(one.user, user) && isFor(one, environment),
  );
}

function jobsOf(facts: GitHubApprovalFacts, attempt: number): GitHubApprovalFacts["jobs"] {
  return facts.jobs.filter((job) => job.attempt === attempt);
}

/** A job that got past its review. A rejected job ends as `failure`, a skipped one has a start time too. */
function isReleased(job: GitHubApprovalFacts["jobs"][number]): boolean {
  return job.status === "in_progress" || (job.status === "completed" && job.conclusion === "success");
}
