import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createGitHub } from "../../../src/adapters/github/client.ts";
import type { GitHub } from "../../../src/ports.ts";
import { createSteppingClock } from "../../support/fakes/stepping-clock.ts";
import { type GitHubEmulator, startGitHubEmulator } from "../../support/github/emulator.ts";
import { prepareRelease } from "../../support/github/scenario.ts";

const NOW = "2026-11-20T12:00:00.000Z";

let emulator: GitHubEmulator;
let github: GitHub;

beforeEach(async () => {
  emulator = await startGitHubEmulator({ now: () => new Date(NOW) });
  github = connect();
});

afterEach(async () => {
  await emulator.close();
  expect(emulator.unknownRoutes).toEqual([]);
});

function connect(token = emulator.token): GitHub {
  return createGitHub({
    token,
    repository: emulator.state.repository,
    apiUrl: emulator.url,
    clock: createSteppingClock(NOW),
  });
}

describe("refs", () => {
  test("a tag leads to its commit, whether lightweight, annotated or a tag of a tag", async () => {
    const { git } = emulator.state;
    const sha = git.addCommit();
    git.addTag("v1.0.0", sha);
    git.addTag("v1.1.0", sha, { annotated: true });
    const inner = git.refs.get("tags/v1.1.0");
    const tagger = { name: "release-engineer", email: "r@example.com", date: NOW };
    const outer = git.addTagObject({ tag: "signed/v2", message: "m", object: inner!, tagger });
    git.refs.set("tags/signed/v2", { type: "tag", sha: outer.sha });
    expect(await github.tagCommit("v1.0.0")).toBe(sha);
    expect(await github.tagCommit("v1.1.0")).toBe(sha);
    expect(await github.tagCommit("signed/v2")).toBe(sha);
  });

  test("a tag or branch that does not exist is undefined", async () => {
    emulator.state.git.addTag("v1.0.0", emulator.state.git.addCommit());
    expect(await github.tagCommit("v1.0")).toBeUndefined();
    expect(await github.branchHead("develop")).toBeUndefined();
  });

  test("a branch's head is read, and read again after it moved", async () => {
    const first = emulator.state.git.addCommit({ branch: "release/1.x" });
    expect(await github.branchHead("release/1.x")).toBe(first);
    const second = emulator.state.git.addCommit({ branch: "release/1.x" });
    expect(await github.branchHead("release/1.x")).toBe(second);
  });

  test("every tag is listed with its commit, over many pages", async () => {
    const sha = emulator.state.git.addCommit();
    for (let index = 0; index < 230; index += 1) {
      emulator.state.git.addTag(`v1.${index}.0`, sha, { annotated: index % 2 === 0 });
    }
    const tags = await github.tags();
    expect(tags).toHaveLength(230);
    expect(new Set(tags.map((tag) => tag.sha))).toEqual(new Set([sha]));
  });

  test("a tag that leads to no commit is an error, not a guess", async () => {
    const { git, ids } = emulator.state;
    git.addCommit();
    const tagger = { name: "release-engineer", email: "r@example.com", date: NOW };
    let object = git.addTagObject({
      tag: "t",
      message: "m",
      object: { type: "tag", sha: ids.sha("x") },
      tagger,
    });
    for (let depth = 0; depth < 8; depth += 1) {
      object = git.addTagObject({ tag: "t", message: "m", object: { type: "tag", sha: object.sha }, tagger });
    }
    git.refs.set("tags/t", { type: "tag", sha: object.sha });
    await expect(github.tagCommit("t")).rejects.toMatchObject({ code: "tag-missing" });
  });
});

