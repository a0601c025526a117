import { createMask } from "../../report/mask.ts";
import { issueFileCommand, prepareKeyValueMessage } from "./actions-core.ts";

/** Sets the step's outputs and appends to its job summary, both masked. */
export function writeOutputs(
  outputs: Readonly<Record<string, string>>,
  summary: string,
  secrets: readonly string[],
): void {
  const mask = createMask(secrets);
  if (process.env["GITHUB_OUTPUT"] !== undefined) {
    for (const [name, value] of Object.entries(outputs)) {
      issueFileCommand("OUTPUT", prepareKeyValueMessage(name, mask(value)));
    }
  }
  if (process.env["GITHUB_STEP_SUMMARY"] !== undefined) issueFileCommand("STEP_SUMMARY", mask(summary));
}
