import type { Urls } from "../route.ts";
import type { CheckRun, CommitStatus } from "../state/checks.ts";
import { nodeId } from "../state/ids.ts";
import type { GitHubState } from "../state/state.ts";
import { renderNullableUser, renderUser } from "./people.ts";
import { renderRepository } from "./repository.ts";

/** `check-run`. */
export function renderCheckRun(state: GitHubState, run: CheckRun, urls: Urls) {
  const url = `${urls.repo}/check-runs/${run.id}`;
  return {
    id: run.id,
    head_sha: run.sha,
    node_id: nodeId("CheckRun", run.id),
    external_id: "",
    url,
    html_url:
      run.runId === undefined
        ? `${urls.html}/runs/${run.id}`
        : `${urls.html}/actions/runs/${run.runId}/job/${run.id}`,
    details_url: `${urls.html}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: 0,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: (run.runId ?? run.id) + 1_000_000 },
    app: {
      id: 15368,
      slug: run.app,
      node_id: nodeId("App", run.app),
      owner: renderUser(state.people.user(state.owner), urls),
      name: run.app,
      description: null,
      external_url: `${new URL(urls.html).origin}/apps/${run.app}`,
      html_url: `${new URL(urls.html).origin}/apps/${run.app}`,
      created_at: state.now().toISOString(),
      updated_at: state.now().toISOString(),
      permissions: { checks: "write" },
      events: [],
    },
    pull_requests: [],
  };
}

/** `status`. */
export function renderStatus(status: CommitStatus, urls: Urls) {
  return {
    url: `${urls.repo}/statuses/${status.sha}`,
    avatar_url: null,
    id: status.id,
    node_id: nodeId("Status", status.id),
    state: status.state,
    description: status.description,
    target_url: null,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: renderNullableUser(status.creator, urls),
  };
}

/** `combined-commit-status`: the newest status of every context. */
export function renderCombinedStatus(
  state: GitHubState,
  sha: string,
  newest: readonly CommitStatus[],
  shown: readonly CommitStatus[],
  urls: Urls,
) {
  const bad = newest.some((status) => status.state === "failure" || status.state === "error");
  const pending = newest.length === 0 || newest.some((status) => status.state === "pending");
  return {
    state: bad ? "failure" : pending ? "pending" : "success",
    statuses: shown.map((status) => {
      const { creator: _creator, ...simple } = renderStatus(status, urls);
      return simple;
    }),
    sha,
    total_count: newest.length,
    repository: renderRepository(state, urls),
    commit_url: `${urls.repo}/commits/${sha}`,
    url: `${urls.repo}/commits/${sha}/status`,
  };
}
