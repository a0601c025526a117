import type { CheckConfig, HttpCheckConfig, RunCheckConfig } from "../config/schema.ts";
import type { CheckFailure, CheckReport } from "../gate/check-result.ts";
import {
  type CheckResult,
  type CheckSample,
  type CheckTerms,
  concludeCheck,
  describeCheck,
  roundCanPass,
  roundPasses,
} from "../gate/checks.ts";
import { mayReachCommands, withPassedVariables } from "../gate/command-environment.ts";
import { explainOutcome, succeeded } from "../gate/command-outcome.ts";
import type { CapturedOutput, CommandResult, World } from "../ports.ts";
import type { CheckContext, SamplePlace } from "./check-context.ts";
import { type ReadReport, readReport } from "./check-report.ts";
import { askHttp } from "./http-check.ts";

export type { CheckContext } from "./check-context.ts";

/** Between SIGTERM and SIGKILL of a check's command. */
const GRACE_MS = 5_000;
const CANCEL_GRACE_MS = 1_000;

/** Asks checks one after the other. Never rejects for anything a check does. */
export async function runChecks(
  world: World,
  checks: readonly CheckConfig[],
  context: CheckContext,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const result = await runCheck(world, check, context);
    world.reporter.info(describeCheck(result));
    results.push(result);
  }
  return results;
}

/**
 * Asks one check: a round of samples, and with `within` further rounds until one passes or the time is over.
 * A round that can no longer pass is cut short. Never rejects for anything the check does.
 */
export async function runCheck(
  world: World,
  check: CheckConfig,
  context: CheckContext,
): Promise<CheckResult> {
  const started = world.clock.monotonic();
  const elapsed = (): number => world.clock.monotonic() - started;
  const rounds: CheckSample[][] = [];
  let output: CapturedOutput | undefined;
  let report: CheckReport | undefined;

  do {
    if (rounds.length > 0) await world.clock.sleep(check.interval, context.signal);
    const round: CheckSample[] = [];
    rounds.push(round);
    while (
      round.length < check.samples &&
      roundCanPass(check.samples, failed(round), check["success-rate"])
    ) {
      if (round.length > 0) await world.clock.sleep(check.interval, context.signal);
      const left = check.within === undefined ? check.timeout : check.within - elapsed();
      const place = { attempt: rounds.length, sample: round.length + 1 };
      const answer = context.signal.aborted
        ? { sample: cancelledSample(place) }
        : await ask(world, check, context, Math.max(1, Math.min(check.timeout, left)), place);
      round.push(answer.sample);
      output = answer.output ?? output;
      report = answer.report ?? report;
    }
  } while (mayTryAgain());

  const result = concludeCheck(termsOf(check), rounds, check.samples, Math.round(elapsed()));
  return {
    ...result,
    ...(report === undefined ? {} : { report }),
    ...(output === undefined || result.status === "passed" ? {} : { output }),
  };

  function mayTryAgain(): boolean {
    const round = rounds.at(-1) ?? [];
    const passed = round.length - failed(round);
    if (round.length === check.samples && roundPasses(round.length, passed, check["success-rate"]))
      return false;
    return !context.signal.aborted && check.within !== undefined && elapsed() + check.interval < check.within;
  }
}

interface Answer {
  readonly sample: CheckSample;
  readonly output?: CapturedOutput;
  readonly report?: CheckReport;
}

async function ask(
  world: World,
  check: CheckConfig,
  context: CheckContext,
  timeoutMs: number,
  place: SamplePlace,
): Promise<Answer> {
  if ("http" in check) {
    return { sample: await askHttp(world, check, context, timeoutMs, place) };
  }
  return await askCommand(world, check, context, timeoutMs, place);
}

async function askCommand(
  world: World,
  check: RunCheckConfig,
  context: CheckContext,
  timeoutMs: number,
  place: SamplePlace,
): Promise<Answer> {
  const started = world.clock.now();
  const result = await world.processes.run({
    run: check.run,
    cwd: context.cwd ?? world.workspace.root,
    env: withPassedVariables(context.commandEnv, world.env, check["pass-env"].filter(mayReachCommands)),
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

function cancelledSample(place: SamplePlace): CheckSample {
  const failure: CheckFailure = { ...place, reasonCode: "cancelled", found: "the run was cancelled" };
  return { latencyMs: undefined, failure };
}

function termsOf(check: HttpCheckConfig | RunCheckConfig): CheckTerms {
  return {
    id: check.id,
    title: check.title ?? `Check ${check.id} passes`,
    level: check.level,
    kind: "http" in check ? "http" : "run",
    successRate: check["success-rate"],
  };
}

function failed(round: readonly CheckSample[]): number {
  return round.filter((sample) => sample.failure !== undefined).length;
}
