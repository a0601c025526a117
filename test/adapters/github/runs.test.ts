import { describe, expect, test } from "vitest";
import { prepareRelease } from "../../support/github/scenario.ts";
import { NOW, useGitHub } from "./connected.ts";

const on = useGitHub();

describe("workflow runs", () => {
  test("a run tells who started it, who re-ran it, and where its commit comes from", async () => {
    const { sha, runId } = prepareRelease(on.emulator.state, { tag: "v1.0.0", actor: "release-engineer" });
    on.emulator.state.actions.rerun(runId, "approver-1");
    expect(await on.github.workflowRun(runId)).toEqual({
      id: runId,
      attempt: 2,
      headSha: sha,
      event: "push",
      actor: "release-engineer",
      triggeringActor: "approver-1",
      headRepository: "octo-org/checkout",
      repository: "octo-org/checkout",
      path: ".github/workflows/release.yml",
      title: "Release",
      url: `http://github.localhost/${on.emulator.state.repository}/actions/runs/${runId}`,
      status: "in_progress",
      conclusion: null,
      startedAt: NOW,
      updatedAt: NOW,
      checkSuite: expect.any(Number),
    });
    expect(await on.github.workflowRun(999)).toBeUndefined();
  });

  test("a run of a fork names the fork, and a deleted fork names nothing", async () => {
    const headSha = on.emulator.state.git.addCommit();
    on.emulator.state.actions.addRun({ id: 5, headSha, headRepository: "somebody/checkout" });
    on.emulator.state.actions.addRun({ id: 6, headSha, headRepository: null });
    expect((await on.github.workflowRun(5))?.headRepository).toBe("somebody/checkout");
    expect((await on.github.workflowRun(6))?.headRepository).toBe("");
  });

  test("the jobs of an attempt are its own, all of them", async () => {
    const { runId } = prepareRelease(on.emulator.state, { tag: "v1.0.0" });
    for (let index = 0; index < 250; index += 1) {
      on.emulator.state.actions.addJob(runId, { name: `service ${index}` });
    }
    on.emulator.state.actions.rerun(runId, "approver-1");
    on.emulator.state.actions.addJob(runId, {
      name: "again",
      status: "waiting",
      conclusion: null,
      completedAt: null,
    });
    expect(await on.github.jobs(runId, 1)).toHaveLength(250);
    expect(await on.github.jobs(runId, 2)).toMatchObject([
      { name: "again", attempt: 2, status: "waiting", conclusion: null, startedAt: NOW, completedAt: null },
    ]);
    expect(await on.github.jobs(runId, 3)).toEqual([]);
  });

  test("reviews keep who, what and the comment, word for word", async () => {
    const { runId } = prepareRelease(on.emulator.state, { tag: "v1.0.0" });
    const comment = "::error::no\n<img src=x> `code` [x](javascript:alert(1))";
    on.emulator.state.actions.addReview(runId, { environments: ["a", "b"], user: "approver-1", comment });
    on.emulator.state.actions.addReview(runId, {
      environments: ["a"],
      user: "ci-bot[bot]",
      state: "rejected",
    });
    expect(await on.github.reviews(runId)).toEqual([
      { environments: ["a", "b"], state: "approved", user: "approver-1", userType: "User", comment },
      { environments: ["a"], state: "rejected", user: "ci-bot[bot]", userType: "Bot", comment: "" },
    ]);
  });

  test("a reviewer whose account was deleted has no name that could count", async () => {
    const { runId } = prepareRelease(on.emulator.state, {
      tag: "v1.0.0",
      roles: { "approve-sre": "approver-1" },
      approved: true,
    });
    on.emulator.state.people.remove("approver-1");
    expect(await on.github.reviews(runId)).toMatchObject([
      { user: "", userType: "Deleted", state: "approved" },
    ]);
  });

  test("a reviewer who was renamed goes by the new name", async () => {
    const { runId } = prepareRelease(on.emulator.state, {
      tag: "v1.0.0",
      roles: { "approve-sre": "approver-1" },
      approved: true,
    });
    on.emulator.state.people.rename("approver-1", "approver-renamed");
    expect(await on.github.reviews(runId)).toMatchObject([{ user: "approver-renamed" }]);
    expect((await on.github.environment("approve-sre"))?.requiredReviewers).toEqual([
      { kind: "user", name: "approver-renamed" },
    ]);
  });

  test("300 reviews are read whole, whether or not they come in pages", async () => {
    const { runId } = prepareRelease(on.emulator.state, { tag: "v1.0.0" });
    for (let index = 0; index < 300; index += 1) {
      on.emulator.state.actions.addReview(runId, { environments: ["a"], user: `approver-${index}` });
    }
    expect(await on.github.reviews(runId)).toHaveLength(300);
    on.emulator.state.actions.reviewsPerPage = 100;
    expect((await on.github.reviews(runId)).map((review) => review.user).at(-1)).toBe("approver-299");
  });
});
