import type { Urls } from "../route.ts";
import type { Deployment, DeploymentStatus } from "../state/deployments.ts";
import { nodeId } from "../state/ids.ts";
import { renderNullableUser } from "./people.ts";

/** `deployment`. */
export function renderDeployment(deployment: Deployment, urls: Urls) {
  const url = `${urls.repo}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId("Deployment", deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: renderNullableUser(deployment.creator, urls),
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: urls.repo,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
  };
}

/** `deployment-status`. */
export function renderDeploymentStatus(deployment: Deployment, status: DeploymentStatus, urls: Urls) {
  const url = `${urls.repo}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId("DeploymentStatus", status.id),
    state: status.state,
    creator: renderNullableUser(status.creator, urls),
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: urls.repo,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
  };
}
