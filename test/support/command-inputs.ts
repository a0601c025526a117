import type { CommandInputs } from "../../src/commands/gate-run.ts";

/** The inputs of a command as they are where nobody set any, changed as asked. */
export function commandInputs(change: Partial<CommandInputs> = {}): CommandInputs {
  return {
    config: ".github/release-gates.yml",
    evidenceDirectory: ".artifacts/deployment",
    dryRun: false,
    onInterrupted: "rollback",
    uploadEvidence: false,
    mode: "release",
    simulatedApprovals: [],
    signal: new AbortController().signal,
    ...change,
  };
}
