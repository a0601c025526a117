import { ReleaseGatesError } from "../gate/errors.ts";
import type { Config } from "./schema.ts";

/** A strategy that can be configured. */
export type ConfiguredStrategy = NonNullable<Config["release"]["strategy"]>;

const STRATEGIES: readonly string[] = ["canary", "recreate"] satisfies readonly ConfiguredStrategy[];

/**
 * The strategy of a release: the override (input `strategy` or `DEPLOY_STRATEGY`), else `release.strategy`,
 * else a canary where `rollout.shift` can move traffic, else recreate.
 *
 * @throws ReleaseGatesError `input-invalid` when the override names no strategy, or a canary without a
 *   command that moves traffic.
 */
export function resolveStrategy(config: Config, override?: string): ConfiguredStrategy {
  const movesTraffic = config.rollout.shift !== undefined;
  if (override === undefined || override === "") {
    return config.release.strategy ?? (movesTraffic ? "canary" : "recreate");
  }
  if (!isStrategy(override)) {
    throw new ReleaseGatesError("input-invalid", `there is no strategy ${JSON.stringify(override)}`, {
      expected: `one of ${STRATEGIES.join(", ")}`,
      found: override,
      next: "correct the input strategy (or the variable DEPLOY_STRATEGY)",
    });
  }
  if (override === "canary" && !movesTraffic) {
    throw new ReleaseGatesError("input-invalid", "a canary needs a command that moves traffic", {
      expected: "rollout.shift in the config",
      found: "none",
      next: "add rollout.shift, or choose the strategy recreate",
    });
  }
  return override;
}

function isStrategy(name: string): name is ConfiguredStrategy {
  return STRATEGIES.includes(name);
}
