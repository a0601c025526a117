import { execFile } from "node:child_process";
import type { Commit, Git } from "../ports/git.ts";

const MAX_OUTPUT_BYTES = 64 * 1024 ** 2;
const TIMEOUT_MS = 60_000;
/** A checkout owned by another user (a container job) is read all the same; nothing it configures is run. */
const SETTINGS = ["-c", "core.quotePath=false", "-c", "safe.directory=*", "-c", "core.fsmonitor=false"];
const FIELD = "\u001f";
const RECORD = "\u001e";

/**
 * The local checkout, read through the `git` program. A question that git cannot answer (no repository, no
 * such ref) is `undefined` or an empty list; the gates decide what that means.
 */
export function createGit(root: string): Git {
  const ask = (...args: readonly string[]) => git(root, args);

  return {
    resolve: async (ref) =>
      line(await ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)),
    head: async () => line(await ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}")),
    lastChange: async (path) => {
      const literal = `:(literal)${path}`;
      const changed = await ask("status", "--porcelain", "--ignored", "--", literal);
      if (changed !== "") return undefined;
      const answer = line(await ask("log", "-1", "--format=%H %cI %P", "--", literal));
      const [sha, committedAt, parent] = answer?.split(" ") ?? [];
      // A shallow clone ends at a commit that seems to have added every file: it says nothing of their age.
      const cut = parent === undefined && line(await ask("rev-parse", "--is-shallow-repository")) !== "false";
      return cut || sha === undefined || committedAt === undefined
        ? undefined
        : { sha, committedAt: new Date(committedAt) };
    },
    refs: async () => readRefs(await ask("show-ref", "--head", "--tags", "--dereference")),
    tags: async () => readRefs(await ask("show-ref", "--tags", "--dereference")).tags,
    commits: async (from, to) => {
      const format = ["%H", "%s", "%b", "%an", "%ae", "%cI"].join("%x1f");
      const answer = await ask("log", `--format=${format}%x1e`, "--end-of-options", range(from, to));
      return (answer ?? "")
        .split(RECORD)
        .map((text) => text.replace(/^\n/, ""))
        .filter((text) => text !== "")
        .map(readCommit);
    },
    changedPaths: async (from, to) => {
      const answer =
        from === undefined
          ? await ask("ls-tree", "-r", "-z", "--name-only", to)
          : // A rename changes both places.
            await ask("diff", "--name-only", "--no-renames", "-z", "--end-of-options", from, to);
      return answer?.split("\0").filter((path) => path !== "");
    },
    show: (sha, path) => bytes(root, ["cat-file", "blob", `${sha}:./${path}`]),
    repository: async () => repositoryOf(line(await ask("config", "--get", "remote.origin.url"))),
  };
}

const TAG = "refs/tags/";
const PEELED = "^{}";

/** Lines of `git show-ref --dereference`: an annotated tag has a second line, with the commit it points to. */
function readRefs(answer: string | undefined): Awaited<ReturnType<Git["refs"]>> {
  let head: string | undefined;
  const tags = new Map<string, string>();
  for (const text of (answer ?? "").split("\n")) {
    const [sha, ref] = [text.slice(0, text.indexOf(" ")), text.slice(text.indexOf(" ") + 1)];
    if (ref === "HEAD") head = sha;
    else if (ref.startsWith(TAG)) {
      tags.set(ref.slice(TAG.length, ref.endsWith(PEELED) ? -PEELED.length : undefined), sha);
    }
  }
  return { head, tags: [...tags].map(([name, sha]) => ({ name, sha })) };
}

function readCommit(text: string): Commit {
  const [sha = "", subject = "", body = "", authorName = "", authorEmail = "", committedAt = ""] =
    text.split(FIELD);
  return { sha, subject, body, authorName, authorEmail, committedAt };
}

function range(from: string | undefined, to: string): string {
  return from === undefined ? to : `${from}..${to}`;
}

function line(answer: string | undefined): string | undefined {
  const text = answer?.trim();
  return text === "" ? undefined : text;
}

/** `owner/name` of a GitHub remote address, in its https or ssh form. */
function repositoryOf(url: string | undefined): string | undefined {
  return /[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(url ?? "")?.[1];
}

/** What git printed, or undefined when it ended with an error. */
async function git(cwd: string, args: readonly string[]): Promise<string | undefined> {
  return (await bytes(cwd, args))?.toString("utf8");
}

function bytes(cwd: string, args: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    execFile(
      "git",
      [...SETTINGS, ...args],
      {
        cwd,
        maxBuffer: MAX_OUTPUT_BYTES,
        timeout: TIMEOUT_MS,
        encoding: "buffer",
        env: { ...process.env, LC_ALL: "C" },
      },
      (error, stdout) => resolve(error === null ? stdout : undefined),
    );
  });
}
