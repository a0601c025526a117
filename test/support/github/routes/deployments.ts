import { renderDeployment, renderDeploymentStatus } from "../resources/deployments.ts";
import { renderEnvironment } from "../resources/environments.ts";
import { invalid, json, notFound, page, type Route, read, write } from "../route.ts";
import type { DeploymentState } from "../state/deployments.ts";

const LONGEST_DESCRIPTION = 140;

interface CreateBody {
  readonly ref: string;
  readonly task?: string;
  readonly environment?: string;
  readonly description?: string | null;
  readonly payload?: unknown;
  readonly required_contexts?: readonly string[];
  readonly transient_environment?: boolean;
  readonly production_environment?: boolean;
}

interface StatusBody {
  readonly state: DeploymentState;
  readonly description?: string;
  readonly log_url?: string;
  readonly environment_url?: string;
  readonly auto_inactive?: boolean;
}

/** Environments, deployments and their statuses. */
export const deploymentRoutes: readonly Route[] = [
  {
    operation: "repos/get-environment",
    needs: read("actions"),
    answer: ({ state, params, urls }) => {
      const environment = state.environments.all.get(params["environment_name"] ?? "");
      return environment === undefined ? notFound() : json(renderEnvironment(environment, urls));
    },
  },
  {
    operation: "repos/list-deployments",
    needs: read("deployments"),
    answer: (request) => {
      const { state, query, urls } = request;
      const wanted = (name: string, value: string): boolean => (query.get(name) ?? value) === value;
      const found = state.deployments.all
        .filter((deployment) => wanted("environment", deployment.environment))
        .filter((deployment) => wanted("ref", deployment.ref) && wanted("sha", deployment.sha))
        .filter((deployment) => wanted("task", deployment.task))
        .reverse();
      const part = page(request, `/repos/${state.repository}/deployments`, found);
      const body = part.items.map((deployment) => renderDeployment(deployment, urls));
      return { status: 200, headers: part.headers, body };
    },
  },
  {
    operation: "repos/create-deployment",
    needs: write("deployments"),
    answer: ({ state, body, token, urls }) => {
      const input = body as CreateBody;
      const commit = state.git.resolve(input.ref);
      if (commit === undefined) {
        return invalid(`No ref found for: ${input.ref}`);
      }
      const pending = state.checks.runs.filter(
        (run) => run.sha === commit.sha && run.conclusion !== "success",
      );
      if (input.required_contexts === undefined && pending.length > 0) {
        return { status: 409, body: { message: "Conflict: Commit status checks failed for master." } };
      }
      const deployment = state.deployments.add({
        sha: commit.sha,
        ref: input.ref,
        task: input.task ?? "deploy",
        environment: input.environment ?? "production",
        description: input.description ?? "",
        payload: input.payload ?? {},
        transient: input.transient_environment ?? false,
        production: input.production_environment ?? input.environment === "production",
        creator: state.people.user(token.login),
      });
      return json(renderDeployment(deployment, urls), 201);
    },
  },
  {
    operation: "repos/list-deployment-statuses",
    needs: read("deployments"),
    answer: (request) => {
      const { state, params, urls } = request;
      const deployment = state.deployments.find(Number(params["deployment_id"]));
      if (deployment === undefined) {
        return notFound();
      }
      const path = `/repos/${state.repository}/deployments/${deployment.id}/statuses`;
      const part = page(request, path, [...deployment.statuses].reverse());
      const body = part.items.map((status) => renderDeploymentStatus(deployment, status, urls));
      return { status: 200, headers: part.headers, body };
    },
  },
  {
    operation: "repos/create-deployment-status",
    needs: write("deployments"),
    answer: ({ state, params, body, token, urls }) => {
      const deployment = state.deployments.find(Number(params["deployment_id"]));
      if (deployment === undefined) {
        return notFound();
      }
      const input = body as StatusBody;
      if ([...(input.description ?? "")].length > LONGEST_DESCRIPTION) {
        return invalid("Validation Failed", [
          {
            resource: "DeploymentStatus",
            code: "custom",
            message: "description is too long (maximum is 140 characters)",
          },
        ]);
      }
      const status = state.deployments.addStatus(
        deployment,
        {
          state: input.state,
          description: input.description ?? "",
          logUrl: input.log_url ?? "",
          environmentUrl: input.environment_url ?? "",
          creator: state.people.user(token.login),
        },
        input.auto_inactive,
      );
      return json(renderDeploymentStatus(deployment, status, urls), 201);
    },
  },
];
