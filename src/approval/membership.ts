import type { EnvironmentProtection, Review } from "../ports/github/environments.ts";
import type { GitHubApprovalFacts, RolePolicy, TeamFact } from "./facts.ts";
import { includesLogin, isBot, isDeleted, sameLogin } from "./people.ts";

/** Whether a reviewer may act for a role, and on what ground. */
export type Membership =
  | { readonly kind: "member"; readonly via: string }
  | { readonly kind: "outside"; readonly why: string }
  | { readonly kind: "undetermined"; readonly why: string };

type Reviewer = Pick<Review, "user" | "userType">;

/**
 * Whether the account counts as a person at all: deleted accounts never do, bots only where the role lists
 * them by name among its users.
 */
export function accountProblem(reviewer: Reviewer, role: RolePolicy): string | undefined {
  if (isDeleted(reviewer)) return "the account was deleted";
  if (includesLogin(role.users, reviewer.user)) return undefined;
  if (isBot(reviewer)) return `${reviewer.user} is a bot, and the role does not list it among its users`;
  if (reviewer.userType.toLowerCase() !== "user") {
    return `${reviewer.user} is not a person's account (${reviewer.userType || "of unknown type"})`;
  }
  return undefined;
}

/**
 * Who belongs to a role: its users and the members of its teams. A role that lists neither is filled by
 * whoever its environment lets review. Where a team cannot be read, GitHub's own word serves if the
 * environment lets nobody review but people of the role.
 */
export function membership(reviewer: Reviewer, role: RolePolicy, facts: GitHubApprovalFacts): Membership {
  if (includesLogin(role.users, reviewer.user)) return { kind: "member", via: "listed user" };
  const environment = facts.environments.get(role.environment);
  if (role.users.length === 0 && role.teams.length === 0) {
    if (facts.comments !== undefined) {
      return {
        kind: "outside",
        why: `${role.role} lists neither users nor teams, so no comment can fill it`,
      };
    }
    return environment === undefined
      ? { kind: "outside", why: `the environment ${role.environment} does not exist` }
      : environmentMembership(reviewer, environment, facts);
  }
  const unreadable: string[] = [];
  for (const team of role.teams) {
    const fact = teamFact(team, facts);
    if (fact.kind === "members" && includesLogin(fact.logins, reviewer.user)) {
      return { kind: "member", via: `team ${team}` };
    }
    if (fact.kind === "unreadable") unreadable.push(`${team}: ${fact.why}`);
  }
  if (unreadable.length === 0) {
    return { kind: "outside", why: `${reviewer.user} is neither a listed user nor in a team of the role` };
  }
  if (environment !== undefined && admitsOnlyTheRole(environment, role, facts.owner)) {
    return { kind: "member", via: `environment ${role.environment}, which only the role may review` };
  }
  return { kind: "undetermined", why: `the members of a team cannot be read (${unreadable.join("; ")})` };
}

/**
 * Whether somebody who is only named belongs to a role. Unlike a reviewer, whom GitHub let in, a name proves
 * nothing: a team or environment that cannot be read leaves it undetermined.
 */
export function namedMembership(
  login: string,
  role: RolePolicy,
  facts: Pick<GitHubApprovalFacts, "teams" | "environments" | "owner">,
): Membership {
  if (includesLogin(role.users, login)) return { kind: "member", via: "listed user" };
  const listed = role.users.length + role.teams.length > 0;
  const environment = listed ? undefined : facts.environments.get(role.environment);
  const reviewers = environment?.requiredReviewers.filter((one) => one.kind === "user") ?? [];
  if (
    includesLogin(
      reviewers.map((one) => one.name),
      login,
    )
  ) {
    return { kind: "member", via: `required reviewer of ${role.environment}` };
  }
  const known = teamsOfRole(role, facts).map((team) => ({ team, fact: teamFact(team, facts) }));
  const of = known.find(({ fact }) => fact.kind === "members" && includesLogin(fact.logins, login));
  if (of !== undefined) return { kind: "member", via: `team ${of.team}` };
  const unreadable = known.flatMap(({ team, fact }) =>
    fact.kind === "unreadable" ? [`${team}: ${fact.why}`] : [],
  );
  return unreadable.length > 0
    ? {
        kind: "undetermined",
        why: `the members of a team cannot be read (${unreadable.join("; ")})`,
      }
    : { kind: "outside", why: `${login} is neither a listed user nor in a team of ${role.role}` };
}

