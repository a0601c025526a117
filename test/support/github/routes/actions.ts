import { renderArtifact, renderJob, renderReview, renderRun } from "../resources/actions.ts";
import { invalid, json, notFound, page, type Route, type RouteRequest, read, write } from "../route.ts";
import type { Artifact, Run, RunAttempt } from "../state/actions.ts";

interface DispatchBody {
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly return_run_details?: boolean;
}

/** Workflow runs, their jobs, reviews and artifacts. */
export const actionsRoutes: readonly Route[] = [
  {
    operation: "actions/get-workflow-run",
    needs: read("actions"),
    answer: (request) =>
      withRun(request, (run) => json(renderRun(request.state, run, newest(run), request.urls))),
  },
  {
    operation: "actions/get-workflow-run-attempt",
    needs: read("actions"),
    answer: (request) =>
      withAttempt(request, (run, attempt) => json(renderRun(request.state, run, attempt, request.urls))),
  },
  {
    operation: "actions/list-jobs-for-workflow-run-attempt",
    needs: read("actions"),
    answer: (request) =>
      withAttempt(request, (run, attempt) => {
        const path = `/repos/${request.state.repository}/actions/runs/${run.id}/attempts/${attempt.number}/jobs`;
        const part = page(request, path, attempt.jobs);
        const jobs = part.items.map((job) => renderJob(run, attempt, job, request.urls));
        return { status: 200, headers: part.headers, body: { total_count: attempt.jobs.length, jobs } };
      }),
  },
  {
    operation: "actions/get-reviews-for-run",
    needs: read("actions"),
    answer: (request) =>
      withRun(request, (run) => {
        // Described without pages; a server that adds them says so in `link`, as everywhere.
        const size = request.state.actions.reviewsPerPage ?? Number.POSITIVE_INFINITY;
        const path = `/repos/${request.state.repository}/actions/runs/${run.id}/approvals`;
        const part =
          size === Number.POSITIVE_INFINITY
            ? { items: run.reviews, headers: {} }
            : page(request, path, run.reviews, { perPage: size });
        const body = part.items.map((review) => renderReview(request.state, review, request.urls));
        return { status: 200, headers: part.headers, body };
      }),
  },
  {
    operation: "actions/list-workflow-runs",
    needs: read("actions"),
    answer: (request) => {
      const { state, params, query, urls } = request;
      const wanted = params["workflow_id"] ?? "";
      const runs = [...state.actions.runs.values()]
        .filter((run) => String(run.workflowId) === wanted || run.path.split("/").at(-1) === wanted)
        .filter((run) => matches(query, "head_sha", run.headSha) && matches(query, "event", run.event))
        .filter(
          (run) =>
            matches(query, "status", newest(run).status) ||
            matches(query, "status", newest(run).conclusion ?? "none"),
        )
        .sort((left, right) => right.id - left.id);
      if (![...state.actions.runs.values()].some((run) => isWorkflow(run, wanted))) {
        return notFound();
      }
      const part = page(request, `/repos/${state.repository}/actions/workflows/${wanted}/runs`, runs);
      const workflow_runs = part.items.map((run) => renderRun(state, run, newest(run), urls));
      return { status: 200, headers: part.headers, body: { total_count: runs.length, workflow_runs } };
    },
  },
  {
    operation: "actions/list-workflow-runs-for-repo",
    needs: read("actions"),
    answer: (request) => {
      const { state, query, urls } = request;
      const runs = [...state.actions.runs.values()]
        .filter((run) => matches(query, "head_sha", run.headSha) && matches(query, "event", run.event))
        .sort((left, right) => right.id - left.id);
      const part = page(request, `/repos/${state.repository}/actions/runs`, runs);
      const workflow_runs = part.items.map((run) => renderRun(state, run, newest(run), urls));
      return { status: 200, headers: part.headers, body: { total_count: runs.length, workflow_runs } };
    },
  },
  {
    operation: "actions/create-workflow-dispatch",
    needs: write("actions"),
    answer: ({ state, params, body, token, urls }) => {
      const { ref, inputs = {}, return_run_details: detailed = false } = body as DispatchBody;
      const headSha = state.git.resolve(ref)?.sha;
      if (headSha === undefined) return invalid(`No ref found for: ${ref}`);
      const actor = token.login;
      const run = state.actions.dispatch(
        params["workflow_id"] ?? "",
        { headSha, headBranch: ref, actor },
        inputs,
      );
      if (run === undefined) return notFound();
      const details = {
        workflow_run_id: run.id,
        run_url: `${urls.repo}/actions/runs/${run.id}`,
        html_url: `${urls.html}/actions/runs/${run.id}`,
      };
      return detailed ? json(details) : { status: 204 };
    },
  },
  {
    operation: "actions/cancel-workflow-run",
    needs: write("actions"),
    answer: (request) =>
      withRun(request, (run) =>
        request.state.actions.cancel(run.id)
          ? { status: 202, body: {} }
          : { status: 409, body: { message: "Cannot cancel a workflow run that is completed." } },
      ),
  },
  {
    operation: "actions/list-workflow-run-artifacts",
    needs: read("actions"),
    answer: (request) =>
      withRun(request, (run) => {
        const found = run.artifacts.filter((artifact) => matches(request.query, "name", artifact.name));
        const part = page(
          request,
          `/repos/${request.state.repository}/actions/runs/${run.id}/artifacts`,
          found,
        );
        const artifacts = part.items.map((artifact) =>
          renderArtifact(request.state, run, artifact, request.urls),
        );
        return { status: 200, headers: part.headers, body: { total_count: found.length, artifacts } };
      }),
  },
  {
    operation: "actions/download-artifact",
    needs: read("actions"),
    answer: ({ state, params, urls }) => {
      const found = findArtifact([...state.actions.runs.values()], Number(params["artifact_id"]));
      if (found === undefined) {
        return notFound();
      }
      if (found.expired) {
        return { status: 410, body: { message: "Artifact has expired", status: "410" } };
      }
      return { status: 302, headers: { location: `${urls.blob}/artifacts/${found.id}?sig=signed` } };
    },
  },
];

function withRun(request: RouteRequest, answer: (run: Run) => ReturnType<Route["answer"]>) {
  const run = request.state.actions.runs.get(Number(request.params["run_id"]));
  return run === undefined ? notFound() : answer(run);
}

function withAttempt(
  request: RouteRequest,
  answer: (run: Run, attempt: RunAttempt) => ReturnType<Route["answer"]>,
) {
  return withRun(request, (run) => {
    const attempt = run.attempts[Number(request.params["attempt_number"]) - 1];
    return attempt === undefined ? notFound() : answer(run, attempt);
  });
}

function newest(run: Run): RunAttempt {
  return run.attempts[run.attempts.length - 1] as RunAttempt;
}

function isWorkflow(run: Run, wanted: string): boolean {
  return String(run.workflowId) === wanted || run.path.split("/").at(-1) === wanted;
}

function matches(query: URLSearchParams, name: string, value: string): boolean {
  return (query.get(name) ?? value) === value;
}

/** Looks an artifact up among all runs. */
export function findArtifact(runs: readonly Run[], id: number): Artifact | undefined {
  return runs.flatMap((run) => run.artifacts).find((artifact) => artifact.id === id);
}
