import { describe, expect, it } from "vitest";
import { readApproval } from "../../src/approval/record.ts";
import { ReleaseGatesError } from "../../src/gate/errors.ts";
import type { Commit, Git } from "../../src/ports/git.ts";
import type { GitHub } from "../../src/ports/github/client.ts";
import type { Review } from "../../src/ports/github/environments.ts";
import { clickJob, environment, review } from "../approval/facts-builder.ts";
import {
  approvedByBoth,
  both,
  commit,
  configDigest,
  ledgerDigest,
  record,
  runApprove,
  runner,
  type Setting,
  sha,
} from "../support/approve-gate.ts";
import { partial } from "../support/fakes/unused.ts";

describe("approve on a runner", () => {
  it("passes when every role was reviewed by somebody who may, and records who, when and for what", async () => {
    const { decision, document } = await runApprove({});
    expect(decision).toMatchObject({ verdict: "passed", reasonCode: "passed" });
    expect(readApproval(document)).toEqual({
      simulated: false,
      tag: "v1.2.3",
      sha,
      target: "production",
      strategy: "canary",
      evidenceDigest: ledgerDigest,
      configDigest,
      roles: [
        { role: "product", login: "approver-1", comment: "go" },
        { role: "sre", login: "approver-2", comment: "" },
      ],
    });
    expect(document).toMatchObject({
      roles: [
        {
          role: "product",
          login: "approver-1",
          comment: "go",
          at: "2026-11-01T10:00:00.000Z",
          via: "listed user",
        },
        { role: "sre", login: "approver-2", via: "team octo-org/sre" },
      ],
      history: { runId: 42, attempt: 1 },
    });
  });

  it("asks for reviews in one form of status line", async () => {
    const { reporter } = await runApprove({});
    expect(reporter.statuses).toEqual([
      {
        tag: "APPROVAL REQUEST",
        sentence: "v1.2.3 for production asks product (approve-product), sre (approve-sre)",
        announce: false,
      },
    ]);
  });

  it("halts on a rejection and keeps the comment", async () => {
    const reviews = [
      ...approvedByBoth,
      review("approver-2", "approve-sre", { state: "rejected", comment: "disk is full" }),
    ];
    const { decision, findings, document } = await runApprove({ reviews });
    expect(decision).toMatchObject({ verdict: "failed", reasonCode: "approval-rejected" });
    expect(decision.reason).toContain("disk is full");
    expect(findings.summary).toContain("disk is full");
    expect(readApproval(document)).toBeUndefined();
  });

  it("is pending while a review is still open", async () => {
    const waiting = { status: "waiting", conclusion: null, startedAt: null } as const;
    const { decision, document } = await runApprove({
      reviews: [review("approver-1", "approve-product")],
      github: { jobs: async () => [clickJob("approve-product", 1), clickJob("approve-sre", 1, waiting)] },
    });
    expect(decision).toMatchObject({ verdict: "pending", reasonCode: "approval-missing-role" });
    expect(decision.reason).toContain("sre");
    expect(readApproval(document)).toBeUndefined();
  });

  const starter = review("release-engineer", "approve-product");
  const refusals: readonly (readonly [string, string, Setting])[] = [
    [
      "a role has no review",
      "approval-missing-role",
      { reviews: [approvedByBoth[0] ?? starter], github: { jobs: async () => [clickJob("build", 1)] } },
    ],
    ["a job ran that nobody approved", "approval-bypassed", { reviews: [approvedByBoth[0] ?? starter] }],
    [
      "the reviewer started the run",
      "self-approval",
      {
        roles: { product: { environment: "approve-product", users: ["release-engineer"] } },
        reviews: [starter],
      },
    ],
    [
      "the reviewer wrote a commit",
      "self-approval",
      {
        github: { compare: async () => ({ commits: [{ ...commit, authorLogin: "Approver-1" }], paths: [] }) },
      },
    ],
    [
      "the reviewer co-wrote a commit",
      "self-approval",
      {
        github: {
          compare: async () => ({
            commits: [{ ...commit, body: "Co-authored-by: A <1+approver-2@users.noreply.github.com>" }],
            paths: [],
          }),
        },
      },
    ],
    [
      "an author has no known account",
      "authors-unknown",
      {
        github: {
          compare: async () => ({
            commits: [{ ...commit, body: "Co-authored-by: A <a@example.com>" }],
            paths: [],
          }),
        },
      },
    ],
    ["the commits cannot be compared", "authors-unknown", { github: { compare: async () => undefined } }],
    ["the environment is gone", "approval-unprotected", { github: { environment: async () => undefined } }],
    ["the team has no members", "approval-outside-role", { github: { teamMembers: async () => [] } }],
    ["the tag moved", "tag-moved", { github: { tagCommit: async () => "d".repeat(40) } }],
    ["the tag is gone", "tag-missing", { github: { tagCommit: async () => undefined } }],
    ["staging is not recorded", "staging-missing", { ledger: [record("readiness-gate", 1, "release")] }],
    ["nothing is recorded", "readiness-missing", { ledger: [] }],
    ["the code is required and absent", "approval-code-missing", { severity: "sev-0" }],
    [
      "a when cannot be evaluated",
      "requirement-error",
      { roles: { ...both, sre: { ...both.sre, when: "release.severity > 1" } } },
    ],
    [
      "no role is asked",
      "nothing-checked",
      { roles: { product: { ...both.product, when: "release.severity == 'sev-0'" } } },
    ],
  ];
  it.each(refusals)("refuses when %s", async (_, reasonCode, setting) => {
    const { decision, document } = await runApprove(setting);
    expect(decision).toMatchObject({ verdict: "failed", reasonCode });
    expect(readApproval(document)).toBeUndefined();
  });

  it("asks a role only when its when is true", async () => {
    const roles = { ...both, sre: { ...both.sre, when: "release.severity == 'sev-0'" } };
    const { decision, findings, document } = await runApprove({ roles });
    expect(decision.verdict).toBe("passed");
    expect(findings.criteria.find((one) => one.id === "approval/role/sre")?.status).toBe("skipped");
    expect(readApproval(document)?.roles).toEqual([{ role: "product", login: "approver-1", comment: "go" }]);
  });

  it("takes GitHub's word where the token may not read the team and only the team may review", async () => {
    const teamMembers = async () => {
      throw new ReleaseGatesError("permission-denied", "403");
    };
    const onlyTeam = async (name: string) =>
      environment(name, { requiredReviewers: [{ kind: "team", name: "sre" }] });
    expect((await runApprove({ github: { teamMembers, environment: onlyTeam } })).decision.verdict).toBe(
      "passed",
    );
    expect((await runApprove({ github: { teamMembers } })).decision).toMatchObject({
      reasonCode: "permission-denied",
    });
  });

  it("holds whoever either GitHub or the runner names as starter for one", async () => {
    const roles = { product: { environment: "approve-product", users: ["restarter"] } };
    const reviews = [review("restarter", "approve-product")];
    const restarted = { ...runner, triggeringActor: "restarter" };
    expect((await runApprove({ roles, reviews })).decision.verdict).toBe("passed");
    expect((await runApprove({ roles, reviews, runner: restarted })).decision.reasonCode).toBe(
      "self-approval",
    );
  });

  it("counts a job that a partial re-run carried over for the attempt it is listed under", async () => {
    const carried = [clickJob("approve-product", 1), clickJob("approve-sre", 1)];
    const { decision } = await runApprove({
      runner: { ...runner, attempt: 2 },
      github: { jobs: async () => carried },
    });
    expect(decision.reasonCode).toBe("approval-other-run");
    expect(decision.reason).toContain("may have been given in an earlier attempt");
  });

  it("reads the authors of a first release from the first commit on, and refuses a shallow clone", async () => {
    const first = { ...commit, sha: "9".repeat(40), authorLogin: "founder" };
    const git = partial<Git>("git", { commits: async () => [commit, first] });
    const release = { previous: undefined, git };
    const whole = await runApprove({ ...release, files: [] });
    expect(whole.decision.verdict).toBe("passed");
    expect(whole.document).toMatchObject({ authors: { logins: ["dev-1", "founder"] } });
    expect((await runApprove({ ...release, files: [".git/shallow"] })).decision.reasonCode).toBe(
      "authors-unknown",
    );
  });

  it("does not take an attempt without jobs for one in which nobody reviewed", async () => {
    const jobs = async (_: number, attempt: number) =>
      attempt === 1 ? [] : [clickJob("approve-product", 2), clickJob("approve-sre", 2)];
    const second = { runner: { ...runner, attempt: 2 }, github: { jobs } };
    await expect(runApprove(second)).rejects.toMatchObject({ code: "github-unavailable" });
  });

  it("never takes a simulated approval in a real run", async () => {
    const simulated = [{ role: "product", login: "approver-1" }];
    await expect(runApprove({ simulated })).rejects.toMatchObject({ code: "input-invalid" });
  });

  it("does not go on when GitHub fails", async () => {
    const reviews = async () => {
      throw new ReleaseGatesError("github-unavailable", "502");
    };
    await expect(runApprove({ github: { reviews } })).rejects.toMatchObject({ code: "github-unavailable" });
  });
});

