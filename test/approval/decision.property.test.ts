import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideApproval } from "../../src/approval/decision.ts";
import type { ApprovalPolicy, GitHubApprovalFacts, TeamFact } from "../../src/approval/facts.ts";
import type { EnvironmentProtection, Review } from "../../src/ports/github/environments.ts";
import type { Job } from "../../src/ports/github/runs.ts";
import { CODE, environment, holds, rolePolicy } from "./facts-builder.ts";

/**
 * The rule in plain language, written without a look at the decision: a release is approved when every role
 * that is asked can be given a reviewer so that all of these hold. It tries every way to give people to roles.
 */
function plainRule(facts: GitHubApprovalFacts, policy: ApprovalPolicy): boolean {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const asked = policy.roles.filter((role) => role.asked.kind !== "no");
  if (asked.length === 0 || asked.some((role) => role.asked.kind === "undecided")) return false;
  if (!policy.authorMayApprove) {
    if (facts.authors.kind === "undetermined") return false;
    if (facts.authors.unknown.length > 0 && policy.unknownAuthors === "refuse") return false;
  }
  const people = [...new Set(facts.reviews.map((one) => one.user.toLowerCase()))];
  const jobOf = (place: string, attempt: number) =>
    facts.jobs.filter((job) => job.name === `release / approve (${place})` && job.attempt === attempt);

  function mayFill(person: string, role: (typeof asked)[number]): boolean {
    const place = role.environment;
    // The environment exists, asks for reviewers, and cannot be bypassed.
    const protection = facts.environments.get(place);
    if (protection === undefined || protection.requiredReviewers.length === 0) return false;
    if (protection.canAdminsBypass && !policy.allowAdminBypass) return false;
    // Nobody rejected it, unless that was an earlier attempt and this attempt's jobs were all let through.
    const jobs = jobOf(place, facts.attempt);
    const through =
      facts.attempt > 1 &&
      jobs.length > 0 &&
      jobs.every((job) => job.status === "in_progress" || job.conclusion === "success");
    const rejected = facts.reviews.some(
      (one) => one.state === "rejected" && one.environments.includes(place),
    );
    if (rejected && !through) return false;
    // The person exists, is human or is named, belongs to the role, and had no hand in the release.
    if (person === "" || person === "ghost") return false;
    const named = role.users.some((user) => same(user, person));
    const account = facts.reviews.find((one) => same(one.user, person));
    if (!named && (account?.userType !== "User" || person.endsWith("[bot]"))) return false;
    const teams = role.teams.map((team) => facts.teams.get(team));
    const inTeam = teams.some(
      (team) => team?.kind === "members" && team.logins.some((one) => same(one, person)),
    );
    const onlyTheRoleReviews = protection.requiredReviewers.every((one) =>
      one.kind === "team"
        ? role.teams.some((team) => same(team, `octo-org/${one.name}`))
        : role.users.some((user) => same(user, one.name)),
    );
    const githubSaysSo = teams.some((team) => team?.kind === "unreadable") && onlyTheRoleReviews;
    const noList = role.users.length === 0 && role.teams.length === 0;
    const reviewsThere = protection.requiredReviewers.some((one) => {
      if (one.kind === "user") return same(one.name, person);
      const members = facts.teams.get(`octo-org/${one.name}`);
      // GitHub let nobody else review; where the team cannot be read, that has to do.
      if (members?.kind === "unreadable") return true;
      return members?.kind === "members" && members.logins.some((login) => same(login, person));
    });
    if (!named && !inTeam && !githubSaysSo && !(noList && reviewsThere)) return false;
    if (!policy.actorMayApprove && facts.starters.some((one) => same(one, person))) return false;
    const logins = facts.authors.kind === "known" ? facts.authors.logins : [];
    if (!policy.authorMayApprove && logins.some((one) => same(one, person))) return false;
    // They approved this environment, in this attempt, with the code where that is asked.
    const approvals = facts.reviews.filter(
      (one) => one.state === "approved" && same(one.user, person) && one.environments.includes(place),
    );
    if (approvals.some((one) => one.comment.includes(CODE))) return true;
    if (policy.codeRequired) return false;
    if (facts.attempt === 1) return approvals.length > 0;
    if (jobs.length === 0) return false;
    let used = 0;
    for (let attempt = 1; attempt < facts.attempt; attempt += 1) {
      used += jobOf(place, attempt).filter((job) => job.conclusion !== "skipped").length;
    }
    return approvals.length > used;
  }

  function give(at: number, taken: readonly string[]): boolean {
    const role = asked[at];
    if (role === undefined) return true;
    return people.some(
      (person) =>
        mayFill(person, role) &&
        !(policy.onePersonOneRole && taken.includes(person)) &&
        give(at + 1, [...taken, person]),
    );
  }
  return give(0, []);
}

const PLACES = ["approve-a", "approve-b", "approve-c"] as const;
const login = fc.constantFrom("anna", "Anna", "boris", "carla", "dora", "ghost", "", "helper[bot]");
const place = fc.constantFrom(...PLACES);

const review: fc.Arbitrary<Review> = fc
  .record({
    environments: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
    state: fc.constantFrom("approved", "approved", "approved", "approved", "approved", "pending", "rejected"),
    user: fc.constantFrom(
      "anna",
      "ANNA",
      "boris",
      "boris",
      "carla",
      "carla",
      "dora",
      "ghost",
      "",
      "helper[bot]",
    ),
    comment: fc.constantFrom("", "", "looks good", `ok ${CODE}`, "ok 0000-0000", `x${CODE}y`.slice(0, 8)),
  })
  .map((one) => ({ ...one, userType: one.user.endsWith("[bot]") ? "Bot" : "User" }) as Review);

