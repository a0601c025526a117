import { describe, expect, it } from "vitest";
import {
  type ChecksOutcome,
  checkCriterion,
  skippedCheckCriterion,
  unreadChecksCriterion,
} from "../../src/gate/check-criteria.ts";
import { type RequiredCheck, standingOf } from "../../src/gate/check-runs.ts";
import type { SeenCheck } from "../../src/gate/commit-checks.ts";
import { pending, required, seen } from "./check-facts.ts";

const sha = "a".repeat(40);

function judge(one: RequiredCheck, checks: readonly SeenCheck[], outcome: Partial<ChecksOutcome> = {}) {
  const standing = standingOf(one, checks);
  return checkCriterion(
    { required: one, standing },
    { sha, waitedMs: 0, cancelled: false, seen: checks, ...outcome },
  );
}

describe("the criterion of a required check", () => {
  it("passes with what was green, and leads to it", () => {
    expect(judge(required("build"), [seen("build")])).toEqual({
      id: "commit-check/build",
      title: "build is green on the release commit",
      level: "must",
      status: "passed",
      found: "build: success (ci.yml)",
      where: { url: "https://github.localhost/octo-org/checkout/runs/1" },
    });
  });

  it("of a glob names what it matched, and that the gate's own job is left out", () => {
    const checks = [seen("test (18)"), seen("test (20)"), pending("release / readiness", { own: "job" })];
    expect(judge(required("*"), checks)).toMatchObject({
      status: "passed",
      found:
        "test (18): success (ci.yml), test (20): success (ci.yml); release / readiness left out, being of this very run",
    });
  });

  it("that is red says how it ended, where, and what to do", () => {
    const url = "https://github.localhost/octo-org/checkout/runs/9";
    expect(judge(required("build"), [seen("build", { state: "timed_out", url })])).toEqual({
      id: "commit-check/build",
      title: "build is green on the release commit",
      level: "must",
      status: "failed",
      reasonCode: "checks-not-green",
      expected: "success of build on aaaaaaaaaaaa",
      found: "build: timed out (ci.yml)",
      where: { url },
      next: "Repair it and release the repaired commit; if it failed by accident, run it again, then run this job again.",
    });
  });

  it("that was skipped says that this proves nothing and how to accept it", () => {
    expect(judge(required("build"), [seen("build", { state: "skipped" })])).toMatchObject({
      found: "build: skipped (ci.yml)",
      next: expect.stringContaining("accept that with allow"),
    });
  });

  it("that did not end in time says how long it was waited for and what would wait longer", () => {
    const one = required("build", { within: 900_000 });
    expect(judge(one, [pending("build")], { waitedMs: 900_000 })).toMatchObject({
      reasonCode: "checks-not-green",
      found: "build is in progress after 15 min",
      next: "When it has ended, run this job again. To wait longer, raise within (now 15 min).",
    });
  });

  it("of a glob whose workflow run goes on says that more may come", () => {
    expect(judge(required("test (*)"), [seen("test (18)", { runGoesOn: true })])).toMatchObject({
      found: "test (18) ended, but the workflow run goes on after 0 s",
    });
    const more = [seen("test (18)", { runGoesOn: true }), pending("test (20)")];
    expect(judge(required("test (*)"), more)).toMatchObject({ found: "test (20) is in progress after 0 s" });
  });

  it("that nothing matches says what there is and what was probably meant", () => {
    const checks = [seen("build"), seen("lint"), pending("release / readiness", { own: "job" })];
    expect(judge(required("biuld"), checks, { waitedMs: 60_000 })).toMatchObject({
      found: "no such check run or commit status after 1 min; the commit has build, lint",
      where: { file: "release-gates.yml", line: 4 },
      next: "Did you mean build? Otherwise make its workflow run for the release commit.",
    });
    expect(judge(required("test (*)"), [])).toMatchObject({
      expected: "success of every check called test (*) on aaaaaaaaaaaa",
      found: "no such check run or commit status; the commit has nothing at all",
    });
  });

  it("that only ran for a fork says that this does not count", () => {
    expect(judge(required("build"), [seen("build", { fork: true })])).toMatchObject({
      status: "failed",
      found: expect.stringContaining("build not counted, coming from a fork"),
    });
  });

  it("that is a job of the same run says that waiting would never end", () => {
    expect(judge(required("lint"), [pending("lint", { own: "run" })])).toMatchObject({
      reasonCode: "checks-not-green",
      found: "lint: in progress (ci.yml): of this very workflow run, so it is not waited for",
      next: expect.stringContaining("`needs`"),
    });
  });

  it("that was still open when the run was cancelled says so", () => {
    expect(judge(required("build"), [pending("build")], { cancelled: true })).toMatchObject({
      reasonCode: "cancelled",
    });
    expect(judge(required("build"), [], { cancelled: true })).toMatchObject({ reasonCode: "cancelled" });
  });

  it("has an id of its own for each app and workflow", () => {
    const ids = [{}, { workflow: "ci.yml" }, { app: "ci" }, { app: "ci", workflow: "ci.yml" }].map(
      (changes) => judge(required("build", changes), []).id,
    );
    expect(ids).toEqual([
      "commit-check/build",
      "commit-check/ci.yml/build",
      "commit-check/ci/build",
      "commit-check/ci.yml/ci/build",
    ]);
  });

  it("fails with the reason for which GitHub could not be asked, and always says what to do", () => {
    const problem = { reasonCode: "github-unavailable", found: "503", where: { url: "https://x" } } as const;
    expect(unreadChecksCriterion(required("build", { level: "should" }), sha, problem)).toEqual({
      id: "commit-check/build",
      title: "build is green on the release commit",
      level: "should",
      status: "failed",
      reasonCode: "github-unavailable",
      expected: "success of build on aaaaaaaaaaaa",
      found: "503",
      where: { url: "https://x" },
      next: "Look at githubstatus.com and run the job again.",
    });
  });

  it("is skipped with the reason when nobody asks", () => {
    expect(skippedCheckCriterion(required("build"), "a rehearsal")).toMatchObject({
      status: "skipped",
      why: "a rehearsal",
    });
  });
});
