import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { processBench } from "./harness.ts";

let bench: ReturnType<typeof processBench>;
beforeEach(() => {
  bench = processBench();
});
afterEach(() => {
  bench.close();
});

test("a command that ends well reports exit code 0 and what it printed, in order", async () => {
  const result = await bench.run("echo one; echo two >&2; echo three");
  expect(result.outcome).toEqual({ kind: "exited", exitCode: 0 });
  expect(result.output).toEqual({ head: "one\ntwo\nthree\n", tail: "", totalBytes: 14, droppedBytes: 0 });
  expect(bench.reporter.shown()).toBe("one\ntwo\nthree\n");
  expect(bench.reporter.groups).toEqual(["deploy"]);
});

test("a script may write to /dev/stderr and /dev/stdout by name", async () => {
  const result = await bench.run("echo a | tee /dev/stderr; echo b > /dev/stdout");
  expect(result.output.head).toBe("a\na\nb\n");
});

test("an exit code is reported as it is", async () => {
  expect((await bench.run("exit 7")).outcome).toEqual({ kind: "exited", exitCode: 7 });
});

test("a failure in the middle of a command is not hidden by what follows", async () => {
  expect((await bench.run("false\necho after")).outcome).toEqual({ kind: "exited", exitCode: 1 });
  expect((await bench.run("false | cat")).outcome).toEqual({ kind: "exited", exitCode: 1 });
});

test("a command ended by a signal reports the signal", async () => {
  expect((await bench.run("kill -KILL $$")).outcome).toEqual({ kind: "signalled", signal: "SIGKILL" });
});

test("a program that does not exist ends with 127, one that is not executable with 126", async () => {
  const missing = await bench.run("no-such-program-here");
  expect(missing.outcome).toEqual({ kind: "exited", exitCode: 127 });
  expect(missing.output.head).toContain("no-such-program-here: command not found");
  writeFileSync(join(bench.directory, "script"), "echo hi\n", { mode: 0o644 });
  expect((await bench.run("./script")).outcome).toEqual({ kind: "exited", exitCode: 126 });
});

test("without bash the command is not started and says so", async () => {
  const { outcome } = await bench.run("true", { env: { PATH: bench.directory } });
  expect(outcome).toEqual({ kind: "not-started", why: "bash was not found on the PATH" });
});

test("a missing working directory is named, and not mistaken for a missing bash", async () => {
  const cwd = join(bench.directory, "nowhere");
  const { outcome } = await bench.run("true", { cwd });
  expect(outcome).toEqual({ kind: "not-started", why: `the working directory ${cwd} does not exist` });
});

test("a command line that the system refuses is not started and says why", async () => {
  const { outcome } = await bench.run(`true # ${"x".repeat(300_000)}`);
  expect(outcome).toMatchObject({ kind: "not-started", why: expect.stringContaining("E2BIG") });
  expect((await bench.run("true\0false")).outcome.kind).toBe("not-started");
});

test("a command sees the environment it is given, its mark, and nothing of ours", async () => {
  const { output } = await bench.run("env", {
    env: { PATH: process.env["PATH"] ?? "", RELEASE_TAG: "v1" },
    id: "m",
  });
  const names = output.head.split("\n").map((line) => line.split("=")[0]);
  const ofBash = ["PWD", "SHLVL", "_", "OLDPWD", ""];
  expect(names.filter((name) => !ofBash.includes(name ?? "")).sort()).toEqual([
    "PATH",
    "RELEASE_GATES_COMMAND_ID",
    "RELEASE_TAG",
  ]);
  expect(output.head).toContain("RELEASE_GATES_COMMAND_ID=m\n");
});

test("a command reads nothing from our input", async () => {
  expect((await bench.run("cat; echo done")).output.head).toBe("done\n");
});

test("a character that arrives in two pieces is shown whole", async () => {
  const { output } = await bench.run(String.raw`printf '\xe2\x82'; sleep 0.1; printf '\xac\n'`);
  expect(output.head).toBe("€\n");
  expect(bench.reporter.shown()).toBe("€\n");
});

test("bytes that are no text are replaced and harm nothing", async () => {
  const { output } = await bench.run(String.raw`printf 'a\xff\x00b'`);
  expect(output.head).toBe("a\ufffd\0b");
  expect(output.totalBytes).toBe(4);
});

test("a secret that is printed in two pieces is masked, live and as kept", async () => {
  bench.close();
  bench = processBench(["hunter2-hunter2"]);
  const { output } = await bench.run("printf 'token hunter2-'; sleep 0.1; echo 'hunter2 sent'");
  expect(output.head).toBe("token *** sent\n");
  expect(bench.reporter.shown()).toBe("token *** sent\n");
});

test("what is printed after the live log has had enough keeps its end, masked, and every byte is counted", async () => {
  const secretive = processBench(["hunter2-hunter2"]);
  try {
    const much = "(yes 0123456789 || true) | head -c 20000000";
    const result = await secretive.run(`${much}; echo hunter2-hunter2; echo the end`);
    const { head, tail, totalBytes, droppedBytes } = result.output;
    expect(totalBytes).toBe(20_000_000 + "hunter2-hunter2\nthe end\n".length);
    expect(tail.endsWith("***\nthe end\n")).toBe(true);
    expect([head.length, tail.length]).toEqual([64 * 1024, 64 * 1024]);
    expect(head.length + tail.length + droppedBytes).toBe(totalBytes);
  } finally {
    secretive.close();
  }
});
