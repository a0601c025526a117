import type { GitHubState } from "./state/state.ts";

export interface ReleaseScenario {
  readonly tag: string;
  /** The release commit, when a test has a real one; made up otherwise. */
  readonly sha?: string;
  readonly branch?: string;
  /** Environment to the login that may approve in it. */
  readonly roles?: Readonly<Record<string, string>>;
  /** Records an approval of every role, by the person of that role. */
  readonly approved?: boolean;
  readonly comment?: string;
  readonly runId?: number;
  /** Who started the run. */
  readonly actor?: string;
  /** Who wrote the release commit. */
  readonly author?: string;
}

/**
 * A repository with a release commit at the head of its branch, a tag on it, the run that releases it,
 * and the environments of its roles: each protected, with a job that waited for it.
 */
export function prepareRelease(
  state: GitHubState,
  scenario: ReleaseScenario,
): { readonly sha: string; readonly runId: number } {
  const branch = scenario.branch ?? "main";
  const sha = state.git.addCommit({
    branch,
    message: `Release ${scenario.tag}`,
    author: scenario.author ?? "developer-1",
    ...(scenario.sha === undefined ? {} : { sha: scenario.sha }),
  });
  state.git.addTag(scenario.tag, sha, { annotated: true });
  const run = state.actions.addRun({
    headSha: sha,
    headBranch: scenario.tag,
    actor: scenario.actor ?? "release-engineer",
    ...(scenario.runId === undefined ? {} : { id: scenario.runId }),
  });
  for (const [environment, login] of Object.entries(scenario.roles ?? {})) {
    state.environments.add(environment, { reviewers: [login] });
    state.actions.addJob(run.id, { name: `approval (${environment})` });
    if (scenario.approved === true) {
      state.actions.addReview(run.id, {
        environments: [environment],
        user: login,
        comment: scenario.comment ?? "Go",
      });
    }
  }
  return { sha, runId: run.id };
}
