import type { CommandConfig } from "../config/schema.ts";
import { explainOutcome, succeeded } from "../gate/command-outcome.ts";
import type { Criterion } from "../gate/criterion.ts";
import { decideGate } from "../gate/verdict.ts";
import { renderPlan } from "../report/rollout-plan.ts";
import { type Plan, rollbackVariables } from "../rollout/plan.ts";
import type { StepVariables } from "../rollout/plan-step.ts";
import type { GateContext, GateFindings } from "./gate-run.ts";
import { runCommand } from "./supervised-command.ts";

/**
 * Shows the plan and runs its commands with `DRY_RUN=1`, the rollback last. It asks for the same approvals as
 * a rollout, because nothing proves that a command honours `DRY_RUN`.
 */
export async function dryRunPlan(
  context: GateContext,
  plan: Plan,
  launch: readonly Criterion[],
): Promise<GateFindings> {
  const go = decideGate(launch).verdict === "passed";
  const ran = go ? await runAll(context, plan) : [];
  const criteria = [...launch, ...ran];
  const decision = decideGate(criteria);
  return {
    criteria,
    waivers: [],
    evidence: [],
    ...(decision.verdict === "passed" && context.inputs.dryRun
      ? { decision: { ...decision, reasonCode: "dry-run" as const, reason: "nothing was released" } }
      : {}),
    outputs: { "rolled-back": "false" },
    summary: renderPlan(plan),
  };
}

async function runAll(context: GateContext, plan: Plan): Promise<readonly Criterion[]> {
  const criteria: Criterion[] = [];
  for (const step of plan.steps) {
    if (step.kind === "command") criteria.push(await run(context, step.id, step.command, step.variables));
    else criteria.push(skipped(step.id, step.title));
  }
  const last = plan.steps.findLastIndex((step) => step.kind === "command");
  criteria.push(await run(context, "rollback", plan.rollback, rollbackVariables(plan, last)));
  return criteria;
}

async function run(
  context: GateContext,
  id: string,
  command: CommandConfig,
  variables: StepVariables,
): Promise<Criterion> {
  const { world, release, inputs } = context;
  const result = await runCommand(world, command, {
    release,
    environment: release.target,
    dryRun: true,
    ...variables,
    label: `${id} (dry run)`,
    signal: inputs.signal,
  });
  const base = { id: `dry-run/${id}`, title: `${id} runs with DRY_RUN=1`, level: "must" } as const;
  if (succeeded(result)) return { ...base, status: "passed" };
  return { ...base, status: "failed", expected: "exit code 0", ...explainOutcome(result) };
}

function skipped(id: string, title: string): Criterion {
  const why = "a dry run changes nothing that could be looked at";
  return { id: `dry-run/${id}`, title, level: "must", status: "skipped", why };
}
