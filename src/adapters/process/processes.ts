import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Socket } from "node:net";
import { StringDecoder } from "node:string_decoder";
import type { Clock } from "../../ports/clock.ts";
import type { CommandOutcome, CommandResult, CommandSpec, Processes } from "../../ports/processes.ts";
import type { Reporter } from "../../ports/reporter.ts";
import { createMask, createStreamMask } from "../../report/mask.ts";
import { type ByteRing, createByteRing } from "./byte-ring.ts";
import { keepOutput } from "./kept-output.ts";
import { type OutputPipe, openOutputPipe } from "./output-pipe.ts";
import { COMMAND_MARK } from "./process-tree.ts";
import { stopProcesses } from "./stop-processes.ts";

/** UTF-16 units of output kept of the head, and as many of the tail. */
const KEPT = 64 * 1024;
/** UTF-16 units shown live; a command that prints more is kept in the report, not in the log. */
const SHOWN = 512 * 1024;
/** Bytes kept of what is not shown: enough for the tail, and for a secret that begins before it. */
const UNSHOWN_BYTES = 8 * KEPT;
/** After the end of a command, output is read until it ends or nothing came for this long. */
const IDLE_MS = 250;
/** And no longer than this: what was left running may print for ever. */
const DRAIN_MS = 2_000;
/** How long the end of a killed command is waited for (a process may be stuck in the kernel). */
const STUCK_MS = 5_000;
/** Longest time a timer can wait: 2^31 - 1 ms, almost 25 days. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** What the supervisor of commands needs. */
export interface ProcessesOptions {
  readonly reporter: Reporter;
  /** Masked in everything that commands print, also where a secret arrives in two pieces. */
  readonly secrets: readonly string[];
  readonly clock: Clock;
}

/**
 * Supervises commands: each runs as `bash -e -o pipefail -c` in a session and process group of its own, with
 * only the environment it is given; its output is shown as it comes, masked, and kept head and tail. See
 * `docs/commands.md` for how commands end and are stopped.
 */
export function createProcesses(options: ProcessesOptions): Processes {
  return {
    run: (spec) => options.reporter.group(spec.label, () => runCommand(spec, options)),
    stopMarked: async (id, graceMs) => (await stopProcesses({ mark: id }, graceMs, options.clock)).found,
  };
}

async function runCommand(spec: CommandSpec, options: ProcessesOptions): Promise<CommandResult> {
  const { clock } = options;
  const started = clock.monotonic();
  const output = receiveOutput(options);
  const finish = (outcome: CommandOutcome): CommandResult => ({
    outcome,
    durationMs: Math.round(clock.monotonic() - started),
    output: output.end(),
  });

  if (spec.signal?.aborted === true) return finish({ kind: "cancelled", killed: false });
  const obstacle = await findObstacle(spec);
  if (obstacle !== undefined) return finish({ kind: "not-started", why: obstacle });

  const mark = spec.id ?? randomUUID();
  const pipe = await openOutputPipe(output.receive).catch(describe);
  if (typeof pipe === "string") return finish({ kind: "not-started", why: pipe });
  try {
    const child = await start(spec, mark, pipe).catch(describe);
    if (typeof child === "string") return finish({ kind: "not-started", why: child });
    const outcome = await supervise(child, mark, spec, clock);
    await drain(pipe.reader, output, clock);
    return finish(outcome);
  } finally {
    pipe.reader.destroy();
  }
}

/** What would make `spawn` fail with a misleading "bash not found". */
async function findObstacle(spec: CommandSpec): Promise<string | undefined> {
  if (process.platform === "win32") return "commands are supervised on Linux and macOS only";
  const directory = await stat(spec.cwd).catch(() => undefined);
  if (directory === undefined) return `the working directory ${spec.cwd} does not exist`;
  return directory.isDirectory() ? undefined : `the working directory ${spec.cwd} is not a directory`;
}

async function start(spec: CommandSpec, mark: string, pipe: OutputPipe): Promise<ChildProcess> {
  try {
    const child = spawn("bash", ["-e", "-o", "pipefail", "-c", spec.run], {
      cwd: spec.cwd,
      env: { ...spec.env, [COMMAND_MARK]: mark },
      detached: true,
      stdio: ["ignore", pipe.writer, pipe.writer],
    });
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", (error: NodeJS.ErrnoException) => {
        reject(error.code === "ENOENT" ? new Error("bash was not found on the PATH") : error);
      });
    });
    return child;
  } finally {
    // From here on only the command holds the pipe, so it ends when the command does.
    pipe.release();
  }
}

