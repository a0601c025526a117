import type { Urls } from "../route.ts";
import type { Artifact, Job, Review, Run, RunAttempt } from "../state/actions.ts";
import { nodeId } from "../state/ids.ts";
import type { GitHubState } from "../state/state.ts";
import { renderSimpleCommit } from "./git.ts";
import { renderNullableUser, renderUser } from "./people.ts";
import { renderRepository } from "./repository.ts";

/** `workflow-run`, as of one attempt. */
export function renderRun(state: GitHubState, run: Run, attempt: RunAttempt, urls: Urls) {
  const url = `${urls.repo}/actions/runs/${run.id}`;
  const suite = run.id + 1_000_000;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("WorkflowRun", run.id),
    check_suite_id: suite,
    check_suite_node_id: nodeId("CheckSuite", suite),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: run.id,
    run_attempt: attempt.number,
    referenced_workflows: [],
    event: run.event,
    display_title: run.name,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: `${urls.html}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: attempt.updatedAt,
    actor: renderUser(run.actor, urls),
    triggering_actor: renderUser(attempt.triggeringActor, urls),
    run_started_at: attempt.startedAt,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${urls.repo}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.number === 1 ? null : `${url}/attempts/${attempt.number - 1}`,
    workflow_url: `${urls.repo}/actions/workflows/${run.workflowId}`,
    head_commit: renderSimpleCommit(state.git.commits.get(run.headSha)),
    repository: renderRepository(state, urls),
    head_repository: run.headRepository === null ? null : renderRepository(state, urls, run.headRepository),
  };
}

/** `job`. */
export function renderJob(run: Run, attempt: RunAttempt, job: Job, urls: Urls) {
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${urls.repo}/actions/runs/${run.id}`,
    run_attempt: attempt.number,
    node_id: nodeId("CheckRun", job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.name,
    url: `${urls.repo}/actions/jobs/${job.id}`,
    html_url: `${urls.html}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: attempt.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: [],
    check_run_url: `${urls.repo}/check-runs/${job.id}`,
    labels: ["ubuntu-latest"],
    runner_id: null,
    runner_name: job.runner ?? null,
    runner_group_id: null,
    runner_group_name: null,
  };
}

/** `environment-approvals`: what GitHub tells about a review. It has no time, job or attempt. */
export function renderReview(state: GitHubState, review: Review, urls: Urls) {
  return {
    environments: review.environments.map((name) => {
      const environment = state.environments.all.get(name);
      const id = environment?.id ?? 1;
      const at = environment?.createdAt ?? state.now().toISOString();
      return {
        id,
        node_id: nodeId("Environment", id),
        name,
        url: `${urls.repo}/environments/${encodeURIComponent(name)}`,
        html_url: `${urls.html}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
        created_at: at,
        updated_at: at,
      };
    }),
    state: review.state,
    user: renderNullableUser(review.user, urls),
    comment: review.comment,
  };
}

/** `artifact`. */
export function renderArtifact(state: GitHubState, run: Run, artifact: Artifact, urls: Urls) {
  const url = `${urls.repo}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId("Artifact", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    expires_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    digest: artifact.digest,
    workflow_run: {
      id: run.id,
      repository_id: state.id,
      head_repository_id: run.headRepository === state.repository ? state.id : state.id + 1,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
