import { describe, expect, it } from "vitest";
import { blockersCriterion } from "../../src/gate/blockers.ts";

const LABEL = { label: "release-blocker", level: "must" } as const;
const issue = (number: number, title = `Fault ${number}`) => ({
  label: "release-blocker",
  number,
  title,
  url: `https://github.localhost/octo-org/checkout/issues/${number}`,
});

describe("a blocking label", () => {
  it("passes while no issue with it is open", () => {
    expect(blockersCriterion(LABEL, { kind: "read", blockers: [] })).toMatchObject({
      id: "blockers/release-blocker",
      status: "passed",
    });
  });

  it("fails with the numbers and titles of what is open, and leads to the first", () => {
    expect(blockersCriterion(LABEL, { kind: "read", blockers: [issue(7), issue(9)] })).toEqual({
      id: "blockers/release-blocker",
      title: "No open issue is labelled release-blocker",
      level: "must",
      status: "failed",
      reasonCode: "blockers-open",
      expected: "no open issue labelled release-blocker",
      found: "2 open: #7 Fault 7; #9 Fault 9",
      where: { url: "https://github.localhost/octo-org/checkout/issues/7" },
      next: "Close them, or take the label release-blocker off what does not block.",
    });
  });

  it("counts what it does not name, and cuts titles that nobody would read", () => {
    const blockers = Array.from({ length: 120 }, (_, index) => issue(index + 1, "x".repeat(300)));
    const criterion = blockersCriterion(LABEL, { kind: "read", blockers });
    expect(criterion).toMatchObject({ found: expect.stringMatching(/^120 open: .* and 115 more$/) });
    expect(criterion.status === "failed" ? criterion.found?.length : 0).toBeLessThan(450);
  });

  it("fails when GitHub does not show its issues", () => {
    const problem = { reasonCode: "permission-denied", found: "403", next: "add `issues: read`" } as const;
    expect(blockersCriterion(LABEL, { kind: "unread", problem })).toMatchObject({
      status: "failed",
      reasonCode: "permission-denied",
      expected: "no open issue labelled release-blocker",
      next: "add `issues: read`",
    });
  });

  it("is skipped with the reason when nobody asks", () => {
    expect(blockersCriterion(LABEL, { kind: "unasked", why: "a rehearsal" })).toMatchObject({
      status: "skipped",
    });
  });
});
