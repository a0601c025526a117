import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ReleaseGatesError } from "../gate/errors.ts";

const run = promisify(execFile);

/** The tag the example releases, over the one it replaces. */
const TAGS = { previous: "v1.0.0", release: "v2.0.0" } as const;

/** A running copy of the shipped example. */
export interface ExampleSystem {
  /** Absolute path of its checkout, a git repository of its own in a temporary folder. */
  readonly root: string;
  readonly releaseTag: string;
  /** The environment variables that its config refers to. */
  readonly env: Readonly<Record<string, string>>;
  /** Stops its processes and removes the folder. */
  close(): Promise<void>;
}

/**
 * Copies `examples/canary-node` to a temporary folder, makes it a repository with two tags and starts it:
 * version 1.0.0 serves, 2.0.0 is to be released.
 *
 * @param productRoot the folder that holds `examples/`.
 * @param fault a fault the example knows, such as `failing-canary`.
 */
export async function startExampleSystem(
  productRoot: string,
  fault: string | undefined,
): Promise<ExampleSystem> {
  const source = join(productRoot, "examples", "canary-node");
  const root = await mkdtemp(join(tmpdir(), "release-gates-rehearsal-"));
  const stop = async () => {
    await run(process.execPath, ["system/down.mjs"], { cwd: root }).catch(() => undefined);
    await rm(root, { recursive: true, force: true });
  };
  try {
    await cp(source, root, { recursive: true });
    await git(root, "init", "--quiet", "--initial-branch=main");
    await commit(root, TAGS.previous);
    const { stdout } = await run(
      process.execPath,
      ["system/up.mjs", ...(fault === undefined ? [] : [fault])],
      { cwd: root },
    );
    await commit(root, TAGS.release);
    return { root, releaseTag: TAGS.release, env: JSON.parse(stdout) as Record<string, string>, close: stop };
  } catch (error) {
    await stop();
    const found = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new ReleaseGatesError("input-invalid", "the example system did not start", { found, cause: error });
  }
}

async function commit(root: string, tag: string): Promise<void> {
  await writeFile(join(root, "VERSION"), `${tag.slice(1)}\n`);
  await git(root, "add", "--all");
  await git(root, "commit", "--quiet", "--message", `Release ${tag}`);
  await git(root, "tag", tag);
}

/** Git with none of the user's settings, so that signing, hooks or templates do not get in the way. */
async function git(cwd: string, ...args: readonly string[]): Promise<void> {
  const identity = { GIT_AUTHOR_NAME: "release-gates", GIT_AUTHOR_EMAIL: "rehearsal@release-gates.invalid" };
  await run("git", args, {
    cwd,
    env: {
      ...process.env,
      ...identity,
      GIT_COMMITTER_NAME: identity.GIT_AUTHOR_NAME,
      GIT_COMMITTER_EMAIL: identity.GIT_AUTHOR_EMAIL,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
    },
  });
}
