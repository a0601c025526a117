import type { Commit } from "../ports/git.ts";
import type { Review } from "../ports/github/environments.ts";

/** Somebody who wrote a part of the release and whose GitHub account is not known. */
export interface UnknownAuthor {
  readonly name: string;
  readonly email: string;
  /** A commit that names them. */
  readonly sha: string;
}

/** Who wrote the commits of a release: authors and co-authors. */
export interface Authors {
  readonly logins: readonly string[];
  readonly unknown: readonly UnknownAuthor[];
}

/** GitHub logins are the same whatever their case. */
export function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether the login is in the list, whatever its case. */
export function includesLogin(logins: readonly string[], login: string): boolean {
  return logins.some((one) => sameLogin(one, login));
}

/** Whether the account belongs to a bot: GitHub says so, or the login has a bot's ending. */
export function isBot(review: Pick<Review, "user" | "userType">): boolean {
  return review.userType.toLowerCase() === "bot" || /\[bot\]$/i.test(review.user);
}

/** Whether the account is gone: GitHub shows reviews of deleted users under nobody or under `ghost`. */
export function isDeleted(review: Pick<Review, "user">): boolean {
  return review.user.trim() === "" || sameLogin(review.user, "ghost");
}

/**
 * The people behind the commits. A login comes from GitHub (`authorLogin`), from a GitHub no-reply address,
 * from another commit with the same address, or from `known` (address to login, as configured); whoever is
 * left is unknown. Co-authors are read from `Co-authored-by` trailers.
 */
export function authorsOf(commits: readonly Commit[], known: Readonly<Record<string, string>> = {}): Authors {
  const byEmail = new Map(Object.entries(known).map(([email, login]) => [email.toLowerCase(), login]));
  for (const commit of commits) {
    const email = commit.authorEmail.toLowerCase();
    if (commit.authorLogin !== undefined && !byEmail.has(email)) byEmail.set(email, commit.authorLogin);
  }
  const logins = new Map<string, string>();
  const unknown = new Map<string, UnknownAuthor>();
  for (const commit of commits) {
    // The login GitHub knows and the one in the address can differ after a rename: both count.
    const told = commit.authorLogin === undefined ? [] : [commit.authorLogin];
    const people = [{ name: commit.authorName, email: commit.authorEmail, told }, ...coAuthors(commit)];
    for (const person of people) {
      const found = [...person.told, noReplyLogin(person.email), byEmail.get(person.email.toLowerCase())];
      const names = found.filter((login): login is string => login !== undefined && login !== "");
      for (const login of names) logins.set(login.toLowerCase(), login);
      const key = `${person.name}\n${person.email.toLowerCase()}`;
      if (names.length === 0 && !unknown.has(key)) {
        unknown.set(key, { name: person.name, email: person.email, sha: commit.sha });
      }
    }
  }
  return { logins: [...logins.values()].sort(), unknown: [...unknown.values()] };
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly told: readonly string[];
}

function coAuthors(commit: Commit): readonly Person[] {
  const people: Person[] = [];
  for (const line of commit.body.split(/\r\n|\r|\n/)) {
    const trailer = /^[ \t]*co-authored-by:(.*)$/i.exec(line)?.[1];
    if (trailer === undefined) continue;
    // A trailer that cannot be taken apart still names somebody: it stays, as an unknown author.
    const open = trailer.lastIndexOf("<");
    const close = trailer.lastIndexOf(">");
    const whole = open >= 0 && close > open;
    const name = (whole ? trailer.slice(0, open) : trailer).trim();
    people.push({ name, email: whole ? trailer.slice(open + 1, close).trim() : "", told: [] });
  }
  return people;
}

/**
 * The login inside a GitHub no-reply address: `login@users.noreply.github.com`, or with the account's id
 * before it (https://docs.github.com/en/account-and-profile/reference/email-addresses-reference).
 */
function noReplyLogin(email: string): string | undefined {
  return /^(?:\d+\+)?([a-z\d-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email.trim())?.[1];
}
