import type { Criterion } from "../gate/criterion.ts";
import { deploymentHealthLog, monitoringBaseline, retrospectiveInputs } from "../gate/documents/stabilize.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { decideGate, type GateDecision } from "../gate/verdict.ts";
import { measureBaseline } from "../judgement/baseline.ts";
import { type BaselineChange, compareBaselines } from "../judgement/baseline-comparison.ts";
import { reportCriterion } from "../judgement/completeness.ts";
import { lookBack } from "../judgement/retrospective.ts";
import { decideSoak, type SoakEnd } from "../judgement/soak.ts";
import { renderHealthLog } from "../report/health-log.ts";
import { count } from "../report/text.ts";
import { formatDuration } from "../report/units.ts";
import type { Certification } from "./certification.ts";
import { writeDeploymentReport } from "./deployment-report.ts";
import type { GateContext, GateFindings } from "./gate-run.ts";
import { readPreviousBaseline } from "./previous-baseline.ts";
import { rollBackBecause } from "./rollback.ts";
import { type HealthLine, readHealthLog, type WatchedSoak } from "./soak.ts";
import { type ReleaseStory, readStory, storyParts } from "./story.ts";

/**
 * Ends a soak: takes the release back if that was decided, judges what was seen, and writes everything that the
 * soak leaves behind.
 */
export async function closeSoak(
  context: GateContext,
  rollout: Criterion,
  watched: WatchedSoak,
): Promise<GateFindings> {
  const { evidence, world, release } = context;
  const undone = await takeBack(context, watched.end);
  const story = await readStory(evidence);
  const lines = await readHealthLog(evidence);
  const criteria: Criterion[] = [
    rollout,
    ...soakCriteria(context, watched),
    ...(undone?.criteria ?? []),
    reportCriterion(
      storyParts(context.ledger, story, lines.length),
      context.config.config.stabilize.completeness,
    ),
  ];
  const written: EvidenceFile[] = [
    await evidence.entry(deploymentHealthLog.file, "output", { kind: "gate" }),
    await evidence.writeText("deployment-health-log.md", renderHealthLog(lines)),
    await evidence.writeDocument(retrospectiveInputs.name, {
      ...lookBackOn(context, story, watched, await changesSince(context, lines)),
    }),
    ...(await baseline(context, lines)),
    ...(undone?.evidence ?? []),
  ];
  const healthy = takenBack(undone, watched.end) ?? decideGate(criteria);
  const certification = await certificationOf(context, healthy);
  criteria.push(...(certification?.criteria ?? []));
  written.push(...(certification?.evidence ?? []));
  const decision = certification === undefined ? healthy : (certification.decision ?? decideGate(criteria));
  const report = await writeDeploymentReport(context, {
    gate: "stabilize",
    ...decision,
    startedAt: new Date(world.clock.now().getTime() - watched.elapsedMs).toISOString(),
    criteria,
    waivers: [],
    evidence: written,
  });
  if (decision.verdict === "passed") {
    world.reporter.status({
      tag: "RELEASE COMPLETE",
      sentence: `${release.tag} is stable in ${release.target}`,
    });
  }
  return {
    criteria,
    evidence: [...written, ...report],
    waivers: [],
    decision,
    outputs: { ...undone?.outputs, ...certification?.outputs, report: "DEPLOYMENT-REPORT.md" },
    summary: `${soakSummary(watched)}${certification === undefined ? "" : `\n\n${certification.summary}`}`,
  };
}

/** A release that stayed healthy is not done where a role certifies it. */
async function certificationOf(
  context: GateContext,
  { verdict }: GateDecision,
): Promise<Certification | undefined> {
  const role = context.config.config.stabilize["certified-by"];
  if (role === undefined || verdict !== "passed") return undefined;
  return (await import("./certification.ts")).askCertification(context, role);
}

function soakSummary({ elapsedMs, tally }: WatchedSoak): string {
  const looks = count(tally.looks, "look");
  return `Watched for **${formatDuration(elapsedMs)}** in ${looks}. The story of the whole release is \`DEPLOYMENT-REPORT.html\`, in the evidence.`;
}

/** The same engine as in the rollout, unless the config only wants to be told. */
async function takeBack(context: GateContext, end: SoakEnd): Promise<GateFindings | undefined> {
  if (end.kind !== "stopped" || context.config.config.stabilize["on-breach"] === "report") return undefined;
  const { cause } = end;
  context.world.reporter.status({ tag: "ALERT", sentence: `rolling back: ${cause.why}` });
  return rollBackBecause(context, cause);
}

/** What the gate says after a rollback; undefined when there was none, or only a dry run of it. */
function takenBack(undone: GateFindings | undefined, end: SoakEnd): GateDecision | undefined {
  if (undone === undefined || end.kind !== "stopped" || undone.decision?.reasonCode === "dry-run") {
    return undefined;
  }
  const { why } = end.cause;
  return undone.outputs["rolled-back"] === "true"
    ? { verdict: "failed", reasonCode: "rolled-back", reason: `taken back in its soak: ${why}` }
    : { verdict: "failed", reasonCode: "rollback-failed", reason: `could not be taken back: ${why}` };
}

function soakCriteria({ config }: GateContext, watched: WatchedSoak): readonly Criterion[] {
  const { metrics, rollout, stabilize } = config.config;
  return decideSoak(
    watched.tally,
    {
      checks: rollout.checks.map(({ id, title, level }) => ({
        id,
        title: title ?? `Check ${id} passes`,
        level,
      })),
      indicators: metrics.indicators,
      completeness: stabilize.completeness,
    },
    watched.end,
  );
}

/** What is not as it was with the release before, as far as that one left a baseline. */
async function changesSince(
  context: GateContext,
  lines: readonly HealthLine[],
): Promise<readonly BaselineChange[]> {
  const now = measureBaseline(lines);
  if (now === undefined) return [];
  const before = await readPreviousBaseline(context);
  if (before.kind === "none") {
    context.world.reporter.info(`nothing to compare this release's health with: ${before.why}`);
    return [];
  }
  const { tag, baseline: normal } = before.previous;
  return compareBaselines(normal, now, tag);
}

function lookBackOn(
  context: GateContext,
  story: ReleaseStory,
  watched: WatchedSoak,
  changes: readonly BaselineChange[],
) {
  const { deployment, validation } = story;
  return lookBack({
    ledger: context.ledger,
    soak: watched.tally,
    plannedSoakMs: context.config.config.stabilize.soak,
    actualSoakMs: watched.elapsedMs,
    ...(deployment === undefined ? {} : { rollout: deployment }),
    retried: (validation?.checks ?? [])
      .filter(({ status, attempts }) => status === "passed" && attempts > 1)
      .map(({ id, attempts }) => ({ id, attempts, source: "rollout" })),
    changes,
  });
}

/** What was normal is worth keeping only if it was healthy: the verdict beside it says so. */
async function baseline(
  context: GateContext,
  lines: readonly HealthLine[],
): Promise<readonly EvidenceFile[]> {
  const measured = measureBaseline(lines);
  if (measured === undefined) return [];
  return [await context.evidence.writeDocument(monitoringBaseline.name, { ...measured })];
}
