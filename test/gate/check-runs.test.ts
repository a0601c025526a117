import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckStanding, nextLook, type RequiredCheck, standingOf } from "../../src/gate/check-runs.ts";
import { type SeenCheck, seeChecks } from "../../src/gate/commit-checks.ts";
import { checkRun, look, pending, required, seen, workflowRun } from "./check-facts.ts";

describe("the checks of a commit", () => {
  const told = (checks: readonly SeenCheck[]) => checks.map(({ name, state }) => `${name}: ${state}`);

  it("are the newest of their name: a re-run replaces what it repeats", () => {
    const checkRuns = [checkRun(2, "build"), checkRun(1, "build", { conclusion: "failure" })];
    expect(told(seeChecks(look({ checkRuns })))).toEqual(["build: success"]);
    const again = [checkRun(1, "build"), checkRun(2, "build", { status: "queued", conclusion: null })];
    expect(told(seeChecks(look({ checkRuns: again })))).toEqual(["build: queued"]);
  });

  it("are the newest across runs of the same workflow", () => {
    const checkRuns = [checkRun(1, "build", { conclusion: "failure" }), checkRun(2, "build", { suite: 2 })];
    const workflowRuns = [workflowRun(1), workflowRun(2)];
    expect(told(seeChecks(look({ checkRuns, workflowRuns })))).toEqual(["build: success"]);
  });

  it("of another workflow or app hide nothing by having the same name", () => {
    const checkRuns = [
      checkRun(1, "build", { conclusion: "failure" }),
      checkRun(2, "build", { suite: 2 }),
      checkRun(3, "build", { suite: 3, app: "other-ci" }),
    ];
    const workflowRuns = [
      workflowRun(1),
      workflowRun(2, { path: ".github/workflows/docs.yml@refs/heads/x" }),
    ];
    const checks = seeChecks(look({ checkRuns, workflowRuns }));
    expect(checks.map(({ workflow, app, state }) => [workflow ?? app, state])).toEqual([
      ["ci.yml", "failure"],
      ["docs.yml", "success"],
      ["other-ci", "success"],
    ]);
  });

  it("tell the jobs of the run that asks, and which of them asks", () => {
    const checkRuns = [
      checkRun(1, "release / readiness"),
      checkRun(2, "lint"),
      checkRun(3, "x", { suite: 2 }),
    ];
    const own = { runId: 1, job: "release / readiness" };
    const docs = workflowRun(2, { path: ".github/workflows/docs.yml" });
    const checks = seeChecks(look({ checkRuns, workflowRuns: [workflowRun(1), docs], own }));
    expect(checks.map((check) => check.own)).toEqual(["job", "run", "no"]);
  });

  it("of an earlier run of the workflow that asks do not count", () => {
    const path = ".github/workflows/release.yml";
    const workflowRuns = [workflowRun(1, { path }), workflowRun(2, { path }), workflowRun(3)];
    const checkRuns = [
      checkRun(1, "release / staging", { conclusion: "failure" }),
      checkRun(2, "release / readiness", { suite: 2, status: "in_progress", conclusion: null }),
      checkRun(3, "build", { suite: 3 }),
    ];
    const names = (own: { readonly own?: { readonly runId: number } }) =>
      seeChecks(look({ checkRuns, workflowRuns, ...own })).map(({ name }) => name);
    expect(names({ own: { runId: 2 } })).toEqual(["release / readiness", "build"]);
    expect(names({})).toHaveLength(3);
  });

  it("tell what ran for a fork, also for one that is gone", () => {
    const workflowRuns = [
      workflowRun(1, { headRepository: "Octo-Org/checkout" }),
      workflowRun(2, { headRepository: "somebody/checkout" }),
      workflowRun(3, { headRepository: "" }),
    ];
    const checkRuns = [1, 2, 3].map((suite) => checkRun(suite, `build ${suite}`, { suite }));
    expect(seeChecks(look({ checkRuns, workflowRuns })).map(({ fork }) => fork)).toEqual([false, true, true]);
  });

  it("include commit statuses, of which only pending has not ended", () => {
    const statuses = (["success", "pending", "error", "failure"] as const).map((state) => ({
      context: `ci/${state}`,
      state,
      description: "",
      updatedAt: "2026-11-20T10:00:00Z",
    }));
    const checks = seeChecks(look({ statuses }));
    expect(checks.map(({ kind, state, ended }) => [kind, state, ended])).toEqual([
      ["status", "success", true],
      ["status", "pending", false],
      ["status", "error", true],
      ["status", "failure", true],
    ]);
  });
});

