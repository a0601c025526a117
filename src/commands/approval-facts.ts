import { createHash } from "node:crypto";
import { authorFact } from "../approval/authors.ts";
import { evidenceDigestOf } from "../approval/binding.ts";
import { approvalCode } from "../approval/code.ts";
import { commentReviews } from "../approval/comments.ts";
import { asksForCertification } from "../approval/environment-jobs.ts";
import type {
  ApprovalPolicy,
  AuthorFact,
  GitHubApprovalFacts,
  RolePolicy,
  TeamFact,
} from "../approval/facts.ts";
import { teamsToRead } from "../approval/membership.ts";
import { earlierHistory } from "../approval/record.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { GitHub } from "../ports/github/client.ts";
import type { EnvironmentProtection, Review } from "../ports/github/environments.ts";
import type { Job, WorkflowRun } from "../ports/github/runs.ts";
import type { RunnerContext } from "../ports/runner.ts";
import type { GateContext } from "./gate-run.ts";

/** sha256 as lowercase hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Reads from GitHub what the decision needs: the run's reviews, the jobs of every attempt, the protection of
 * each role's environment, the authors of the release, and the members of those teams that matter.
 *
 * @throws ReleaseGatesError `approval-missing` outside a workflow run; `token-missing`, `permission-denied`
 * and `github-unavailable` as the GitHub port does.
 */
export async function readApprovalFacts(
  context: GateContext,
  policy: ApprovalPolicy,
): Promise<GitHubApprovalFacts> {
  const { world } = context;
  const github = await world.github();
  const { runner } = world;
  if (runner === undefined) {
    throw new ReleaseGatesError("approval-missing", "there is no workflow run whose reviews could be read", {
      expected: "the approve job of a release workflow, or --approve role=login for a rehearsal",
      next: "Run approve in the release workflow; at a desk, simulate with --approve role=login.",
    });
  }
  const { runId, attempt } = runner;
  const { comments } = context.config.config.approval;
  if (comments !== undefined) return readCommentFacts(context, policy, runner, comments.issue);
  const asked = policy.roles.filter((role) => role.asked.kind === "yes");
  const environments = new Map<string, EnvironmentProtection | undefined>();
  for (const { environment } of asked) environments.set(environment, await github.environment(environment));
  const reviews = await github.reviews(runId);
  const recorded = earlierHistory(await context.evidence.readDocument("production-approval"), runId, attempt);
  const jobs = await readJobs(github, runId, attempt);
  return {
    ...(await readSharedFacts(context, policy, runner, {
      reviews,
      environments,
      code: codeOf(context, attempt),
    })),
    ...(recorded === undefined ? {} : { recorded }),
    jobs: jobs.filter((job) => job.attempt < attempt || !asksForCertification(job)),
  };
}

/** The approval code of the evidence that staging's brief showed. */
function codeOf({ ledger, ledgerDigest }: GateContext, attempt: number): string {
  return approvalCode(evidenceDigestOf(ledger, ledgerDigest) ?? "", attempt, sha256);
}

/**
 * The same for the run that asks people whether a release goes on after a `medium` breach: its reviews and its job, and of
 * the release everything else, above all who started it.
 *
 * @throws ReleaseGatesError what GitHub's calls throw.
 */
export async function readDecisionFacts(
  context: GateContext,
  policy: ApprovalPolicy,
  role: RolePolicy,
  asking: { readonly run: Pick<WorkflowRun, "id" | "attempt">; readonly reviews: readonly Review[] },
): Promise<GitHubApprovalFacts> {
  const { world } = context;
  const github = await world.github();
  if (world.runner === undefined) throw new TypeError("nobody is asked outside a workflow run");
  const { run, reviews } = asking;
  const { environment } = role;
  const environments = new Map([[environment, await github.environment(environment)]]);
  const seen = { reviews, environments, code: codeOf(context, 1) };
  const asked: RolePolicy = { ...role, asked: { kind: "yes" } };
  const shared = await readSharedFacts(context, { ...policy, roles: [asked] }, world.runner, seen);
  // Whoever runs it again asks the same question: its reviews are all for that one.
  const jobs = (await github.jobs(run.id, run.attempt)).map((job) => ({ ...job, attempt: 1 }));
  return { ...shared, runId: run.id, attempt: 1, jobs };
}

/**
 * The weaker form: the comments of the configured issue instead of reviews, and no environment. A comment is not
 * tied to a run or an attempt; the code of the brief is, which staging showed in the attempt that it ran in.
 */
