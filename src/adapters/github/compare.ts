import { z } from "zod";
import { ReleaseGatesError } from "../../gate/errors.ts";
import type { Commit } from "../../ports/git.ts";
import type { GitHub } from "../../ports/github/client.ts";
import type { Caller } from "./caller.ts";
import { CALLS } from "./calls.ts";
import { instant, sha } from "./shapes.ts";

const person = z
  .object({ name: z.string().nullish(), email: z.string().nullish(), date: instant.optional() })
  .nullish();

const commit = z
  .object({
    sha,
    commit: z.object({ message: z.string(), author: person, committer: person }),
    // An empty object for an address that GitHub knows nobody by.
    author: z.object({ login: z.string().optional() }).nullish(),
  })
  .transform((found): Commit => {
    const [subject = "", ...rest] = found.commit.message.split("\n");
    return {
      sha: found.sha,
      subject,
      body: rest.join("\n").trim(),
      authorName: found.commit.author?.name ?? "",
      authorEmail: found.commit.author?.email ?? "",
      ...(found.author?.login === undefined ? {} : { authorLogin: found.author.login }),
      committedAt: found.commit.committer?.date ?? found.commit.author?.date ?? "",
    };
  });

const file = z
  .object({ filename: z.string(), previous_filename: z.string().optional() })
  // A rename changes both places.
  .transform((found) => [
    found.filename,
    ...(found.previous_filename === undefined ? [] : [found.previous_filename]),
  ]);

const comparison = z
  .object({
    total_commits: z.number().int().nonnegative(),
    merge_base_commit: z.object({ sha }),
    commits: z.array(commit),
    files: z.array(file).optional(),
  })
  .transform((found) => ({
    items: found.commits,
    total: found.total_commits,
    mergeBase: found.merge_base_commit.sha,
    files: found.files ?? [],
  }));

const tree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha, mode: z.string() })),
});

/** GitHub lists no more changed files than this in a comparison. */
const MOST_FILES = 300;

/** What lies between two commits. */
export function createComparison(caller: Caller): Pick<GitHub, "compare"> {
  const files = async (commitSha: string): Promise<ReadonlyMap<string, string>> => {
    const found = await caller.get(CALLS.tree, { tree_sha: commitSha, recursive: "1" }, tree);
    if (found === undefined || found.truncated) {
      throw new ReleaseGatesError("github-unavailable", "GitHub does not list every changed file", {
        expected: "a whole list of the files of both commits",
        found: found === undefined ? "no such tree" : "a list that GitHub cut short",
        next: "check out the full history (fetch-depth: 0), so that the local repository is asked instead",
      });
    }
    const blobs = found.tree.filter((entry) => entry.type !== "tree");
    return new Map(blobs.map((entry) => [entry.path, `${entry.mode} ${entry.sha}`]));
  };
  const changedPaths = async (from: string, to: string): Promise<readonly string[]> => {
    const before = await files(from);
    const after = await files(to);
    const all = new Set([...before.keys(), ...after.keys()]);
    return [...all].filter((path) => before.get(path) !== after.get(path));
  };

  return {
    compare: async (base, head) => {
      const params = { basehead: `${base}...${head}` };
      const overview = await caller.get(CALLS.compare, { ...params, per_page: 1 }, comparison);
      const listed = await caller.list(CALLS.compare, params, comparison);
      if (overview === undefined || listed === undefined) {
        return undefined;
      }
      const paths =
        overview.files.length < MOST_FILES
          ? overview.files.flat()
          : await changedPaths(overview.mergeBase, head);
      return { commits: [...listed].reverse(), paths: [...new Set(paths)].sort() };
    },
  };
}
