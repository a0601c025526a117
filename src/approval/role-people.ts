import type { EnvironmentProtection } from "../ports/github/environments.ts";
import type { RolePolicy, TeamFact } from "./facts.ts";
import { admitsOnlyTheRole, environmentTeams, teamFact } from "./membership.ts";
import { includesLogin, sameLogin } from "./people.ts";

/** What GitHub knows of the people behind the roles. */
export interface PeopleFacts {
  /** Owner of the repository: the organisation of an environment's teams. */
  readonly owner: string;
  /** Kind of account (`User`, `Bot`, `Organization`) by login; undefined where there is no such account. */
  readonly accounts: ReadonlyMap<string, string | undefined>;
  /** By `org/team`. */
  readonly teams: ReadonlyMap<string, TeamFact>;
}

/** Who could approve for a role, as far as it can be told before anybody is asked. */
export interface RolePeople {
  /** People of the role who may act in it. */
  readonly people: readonly string[];
  /** Teams whose members the token may not see, so that there may be more people. */
  readonly hidden: readonly { readonly team: string; readonly why: string }[];
  /** Nobody may review the environment but people of the role, so that GitHub's word serves for hidden teams. */
  readonly onlyTheRole: boolean;
  /** Of `people`, those who may review the environment; all of them where that cannot be told. */
  readonly reviewers: readonly string[];
  /** What is wrong with the list and does not empty the role, each as a sentence without a full stop. */
  readonly faults: readonly string[];
}

/** The people of a role. Without an `environment` (approval by comments) nobody reviews one. */
export function peopleOf(
  role: Pick<RolePolicy, "environment" | "users" | "teams">,
  environment: EnvironmentProtection | undefined,
  facts: PeopleFacts,
): RolePeople {
  const listed = role.users.length + role.teams.length > 0;
  const reviewing = reviewersOf(environment, facts);
  const named = listed ? { users: role.users, teams: role.teams } : reviewing;
  const users = named.users.filter((login) => !listed || isAccount(accountOf(login, facts)));
  const members = named.teams.map((team) => ({ team, fact: teamFact(team, facts) }));
  const people = distinct([...users, ...members.flatMap(({ fact }) => loginsOf(fact))]);
  const hidden = members.flatMap(({ team, fact }) =>
    fact.kind === "unreadable" ? [{ team, why: fact.why }] : [],
  );
  const asks = environment !== undefined && environment.requiredReviewers.length > 0;
  const reviewers = asks ? people.filter((login) => mayReview(login, reviewing, facts)) : people;
  const outside = people.filter((login) => !reviewers.includes(login));
  const others = listed ? strangers(role, reviewing, { people, hidden: hidden.length > 0 }, facts) : [];
  return {
    people,
    hidden,
    onlyTheRole: environment !== undefined && (!listed || admitsOnlyTheRole(environment, role, facts.owner)),
    reviewers,
    faults: [
      ...named.users.flatMap((login) => accountFault(login, listed, facts)),
      ...members.flatMap(({ team, fact }) => teamFault(team, fact)),
      ...(outside.length === 0 || environment === undefined
        ? []
        : [`${outside.join(", ")} may not review ${environment.name}`]),
      ...(others.length === 0 || environment === undefined
        ? []
        : [`${others.join(", ")} may review ${environment.name} without being of the role`]),
    ],
  };
}

interface Reviewing {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

function reviewersOf(environment: EnvironmentProtection | undefined, { owner }: PeopleFacts): Reviewing {
  const reviewers = environment?.requiredReviewers ?? [];
  return {
    users: reviewers.filter((one) => one.kind === "user").map((one) => one.name),
    teams: environmentTeams(environment, owner),
  };
}

/** A reviewing team whose members cannot be seen may hold anybody. */
function mayReview(login: string, reviewing: Reviewing, facts: PeopleFacts): boolean {
  if (includesLogin(reviewing.users, login)) return true;
  const teams = reviewing.teams.map((team) => teamFact(team, facts));
  return teams.some((fact) => fact.kind === "unreadable" || includesLogin(fact.logins, login));
}

/** Reviewers whose review GitHub would take and the gate refuse, as far as they are seen to be no people of the role. */
function strangers(
  role: Pick<RolePolicy, "users" | "teams">,
  reviewing: Reviewing,
  known: { readonly people: readonly string[]; readonly hidden: boolean },
  facts: PeopleFacts,
): readonly string[] {
  const isKnown = (login: string): boolean => known.hidden || includesLogin(known.people, login);
  const users = reviewing.users.filter((login) => !isKnown(login));
  const teams = reviewing.teams.filter((team) => {
    const fact = teamFact(team, facts);
    return !includesLogin(role.teams, team) && !(fact.kind === "members" && fact.logins.every(isKnown));
  });
  return [...users, ...teams.map((team) => `team ${team}`)];
}

function accountFault(login: string, listed: boolean, facts: PeopleFacts): readonly string[] {
  if (!listed) return [];
  const type = accountOf(login, facts);
  if (type === undefined) return [`there is no account ${login}`];
  return isAccount(type) ? [] : [`${login} is not a person's account (${type})`];
}

function teamFault(team: string, fact: TeamFact): readonly string[] {
  return fact.kind === "members" && fact.logins.length === 0 ? [`team ${team} has no members`] : [];
}

function accountOf(login: string, { accounts }: PeopleFacts): string | undefined {
  for (const [name, type] of accounts) if (sameLogin(name, login)) return type;
  return undefined;
}

/** A bot counts where the role lists it by name. */
function isAccount(type: string | undefined): boolean {
  return type === "User" || type === "Bot";
}

function loginsOf(fact: TeamFact): readonly string[] {
  return fact.kind === "members" ? fact.logins : [];
}

function distinct(logins: readonly string[]): readonly string[] {
  return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()];
}
