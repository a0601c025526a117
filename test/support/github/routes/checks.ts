import { renderCheckRun, renderCombinedStatus, renderStatus } from "../resources/checks.ts";
import { notFound, page, type Route, read } from "../route.ts";
import type { CommitStatus } from "../state/checks.ts";

/** Check runs, commit statuses, and the rules of branches. */
export const checkRoutes: readonly Route[] = [
  {
    operation: "checks/list-for-ref",
    needs: read("checks"),
    answer: (request) => {
      const { state, params, query, urls } = request;
      const commit = state.git.resolve(params["ref"] ?? "");
      if (commit === undefined) {
        return notFound();
      }
      const all = state.checks.runs.filter((run) => run.sha === commit.sha);
      // Only the newest of a name in its suite unless all are asked for, as on GitHub.
      const latest = all.filter(
        (run) =>
          !all.some((other) => other.name === run.name && other.runId === run.runId && other.id > run.id),
      );
      const found = query.get("filter") === "all" ? all : latest;
      const named = found.filter((run) => (query.get("check_name") ?? run.name) === run.name);
      const part = page(request, `/repos/${state.repository}/commits/${commit.sha}/check-runs`, named);
      const check_runs = part.items.map((run) => renderCheckRun(state, run, urls));
      return { status: 200, headers: part.headers, body: { total_count: named.length, check_runs } };
    },
  },
  {
    operation: "repos/get-combined-status-for-ref",
    needs: read("statuses"),
    answer: (request) => {
      const { state, params, urls } = request;
      const commit = state.git.resolve(params["ref"] ?? "");
      if (commit === undefined) {
        return notFound();
      }
      const newest = newestOfContext(state.checks.statuses.filter((status) => status.sha === commit.sha));
      const part = page(request, `/repos/${state.repository}/commits/${commit.sha}/status`, newest);
      const body = renderCombinedStatus(state, commit.sha, newest, part.items, urls);
      return { status: 200, headers: part.headers, body };
    },
  },
  {
    operation: "repos/list-commit-statuses-for-ref",
    needs: read("statuses"),
    answer: (request) => {
      const { state, params, urls } = request;
      const commit = state.git.resolve(params["ref"] ?? "");
      const found = state.checks.statuses.filter((status) => status.sha === commit?.sha).reverse();
      const part = page(request, `/repos/${state.repository}/commits/${commit?.sha}/statuses`, found);
      return {
        status: 200,
        headers: part.headers,
        body: part.items.map((status) => renderStatus(status, urls)),
      };
    },
  },
  {
    operation: "repos/get-branch-rules",
    needs: read("metadata"),
    answer: (request) => {
      const { state, params } = request;
      const found = state.rules.filter((rule) => rule.branch === params["branch"]);
      const path = `/repos/${state.repository}/rules/branches/${encodeURIComponent(params["branch"] ?? "")}`;
      const part = page(request, path, found);
      const body = part.items.map(({ type, parameters }) => ({
        type,
        ...(parameters === undefined ? {} : { parameters }),
        ruleset_source_type: "Repository",
        ruleset_source: state.repository,
        ruleset_id: 1,
      }));
      return { status: 200, headers: part.headers, body };
    },
  },
];

function newestOfContext(statuses: readonly CommitStatus[]): readonly CommitStatus[] {
  return statuses.filter(
    (status) => !statuses.some((other) => other.context === status.context && other.id > status.id),
  );
}
