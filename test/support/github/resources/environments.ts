import type { Urls } from "../route.ts";
import type { Environment } from "../state/environments.ts";
import { nodeId } from "../state/ids.ts";
import { renderTeam, renderUser } from "./people.ts";

/** `environment`. */
export function renderEnvironment(environment: Environment, urls: Urls) {
  const rule = (offset: number, type: string, more: object) => ({
    id: environment.id * 10 + offset,
    node_id: nodeId("Gate", environment.id * 10 + offset),
    type,
    ...more,
  });
  const reviewers = environment.reviewers
    .filter((entry) => entry.type === "Team" || !entry.reviewer.deleted)
    .map((entry) =>
      entry.type === "User"
        ? { type: entry.type, reviewer: renderUser(entry.reviewer, urls) }
        : { type: entry.type, reviewer: renderTeam(entry.reviewer, urls) },
    );
  return {
    id: environment.id,
    node_id: nodeId("Environment", environment.id),
    name: environment.name,
    url: `${urls.repo}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${urls.html}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    ...(environment.canAdminsBypass === undefined ? {} : { can_admins_bypass: environment.canAdminsBypass }),
    protection_rules: [
      ...(environment.waitMinutes === 0
        ? []
        : [rule(1, "wait_timer", { wait_timer: environment.waitMinutes })]),
      ...(environment.reviewers.length === 0
        ? []
        : [
            rule(2, "required_reviewers", {
              prevent_self_review: environment.preventSelfReview,
              reviewers,
            }),
          ]),
      ...(environment.branchPolicy ? [rule(3, "branch_policy", {})] : []),
    ],
    deployment_branch_policy: environment.branchPolicy
      ? { protected_branches: false, custom_branch_policies: true }
      : null,
  };
}
