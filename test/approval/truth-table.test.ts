import { describe, expect, it } from "vitest";
import { decideApproval } from "../../src/approval/decision.ts";
import type { GitHubApprovalFacts } from "../../src/approval/facts.ts";
import type { ReasonCode } from "../../src/gate/reason-codes.ts";
import type { EnvironmentProtection, Review } from "../../src/ports/github/environments.ts";
import type { Job } from "../../src/ports/github/runs.ts";
import {
  approvalPolicy,
  broken,
  CODE,
  clickJob,
  environment,
  githubFacts,
  holds,
  review,
  rolePolicy,
} from "./facts-builder.ts";

/**
 * Every combination of what can be different about an approval of two roles. `anna` alone is listed for
 * product; `boris` is in the team of sre, and so is `anna`. Each value of a dimension carries what it does to
 * the facts and which conditions of an approval it breaks; the expected verdict is made from those alone.
 */
interface Value {
  readonly name: string;
  readonly reviews?: readonly Review[];
  /** Breaks the approval whatever else holds, with this code where nothing else is broken. */
  readonly breaks?: ReasonCode;
  /** The person who would fill the role. */
  readonly person?: string;
  /** The review's comment holds the code of this attempt. */
  readonly coded?: true;
}

const PRODUCT = "approve-product";
const SRE = "approve-sre";

function values(place: string, right: string, wrong: readonly Value[]): readonly Value[] {
  return [
    { name: `${right} approved`, reviews: [review(right, place)], person: right },
    {
      name: `${right} approved with the code`,
      reviews: [review(right.toUpperCase(), place, { comment: `read it: ${CODE}` })],
      person: right,
      coded: true,
    },
    { name: "nobody reviewed", breaks: "approval-bypassed" },
    {
      name: `${right} rejected`,
      reviews: [review(right, place, { state: "rejected", comment: "no" })],
      breaks: "approval-rejected",
    },
    {
      name: "an outsider approved",
      reviews: [review("outsider", place)],
      breaks: "approval-outside-role",
    },
    {
      name: "a bot approved",
      reviews: [review("helper[bot]", place, { userType: "Bot" })],
      breaks: "approval-outside-role",
    },
    { name: "a deleted user approved", reviews: [review("", place)], breaks: "approval-outside-role" },
    ...wrong,
  ];
}

const product = values(PRODUCT, "anna", []);
const sre = values(SRE, "boris", [
  { name: "anna approved sre too", reviews: [review("anna", SRE)], person: "anna" },
]);

const authorship = [
  { name: "neither wrote or started it", author: "writer", starter: "starter" },
  { name: "anna wrote it", author: "Anna", starter: "starter" },
  { name: "boris wrote it", author: "boris", starter: "starter" },
  { name: "boris started it", author: "writer", starter: "BORIS" },
] as const;

const protections: readonly {
  readonly name: string;
  readonly environment: EnvironmentProtection | undefined;
  readonly breaks?: ReasonCode;
}[] = [
  { name: "protected", environment: environment(SRE) },
  {
    name: "bypassable",
    environment: environment(SRE, { canAdminsBypass: true }),
    breaks: "approval-bypassed",
  },
  {
    name: "without reviewers",
    environment: environment(SRE, { requiredReviewers: [] }),
    breaks: "approval-unprotected",
  },
  { name: "absent", environment: undefined, breaks: "approval-unprotected" },
];

const now = (attempt: number): readonly Job[] => [clickJob(PRODUCT, attempt), clickJob(SRE, attempt)];
const skipped = { conclusion: "skipped" } as const;
const attempts: readonly {
  readonly name: string;
  readonly attempt: number;
  readonly jobs: readonly Job[];
  /** Whether a single review without a code can be shown to be of this attempt. */
  readonly provable: boolean;
}[] = [
  { name: "first attempt", attempt: 1, jobs: now(1), provable: true },
  {
    name: "second attempt, the first never asked",
    attempt: 2,
    jobs: [clickJob(PRODUCT, 1, skipped), clickJob(SRE, 1, skipped), ...now(2)],
    provable: true,
  },
  {
    name: "second attempt, the first was reviewed",
    attempt: 2,
    jobs: [...now(1), ...now(2)],
    provable: false,
  },
  {
    name: "second attempt, jobs named otherwise",
    attempt: 2,
    jobs: [clickJob("other", 1), clickJob("other", 2)],
    provable: false,
  },
];

const policies = [
  { name: "strict", policy: {} },
  { name: "author may approve", policy: { authorMayApprove: true } },
  { name: "actor may approve", policy: { actorMayApprove: true } },
  { name: "bypass allowed", policy: { allowAdminBypass: true } },
  { name: "one person, two roles allowed", policy: { onePersonOneRole: false } },
  { name: "code required", policy: { codeRequired: true } },
] as const;

const bindings = [holds, broken];

function* rows() {
  for (const one of product)
    for (const two of sre)
      for (const who of authorship)
        for (const protection of protections)
          for (const attempt of attempts)
            for (const policy of policies)
              for (const binding of bindings) yield { one, two, who, protection, attempt, policy, binding };
}
type Row = ReturnType<typeof rows> extends Generator<infer T> ? T : never;

