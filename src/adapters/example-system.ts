import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getExecOutput } from "@actions/exec";
import { ReleaseGatesError } from "../gate/errors.ts";

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
    await program(root, process.execPath, ["system/down.mjs"]).catch(() => undefined);
    await rm(root, { recursive: true, force: true });
  };
  try {
    await cp(source, root, { recursive: true });
    await git(root, "init", "--quiet", "--initial-branch=main");
    await commit(root, TAGS.previous);
    const arguments_ = ["system/up.mjs", ...(fault === undefined ? [] : [fault])];
    const printed = await program(root, process.execPath, arguments_);
    await commit(root, TAGS.release);
    return { root, releaseTag: TAGS.release, env: readVariables(printed), close: stop };
  } catch (error) {
    await stop();
    const found = error instanceof Error ? error.message : String(error);
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
async function git(root: string, ...args: readonly string[]): Promise<void> {
  await program(root, "git", args, {
    GIT_AUTHOR_NAME: "release-gates",
    GIT_AUTHOR_EMAIL: "rehearsal@release-gates.invalid",
    GIT_COMMITTER_NAME: "release-gates",
    GIT_COMMITTER_EMAIL: "rehearsal@release-gates.invalid",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  });
}

/** Runs one of our own programs to its end and returns what it printed; an exit code other than 0 throws. */
async function program(
  cwd: string,
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const options = {
    cwd,
    silent: true,
    ignoreReturnCode: true,
    env: { ...Object.fromEntries(inherited), ...env },
  };
  const { exitCode, stdout, stderr } = await getExecOutput(`"${path}"`, [...args], options);
  if (exitCode !== 0)
    throw new Error(`${path} ${args[0]} ended with ${exitCode}: ${stderr.trim() || stdout.trim()}`);
  return stdout;
}

function readVariables(printed: string): Readonly<Record<string, string>> {
  const variables: unknown = JSON.parse(printed);
  if (typeof variables !== "object" || variables === null) throw new Error(`unexpected: ${printed}`);
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}
