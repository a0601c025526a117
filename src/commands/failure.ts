import type { Criterion } from "../gate/criterion.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { REASONS } from "../gate/reason-codes.ts";
import type { World } from "../ports/world.ts";
import { explainFinding } from "../report/annotations.ts";
import { renderGateSummary } from "../report/gate-summary.ts";
import { annotate } from "./annotate.ts";
import type { CommandReport, Gate } from "./gate-run.ts";

/**
 * The report of a command that could not even start: nothing is recorded, everything is said.
 *
 * @param phase the gate's phase, or undefined when the command is not known yet.
 */
export function failureReport(phase: Gate["phase"] | undefined, error: unknown, world: World): CommandReport {
  const known = explain(error, world);
  const problems =
    known.problems.length > 0 ? known.problems : [{ ...known.explanation, message: known.message }];
  annotate(
    problems.map((problem) => ({
      level: "error" as const,
      title: REASONS[known.code].meaning,
      message: `${problem.message}\n${explainFinding(problem)}`.trim(),
      ...(problem.where === undefined ? {} : { where: problem.where }),
    })),
    world,
  );
  const decision = { verdict: "failed", reasonCode: known.code, reason: known.message } as const;
  const title = phase?.title ?? "release-gates";
  world.reporter.status({ tag: "ERROR", sentence: `${title} failed (${known.code}): ${known.message}` });
  return {
    ...decision,
    outputs: { verdict: "failed", "reason-code": known.code },
    summary:
      phase === undefined
        ? `**${title} failed** (\`${known.code}\`)\n`
        : renderGateSummary({ phase, decision }),
  };
}

/** The criterion of a gate that broke off: it names the error as its reason. */
export function failedCriterion(gate: Gate, error: unknown, world: World): Criterion {
  const known = explain(error, world);
  const { expected, where, next } = known.explanation;
  return {
    id: `${gate.name}/completed`,
    title: `${gate.phase.title} ran to its end`,
    level: "must",
    status: "failed",
    reasonCode: known.code,
    expected: expected ?? "the gate runs to its end",
    found:
      known.explanation.found === undefined ? known.message : `${known.message}: ${known.explanation.found}`,
    next: next ?? REASONS[known.code].next,
    ...(where === undefined ? {} : { where }),
  };
}

/** Writes where an error that nobody foresaw came from into the log. */
export function tellStack(error: unknown, { reporter }: Pick<World, "reporter">): void {
  reporter.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Anything that was not foreseen is a bug: it is reported as one, with its stack in the log. */
function explain(error: unknown, world: World): ReleaseGatesError {
  if (error instanceof ReleaseGatesError) return error;
  tellStack(error, world);
  const message = error instanceof Error ? error.message : String(error);
  return new ReleaseGatesError("internal-error", message, { cause: error });
}
