import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GitHubEmulator, startGitHubEmulator } from "./emulator.ts";
import { fault } from "./faults.ts";
import { prepareRelease } from "./scenario.ts";

let github: GitHubEmulator;

beforeEach(async () => {
  github = await startGitHubEmulator();
});

afterEach(async () => {
  await github.close();
});

async function ask(path: string, init: RequestInit & { readonly token?: string } = {}) {
  const response = await fetch(`${github.url}${path}`, {
    ...init,
    redirect: "manual",
    headers: { authorization: `Bearer ${init.token ?? github.token}`, ...init.headers },
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
  };
}

function post(path: string, body: unknown, method = "POST") {
  return ask(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } });
}

/** A repository with one of everything. */
function populate() {
  const { state } = github;
  const first = state.git.addCommit({ files: { "README.md": "1", "src/a.ts": "1" } });
  const second = state.git.addCommit({
    author: null,
    files: { "src/a.ts": "2", "README.md": null, "b.md": "1" },
  });
  state.git.addTag("v1.0.0", first);
  state.git.addTag("v1.1.0", second, { annotated: true });
  state.people.addTeam("octo-org/sre", ["approver-1", "approver-2"]);
  state.environments.add("approve-sre", {
    reviewers: ["approver-1", "octo-org/sre"],
    waitMinutes: 5,
    branchPolicy: true,
  });
  const run = state.actions.addRun({ headSha: second });
  state.actions.addJob(run.id, { name: "readiness" });
  state.actions.addReview(run.id, { environments: ["approve-sre"], user: "approver-1", comment: "Go" });
  const artifact = state.actions.addArtifact(run.id, { name: "reports", bytes: Buffer.from("zip") });
  const deployment = state.deployments.add({ sha: second, creator: state.people.user("release-engineer") });
  state.deployments.addStatus(deployment, { state: "success", creator: deployment.creator });
  state.checks.addRun(second, { name: "build" });
  state.checks.addStatus(second, { context: "ci/test", creator: state.people.user("ci-bot[bot]") });
  state.rules.push({ branch: "main", type: "deletion" });
  const issue = state.issues.add({ title: "It breaks", labels: ["blocker"] });
  state.issues.add({ title: "A change", isPullRequest: true });
  state.issues.comment(issue, "approver-1", "/approve sre-lead");
  const release = state.releases.add({ tag: "v1.0.0", assets: { "a.txt": Buffer.from("a") } });
  const draft = state.releases.add({ tag: "v1.1.0", draft: true });
  return { first, second, run, artifact, deployment, issue, release, draft };
}

