import type { Ids } from "./ids.ts";
import type { People, User } from "./people.ts";

export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly authorName: string;
  readonly authorEmail: string;
  /** The account GitHub matched the address to, if any. */
  readonly author: User | null;
  readonly committedAt: string;
  readonly parents: readonly string[];
  /** Path to content; null removes the path. */
  readonly files: Readonly<Record<string, string | null>>;
}

export interface GitObject {
  readonly type: "commit" | "tag";
  readonly sha: string;
}

export interface TagObject {
  readonly sha: string;
  readonly tag: string;
  readonly message: string;
  readonly object: GitObject;
  readonly tagger: { readonly name: string; readonly email: string; readonly date: string };
}

interface CommitInput {
  readonly sha?: string;
  readonly message?: string;
  /** Login of the author; undefined for an address that GitHub knows nobody by. */
  readonly author?: string | null;
  readonly authorName?: string;
  readonly authorEmail?: string;
  readonly committedAt?: string;
  /** The branch's head when left out; none for a root commit. */
  readonly parents?: readonly string[];
  readonly files?: Readonly<Record<string, string | null>>;
  /** The branch that is moved to the commit: `main` when left out, null for none. */
  readonly branch?: string | null;
}

/** Commits, branches and tags of the repository. */
export interface GitState {
  readonly commits: ReadonlyMap<string, Commit>;
  readonly tagObjects: ReadonlyMap<string, TagObject>;
  /** By full name without `refs/`, such as `heads/main` and `tags/v1.2.3`. */
  readonly refs: Map<string, GitObject>;
  addCommit(input?: CommitInput): string;
  setBranch(name: string, sha: string): void;
  /** Creates or moves a tag; `annotated` puts a tag object between. */
  addTag(
    name: string,
    sha: string,
    options?: { readonly annotated?: boolean; readonly message?: string },
  ): void;
  addTagObject(input: Omit<TagObject, "sha">): TagObject;
  deleteRef(name: string): void;
  /** What a name means: a branch, a tag (peeled) or a commit. */
  resolve(name: string): Commit | undefined;
  /** Commits of `head` that `base` does not have, oldest first. */
  between(base: string, head: string): readonly Commit[];
  mergeBase(base: string, head: string): string | undefined;
  /** Blob sha by path. */
  tree(sha: string): ReadonlyMap<string, string>;
}

export function createGitState(ids: Ids, people: People, now: () => Date): GitState {
  const commits = new Map<string, Commit>();
  const tagObjects = new Map<string, TagObject>();
  const refs = new Map<string, GitObject>();

  const peel = (object: GitObject | undefined): string | undefined =>
    object?.type === "tag" ? peel(tagObjects.get(object.sha)?.object) : object?.sha;
  const resolve = (name: string): Commit | undefined => {
    const short = name.replace(/^refs\//, "");
    const ref = refs.get(short) ?? refs.get(`heads/${short}`) ?? refs.get(`tags/${short}`);
    return commits.get(peel(ref) ?? name);
  };
  /** Breadth first, so that the nearest come first. */
  const ancestors = (sha: string): Set<string> => {
    const seen = new Set<string>([sha]);
    for (const next of seen) {
      for (const parent of commits.get(next)?.parents ?? []) {
        seen.add(parent);
      }
    }
    return seen;
  };
  const addTagObject = (input: Omit<TagObject, "sha">): TagObject => {
    const made = { ...input, sha: ids.sha(`tag ${ids.next()} ${input.tag}`) };
    tagObjects.set(made.sha, made);
    return made;
  };

  return {
    commits,
    tagObjects,
    refs,
    addCommit: (input = {}) => {
      const branch = input.branch === undefined ? "main" : input.branch;
      const head = branch === null ? undefined : refs.get(`heads/${branch}`)?.sha;
      const message = input.message ?? "Change something";
      const author = input.author === undefined ? people.user("developer-1") : input.author;
      const account = typeof author === "string" ? people.user(author) : author;
      const name = input.authorName ?? account?.login ?? "Unknown Author";
      const commit: Commit = {
        sha: input.sha ?? ids.sha(`commit ${ids.next()} ${message}`),
        message,
        author: account,
        authorName: name,
        authorEmail: input.authorEmail ?? `${name.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@example.com`,
        committedAt: input.committedAt ?? now().toISOString(),
        parents: input.parents ?? (head === undefined ? [] : [head]),
        files: input.files ?? {},
      };
      commits.set(commit.sha, commit);
      if (branch !== null) {
        refs.set(`heads/${branch}`, { type: "commit", sha: commit.sha });
      }
      return commit.sha;
    },
    setBranch: (name, sha) => {
      refs.set(`heads/${name}`, { type: "commit", sha });
    },
    addTag: (name, sha, options = {}) => {
      const target: GitObject = { type: "commit", sha };
      if (options.annotated !== true) {
        refs.set(`tags/${name}`, target);
        return;
      }
      const tagger = {
        name: "release-engineer",
        email: "release-engineer@example.com",
        date: now().toISOString(),
      };
      const object = addTagObject({ tag: name, message: options.message ?? name, object: target, tagger });
      refs.set(`tags/${name}`, { type: "tag", sha: object.sha });
    },
    addTagObject,
    deleteRef: (name) => {
      refs.delete(name);
    },
    resolve,
    between: (base, head) => {
      const known = ancestors(base);
      return [...ancestors(head)]
        .filter((sha) => !known.has(sha))
        .flatMap((sha) => commits.get(sha) ?? [])
        .reverse();
    },
    mergeBase: (base, head) => {
      const known = ancestors(base);
      return [...ancestors(head)].find((sha) => known.has(sha));
    },
    tree: (sha) => {
      const tree = new Map<string, string>();
      for (const ancestor of [...ancestors(sha)].reverse()) {
        for (const [path, content] of Object.entries(commits.get(ancestor)?.files ?? {})) {
          if (content === null) {
            tree.delete(path);
          } else {
            tree.set(path, ids.sha(`blob ${content}`));
          }
        }
      }
      return tree;
    },
  };
}
