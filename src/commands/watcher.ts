import type { CheckConfig, IndicatorConfig, MetricSourceConfig } from "../config/schema.ts";
import type { CheckResult } from "../gate/checks.ts";
import type { IndicatorObservation, TriggerLevel } from "../judgement/observation.ts";
import type { World } from "../ports.ts";

/** What a watcher looks at, and for whom. */
export interface WatchSpec {
  readonly checks: readonly CheckConfig[];
  readonly indicators: readonly IndicatorConfig[];
  readonly sources: Readonly<Record<string, MetricSourceConfig>>;
  /**
   * With `stable`, the canary is judged against it; without (blue-green after the switch, recreate, soak),
   * the canary arm is judged against the objective.
   */
  readonly arms: { readonly canary: string; readonly stable?: string };
  /** Time between two looks in milliseconds: the window each reading covers. */
  readonly intervalMs: number;
  /** The product's variables for `run` checks (RELEASE_TAG and the rest). */
  readonly commandEnv: Readonly<Record<string, string>>;
  /** False alarm budget of the whole watch, shared over its indicators. Default 0.01. */
  readonly alpha?: number;
  /** Aborts readings and commands in flight. */
  readonly signal: AbortSignal;
}

/** Something that is not as it must be. */
export interface Breach {
  readonly source: "check" | "indicator";
  /** Id of the check or indicator. */
  readonly id: string;
  readonly trigger: TriggerLevel;
  /** One sentence for a person, with the numbers that decided. */
  readonly why: string;
  /** ISO 8601 instant of the sample that decided. */
  readonly seenAt: string;
}

/** Something that cannot be decided yet: the step holds. */
export interface Undecided {
  readonly source: "indicator";
  readonly id: string;
  readonly why: string;
  /** ISO 8601 instant since which it is undecided. */
  readonly since: string;
}

/** One look at everything. */
export interface Observation {
  /** ISO 8601 instant at which the look began. */
  readonly at: string;
  readonly checks: readonly CheckResult[];
  readonly indicators: readonly IndicatorObservation[];
  /**
   * What is wrong now. A breach stays in the list as long as it lasts; one that recovered is gone from it.
   * An indicator that stayed undecided beyond its limit is a breach, too.
   */
  readonly breaches: readonly Breach[];
  /** A hold must not end while this is not empty: too little data is never read as healthy. */
  readonly undecided: readonly Undecided[];
}

/**
 * Looks at checks and indicators again and again. One watcher serves a whole rollout, over all its holds:
 * it keeps the judgement's memory, so that looking often does not inflate false alarms.
 */
export interface Watcher {
  /** Looks once. Never rejects for anything a check or source does. */
  observe(): Promise<Observation>;
  /** A new hold begins: minimum data and the limit of being undecided count from here again. */
  startHold(): void;
}

/** Prepares a watcher; nothing is read before the first `observe`. */
export function createWatcher(_world: World, _spec: WatchSpec): Watcher {
  throw new Error("createWatcher is not implemented yet");
}
