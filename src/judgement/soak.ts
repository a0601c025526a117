import type { CheckResult } from "../gate/checks.ts";
import type { Criterion } from "../gate/criterion.ts";
import { REASONS } from "../gate/reason-codes.ts";
import type { Cause } from "../rollout/states.ts";
import type { Breach, Undecided } from "./breach.ts";
import type { IndicatorObservation, IndicatorState, TriggerLevel } from "./observation.ts";
import { describeSupersession, type Supersession } from "./supersession.ts";

/** One look at a release that is soaking. */
export interface SoakLook {
  /** ISO 8601. */
  readonly at: string;
  readonly checks: readonly Pick<CheckResult, "id" | "level" | "status">[];
  readonly indicators: readonly IndicatorObservation[];
  readonly breaches: readonly Breach[];
  readonly undecided: readonly Undecided[];
}

/** What was watched, as configured. */
export interface SoakTerms {
  readonly checks: readonly {
    readonly id: string;
    readonly title: string;
    readonly level: "must" | "should";
  }[];
  readonly indicators: readonly { readonly id: string; readonly trigger: TriggerLevel }[];
  /** Share of the looks that must have data, 0 to 1. */
  readonly completeness: number;
}

/** Everything the soak's decision needs of the looks so far. Plain data: it survives in a file. */
export interface SoakTally {
  readonly looks: number;
  readonly checks: Readonly<Record<string, { readonly looks: number; readonly passed: number }>>;
  readonly indicators: Readonly<Record<string, IndicatorTally>>;
  /** The last look's breaches. */
  readonly open: readonly Breach[];
  /** Every breach that was ever seen, once for each time that it appeared. */
  readonly seen: readonly Breach[];
  readonly undecided: readonly Undecided[];
}

interface IndicatorTally {
  /** Looks that had to have data. */
  readonly looks: number;
  readonly withData: number;
  readonly state: IndicatorState;
  readonly why: string;
  /** Largest evidence ratio seen, and what would have been a breach. */
  readonly peak: number;
  readonly threshold?: number;
}

/** Why the soak ended. */
export type SoakEnd =
  | { readonly kind: "complete" }
  | { readonly kind: "stopped"; readonly cause: Cause }
  | { readonly kind: "superseded"; readonly by: Supersession }
  | { readonly kind: "cancelled" };

/** Before the first look. */
export const NO_LOOKS: SoakTally = {
  looks: 0,
  checks: {},
  indicators: {},
  open: [],
  seen: [],
  undecided: [],
};

/** Adds a look. A reading that was not due does not count. */
export function tallyLook(tally: SoakTally, look: SoakLook): SoakTally {
  const checks = { ...tally.checks };
  for (const { id, status } of look.checks) {
    const before = checks[id] ?? { looks: 0, passed: 0 };
    checks[id] = { looks: before.looks + 1, passed: before.passed + (status === "passed" ? 1 : 0) };
  }
  const indicators = { ...tally.indicators };
  for (const { id, quality, state, why, evidence = 0, threshold } of look.indicators) {
    const before = indicators[id] ?? { looks: 0, withData: 0, peak: 0 };
    const hasData = quality === "used" || quality === "no-traffic";
    indicators[id] = {
      looks: before.looks + (quality === "not-due" ? 0 : 1),
      withData: before.withData + (hasData ? 1 : 0),
      state,
      why,
      peak: Math.max(before.peak, evidence),
      ...(threshold === undefined ? {} : { threshold }),
    };
  }
  const lasting = new Set(tally.open.map(keyOf));
  return {
    looks: tally.looks + 1,
    checks,
    indicators,
    open: look.breaches,
    seen: [...tally.seen, ...look.breaches.filter((breach) => !lasting.has(keyOf(breach)))],
    undecided: look.undecided,
  };
}

/** Share of the indicator readings and checks that had data; 1 when nothing had to have any. */
export function dataShare(tally: SoakTally): number {
  const indicators = Object.values(tally.indicators);
  const expected = indicators.reduce((sum, one) => sum + one.looks, 0);
  const found = indicators.reduce((sum, one) => sum + one.withData, 0);
  return expected === 0 ? 1 : found / expected;
}