describe("the change freeze", () => {
  const freeze = {
    "acknowledged-by": ["product"],
    branch: "main",
    "allow-paths": ["docs/**"],
    "deploy-windows": [{ days: ["tue"], from: "09:00", to: "16:00", timezone: "Europe/Berlin" }],
    blackouts: [{ from: "2026-11-24", to: "2026-11-24", reason: "Year-end freeze", "override-by": "sre" }],
  };
  const inBlackout = "2026-11-24T10:00:00Z";
  const quiet: Partial<GitHub> = {
    branchHead: async () => sha,
    mergeQueue: async () => [],
    deployments: async () => [],
  };
  const frozen = (changes: Setting = {}) =>
    runApprove({ freeze, ...changes, github: { ...quiet, ...changes.github } });

  it("is confirmed and written down when everything stands still", async () => {
    const { decision, freezeDocument } = await frozen();
    expect(decision.verdict).toBe("passed");
    expect(freezeDocument).toMatchObject({
      verdict: "confirmed",
      branch: { name: "main", head: sha },
      acknowledgements: [{ role: "product", login: "approver-1" }],
    });
  });

  it("is written down as not configured when the config asks for none", async () => {
    const { decision, freezeDocument } = await runApprove({});
    expect(decision.verdict).toBe("passed");
    expect(freezeDocument).toMatchObject({ verdict: "not-configured", branch: null });
  });

  const other = "f".repeat(40);
  const moved = (paths: readonly string[], missing: readonly Commit[] = []): Partial<GitHub> => ({
    branchHead: async () => other,
    compare: async (base, head) => {
      if (base === other) return { commits: missing, paths: [] };
      return head === other ? { commits: [commit], paths } : { commits: [commit], paths: [] };
    },
  });
  const open = {
    id: 7,
    sha: other,
    ref: "v1",
    environment: "production",
    createdAt: "2026-11-03T09:00:00Z",
    payload: {},
  };
  const status = (state: "in_progress" | "success") => async () => [
    { state, description: "", createdAt: "", creator: "" },
  ];

  it("lets the branch differ in the paths that are allowed", async () => {
    const github = moved(["docs/a.md", "docs/.hidden/b.md"]);
    expect((await frozen({ github })).decision.verdict).toBe("passed");
  });

  const refusals: readonly (readonly [string, string, Setting])[] = [
    ["the branch moved", "freeze-broken", { github: moved(["docs/a.md", "src/main.ts"]) }],
    ["the release commit is not on the branch", "freeze-broken", { github: moved([], [commit]) }],
    ["the branch does not exist", "freeze-broken", { github: { branchHead: async () => undefined } }],
    ["something waits in the merge queue", "freeze-broken", { github: { mergeQueue: async () => ["pr-9"] } }],
    [
      "another deployment is in progress",
      "rollout-in-progress",
      { github: { deployments: async () => [open], deploymentStatuses: status("in_progress") } },
    ],
    ["no window is open", "outside-window", { now: "2026-11-03T15:30:00Z" }],
    ["a blackout is in force", "blackout", { now: inBlackout }],
    [
      "a listed role is not asked",
      "freeze-unacknowledged",
      { roles: { ...both, product: { ...both.product, when: "release.severity == 'sev-0'" } } },
    ],
  ];
  it.each(refusals)("is broken when %s", async (_, reasonCode, setting) => {
    const { decision, freezeDocument } = await frozen(setting);
    expect(decision).toMatchObject({ verdict: "failed", reasonCode });
    expect(freezeDocument).toMatchObject({ verdict: "broken" });
  });

  it("passes over a deployment that has ended, and over one of this very commit", async () => {
    const deployments = async () => [open, { ...open, id: 8, sha }];
    const github = { deployments, deploymentStatuses: status("success") };
    expect((await frozen({ github })).decision.verdict).toBe("passed");
  });

  it("lets the named role override a blackout, in so many words", async () => {
    const reviewed = (product: string, sre: string) => [
      review("approver-1", "approve-product", { comment: product }),
      review("approver-2", "approve-sre", { comment: sre }),
    ];
    const ends = async (reviews: readonly Review[]) => (await frozen({ now: inBlackout, reviews })).decision;
    expect((await ends(reviewed("", "Override blackout: data loss fix"))).verdict).toBe("passed");
    expect((await ends(reviewed("", "fine"))).reasonCode).toBe("blackout");
    expect((await ends(reviewed("override blackout", ""))).reasonCode).toBe("blackout");
  });

  it("waits for an acknowledgement that is still open, unless something else is broken", async () => {
    const waiting = { status: "waiting", conclusion: null, startedAt: null } as const;
    const jobs = async () => [clickJob("approve-product", 1, waiting), clickJob("approve-sre", 1)];
    const reviews = [review("approver-2", "approve-sre")];
    expect((await frozen({ reviews, github: { jobs } })).decision.verdict).toBe("pending");
    const late = await frozen({ reviews, github: { jobs }, now: "2026-11-03T15:30:00Z" });
    expect(late.decision.verdict).toBe("failed");
  });
});

