import type { CheckResult } from "../gate/checks.ts";
import type { CommandResult } from "../ports/processes.ts";

/** What this run saw of the steps it carried out, for the reports. An earlier run's is gone with it. */
export interface RolloutTraces {
  /** Results of the plan's commands by step. */
  readonly commands: Map<number, CommandResult>;
  /** Results of the plan's checks by step. */
  readonly checks: Map<number, readonly CheckResult[]>;
  rollback?: CommandResult;
  /** Checks of the old version after the rollback. */
  verification?: readonly CheckResult[];
}

export function emptyTraces(): RolloutTraces {
  return { commands: new Map(), checks: new Map() };
}
