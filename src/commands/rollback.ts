import { isDryRun } from "../gate/command-environment.ts";
import { explainOutcome, succeeded } from "../gate/command-outcome.ts";
import type { Criterion } from "../gate/criterion.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { decideGate, type GateDecision } from "../gate/verdict.ts";
import { rollbackDocument } from "../rollout/documents.ts";
import { compareWithRollout, integrityCriteria } from "../rollout/integrity.ts";
import { rollbackCriteria } from "../rollout/outcome.ts";
import { compilePlan, type Plan, rollbackVariables } from "../rollout/plan.ts";
import { spendApproval } from "../rollout/start.ts";
import type { Cause } from "../rollout/states.ts";
import type { Gate, GateContext, GateFindings } from "./gate-run.ts";
import { inProgress, rolloutIdentity, withRolloutLock } from "./rollout-identity.ts";
import { openJournal } from "./rollout-journal.ts";
import { journalEntry, runSession } from "./rollout-session.ts";
import { endSoakOfRolledBack } from "./soak-handover.ts";
import { runCommand } from "./supervised-command.ts";

/**
 * The button: brings the previous version back, checks that it serves, and writes it down. It asks for no
 * approval, because the way back is always open: what does not hold of tag, checkout or evidence is said as loudly as
 * can be, and is no reason to leave production as it is.
 */
export const rollback: Gate = {
  name: "rollback",
  phase: { number: 4, title: "Rollback" },
  wayBack: true,
  run,
  handOver: endSoakOfRolledBack,
};

async function run(context: GateContext): Promise<GateFindings> {
  const { services } = context.config.config;
  if (services !== undefined && context.release.service === undefined) {
    throw new ReleaseGatesError("input-invalid", "it is not said which service is rolled back", {
      expected: `the input service: one of ${Object.keys(services).join(", ")}`,
      found: "none",
      next: "run it again for each service that is to be taken back",
    });
  }
  return rollBackBecause(context, askedFor(context));
}

/** Rolls production back for a cause that another gate found; `run` with `DRY_RUN=1` where nothing may change. */
export async function rollBackBecause(context: GateContext, cause: Cause): Promise<GateFindings> {
  const { inputs, config, release } = context;
  const safeToRehearse = config.config.rehearsal.safe;
  if (isDryRun({ asked: inputs.dryRun, mode: inputs.mode, safeToRehearse })) {
    return dryRun(context, compilePlan(config.config, release));
  }
  return withRolloutLock(
    context,
    () => rollBack(context, cause),
    (decision) => found([], decision),
  );
}

async function rollBack(context: GateContext, cause: Cause): Promise<GateFindings> {
  const { world, evidence, config, release } = context;
  const journal = await openJournal(context, { mirror: "wanted" });
  if (journal.busy !== undefined) return found([], inProgress(release.target, journal.busy));
  // Only the journal knows which slot the release went to; where it is gone, the command is told none.
  const slot = journal.found.kind === "read" ? journal.found.newest.rollout.slot : undefined;
  const plan = compilePlan(config.config, release, slot);
  if (journal.found.kind === "broken") {
    world.reporter.status({
      tag: "ALERT",
      sentence: `the journal cannot be trusted (${journal.found.why}); rolling back all the same`,
    });
  }
  const problems = [
    ...(context.integrity ?? []),
    ...compareWithRollout(release, config.digest, { ledger: context.ledger, journal: journal.found }),
  ];
  for (const { reasonCode, why } of problems) {
    const sentence = `${reasonCode}: ${why}; rolling ${release.target} back all the same`;
    world.reporter.status({ tag: "ALERT", sentence });
  }
  const ended = await runSession(context, plan, journal, {
    kind: "begin",
    rollout: spendApproval(rolloutIdentity(context, "rollback", slot), journal.found),
    first: { kind: "roll-back", cause },
  });
  const report = rollbackDocument(ended, problems);
  return {
    ...found([...rollbackCriteria(ended.state), ...integrityCriteria(problems)], undefined),
    evidence: [
      ...(report === undefined ? [] : [await evidence.writeDocument("rollback-report", report)]),
      ...(await journalEntry(evidence)),
    ],
    outputs: { "rolled-back": String(ended.state.outcome === "rolled-back") },
  };
}

function askedFor({ world, run, release }: GateContext): Cause {
  const who = run.kind === "github" ? run.triggeringActor : run.user;
  return {
    reasonCode: "aborted",
    why: `${who} asked to roll ${release.target} back`,
    seenAt: world.clock.now().toISOString(),
  };
}

/** Runs the rollback command with `DRY_RUN=1` and nothing else. */
async function dryRun(context: GateContext, plan: Plan): Promise<GateFindings> {
  const { world, inputs, release } = context;
  const result = await runCommand(world, plan.rollback, {
    release,
    environment: release.target,
    dryRun: true,
    ...rollbackVariables(plan, plan.steps.length - 1),
    label: "rollback (dry run)",
    signal: inputs.signal,
  });
  const base = { id: "dry-run/rollback", title: "rollback runs with DRY_RUN=1", level: "must" } as const;
  const criterion: Criterion = succeeded(result)
    ? { ...base, status: "passed" }
    : { ...base, status: "failed", expected: "exit code 0", ...explainOutcome(result) };
  const decision = decideGate([criterion]);
  return found(
    [criterion],
    decision.verdict === "passed"
      ? { ...decision, reasonCode: "dry-run", reason: "nothing was rolled back" }
      : undefined,
  );
}

function found(criteria: readonly Criterion[], decision: GateDecision | undefined): GateFindings {
  return {
    criteria,
    waivers: [],
    evidence: [],
    ...(decision === undefined ? {} : { decision }),
    outputs: { "rolled-back": "false" },
    summary: "",
  };
}
