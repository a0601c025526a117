import type { CheckConfig, IndicatorConfig, MetricSourceConfig } from "../config/schema.ts";
import type { CheckResult } from "../gate/checks.ts";
import {
  type Breach,
  breachesOf,
  checkBreaches,
  type Looked,
  type Undecided,
  undecidedOf,
} from "../judgement/breach.ts";
import type { IndicatorObservation } from "../judgement/observation.ts";
import type { World } from "../ports/world.ts";
import { runCheck } from "./checks.ts";
import { recalledReadings, timeOf } from "./indicator-readings.ts";
import { type IndicatorMemory, trackIndicator } from "./indicator-tracker.ts";
import { openSources } from "./metric-sources.ts";

export type { Breach, Undecided } from "../judgement/breach.ts";

/** False alarm budget of a watch that names none. */
const DEFAULT_ALPHA = 0.01;

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
  /** What an earlier watch remembered (`Watcher.memory`), by indicator id. */
  readonly memory?: WatchMemory;
}

/** What a watch remembers, as plain data: a later run goes on from it without a fresh false alarm budget. */
export type WatchMemory = Readonly<Record<string, IndicatorMemory>>;

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

/** What the sources remembered of a stretch of time. */
export interface CaughtUp {
  readonly observations: readonly Observation[];
  /** Whether some indicator's source only knows the present. */
  readonly incomplete: boolean;
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
  /**
   * Judges the time after `from` up to `to` from what the sources remember, one observation for each time that has
   * a reading, oldest first, without checks. Sources that only know the present add nothing.
   */
  catchUp(from: Date, to: Date): Promise<CaughtUp>;
  /** Judges again what an earlier run saw and wrote down, so that this one goes on where that one stood. */
  relive(seen: readonly Pick<Observation, "at" | "indicators">[]): Promise<void>;
  /** What a later watch of the same release needs to go on. */
  memory(): WatchMemory;
}

/** Prepares a watcher; nothing is read before the first `observe`. */
export function createWatcher(world: World, spec: WatchSpec): Watcher {
  const sources = openSources(world, spec.sources);
  const events = spec.indicators.filter((one) => !("require" in one)).length;
  const trackers = spec.indicators.map((config) =>
    trackIndicator(
      config,
      {
        arms: spec.arms,
        intervalMs: Math.max(spec.intervalMs, sources.interval(config.source)),
        alpha: (spec.alpha ?? DEFAULT_ALPHA) / events,
        signal: spec.signal,
        read: (query) => sources.read(config.source, query),
        readRange: (query, from, to) => sources.readRange(config.source, query, from, to),
        now: () => world.clock.now().getTime(),
      },
      spec.memory?.[config.id],
    ),
  );

  async function observe(): Promise<Observation> {
    const at = world.clock.now().toISOString();
    const stop = new AbortController();
    const cancel = (): void => stop.abort();
    spec.signal.addEventListener("abort", cancel, { once: true });
    if (spec.signal.aborted) stop.abort();
    try {
      const checked: CheckResult[] = [];
      const failed: Breach[] = [];
      const checking = askChecks(stop.signal, checked, failed);
      const looked = await Promise.all(trackers.map((tracker) => tracker.observe()));
      // What rolls back at once does not wait for a check that is trying again.
      if (looked.flatMap(breachesOf).some(isUrgent)) stop.abort();
      else await checking;
      return observation(at, looked, { checks: [...checked], breaches: [...failed] });
    } finally {
      spec.signal.removeEventListener("abort", cancel);
    }
  }

  /** Asks the checks one after the other, leaving what is known so far where the caller can see it. */
  async function askChecks(signal: AbortSignal, checked: CheckResult[], breaches: Breach[]): Promise<void> {
    for (const config of spec.checks) {
      const result = await runCheck(world, config, {
        signal,
        commandEnv: spec.commandEnv,
        sources: spec.sources,
      });
      if (signal.aborted) return;
      checked.push(result);
      breaches.push(...checkBreaches(result, world.clock.now().toISOString()));
    }
  }

  async function catchUp(from: Date, to: Date): Promise<CaughtUp> {
    const pasts = await Promise.all(
      trackers.map(async (tracker) => {
        const past = await tracker.past(from, to);
        const readings = new Map(past?.map((one) => [timeOf(one, to.getTime()), one]));
        return { tracker, readings, remembers: past !== undefined };
      }),
    );
    const times = [...new Set(pasts.flatMap(({ readings }) => [...readings.keys()]))].sort((a, b) => a - b);
    const observations: Observation[] = [];
    for (const time of times) {
      const looked: Looked[] = [];
      for (const { tracker, readings } of pasts) looked.push(await tracker.replay(readings.get(time), time));
      observations.push(observation(new Date(time).toISOString(), looked, { checks: [], breaches: [] }));
    }
    return { observations, incomplete: pasts.some(({ remembers }) => !remembers) };
  }

  async function relive(seen: readonly Pick<Observation, "at" | "indicators">[]): Promise<void> {
    for (const { at, indicators } of seen) {
      for (const tracker of trackers) {
        const look = indicators.find(({ id }) => id === tracker.id);
        const readings = look === undefined ? undefined : recalledReadings(look, at);
        if (readings !== undefined) await tracker.replay(readings, Date.parse(at));
      }
    }
  }

  return {
    observe,
    catchUp,
    relive,
    startHold: () => {
      for (const tracker of trackers) tracker.startHold();
    },
    memory: () => Object.fromEntries(trackers.map((tracker) => [tracker.id, tracker.memory()])),
  };
}

function isUrgent({ trigger, reasonCode }: Breach): boolean {
  return trigger === "critical" && reasonCode === "objective-missed";
}

function observation(
  at: string,
  looked: readonly Looked[],
  checked: Pick<Observation, "checks" | "breaches">,
): Observation {
  return {
    at,
    checks: checked.checks,
    indicators: looked.map((one) => one.observation),
    breaches: [...checked.breaches, ...looked.flatMap(breachesOf)],
    undecided: looked.flatMap(undecidedOf),
  };
}
