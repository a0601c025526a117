import type { CheckConfig, CommandConfig, MetricSourceConfig } from "../config/schema.ts";
import { commandEnvironment } from "../gate/command-environment.ts";
import { type Drill, type DrillStep, type DrillStepId, nextDrillStep } from "../gate/drill.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";
import { runChecks } from "./checks.ts";
import { runCommand } from "./supervised-command.ts";

/** What a drill rolls back, and how it is known that it worked. */
export interface DrillPlan {
  readonly release: Release;
  readonly environment: string;
  readonly deploy: CommandConfig;
  readonly rollback: CommandConfig;
  /** What the old version must pass. */
  readonly checks: readonly CheckConfig[];
  /** What the release must pass when it is deployed again. */
  readonly releaseChecks: readonly CheckConfig[];
  /** Sources of `metric` checks by name. */
  readonly sources: Readonly<Record<string, MetricSourceConfig>>;
  /** Share of the checks that must pass. */
  readonly successRate: number;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
}

/** Rolls the release back, checks the version before it, deploys the release again and checks that; all timed. */
export async function runDrill(world: World, plan: DrillPlan): Promise<Drill> {
  const steps: DrillStep[] = [];
  const started = world.clock.monotonic();
  let rollbackMs = 0;
  for (let id = nextDrillStep(steps, plan.successRate); id !== undefined; ) {
    steps.push(await runStep(world, plan, id));
    if (id === "roll-back" || id === "check-previous")
      rollbackMs = Math.round(world.clock.monotonic() - started);
    id = nextDrillStep(steps, plan.successRate);
  }
  return { kind: "run", steps, rollbackMs };
}

async function runStep(world: World, plan: DrillPlan, id: DrillStepId): Promise<DrillStep> {
  const startedAt = world.clock.now().toISOString();
  const started = world.clock.monotonic();
  const done = await perform(world, plan, id);
  return { id, startedAt, durationMs: Math.round(world.clock.monotonic() - started), ...done };
}

type Performed =
  | Pick<Extract<DrillStep, { kind: "command" }>, "kind" | "run" | "result">
  | Pick<Extract<DrillStep, { kind: "checks" }>, "kind" | "checks">;

async function perform(world: World, plan: DrillPlan, id: DrillStepId): Promise<Performed> {
  const { release, environment, dryRun, signal } = plan;
  const expected =
    id === "roll-back" || id === "check-previous" ? release.previous?.version : release.version;
  const facts = {
    release,
    environment,
    dryRun,
    ...(expected === undefined ? {} : { expectedVersion: expected }),
  };
  switch (id) {
    case "roll-back":
    case "deploy-again": {
      const command = id === "roll-back" ? plan.rollback : plan.deploy;
      const label = id === "roll-back" ? "drill: roll back" : "drill: deploy again";
      return {
        kind: "command",
        run: command.run,
        result: await runCommand(world, command, { ...facts, label, signal }),
      };
    }
    case "check-previous":
    case "check-release": {
      const commandEnv = commandEnvironment(world.env, { env: {}, "pass-env": [] }, facts);
      return {
        kind: "checks",
        checks: await runChecks(world, id === "check-previous" ? plan.checks : plan.releaseChecks, {
          signal,
          commandEnv,
          sources: plan.sources,
        }),
      };
    }
  }
}
