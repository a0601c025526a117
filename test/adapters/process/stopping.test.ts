import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually, isRunning, processBench } from "./harness.ts";

let bench: ReturnType<typeof processBench>;
beforeEach(() => {
  bench = processBench();
});
let strays: number[] = [];
afterEach(() => {
  bench.close(...strays);
  strays = [];
});

async function stray(name: string): Promise<number> {
  const pid = await bench.pid(name);
  strays.push(pid);
  return pid;
}

/** A command that prints `ready` and then never ends. */
const HANG = "echo ready; while :; do sleep 0.2; done";

describe("a command that runs out of time", () => {
  test("is asked to end by SIGTERM and may clean up", async () => {
    const command = `trap 'echo cleaned up; exit 0' TERM; ${HANG}`;
    const result = await bench.run(command, { timeoutMs: 500 });
    expect(result.outcome).toEqual({ kind: "timed-out", killed: false });
    expect(result.output.head).toMatch(/^ready\n(?:.*\n)?cleaned up\n$/);
    expect(result.durationMs).toBeGreaterThanOrEqual(500);
  });

  test("is killed after the grace time when it ignores SIGTERM", async () => {
    const started = performance.now();
    const result = await bench.run(`trap '' TERM; ${HANG}`, { timeoutMs: 300, graceMs: 300 });
    expect(result.outcome).toEqual({ kind: "timed-out", killed: true });
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test("takes its children with it, also those that ignore SIGTERM and have lost their parent", async () => {
    const running = bench.run(
      `(trap '' TERM; sleep 300 & echo $! > child); (bash -c "trap '' TERM; ${HANG}" & echo $! > orphan); ${HANG}`,
      { timeoutMs: 1_000, graceMs: 100 },
    );
    const pids = [await stray("child"), await stray("orphan")];
    expect(pids.map(isRunning)).toEqual([true, true]);
    expect((await running).outcome).toEqual({ kind: "timed-out", killed: true });
    expect(pids.map(isRunning)).toEqual([false, false]);
  });

  test("is contained when it forks faster than one can count", async () => {
    const fork =
      "trap '' TERM; for i in 1 2 3 4 5 6 7 8; do (trap '' TERM; while :; do sleep 0.05; done) & done; wait";
    const { outcome } = await bench.run(fork, { timeoutMs: 500, graceMs: 100, id: "forker" });
    expect(outcome).toEqual({ kind: "timed-out", killed: true });
    expect(await bench.processes.stopMarked("forker", 0)).toBe(0);
  });

  test("waits longer than a timer can count without ending at once", async () => {
    const { outcome } = await bench.run("sleep 0.2", { timeoutMs: 30 * 86_400_000 });
    expect(outcome).toEqual({ kind: "exited", exitCode: 0 });
  });
});

describe("a command that is stopped takes with it", () => {
  async function stopOnce(file: string, command: string): Promise<number> {
    const cancel = new AbortController();
    const running = bench.run(command, { signal: cancel.signal, graceMs: 100 });
    const pid = await stray(file);
    expect(isRunning(pid)).toBe(true);
    cancel.abort();
    expect((await running).outcome.kind).toBe("cancelled");
    return pid;
  }

  test("a daemon that left the process group by setsid and has lost its parent", async () => {
    const pid = await stopOnce("daemon", `(setsid bash -c 'echo $$ > daemon; ${HANG}' &); ${HANG}`);
    expect(isRunning(pid)).toBe(false);
  });

  test("a child that left the group and cleared its environment", async () => {
    const clear = `env -i PATH="$PATH" setsid bash -c 'echo $$ > cleared; exec sleep 300' &`;
    const pid = await stopOnce("cleared", `${clear} ${HANG}`);
    expect(isRunning(pid)).toBe(false);
  });

  test("jobs that a shell with job control put into groups of their own", async () => {
    // It has neither the group nor the mark nor a living parent of the command: only the session is left.
    const job = `(env -i PATH="$PATH" bash -c 'trap "" TERM; echo $$ > job; ${HANG}' &)`;
    const pid = await stopOnce("job", `set -m; ${job}; ${HANG}`);
    expect(isRunning(pid)).toBe(false);
  });
});

describe("a command that is cancelled", () => {
  test("is stopped like one that ran out of time, with its own grace time", async () => {
    const cancel = new AbortController();
    const running = bench.run(`trap '' TERM; echo $$ > pid; ${HANG}`, {
      signal: cancel.signal,
      graceMs: 60_000,
      cancelGraceMs: 200,
    });
    const pid = await stray("pid");
    cancel.abort();
    expect((await running).outcome).toEqual({ kind: "cancelled", killed: true });
    expect(isRunning(pid)).toBe(false);
  });

  test("is not started when that happened before", async () => {
    const result = await bench.run("echo never > effect", { signal: AbortSignal.abort() });
    expect(result.outcome).toEqual({ kind: "cancelled", killed: false });
    expect((await bench.run("ls")).output.head).toBe("");
  });
});

describe("a command that ended", () => {
  test("well, may leave a service running, and is not waited for although that holds its output open", async () => {
    const started = performance.now();
    const result = await bench.run("sleep 300 & echo $! > service; echo deployed");
    const pid = await stray("service");
    expect(result.outcome).toEqual({ kind: "exited", exitCode: 0 });
    expect(result.output.head).toBe("deployed\n");
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(isRunning(pid)).toBe(true);
  });

  test("well, is not waited for although what it left prints for ever", async () => {
    const result = await bench.run("(while :; do echo more; sleep 0.05; done) & echo $! > printer");
    await stray("printer");
    expect(result.outcome).toEqual({ kind: "exited", exitCode: 0 });
    expect(result.output.head).toContain("more\n");
  });

  test("well, takes leftovers with it when a check ran", async () => {
    const result = await bench.run("sleep 300 & echo $! > leftover", { leftovers: "stop" });
    const pid = await stray("leftover");
    expect(result.outcome).toEqual({ kind: "exited", exitCode: 0 });
    expect(isRunning(pid)).toBe(false);
  });

  test("badly, takes its background processes with it", async () => {
    const result = await bench.run("sleep 300 & echo $! > leftover; exit 3");
    const pid = await stray("leftover");
    expect(result.outcome).toEqual({ kind: "exited", exitCode: 3 });
    expect(isRunning(pid)).toBe(false);
  });

  test("badly, leaves alone what detached on purpose", async () => {
    const detach = "setsid bash -c 'echo $$ > detached; exec sleep 300' > /dev/null 2>&1 & disown";
    const result = await bench.run(`${detach}; while [ ! -s detached ]; do sleep 0.05; done; exit 3`);
    const pid = await stray("detached");
    expect(result.outcome).toEqual({ kind: "exited", exitCode: 3 });
    expect(isRunning(pid)).toBe(true);
  });
});

describe("what an earlier run left behind", () => {
  test("is found by its mark and stopped", async () => {
    const running = bench.run("echo $$ > pid; sleep 300", { id: "earlier" });
    const pid = await stray("pid");
    expect(await bench.processes.stopMarked("another", 0)).toBe(0);
    expect(isRunning(pid)).toBe(true);
    expect(await bench.processes.stopMarked("earlier", 5_000)).toBeGreaterThanOrEqual(1);
    expect((await running).outcome).toEqual({ kind: "signalled", signal: "SIGTERM" });
    await eventually(() => !isRunning(pid));
  });

  test("is not mistaken for a process whose mark only begins alike", async () => {
    const running = bench.run("echo $$ > pid; sleep 300", { id: "mark-10" });
    const pid = await stray("pid");
    expect(await bench.processes.stopMarked("mark-1", 0)).toBe(0);
    expect(isRunning(pid)).toBe(true);
    await bench.processes.stopMarked("mark-10", 1_000);
    await running;
  });
});