describe("approve at a desk", () => {
  const simulated = [
    { role: "product", login: "approver-1" },
    { role: "sre", login: "approver-2" },
  ];
  const desk = { runner: undefined, mode: "rehearsal" } as const;

  it("records decisions that were typed, marked as simulated", async () => {
    const { decision, document, findings } = await runApprove({ ...desk, simulated });
    expect(decision.verdict).toBe("passed");
    expect(readApproval(document)).toMatchObject({ simulated: true, tag: "v1.2.3" });
    expect(findings.criteria.find((one) => one.id === "approval/genuine")).toMatchObject({
      status: "failed",
      level: "should",
      reasonCode: "approval-simulated",
    });
  });

  it("refuses when a role has no decision, or one person has two", async () => {
    const one = await runApprove({ ...desk, simulated: simulated.slice(0, 1) });
    expect(one.decision.reasonCode).toBe("approval-missing-role");
    const twice = simulated.map(({ role }) => ({ role, login: "approver-1" }));
    expect((await runApprove({ ...desk, simulated: twice })).decision.reasonCode).toBe(
      "one-person-two-roles",
    );
  });

  it("refuses a decision for a role that the config does not have", async () => {
    const unknown = [{ role: "prodcut", login: "approver-1" }];
    await expect(runApprove({ ...desk, simulated: unknown })).rejects.toMatchObject({
      code: "input-invalid",
    });
  });

  it("needs a token to read reviews", async () => {
    const ledger = [record("readiness-gate", 1, "rehearsal"), record("staging-validate", 2, "rehearsal")];
    await expect(runApprove({ ...desk, ledger })).rejects.toMatchObject({ code: "token-missing" });
  });
});
