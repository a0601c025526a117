import { describe, expect, it } from "vitest";
import { planSetup, type SetupFacts } from "../../src/approval/setup.ts";
import { loadContract } from "../support/github/contract.ts";

const facts: SetupFacts = {
  repository: "octo-org/shop",
  roles: [
    { role: "product-owner", environment: "approve-product", users: ["ana"], teams: [] },
    { role: "sre-lead", environment: "approve-sre", users: [], teams: ["octo-org/sre"] },
  ],
  actorMayApprove: false,
  staging: "staging",
  production: "production",
  tagPattern: "v{version}",
  branch: "main",
};
const environment = (plan: ReturnType<typeof planSetup>, name: string) =>
  plan.calls.find(({ method, path }) => method === "PUT" && path.endsWith(`/${name}`));

describe("the settings that a config asks for", () => {
  it("are an environment for every role, with its reviewers, and one for each place released to", () => {
    const plan = planSetup(facts);
    expect(environment(plan, "approve-product")).toMatchObject({
      reviewers: [{ kind: "User", path: "users/ana" }],
      body: { prevent_self_review: true },
    });
    expect(environment(plan, "approve-sre")?.reviewers).toEqual([
      { kind: "Team", path: "orgs/octo-org/teams/sre" },
    ]);
    for (const name of ["staging", "production"]) {
      expect(environment(plan, name)?.reviewers).toBeUndefined();
      expect(environment(plan, name)?.body).not.toHaveProperty("prevent_self_review");
    }
  });

  it("open every environment to release tags and the release branch only", () => {
    const { calls } = planSetup({ ...facts, tagPattern: "shop-{version}", branch: "trunk" });
    const policies = calls.filter(({ path }) => path.endsWith("production/deployment-branch-policies"));
    expect(policies.map(({ body }) => body)).toEqual([
      { name: "shop-*", type: "tag" },
      { name: "trunk", type: "branch" },
    ]);
  });

  it("are a wait timer for a role that has one, and never one for what is released to", () => {
    const [first, ...rest] = facts.roles.map((role) => ({ ...role, environment: "approve" }));
    if (first === undefined) throw new Error("expected roles");
    const plan = planSetup({ ...facts, roles: [{ ...first, waitMinutes: 30 }, ...rest] });
    expect(environment(plan, "approve")).toMatchObject({
      title: "approve asks its reviewers, and nobody reviews what they started, and waits 30 min",
      body: { wait_timer: 30 },
    });
    for (const name of ["staging", "production"]) expect(environment(plan, name)?.body["wait_timer"]).toBe(0);
  });

  it("let people approve what they started where the config lets them", () => {
    const plan = planSetup({ ...facts, actorMayApprove: true });
    expect(environment(plan, "approve-sre")?.body).toMatchObject({ prevent_self_review: false });
  });

  it("are asked for in calls that GitHub describes so", async () => {
    const contract = await loadContract();
    const operations = [
      "repos/create-or-update-environment",
      "repos/create-deployment-branch-policy",
      "repos/create-repo-ruleset",
    ].map((id) => contract.operation(id));
    const { calls } = planSetup({
      ...facts,
      roles: facts.roles.map((role) => ({ ...role, waitMinutes: 43_200 })),
    });
    for (const { method, path, body, reviewers } of calls) {
      const segments = path.split("/");
      const operation = operations.find(
        (one) =>
          one.method === method &&
          one.path.split("/").length === segments.length + 1 &&
          one.path.endsWith(`/${segments[3]}`) === (segments.length === 4),
      );
      if (operation === undefined) throw new Error(`GitHub does not describe ${method} ${path}`);
      const given =
        reviewers === undefined ? body : { ...body, reviewers: [{ type: reviewers[0]?.kind, id: 7 }] };
      expect(operation.checkRequest(new URLSearchParams(), given), `${method} ${path}`).toEqual([]);
    }
    const [environments] = operations;
    expect(environments?.checkRequest(new URLSearchParams(), { wait_timer: "30 min" })).not.toEqual([]);
  });

  it("let nobody move a release tag", () => {
    const rules = planSetup(facts).calls.find(({ body }) => body["target"] === "tag");
    expect(rules?.body).toMatchObject({
      conditions: { ref_name: { include: ["refs/tags/v*"] } },
      rules: [{ type: "deletion" }, { type: "update" }],
    });
  });

  it("join the people of roles that share an environment", () => {
    const shared = facts.roles.map((role) => ({ ...role, environment: "approve" }));
    const plan = planSetup({ ...facts, roles: shared });
    expect(environment(plan, "approve")?.reviewers).toHaveLength(2);
    expect(plan.calls.filter(({ method }) => method === "PUT")).toHaveLength(3);
  });

  it("say what only a person can do: bypass, too many reviewers, none", () => {
    const users = ["a", "b", "c", "d", "e", "f", "g"];
    const { byHand, calls } = planSetup({
      ...facts,
      roles: [
        { role: "many", environment: "approve-many", users, teams: [] },
        { role: "none", environment: "approve-none", users: [], teams: [] },
      ],
    });
    expect(byHand.join("\n")).toContain("Allow administrators to bypass");
    expect(byHand.join("\n")).toContain("approve-many has 7 reviewers");
    expect(byHand.join("\n")).toContain("approve-none has no users and teams");
    expect(calls.find(({ path }) => path.endsWith("approve-many"))?.reviewers).toHaveLength(6);
  });

  it("are environments that only wait, for the looks of a soak", () => {
    const plan = planSetup({ ...facts, timers: [{ environment: "production-soak-8h", minutes: 480 }] });
    expect(environment(plan, "production-soak-8h")).toMatchObject({
      title: "production-soak-8h exists, and waits 480 min",
      body: { wait_timer: 480 },
    });
    expect(environment(plan, "production-soak-8h")?.reviewers).toBeUndefined();
  });
});
