import type { RunCheckConfig } from "../config/schema.ts";
import { FORMATS, loadReader } from "../evidence/formats.ts";
import { judgeReport, type ReportCheck, type ReportFacts } from "../gate/check-report.ts";
import type { CheckReport } from "../gate/check-result.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { evaluateRequirement } from "../gate/requirement.ts";
import type { WorkspaceFile } from "../ports/workspace.ts";
import type { World } from "../ports/world.ts";

type ReportConfig = NonNullable<RunCheckConfig["report"]>;

/** A report that was read back, its files, and what it means for the sample. */
export interface ReadReport {
  readonly report: CheckReport;
  readonly files: readonly WorkspaceFile[];
  /** Undefined when the report says that all is well. */
  readonly problem: ReportCheck | undefined;
}

/**
 * Reads a report and judges it.
 *
 * @param since when the command that was to write it was started: a report that is older was not written by it
 */
export async function readReport(
  world: World,
  config: ReportConfig,
  since: Date | undefined,
): Promise<ReadReport> {
  const facts = await gather(world, config, since);
  const { found, problem } = judgeReport(facts);
  const report = { format: config.format, files: facts.files.map((file) => file.path), found };
  return { report, files: facts.files, problem };
}

async function gather(
  world: World,
  config: ReportConfig,
  since: Date | undefined,
): Promise<ReportFacts & { readonly files: readonly WorkspaceFile[] }> {
  const { format, path } = config;
  const requirement = config.require ?? FORMATS[format].asks;
  const base = { format, path, requirement, ...(since === undefined ? {} : { since: since.getTime() }) };
  try {
    const files = await world.workspace.glob(path);
    const small = files.filter((file) => file.size <= config["max-size"]);
    const reader = await loadReader(format);
    const reading = await reader(
      small.map((file) => ({
        path: file.path,
        size: file.size,
        stream: () => world.workspace.stream(file.path),
      })),
      { maxBytes: config["max-size"] },
    );
    const answers = [];
    for (const set of reading.facts) {
      answers.push({ ...set, result: await evaluateRequirement(requirement, set.facts) });
    }
    const tooLarge = files
      .filter((file) => !small.includes(file))
      .map((file) => ({
        reasonCode: "evidence-too-large" as const,
        expected: `at most ${config["max-size"]} bytes`,
        found: `${file.size} bytes`,
        where: { file: file.path },
      }));
    const unread = reading.files.flatMap((file) => file.failure ?? []);
    const failures = [...tooLarge, ...unread, ...(reading.failure === undefined ? [] : [reading.failure])];
    return { ...base, files, answers, failures };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    const failure = {
      reasonCode: error.code,
      ...error.explanation,
      found: error.explanation.found ?? error.message,
    };
    return { ...base, files: [], answers: [], failures: [failure] };
  }
}
