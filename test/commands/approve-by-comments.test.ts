import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGitHub } from "../../src/adapters/github/client.ts";
import { approvalCode } from "../../src/approval/code.ts";
import { sha256 } from "../../src/commands/approval-facts.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import { ledgerDigest, runApprove, runner, type Setting, sha } from "../support/approve-gate.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../support/github/emulator.ts";
import { fault } from "../support/github/faults.ts";

/** Approval by comments against GitHub's own interface; no environment exists there at all. */

const CODE = approvalCode(ledgerDigest, 1, sha256);
const COMMENTS = { comments: { issue: 1 } };
let github: GitHubEmulator;

beforeEach(async () => {
  github = await startGitHubEmulator({ repository: "octo-org/shop" });
  const { git, actions, people, issues } = github.state;
  git.addCommit({ sha: "b".repeat(40), message: "Release 1.2.2", author: "dev-1" });
  git.addCommit({ sha, message: "Add a basket", author: "dev-1", branch: "main" });
  git.addTag("v1.2.3", sha, { annotated: true });
  people.addTeam("octo-org/sre", ["approver-2", "dev-1"]);
  actions.addRun({ id: runner.runId, headSha: sha, actor: "release-engineer" });
  issues.add({ title: "Release approvals" });
});
afterEach(() => github.close());

function write(user: string, body: string) {
  const issue = github.state.issues.find(1);
  if (issue === undefined) throw new TypeError("the issue is there");
  return github.state.issues.comment(issue, user, body);
}

async function decide(changes: Setting = {}) {
  const client = createGitHub({
    token: github.token,
    repository: "octo-org/shop",
    apiUrl: github.url,
    clock: createSteppingClock(),
    random: () => 0.5,
  });
  try {
    const { decision, document, findings } = await runApprove({ client, approval: COMMENTS, ...changes });
    return { verdict: decision.verdict, reasonCode: decision.reasonCode, document, findings };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return { verdict: "failed", reasonCode: error.code, document: undefined, findings: undefined };
  }
}

function bothApprove(): void {
  write("approver-1", `Read it.\n/approve product ${CODE}`);
  write("approver-2", `/approve sre ${CODE}`);
}

describe("approve by comments on an issue", () => {
  it("waits, then passes when both roles wrote, and says that it is the weaker form", async () => {
    expect(await decide()).toMatchObject({ verdict: "pending", reasonCode: "approval-missing-role" });
    bothApprove();
    const { verdict, document, findings } = await decide();
    expect(verdict).toBe("passed");
    expect(document).toMatchObject({ comments: { issue: 1, weaker: true }, codeRequired: true });
    expect(findings?.summary).toContain("**The weaker form.**");
    expect(findings?.criteria.find((one) => one.id === "approval/form")).toMatchObject({ status: "failed" });
    github.assertFaithful();
  });

  it("takes the code that staging showed, also when only the approve job ran again", async () => {
    bothApprove();
    expect(await decide({ runner: { ...runner, attempt: 2 } })).toMatchObject({ verdict: "passed" });
  });

  it("reads no comment unless the config says so", async () => {
    bothApprove();
    expect(await decide({ approval: {} })).toMatchObject({ verdict: "failed" });
  });

  it("refuses an edited comment, an author, and the code of another brief", async () => {
    bothApprove();
    const edited = write("approver-2", `/approve sre ${CODE}`);
    edited.updatedAt = new Date(Date.parse(edited.createdAt) + 5_000).toISOString();
    expect(await decide()).toMatchObject({ verdict: "failed", reasonCode: "approval-other-evidence" });
    write("approver-2", "/approve sre 0000-0000");
    expect(await decide()).toMatchObject({ verdict: "failed", reasonCode: "approval-code-missing" });
    write("approver-2", "/reject sre not today");
    expect(await decide()).toMatchObject({ verdict: "failed", reasonCode: "approval-rejected" });
  });

  it("refuses a co-author of the team", async () => {
    write("approver-1", `/approve product ${CODE}`);
    write("dev-1", `/approve sre ${CODE}`);
    expect(await decide()).toMatchObject({ verdict: "failed", reasonCode: "self-approval" });
  });

  it("fails closed where the issue is missing or cannot be read", async () => {
    expect(await decide({ approval: { comments: { issue: 9 } } })).toMatchObject({
      verdict: "failed",
      reasonCode: "approval-missing",
    });
    bothApprove();
    github.faults.always("issues/list-comments", fault.status(403));
    expect(await decide()).toMatchObject({ verdict: "failed", document: undefined });
  });
});
