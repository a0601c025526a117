import type { CommandConfig } from "../config/schema.ts";
import { type CommandFacts, commandEnvironment } from "../gate/command-environment.ts";
import { scriptOf } from "../gate/command-line.ts";
import { outcomeStatus } from "../gate/command-outcome.ts";
import type { CommandResult } from "../ports/processes.ts";
import type { World } from "../ports/world.ts";

/** Between SIGTERM and SIGKILL when a command runs out of time. */
const GRACE_MS = 10_000;
/** The same when the run is cancelled: the runner leaves ten seconds for everything. */
const CANCEL_GRACE_MS = 2_000;

/** What a command runs for. */
export interface CommandContext extends CommandFacts {
  /** What people know the command as, such as `deploy`. */
  readonly label: string;
  /** Aborting stops the command. */
  readonly signal?: AbortSignal;
  /** Names the command in its processes' environment, so that a later run finds what outlived this one. */
  readonly commandId?: string;
}

/**
 * Runs a command of the config in the workspace, supervised, with an environment of only what it may see,
 * and says in a status line how it ended. Never rejects for anything the command does.
 */
export async function runCommand(
  world: World,
  command: CommandConfig,
  context: CommandContext,
): Promise<CommandResult> {
  const result = await world.processes.run({
    run: command.run,
    cwd: world.workspace.root,
    env: commandEnvironment(world.env, command, context),
    timeoutMs: command.timeout,
    graceMs: GRACE_MS,
    cancelGraceMs: CANCEL_GRACE_MS,
    label: context.label,
    ...(context.signal === undefined ? {} : { signal: context.signal }),
    ...(context.commandId === undefined ? {} : { id: context.commandId }),
  });
  world.reporter.status({
    tag: "AUTOMATION",
    sentence: `${context.label} executed: ${outcomeStatus(result)}`,
  });
  return result;
}

/** Whether a command can be run, as far as that can be told without running it. */
export type CommandPresence =
  | { readonly kind: "present" }
  /** The line is too involved to tell; it is run and answers for itself. */
  | { readonly kind: "cannot-tell" }
  | { readonly kind: "missing"; readonly path: string; readonly found: string };

/**
 * Looks whether the script that a command line starts stands in the workspace, and is executable when it is
 * started directly. Anything but a clear "no" passes: the shell has the last word.
 */
export async function commandExists(world: World, command: CommandConfig): Promise<CommandPresence> {
  const script = scriptOf(command.run);
  if (script === undefined) return { kind: "cannot-tell" };
  const file = await world.workspace.stat(script.path);
  if (file === undefined) {
    return { kind: "missing", path: script.path, found: `${script.path} is not in the checkout` };
  }
  if (script.direct && !file.executable) {
    return { kind: "missing", path: script.path, found: `${script.path} is not executable` };
  }
  return { kind: "present" };
}
