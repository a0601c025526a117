import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentReviews, commentRoles, readCommands } from "../../src/approval/comments.ts";
import { approvalCriteria } from "../../src/approval/criteria.ts";
import { decideApproval } from "../../src/approval/decision.ts";
import type { GitHubApprovalFacts, RolePolicy, TeamFact } from "../../src/approval/facts.ts";
import { judgeApproval } from "../../src/gate/approval-verification.ts";
import type { IssueComment } from "../../src/ports/github/issues.ts";
import { record } from "../support/approve-gate.ts";
import { approvalPolicy, CODE, githubFacts, holds, rolePolicy } from "./facts-builder.ts";

const SINCE = "2026-11-03T09:00:00Z";
let id = 0;

function comment(author: string, body: string, changes: Partial<IssueComment> = {}): IssueComment {
  id += 1;
  const createdAt = changes.createdAt ?? "2026-11-03T10:00:00Z";
  return { id, author, authorType: "User", body, createdAt, updatedAt: createdAt, url: `u${id}`, ...changes };
}

const SRE = rolePolicy("sre", { users: ["anna", "helper[bot]"], teams: ["octo-org/sre"] });
const MEMBERS: TeamFact = { kind: "members", logins: ["boris", "starter", "writer", "other[bot]", "ghost"] };

function decide(
  comments: readonly IssueComment[],
  roles: readonly RolePolicy[] = [SRE],
  changes: Partial<GitHubApprovalFacts> = {},
) {
  const reviews = commentReviews(comments, { issue: 7, since: SINCE });
  const facts = githubFacts([], {
    reviews,
    comments: { issue: 7 },
    attempt: 3,
    teams: new Map([["octo-org/sre", MEMBERS]]),
    ...changes,
  });
  return decideApproval(facts, approvalPolicy(commentRoles(roles, 7)), holds);
}

function outcome(...given: Parameters<typeof decide>): string {
  const [first] = decide(...given).roles;
  if (first === undefined) return "none";
  return "reasonCode" in first ? `${first.kind} ${first.reasonCode}` : first.kind;
}

const go = `/approve sre ${CODE}`;
const late = { createdAt: "2026-11-03T11:00:00Z" };

describe("the commands of a comment", () => {
  it.each([
    ["/approve sre", ["approved sre"]],
    ["Looks good.\r\n/approve sre 7K4M-2XQ9\r\nThanks", ["approved sre"]],
    ["/reject product-owner not yet", ["rejected product-owner"]],
    ["/approve a\n/approve b", ["approved a", "approved b"]],
    ["please /approve sre", []],
    [" /approve sre", []],
    ["    /approve sre", []],
    ["> /approve sre", []],
    ["- /approve sre", []],
    ["/approved sre", []],
    ["/approve", []],
    ["/approve\nsre", []],
    ["/approve <b>sre</b>", []],
    ["/approve sre<!-- -->", []],
    ["```\n/approve sre\n```", []],
    ["```\n/approve sre\n```\n/approve b", ["approved b"]],
    ["````\n```\n/approve sre\n````", []],
    ["~~~\n/approve sre", []],
    ["> ```\n/approve sre", []],
    ["<!--\n/approve sre\n-->", []],
    ["<!--\n/approve sre", []],
    ["<pre>\n/approve sre\n</pre>", []],
    ["", []],
  ])("%j", (body, expected) => {
    expect(readCommands(body).map(({ state, role }) => `${state} ${role}`)).toEqual(expected);
  });
});

