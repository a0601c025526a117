import { describe, expect, it } from "vitest";
import { attemptStanding, rejectionsInForce, reviewProgress } from "../../src/approval/attempts.ts";
import { authorFact, type ReleaseRange } from "../../src/approval/authors.ts";
import { environmentJobs } from "../../src/approval/environment-jobs.ts";
import { accountProblem, membership, teamsToRead } from "../../src/approval/membership.ts";
import { CODE, clickJob, environment, githubFacts, review, rolePolicy } from "./facts-builder.ts";

const SRE = "approve-sre";
const sre = rolePolicy("sre", { teams: ["octo-org/sre"] });

describe("the jobs of an environment", () => {
  it("are those called like it: alone, in a matrix, or in a called workflow", () => {
    const names = [
      "approve-sre",
      "release / approve-sre",
      "approve (approve-sre)",
      "release / approve (linux, approve-sre)",
      "APPROVE-SRE",
    ];
    const jobs = names.map((name) => clickJob(SRE, 1, { name }));
    expect(environmentJobs(jobs, SRE)).toHaveLength(names.length);
  });

  it("are not those that only mention it", () => {
    const names = [
      "approve-sre-2",
      "approve (approve-sre-2)",
      "wait for approve-sre",
      "approve-sre (linux)",
      "",
    ];
    const jobs = names.map((name) => clickJob(SRE, 1, { name }));
    expect(environmentJobs(jobs, SRE)).toEqual([]);
  });
});

describe("which attempt a review belongs to", () => {
  const second = (reviews: Parameters<typeof review>[], changes = {}) =>
    githubFacts([], {
      attempt: 2,
      jobs: [clickJob(SRE, 1), clickJob(SRE, 2)],
      reviews: reviews.map((one) => review(...one)),
      ...changes,
    });

  it("is proved by one approval more than earlier attempts can have used up", () => {
    const twice = second([
      ["anna", SRE],
      ["Anna", SRE],
    ]);
    expect(attemptStanding(review("anna", SRE), SRE, twice).kind).toBe("this");
    const once = second([["anna", SRE]]);
    expect(attemptStanding(review("anna", SRE), SRE, once).kind).toBe("unproved");
  });

  it("is proved by this attempt's code, and not by another code", () => {
    const facts = second([["anna", SRE, { comment: CODE }]]);
    expect(attemptStanding(review("anna", SRE, { comment: CODE }), SRE, facts).kind).toBe("this");
    expect(attemptStanding(review("anna", SRE, { comment: "AAAA-BBBB" }), SRE, facts).kind).toBe("unproved");
  });

  it("is proved for a person whom the earlier attempt's own record does not show", () => {
    const recorded = { attempt: 1, reviews: [review("boris", SRE)] };
    const facts = second(
      [
        ["boris", SRE],
        ["anna", SRE],
      ],
      { recorded },
    );
    expect(attemptStanding(review("anna", SRE), SRE, facts).kind).toBe("this");
    expect(attemptStanding(review("boris", SRE), SRE, facts).kind).toBe("unproved");
  });

  it("counts two earlier jobs of the environment twice", () => {
    const jobs = [clickJob(SRE, 1), clickJob(SRE, 1), clickJob(SRE, 2)];
    const facts = second(
      [
        ["anna", SRE],
        ["anna", SRE],
      ],
      { jobs },
    );
    expect(attemptStanding(review("anna", SRE), SRE, facts).kind).toBe("unproved");
  });

  it("leaves an old rejection behind once this attempt's job was released, and never before", () => {
    const rejected = review("anna", SRE, { state: "rejected" });
    const facts = (jobs: ReturnType<typeof clickJob>[]) =>
      githubFacts([], {
        attempt: 2,
        jobs: [clickJob(SRE, 1, { conclusion: "failure" }), ...jobs],
        reviews: [rejected],
      });
    expect(rejectionsInForce(SRE, facts([clickJob(SRE, 2)]))).toEqual([]);
    expect(rejectionsInForce(SRE, facts([clickJob(SRE, 2, { conclusion: "failure" })]))).toEqual([rejected]);
    expect(
      rejectionsInForce(SRE, facts([clickJob(SRE, 2, { status: "waiting", conclusion: null })])),
    ).toEqual([rejected]);
    expect(rejectionsInForce(SRE, facts([]))).toEqual([rejected]);
  });

  it("takes the earliest start of a released job as the time of the decision", () => {
    const jobs = [
      clickJob(SRE, 1, { startedAt: "2026-11-01T12:00:00+01:00" }),
      clickJob(SRE, 1, { startedAt: "2026-11-01T11:30:00Z" }),
      clickJob(SRE, 1, { startedAt: "2026-11-01T01:00:00Z", conclusion: "skipped" }),
    ];
    expect(reviewProgress(SRE, githubFacts([], { jobs }))).toEqual({
      kind: "released",
      at: "2026-11-01T11:00:00.000Z",
    });
  });
});

