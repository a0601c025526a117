import { ReleaseGatesError } from "../gate/errors.ts";
import type { Config } from "./schema.ts";

/** A strategy that can be configured. */
export type ConfiguredStrategy = NonNullable<Config["release"]["strategy"]>;

const STRATEGIES: readonly string[] = [
  "canary",
  "blue-green",
  "rolling",
  "recreate",
  "steps",
] satisfies readonly ConfiguredStrategy[];

/**
 * The strategy of a release: the override (input `strategy` or `DEPLOY_STRATEGY`), else `release.strategy`,
 * else the one whose block `rollout` has, else a canary where `rollout.shift` can move traffic, else recreate.
 *
 * @throws ReleaseGatesError `input-invalid` when the override names no strategy, or one that lacks what it
 *   needs.
 */
export function resolveStrategy(config: Config, override?: string): ConfiguredStrategy {
  if (override === undefined || override === "") {
    return config.release.strategy ?? configuredStrategy(config);
  }
  if (!isStrategy(override)) {
    throw new ReleaseGatesError("input-invalid", `there is no strategy ${JSON.stringify(override)}`, {
      expected: `one of ${STRATEGIES.join(", ")}`,
      found: override,
      next: "correct the input strategy (or the variable DEPLOY_STRATEGY)",
    });
  }
  const missing = NEEDS[override].find((key) => config.rollout[key] === undefined);
  if (missing !== undefined) {
    throw new ReleaseGatesError("input-invalid", `the strategy ${override} needs rollout.${missing}`, {
      expected: `rollout.${missing} in the config`,
      found: "none",
      next: `add rollout.${missing}, or choose the strategy recreate`,
    });
  }
  return override;
}

/** Keys of `rollout` without which a strategy cannot be. */
export const NEEDS: Readonly<Record<ConfiguredStrategy, readonly (keyof Config["rollout"])[]>> = {
  canary: ["shift"],
  "blue-green": ["blue-green", "shift"],
  rolling: ["rolling"],
  recreate: [],
  steps: ["steps"],
};

function configuredStrategy({ rollout }: Config): ConfiguredStrategy {
  const block = (["steps", "blue-green", "rolling"] as const).find((name) => rollout[name] !== undefined);
  return block ?? (rollout.shift === undefined ? "recreate" : "canary");
}

function isStrategy(name: string): name is ConfiguredStrategy {
  return STRATEGIES.includes(name);
}
