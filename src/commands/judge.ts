import { z } from "zod";
import { ReleaseGatesError } from "../gate/errors.ts";
import { type JudgeReport, judgeTrace } from "../judgement/trace.ts";

const number = z.number();
const counts = z.strictObject({ bad: number.nullable(), total: number.nullable() });
const twoArms = z.strictObject({ t: number, canary: counts.nullable(), stable: counts.nullable() });
const oneArm = z.strictObject({ t: number, bad: number.nullable(), total: number.nullable() });

const trace = z.strictObject({
  interval: number.positive(),
  points: z.union([z.array(twoArms).min(1), z.array(oneArm).min(1)]),
  objective: number.min(0).max(1).exactOptional(),
  tolerate: number.min(0).max(100).exactOptional(),
  alpha: number.gt(0).max(0.5).exactOptional(),
  minimum: number.min(1).exactOptional(),
});

/** What `judge` prints, and how it exits: 0 healthy, 1 breached, 4 not to be decided. */
export interface Judgement {
  readonly output: string;
  readonly worst: JudgeReport["verdict"];
}

/**
 * Replays recorded series offline: what would the judge have said, and when? Prints one report for a trace and
 * a list of them for a list of traces.
 *
 * @throws ReleaseGatesError `input-invalid` when the text is not a trace
 */
export function judge(text: string, where: string): Judgement {
  const value = parseJson(text, where);
  const list = Array.isArray(value);
  const parsed = z
    .array(trace)
    .min(1)
    .safeParse(list ? value : [value]);
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({
      message: `${(list ? path : path.slice(1)).join(".") || "the whole"}: ${message}`,
      where: { file: where },
    }));
    throw new ReleaseGatesError("input-invalid", `${where} is not a trace`, {
      expected: '{"interval": seconds, "points": [{"t": 0, "stable": {"bad": 0, "total": 9}, "canary": …}]}',
      found: problems[0]?.message ?? "",
      where: { file: where },
      next: "see docs/metrics.md for the format",
      problems,
    });
  }
  const reports = parsed.data.map(judgeTrace);
  return { output: JSON.stringify(list ? reports : reports[0], null, 2), worst: worstOf(reports) };
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new ReleaseGatesError("input-invalid", `${where} is not JSON`, { found, where: { file: where } });
  }
}

function worstOf(reports: readonly JudgeReport[]): JudgeReport["verdict"] {
  const verdicts = new Set(reports.map(({ verdict }) => verdict));
  if (verdicts.has("breached")) return "breached";
  return verdicts.has("inconclusive") ? "inconclusive" : "healthy";
}