describe("a required check", () => {
  const status = (name: string, state: string): SeenCheck => ({
    ...seen(name, { kind: "status", state, ended: state !== "pending" }),
  });

  it.each<[string, RequiredCheck, readonly SeenCheck[], CheckStanding["kind"]]>([
    ["is green when its one check run succeeded", required("build"), [seen("build")], "green"],
    ["is green by a commit status alone", required("ci/x"), [status("ci/x", "success")], "green"],
    ["is absent when nothing has its name", required("build"), [seen("built")], "absent"],
    ["is absent when there is nothing at all", required("*"), [], "absent"],
    ["is pending while its check run goes on", required("build"), [pending("build")], "pending"],
    ["is red when it failed", required("build"), [seen("build", { state: "failure" })], "red"],
    ...["cancelled", "timed_out", "action_required", "stale", "startup_failure", "skipped", "neutral"].map(
      (state): [string, RequiredCheck, readonly SeenCheck[], CheckStanding["kind"]] => [
        `is red when it ended ${state}`,
        required("build"),
        [seen("build", { state })],
        "red",
      ],
    ),
    [
      "is green when it was skipped and may be",
      required("build", { allow: ["skipped"] }),
      [seen("build", { state: "skipped" })],
      "green",
    ],
    [
      "must be green as check run and as status where both have its name",
      required("build"),
      [seen("build"), status("build", "failure")],
      "red",
    ],
    [
      "must be green in every workflow that has a job of its name",
      required("build"),
      [seen("build"), seen("build", { workflow: "docs.yml", state: "failure" })],
      "red",
    ],
    [
      "is only looked for in its workflow",
      required("build", { workflow: "ci.yml" }),
      [seen("build"), seen("build", { workflow: "docs.yml", state: "failure" })],
      "green",
    ],
    [
      "of a workflow is no commit status",
      required("build", { workflow: "ci.yml" }),
      [
        seeChecks(
          look({ statuses: [{ context: "build", state: "success", description: "", updatedAt: "" }] }),
        )[0]!,
      ],
      "absent",
    ],
    [
      "is only looked for in its app",
      required("build", { app: "github-actions" }),
      [seen("build", { app: "somebody-elses" })],
      "absent",
    ],
    [
      "by glob is red when one of many is",
      required("test (*)"),
      [seen("test (18)"), seen("test (20)", { state: "failure" }), pending("test (22)")],
      "red",
    ],
    [
      "by glob is pending while one of many is",
      required("test (*)"),
      [seen("test (18)"), pending("test (20)")],
      "pending",
    ],
    [
      "by glob is pending while its workflow run may bring more",
      required("test (*)"),
      [seen("test (18)", { runGoesOn: true })],
      "pending",
    ],
    [
      "by name is green although its workflow run goes on",
      required("test (18)"),
      [seen("test (18)", { runGoesOn: true })],
      "green",
    ],
    ["that only ran for a fork is absent", required("build"), [seen("build", { fork: true })], "absent"],
    [
      "is not waited for when it is a job of the run that asks",
      required("lint"),
      [pending("lint", { own: "run" })],
      "own",
    ],
    [
      "is not waited for when it is the very job that asks",
      required("readiness"),
      [pending("readiness", { own: "job" })],
      "own",
    ],
    [
      "by glob passes over the very job that asks",
      required("*"),
      [seen("build"), pending("readiness", { own: "job" })],
      "green",
    ],
    [
      "by glob that matches only the job that asks is absent",
      required("*"),
      [pending("readiness", { own: "job" })],
      "absent",
    ],
    [
      "by glob does not pass over another unfinished job of the run that asks",
      required("*"),
      [seen("build"), pending("test (3)", { own: "run" }), pending("readiness", { own: "job" })],
      "own",
    ],
    [
      "by glob passes over a job that the run that asks left out",
      required("*"),
      [seen("build"), seen("release / tag", { own: "run", state: "skipped" })],
      "green",
    ],
    [
      "by glob needs more than what the run that asks left out",
      required("*"),
      [seen("release / tag", { own: "run", state: "skipped" })],
      "absent",
    ],
    [
      "by name is red when the run that asks left it out",
      required("test"),
      [seen("test", { own: "run", state: "skipped" })],
      "red",
    ],
    [
      "by glob is red when another job of the run that asks failed",
      required("*"),
      [seen("build"), seen("lint", { own: "run", state: "failure" })],
      "red",
    ],
    [
      "counts an ended job of the run that asks",
      required("*"),
      [seen("plan", { own: "run", runGoesOn: true }), pending("readiness", { own: "job" })],
      "green",
    ],
  ])("%s", (_, wanted, checks, kind) => {
    expect(standingOf(wanted, checks).kind).toBe(kind);
  });

  const anyCheck = fc.record({
    name: fc.constantFrom("build", "test (1)", "test (2)", "readiness"),
    state: fc.constantFrom("success", "failure", "skipped", "neutral", "in_progress", "queued"),
    runGoesOn: fc.boolean(),
    own: fc.constantFrom("no", "run", "job"),
    fork: fc.boolean(),
  });
  const anyRequired = fc.record({
    name: fc.constantFrom("build", "test (1)", "test (*)", "*"),
    allow: fc.subarray(["skipped", "neutral"]),
  });
  const checksOf = (drawn: readonly { readonly state: string }[]): readonly SeenCheck[] =>
    drawn.map((one) =>
      seen("build", {
        ...one,
        ended: one.state !== "in_progress" && one.state !== "queued",
      } as Partial<SeenCheck>),
    );

  it("is green only if something that counts matched and all of that ended as it may", () => {
    fc.assert(
      fc.property(anyRequired, fc.array(anyCheck, { maxLength: 6 }), (wanted, drawn) => {
        const one = required(wanted.name, wanted);
        const standing = standingOf(one, checksOf(drawn));
        if (standing.kind !== "green") return;
        expect(standing.checks.length).toBeGreaterThan(0);
        for (const check of standing.checks) {
          expect(check.fork).toBe(false);
          expect(["success", ...one.allow]).toContain(check.state);
        }
        for (const check of standing.leftOut) {
          expect(check.own).not.toBe("no");
          expect(check.state === "skipped" || (check.own === "job" && !check.ended)).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("never becomes green by a further check, and stands the same in any order", () => {
    fc.assert(
      fc.property(
        anyRequired,
        fc.array(anyCheck, { minLength: 1, maxLength: 6 }),
        anyCheck,
        (wanted, drawn, more) => {
          const one = required(wanted.name, wanted);
          const standing = standingOf(one, checksOf(drawn));
          expect(standingOf(one, checksOf(drawn.toReversed())).kind).toBe(standing.kind);
          const then = standingOf(one, checksOf([...drawn, more]));
          if (standing.kind !== "absent" && then.kind === "green") expect(standing.kind).toBe("green");
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

describe("waiting for checks", () => {
  const open = (within: number, level: "must" | "should" = "must") => ({
    required: required("build", { within, level }),
    standing: standingOf(required("build"), [pending("build")]),
  });
  const green = { required: required("ok"), standing: standingOf(required("ok"), [seen("ok")]) };
  const red = (level: "must" | "should") => ({
    required: required("bad", { level }),
    standing: standingOf(required("bad"), [seen("bad", { state: "failure" })]),
  });

  it("is over when nothing is open", () => {
    expect(nextLook([green], 0, 1)).toEqual({ kind: "over" });
  });

  it("is over when the limit of everything open is", () => {
    expect(nextLook([open(60_000)], 60_000, 9)).toEqual({ kind: "over" });
    expect(nextLook([open(0)], 0, 1)).toEqual({ kind: "over" });
  });

  it("goes on for a longer limit when a shorter one is over", () => {
    expect(nextLook([open(1_000), open(90_000)], 30_000, 5).kind).toBe("again");
  });

  it("is over as soon as a check that decides is red, and not for one that only warns", () => {
    expect(nextLook([open(60_000), red("must")], 0, 1)).toEqual({ kind: "over" });
    expect(nextLook([open(60_000), red("should")], 0, 1).kind).toBe("again");
  });

  it("looks ever less often, at most every minute, and once more when the limit ends", () => {
    const limit = 30 * 60_000;
    const at: number[] = [];
    let elapsed = 0;
    for (let looks = 1; ; looks += 1) {
      const next = nextLook([open(limit)], elapsed, looks);
      if (next.kind === "over") break;
      elapsed += next.afterMs;
      at.push(elapsed);
    }
    expect(at[0]).toBe(2_000);
    expect(at.at(-1)).toBe(limit);
    expect(at.length).toBeLessThan(45);
    const gaps = at.map((time, index) => time - (at[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBe(60_000);
  });
});