describe("workflow runs", () => {
  test("a run tells who started it, who re-ran it, and where its commit comes from", async () => {
    const { sha, runId } = prepareRelease(emulator.state, { tag: "v1.0.0", actor: "release-engineer" });
    emulator.state.actions.rerun(runId, "approver-1");
    expect(await github.workflowRun(runId)).toEqual({
      id: runId,
      attempt: 2,
      headSha: sha,
      event: "push",
      actor: "release-engineer",
      triggeringActor: "approver-1",
      headRepository: "octo-org/checkout",
      repository: "octo-org/checkout",
      path: ".github/workflows/release.yml",
      status: "in_progress",
      conclusion: null,
      startedAt: NOW,
      updatedAt: NOW,
    });
    expect(await github.workflowRun(999)).toBeUndefined();
  });

  test("a run of a fork names the fork, and a deleted fork names nothing", async () => {
    const headSha = emulator.state.git.addCommit();
    emulator.state.actions.addRun({ id: 5, headSha, headRepository: "somebody/checkout" });
    emulator.state.actions.addRun({ id: 6, headSha, headRepository: null });
    expect((await github.workflowRun(5))?.headRepository).toBe("somebody/checkout");
    expect((await github.workflowRun(6))?.headRepository).toBe("");
  });

  test("the jobs of an attempt are its own, all of them", async () => {
    const { runId } = prepareRelease(emulator.state, { tag: "v1.0.0" });
    for (let index = 0; index < 250; index += 1) {
      emulator.state.actions.addJob(runId, { name: `service ${index}` });
    }
    emulator.state.actions.rerun(runId, "approver-1");
    emulator.state.actions.addJob(runId, {
      name: "again",
      status: "waiting",
      conclusion: null,
      completedAt: null,
    });
    expect(await github.jobs(runId, 1)).toHaveLength(250);
    expect(await github.jobs(runId, 2)).toMatchObject([
      { name: "again", attempt: 2, status: "waiting", conclusion: null, startedAt: NOW, completedAt: null },
    ]);
    expect(await github.jobs(runId, 3)).toEqual([]);
  });

  test("reviews keep who, what and the comment, word for word", async () => {
    const { runId } = prepareRelease(emulator.state, { tag: "v1.0.0" });
    const comment = "::error::no\n<img src=x> `code` [x](javascript:alert(1))";
    emulator.state.actions.addReview(runId, { environments: ["a", "b"], user: "approver-1", comment });
    emulator.state.actions.addReview(runId, { environments: ["a"], user: "ci-bot[bot]", state: "rejected" });
    expect(await github.reviews(runId)).toEqual([
      { environments: ["a", "b"], state: "approved", user: "approver-1", userType: "User", comment },
      { environments: ["a"], state: "rejected", user: "ci-bot[bot]", userType: "Bot", comment: "" },
    ]);
  });

  test("a reviewer whose account was deleted has no name that could count", async () => {
    const { runId } = prepareRelease(emulator.state, {
      tag: "v1.0.0",
      roles: { "approve-sre": "approver-1" },
      approved: true,
    });
    emulator.state.people.remove("approver-1");
    expect(await github.reviews(runId)).toMatchObject([{ user: "", userType: "Deleted", state: "approved" }]);
  });

  test("a reviewer who was renamed goes by the new name", async () => {
    const { runId } = prepareRelease(emulator.state, {
      tag: "v1.0.0",
      roles: { "approve-sre": "approver-1" },
      approved: true,
    });
    emulator.state.people.rename("approver-1", "approver-renamed");
    expect(await github.reviews(runId)).toMatchObject([{ user: "approver-renamed" }]);
    expect((await github.environment("approve-sre"))?.requiredReviewers).toEqual([
      { kind: "user", name: "approver-renamed" },
    ]);
  });

  test("300 reviews are read whole, whether or not they come in pages", async () => {
    const { runId } = prepareRelease(emulator.state, { tag: "v1.0.0" });
    for (let index = 0; index < 300; index += 1) {
      emulator.state.actions.addReview(runId, { environments: ["a"], user: `approver-${index}` });
    }
    expect(await github.reviews(runId)).toHaveLength(300);
    emulator.state.actions.reviewsPerPage = 100;
    expect((await github.reviews(runId)).map((review) => review.user).at(-1)).toBe("approver-299");
  });
});

describe("environments and teams", () => {
  test("an environment tells who must review and what it lets pass", async () => {
    emulator.state.people.addTeam("octo-org/sre", ["approver-2"]);
    emulator.state.environments.add("approve sre/eu", {
      reviewers: ["approver-1", "octo-org/sre"],
      waitMinutes: 30,
      branchPolicy: true,
      preventSelfReview: true,
      canAdminsBypass: false,
    });
    expect(await github.environment("approve sre/eu")).toEqual({
      name: "approve sre/eu",
      requiredReviewers: [
        { kind: "user", name: "approver-1" },
        { kind: "team", name: "sre" },
      ],
      preventSelfReview: true,
      canAdminsBypass: false,
      waitMinutes: 30,
    });
  });

  test("an environment without rules protects nothing, and one that is gone is undefined", async () => {
    emulator.state.environments.add("open");
    expect(await github.environment("open")).toMatchObject({
      requiredReviewers: [],
      preventSelfReview: false,
      waitMinutes: 0,
    });
    emulator.state.environments.remove("open");
    expect(await github.environment("open")).toBeUndefined();
  });

  test("a server that does not say whether admins may bypass is taken to let them", async () => {
    emulator.state.environments.add("old", { reviewers: ["approver-1"], canAdminsBypass: undefined });
    expect((await github.environment("old"))?.canAdminsBypass).toBe(true);
  });

  test("a team has its members; an empty one has none; an unknown one is undefined", async () => {
    const many = Array.from({ length: 130 }, (_unused, index) => `member-${index}`);
    emulator.state.people.addTeam("octo-org/sre", many);
    emulator.state.people.addTeam("octo-org/empty", []);
    expect(await github.teamMembers("octo-org", "sre")).toEqual(many);
    expect(await github.teamMembers("octo-org", "empty")).toEqual([]);
    expect(await github.teamMembers("octo-org", "nobody")).toBeUndefined();
  });
});

