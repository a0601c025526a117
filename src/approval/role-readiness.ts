import type { Criterion } from "../gate/criterion.ts";
import type { Location } from "../gate/errors.ts";
import type { ReasonCode } from "../gate/reason-codes.ts";
import {
  type EnvironmentFact,
  type EnvironmentPolicy,
  environmentCriteria,
} from "./environment-readiness.ts";
import type { ApprovalPolicy, RolePolicy } from "./facts.ts";
import { assignOnePersonOneRole } from "./matching.ts";
import { includesLogin } from "./people.ts";
import { undecidedRole } from "./role.ts";
import { roleCriterion } from "./role-criterion.ts";
import { type PeopleFacts, peopleOf, type RolePeople } from "./role-people.ts";

/** What GitHub says of the roles before anybody was asked to approve. */
export interface RoleReadinessFacts extends PeopleFacts {
  /** Who started the run; none at a desk. */
  readonly starters: readonly string[];
  /** By the name in the config. */
  readonly environments: ReadonlyMap<string, EnvironmentFact>;
}

/** The rules of approval, as far as they can be broken before anybody approves. */
export interface RoleReadinessPolicy
  extends EnvironmentPolicy,
    Pick<ApprovalPolicy, "roles" | "onePersonOneRole"> {
  /** Approval by comments: no environment is asked. */
  readonly byComments: boolean;
  /** Where each role stands in the config. */
  readonly configured: ReadonlyMap<string, Location>;
}

const SHOWN = 5;

/**
 * Whether every role that this release asks can be filled, by the rules that the approve gate will hold it to, so
 * that what is missing is known before people wait for it.
 */
export function decideRoleReadiness(
  facts: RoleReadinessFacts,
  policy: RoleReadinessPolicy,
): readonly Criterion[] {
  const looked = policy.roles.map((role) => lookAt(role, facts, policy));
  return [
    ...looked.flatMap((one) => {
      const where = policy.configured.get(one.role.role);
      return roleCriteria(one, policy).map((criterion) => placed(criterion, where));
    }),
    ...distinctPeople(looked, policy),
  ];
}

/** The settings are wrong in GitHub, or the role is in the config: a person can start from there. */
function placed(criterion: Criterion, where: Location | undefined): Criterion {
  return criterion.status === "failed" && where !== undefined ? { where, ...criterion } : criterion;
}

/** A role and who could fill it. */
interface LookedAt {
  readonly role: RolePolicy;
  /** Undefined where no environment is asked. */
  readonly environment: EnvironmentFact | undefined;
  readonly people: RolePeople;
  /** People who did not start the run, unless those may approve. */
  readonly mayAct: readonly string[];
  /** Of those, the ones who may review the environment. */
  readonly ready: readonly string[];
}

function lookAt(role: RolePolicy, facts: RoleReadinessFacts, policy: RoleReadinessPolicy): LookedAt {
  const environment = policy.byComments ? undefined : facts.environments.get(role.environment);
  const people = peopleOf(role, environment?.kind === "read" ? environment.protection : undefined, facts);
  const mayAct = policy.actorMayApprove
    ? people.people
    : people.people.filter((login) => !includesLogin(facts.starters, login));
  return {
    role,
    environment,
    people,
    mayAct,
    ready: mayAct.filter((login) => people.reviewers.includes(login)),
  };
}

function roleCriteria(looked: LookedAt, policy: RoleReadinessPolicy): readonly Criterion[] {
  const { role, environment, people } = looked;
  switch (role.asked.kind) {
    case "no":
      return [{ ...roleCriterion(role, "people"), status: "skipped", why: role.asked.why }];
    case "undecided":
      return [{ ...roleCriterion(role, "people"), status: "failed", ...undecidedRole(role, role.asked.why) }];
    case "yes": {
      const filled = peopleCriterion(looked, policy);
      return [
        ...(environment === undefined ? [] : environmentCriteria(role, environment, policy)),
        filled,
        // What empties the role was told with it already.
        ...(filled.status === "failed" ? [] : [listedCriterion(role, people)]),
      ];
    }
  }
}

