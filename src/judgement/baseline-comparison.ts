import type { Baseline } from "./baseline.ts";

/** One thing that is not as it was with the release before. */
export interface BaselineChange {
  readonly direction: "better" | "worse";
  /** One sentence with both numbers. */
  readonly statement: string;
}

/** A value that grew by less than this share says nothing. */
const NOTABLE = 0.2;
/** Standard deviations by which two rates must differ, beyond what chance does. */
const CLEARLY = 3;

/**
 * What changed against the release before: error rates that differ clearly, and latencies and gauges that moved by a
 * fifth. Whether a change of a gauge is good nobody knows; more of it is called worse, as for memory and queues.
 */
export function compareBaselines(before: Baseline, now: Baseline, tag: string): readonly BaselineChange[] {
  const indicators = now.indicators.flatMap((one) => {
    const old = before.indicators.find(({ id }) => id === one.id);
    if (old?.events !== undefined && one.events !== undefined) {
      return rateChange(one.id, old.events, one.events, tag) ?? [];
    }
    return old?.gauge === undefined || one.gauge === undefined
      ? []
      : (valueChange(`${one.id} (p95)`, old.gauge.p95, one.gauge.p95, "", tag) ?? []);
  });
  const checks = now.checks.flatMap((one) => {
    const old = before.checks.find(({ id }) => id === one.id);
    return old?.p95Ms === undefined || one.p95Ms === undefined
      ? []
      : (valueChange(`check ${one.id} (p95)`, old.p95Ms, one.p95Ms, " ms", tag) ?? []);
  });
  return [...indicators, ...checks];
}

interface Counts {
  readonly bad: number;
  readonly total: number;
}

/** Two proportions by the normal approximation with a pooled variance. */
function rateChange(id: string, before: Counts, now: Counts, tag: string): BaselineChange | undefined {
  if (!(before.total > 0) || !(now.total > 0)) return undefined;
  const [old, rate] = [before.bad / before.total, now.bad / now.total];
  const pooled = (before.bad + now.bad) / (before.total + now.total);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / before.total + 1 / now.total));
  if (Math.abs(rate - old) <= CLEARLY * deviation || Math.abs(rate - old) <= NOTABLE * old) return undefined;
  return {
    direction: rate > old ? "worse" : "better",
    statement: `${id}: ${percent(rate)} bad, ${percent(old)} with ${tag}`,
  };
}

function valueChange(
  what: string,
  before: number,
  now: number,
  unit: string,
  tag: string,
): BaselineChange | undefined {
  if (Math.abs(now - before) <= NOTABLE * Math.abs(before)) return undefined;
  return {
    direction: now > before ? "worse" : "better",
    statement: `${what}: ${short(now)}${unit}, ${short(before)}${unit} with ${tag}`,
  };
}

function percent(ratio: number): string {
  return `${short(ratio * 100)}%`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