/** Every condition of an approval that the row breaks, in the words of SPEC 6. */
function brokenConditions(row: Row): readonly ReasonCode[] {
  const { one, two, who, protection, attempt } = row;
  const policy = approvalPolicy([], row.policy.policy);
  const conditions: ReasonCode[] = [];
  if (row.binding.kind === "broken") conditions.push("tag-moved");
  for (const value of [one, two]) {
    const rejectedEarlier =
      value.breaks === "approval-rejected" &&
      attempt.attempt > 1 &&
      attempt.name !== "second attempt, jobs named otherwise";
    // A rejection of an earlier attempt is no rejection of this one, but then nobody approved this one.
    if (rejectedEarlier) conditions.push("approval-bypassed");
    else if (value.breaks === "approval-bypassed" && attempt.name.endsWith("jobs named otherwise"))
      conditions.push("approval-missing-role");
    else if (value.breaks !== undefined) conditions.push(value.breaks);
    if (value.reviews !== undefined && value.breaks !== "approval-rejected") {
      if (!attempt.provable && value.coded === undefined) conditions.push("approval-other-run");
      if (policy.codeRequired && value.coded === undefined) conditions.push("approval-code-missing");
    }
    if (value.person === undefined) continue;
    if (!policy.authorMayApprove && who.author.toLowerCase() === value.person)
      conditions.push("self-approval");
    if (!policy.actorMayApprove && who.starter.toLowerCase() === value.person)
      conditions.push("self-approval");
  }
  if (policy.onePersonOneRole && one.person !== undefined && one.person === two.person)
    conditions.push("one-person-two-roles");
  const bypassAccepted = protection.breaks === "approval-bypassed" && policy.allowAdminBypass;
  if (protection.breaks !== undefined && !bypassAccepted) conditions.push(protection.breaks);
  return conditions;
}

function factsOf(row: Row): GitHubApprovalFacts {
  const { one, two, who, protection, attempt } = row;
  return githubFacts([], {
    attempt: attempt.attempt,
    jobs: attempt.jobs,
    starters: [who.starter],
    authors: { kind: "known", logins: [who.author], unknown: [] },
    reviews: [...(one.reviews ?? []), ...(two.reviews ?? [])],
    environments: new Map([
      [PRODUCT, environment(PRODUCT)],
      [SRE, protection.environment],
    ]),
    teams: new Map([["octo-org/sre", { kind: "members", logins: ["Boris", "anna"] }]]),
  });
}

function describeRow(row: Row): string {
  const { one, two, who, protection, attempt, policy, binding } = row;
  return [one.name, two.name, who.name, protection.name, attempt.name, policy.name, binding.kind].join(" | ");
}

describe("the truth table of approval", () => {
  const table = [...rows()];

  it("approves exactly the rows in which every condition holds", () => {
    const wrong: string[] = [];
    let approved = 0;
    for (const row of table) {
      const roles = [
        rolePolicy("product", { users: ["anna"] }),
        rolePolicy("sre", { teams: ["octo-org/sre"] }),
      ];
      const decision = decideApproval(factsOf(row), approvalPolicy(roles, row.policy.policy), row.binding);
      const expected = brokenConditions(row).length === 0;
      if (expected) approved += 1;
      if ((decision.verdict === "approved") !== expected) {
        wrong.push(`${describeRow(row)}: ${decision.verdict}, broken: ${brokenConditions(row).join(", ")}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(table.length).toBe(7 * 8 * 4 * 4 * 4 * 6 * 2);
    expect(approved).toBeGreaterThan(100);
  });

  it("names the one condition that is broken by its own reason code", () => {
    const wrong: string[] = [];
    const seen = new Set<ReasonCode>();
    for (const row of table) {
      const [only, ...others] = brokenConditions(row);
      if (only === undefined || others.length > 0) continue;
      seen.add(only);
      const roles = [
        rolePolicy("product", { users: ["anna"] }),
        rolePolicy("sre", { teams: ["octo-org/sre"] }),
      ];
      const decision = decideApproval(factsOf(row), approvalPolicy(roles, row.policy.policy), row.binding);
      const codes = [decision.binding, ...decision.roles].flatMap((part) =>
        "reasonCode" in part ? [part.reasonCode] : [],
      );
      if (codes.length !== 1 || codes[0] !== only)
        wrong.push(`${describeRow(row)}: ${codes.join(", ")}, not ${only}`);
    }
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual([
      "approval-bypassed",
      "approval-code-missing",
      "approval-missing-role",
      "approval-other-run",
      "approval-outside-role",
      "approval-rejected",
      "approval-unprotected",
      "one-person-two-roles",
      "self-approval",
      "tag-moved",
    ]);
  });

  it("tells the person who can change it what to do, for every refusal", () => {
    for (const row of table.filter((_, at) => at % 7 === 0)) {
      const roles = [
        rolePolicy("product", { users: ["anna"] }),
        rolePolicy("sre", { teams: ["octo-org/sre"] }),
      ];
      const decision = decideApproval(factsOf(row), approvalPolicy(roles, row.policy.policy), row.binding);
      for (const role of decision.roles) {
        if (role.kind !== "refused") continue;
        expect(role.next.length).toBeGreaterThan(20);
        expect(role.found.length).toBeGreaterThan(0);
      }
    }
  });
});
