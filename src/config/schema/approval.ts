import { z } from "zod";
import { expects, expression, list, text } from "../values.ts";
import { count, flag } from "./parts.ts";

const TEAM_TEXT = "a team written as org/team";

export const role = z
  .strictObject({
    environment: text("the name of a GitHub Environment, such as approve-release").describe(
      "The GitHub Environment whose required reviewers act for this role.",
    ),
    users: list(text("a GitHub login"), "a list of GitHub logins")
      .default([])
      .describe("GitHub logins that may act for this role."),
    teams: list(
      z.string(expects(TEAM_TEXT)).regex(/^[^/\s]+\/[^/\s]+$/, expects(TEAM_TEXT)),
      "a list of teams written as org/team",
    )
      .default([])
      .describe("GitHub teams (org/team) whose members may act for this role."),
    when: expression
      .optional()
      .describe("The role is asked only when this CEL expression over `release` is true.")
      .meta({ "x-examples": ["release.severity == 'sev-0'"] }),
  })
  .describe("Who approves, and in which GitHub Environment.");

export const approval = z.strictObject({
  "author-may-approve": flag(false).describe(
    "Whether an author of the release's commits may approve. Default false.",
  ),
  "actor-may-approve": flag(false).describe(
    "Whether the person who started the run may approve. Default false.",
  ),
  "one-person-one-role": flag(true).describe("Whether one person may fill only one role. Default true."),
  "allow-admin-bypass": flag(false).describe(
    "Whether an environment that lets admins bypass its protection is accepted. Default false.",
  ),
  "unknown-authors": z
    .enum(["refuse", "report"])
    .default("refuse")
    .describe(
      "What a commit author without a known GitHub account does: refuse the approval (they could be the approver), or only be reported. Default refuse.",
    ),
  "author-logins": z
    .record(text("an e-mail address"), text("a GitHub login"), expects("e-mail addresses and GitHub logins"))
    .default({})
    .describe("GitHub logins of commit addresses that GitHub does not know.")
    .meta({ "x-examples": [{ "dev@example.com": "octocat" }] }),
  code: z
    .enum(["required", "off"])
    .optional()
    .describe(
      "Whether a review counts only if its comment holds the approval code of the brief. Default: required for sev-0, else off.",
    ),
  comments: z
    .strictObject({
      issue: count(1, 2_147_483_647).describe(
        "Number of the issue on which people write `/approve role` and the code of the brief.",
      ),
    })
    .optional()
    .describe(
      "Approve by comments on an issue instead of reviews: the weaker form, for repositories without required reviewers. Nothing in GitHub enforces it, and the record says so. Default: off.",
    )
    .meta({ "x-examples": [{ issue: 12 }] }),
});
