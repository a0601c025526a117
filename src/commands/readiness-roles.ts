import type { EnvironmentFact } from "../approval/environment-readiness.ts";
import { environmentTeams } from "../approval/membership.ts";
import { decideRoleReadiness } from "../approval/role-readiness.ts";
import { soakTimersCriterion } from "../approval/soak-timers-readiness.ts";
import type { Criterion } from "../gate/criterion.ts";
import { type Location, ReleaseGatesError } from "../gate/errors.ts";
import type { GitHub } from "../ports/github/client.ts";
import { soakTimers } from "../release/soak-timers.ts";
import { readTeams } from "./approval-facts.ts";
import type { GateContext } from "./gate-run.ts";
import { findingOf } from "./readiness-evidence.ts";
import { readRolePolicies } from "./role-policies.ts";

const MINUTE_MS = 60_000;

/**
 * Whether the roles that this release asks can be filled: looks up their environments, users and teams.
 *
 * @throws ReleaseGatesError `github-unavailable` when GitHub does not answer.
 */
export async function judgeRoles(context: GateContext, github: GitHub): Promise<readonly Criterion[]> {
  const { release, config, world } = context;
  const { approval } = config.config;
  const owner = release.repository.split("/")[0] ?? "";
  const certifier = config.config.stabilize["certified-by"];
  const roles = (await readRolePolicies(world, config.config.roles, release)).map((role) =>
    // Who certifies is asked whatever the role's `when` says.
    role.role === certifier ? { ...role, asked: { kind: "yes" } as const } : role,
  );
  const asked = roles.filter((role) => role.asked.kind === "yes");
  const byComments = approval.comments !== undefined;
  const environments = await byName(byComments ? [] : asked.map((role) => role.environment), (name) =>
    readEnvironment(github, name, config.locate(["roles"])),
  );
  const guarding = [...environments.values()].flatMap((fact) =>
    fact.kind === "read" ? environmentTeams(fact.protection, owner) : [],
  );
  const teams = new Set([...asked.flatMap((role) => role.teams), ...guarding]);
  const { runner } = world;
  const criteria = decideRoleReadiness(
    {
      owner,
      environments,
      accounts: await byName(
        asked.flatMap((role) => role.users),
        async (login) => (await github.user(login))?.type,
      ),
      teams: await readTeams(github, [...teams]),
      starters: runner === undefined ? [] : [runner.actor, runner.triggeringActor],
    },
    {
      roles,
      byComments,
      configured: new Map(roles.map(({ role }) => [role, config.locate(["roles", role])])),
      waitMinutes: new Map(
        Object.entries(config.config.roles).flatMap(([role, { "wait-timer": timer }]) =>
          timer === undefined ? [] : [[role, timer / MINUTE_MS] as const],
        ),
      ),
      actorMayApprove: approval["actor-may-approve"],
      onePersonOneRole: approval["one-person-one-role"],
      allowAdminBypass: approval["allow-admin-bypass"],
    },
  );
  const timers = soakTimers(release.target, config.config.stabilize);
  if (timers.length === 0) return criteria;
  const place = config.locate(["stabilize", "wait-timers"]);
  const waiting = await byName(
    timers.map(({ environment }) => environment),
    (name) => readEnvironment(github, name, place),
  );
  return [...criteria, soakTimersCriterion(timers, waiting, place)];
}

async function readEnvironment(github: GitHub, name: string, configured: Location): Promise<EnvironmentFact> {
  try {
    return { kind: "read", protection: await github.environment(name) };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError) || error.code !== "permission-denied") throw error;
    return { kind: "unreadable", problem: findingOf(error, configured) };
  }
}

/** What was read of every name, each asked once. */
async function byName<T>(
  names: readonly string[],
  read: (name: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const unique = [...new Set(names)];
  return new Map(await Promise.all(unique.map(async (name) => [name, await read(name)] as const)));
}
