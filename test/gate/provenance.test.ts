import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseArtifact, chooseRun, judgeRelease, type WantedRun } from "../../src/gate/provenance.ts";
import { REASONS } from "../../src/gate/reason-codes.ts";
import type { RunArtifact, WorkflowRun } from "../../src/ports/github/runs.ts";

const sha = "a".repeat(40);
const other = "b".repeat(40);
const repository = "octo-org/checkout";

const run = (change: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 500,
  attempt: 1,
  headSha: sha,
  event: "push",
  actor: "author",
  triggeringActor: "author",
  headRepository: repository,
  repository,
  path: ".github/workflows/ci.yml",
  title: "Run",
  url: "https://github.com/octo-org/shop/actions/runs/1",
  status: "completed",
  conclusion: "success",
  startedAt: "2026-11-20T09:00:00Z",
  updatedAt: "2026-11-20T10:00:00Z",
  ...change,
});
const wanted: WantedRun = {
  from: { kind: "newest", workflow: "ci.yml" },
  release: { repository, sha },
  thisRun: 900,
  serverUrl: "https://github.com",
};
const refusal = (runs: readonly WorkflowRun[] | undefined, change: Partial<WantedRun> = {}) => {
  const choice = chooseRun(runs, { ...wanted, ...change });
  if (choice.kind === "chosen") throw new Error(`run ${choice.run.id} was chosen`);
  const { finding } = choice;
  // Whatever is refused says all four things.
  expect(finding.expected).toMatch(/./);
  expect(finding.where?.url).toMatch(/^https:\/\/github\.com\/octo-org\/checkout\/actions/);
  expect(finding.next ?? REASONS[finding.reasonCode].next).toMatch(/./);
  return finding;
};
const chosen = (runs: readonly WorkflowRun[], change: Partial<WantedRun> = {}) => {
  const choice = chooseRun(runs, { ...wanted, ...change });
  return choice.kind === "chosen" ? [choice.run.id, choice.problem?.reasonCode] : choice.finding;
};

describe("a workflow run counts", () => {
  it("when it ran this repository's code on the release commit and ended with success", () => {
    expect(chosen([run()])).toEqual([500, undefined]);
    expect(chosen([run({ repository: "Octo-Org/Checkout", headRepository: "OCTO-ORG/checkout" })])).toEqual([
      500,
      undefined,
    ]);
  });

  it.each([
    ["another commit", { headSha: other }, `run 500 (ci.yml) ran on the commit ${other}`],
    ["another repository", { repository: "octo-org/shop" }, "is of the repository octo-org/shop"],
    ["a fork", { headRepository: "mallory/checkout" }, "ran code of the fork mallory/checkout"],
    ["a fork that was deleted", { headRepository: "" }, "ran code of a fork that was deleted"],
    ["a pull request of its own", { event: "pull_request" }, "was started by pull_request"],
    ["a pull request's target", { event: "pull_request_target" }, "was started by pull_request_target"],
    ["another run, which may hold a fork's code", { event: "workflow_run" }, "was started by workflow_run"],
    ["somebody's comment", { event: "issue_comment" }, "was started by issue_comment"],
    ["a dispatch from outside", { event: "repository_dispatch" }, "was started by repository_dispatch"],
    ["an event that nobody has thought of", { event: "telepathy" }, "was started by telepathy"],
  ])("never when it is of %s", (_, change, found) => {
    const finding = refusal([run(change)]);
    expect(finding.reasonCode).toBe("evidence-foreign");
    expect(finding.found).toContain(found);
    expect(finding.where?.url).toBe("https://github.com/octo-org/checkout/actions/runs/500");
    expect(refusal([run(change)], { from: { kind: "named", id: 500 } }).reasonCode).toBe("evidence-foreign");
  });

  it.each(["push", "merge_group", "workflow_dispatch", "schedule", "release", "create"])(
    "when %s started it",
    (event) => expect(chosen([run({ event })])).toEqual([500, undefined]),
  );

  it.each(["queued", "in_progress", "waiting", "pending", "requested", "unknown"])(
    "not yet when it is %s",
    (status) => {
      const finding = refusal([run({ status, conclusion: null })]);
      expect(finding).toMatchObject({
        reasonCode: "run-unsuccessful",
        next: expect.stringContaining("Wait"),
      });
    },
  );

  it.each(["failure", "cancelled", "timed_out", "skipped", "neutral", "action_required", null])(
    "as a report, and never as a proof, when it ended with %s",
    (conclusion) => expect(chosen([run({ conclusion })])).toEqual([500, "run-unsuccessful"]),
  );

  it("while it is in progress if it is the run that asks, whatever started it", () => {
    const asking = run({ id: 900, status: "in_progress", conclusion: null, event: "workflow_run" });
    expect(chosen([asking], { from: { kind: "this" } })).toEqual([900, undefined]);
    expect(refusal([{ ...asking, headSha: other }], { from: { kind: "this" } }).reasonCode).toBe(
      "evidence-foreign",
    );
    expect(chooseRun([asking], { ...wanted, thisRun: undefined })).toMatchObject({ kind: "refused" });
    const pushed = { ...asking, event: "push" };
    expect(chooseRun([pushed], { ...wanted, thisRun: undefined })).toMatchObject({ kind: "unfinished" });
  });
});

