import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGitHub } from "../../src/adapters/github/client.ts";
import { readApproval } from "../../src/approval/record.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { Verdict } from "../../src/gate/verdict.ts";
import { runApprove, runner, type Setting, sha } from "../support/approve-gate.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../support/github/emulator.ts";
import { type Fault, fault } from "../support/github/faults.ts";

const PRODUCT = "approve-product";
const SRE = "approve-sre";
let github: GitHubEmulator;

beforeEach(async () => {
  github = await startGitHubEmulator({ repository: "octo-org/shop" });
  const { git, actions, environments, people } = github.state;
  git.addCommit({ sha: "b".repeat(40), message: "Release 1.2.2", author: "dev-1" });
  git.addCommit({
    sha,
    message: "Add a basket\n\nCo-authored-by: Two <2+dev-2@users.noreply.github.com>",
    author: "dev-1",
    branch: "main",
  });
  git.addTag("v1.2.3", sha, { annotated: true });
  people.addTeam("octo-org/sre", ["approver-2", "dev-2"]);
  people.user("carla");
  environments.add(PRODUCT, { reviewers: ["approver-1", "carla"], canAdminsBypass: false });
  // Not the team alone: so the gate has to ask who is in the team.
  environments.add(SRE, { reviewers: ["octo-org/sre", "carla"], canAdminsBypass: false });
  actions.addRun({ id: runner.runId, headSha: sha, actor: "release-engineer" });
});
afterEach(() => github.close());

/** Somebody clicks, and the job that waited for it runs. */
function click(environment: string, user: string, comment = ""): void {
  github.state.actions.addReview(runner.runId, { environments: [environment], user, comment });
  github.state.actions.addJob(runner.runId, { name: `release / ${environment}` });
}

async function decide(
  changes: Setting = {},
): Promise<{ verdict: Verdict; reasonCode: string; document: unknown }> {
  const client = createGitHub({
    token: github.token,
    repository: "octo-org/shop",
    apiUrl: github.url,
    clock: createSteppingClock(),
    random: () => 0.5,
  });
  try {
    const { decision, document } = await runApprove({ client, ...changes });
    return { verdict: decision.verdict, reasonCode: decision.reasonCode, document };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return { verdict: "failed", reasonCode: error.code, document: undefined };
  }
}

describe("approve against GitHub's own interface", () => {
  it("passes when both roles clicked, and records the time of each decision", async () => {
    click(PRODUCT, "approver-1", "go");
    click(SRE, "approver-2");
    const { verdict, document } = await decide();
    expect(verdict).toBe("passed");
    expect(readApproval(document)?.roles.map((one) => one.login)).toEqual(["approver-1", "approver-2"]);
    github.assertFaithful();
  });

  it("finds the one review that counts among three hundred", async () => {
    for (let at = 0; at < 299; at += 1) {
      github.state.actions.addReview(runner.runId, {
        environments: [PRODUCT],
        user: "carla",
        comment: `no. ${at}`,
      });
    }
    click(PRODUCT, "approver-1");
    click(SRE, "approver-2");
    github.state.actions.reviewsPerPage = 100;
    const { verdict, document } = await decide();
    expect(verdict).toBe("passed");
    expect(readApproval(document)?.roles[0]).toMatchObject({ role: "product", login: "approver-1" });
  });

  it("refuses a co-author, whatever the team says", async () => {
    click(PRODUCT, "approver-1");
    click(SRE, "dev-2");
    expect(await decide()).toMatchObject({ verdict: "failed", reasonCode: "self-approval" });
  });

  it("refuses a reviewer whose account is gone, and one who was renamed away from the list", async () => {
    click(PRODUCT, "approver-1");
    click(SRE, "approver-2");
    github.state.people.rename("approver-1", "somebody-new");
    expect(await decide()).toMatchObject({ reasonCode: "approval-outside-role" });
    github.state.people.rename("somebody-new", "approver-1");
    github.state.people.remove("approver-2");
    expect(await decide()).toMatchObject({ reasonCode: "approval-outside-role" });
  });

  it("refuses when the environment was deleted between the click and the reading", async () => {
    click(PRODUCT, "approver-1");
    click(SRE, "approver-2");
    github.state.environments.remove(SRE);
    expect(await decide()).toMatchObject({ verdict: "failed", reasonCode: "approval-unprotected" });
  });

  it("refuses when the team lost its members", async () => {
    click(PRODUCT, "approver-1");
    click(SRE, "approver-2");
    github.state.people.addTeam("octo-org/sre", []);
    expect(await decide()).toMatchObject({ reasonCode: "approval-outside-role" });
  });

  it("tells a second attempt from the first by who clicked again", async () => {
    click(PRODUCT, "approver-1");
    click(SRE, "approver-2");
    github.state.actions.rerun(runner.runId, "release-engineer");
    const second = { runner: { ...runner, attempt: 2 } };
    expect(await decide(second)).toMatchObject({ verdict: "failed" });
    click(PRODUCT, "approver-1");
    expect(await decide(second)).toMatchObject({ verdict: "failed" });
    click(SRE, "approver-2");
    expect(await decide(second)).toMatchObject({ verdict: "passed" });
  });
});

describe("a fault of GitHub", () => {
  const lasting: readonly (readonly [string, Fault])[] = [
    ...[401, 403, 404, 422, 500].map((status) => [`status ${status}`, fault.status(status)] as const),
    ["429", fault.tooMany()],
    ["a body cut in the middle", fault.cutBody],
    ["JSON that ends early", fault.notJson],
    ["a page without items", fault.emptyPage],
  ];

  async function operations(): Promise<readonly string[]> {
    click(PRODUCT, "approver-1");
    click(SRE, "approver-2");
    expect((await decide()).verdict).toBe("passed");
    return [...new Set(github.requests.flatMap((request) => request.operation ?? []))];
  }

  it.each(lasting)(
    "that lasts (%s) never lets a release pass, whichever call it strikes",
    async (_, strike) => {
      const called = await operations();
      expect(called.length).toBeGreaterThanOrEqual(7);
      for (const operation of called) {
        github.faults.clear();
        github.faults.always(operation, strike);
        const { verdict, reasonCode } = await decide();
        // An answer that is no listing has no items to lose.
        const harmless = strike.kind === "empty-page" && !/list|reviews|compare/.test(operation);
        if (!harmless)
          expect({ operation, verdict, reasonCode }).toMatchObject({ operation, verdict: "failed" });
        expect(reasonCode).not.toBe("internal-error");
      }
      github.takeViolations();
    },
  );

  it.each([
    ["500", fault.status(500)],
    ["a closed connection", fault.disconnect],
  ] as const)("that passes (%s) is waited out, whichever call it strikes", async (_, strike) => {
    for (const operation of await operations()) {
      github.faults.clear();
      github.faults.next(operation, strike);
      expect({ operation, ...(await decide()) }).toMatchObject({ operation, verdict: "passed" });
    }
    github.takeViolations();
  });
});
