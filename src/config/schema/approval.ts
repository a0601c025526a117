import * as z from "zod/mini";
import { described, duration, expects, expression, list, text } from "../values.ts";
import { count, flag } from "./parts.ts";
import { waivableBy } from "./waivers.ts";

const TEAM_TEXT = "a team written as org/team";
const MINUTE_MS = 60_000;
/** GitHub counts a wait timer in whole minutes, up to thirty days. */
const LONGEST_TIMER_MS = 43_200 * MINUTE_MS;

export const role = described(
  z.strictObject({
    environment: described(
      text("the name of a GitHub Environment, such as approve-release"),
      "The GitHub Environment whose required reviewers act for this role.",
    ),
    users: described(
      z._default(list(text("a GitHub login"), "a list of GitHub logins"), []),
      "GitHub logins that may act for this role.",
    ),
    teams: described(
      z._default(
        list(
          z.string(expects(TEAM_TEXT)).check(z.regex(/^[^/\s]+\/[^/\s]+$/, expects(TEAM_TEXT))),
          "a list of teams written as org/team",
        ),
        [],
      ),
      "GitHub teams (org/team) whose members may act for this role.",
    ),
    "wait-timer": described(
      z.optional(
        duration.check(
          z.refine(
            (milliseconds) => milliseconds % MINUTE_MS === 0 && milliseconds <= LONGEST_TIMER_MS,
            expects("whole minutes, at most 30d"),
          ),
        ),
      ),
      "How long GitHub waits besides the review before it lets the role's job go. `setup` makes it; GitHub keeps it.",
      { "x-examples": ["30m"] },
    ),
    when: described(
      z.optional(expression),
      "The role is asked only when this CEL expression over `release` is true.",
      { "x-examples": ["release.severity == 'sev-0'"] },
    ),
  }),
  "Who approves, and in which GitHub Environment.",
);

export const approval = z.strictObject({
  "author-may-approve": described(
    flag(false),
    "Whether an author of the release's commits may approve. Default false.",
  ),
  "actor-may-approve": described(
    flag(false),
    "Whether the person who started the run may approve. Default false.",
  ),
  "one-person-one-role": described(flag(true), "Whether one person may fill only one role. Default true."),
  "allow-admin-bypass": described(
    flag(false),
    "Whether an environment that lets admins bypass its protection is accepted. Default false.",
  ),
  "unknown-authors": described(
    z._default(z.enum(["refuse", "report"]), "refuse"),
    "What a commit author without a known GitHub account does: refuse the approval (they could be the approver), or only be reported. Default refuse.",
  ),
  "author-logins": described(
    z._default(
      z.record(
        text("an e-mail address"),
        text("a GitHub login"),
        expects("e-mail addresses and GitHub logins"),
      ),
      {},
    ),
    "GitHub logins of commit addresses that GitHub does not know.",
    { "x-examples": [{ "dev@example.com": "octocat" }] },
  ),
  "waivable-by": described(
    z._default(waivableBy(), []),
    "Roles that may waive a failed criterion (see waivers). Default: none.",
    { "x-examples": [["sre-lead"]] },
  ),
  "waivers-expire-within": described(
    z.prefault(duration, "30d"),
    "A waiver counts only if it expires within this time from when it is looked at: nobody waives for good. Default 30d.",
    { "x-examples": ["14d"] },
  ),
  code: described(
    z.optional(z.enum(["required", "off"])),
    "Whether a review counts only if its comment holds the approval code of the brief. Default: required for sev-0, else off.",
  ),
  comments: described(
    z.optional(
      z.strictObject({
        issue: described(
          count(1, 2_147_483_647),
          "Number of the issue on which people write `/approve role` and the code of the brief.",
        ),
      }),
    ),
    "Approve by comments on an issue instead of reviews: the weaker form, for repositories without required reviewers. Nothing in GitHub enforces it, and the record says so. Default: off.",
    { "x-examples": [{ issue: 12 }] },
  ),
});
