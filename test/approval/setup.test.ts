import { describe, expect, it } from "vitest";
import { planSetup, type SetupFacts } from "../../src/approval/setup.ts";

const facts: SetupFacts = {
  repository: "octo-org/shop",
  roles: [
    { role: "product-owner", environment: "approve-product", users: ["ana"], teams: [] },
    { role: "sre-lead", environment: "approve-sre", users: [], teams: ["octo-org/sre"] },
  ],
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
});
