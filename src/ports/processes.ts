/** A command to supervise. */
export interface CommandSpec {
  /** Shell line, run as `bash -c` in its own process group. */
  readonly run: string;
  readonly cwd: string;
  /** The whole environment of the child: nothing is inherited besides it. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Between SIGTERM and SIGKILL. */
  readonly graceMs: number;
  /** The same when `signal` aborts. Default: `graceMs`. */
  readonly cancelGraceMs?: number;
  /** Marks every process the command starts, for `stopMarked`. Default: a random one. */
  readonly id?: string;
  /**
   * What happens to processes that the command left in its process group when it ended with exit code 0:
   * `keep` (default; a deploy may start a service) or `stop`. After any other end they are stopped.
   */
  readonly leftovers?: "keep" | "stop";
  /** Aborting stops the process group like a timeout does. */
  readonly signal?: AbortSignal;
  /** Shown as the title of the output group in the live log. */
  readonly label: string;
}

/** Output as kept: the first and the last bytes, and how many lines were dropped between them. */
export interface CapturedOutput {
  readonly head: string;
  readonly tail: string;
  readonly totalBytes: number;
  readonly droppedBytes: number;
}

export type CommandOutcome =
  | { readonly kind: "exited"; readonly exitCode: number }
  | { readonly kind: "signalled"; readonly signal: string }
  | { readonly kind: "timed-out"; readonly killed: boolean }
  | { readonly kind: "cancelled"; readonly killed: boolean }
  | { readonly kind: "not-started"; readonly why: string };

export interface CommandResult {
  readonly outcome: CommandOutcome;
  readonly durationMs: number;
  readonly output: CapturedOutput;
}

export interface Processes {
  /** Runs to the end; never rejects for anything the command does. */
  run(spec: CommandSpec): Promise<CommandResult>;
  /**
   * Stops every process that still runs for the command with this id: what an earlier run left behind when
   * it died. Returns how many there were; where processes cannot be found by their mark (not Linux), 0.
   */
  stopMarked(id: string, graceMs: number): Promise<number>;
}