describe("a role asked by comments", () => {
  it.each<[string, IssueComment[], string]>([
    ["a listed user approves", [comment("anna", go)], "approved"],
    ["a member of the team approves", [comment("Boris", go)], "approved"],
    ["a bot that is named", [comment("helper[bot]", go, { authorType: "Bot" })], "approved"],
    ["nobody wrote", [], "waiting approval-missing-role"],
    ["for another role", [comment("anna", `/approve other ${CODE}`)], "waiting approval-missing-role"],
    ["before staging ended", [comment("anna", go, { createdAt: SINCE })], "waiting approval-missing-role"],
    ["without the code", [comment("anna", "/approve sre")], "refused approval-code-missing"],
    ["with another code", [comment("anna", "/approve sre 0000-0000")], "refused approval-code-missing"],
    [
      "edited",
      [comment("anna", go, { updatedAt: "2026-11-03T10:00:01Z" })],
      "refused approval-other-evidence",
    ],
    ["an outsider", [comment("eve", go)], "refused approval-outside-role"],
    [
      "a bot of the team",
      [comment("other[bot]", go, { authorType: "Bot" })],
      "refused approval-outside-role",
    ],
    ["a deleted account", [comment("", go, { authorType: "Deleted" })], "refused approval-outside-role"],
    ["ghost", [comment("ghost", go)], "refused approval-outside-role"],
    ["who started the run", [comment("starter", go)], "refused self-approval"],
    ["an author", [comment("writer", go)], "refused self-approval"],
    [
      "a member rejects",
      [comment("anna", go), comment("boris", "/reject sre no")],
      "refused approval-rejected",
    ],
    ["an outsider rejects", [comment("anna", go), comment("eve", "/reject sre no")], "approved"],
    [
      "rejected an earlier release",
      [comment("boris", "/reject sre", { createdAt: "2026-11-01T00:00:00Z" }), comment("anna", go)],
      "approved",
    ],
    ["changed their mind", [comment("anna", "/reject sre"), comment("anna", go, late)], "approved"],
    [
      "withdrew it, though listed first",
      [comment("ANNA", "/reject sre no", late), comment("anna", go)],
      "refused approval-rejected",
    ],
    ["an unreadable time", [comment("anna", go, { createdAt: "?" })], "waiting approval-missing-role"],
  ])("%s", (_, comments, expected) => {
    expect(outcome(comments)).toBe(expected);
  });

  it("refuses a team that cannot be read, and a role that lists nobody", () => {
    const unreadable = new Map([["octo-org/sre", { kind: "unreadable", why: "403" } as const]]);
    expect(outcome([comment("boris", go)], [SRE], { teams: unreadable })).toBe("refused permission-denied");
    expect(outcome([comment("anna", go)], [rolePolicy("sre")])).toBe("refused approval-outside-role");
  });

  it("gives one person one role, also where roles share an environment", () => {
    const shared = { users: ["anna"], environment: "approve" };
    const roles = [rolePolicy("sre", shared), rolePolicy("product", shared)];
    const both = comment("anna", `${go}\n/approve product`);
    expect(decide([both], roles)).toMatchObject({
      verdict: "refused",
      roles: [{ kind: "approved" }, { reasonCode: "one-person-two-roles" }],
    });
  });

  it("is marked as the weaker form", () => {
    const criteria = approvalCriteria(decide([comment("anna", go)]));
    expect(criteria.find((one) => one.id === "approval/form")).toMatchObject({
      level: "should",
      status: "failed",
      found: expect.stringContaining("the weaker form"),
    });
  });
});

it("verify says which form it was", () => {
  const { tag, sha, evidenceDigest, configDigest } =
    holds.kind === "holds" ? holds.binding : expect.unreachable("it holds");
  const judged = judgeApproval([record("approve", 3, "release")], {
    verdict: "approved",
    simulated: false,
    comments: { issue: 7 },
    binding: { tag, sha, evidenceDigest, configDigest },
    roles: [{ role: "sre", outcome: "approved" }],
  });
  expect(judged.detail).toContain("by comments on issue #7 (the weaker form)");
});

describe("over random comments", () => {
  const body = fc.constantFrom(
    go,
    "/approve sre",
    `/approve other ${CODE}`,
    "/reject sre no",
    "> /approve sre",
    "hm",
  );
  const author = fc.constantFrom("anna", "Anna", "boris", "starter", "writer", "eve", "", "other[bot]");
  const written = fc.record({ author, body, hour: fc.integer({ min: 7, max: 12 }), edited: fc.boolean() });

  it("approves exactly what the plain rule approves", () => {
    let approved = 0;
    fc.assert(
      fc.property(fc.array(written, { maxLength: 6 }), (all) => {
        const comments = all.map(({ author: who, body: text, hour, edited }) => {
          const createdAt = `2026-11-03T${String(hour).padStart(2, "0")}:00:00Z`;
          return comment(who, text, { createdAt, ...(edited ? { updatedAt: "2026-11-03T13:00:00Z" } : {}) });
        });
        // In plain words: the last word of each of anna and boris; one says go, soundly, and neither says no.
        const last = (who: string) =>
          all
            .map((one, at) => ({ ...one, at }))
            .filter((one) => one.author.toLowerCase() === who && /^\/(approve|reject) sre/.test(one.body))
            .sort((one, other) => one.hour - other.hour || one.at - other.at)
            .at(-1);
        const no = (who: string) =>
          (last(who)?.hour ?? 0) > 9 && last(who)?.body.startsWith("/reject") === true;
        const yes = (who: string) => {
          const word = last(who);
          return word !== undefined && word.hour > 9 && !word.edited && word.body === go;
        };
        const members = ["anna", "boris", "starter", "writer"];
        const expected = (yes("anna") || yes("boris")) && !members.some(no);
        if (expected) approved += 1;
        expect(decide(comments).verdict === "approved").toBe(expected);
      }),
      { numRuns: 3_000, seed: 20261121 },
    );
    expect(approved).toBeGreaterThan(80);
  });
});
