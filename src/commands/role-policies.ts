import type { RolePolicy } from "../approval/facts.ts";
import type { Config } from "../config/schema.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";

/** The roles of the config, each with whether this release asks it. */
export async function readRolePolicies(
  world: World,
  roles: Config["roles"],
  release: Release,
): Promise<readonly RolePolicy[]> {
  const policies: RolePolicy[] = [];
  for (const [role, { environment, users, teams, when }] of Object.entries(roles)) {
    const asked =
      when === undefined
        ? ({ kind: "yes" } as const)
        : await (await import("./asking.ts")).askWhen(world, release, when);
    policies.push({ role, environment, users, teams, asked });
  }
  return policies;
}
