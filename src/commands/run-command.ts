import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";
import { failureReport } from "./failure.ts";
import type { CommandInputs, CommandReport } from "./gate-run.ts";
import { COMMANDS, loadGate, loadTask } from "./registry.ts";
import { runGate } from "./run-gate.ts";

/**
 * Runs a command by its name. Wrong inputs and everything unforeseen end as a failed report; this never rejects.
 */
export async function runCommand(
  name: string,
  readInputs: () => CommandInputs,
  world: World,
): Promise<CommandReport> {
  try {
    const task = await loadTask(name);
    if (task !== undefined) return await task(readInputs(), world);
    const gate = await loadGate(name);
    if (gate === undefined) {
      throw new ReleaseGatesError("input-invalid", "the input command names no command", {
        expected: COMMANDS.join(", "),
        found: name === "" ? "nothing" : JSON.stringify(name),
      });
    }
    return await runGate(gate, readInputs(), world);
  } catch (error) {
    return failureReport(undefined, error, world);
  }
}
