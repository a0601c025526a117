import type { CommandConfig, Config } from "../config/schema.ts";
import type { Criterion } from "../gate/criterion.ts";
import { commandCriterion } from "../gate/staging.ts";
import type { CommandResult } from "../ports/processes.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";
import { runCommand } from "./supervised-command.ts";

/** A production command that ran with `DRY_RUN=1`. */
export interface DryRunStep {
  readonly id: string;
  readonly run: string;
  readonly result: CommandResult;
}

/** Weight a `shift` is tried with where no step says another. */
const FIRST_WEIGHT = 5;

/**
 * Runs every production command of the rollout with `DRY_RUN=1`: in the order of a rollout, and all of them
 * although one fails, so that everything that is wrong shows at once.
 */
export async function dryRunProduction(
  world: World,
  config: Config,
  release: Release,
  signal: AbortSignal,
): Promise<readonly DryRunStep[]> {
  const steps: DryRunStep[] = [];
  for (const [id, command] of productionCommands(config.rollout)) {
    const weight = config.rollout.canary?.steps[0]?.weight ?? FIRST_WEIGHT;
    const result = await runCommand(world, command, {
      release,
      environment: release.target,
      dryRun: true,
      ...(id === "shift" ? { trafficWeight: weight } : {}),
      label: `production ${id}, dry run`,
      signal,
    });
    steps.push({ id, run: command.run, result });
  }
  return steps;
}

/** Criteria of the dry run, one a command. */
export function dryRunCriteria(steps: readonly DryRunStep[]): readonly Criterion[] {
  return steps.map(({ id, result }) =>
    commandCriterion(
      { id: `dry-run/${id}`, title: `The production command ${id} works in a dry run` },
      result,
    ),
  );
}

function productionCommands(rollout: Config["rollout"]): readonly (readonly [string, CommandConfig])[] {
  const { stop, deploy, start, shift, rollback } = rollout;
  const all = [
    ["stop", stop],
    ["deploy", deploy],
    ["start", start],
    ["shift", shift],
    ["rollback", rollback],
  ] as const;
  return all.flatMap(([id, command]) => (command === undefined ? [] : [[id, command] as const]));
}
