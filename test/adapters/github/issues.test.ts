import { describe, expect, test } from "vitest";
import { useGitHub } from "./connected.ts";

const on = useGitHub();

describe("issues and people", () => {
  test("open ones with the label are listed, pull requests marked", async () => {
    const { issues } = on.emulator.state;
    issues.add({ title: "Open", labels: ["Release Blocker", "bug"], user: "developer-1" });
    issues.add({ title: "Closed", labels: ["release blocker"], state: "closed" });
    issues.add({ title: "Other", labels: ["bug"] });
    issues.add({ title: "Fix", labels: ["release blocker"], isPullRequest: true });
    expect(await on.github.openIssues("release blocker")).toMatchObject([
      { number: 4, title: "Fix", isPullRequest: true },
      {
        number: 1,
        title: "Open",
        isPullRequest: false,
        author: "developer-1",
        labels: ["Release Blocker", "bug"],
      },
    ]);
  });

  test("comments come oldest first, with who wrote them and whether they were edited", async () => {
    const issue = on.emulator.state.issues.add({ title: "Release" });
    const first = on.emulator.state.issues.comment(issue, "approver-1", "/approve sre-lead");
    on.emulator.state.issues.comment(issue, "gone-1", "/approve product-owner");
    first.updatedAt = "2026-11-20T13:00:00.000Z";
    on.emulator.state.people.remove("gone-1");
    await on.github.commentOnIssue(issue.number, "noted");
    expect(await on.github.issueComments(issue.number)).toMatchObject([
      {
        author: "approver-1",
        authorType: "User",
        body: "/approve sre-lead",
        updatedAt: "2026-11-20T13:00:00.000Z",
      },
      { author: "", authorType: "Deleted", body: "/approve product-owner" },
      { author: "github-actions[bot]", authorType: "Bot", body: "noted" },
    ]);
    expect(await on.github.issueComments(99)).toBeUndefined();
  });

  test("an account exists or it does not", async () => {
    on.emulator.state.people.user("approver-1");
    expect(await on.github.user("Approver-1")).toEqual({ login: "approver-1", type: "User" });
    expect(await on.github.user("nobody-1")).toBeUndefined();
  });
});

describe("branches", () => {
  test("tell the kinds of rules that hold on them", async () => {
    const parameters = {
      check_response_timeout_minutes: 60,
      grouping_strategy: "ALLGREEN",
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: "MERGE",
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    };
    on.emulator.state.rules.push(
      { branch: "main", type: "non_fast_forward" },
      { branch: "main", type: "deletion" },
      { branch: "main", type: "merge_queue", parameters },
      { branch: "other", type: "creation" },
    );
    expect(await on.github.branchRules("main")).toEqual(["deletion", "merge_queue", "non_fast_forward"]);
    expect(await on.github.branchRules("free")).toEqual([]);
  });

  test("show what waits in their merge queue", async () => {
    const sha = on.emulator.state.git.addCommit();
    expect(await on.github.mergeQueue("main")).toEqual([]);
    on.emulator.state.git.setBranch("gh-readonly-queue/main/pr-7-abc", sha);
    on.emulator.state.git.setBranch("gh-readonly-queue/maintenance/pr-8-abc", sha);
    expect(await on.github.mergeQueue("main")).toEqual(["gh-readonly-queue/main/pr-7-abc"]);
  });
});