describe("of several runs", () => {
  it("those that do not belong are passed over, so that no fork can hide a good one", () => {
    const fork = run({ id: 700, headRepository: "mallory/checkout", event: "pull_request" });
    expect(chosen([fork, run({ id: 600, event: "pull_request" }), run()])).toEqual([500, undefined]);
  });

  it("the newest that belongs decides alone: no older success stands in for it", () => {
    expect(chosen([run({ id: 600, conclusion: "failure" }), run()])).toEqual([600, "run-unsuccessful"]);
    expect(refusal([run({ id: 600, status: "in_progress", conclusion: null }), run()]).found).toBe(
      "run 600 (ci.yml) is in progress",
    );
  });

  it("none may belong: the newest is explained and the others are counted", () => {
    const finding = refusal([run({ id: 700, headRepository: "mallory/checkout" }), run({ headSha: other })]);
    expect(finding.found).toBe(
      "run 700 (ci.yml) ran code of the fork mallory/checkout; nor does any of the others (1)",
    );
  });

  it("there may be none", () => {
    expect(refusal([])).toMatchObject({
      reasonCode: "evidence-missing",
      found: "no run of ci.yml on that commit",
    });
    expect(refusal(undefined).found).toBe("no ci.yml in octo-org/checkout");
    expect(refusal(undefined, { from: { kind: "named", id: 7 } }).found).toBe(
      "no run 7 in octo-org/checkout",
    );
  });
});

const anyRun = fc
  .record({
    headSha: fc.constantFrom(sha, other),
    repository: fc.constantFrom(repository, "octo-org/shop"),
    headRepository: fc.constantFrom(repository, "mallory/checkout", ""),
    event: fc.constantFrom("push", "workflow_dispatch", "pull_request", "workflow_run"),
    status: fc.constantFrom("completed", "in_progress", "queued"),
    conclusion: fc.constantFrom("success", "failure", "cancelled", null),
  })
  .map((change) => run(change));

it("whatever runs there are, only the newest that belongs is chosen, and only its success proves something", () => {
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 8 }), (found) => {
      const runs = found.map((one, index) => ({ ...one, id: 800 - index }));
      const newest = runs.find(
        (one) =>
          one.headSha === sha &&
          one.repository === repository &&
          one.headRepository === repository &&
          ["push", "workflow_dispatch"].includes(one.event),
      );
      const choice = chooseRun(runs, wanted);
      const ended = newest?.status === "completed";
      expect(choice.kind).toBe(newest === undefined ? "refused" : ended ? "chosen" : "unfinished");
      if (choice.kind !== "chosen") return;
      expect(choice.run.id).toBe(newest?.id);
      expect(choice.problem === undefined).toBe(newest?.conclusion === "success");
    }),
    { numRuns: 2_000 },
  );
});

const artifact = (change: Partial<RunArtifact> = {}): RunArtifact => ({
  id: 1,
  name: "test-reports",
  size: 1000,
  sha256: "c".repeat(64),
  expired: false,
  createdAt: "2026-11-20T09:30:00Z",
  ...change,
});
const pick = (found: readonly RunArtifact[], of = run()) => {
  const choice = chooseArtifact(found, "test-reports", of, wanted);
  return choice.kind === "chosen" ? choice.artifact.id : choice.finding;
};

describe("an artifact of the run", () => {
  it("is found by its name", () => {
    expect(pick([artifact({ id: 2, name: "coverage" }), artifact()])).toBe(1);
  });

  it("that is missing is told with the names that are there", () => {
    expect(pick([])).toMatchObject({ reasonCode: "artifact-missing", found: "a run without artifacts" });
    const names = ["a", "b", "c", "d", "e", "f", "test-report"].map((name) => artifact({ name }));
    expect(pick(names)).toMatchObject({
      expected: "the artifact test-reports in run 500 (ci.yml)",
      found: "only a, b, c, d, e and 2 more",
      next: "Did you mean test-report?",
    });
  });

  it("that has expired does not count", () => {
    expect(pick([artifact({ expired: true })])).toMatchObject({
      reasonCode: "artifact-missing",
      found: expect.stringContaining("expired"),
      next: expect.stringContaining("retention-days"),
    });
    expect(pick([artifact({ id: 2, expired: true }), artifact()])).toBe(1);
  });

  it("must be the only one of its name, unless the run was started again: then the newest replaced the others", () => {
    const two = [artifact({ id: 1 }), artifact({ id: 3 })];
    expect(pick(two)).toMatchObject({ reasonCode: "evidence-ambiguous", found: "2 artifacts of that name" });
    expect(pick(two, run({ attempt: 2 }))).toBe(3);
  });
});

describe("a GitHub Release", () => {
  const judge = (found: boolean, commit: string | undefined) =>
    judgeRelease({ tag: "v1.2.3-rc.1", found, commit }, wanted);

  it("counts when its tag points to the release commit", () => {
    expect(judge(true, sha)).toBeUndefined();
  });

  it.each([
    ["cannot be seen", false, undefined, "evidence-missing", "no release of that tag"],
    ["is of another commit", true, other, "evidence-foreign", `its tag on ${other}`],
    ["is a draft without a tag", true, undefined, "evidence-foreign", "no tag that binds it"],
  ])("that %s does not count", (_, found, commit, reasonCode, text) => {
    expect(judge(found, commit)).toMatchObject({
      reasonCode,
      expected: `a GitHub Release v1.2.3-rc.1 of octo-org/checkout on ${sha}`,
      found: expect.stringContaining(text),
      where: { url: "https://github.com/octo-org/checkout/releases" },
    });
  });
});
