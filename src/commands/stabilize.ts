import { commandEnvironment, isDryRun } from "../gate/command-environment.ts";
import type { Criterion } from "../gate/criterion.ts";
import { deploymentHealthLog, monitoringBaseline, retrospectiveInputs } from "../gate/documents/stabilize.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { decideGate } from "../gate/verdict.ts";
import { measureBaseline } from "../judgement/baseline.ts";
import { reportCriterion } from "../judgement/completeness.ts";
import { rolloutCriterion } from "../judgement/prerequisite.ts";
import { lookBack } from "../judgement/retrospective.ts";
import { decideSoak } from "../judgement/soak.ts";
import { renderHealthLog } from "../report/health-log.ts";
import { writeDeploymentReport } from "./deployment-report.ts";
import type { Gate, GateContext, GateFindings } from "./gate-run.ts";
import { type HealthLine, readHealthLog, type WatchedSoak, watchSoak } from "./soak.ts";
import { type ReleaseStory, readStory, storyParts } from "./story.ts";
import { createWatcher } from "./watcher.ts";

/**
 * Gate 5: watches the release in production for its soak, decides whether it stayed healthy, and writes the
 * story of the whole release. The bundle is made after this gate's own record stands in the ledger.
 */
export const stabilize: Gate = {
  name: "stabilize",
  phase: { number: 5, title: "Stabilization & Reporting" },
  async run(context) {
    const { config, inputs, ledger } = context;
    const rollout = rolloutCriterion(ledger, { mode: inputs.mode, configDigest: config.digest });
    if (rollout.status !== "passed") return findings([rollout], []);
    if (inputs.dryRun) return planned(context, rollout);
    return tell(context, rollout, await soak(context));
  },
};

async function soak(context: GateContext): Promise<WatchedSoak> {
  const { world, config, inputs, release, evidence } = context;
  const { metrics, rollout, stabilize: terms, rehearsal } = config.config;
  const dryRun = isDryRun({ asked: inputs.dryRun, mode: inputs.mode, safeToRehearse: rehearsal.safe });
  const watcher = createWatcher(world, {
    checks: rollout.checks,
    indicators: metrics.indicators,
    sources: metrics.sources,
    arms: { canary: release.version },
    intervalMs: terms.interval,
    commandEnv: commandEnvironment(
      world.env,
      { env: {}, "pass-env": [] },
      { release, environment: inputs.environment ?? release.target, dryRun },
    ),
    alpha: metrics.alpha,
    signal: inputs.signal,
  });
  return watchSoak({
    watcher,
    evidence,
    clock: world.clock,
    reporter: world.reporter,
    limits: { highMs: rollout.triggers.high, mediumMs: rollout.triggers.medium },
    soakMs: terms.soak,
    intervalMs: terms.interval,
    signal: inputs.signal,
    looksBefore: (await readHealthLog(evidence)).length,
  });
}

/** Decides, and writes everything that the soak leaves behind. */
async function tell(context: GateContext, rollout: Criterion, watched: WatchedSoak): Promise<GateFindings> {
  const { config, evidence, ledger, world } = context;
  const {
    metrics,
    rollout: { checks },
    stabilize: terms,
  } = config.config;
  const story = await readStory(evidence);
  const lines = await readHealthLog(evidence);
  const watchedCriteria = decideSoak(
    watched.tally,
    {
      checks: checks.map(({ id, title, level }) => ({ id, title: title ?? `Check ${id} passes`, level })),
      indicators: metrics.indicators,
      completeness: terms.completeness,
    },
    watched.end,
  );
  const criteria = [
    rollout,
    ...watchedCriteria,
    reportCriterion(storyParts(ledger, story, lines.length), terms.completeness),
  ];
  const written: EvidenceFile[] = [
    await evidence.entry(deploymentHealthLog.file, "output", { kind: "gate" }),
    await evidence.writeText("deployment-health-log.md", renderHealthLog(lines)),
    await evidence.writeDocument(retrospectiveInputs.name, { ...lookBackOn(context, story, watched) }),
    ...(await baseline(context, lines)),
  ];
  const decision = decideGate(criteria);
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
      sentence: `${context.release.tag} is stable in ${context.release.target}`,
    });
  }
  return findings(criteria, [...written, ...report], { report: "DEPLOYMENT-REPORT.md" });
}

function lookBackOn(context: GateContext, story: ReleaseStory, watched: WatchedSoak) {
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
  });
}

/** What was normal is worth keeping only if it was healthy: the caller's verdict says so in the record. */
async function baseline(
  context: GateContext,
  lines: readonly HealthLine[],
): Promise<readonly EvidenceFile[]> {
  const measured = measureBaseline(lines);
  if (measured === undefined) return [];
  return [await context.evidence.writeDocument(monitoringBaseline.name, { ...measured })];
}

function planned({ config }: GateContext, rollout: Criterion): GateFindings {
  const { soak: soakMs, interval } = config.config.stabilize;
  const minutes = Number((soakMs / 60_000).toFixed(1));
  return {
    ...findings([rollout], []),
    decision: {
      verdict: "passed",
      reasonCode: "dry-run",
      reason: `would watch for ${minutes} min and look every ${interval / 1000} s; nothing was watched`,
    },
  };
}

function findings(
  criteria: readonly Criterion[],
  evidence: readonly EvidenceFile[],
  outputs: Readonly<Record<string, string>> = {},
): GateFindings {
  return { criteria, evidence, waivers: [], outputs, summary: "" };
}
