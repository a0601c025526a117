import type { CommandConfig, Config } from "../config/schema.ts";
import type { Release, Strategy } from "../release/identity.ts";
import { blueGreenSteps } from "./blue-green.ts";
import { canarySteps } from "./canary.ts";
import type { Step, StepVariables } from "./plan-step.ts";
import { recreateSteps } from "./recreate.ts";
import { rollingSteps } from "./rolling.ts";
import type { MachineStep } from "./states.ts";
import { ownSteps } from "./steps.ts";

/** What a rollout does, in order: one plan, one engine, whatever the strategy. */
export interface Plan {
  readonly strategy: Strategy;
  readonly steps: readonly Step[];
  readonly rollback: CommandConfig;
  /** Whether both versions serve at once, so that the new one is judged against the old one. */
  readonly compares: boolean;
}

/**
 * Compiles the release's strategy to a plan.
 *
 * @param slot blue-green: the slot that the release goes to, once it is known.
 * @throws ReleaseGatesError `config-invalid` when the strategy lacks what it needs.
 */
export function compilePlan(config: Config, release: Release, slot?: string): Plan {
  const { rollout } = config;
  const plan = { strategy: release.strategy, rollback: rollout.rollback };
  switch (release.strategy) {
    case "canary":
      return { ...plan, steps: canarySteps(rollout), compares: release.previous !== undefined };
    case "recreate":
      return { ...plan, steps: recreateSteps(rollout), compares: false };
    case "blue-green":
      return { ...plan, steps: blueGreenSteps(rollout, slot), compares: false };
    case "rolling":
      return { ...plan, steps: rollingSteps(rollout), compares: false };
    case "steps":
      return { ...plan, steps: ownSteps(rollout), compares: false };
  }
}

/** What the machine needs to know of a plan. */
export function machineSteps(plan: Plan): readonly MachineStep[] {
  return plan.steps.map((step) => ({
    id: step.id,
    kind: step.kind,
    repeatable: step.kind === "command" ? step.repeatable : true,
  }));
}

/** What the rollback command is told when the command at this index was the last one begun. */
export function rollbackVariables(plan: Plan, begun: number): StepVariables {
  for (const step of plan.steps.slice(0, begun + 1).reverse()) {
    if (step.kind === "command" && step.compensation.kind === "rollback") return step.compensation.variables;
  }
  return {};
}

/** Time the plan holds from a step on, in milliseconds: the part of a rollout's length that is known. */
export function heldFrom(plan: Plan, step: number): number {
  return plan.steps.slice(step).reduce((sum, each) => sum + (each.kind === "hold" ? each.durationMs : 0), 0);
}
