import type { Review } from "../ports/github/environments.ts";
import type { IssueComment } from "../ports/github/issues.ts";
import { commandLines } from "./comment-lines.ts";
import type { RolePolicy } from "./facts.ts";
import type { RuleResult } from "./refusal.ts";

/**
 * The weaker form of approval, for repositories without required reviewers: commands in the comments of an
 * issue. Whoever may edit or delete comments can change them, and nothing waits for them.
 */

/** A decision written into a comment, in the shape of a review. */
export interface WrittenReview extends Review {
  readonly written: {
    readonly at: string;
    readonly edited: boolean;
    readonly url: string;
    /** Written before the staging record ended: it cannot be about what staging proved. */
    readonly early: boolean;
  };
}

/** Whom the comments are about and since when they count. */
export interface CommentSource {
  readonly issue: number;
  /** End of the staging record. */
  readonly since: string;
}

type Command = { readonly role: string; readonly state: "approved" | "rejected" };

/** What stands where a review has its environment. */
export function commentPlace(issue: number, role: string): string {
  return `issue #${issue} for ${role}`;
}

/** The roles as comments fill them: no environment vouches for anybody. */
export function commentRoles(roles: readonly RolePolicy[], issue: number): readonly RolePolicy[] {
  return roles.map((role) => ({ ...role, environment: commentPlace(issue, role.role) }));
}

/**
 * The newest decision of every person for every role. Two in one comment: the later line counts. What does not
 * count is kept, so that the decision can say why.
 */
export function commentReviews(
  comments: readonly IssueComment[],
  source: CommentSource,
): readonly WrittenReview[] {
  const newest = new Map<string, WrittenReview>();
  const since = Date.parse(source.since);
  const ordered = [...comments].sort(
    (one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt) || one.id - other.id,
  );
  for (const comment of ordered) {
    const { author, authorType, body, createdAt, updatedAt, url } = comment;
    for (const { role, state } of readCommands(body)) {
      const key = `${role.toLowerCase()} ${author.toLowerCase()}`;
      newest.delete(key);
      newest.set(key, {
        environments: [commentPlace(source.issue, role)],
        state,
        user: author,
        userType: authorType,
        comment: body,
        // A time that cannot be read proves nothing: it is early.
        written: {
          at: instant(createdAt),
          edited: Date.parse(updatedAt) !== Date.parse(createdAt),
          url,
          early: !(Date.parse(createdAt) > since),
        },
      });
    }
  }
  return [...newest.values()];
}

function instant(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}

/** The commands of a comment: `/approve role` and `/reject role reason` at the very start of a line. */
export function readCommands(body: string): readonly Command[] {
  return commandLines(body).flatMap((line): readonly Command[] => {
    const [, verb, role] =
      /^\/(approve|reject)[ \t]+([A-Za-z0-9][A-Za-z0-9_.-]*)(?=[ \t]|$)/.exec(line) ?? [];
    return role === undefined ? [] : [{ role, state: verb === "approve" ? "approved" : "rejected" }];
  });
}

/** The rules that only a comment can break. */
export function judgeWritten(review: Review, role: RolePolicy): readonly RuleResult[] {
  const { written } = review as Partial<WrittenReview>;
  if (written === undefined) return [];
  const { at, edited, early, url } = written;
  const next = commentNext(role);
  return [
    early
      ? {
          rule: "after-staging",
          met: false,
          how: "written before staging ended",
          refusal: {
            reasonCode: "approval-other-evidence",
            expected: "a comment written after staging ended",
            found: `${review.user} wrote ${url} at ${at}`,
            next,
          },
        }
      : { rule: "after-staging", met: true, how: `written at ${at}, after staging ended` },
    edited
      ? {
          rule: "unedited",
          met: false,
          how: "edited after it was written",
          refusal: {
            reasonCode: "approval-other-evidence",
            expected: "a comment as it was written",
            found: `the comment of ${review.user} was edited: ${url}`,
            next,
          },
        }
      : { rule: "unedited", met: true, how: "not edited" },
  ];
}

/** What a person does about a comment that does not count. */
export function commentNext(role: RolePolicy): string {
  return `Have somebody of ${role.role} who may approve write a new comment, "/approve ${role.role}" and the code of the brief, on ${role.environment.replace(/ for .*$/, "")}; then run the approve job again.`;
}