function peopleCriterion(looked: LookedAt, policy: RoleReadinessPolicy): Criterion {
  const { role, people, mayAct, ready } = looked;
  const base = roleCriterion(role, "people");
  if (ready.length > 0) return { ...base, status: "passed", found: shown(ready) };
  const hidden = people.hidden.map(({ team }) => team).join(", ");
  if (hidden !== "" && people.onlyTheRole) {
    const found = `whoever GitHub lets review ${role.environment}: only the role may (members of ${hidden} not seen)`;
    return { ...base, status: "passed", found };
  }
  const failed = (found: string, next: string, reasonCode: ReasonCode = "role-unresolvable"): Criterion => ({
    ...base,
    status: "failed",
    reasonCode,
    expected: `somebody who may approve for ${role.role}`,
    found,
    next,
  });
  if (hidden !== "") {
    const why = [...people.faults, ...people.hidden.map(unseen)].join("; ");
    return failed(why, seeTeams(role, policy), "permission-denied");
  }
  if (people.people.length === 0) {
    const why = people.faults.length === 0 ? "nobody is listed" : people.faults.join("; ");
    return failed(why, fillRole(role, policy));
  }
  if (mayAct.length === 0) {
    return failed(
      `only ${shown(people.people)}, who started this run`,
      "Have somebody else start the release, or add a second person to the role.",
    );
  }
  return failed(
    `${shown(mayAct)}, and none of them may review ${role.environment}`,
    `Under Settings → Environments → ${role.environment} list the people of ${role.role} as required reviewers.`,
  );
}

function fillRole(
  { role, environment, users, teams }: RolePolicy,
  { byComments }: RoleReadinessPolicy,
): string {
  const listed = users.length + teams.length > 0;
  if (listed) return `Correct roles.${role}.users and roles.${role}.teams, or put people into the team.`;
  return byComments
    ? `List users or teams under roles.${role}: without an environment nothing else says who belongs to it.`
    : `Let ${environment} require reviewers, or list users or teams under roles.${role}.`;
}

function seeTeams({ role, environment }: RolePolicy, { byComments }: RoleReadinessPolicy): string {
  const only = byComments
    ? ""
    : `, or let the required reviewers of ${environment} be exactly the people and teams of ${role}`;
  return `Pass a github-token with \`members: read\` of the organisation (a job's own token cannot read teams), list people under roles.${role}.users${only}.`;
}

/** Names everything that is odd about the list; by itself none of it keeps the role from being filled. */
function listedCriterion(role: RolePolicy, people: RolePeople): Criterion {
  const base = { ...roleCriterion(role, "listed"), level: "should" } as const;
  if (people.faults.length > 0) {
    return {
      ...base,
      status: "failed",
      reasonCode: "role-misconfigured",
      expected: `people and teams of ${role.role} that exist and can approve`,
      found: people.faults.join("; "),
      next: `Make roles.${role.role} in the config and the reviewers of ${role.environment} name the same people.`,
    };
  }
  if (people.hidden.length === 0) return { ...base, status: "passed" };
  // Nothing was found wrong, and not everything was looked at.
  const why = `${people.hidden.map(unseen).join("; ")}; a github-token with members: read of the organisation would see them`;
  return { ...base, status: "skipped", why };
}

function unseen({ team, why }: RolePeople["hidden"][number]): string {
  return `the members of ${team} cannot be seen (${why})`;
}

/** Roles that can only be filled by the same person cannot all be filled. */
function distinctPeople(
  looked: readonly LookedAt[],
  { onePersonOneRole }: RoleReadinessPolicy,
): readonly Criterion[] {
  // Where members are hidden there may be others: nothing can be said against the role then.
  const known = looked.filter(
    ({ role, people, ready }) => role.asked.kind === "yes" && people.hidden.length === 0 && ready.length > 0,
  );
  if (!onePersonOneRole || known.length < 2) return [];
  const base = {
    id: "roles/distinct",
    title: "Every role can have a person of its own",
    level: "must",
  } as const;
  const candidates = known.map(
    ({ role, ready }) => [role.role, ready.map((login) => login.toLowerCase())] as const,
  );
  const assigned = assignOnePersonOneRole(new Map(candidates));
  const left = known.filter(({ role }) => !assigned.has(role.role));
  if (left.length === 0) return [{ ...base, status: "passed" }];
  const told = left.map(
    ({ role, ready }) => `nobody is left for ${role.role}: ${shown(ready)} is needed for another role`,
  );
  return [
    {
      ...base,
      status: "failed",
      reasonCode: "role-unresolvable",
      expected: "a person for every role, and nobody in two",
      found: told.join("; "),
      next: "Add people to the roles, or set approval.one-person-one-role to false.",
    },
  ];
}

function shown(logins: readonly string[]): string {
  const rest = logins.length - SHOWN;
  return `${logins.slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
