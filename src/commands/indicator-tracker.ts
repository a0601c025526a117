import type { IndicatorConfig } from "../config/schema.ts";
import type { Looked } from "../judgement/breach.ts";
import type { IndicatorObservation } from "../judgement/observation.ts";
import { decideUndecided, type UndecidedPolicy, undecidedPolicyFor } from "../judgement/undecided.ts";
import { type IndicatorJudge, type JudgeMemory, judgeEvents, judgeGauge } from "./indicator-judges.ts";
import {
  type ReadingSpec,
  type Readings,
  readNow,
  readPast,
  resetsIn,
  timeOf,
} from "./indicator-readings.ts";

/** What is remembered of an indicator, as plain data. */
export type IndicatorMemory = JudgeMemory & {
  /** Since when it is undecided, and when it was last read: milliseconds since the epoch. */
  readonly since?: number;
  readonly readAt?: number;
};

/** Follows one indicator: asks both arms when a reading is due, judges it, says how it stands. */
export interface IndicatorTracker {
  readonly id: string;
  /** Reads the present if that is due. */
  observe(): Promise<Looked>;
  /** Reads the past; undefined when the source only knows the present. */
  past(from: Date, to: Date): Promise<readonly Readings[] | undefined>;
  /** Judges readings of the past; without any it only says how it stands. */
  replay(readings: Readings | undefined, at: number): Promise<Looked>;
  startHold(): void;
  memory(): IndicatorMemory;
}

/** What a tracker needs of the watch. */
export interface TrackerSpec extends ReadingSpec {
  /** This indicator's share of the false alarm budget. */
  readonly alpha: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A reading may come this share of its interval early: looks are never exactly on time. */
const EARLY = 0.1;

/** Starts to follow an indicator, from the beginning or from what an earlier run remembered. */
export function trackIndicator(
  config: IndicatorConfig,
  spec: TrackerSpec,
  memory?: IndicatorMemory,
): IndicatorTracker {
  const judge = judgeOf(config, spec, memory);
  const patience = patienceOf(config, spec);
  let since = memory?.since;
  let readAt = memory?.readAt;

  function looked(readings: Readings | undefined, now: number): Looked {
    const undecided = decideUndecided(judge.standing(), since, patience, now);
    since = "since" in undecided ? undecided.since : undefined;
    const decidedAt = judge.decidedAt();
    return {
      observation: withResets(judge.observation(readings), resetsIn(readings)),
      undecided,
      ...(decidedAt === undefined ? {} : { decidedAt }),
    };
  }

  /** A clock that was set back makes a reading due rather than never due again. */
  function isDue(now: number): boolean {
    if (readAt === undefined || now < readAt) return true;
    return now - readAt >= spec.intervalMs * (1 - EARLY);
  }

  return {
    id: config.id,
    async observe() {
      const asked = spec.now();
      if (!isDue(asked)) return looked(undefined, asked);
      readAt = asked;
      const readings = await readNow(spec, config);
      const now = spec.now();
      if (hasBegun(readings)) {
        const { observation, ...rest } = looked(undefined, now);
        return { ...rest, observation: { ...observation, why: `counting has begun: ${observation.why}` } };
      }
      await judge.take(readings, now);
      return looked(readings, now);
    },
    past: (from, to) => readPast(spec, config, from, to),
    async replay(readings, at) {
      if (readings !== undefined) {
        readAt = timeOf(readings, at);
        await judge.take(readings, at);
      }
      return looked(readings, at);
    },
    startHold() {
      judge.startHold();
      since = undefined;
    },
    memory: () => ({
      ...judge.memory(),
      ...(since === undefined ? {} : { since }),
      ...(readAt === undefined ? {} : { readAt }),
    }),
  };
}

/** A counter that was read for the first time says nothing yet, and that is nobody's fault. */
function hasBegun({ canary, stable }: Readings): boolean {
  return canary.kind === "begun" || stable?.kind === "begun";
}

/** A counter that began anew has lost what it had counted: the reading is too small by that, and says so. */
function withResets(observation: IndicatorObservation, resets: number): IndicatorObservation {
  if (resets === 0) return observation;
  const counters = resets === 1 ? "1 counter began anew" : `${resets} counters began anew`;
  return { ...observation, resets, why: `${observation.why}; ${counters} in this interval` };
}

function judgeOf(config: IndicatorConfig, spec: TrackerSpec, memory?: IndicatorMemory): IndicatorJudge {
  if ("require" in config) return judgeGauge(config, memory);
  const against = spec.arms.stable === undefined ? "objective" : "stable";
  return judgeEvents(config, { against, alpha: spec.alpha }, memory);
}

function patienceOf(config: IndicatorConfig, spec: TrackerSpec): UndecidedPolicy {
  const { limit, ...actions } = config.undecided;
  return undecidedPolicyFor(config.trigger, { actions, limitMs: limit, intervalMs: spec.intervalMs });
}
