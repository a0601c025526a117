import type { CheckConfig, CommandConfig, Config, MetricSourceConfig } from "../config/schema.ts";
import type { World } from "../ports/world.ts";
import type { Release } from "../release/identity.ts";

/** `DEPLOY_ENVIRONMENT` of every command that acts on staging. */
export const STAGING = "staging";

/** What staging does, defaults filled in from the rollout. */
export interface StagingPlan {
  readonly build: CommandConfig | undefined;
  readonly push: CommandConfig | undefined;
  readonly deploy: CommandConfig;
  readonly status: CommandConfig | undefined;
  readonly rollback: CommandConfig;
  readonly checks: readonly CheckConfig[];
  /** Sources of `metric` checks by name. */
  readonly sources: Readonly<Record<string, MetricSourceConfig>>;
  /** Share of the checks that must pass. */
  readonly successRate: number;
  readonly drill: boolean;
}

/** For whom and how the commands of staging run. */
export interface StagingSession {
  readonly world: World;
  readonly release: Release;
  readonly plan: StagingPlan;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
}

/** The plan of a config. */
export function stagingPlan({ staging, rollout, metrics }: Config): StagingPlan {
  return {
    build: staging.build,
    push: staging.push,
    deploy: staging.deploy ?? rollout.deploy,
    status: staging.status,
    rollback: staging.rollback ?? rollout.rollback,
    checks: staging.checks ?? rollout.checks,
    sources: metrics.sources,
    successRate: staging["success-rate"],
    drill: staging["rollback-drill"],
  };
}