describe("comparison", () => {
  test("lists the commits newest first with their authors, and every changed path once", async () => {
    const { git } = emulator.state;
    const base = git.addCommit({ files: { "README.md": "1", "old.md": "1" } });
    git.addCommit({
      author: "developer-1",
      message: "Add a\n\nWhy.\n\nCo-authored-by: D2 <d2@example.com>",
      files: { a: "1" },
    });
    const head = git.addCommit({
      author: null,
      authorName: "Nobody",
      authorEmail: "n@example.com",
      files: { a: "2", "old.md": null },
    });
    const found = await github.compare(base, head);
    expect(found?.paths).toEqual(["a", "old.md"]);
    expect(found?.commits).toMatchObject([
      { sha: head, authorName: "Nobody", authorEmail: "n@example.com", committedAt: NOW },
      { subject: "Add a", body: "Why.\n\nCo-authored-by: D2 <d2@example.com>", authorLogin: "developer-1" },
    ]);
    expect(found?.commits[0]).not.toHaveProperty("authorLogin");
  });

  test("reads hundreds of commits and more changed files than GitHub lists", async () => {
    const { git } = emulator.state;
    const base = git.addCommit();
    for (let index = 0; index < 220; index += 1) {
      git.addCommit({ files: { [`src/${index}.ts`]: "1", [`test/${index}.ts`]: "1" } });
    }
    const found = await github.compare(base, "main");
    expect(found?.commits).toHaveLength(220);
    expect(found?.paths).toHaveLength(440);
  });

  test("compares from where the two lines parted", async () => {
    const { git } = emulator.state;
    const base = git.addCommit({ files: { a: "1" } });
    git.addCommit({ branch: "main", files: { b: "1" } });
    const fix = git.addCommit({ branch: "release", parents: [base], files: { c: "1" } });
    expect(await github.compare("main", fix)).toMatchObject({ commits: [{ sha: fix }], paths: ["c"] });
  });

  test("the same commit twice has nothing between, and an unknown one is undefined", async () => {
    const sha = emulator.state.git.addCommit();
    expect(await github.compare(sha, sha)).toEqual({ commits: [], paths: [] });
    expect(await github.compare("v0.9.0", sha)).toBeUndefined();
  });
});

describe("deployments", () => {
  test("a deployment keeps its payload, and its statuses come newest first", async () => {
    const { sha } = prepareRelease(emulator.state, { tag: "v1.0.0" });
    // A check that is still running (this very job) must not stop the record.
    emulator.state.checks.addRun(sha, { name: "release", status: "in_progress", conclusion: null });
    const payload = { ledgerDigest: "ab", steps: [1, 2] };
    const id = await github.createDeployment({
      ref: "v1.0.0",
      environment: "production",
      description: "d",
      payload,
    });
    await github.setDeploymentStatus(id, { state: "in_progress", description: "Canary at 5%" });
    await github.setDeploymentStatus(id, {
      state: "success",
      description: "Promoted",
      logUrl: "https://github.com/octo-org/checkout/actions/runs/1",
      environmentUrl: "https://example.com",
    });
    expect(await github.deployments("production")).toEqual([
      { id, sha, ref: "v1.0.0", environment: "production", createdAt: NOW, payload },
    ]);
    expect(await github.deployments("staging")).toEqual([]);
    expect(await github.deploymentStatuses(id)).toEqual([
      { state: "success", description: "Promoted", createdAt: NOW, creator: "github-actions[bot]" },
      { state: "in_progress", description: "Canary at 5%", createdAt: NOW, creator: "github-actions[bot]" },
    ]);
    expect(emulator.state.deployments.find(id)?.statuses.at(-1)?.environmentUrl).toBe("https://example.com");
  });

  test("a description that GitHub would refuse is cut to its 140 characters", async () => {
    prepareRelease(emulator.state, { tag: "v1.0.0" });
    const id = await github.createDeployment({
      ref: "v1.0.0",
      environment: "e",
      description: "",
      payload: {},
    });
    await github.setDeploymentStatus(id, { state: "pending", description: "🚀".repeat(200) });
    const [status] = await github.deploymentStatuses(id);
    expect([...(status?.description ?? "")]).toHaveLength(140);
    expect(status?.description.endsWith("🚀…")).toBe(true);
  });

  test("what GitHub refuses is explained, not repeated", async () => {
    const input = { ref: "v9", environment: "production", description: "", payload: {} };
    await expect(github.createDeployment(input)).rejects.toMatchObject({
      code: "github-refused",
      explanation: { found: "422: No ref found for: v9" },
    });
    expect(emulator.requests).toHaveLength(1);
    await expect(github.setDeploymentStatus(404, { state: "error", description: "" })).rejects.toMatchObject({
      code: "github-refused",
    });
  });
});

describe("a server of one's own", () => {
  test("is reached below its path", async () => {
    const server = await startGitHubEmulator({ prefix: "/api/v3" });
    const sha = server.state.git.addCommit();
    const apiUrl = `${server.url}/`;
    const own = createGitHub({
      token: server.token,
      repository: server.state.repository,
      apiUrl,
      clock: createSteppingClock(),
    });
    expect(await own.branchHead("main")).toBe(sha);
    expect(server.requests[0]?.path).toMatch(/^\/api\/v3\/repos\//);
    await server.close();
  });
});