/** The criteria that a soak answers. */
export function decideSoak(tally: SoakTally, terms: SoakTerms, end: SoakEnd): readonly Criterion[] {
  return [
    durationCriterion(tally, end),
    ...terms.checks.map((check) => checkCriterion(check, tally)),
    ...terms.indicators.map((indicator) => indicatorCriterion(indicator, tally)),
    ...(terms.indicators.length === 0 ? [] : [dataCriterion(tally, terms.completeness)]),
  ];
}

function durationCriterion(tally: SoakTally, end: SoakEnd): Criterion {
  const base = { id: "soak/duration", title: "Watched for the whole soak", level: "must" } as const;
  const looks = `${tally.looks} looks`;
  switch (end.kind) {
    case "complete":
      return tally.looks > 0
        ? { ...base, status: "passed", found: looks }
        : failed(base, "nothing-checked", "at least one look", "no look was taken");
    case "stopped":
      return failed(base, end.cause.reasonCode, "nothing that stops it", `${end.cause.why} (after ${looks})`);
    case "superseded": {
      const found = `${describeSupersession(end.by)}, after ${looks}`;
      return failed(base, "soak-superseded", "in production for the whole soak", found);
    }
    case "cancelled":
      return failed(base, "cancelled", "the soak runs to its end", `the run was cancelled after ${looks}`);
  }
}

function checkCriterion(check: SoakTerms["checks"][number], tally: SoakTally): Criterion {
  const base = { id: `check/${check.id}`, title: check.title, level: check.level };
  const { looks, passed } = tally.checks[check.id] ?? { looks: 0, passed: 0 };
  const found = `passed in ${passed} of ${looks} looks`;
  if (looks > 0 && passed === looks) return { ...base, status: "passed", found };
  const why = tally.seen.find((breach) => breach.source === "check" && breach.id === check.id)?.why;
  return failed(
    base,
    looks === 0 ? "nothing-checked" : "checks-failed",
    "passed in every look",
    why === undefined ? found : `${found}; ${why}`,
  );
}

function indicatorCriterion(indicator: SoakTerms["indicators"][number], tally: SoakTally): Criterion {
  const { id, trigger } = indicator;
  const base = {
    id: `indicator/${id}`,
    title: `${id} stays inside its objective`,
    level: trigger === "low" ? "should" : "must",
  } as const;
  const where = { metric: id };
  const state = tally.indicators[id];
  if (state === undefined) {
    return { ...failed(base, "inconclusive", "at least one reading", "it was never read"), where };
  }
  const mine = (breach: Breach): boolean => breach.source === "indicator" && breach.id === id;
  const breach = tally.open.find(mine);
  if (breach !== undefined) {
    return { ...failed(base, breach.reasonCode, "inside its objective", breach.why), where };
  }
  if (state.state === "inconclusive") {
    const waiting = tally.undecided.some((one) => one.id === id);
    // Where the config lets an undecided indicator pass, it passes with a warning and never as healthy.
    const level = waiting ? base.level : "should";
    return { ...failed({ ...base, level }, "inconclusive", "enough data to judge it", state.why), where };
  }
  const recovered = tally.seen.filter(mine).length;
  const note = recovered === 0 ? "" : `; it recovered from ${recovered} breach${recovered === 1 ? "" : "es"}`;
  return { ...base, status: "passed", found: `${state.why}${note}`, where };
}

function dataCriterion(tally: SoakTally, completeness: number): Criterion {
  const base = { id: "soak/data", title: "The looks have data", level: "must" } as const;
  const share = dataShare(tally);
  const found = `${percent(share)} of the readings have data`;
  if (share >= completeness) return { ...base, status: "passed", found };
  return failed(
    base,
    "report-incomplete",
    `at least ${percent(completeness)} of the readings have data`,
    found,
  );
}

function failed(
  base: Pick<Criterion, "id" | "title" | "level">,
  reasonCode: Extract<Criterion, { status: "failed" }>["reasonCode"],
  expected: string,
  found: string,
): Extract<Criterion, { status: "failed" }> {
  return { ...base, status: "failed", reasonCode, expected, found, next: REASONS[reasonCode].next };
}

function keyOf(breach: Breach): string {
  return `${breach.source}/${breach.id}`;
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}
