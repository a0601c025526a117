import { CommitParser } from "conventional-commits-parser";
import type { Commit } from "../ports/git.ts";

/** What a commit does, as readers of release notes tell changes apart. */
export type ChangeKind = "breaking" | "security" | "feature" | "fix" | "performance" | "other";

/** One change of a release. */
export interface Change {
  readonly kind: ChangeKind;
  /** Part of the system named by the commit, such as `api` in `feat(api): …`. */
  readonly area?: string;
  readonly subject: string;
  readonly sha: string;
  readonly author: string;
  /** What a breaking change breaks, in the author's words. */
  readonly breaking?: string;
  /** Issues and pull requests named, such as `#12`. */
  readonly references: readonly string[];
}

/** What a release brings over the one it replaces. */
export interface Scope {
  readonly changes: readonly Change[];
  readonly authors: readonly string[];
  readonly paths: readonly string[];
}

/** A scope in numbers. */
export interface ScopeSummary {
  /** Changes of each kind that there is. */
  readonly kinds: Readonly<Partial<Record<ChangeKind, number>>>;
  readonly changes: number;
  readonly authors: number;
  readonly files: number;
  /** Changed files by the folder they stand in, most first; the ten largest. */
  readonly areas: readonly { readonly path: string; readonly files: number }[];
}

const LISTED_AREAS = 10;

/** What a release brings, in numbers. */
export function summarizeScope({ changes, authors, paths }: Scope): ScopeSummary {
  const areas = tally(paths.map((path) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : ".")));
  return {
    kinds: Object.fromEntries(tally(changes.map(({ kind }) => kind))),
    changes: changes.length,
    authors: authors.length,
    files: paths.length,
    areas: areas.slice(0, LISTED_AREAS).map(([path, files]) => ({ path, files })),
  };
}

function tally<Name extends string>(names: readonly Name[]): readonly (readonly [Name, number])[] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([one, most], [other, less]) => less - most || (one < other ? -1 : 1));
}

const KINDS: Readonly<Record<string, ChangeKind>> = {
  feat: "feature",
  fix: "fix",
  perf: "performance",
  security: "security",
  sec: "security",
};

/**
 * Reads what a release brings from its commits. Commits that follow Conventional Commits 1.0.0
 * (https://www.conventionalcommits.org) are told apart by kind; every other commit is kept as `other`,
 * with merge commits left out.
 */
export function describeScope(commits: readonly Commit[], paths: readonly string[]): Scope {
  const parser = new CommitParser({
    headerPattern: /^(\w+)(?:\(([^)]*)\))?(!)?: (.*)$/,
    headerCorrespondence: ["type", "scope", "bang", "subject"],
    noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
    issuePrefixes: ["#"],
  });
  const changes = commits
    .filter((commit) => !/^Merge (?:branch|pull request|remote-tracking branch|tag) /.test(commit.subject))
    .map((commit) => readChange(commit, parser));
  const authors = [...new Set(commits.map(authorOf))].sort((a, b) => a.localeCompare(b, "en"));
  return { changes, authors, paths };
}

function readChange(commit: Commit, parser: CommitParser): Change {
  const parsed = parser.parse(`${commit.subject}\n\n${commit.body}`.trim());
  const type = parsed["type"]?.toLowerCase();
  const breaking =
    parsed.notes[0]?.text ?? (parsed["bang"] ? (parsed["subject"] ?? commit.subject) : undefined);
  const area = parsed["scope"] || undefined;
  return {
    kind: breaking !== undefined ? "breaking" : ((type === undefined ? undefined : KINDS[type]) ?? "other"),
    ...(area === undefined ? {} : { area }),
    subject: parsed["subject"] || commit.subject,
    sha: commit.sha,
    author: authorOf(commit),
    ...(breaking === undefined ? {} : { breaking }),
    references: [...new Set(parsed.references.map(({ prefix, issue }) => `${prefix}${issue}`))],
  };
}

function authorOf(commit: Commit): string {
  return commit.authorLogin ?? commit.authorName;
}
