import { openQuestion } from "../gate/certification-verification.ts";
import { commandEnvironment, isDryRun } from "../gate/command-environment.ts";
import type { Criterion } from "../gate/criterion.ts";
import { deploymentHealthLog } from "../gate/documents/stabilize.ts";
import type { GateRecord } from "../gate/record.ts";
import { productionRecord, rolloutCriterion } from "../judgement/prerequisite.ts";
import type { SoakTally } from "../judgement/soak.ts";
import { renderHealthLog } from "../report/health-log.ts";
import { type Checkpoint, takeCheckpoint } from "./checkpoint.ts";
import { tryDeploymentReport } from "./deployment-report.ts";
import type { Gate, GateContext, GateFindings } from "./gate-run.ts";
import { readHealthLog, type SoakSpec, watchSoak } from "./soak.ts";
import { closeSoak } from "./soak-closing.ts";
import { enterSoak, handOverSoak } from "./soak-handover.ts";
import { readSupersession } from "./soak-supersession.ts";
import { createWatcher } from "./watcher.ts";

/**
 * Gate 5: watches the release in production for its soak, decides whether it stayed healthy, and writes the
 * story of the whole release. The bundle is made after this gate's own record stands in the ledger.
 */
export const stabilize: Gate = {
  name: "stabilize",
  phase: { number: 5, title: "Stabilization & Reporting" },
  enter: enterSoak,
  async run(context) {
    const { config, inputs, ledger } = context;
    const rollout = rolloutCriterion(ledger, { mode: inputs.mode, configDigest: config.digest });
    if (rollout.status !== "passed") return only(rollout);
    if (isDry(context)) return planned(context, rollout);
    const { checkpoints, extend, soak: soakMs, "certified-by": role } = config.config.stabilize;
    const asked = openQuestion(ledger);
    if (asked !== undefined && role !== undefined) {
      const { certify } = await import("./certification.ts");
      return certify(context, rollout, asked, role);
    }
    const spec = soakSpec(context);
    if (checkpoints === undefined) {
      const looksBefore = (await readHealthLog(context.evidence)).length;
      const superseded = () => readSupersession(context);
      return closeSoak(context, rollout, await watchSoak({ ...spec, superseded }, looksBefore));
    }
    const checkpoint = await takeCheckpoint({
      ...spec,
      plan: {
        soakMs,
        checkpoints,
        ...(extend === undefined ? {} : { extend: { byMs: extend.by, atMost: extend["at-most"] } }),
      },
      ...checkpointTimes(ledger),
      superseded: await readSupersession(context),
    });
    if (checkpoint.kind === "over") return closeSoak(context, rollout, checkpoint.watched);
    return pending(context, rollout, checkpoint);
  },
  handOver: handOverSoak,
  async afterRecord(context, record, digest) {
    if (record.reasonCode !== "certification-pending") return "";
    return (await import("./certification-brief.ts")).certificationBrief(context, record, digest);
  },
};

function soakSpec({ world, config, inputs, release, evidence }: GateContext): SoakSpec {
  const { metrics, rollout, stabilize: terms } = config.config;
  const watcher = createWatcher(world, {
    checks: rollout.checks,
    indicators: metrics.indicators,
    sources: metrics.sources,
    arms: { canary: release.version },
    intervalMs: terms.interval,
    commandEnv: commandEnvironment(
      world.env,
      { env: {}, "pass-env": [] },
      { release, environment: inputs.environment ?? release.target, dryRun: false },
    ),
    alpha: metrics.alpha,
    signal: inputs.signal,
  });
  return {
    watcher,
    evidence,
    clock: world.clock,
    reporter: world.reporter,
    limits: { highMs: rollout.triggers.high, mediumMs: rollout.triggers.medium },
    soakMs: terms.soak,
    intervalMs: terms.interval,
    signal: inputs.signal,
  };
}

/** The soak begins where the rollout ended; its earlier checkpoints are the pending records since then. */
function checkpointTimes(ledger: readonly GateRecord[]) {
  const rollout = productionRecord(ledger);
  const since = ledger.filter(({ sequence }) => sequence > (rollout?.sequence ?? 0));
  return {
    startedAt: Date.parse(rollout?.finishedAt ?? ""),
    before: since
      .filter(({ gate, verdict }) => gate === "stabilize" && verdict === "pending")
      .map(({ finishedAt }) => Date.parse(finishedAt)),
  };
}

async function pending(
  { evidence, world, release, config }: GateContext,
  rollout: Criterion,
  { watched, nextAt, extensions, extended }: Extract<Checkpoint, { kind: "pending" }>,
): Promise<GateFindings> {
  const more = extensions === 0 ? "" : `, extended ${extensions === 1 ? "once" : `${extensions} times`}`;
  const why = `the soak is not over${more}; ${watched.tally.looks} looks so far, the next at ${nextAt}`;
  if (extended) {
    const most = config.config.stabilize.extend?.["at-most"] ?? extensions;
    const open = unsettled(watched.tally);
    const last = extensions === most ? "; it is the last time, and ends as failed if that lasts" : "";
    const sentence = `the soak of ${release.tag} is extended to ${nextAt} (${extensions} of ${most}): ${open}${last}`;
    world.reporter.status({ tag: "ALERT", sentence });
  }
  const lines = await readHealthLog(evidence);
  return {
    criteria: [
      rollout,
      { id: "soak/duration", title: "Watched for the whole soak", level: "must", status: "skipped", why },
    ],
    evidence: [
      await evidence.entry(deploymentHealthLog.file, "output", { kind: "gate" }),
      await evidence.writeText("deployment-health-log.md", renderHealthLog(lines)),
    ],
    waivers: [],
    decision: { verdict: "pending", reasonCode: "soak-pending", reason: why },
    outputs: { "next-check-at": nextAt },
    summary: `Next check: ${nextAt}`,
  };
}

/** What keeps a soak from ending well, in words: people are told to look at it. */
function unsettled({ open, undecided }: SoakTally): string {
  const reasons = new Map([...undecided, ...open].map(({ id, why }) => [id, why]));
  return [...reasons].map(([id, why]) => `${id}: ${why}`).join("; ");
}

/** A rehearsal that deployed nothing has nothing to watch: its soak is told, not waited for. */
function isDry({ inputs, config }: GateContext): boolean {
  return isDryRun({
    asked: inputs.dryRun,
    mode: inputs.mode,
    safeToRehearse: config.config.rehearsal.safe,
  });
}

async function planned(context: GateContext, rollout: Criterion): Promise<GateFindings> {
  const { soak: soakMs, interval, "certified-by": role } = context.config.config.stabilize;
  const certifying = role === undefined ? "" : ` and ask ${role} to certify it`;
  const minutes = Number((soakMs / 60_000).toFixed(1));
  const decision = {
    verdict: "passed",
    reasonCode: "dry-run",
    reason: `would watch for ${minutes} min and look every ${interval / 1000} s${certifying}; nothing was deployed, and nothing was watched`,
  } as const;
  const startedAt = context.world.clock.now().toISOString();
  const report = await tryDeploymentReport(context, {
    gate: "stabilize",
    ...decision,
    startedAt,
    criteria: [rollout],
    waivers: [],
    evidence: [],
  });
  return { ...only(rollout), decision, evidence: report };
}

function only(criterion: Criterion): GateFindings {
  return { criteria: [criterion], evidence: [], waivers: [], outputs: {}, summary: "" };
}
