import type { CheckConfig } from "../config/schema.ts";
import type { CheckFailure, CheckKind, CheckReport } from "../gate/check-result.ts";
import {
  type CheckResult,
  type CheckSample,
  type CheckTerms,
  concludeCheck,
  describeCheck,
  roundCanPass,
  roundPasses,
} from "../gate/checks.ts";
import type { CapturedOutput } from "../ports/processes.ts";
import type { World } from "../ports/world.ts";
import type { CheckAnswer, CheckContext, SamplePlace } from "./check-context.ts";
import { askEvidence } from "./evidence-check.ts";
import { askHttp } from "./http-check.ts";
import { askMetric } from "./metric-check.ts";
import { askCommand } from "./run-check.ts";

export type { CheckContext } from "./check-context.ts";

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
      // Whole milliseconds: timers take nothing else.
      const timeoutMs = Math.max(1, Math.ceil(Math.min(check.timeout, left)));
      const answer = context.signal.aborted
        ? { sample: cancelledSample(place) }
        : await ask(world, check, context, timeoutMs, place);
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

function ask(
  world: World,
  check: CheckConfig,
  context: CheckContext,
  timeoutMs: number,
  place: SamplePlace,
): Promise<CheckAnswer> {
  if ("http" in check) return askHttp(world, check, context, timeoutMs, place);
  if ("run" in check) return askCommand(world, check, context, timeoutMs, place);
  if ("metric" in check) return askMetric(world, check, context, timeoutMs, place);
  return askEvidence(world, check, context, place);
}

function kindOf(check: CheckConfig): CheckKind {
  if ("http" in check) return "http";
  if ("run" in check) return "run";
  return "metric" in check ? "metric" : "evidence";
}

function cancelledSample(place: SamplePlace): CheckSample {
  const failure: CheckFailure = { ...place, reasonCode: "cancelled", found: "the run was cancelled" };
  return { latencyMs: undefined, failure };
}

function termsOf(check: CheckConfig): CheckTerms {
  return {
    id: check.id,
    title: check.title ?? `Check ${check.id} passes`,
    level: check.level,
    kind: kindOf(check),
    successRate: check["success-rate"],
  };
}

function failed(round: readonly CheckSample[]): number {
  return round.filter((sample) => sample.failure !== undefined).length;
}
