import type { CommandConfig } from "../config/schema.ts";
import { succeeded } from "../gate/command-outcome.ts";
import type { Criterion } from "../gate/criterion.ts";
import { commandCriterion } from "../gate/staging.ts";
import type { CommandResult } from "../ports/processes.ts";
import { STAGING, type StagingSession } from "./staging-plan.ts";
import { runCommand } from "./supervised-command.ts";

/** The commands of a deployment, in order. */
export type DeploymentStepId = "build" | "push" | "deploy" | "status";

/** A command of a deployment; without a result it was not reached. */
export interface DeploymentStep {
  readonly id: DeploymentStepId;
  readonly run: string;
  readonly result: CommandResult | undefined;
}

/** A deployment to staging: what was run, and whether the release is there. */
export interface Deployment {
  readonly steps: readonly DeploymentStep[];
  readonly criteria: readonly Criterion[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Whether build, push and deploy went through; the status may still be bad. */
  readonly deployed: boolean;
}

const TITLES: Readonly<Record<DeploymentStepId, string>> = {
  build: "The release builds",
  push: "What was built is published",
  deploy: "The release deploys to staging",
  status: "The platform says that the service runs",
};
const LABELS: Readonly<Record<DeploymentStepId, string>> = {
  build: "build",
  push: "push",
  deploy: "deploy to staging",
  status: "service status",
};

/** Builds, pushes, deploys and asks for the status, as far as configured; what follows a failure is not run. */
export async function deployToStaging(session: StagingSession): Promise<Deployment> {
  const { world, plan, signal } = session;
  const facts = { release: session.release, environment: STAGING, dryRun: session.dryRun, signal };
  const startedAt = world.clock.now();
  const steps: DeploymentStep[] = [];
  let failed = false;
  for (const [id, command] of configured(plan)) {
    const result = failed ? undefined : await runCommand(world, command, { ...facts, label: LABELS[id] });
    if (result !== undefined && !succeeded(result)) failed = true;
    steps.push({ id, run: command.run, result });
  }
  return {
    steps,
    criteria: steps.map(stepCriterion),
    startedAt,
    finishedAt: world.clock.now(),
    deployed: steps.every(
      (step) => step.id === "status" || (step.result !== undefined && succeeded(step.result)),
    ),
  };
}

function configured(plan: StagingSession["plan"]): readonly (readonly [DeploymentStepId, CommandConfig])[] {
  const { build, push, deploy, status } = plan;
  const all = [
    ["build", build],
    ["push", push],
    ["deploy", deploy],
    ["status", status],
  ] as const;
  return all.flatMap(([id, command]) => (command === undefined ? [] : [[id, command] as const]));
}

function stepCriterion({ id, result }: DeploymentStep): Criterion {
  const base = { id, title: TITLES[id] };
  if (result !== undefined) return commandCriterion(base, result);
  return { ...base, level: "must", status: "skipped", why: "a command before it failed" };
}
