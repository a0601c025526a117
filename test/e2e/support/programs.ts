import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

/** The committed bundle, as users run it. */
export const DIST = resolve(import.meta.dirname, "../../../dist");

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output and error, as they came. */
  readonly output: string;
  readonly stdout: string;
}

/** Runs a program to its end. Nothing is inherited from this environment but what finds programs. */
export function runProgram(
  path: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
    /** Gets the process as soon as it runs, to send it signals. */
    readonly started?: (child: ChildProcess) => void;
    /** What it prints is not kept. */
    readonly quiet?: boolean;
  },
): Promise<Ended> {
  const { PATH = "", HOME = "" } = process.env;
  return new Promise((resolved, rejected) => {
    const child = spawn(path, args, {
      cwd: options.cwd,
      env: { PATH, HOME, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    options.started?.(child);
    let output = "";
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      if (options.quiet === true) return;
      output += chunk;
      stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
    child.on("error", rejected);
    child.on("close", (code, signal) => resolved({ code, signal, output, stdout }));
  });
}

/** Runs `dist/cli.js` in a directory, on the Node that runs the tests. */
export function runCli(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return runProgram(process.execPath, [resolve(DIST, "cli.js"), ...args], { cwd, env });
}
