import { z } from "zod";
import type { GitHub } from "../../ports/github/client.ts";
import type { Issue, IssueComment } from "../../ports/github/issues.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { account, instant, pageOf } from "./shapes.ts";

const label = z.union([z.string(), z.object({ name: z.string().optional() })]);

const issue = z
  .object({
    number: z.number().int(),
    title: z.string(),
    labels: z.array(label),
    user: account,
    pull_request: z.unknown().optional(),
    created_at: instant,
    html_url: z.string(),
  })
  .transform(
    (found): Issue => ({
      number: found.number,
      title: found.title,
      labels: found.labels.map((one) => (typeof one === "string" ? one : (one.name ?? ""))),
      author: found.user.login,
      isPullRequest: found.pull_request !== undefined && found.pull_request !== null,
      createdAt: found.created_at,
      url: found.html_url,
    }),
  );

const comment = z
  .object({
    id: z.number().int(),
    user: account,
    body: z.string().nullish(),
    created_at: instant,
    updated_at: instant,
    html_url: z.string(),
  })
  .transform(
    (found): IssueComment => ({
      id: found.id,
      author: found.user.login,
      authorType: found.user.type,
      body: found.body ?? "",
      createdAt: found.created_at,
      updatedAt: found.updated_at,
      url: found.html_url,
    }),
  );

const user = z.object({ login: z.string().min(1), type: z.string() });

type Calls = Pick<GitHub, "openIssues" | "issueComments" | "commentOnIssue" | "user">;

/** Issues, what people write on them, and the people. */
export function createIssues(caller: Caller): Calls {
  return {
    openIssues: async (name) => {
      const found = await caller.list(CALLS.issues, { labels: name, state: "open" }, pageOf(issue));
      // A comma in the name would ask for two labels, of which only one need be this one.
      return (found ?? []).filter((one) =>
        one.labels.some((held) => held.toLowerCase() === name.toLowerCase()),
      );
    },
    issueComments: (number) => caller.list(CALLS.issueComments, { issue_number: number }, pageOf(comment)),
    commentOnIssue: async (number, body) => {
      const findEarlier = async () => {
        const comments = await caller.list(CALLS.issueComments, { issue_number: number }, pageOf(comment));
        return comments?.findLast((one) => one.body === body);
      };
      await caller.write(CALLS.createIssueComment, { issue_number: number, body }, comment, findEarlier);
    },
    user: (login) => caller.get(CALLS.user, { username: login }, user),
  };
}
