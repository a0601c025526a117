import { describe, expect, test } from "vitest";
import { useGitHub } from "./connected.ts";

const on = useGitHub();

describe("environments and teams", () => {
  test("an environment tells who must review and what it lets pass", async () => {
    on.emulator.state.people.addTeam("octo-org/sre", ["approver-2"]);
    on.emulator.state.environments.add("approve sre/eu", {
      reviewers: ["approver-1", "octo-org/sre"],
      waitMinutes: 30,
      branchPolicy: true,
      preventSelfReview: true,
      canAdminsBypass: false,
    });
    expect(await on.github.environment("approve sre/eu")).toEqual({
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
    on.emulator.state.environments.add("open");
    expect(await on.github.environment("open")).toMatchObject({
      requiredReviewers: [],
      preventSelfReview: false,
      waitMinutes: 0,
    });
    on.emulator.state.environments.remove("open");
    expect(await on.github.environment("open")).toBeUndefined();
  });

  test("a server that does not say whether admins may bypass is taken to let them", async () => {
    on.emulator.state.environments.add("old", { reviewers: ["approver-1"], canAdminsBypass: undefined });
    expect((await on.github.environment("old"))?.canAdminsBypass).toBe(true);
  });

  test("a team has its members; an empty one has none; an unknown one is undefined", async () => {
    const many = Array.from({ length: 130 }, (_unused, index) => `member-${index}`);
    on.emulator.state.people.addTeam("octo-org/sre", many);
    on.emulator.state.people.addTeam("octo-org/empty", []);
    expect(await on.github.teamMembers("octo-org", "sre")).toEqual(many);
    expect(await on.github.teamMembers("octo-org", "empty")).toEqual([]);
    expect(await on.github.teamMembers("octo-org", "nobody")).toBeUndefined();
  });
});
