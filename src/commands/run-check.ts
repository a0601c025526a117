import type { RunCheckConfig } from "../config/schema.ts";
import type { CheckFailure } from "../gate/check-result.ts";
import { withPassedVariables } from "../gate/command-environment.ts";
import { explainOutcome, succeeded } from "../gate/command-outcome.ts";
import type { CommandResult } from "../ports/processes.ts";
import type { World } from "../ports/world.ts";
import type { CheckAnswer, CheckContext, SamplePlace } from "./check-context.ts";
import { type ReadReport, readReport } from "./check-report.ts";

/** Between SIGTERM and SIGKILL of a check's command. */
const GRACE_MS = 5_000;
const CANCEL_GRACE_MS = 1_000;

/** Runs the command of a check once, and reads back its report where it has one. */
export async function askCommand(
  world: World,
  check: RunCheckConfig,
  context: CheckContext,
  timeoutMs: number,
  place: SamplePlace,
): Promise<CheckAnswer> {
  const started = world.clock.now();
  const result = await world.processes.run({
    run: check.run,
    cwd: context.cwd ?? world.workspace.root,
    env: withPassedVariables(context.commandEnv, world.env, check["pass-env"]),
    timeoutMs,
    graceMs: GRACE_MS,
    cancelGraceMs: CANCEL_GRACE_MS,
    leftovers: "stop",
    label: `check ${check.id}`,
    signal: context.signal,
  });
  const latencyMs = result.durationMs;
  const read = check.report === undefined ? undefined : await readReport(world, check.report, started);
  for (const file of read?.files ?? []) await context.keepReport?.(check.id, file);
  const report = read === undefined ? {} : { report: read.report };
  const problem = succeeded(result) ? read?.problem : commandProblem(result, read);
  if (problem === undefined) return { sample: { latencyMs, failure: undefined }, ...report };
  return { sample: { latencyMs, failure: { ...place, ...problem } }, output: result.output, ...report };
}

/** The exit code decides; what the report says of it is told, too. */
function commandProblem(
  result: CommandResult,
  read: ReadReport | undefined,
): Omit<CheckFailure, "attempt" | "sample"> {
  const { reasonCode, found, next } = explainOutcome(result);
  const says = read === undefined ? "" : `; the report: ${read.report.found}`;
  return { reasonCode, expected: "exit code 0", found: `${found}${says}`, next };
}