describe("the GitHub emulator", () => {
  test("answers every operation it has with what GitHub's description allows", async () => {
    const all = populate();
    const repo = `/repos/${github.state.repository}`;
    const annotated = github.state.git.refs.get("tags/v1.1.0")?.sha;
    const asset = all.release.assets[0]?.id;
    const answers = [
      ask(`${repo}/git/ref/tags%2Fv1.0.0`),
      ask(`${repo}/git/ref/heads/main`),
      ask(`${repo}/tags`),
      ask(`${repo}/git/matching-refs/heads%2Fma`),
      ask(`${repo}/git/tags/${annotated}`),
      ask(`${repo}/git/trees/${all.second}?recursive=1`),
      ask(`${repo}/compare/v1.0.0...v1.1.0`),
      ask(`${repo}/actions/runs/${all.run.id}`),
      ask(`${repo}/actions/runs/${all.run.id}/attempts/1`),
      ask(`${repo}/actions/runs/${all.run.id}/attempts/1/jobs`),
      ask(`${repo}/actions/runs/${all.run.id}/approvals`),
      ask(`${repo}/actions/runs/${all.run.id}/artifacts`),
      ask(`${repo}/actions/workflows/release.yml/runs?head_sha=${all.second}`),
      ask(`${repo}/environments/approve-sre`),
      ask(`${repo}/deployments?environment=production`),
      ask(`${repo}/deployments/${all.deployment.id}/statuses`),
      ask("/orgs/octo-org/teams/sre/members"),
      ask("/users/approver-1"),
      ask(`${repo}/commits/${all.second}/check-runs`),
      ask(`${repo}/commits/${all.second}/status`),
      ask(`${repo}/commits/${all.second}/statuses`),
      ask(`${repo}/rules/branches/main`),
      ask(`${repo}/issues?labels=blocker`),
      ask(`${repo}/issues/${all.issue.number}/comments`),
      ask(`${repo}/releases/tags/v1.0.0`),
      ask(`${repo}/releases`),
      ask(`${repo}/releases/assets/${asset}`),
      ask(`${repo}/releases/${all.release.id}/assets`),
    ];
    expect((await Promise.all(answers)).map((answer) => answer.status)).toEqual(answers.map(() => 200));

    const made = [
      await post(`${repo}/git/tags`, { tag: "v2", message: "m", object: all.second, type: "commit" }),
      await post(`${repo}/git/refs`, { ref: "refs/tags/v2", sha: all.second }),
      await post(`${repo}/deployments`, { ref: "v1.0.0", required_contexts: [], payload: { a: 1 } }),
      await post(`${repo}/deployments/${all.deployment.id}/statuses`, { state: "in_progress" }),
      await post(`${repo}/issues/${all.issue.number}/comments`, { body: "hello" }),
      await post(`${repo}/releases`, { tag_name: "v3", draft: true }),
      await post(`${repo}/releases/${all.draft.id}/assets?name=b.txt`, "bytes"),
    ];
    expect(made.map((answer) => answer.status)).toEqual(made.map(() => 201));

    const others = [
      await post(`${repo}/releases/${all.draft.id}`, { draft: false }, "PATCH"),
      await post(`${repo}/releases/generate-notes`, { tag_name: "v1.1.0" }),
      await ask(`${repo}/actions/artifacts/${all.artifact.id}/zip`),
      await ask(`${repo}/releases/assets/${asset}`, { headers: { accept: "application/octet-stream" } }),
      await ask(`${repo}/immutable-releases`),
      await ask(`${repo}/releases/assets/${asset}`, { method: "DELETE" }),
    ];
    expect(others.map((answer) => answer.status)).toEqual([200, 200, 302, 302, 404, 204]);
    expect(github.unknownRoutes).toEqual([]);
  });

  test("refuses an answer of its own that GitHub could not give, and remembers it", async () => {
    const sha = github.state.git.addCommit();
    github.state.actions.addRun({ id: 7, headSha: sha, startedAt: "yesterday" });
    const answer = await ask(`/repos/${github.state.repository}/actions/runs/7`);
    expect(answer.status).toBe(500);
    expect(() => github.assertFaithful()).toThrow(/created_at.*date-time/);
    expect(github.takeViolations()).toHaveLength(1);
  });

  test("refuses a field that GitHub does not have", async () => {
    const user = github.state.people.user("approver-1");
    Object.assign(user, { type: { not: "text" } });
    expect((await ask("/users/approver-1")).status).toBe(500);
    expect(github.takeViolations()).toHaveLength(1);
  });

  test("remembers a request that GitHub does not describe", async () => {
    const answer = await ask(`/repos/${github.state.repository}/deployments?enviroment=production`);
    expect(answer.status).toBe(422);
    expect(() => github.assertFaithful()).toThrow(/enviroment is not described/);
    expect(github.takeViolations()).toHaveLength(1);
  });

  test("knows nobody without a token, and tells a token what it lacks", async () => {
    const repo = `/repos/${github.state.repository}`;
    const narrow = github.tokenWith({ contents: "read" });
    expect((await ask(`${repo}/deployments`, { token: "somebody" })).status).toBe(401);
    const refused = await ask(`${repo}/deployments`, { token: narrow });
    expect(refused.status).toBe(403);
    expect(refused.body.message).toBe("Resource not accessible by integration");
    expect(refused.headers.get("x-accepted-github-permissions")).toBe("deployments=read");
    expect((await ask(`${repo}/git/matching-refs/tags`, { token: narrow })).status).toBe(200);
  });

  test("answers 404 for addresses it does not have, and lists them", async () => {
    expect((await ask("/zen")).status).toBe(404);
    expect((await ask("/repos/octo-org/other/releases")).status).toBe(404);
    expect(github.unknownRoutes).toEqual(["GET /zen"]);
  });

  test("prepares a whole release in one line", async () => {
    const { runId, sha } = prepareRelease(github.state, {
      tag: "v1.2.3",
      roles: { "approve-product": "approver-1", "approve-sre": "approver-2" },
      approved: true,
    });
    const repo = `/repos/${github.state.repository}`;
    const tag = (await ask(`${repo}/git/ref/tags%2Fv1.2.3`)).body.object;
    expect((await ask(`${repo}/git/tags/${tag.sha}`)).body.object.sha).toBe(sha);
    expect((await ask(`${repo}/actions/runs/${runId}/approvals`)).body).toHaveLength(2);
    const environment = (await ask(`${repo}/environments/approve-sre`)).body;
    expect(environment.protection_rules[0].reviewers[0].reviewer.login).toBe("approver-2");
  });

  test("pages listings and links the pages", async () => {
    const sha = github.state.git.addCommit();
    const run = github.state.actions.addRun({ headSha: sha });
    for (let index = 0; index < 45; index += 1) {
      github.state.actions.addJob(run.id, { name: `job ${index}` });
    }
    const path = `/repos/${github.state.repository}/actions/runs/${run.id}/attempts/1/jobs`;
    const first = await ask(`${path}?per_page=20`);
    const last = await ask(`${path}?per_page=20&page=3`);
    expect(first.body.jobs).toHaveLength(20);
    expect(first.headers.get("link")).toContain('page=2>; rel="next"');
    expect(last.body.jobs).toHaveLength(5);
    expect(last.headers.get("link")).not.toContain("next");
  });

  test("strikes with the faults planned for an operation, then works again", async () => {
    github.state.git.addCommit();
    const path = `/repos/${github.state.repository}/git/ref/heads%2Fmain`;
    github.faults.next("git/get-ref", fault.status(502), fault.tooMany(7), fault.disconnect, fault.cutBody);
    expect((await ask(path)).status).toBe(502);
    expect((await ask(path)).headers.get("retry-after")).toBe("7");
    await expect(ask(path)).rejects.toThrow();
    await expect(ask(path)).rejects.toThrow();
    expect((await ask(path)).status).toBe(200);
    expect(() => github.faults.next("git/get-reff", fault.hang)).toThrow(/no operation/);
  });

  test("does not take a token at the host of archives", async () => {
    const { artifact } = populate();
    const { headers } = await ask(`/repos/${github.state.repository}/actions/artifacts/${artifact.id}/zip`);
    const location = headers.get("location") ?? "";
    expect(new URL(location).origin).not.toBe(new URL(github.url).origin);
    expect((await fetch(location, { headers: { authorization: "Bearer x" } })).status).toBe(401);
    expect(await (await fetch(location)).text()).toBe("zip");
  });
});
