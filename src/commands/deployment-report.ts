import { z } from "zod";
import { rolloutHealthLog } from "../gate/documents/rollout-health.ts";
import { deploymentHealthLog } from "../gate/documents/stabilize.ts";
import { REPORT_FILE } from "../gate/evidence-path.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { renderDeploymentReport } from "../report/deployment-report.ts";
import { renderDeploymentReportHtml } from "../report/deployment-report-html.ts";
import type { CurrentGate, HealthPoint, ReportInput } from "../report/story/input.ts";
import type { EvidenceStore } from "./evidence-store.ts";
import type { GateContext } from "./gate-run.ts";
import { readStory } from "./story.ts";

/**
 * Writes `DEPLOYMENT-REPORT.md` and `.html` from the records and documents as they stand. Stabilize writes
 * them at the end of every release; a rollout that was undone writes them, too, so that it has its story.
 *
 * @param current the gate that writes: its own record is not in the ledger yet.
 */
export async function writeDeploymentReport(
  context: GateContext,
  current: CurrentGate,
): Promise<readonly EvidenceFile[]> {
  const { evidence, config, world } = context;
  const input: ReportInput = {
    mode: context.inputs.mode,
    run: context.run,
    release: context.release,
    generatedAt: world.clock.now().toISOString(),
    ledger: context.ledger,
    ledgerDigest: context.ledgerDigest,
    current,
    documents: await readStory(evidence),
    health: [
      ...(await readLooks(evidence, rolloutHealthLog)),
      ...(await readLooks(evidence, deploymentHealthLog)),
    ],
    objectives: Object.fromEntries(
      config.config.metrics.indicators.flatMap((one) =>
        "objective" in one ? [[one.id, one.objective]] : [],
      ),
    ),
  };
  return [
    await evidence.writeText("DEPLOYMENT-REPORT.md", renderDeploymentReport(input)),
    await evidence.writeText(REPORT_FILE, renderDeploymentReportHtml(input)),
  ];
}

/** The same where a report that cannot be written must not cost the gate its record. */
export async function tryDeploymentReport(
  context: GateContext,
  current: CurrentGate,
): Promise<readonly EvidenceFile[]> {
  try {
    return await writeDeploymentReport(context, current);
  } catch (error) {
    context.world.reporter.info(`The deployment report could not be written: ${String(error)}`);
    return [];
  }
}

async function readLooks(
  evidence: EvidenceStore,
  log: typeof deploymentHealthLog,
): Promise<readonly HealthPoint[]> {
  const { lines } = await evidence.readLines(log.name);
  return z.array(log.line).parse(lines);
}
