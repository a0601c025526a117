import { expect, test } from "vitest";
import { explainOutcome, outcomeStatus, succeeded } from "../../src/gate/command-outcome.ts";
import type { CommandOutcome, CommandResult } from "../../src/ports/processes.ts";

function ended(outcome: CommandOutcome, head = "", tail = ""): CommandResult {
  return { outcome, durationMs: 1_500, output: { head, tail, totalBytes: 0, droppedBytes: 0 } };
}

test.each<[CommandOutcome, string, string, string]>([
  [{ kind: "exited", exitCode: 0 }, "passed", "exit code 0", "passed"],
  [{ kind: "exited", exitCode: 3 }, "command-failed", "exit code 3: it broke", "failed with exit code 3"],
  [
    { kind: "exited", exitCode: 127 },
    "command-missing",
    "exit code 127 (command not found): it broke",
    "failed with exit code 127",
  ],
  [
    { kind: "exited", exitCode: 126 },
    "command-missing",
    "exit code 126 (not executable): it broke",
    "failed with exit code 126",
  ],
  [
    { kind: "exited", exitCode: 137 },
    "command-failed",
    "exit code 137 (killed: often out of memory): it broke",
    "failed with exit code 137",
  ],
  [
    { kind: "signalled", signal: "SIGSEGV" },
    "command-failed",
    "ended by SIGSEGV: it broke",
    "ended by SIGSEGV",
  ],
  [{ kind: "timed-out", killed: false }, "command-timeout", "stopped after 1.5 s: it broke", "timed out"],
  [
    { kind: "timed-out", killed: true },
    "command-timeout",
    "stopped after 1.5 s, it had to be killed: it broke",
    "timed out",
  ],
  [{ kind: "cancelled", killed: false }, "cancelled", "cancelled after 1.5 s", "cancelled"],
  [
    { kind: "not-started", why: "bash was not found on the PATH" },
    "command-missing",
    "not started: bash was not found on the PATH",
    "not started",
  ],
])("%j is %s: %s", (outcome, reasonCode, found, status) => {
  const result = ended(outcome, "starting\n", "more\nit broke\n\n");
  expect(explainOutcome(result)).toMatchObject({ reasonCode, found });
  expect(explainOutcome(result).next).not.toBe("");
  expect(outcomeStatus(result)).toBe(status);
  expect(succeeded(result)).toBe(reasonCode === "passed");
});

test("a short output is kept in its head, and its last line is found there", () => {
  expect(explainOutcome(ended({ kind: "exited", exitCode: 1 }, "a\nno such host\n")).found).toBe(
    "exit code 1: no such host",
  );
});

test("a very long last line is cut", () => {
  const { found } = explainOutcome(ended({ kind: "exited", exitCode: 1 }, "", "x".repeat(5_000)));
  expect(found).toHaveLength("exit code 1: ".length + 200);
});
