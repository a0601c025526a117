import { type EventsPolicy, observeEvents, startEvents } from "../../src/judgement/events.ts";
import { MannWhitneyJudge } from "./mann-whitney.ts";
import { oracle } from "./oracle.ts";
import { type Cell, INTERVAL } from "./scenarios.ts";
import type { Reading } from "./traces.ts";

/** Looks at a trace as it would have come and says after how many points it alarms; undefined if never. */
export type Detector = (trace: readonly (Reading | null)[], cell: Cell) => number | undefined;

const ALPHA = 0.01;
const TOLERATE = 0.1;
const MINUTE = 60 / INTERVAL;

/** The product's judge. */
const judge: Detector = (trace) => {
  const policy: EventsPolicy = {
    against: "stable",
    objective: 0.999,
    tolerate: TOLERATE,
    alpha: ALPHA,
    minimum: 20,
  };
  let state = startEvents();
  for (const [index, reading] of trace.entries()) {
    const at = (index + 1) * INTERVAL * 1000;
    const point = reading === null ? { canary: null, stable: null } : reading;
    state = observeEvents(state, policy, { at, ...point }, at);
    if (state.decided !== undefined) return index + 1;
  }
  return undefined;
};

/** Effects that the likelihood ratio is prepared for, and its prior (first: no effect). */
const EFFECTS = [1.5, 2.5, 6, 40];
const PRIOR = [0.3, 0.1, 0.1, 0.15, 0.35];

/**
 * A likelihood-ratio e-process: the same mixture over effects and onsets as the judge's, but believing that
 * every error is independent of every other. Faster than anything that holds when errors clump, and wrong then.
 */
const likelihoodRatio: Detector = (trace) => {
  let weights = PRIOR;
  let logWealth = 0;
  let rounds = 0;
  for (const [index, reading] of trace.entries()) {
    if (reading === null) continue;
    const { canary, stable } = reading;
    if (canary.bad + stable.bad === 0 || canary.total === 0 || stable.total === 0) continue;
    const share = (factor: number): number =>
      (canary.total * factor) / (canary.total * factor + stable.total);
    const bound = share(1 + TOLERATE);
    const logs = [
      0,
      ...EFFECTS.map((effect) => {
        const mean = share(effect);
        return canary.bad * Math.log(mean / bound) + stable.bad * Math.log((1 - mean) / (1 - bound));
      }),
    ];
    const mixing = 1 / (rounds + 300);
    const most = Math.max(...logs);
    const grown = weights.map(
      (weight, at) => ((1 - mixing) * weight + mixing * (PRIOR[at] ?? 0)) * Math.exp((logs[at] ?? 0) - most),
    );
    const sum = grown.reduce((a, b) => a + b, 0);
    weights = grown.map((weight) => weight / sum);
    logWealth += most + Math.log(sum);
    rounds += 1;
    if (logWealth >= Math.log(1 / ALPHA)) return index + 1;
  }
  return undefined;
};

/**
 * Counting failed checks, as Flagger and Argo Rollouts do: each minute the canary's error rate of that minute
 * is compared with a fixed limit (Flagger's own is 99% success), and the third failure rolls back.
 * (https://docs.flagger.app/usage/metrics, https://argo-rollouts.readthedocs.io/en/stable/features/analysis/)
 */
const failedChecks: Detector = (trace) => {
  let failures = 0;
  for (const minute of minutes(trace)) {
    if (minute.canary.total > 0 && minute.canary.bad / minute.canary.total > 0.01) failures += 1;
    if (failures === 3) return minute.end;
  }
  return undefined;
};

/** Kayenta's judge on one-minute values, asked again each minute about everything since the start. */
const repeatedMannWhitney: Detector = (trace) => {
  const values = new MannWhitneyJudge();
  for (const minute of minutes(trace)) {
    values.add(rate(minute.canary), rate(minute.stable));
    if (values.isHigh()) return minute.end;
  }
  return undefined;
};

/** The same, asked once, at the end. */
const finalMannWhitney: Detector = (trace) => {
  const values = new MannWhitneyJudge();
  for (const minute of minutes(trace)) values.add(rate(minute.canary), rate(minute.stable));
  return values.isHigh() ? trace.length : undefined;
};

export const DETECTORS = {
  judge,
  likelihoodRatio,
  oracle,
  failedChecks,
  repeatedMannWhitney,
  finalMannWhitney,
} as const;

export type DetectorName = keyof typeof DETECTORS;

type Counts = Reading["canary"];

function* minutes(
  trace: readonly (Reading | null)[],
): Generator<{ readonly canary: Counts; readonly stable: Counts; readonly end: number }> {
  for (let start = 0; start + MINUTE <= trace.length; start += MINUTE) {
    const readings = trace.slice(start, start + MINUTE).filter((reading) => reading !== null);
    yield {
      canary: sum(readings.map((reading) => reading.canary)),
      stable: sum(readings.map((reading) => reading.stable)),
      end: start + MINUTE,
    };
  }
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((a, b) => ({ bad: a.bad + b.bad, total: a.total + b.total }), { bad: 0, total: 0 });
}

function rate({ bad, total }: Counts): number | undefined {
  return total > 0 ? bad / total : undefined;
}