/** The teams of a role: those it lists, else those that its environment lets review. */
export function teamsOfRole(
  role: RolePolicy,
  facts: Pick<GitHubApprovalFacts, "environments" | "owner">,
): readonly string[] {
  const listed = role.users.length + role.teams.length > 0;
  return listed ? role.teams : environmentTeams(facts.environments.get(role.environment), facts.owner);
}

/** The teams whose members the decision needs: those of roles with a reviewer who is not a listed user. */
export function teamsToRead(
  roles: readonly RolePolicy[],
  facts: Pick<GitHubApprovalFacts, "reviews" | "environments" | "owner">,
): readonly string[] {
  const needed = new Map<string, string>();
  for (const role of roles) {
    const open = facts.reviews.some(
      (review) =>
        (review.state === "approved" || "written" in review) &&
        review.environments.some((one) => sameLogin(one, role.environment)) &&
        !includesLogin(role.users, review.user),
    );
    if (role.asked.kind !== "yes" || !open) continue;
    for (const team of teamsOfRole(role, facts)) needed.set(team.toLowerCase(), team);
  }
  return [...needed.values()];
}

function environmentMembership(
  reviewer: Reviewer,
  environment: EnvironmentProtection,
  facts: GitHubApprovalFacts,
): Membership {
  const users = environment.requiredReviewers.filter((one) => one.kind === "user").map((one) => one.name);
  if (includesLogin(users, reviewer.user)) {
    return { kind: "member", via: `required reviewer of ${environment.name}` };
  }
  const teams = environmentTeams(environment, facts.owner);
  const known = teams.map((team) => ({ team, fact: teamFact(team, facts) }));
  const of = known.find(({ fact }) => fact.kind === "members" && includesLogin(fact.logins, reviewer.user));
  if (of !== undefined) return { kind: "member", via: `team ${of.team}, required reviewer` };
  if (known.some(({ fact }) => fact.kind === "unreadable")) {
    return { kind: "member", via: `environment ${environment.name}, whose required reviewers are the role` };
  }
  return {
    kind: "outside",
    why: `${reviewer.user} is not among the required reviewers of ${environment.name}`,
  };
}

/** Whether everybody the environment lets review is named by the role, so that GitHub checked membership. */
export function admitsOnlyTheRole(
  environment: EnvironmentProtection,
  role: Pick<RolePolicy, "users" | "teams">,
  owner: string,
): boolean {
  const users = environment.requiredReviewers.filter((one) => one.kind === "user");
  const teams = environmentTeams(environment, owner);
  return (
    environment.requiredReviewers.length > 0 &&
    users.every((user) => includesLogin(role.users, user.name)) &&
    teams.every((team) => includesLogin(role.teams, team))
  );
}

/** An environment's reviewing teams are teams of the repository's owner; GitHub gives their slug. */
export function environmentTeams(
  environment: EnvironmentProtection | undefined,
  owner: string,
): readonly string[] {
  const teams = environment?.requiredReviewers.filter((one) => one.kind === "team") ?? [];
  return teams.map((team) => (team.name.includes("/") ? team.name : `${owner}/${team.name}`));
}

export function teamFact(team: string, facts: Pick<GitHubApprovalFacts, "teams">): TeamFact {
  for (const [name, fact] of facts.teams) if (sameLogin(name, team)) return fact;
  return { kind: "unreadable", why: "it was not read" };
}
