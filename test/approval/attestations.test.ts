import { describe, expect, it } from "vitest";
import {
  type AttestationFacts,
  type ChecklistItem,
  judgeItem,
  readStatements,
} from "../../src/approval/attestations.ts";
import type { RolePolicy } from "../../src/approval/facts.ts";
import type { Criterion } from "../../src/gate/criterion.ts";
import type { IssueComment } from "../../src/ports/github/issues.ts";

const DAY_MS = 86_400_000;
const sre: RolePolicy = {
  role: "sre-lead",
  environment: "approve-sre",
  users: ["ana"],
  teams: ["octo-org/sre"],
  asked: { kind: "no", why: "attesting is not approving" },
};
const item = (change: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: "backups",
  title: "Backups are restore-tested",
  level: "must",
  roles: ["sre-lead"],
  maxAge: 30 * DAY_MS,
  perRelease: false,
  asked: { kind: "yes" },
  configured: { file: "gates.yml", line: 4 },
  ...change,
});
let id = 0;
const comment = (author: string, body: string, change: Partial<IssueComment> = {}): IssueComment => {
  id += 1;
  const createdAt = change.createdAt ?? "2026-11-18T09:00:00Z";
  return {
    id,
    author,
    authorType: "User",
    body,
    createdAt,
    updatedAt: createdAt,
    url: `https://github.com/octo-org/checkout/issues/12#issuecomment-${id}`,
    ...change,
  };
};
const facts = (...comments: readonly IssueComment[]): AttestationFacts => ({
  now: "2026-11-20T12:00:00.000Z",
  tag: "v1.4.0",
  issue: 12,
  roles: [sre],
  statements: readStatements(comments),
  owner: "octo-org",
  environments: new Map(),
  teams: new Map([["octo-org/sre", { kind: "members", logins: ["bob"] }]]),
});
const found = (criterion: Criterion) =>
  criterion.status === "failed" ? (criterion.found ?? "") : criterion.status;

describe("an item is attested", () => {
  it("by a comment of somebody of its role, and the record keeps who, when, where and what", () => {
    const { criterion, attestation } = judgeItem(
      item(),
      facts(comment("bob", "Done today:\n/attest backups Restored the snapshot of 17 Nov into staging")),
      [],
    );
    expect(criterion).toMatchObject({
      id: "checklist/backups",
      status: "passed",
      found: "bob (sre-lead) at 2026-11-18T09:00:00Z: Restored the snapshot of 17 Nov into staging",
    });
    expect(attestation).toMatchObject({ item: "backups", by: "bob", role: "sre-lead" });
  });

  it("by the newest comment that counts, whatever does not count after it", () => {
    const all = facts(
      comment("ana", "/attest backups good", { createdAt: "2026-11-17T09:00:00Z" }),
      comment("eve", "/attest backups mine"),
      comment("ana", "/attest backups edited", { updatedAt: "2026-11-18T10:00:00Z" }),
    );
    expect(judgeItem(item(), all, []).attestation).toMatchObject({ by: "ana", note: "good" });
  });

  it("by another criterion that passed, where the item names one", () => {
    const answer: Criterion = {
      id: "rollback-plan/rehearsed",
      title: "",
      level: "must",
      status: "passed",
      found: "2 d ago",
    };
    const asked = item({ answeredBy: "rollback-plan/rehearsed" });
    expect(judgeItem(asked, facts(), [answer]).criterion).toMatchObject({
      status: "passed",
      found: "answered by rollback-plan/rehearsed: 2 d ago",
    });
    const skipped: Criterion = { ...answer, status: "skipped", why: "" };
    for (const others of [[], [skipped]])
      expect(judgeItem(asked, facts(), others).criterion.status).toBe("failed");
  });

  it("for one release, by a comment that names its tag", () => {
    const window = item({ id: "window", perRelease: true });
    for (const body of ["/attest window v1.4.0 Tuesday 10:00", "/attest window agreed for v1.4.0."]) {
      expect(judgeItem(window, facts(comment("ana", body)), []).criterion.status).toBe("passed");
    }
    for (const body of [
      "/attest window",
      "/attest window v1.4.0-rc.1",
      "/attest window v1.4.00",
      "/attest window xv1.4.0",
    ]) {
      expect(found(judgeItem(window, facts(comment("ana", body)), []).criterion)).toContain(
        "another release",
      );
    }
  });
});

describe("an item is not attested", () => {
  it.each<[string, readonly IssueComment[], string]>([
    ["by nobody", [], "nobody attested it"],
    [
      "by somebody outside the role",
      [comment("eve", "/attest backups x")],
      "neither a listed user nor in a team",
    ],
    ["by a bot", [comment("bob", "/attest backups x", { authorType: "Bot" })], "is a bot"],
    ["by a deleted account", [comment("ghost", "/attest backups x")], "deleted"],
    [
      "by an edited comment",
      [comment("ana", "/attest backups x", { updatedAt: "2026-11-19T00:00:00Z" })],
      "was edited",
    ],
    [
      "by one that is too old",
      [comment("ana", "/attest backups x", { createdAt: "2026-10-01T00:00:00Z" })],
      "50 d 12 h ago",
    ],
    [
      "by one from the future",
      [comment("ana", "/attest backups x", { createdAt: "2026-12-01T00:00:00Z" })],
      "in the future",
    ],
    [
      "by one without a time",
      [comment("ana", "/attest backups x", { createdAt: "soon", updatedAt: "soon" })],
      "edited",
    ],
    ["by one about another item", [comment("ana", "/attest backups-2 x")], "nobody attested it"],
    ["in a quote", [comment("ana", "> /attest backups x")], "nobody attested it"],
    ["in a code block", [comment("ana", "```\n/attest backups x\n```")], "nobody attested it"],
    ["in an HTML comment", [comment("ana", "<!--\n/attest backups x\n-->")], "nobody attested it"],
    ["inside a sentence", [comment("ana", "please /attest backups x")], "nobody attested it"],
    [
      "once it was withdrawn, edited or not",
      [
        comment("ana", "/attest backups x"),
        comment("bob", "/withdraw backups the restore lost a table", {
          createdAt: "2026-11-19T00:00:00Z",
          updatedAt: "2026-11-19T01:00:00Z",
        }),
      ],
      "withdrawn by bob (sre-lead) at 2026-11-19T00:00:00Z: the restore lost a table",
    ],
  ])("%s", (_, comments, why) => {
    const { criterion, attestation } = judgeItem(item(), facts(...comments), []);
    expect(attestation).toBeUndefined();
    expect(found(criterion)).toContain(why);
    expect(criterion).toMatchObject({
      reasonCode: "attestation-missing",
      next: "Have somebody of sre-lead write a new comment on issue #12: /attest backups what was done",
    });
  });

  it("when somebody outside the role withdraws it, it stays attested", () => {
    const all = facts(comment("ana", "/attest backups x"), comment("eve", "/withdraw backups no"));
    expect(judgeItem(item(), all, []).criterion.status).toBe("passed");
  });

  it("when the team of its author cannot be read", () => {
    const unread = {
      ...facts(comment("bob", "/attest backups x")),
      teams: new Map([["octo-org/sre", { kind: "unreadable" as const, why: "no permission" }]]),
    };
    expect(found(judgeItem(item(), unread, []).criterion)).toContain("cannot be read");
  });

  it("when the issue cannot be read", () => {
    const { criterion } = judgeItem(item(), { unread: "there is no issue #12", issue: 12 }, []);
    expect(found(criterion)).toBe("there is no issue #12");
  });
});
