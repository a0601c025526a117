import type { Asked } from "../gate/asking.ts";
import type { Criterion, Level } from "../gate/criterion.ts";
import type { Location } from "../gate/errors.ts";
import { judgeAge } from "../gate/freshness.ts";
import { humanDuration } from "../gate/instant.ts";
import type { IssueComment } from "../ports/github/issues.ts";
import { commandLines } from "./comment-lines.ts";
import type { GitHubApprovalFacts, RolePolicy } from "./facts.ts";
import { accountProblem, namedMembership } from "./membership.ts";

/**
 * The checklist: statements that people answer for by comments on an issue. Who wrote a comment and when is GitHub's
 * word, which the text of a file never is; an edited comment does not count.
 */

/** An item of the checklist with its defaults filled in. */
export interface ChecklistItem {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** The roles of which one may attest it. */
  readonly roles: readonly string[];
  /** Milliseconds. */
  readonly maxAge?: number | undefined;
  readonly perRelease: boolean;
  readonly answeredBy?: string | undefined;
  readonly asked: Asked;
  readonly configured: Location;
}

/** What somebody said of an item. */
export interface Statement {
  readonly item: string;
  readonly kind: "attest" | "withdraw";
  readonly by: string;
  readonly byType: string;
  /** ISO 8601, as GitHub has it. */
  readonly at: string;
  readonly edited: boolean;
  readonly url: string;
  /** What the person wrote behind the item. */
  readonly note: string;
}

/** What the checklist is judged from. */
export interface AttestationFacts extends Pick<GitHubApprovalFacts, "teams" | "environments" | "owner"> {
  readonly now: string;
  readonly tag: string;
  readonly issue: number;
  readonly roles: readonly RolePolicy[];
  /** Oldest first. */
  readonly statements: readonly Statement[];
}

/** An attestation that counts, as the record keeps it. */
export interface Attestation {
  readonly item: string;
  readonly by: string;
  readonly role: string;
  readonly at: string;
  readonly url: string;
  readonly note: string;
}

/** An item's criterion, and the attestation that answered it. */
export interface JudgedItem {
  readonly criterion: Criterion;
  readonly attestation?: Attestation;
}

/**
 * The statements of comments, oldest first: `/attest item what was done` and `/withdraw item why` at the very start
 * of a line; one comment may hold several.
 */
export function readStatements(comments: readonly IssueComment[]): readonly Statement[] {
  const ordered = [...comments].sort(
    (one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt) || one.id - other.id,
  );
  return ordered.flatMap(({ author, authorType, body, createdAt, updatedAt, url }) =>
    commandLines(body).flatMap((line): readonly Statement[] => {
      const [, kind, item, note = ""] =
        /^\/(attest|withdraw)[ \t]+([a-z0-9]+(?:-[a-z0-9]+)*)(?=[ \t]|$)[ \t]*(.*)$/.exec(line) ?? [];
      if (item === undefined) return [];
      return [
        {
          item,
          kind: kind === "attest" ? "attest" : "withdraw",
          by: author,
          byType: authorType,
          at: createdAt,
          edited: Date.parse(updatedAt) !== Date.parse(createdAt),
          url,
          note: note.trim(),
        },
      ];
    }),
  );
}

/**
 * Whether an item is attested. The newest statement of a person who may decides: an attestation that is unedited,
 * young enough and about this release, or a withdrawal (which counts edited, too). Where the item names a criterion
 * that passed, that answers it.
 */
export function judgeItem(
  item: ChecklistItem,
  facts: AttestationFacts | { readonly unread: string; readonly issue: number },
  decided: readonly Criterion[],
): JudgedItem {
  const { id, title, level } = item;
  const base = { id: `checklist/${id}`, title, level } as const;
  const answer = decided.find((one) => one.id === item.answeredBy);
  if (answer?.status === "passed") {
    const found = `answered by ${answer.id}${answer.found === undefined ? "" : `: ${answer.found}`}`;
    return { criterion: { ...base, status: "passed", found } };
  }
  const tag = "unread" in facts || !item.perRelease ? "" : ` ${facts.tag}`;
  const command = `/attest ${id}${tag} what was done`;
  const who = item.roles.join(" or ");
  const age = item.maxAge === undefined ? "" : `, at most ${humanDuration(item.maxAge)} old`;
  const failed = (found: string, url?: string): JudgedItem => ({
    criterion: {
      ...base,
      status: "failed",
      reasonCode: "attestation-missing",
      expected: `a comment "${command}" by somebody of ${who} on issue #${facts.issue}${age}`,
      found,
      where: url === undefined ? item.configured : { url },
      next: `Have somebody of ${who} write a new comment on issue #${facts.issue}: ${command}`,
    },
  });
  if ("unread" in facts) return failed(facts.unread);
  const faults: string[] = [];
  for (const statement of facts.statements.filter((one) => one.item === id).toReversed()) {
    const standing = standingOf(statement, item, facts);
    if (standing.kind === "outside") faults.push(standing.why);
    else if (statement.kind === "withdraw") {
      const why = statement.note === "" ? "" : `: ${statement.note}`;
      return failed(
        `withdrawn by ${statement.by} (${standing.role}) at ${statement.at}${why}`,
        statement.url,
      );
    } else {
      const fault = faultOf(statement, item, facts);
      if (fault === undefined) return attested(base, statement, standing.role);
      faults.push(fault);
    }
  }
  return failed(faults.length === 0 ? "nobody attested it" : faults.slice(0, 3).join("; "));
}

function attested(
  base: Pick<Criterion, "id" | "title" | "level">,
  { item, by, at, url, note }: Statement,
  role: string,
): JudgedItem {
  const found = `${by} (${role}) at ${at}${note === "" ? "" : `: ${note}`}`;
  return {
    criterion: { ...base, status: "passed", found, where: { url } },
    attestation: { item, by, role, at, url, note },
  };
}

type Standing =
  | { readonly kind: "member"; readonly role: string }
  | { readonly kind: "outside"; readonly why: string };

/** The first role of the item that the person belongs to. */
function standingOf({ by, byType }: Statement, item: ChecklistItem, facts: AttestationFacts): Standing {
  const whys: string[] = [];
  for (const role of facts.roles.filter((one) => item.roles.includes(one.role))) {
    const account = accountProblem({ user: by, userType: byType }, role);
    const member = account === undefined ? namedMembership(by, role, facts) : undefined;
    if (member?.kind === "member") return { kind: "member", role: role.role };
    whys.push(account ?? member?.why ?? "");
  }
  return { kind: "outside", why: [...new Set(whys)].join(", ") || `${by} is in none of its roles` };
}

function faultOf(
  statement: Statement,
  item: ChecklistItem,
  { now, tag }: AttestationFacts,
): string | undefined {
  const { by, at, edited, note, url } = statement;
  if (edited) return `the comment of ${by} was edited: ${url}`;
  if (item.perRelease && !names(note, tag)) return `${by} attested it for another release than ${tag}`;
  const stale = judgeAge(
    { kind: "known", at, by: `comment of ${by}` },
    item.maxAge ?? Number.MAX_SAFE_INTEGER,
    now,
  );
  return stale === undefined ? undefined : `attested ${stale.found ?? "at an unknown time"}`;
}

/** Whether the tag stands in the text as a word of its own. */
function names(text: string, tag: string): boolean {
  return text.split(/[\s,;:()]+/).some((word) => word === tag || word.replace(/\.$/, "") === tag);
}
