import type { CommandResult } from "../ports/processes.ts";
import { REASONS, type ReasonCode } from "./reason-codes.ts";

/** What a command's end means, in the words of a failed criterion. */
export interface OutcomeExplanation {
  /** `passed` for exit code 0. */
  readonly reasonCode: ReasonCode;
  readonly found: string;
  readonly next: string;
}

/** Whether the command ran to its end and said that all is well. */
export function succeeded(result: CommandResult): boolean {
  return result.outcome.kind === "exited" && result.outcome.exitCode === 0;
}

/** Explains how a command ended: reason code, what was found, what to do next. */
export function explainOutcome(result: CommandResult): OutcomeExplanation {
  const { outcome } = result;
  switch (outcome.kind) {
    case "exited":
      return explainExit(outcome.exitCode, result);
    case "signalled":
      return explain("command-failed", `ended by ${outcome.signal}${lastWords(result)}`);
    case "timed-out":
      return explain(
        "command-timeout",
        `stopped after ${seconds(result.durationMs)}${outcome.killed ? ", it had to be killed" : ""}${lastWords(result)}`,
      );
    case "cancelled":
      return explain(
        "cancelled",
        `cancelled after ${seconds(result.durationMs)}${outcome.killed ? ", it had to be killed" : ""}`,
      );
    case "not-started":
      return explain("command-missing", `not started: ${outcome.why}`);
  }
}

/** One word or two for the status line after a command. */
export function outcomeStatus(result: CommandResult): string {
  const { outcome } = result;
  switch (outcome.kind) {
    case "exited":
      return outcome.exitCode === 0 ? "passed" : `failed with exit code ${outcome.exitCode}`;
    case "signalled":
      return `ended by ${outcome.signal}`;
    case "timed-out":
      return "timed out";
    case "cancelled":
      return "cancelled";
    case "not-started":
      return "not started";
  }
}

function explainExit(exitCode: number, result: CommandResult): OutcomeExplanation {
  if (exitCode === 0) return { reasonCode: "passed", found: "exit code 0", next: REASONS.passed.next };
  const found = `exit code ${exitCode}${exitMeaning(exitCode)}${lastWords(result)}`;
  // What a shell answers when it cannot find (127) or may not execute (126) what it was told to run.
  const missing = exitCode === 127 || exitCode === 126;
  return explain(missing ? "command-missing" : "command-failed", found);
}

function exitMeaning(exitCode: number): string {
  if (exitCode === 126) return " (not executable)";
  if (exitCode === 127) return " (command not found)";
  if (exitCode === 137) return " (killed: often out of memory)";
  return "";
}

function explain(reasonCode: ReasonCode, found: string): OutcomeExplanation {
  return { reasonCode, found, next: REASONS[reasonCode].next };
}

/** The last line a command printed is nearly always the one that says why. */
function lastWords(result: CommandResult): string {
  const { head, tail } = result.output;
  const text = tail.trim() === "" ? head : tail;
  const line =
    text
      .trimEnd()
      .split(/\r?\n|\r/)
      .at(-1)
      ?.trim() ?? "";
  if (line === "") return "";
  return `: ${line.length > 200 ? `${line.slice(0, 199)}…` : line}`;
}

function seconds(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toFixed(1))} s`;
}
