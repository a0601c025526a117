import { RECOGNISED_BYTES, recogniseReport } from "../config/proposal/report-paths.ts";
import type { ReportFacts } from "../config/proposal/repository-facts.ts";
import type { EvidenceFormat } from "../evidence/formats.ts";
import { loadReader } from "../evidence/formats.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import type { World } from "../ports/world.ts";

/** Reports that are read, and the largest. */
const MOST_REPORTS = 500;
const REPORT_BYTES = 50 * 1024 ** 2;

/** Reports of tools on disk, recognised by their content, each with what its reader says of it. */
export async function findReports(world: World, paths: readonly string[]): Promise<readonly ReportFacts[]> {
  const reports: ReportFacts[] = [];
  for (const path of paths) {
    if (reports.length >= MOST_REPORTS) break;
    if (!/\.(?:xml|json|sarif|info|lcov)$/i.test(path)) continue;
    const format = recogniseReport(path, await startOf(world, path));
    if (format !== undefined) reports.push(await readReportAt(world, path, format));
  }
  return reports;
}

async function startOf({ workspace }: World, path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of workspace.stream(path)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= RECOGNISED_BYTES) break;
    }
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, RECOGNISED_BYTES));
}

async function readReportAt(world: World, path: string, format: EvidenceFormat): Promise<ReportFacts> {
  const size = (await world.workspace.stat(path))?.size ?? 0;
  const read = await loadReader(format);
  const input = { path, size, stream: () => world.workspace.stream(path) };
  const { files, facts, failure } = await read([input], { maxBytes: REPORT_BYTES });
  const problem = failure ?? files[0]?.failure;
  return {
    path,
    format,
    facts: facts[0]?.facts,
    ...(problem === undefined ? {} : { problem: problem.found ?? problem.reasonCode }),
  };
}