const protection = (name: string): fc.Arbitrary<EnvironmentProtection | undefined> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(environment(name)) },
    {
      weight: 6,
      arbitrary: fc
        .uniqueArray(
          fc.constantFrom(
            { kind: "team" as const, name: "sre" },
            { kind: "team" as const, name: "ops" },
            { kind: "user" as const, name: "Carla" },
          ),
          { maxLength: 2 },
        )
        .map((requiredReviewers) => environment(name, { requiredReviewers })),
    },
    { weight: 1, arbitrary: fc.constant(environment(name, { canAdminsBypass: true })) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

const jobs = (attempt: number): fc.Arbitrary<readonly Job[]> =>
  fc.array(
    fc
      .record({
        place,
        attempt: fc.integer({ min: 1, max: attempt }),
        end: fc.constantFrom("success", "success", "success", "failure", "skipped", "cancelled", null),
      })
      .map(({ place: name, attempt: of, end }) => ({
        id: 1,
        name: `release / approve (${name})`,
        attempt: of,
        status: end === null ? "waiting" : "completed",
        conclusion: end,
        startedAt: "2026-11-01T10:00:00Z",
        completedAt: null,
      })),
    { maxLength: 8 },
  );

const team: fc.Arbitrary<TeamFact> = fc.oneof(
  fc
    .uniqueArray(login, { maxLength: 3 })
    .map((logins): TeamFact => ({ kind: "members", logins: logins.filter((one) => one !== "") })),
  fc.constant<TeamFact>({ kind: "unreadable", why: "403" }),
);

const situation = fc.integer({ min: 1, max: 3 }).chain((attempt) =>
  fc.record({
    facts: fc.record({
      kind: fc.constant("github" as const),
      runId: fc.constant(42),
      attempt: fc.constant(attempt),
      starters: fc.constantFrom([], ["dora"], ["ANNA"]),
      reviews: fc.array(review, { maxLength: 9 }),
      jobs: jobs(attempt),
      environments: fc
        .tuple(...PLACES.map((name) => protection(name)))
        .map((all) => new Map(PLACES.map((name, at) => [name as string, all[at]]))),
      teams: fc.tuple(team, team).map(
        ([sre, ops]) =>
          new Map([
            ["octo-org/sre", sre],
            ["octo-org/ops", ops],
          ]),
      ),
      owner: fc.constant("octo-org"),
      authors: fc.oneof(
        {
          weight: 8,
          arbitrary: fc
            .constantFrom([], ["dora"], ["boris"])
            .map((logins) => ({ kind: "known" as const, logins, unknown: [] })),
        },
        {
          weight: 1,
          arbitrary: fc.constant({
            kind: "known" as const,
            logins: ["dora"],
            unknown: [{ name: "N", email: "n@example.com", sha: "f".repeat(40) }],
          }),
        },
        { weight: 1, arbitrary: fc.constant({ kind: "undetermined" as const, why: "shallow" }) },
      ),
      code: fc.constant(CODE),
    }),
    roles: fc.array(
      fc.record({
        users: fc.uniqueArray(fc.constantFrom("anna", "Boris", "carla", "helper[bot]"), { maxLength: 3 }),
        teams: fc.uniqueArray(fc.constantFrom("octo-org/sre", "octo-org/ops"), { maxLength: 1 }),
        asked: fc.oneof(
          { weight: 9, arbitrary: fc.constant({ kind: "yes" as const }) },
          {
            weight: 1,
            arbitrary: fc.constantFrom(
              { kind: "no" as const, why: "w" },
              { kind: "undecided" as const, why: "w" },
            ),
          },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    policy: fc.record({
      authorMayApprove: fc.boolean(),
      actorMayApprove: fc.boolean(),
      onePersonOneRole: fc.boolean(),
      allowAdminBypass: fc.boolean(),
      unknownAuthors: fc.constantFrom("refuse" as const, "report" as const),
      codeRequired: fc.oneof(fc.constant(false), fc.constant(false), fc.boolean()),
    }),
  }),
);

describe("over random review histories", () => {
  it("the decision approves exactly what the plain rule approves", () => {
    let approved = 0;
    fc.assert(
      fc.property(situation, ({ facts, roles, policy }) => {
        const named = roles.map((role, at) => rolePolicy(PLACES[at]?.slice(-1) ?? "", role));
        const whole: ApprovalPolicy = { ...policy, roles: named };
        const expected = plainRule(facts, whole);
        if (expected) approved += 1;
        expect(decideApproval(facts, whole, holds).verdict === "approved").toBe(expected);
      }),
      { numRuns: 10_000, seed: 20261101 },
    );
    // Enough of both kinds, or the property says little.
    expect(approved).toBeGreaterThan(200);
    expect(approved).toBeLessThan(9_800);
  });

  it("never approves what is bound to nothing", () => {
    fc.assert(
      fc.property(situation, ({ facts, roles, policy }) => {
        const named = roles.map((role, at) => rolePolicy(PLACES[at]?.slice(-1) ?? "", role));
        const none = { kind: "broken", reasonCode: "tag-moved", expected: "", found: "", next: "" } as const;
        expect(decideApproval(facts, { ...policy, roles: named }, none).verdict).toBe("refused");
      }),
      { numRuns: 500 },
    );
  });
});
