import type { EvidenceCheckConfig } from "../config/schema.ts";
import type { World } from "../ports/world.ts";
import type { CheckAnswer, CheckContext, SamplePlace } from "./check-context.ts";
import { readReport } from "./check-report.ts";

/** Reads the files of a check once and judges them. */
export async function askEvidence(
  world: World,
  check: EvidenceCheckConfig,
  context: CheckContext,
  place: SamplePlace,
): Promise<CheckAnswer> {
  const { evidence, require } = check;
  const config = { ...evidence, ...(require === undefined ? {} : { require }) };
  const { report, files, problem } = await readReport(world, config, undefined);
  for (const file of files) await context.keepReport?.(check.id, file);
  const failure = problem === undefined ? undefined : { ...place, ...problem };
  return { sample: { latencyMs: undefined, failure }, report };
}
