import type { Ids } from "./ids.ts";
import type { People, User } from "./people.ts";

export interface Comment {
  readonly id: number;
  readonly user: User;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly user: User;
  readonly labels: readonly string[];
  state: "open" | "closed";
  readonly isPullRequest: boolean;
  readonly createdAt: string;
  readonly comments: Comment[];
}

interface IssueInput {
  readonly title: string;
  readonly labels?: readonly string[];
  readonly state?: "open" | "closed";
  readonly isPullRequest?: boolean;
  readonly user?: string;
}

/** Issues (pull requests are issues too, as on GitHub) and their comments. */
export interface IssueState {
  readonly all: Issue[];
  add(input: IssueInput): Issue;
  find(number: number): Issue | undefined;
  comment(issue: Issue, user: string, body: string): Comment;
}

export function createIssueState(ids: Ids, people: People, now: () => Date): IssueState {
  const all: Issue[] = [];
  return {
    all,
    add: (input) => {
      const issue: Issue = {
        id: ids.next(),
        number: all.length + 1,
        title: input.title,
        user: people.user(input.user ?? "developer-1"),
        labels: input.labels ?? [],
        state: input.state ?? "open",
        isPullRequest: input.isPullRequest ?? false,
        createdAt: now().toISOString(),
        comments: [],
      };
      all.push(issue);
      return issue;
    },
    find: (number) => all.find((issue) => issue.number === number),
    comment: (issue, user, body) => {
      const at = now().toISOString();
      const comment: Comment = {
        id: ids.next(),
        user: people.user(user),
        body,
        createdAt: at,
        updatedAt: at,
      };
      issue.comments.push(comment);
      return comment;
    },
  };
}
