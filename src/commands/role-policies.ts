import type { RolePolicy } from "../approval/facts.ts";
import { askedBy, roleFacts } from "../approval/when.ts";
import type { Config } from "../config/schema.ts";
import { evaluateRequirement } from "../gate/requirement.ts";
import type { Release } from "../release/identity.ts";

/** The roles of the config, each with whether this release asks it. */
export async function readRolePolicies(
  roles: Config["roles"],
  release: Release,
): Promise<readonly RolePolicy[]> {
  const policies: RolePolicy[] = [];
  for (const [role, { environment, users, teams, when }] of Object.entries(roles)) {
    const result =
      when === undefined ? { kind: "true" as const } : await evaluateRequirement(when, roleFacts(release));
    policies.push({ role, environment, users, teams, asked: askedBy(when, result) });
  }
  return policies;
}