/** Waits for the end of the command, or brings it about. */
async function supervise(
  child: ChildProcess,
  mark: string,
  spec: CommandSpec,
  clock: Clock,
): Promise<CommandOutcome> {
  const group = child.pid ?? 0;
  const ended = new Promise<CommandOutcome>((resolve) => {
    child.once("exit", (exitCode, signal) => {
      resolve(signal === null ? { kind: "exited", exitCode: exitCode ?? 1 } : { kind: "signalled", signal });
    });
  });
  const done = new AbortController();
  const timeout = clock
    .sleep(Math.min(spec.timeoutMs, LONGEST_TIMER_MS), done.signal)
    .then(() => "timed-out" as const);
  const cancel = new Promise<"cancelled">((resolve) => {
    if (spec.signal?.aborted === true) resolve("cancelled");
    spec.signal?.addEventListener("abort", () => resolve("cancelled"), { once: true, signal: done.signal });
  });

  const first = await Promise.race([ended, timeout, cancel]);
  done.abort();
  if (typeof first === "string") {
    const graceMs = first === "cancelled" ? (spec.cancelGraceMs ?? spec.graceMs) : spec.graceMs;
    const stopped = await stopProcesses({ group, mark }, graceMs, clock);
    const enough = new AbortController();
    await Promise.race([ended, clock.sleep(STUCK_MS, enough.signal)]);
    enough.abort();
    return { kind: first, killed: stopped.killed };
  }
  const succeeded = first.kind === "exited" && first.exitCode === 0;
  if (!succeeded || spec.leftovers === "stop") await stopProcesses({ group }, spec.graceMs, clock);
  return first;
}

interface ReceivedOutput {
  receive(chunk: Uint8Array): void;
  /** Bytes received so far. */
  received(): number;
  end(): ReturnType<ReturnType<typeof keepOutput>["take"]>;
}

function receiveOutput({ secrets, reporter }: ProcessesOptions): ReceivedOutput {
  const decoder = new StringDecoder("utf8");
  const masked = createStreamMask(secrets);
  const kept = keepOutput(KEPT);
  let bytes = 0;
  let shown = 0;
  /** Once nothing is shown any more, only the end matters, and text that nobody reads is not even made. */
  let unshown: ByteRing | undefined;

  const pass = (text: string): void => {
    if (text === "") return;
    kept.add(text);
    if (unshown !== undefined) return;
    shown += text.length;
    reporter.output(text);
    if (shown < SHOWN) return;
    unshown = createByteRing(UNSHOWN_BYTES);
    reporter.output("\n(more output follows; its end is kept in the report and not shown here)\n");
  };

  return {
    receive(chunk) {
      bytes += chunk.length;
      if (unshown === undefined) pass(masked.push(decoder.write(chunk)));
      else unshown.add(chunk);
    },
    received: () => bytes,
    end() {
      if (unshown !== undefined) endUnshown(unshown);
      pass(masked.push(decoder.end()));
      pass(masked.end());
      return kept.take(bytes);
    },
  };

  function endUnshown(ring: ByteRing): void {
    const { bytes: newest, overwritten } = ring.take();
    if (overwritten === 0) {
      pass(masked.push(decoder.write(newest)));
      return;
    }
    pass(masked.push(decoder.end()) + masked.end());
    // What stands before the tail only says where secrets end that begin before it.
    const tail = createMask(secrets)(new TextDecoder().decode(newest)).slice(-2 * KEPT);
    kept.drop(overwritten + newest.length - Buffer.byteLength(tail));
    kept.add(tail);
  }
}

/**
 * Reads what is still in the pipe. A process that was left running may hold it open, so this ends, too, when
 * nothing came for a while.
 */
async function drain(reader: Socket, output: ReceivedOutput, clock: Clock): Promise<void> {
  const deadline = clock.monotonic() + DRAIN_MS;
  const closed = new Promise((resolve) => reader.once("close", resolve));
  while (!reader.closed && clock.monotonic() < deadline) {
    const before = output.received();
    const idle = new AbortController();
    await Promise.race([closed, clock.sleep(IDLE_MS, idle.signal)]);
    idle.abort();
    // On a busy machine the timer may come before data that has long arrived: the pipe gets a turn first.
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    if (output.received() === before) return;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