describe("who belongs to a role", () => {
  it("is no bot, even one that GitHub calls a user", () => {
    expect(accountProblem({ user: "helper[bot]", userType: "User" }, sre)).toContain("bot");
    const named = rolePolicy("sre", { users: ["Helper[bot]"] });
    expect(accountProblem({ user: "helper[bot]", userType: "Bot" }, named)).toBeUndefined();
  });

  it("is never a deleted account, even one that is listed", () => {
    expect(
      accountProblem({ user: "ghost", userType: "User" }, rolePolicy("sre", { users: ["ghost"] })),
    ).toContain("deleted");
  });

  const unreadable = new Map([["octo-org/sre", { kind: "unreadable", why: "403" } as const]]);
  const facts = (reviewers: readonly { readonly kind: "user" | "team"; readonly name: string }[]) =>
    githubFacts([], {
      teams: unreadable,
      environments: new Map([[SRE, environment(SRE, { requiredReviewers: reviewers })]]),
    });
  const boris = { user: "boris", userType: "User" };

  it("follows from the environment where a team cannot be read and nobody else may review", () => {
    expect(membership(boris, sre, facts([{ kind: "team", name: "SRE" }])).kind).toBe("member");
  });

  it("cannot be told where others may review, too, or nobody has to", () => {
    const mixed = [{ kind: "team", name: "sre" } as const, { kind: "user", name: "carla" } as const];
    expect(membership(boris, sre, facts(mixed)).kind).toBe("undetermined");
    expect(membership(boris, sre, facts([{ kind: "team", name: "ops" }])).kind).toBe("undetermined");
    expect(membership(boris, sre, facts([])).kind).toBe("undetermined");
  });

  it("asks for the members of a team only where a reviewer is not listed by name", () => {
    const role = rolePolicy("sre", { users: ["anna"], teams: ["octo-org/sre"] });
    const read = (user: string) =>
      teamsToRead([role], { owner: "octo-org", environments: new Map(), reviews: [review(user, SRE)] });
    expect(read("ANNA")).toEqual([]);
    expect(read("boris")).toEqual(["octo-org/sre"]);
  });
});

describe("the authors of a range", () => {
  const range = (changes: Partial<ReleaseRange>): ReleaseRange => ({
    base: "a".repeat(40),
    head: "b".repeat(40),
    commits: [
      {
        sha: "b".repeat(40),
        subject: "s",
        body: "",
        authorName: "n",
        authorEmail: "n@example.com",
        authorLogin: "dev-1",
        committedAt: "",
      },
    ],
    shallow: false,
    ...changes,
  });

  it("are known when the whole range was read", () => {
    expect(authorFact(range({}), {})).toMatchObject({ kind: "known", logins: ["dev-1"] });
    expect(authorFact(range({ base: "b".repeat(40), commits: [] }), {})).toMatchObject({ kind: "known" });
  });

  it.each<[string, Partial<ReleaseRange>]>([
    ["the clone is shallow", { shallow: true }],
    ["there is no commit to begin with", { base: undefined }],
    ["GitHub cannot compare", { commits: undefined }],
    ["GitHub reports nothing between two different commits", { commits: [] }],
  ])("are undetermined when %s", (_, changes) => {
    expect(authorFact(range(changes), {}).kind).toBe("undetermined");
  });
});
