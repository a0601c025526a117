import { ReleaseGatesError } from "../gate/errors.ts";
import { type JudgeReport, judgeTrace } from "../judgement/trace.ts";
import { TraceProblem } from "../judgement/trace-cursor.ts";
import { placeOf, readTraces, type TraceFile } from "../judgement/trace-text.ts";

/** What `judge` prints, and how it exits: 0 healthy, 1 breached, 4 not to be decided. */
export interface Judgement {
  readonly output: string;
  readonly worst: JudgeReport["verdict"];
}

/**
 * Replays recorded series offline: what would the judge have said, and when? Prints one report for a trace and
 * a list of them for a list of traces.
 *
 * @throws ReleaseGatesError `input-invalid` when the bytes are not a trace
 */
export function judge(bytes: Uint8Array, where: string): Judgement {
  const { list, traces } = read(bytes, where);
  const reports = traces.map(judgeTrace);
  return { output: JSON.stringify(list ? reports : reports[0], null, 2), worst: worstOf(reports) };
}

function read(bytes: Uint8Array, where: string): TraceFile {
  try {
    return readTraces(bytes);
  } catch (error) {
    if (!(error instanceof TraceProblem)) throw error;
    throw new ReleaseGatesError("input-invalid", `${where} is not a trace`, {
      expected: error.expected,
      found: error.message,
      where: { file: where, ...placeOf(bytes, error.offset) },
      next: "see docs/metrics.md, After an incident, for the format",
      cause: error,
    });
  }
}

function worstOf(reports: readonly JudgeReport[]): JudgeReport["verdict"] {
  const verdicts = new Set(reports.map(({ verdict }) => verdict));
  if (verdicts.has("breached")) return "breached";
  return verdicts.has("inconclusive") ? "inconclusive" : "healthy";
}
