/** A program run to its end: what it took, and what it said. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

export interface Measured {
  /** Processor time of it and its children, user and system. */
  readonly seconds: number;
  /** Time of the clock. */
  readonly elapsedSeconds: number;
  readonly stdout: string;
}

/** Runs a program to its end and takes its processor time from bash's `time`. */
export async function measure(
  command: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn("bash", ["-c", `TIMEFORMAT='%U %S'; time "$@"`, "bash", ...command], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, LC_ALL: "C", ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const elapsedSeconds = (performance.now() - started) / 1000;
  if (status !== 0) {
    throw new Error(
      `${command.join(" ")} ended with ${status}: ${stdout.slice(-2000)}${stderr.slice(-2000)}`,
    );
  }
  const [user = 0, system = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { seconds: user + system, elapsedSeconds, stdout };
}
