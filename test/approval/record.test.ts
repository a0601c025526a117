import { describe, expect, it } from "vitest";
import { decideApproval } from "../../src/approval/decision.ts";
import { approvalDocument, earlierHistory, readApproval } from "../../src/approval/record.ts";
import { wrapDocument } from "../../src/gate/documents/envelope.ts";
import { approvalPolicy, githubFacts, holds, review, rolePolicy } from "./facts-builder.ts";

const envelope = {
  mode: "release",
  release: { repository: "octo-org/shop", tag: "v1.2.3", version: "1.2.3", sha: "a".repeat(40) },
  run: { kind: "desk", user: "release-engineer" },
  generatedAt: "2026-11-01T10:00:00.000Z",
} as const;

const policy = approvalPolicy([
  rolePolicy("sre", { users: ["anna"] }),
  rolePolicy("lead", { users: ["boris"] }),
]);
const facts = githubFacts(["approve-sre", "approve-lead"], {
  reviews: [review("anna", "approve-sre"), review("boris", "approve-lead")],
});
const body = approvalDocument(decideApproval(facts, policy, holds), facts, policy);
const wrap = (changes: object = {}) => wrapDocument("production-approval", { ...body, ...changes }, envelope);

describe("a recorded approval", () => {
  it("is read as what it counts for and who gave it", () => {
    expect(readApproval(wrap())).toEqual({
      simulated: false,
      tag: "v1.2.3",
      sha: "a".repeat(40),
      target: "production",
      strategy: "canary",
      evidenceDigest: "e".repeat(64),
      configDigest: "c".repeat(64),
      roles: [
        { role: "sre", login: "anna", comment: "" },
        { role: "lead", login: "boris", comment: "" },
      ],
    });
  });

  const [first, second] = body.roles;
  const refused = {
    ...{ role: "lead", environment: "approve-lead", rules: [], reviews: [] },
    outcome: "refused",
    reasonCode: "self-approval",
    expected: "e",
    found: "f",
    next: "n",
  };
  it.each<[string, unknown]>([
    ["there is none", undefined],
    ["it is not the document", { verdict: "approved" }],
    ["its verdict is another", wrap({ verdict: "waiting" })],
    ["it is bound to nothing", wrap({ binding: null })],
    ["a role in it was refused, whatever its verdict says", wrap({ roles: [first, refused] })],
    ["no role was asked", wrap({ roles: [] })],
    ["it holds a key that its schema does not know", wrap({ approved: true })],
  ])("counts for nothing when %s", (_, document) => {
    expect(readApproval(document)).toBeUndefined();
    expect(second?.outcome).toBe("approved");
  });

  it("serves a later attempt of the same run as its history, and no other", () => {
    expect(earlierHistory(wrap(), 42, 2)?.reviews).toHaveLength(2);
    expect(earlierHistory(wrap(), 42, 1)).toBeUndefined();
    expect(earlierHistory(wrap(), 43, 2)).toBeUndefined();
    expect(earlierHistory(undefined, 42, 2)).toBeUndefined();
  });
});
