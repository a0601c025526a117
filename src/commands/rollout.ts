import { decideChecks } from "../gate/checks.ts";
import { isDryRun } from "../gate/command-environment.ts";
import type { Criterion } from "../gate/criterion.ts";
import { decideGate, type GateDecision } from "../gate/verdict.ts";
import { folded } from "../report/markdown.ts";
import { planLines, renderPlan } from "../report/rollout-plan.ts";
import type { EndedRollout } from "../rollout/documents.ts";
import type { JournaledEvent } from "../rollout/journal.ts";
import { decideOutcome, outcomeCriteria } from "../rollout/outcome.ts";
import { compilePlan, machineSteps, type Plan } from "../rollout/plan.ts";
import { decideStart, interruptedCause } from "../rollout/start.ts";
import { tryDeploymentReport } from "./deployment-report.ts";
import type { Gate, GateContext, GateFindings } from "./gate-run.ts";
import { readLaunchCriteria } from "./rollout-binding.ts";
import { dryRunPlan } from "./rollout-dry-run.ts";
import { inProgress, rolloutIdentity, withRolloutLock } from "./rollout-identity.ts";
import { openJournal } from "./rollout-journal.ts";
import { findSlot } from "./rollout-plan.ts";
import { recoverWithoutJournal } from "./rollout-recovery.ts";
import { runSession, writeMissingDocuments, writeRolloutDocuments } from "./rollout-session.ts";
import { uncheckedCriteria } from "./unasked-checks.ts";

/**
 * Gate 4: takes the release to production step by step, watches it, and brings the old version back when
 * something is wrong. Whatever an earlier run left unfinished is ended first.
 */
export const rollout: Gate = {
  name: "rollout",
  phase: { number: 4, title: "Production Launch" },
  run,
};

async function run(context: GateContext): Promise<GateFindings> {
  const { inputs, config, release } = context;
  if (inputs.recoverOnly === true) {
    const recovered = await recoverWithoutJournal(context);
    if (recovered !== undefined) return recovered;
  }
  const launch = await readLaunchCriteria(context, false);
  const go = decideGate(launch).verdict === "passed";
  const safeToRehearse = config.config.rehearsal.safe;
  if (isDryRun({ asked: inputs.dryRun, mode: inputs.mode, safeToRehearse })) {
    const slot = go ? await findSlot(context, undefined, true) : undefined;
    const plan = compilePlan(config.config, release, slot);
    showPlan(context, plan);
    return dryRunPlan(context, plan, launch);
  }
  return withRolloutLock(
    context,
    () => rollOut(context, launch),
    (decision) => findings(compilePlan(config.config, release), launch, go ? decision : undefined),
  );
}

async function rollOut(context: GateContext, launch: readonly Criterion[]): Promise<GateFindings> {
  const { world, inputs, config, release } = context;
  const go = decideGate(launch);
  // Where nothing may go forward, what is left is the way back, and that needs no GitHub.
  const journal = await openJournal(context, { mirror: go.verdict === "passed" ? "needed" : "wanted" });
  if (journal.torn) {
    world.reporter.info(
      "The journal's last line was torn by a death: what it was about to say did not begin.",
    );
  }
  if (journal.busy !== undefined) {
    return findings(compilePlan(config.config, release), launch, inProgress(release.target, journal.busy));
  }
  const unfinished = journal.found.kind === "read" && journal.found.newest.state.phase !== "ended";
  const slot =
    go.verdict === "passed" || unfinished ? await findSlot(context, journal.found, false) : undefined;
  const plan = compilePlan(config.config, release, slot);
  showPlan(context, plan);
  const identity = rolloutIdentity(context, "rollout", slot);
  const start = decideStart({
    rollout: identity,
    steps: machineSteps(plan),
    journal: journal.found,
    launch: go,
    onInterrupted: inputs.onInterrupted,
  });
  switch (start.kind) {
    case "refuse":
      return findings(plan, launch, start.decision);
    case "ended":
      await journal.settle();
      return {
        ...findings(plan, launch, start.decision),
        evidence: await writeMissingDocuments(context, plan, journal),
      };
    case "begin": {
      // Only what begins is held to the deploy window: what has ended or must be ended is not.
      const begins = [
        ...(await readLaunchCriteria(context, true)),
        ...uncheckedCriteria(context.config, "rollout"),
      ];
      if (decideGate(begins).verdict !== "passed") return findings(plan, begins, undefined);
      return conclude(
        context,
        begins,
        await runSession(context, plan, journal, { ...start, rollout: identity, first: { kind: "start" } }),
      );
    }
    case "recover": {
      const cause = interruptedCause(world.clock.now().toISOString());
      world.reporter.status({ tag: "ALERT", sentence: `${cause.why}; policy: ${start.policy}` });
      const idle = journal.found.kind === "read" && journal.found.newest.state.phase === "idle";
      const first: JournaledEvent = idle
        ? { kind: "start" }
        : { kind: "recover", policy: start.policy, cause };
      return conclude(context, launch, await runSession(context, plan, journal, { kind: "recover", first }));
    }
  }
}

async function conclude(
  context: GateContext,
  launch: readonly Criterion[],
  ended: EndedRollout,
): Promise<GateFindings> {
  const { state, plan, release } = ended;
  const validate = plan.steps.findLastIndex((step) => step.kind === "checks");
  const checks = ended.checks.get(validate);
  const rate = context.config.config.rollout["success-rate"];
  const decision = decideOutcome(state, release);
  const criteria = [
    ...launch,
    ...outcomeCriteria(state),
    ...(checks === undefined ? [] : decideChecks(checks, rate)),
  ];
  const written = await writeRolloutDocuments(context, ended);
  // No soak follows a release that did not go through, and so nothing else would write its story.
  const story =
    state.outcome === "promoted"
      ? []
      : await tryDeploymentReport(context, {
          gate: "rollout",
          ...(decision ?? decideGate(criteria)),
          startedAt: ended.entries[0]?.at ?? context.world.clock.now().toISOString(),
          criteria,
          waivers: [],
          evidence: written,
        });
  return {
    ...findings(plan, launch, decision),
    criteria,
    evidence: [...written, ...story],
    outputs: { "rolled-back": String(state.outcome === "rolled-back") },
  };
}

function showPlan({ world }: GateContext, plan: Plan): void {
  world.reporter.info([`Plan (${plan.strategy}):`, ...planLines(plan)].join("\n"));
}

function findings(
  plan: Plan,
  criteria: readonly Criterion[],
  decision: GateDecision | undefined,
): GateFindings {
  return {
    criteria,
    waivers: [],
    evidence: [],
    ...(decision === undefined ? {} : { decision }),
    outputs: { "rolled-back": "false" },
    summary: folded(`The plan: ${plan.strategy}, ${plan.steps.length} steps`, renderPlan(plan)),
  };
}