async function readCommentFacts(
  context: GateContext,
  policy: ApprovalPolicy,
  runner: RunnerContext,
  issue: number,
): Promise<GitHubApprovalFacts> {
  const { world, ledger } = context;
  const github = await world.github();
  const staging = ledger.findLast((record) => record.gate === "staging-validate");
  const comments = await github.issueComments(issue);
  if (comments === undefined || staging === undefined) {
    throw new ReleaseGatesError("approval-missing", `there is no issue #${issue} to read approvals from`, {
      expected: `the issue of approval.comments in ${github.repository}`,
      found: "none of that number",
      next: "Open an issue for approvals and put its number into approval.comments.issue.",
    });
  }
  const reviews = commentReviews(comments, { issue, since: staging.finishedAt });
  const environments = new Map<string, EnvironmentProtection | undefined>();
  const shownIn = staging.run.kind === "github" ? staging.run.attempt : 1;
  return {
    ...(await readSharedFacts(context, policy, runner, {
      reviews,
      environments,
      code: codeOf(context, shownIn),
    })),
    comments: { issue },
    jobs: [],
  };
}

/**
 * What approvals by reviews, by comments and certifications are decided from.
 *
 * @param seen.code the code that the brief showed.
 */
export async function readSharedFacts(
  context: GateContext,
  policy: ApprovalPolicy,
  runner: RunnerContext,
  seen: Pick<GitHubApprovalFacts, "reviews" | "environments" | "code">,
): Promise<Omit<GitHubApprovalFacts, "recorded" | "jobs" | "comments">> {
  const { world, release } = context;
  const github = await world.github();
  const { reviews, environments, code } = seen;
  const owner = release.repository.split("/")[0] ?? "";
  return {
    kind: "github",
    runId: runner.runId,
    attempt: runner.attempt,
    starters: await readStarters(github, runner),
    reviews,
    environments,
    teams: await readTeams(github, teamsToRead(policy.roles, { reviews, environments, owner })),
    owner,
    authors: policy.authorMayApprove
      ? { kind: "known", logins: [], unknown: [] }
      : await readAuthors(context, github),
    code,
  };
}

/** The runner and GitHub both say who started this; whoever either names is a starter. */
async function readStarters(github: GitHub, runner: RunnerContext): Promise<readonly string[]> {
  const run = await github.workflowRun(runner.runId);
  if (run === undefined) {
    throw new ReleaseGatesError("approval-other-run", `GitHub knows no run ${runner.runId}`, {
      expected: `run ${runner.runId} in ${github.repository}`,
      next: "Run approve in the workflow of the repository under release, with the token of that repository.",
    });
  }
  const names = [runner.actor, runner.triggeringActor, run.actor, run.triggeringActor];
  return [...new Set(names.filter((name) => name !== ""))];
}

/**
 * A job that a partial re-run carried over counts for the attempt it is listed under. Every attempt had jobs:
 * a list without any would make an old review look like a new one.
 */
export async function readJobs(github: GitHub, runId: number, attempt: number): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  for (let one = 1; one <= attempt; one += 1) {
    const listed = await github.jobs(runId, one);
    if (listed.length === 0) {
      throw new ReleaseGatesError("github-unavailable", `GitHub lists no job of attempt ${one}`, {
        expected: `the jobs of run ${runId}, attempt ${one}: reviews are told apart by them`,
        found: "an empty list",
        next: "Run the job again; if the earlier attempts are no longer kept, start a new run.",
      });
    }
    for (const job of listed) jobs.push({ ...job, attempt: one });
  }
  return jobs;
}

/** The members of teams; one that cannot be read is a fact, too. */
export async function readTeams(
  github: GitHub,
  teams: readonly string[],
): Promise<ReadonlyMap<string, TeamFact>> {
  const facts = new Map<string, TeamFact>();
  for (const team of teams) {
    const [org = "", slug = ""] = team.split("/");
    facts.set(team, await readTeam(github, org, slug));
  }
  return facts;
}

/** A job's own token may not read teams; the decision knows what that leaves, so it is a fact, not an end. */
async function readTeam(github: GitHub, org: string, slug: string): Promise<TeamFact> {
  try {
    const logins = await github.teamMembers(org, slug);
    // GitHub answers 404 for a team that the token may not see, too.
    return logins === undefined
      ? { kind: "unreadable", why: "GitHub shows this token no such team" }
      : { kind: "members", logins };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError) || error.code !== "permission-denied") throw error;
    return { kind: "unreadable", why: error.message };
  }
}

/** Who wrote the release. */
export async function readAuthors(context: GateContext, github: GitHub): Promise<AuthorFact> {
  const { world, release, config } = context;
  const known = config.config.approval["author-logins"];
  const head = release.sha;
  if (release.previous !== undefined) {
    const base = release.previous.sha;
    const range = await github.compare(base, head);
    return authorFact({ base, head, commits: range?.commits, shallow: false }, known);
  }
  // The first release holds everything there is; GitHub compares with the first commit, which git knows.
  const first = (await world.git.commits(undefined, head)).at(-1);
  const shallow = (await world.workspace.stat(".git/shallow")) !== undefined;
  const range = first === undefined ? undefined : await github.compare(first.sha, head);
  const commits = first === undefined || range === undefined ? undefined : [...range.commits, first];
  return authorFact({ base: first?.sha, head, commits, shallow }, known);
}
