import type { CheckFailure, CheckKind, CheckResult, LatencyStatistics } from "./check-result.ts";
import type { Criterion, Level } from "./criterion.ts";
import { REASONS } from "./reason-codes.ts";

export type { CheckResult } from "./check-result.ts";

/** How many failures of a check are kept: the first ones and the last. */
const KEPT_FAILURES = 5;

/** One sample: how long it took, and why it failed if it did. */
export interface CheckSample {
  /** Undefined when there was no answer. */
  readonly latencyMs: number | undefined;
  readonly failure: CheckFailure | undefined;
}

/** What is asked of a check, apart from how. */
export interface CheckTerms {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly kind: CheckKind;
  /** Share of the samples of a round that must pass, 0 to 1. */
  readonly successRate: number;
}

/**
 * Whether a round of samples passes. A round without samples never does, and neither does one without a
 * single good sample, whatever the rate says.
 */
export function roundPasses(total: number, passed: number, successRate: number): boolean {
  return total > 0 && passed > 0 && meetsRate(passed, total, successRate);
}

/**
 * Whether a round can still pass when `failed` of its samples failed; a round that cannot is cut short, so
 * that a retry starts early.
 */
export function roundCanPass(total: number, failed: number, successRate: number): boolean {
  return roundPasses(total, total - failed, successRate);
}

/** The result of a check from its rounds of samples; the last round decides. */
export function concludeCheck(
  terms: CheckTerms,
  rounds: readonly (readonly CheckSample[])[],
  planned: number,
  durationMs: number,
): CheckResult {
  const last = rounds.at(-1) ?? [];
  const passed = last.filter((sample) => sample.failure === undefined).length;
  const complete = last.length === planned;
  const failures = rounds.flat().flatMap((sample) => (sample.failure === undefined ? [] : [sample.failure]));
  const latency = latencyStatistics(last.flatMap((sample) => sample.latencyMs ?? []));
  return {
    ...terms,
    status: complete && roundPasses(last.length, passed, terms.successRate) ? "passed" : "failed",
    samples: { total: last.length, passed },
    attempts: rounds.length,
    ...(latency === undefined ? {} : { latency }),
    failureCount: failures.length,
    failures: firstAndLast(failures),
    durationMs,
  };
}

/** Minimum, median, p95 (nearest rank) and maximum; undefined without values. */
export function latencyStatistics(values: readonly number[]): LatencyStatistics | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  if (sorted.length === 0) return undefined;
  return { minMs: rank(0), medianMs: rank(0.5), p95Ms: rank(0.95), maxMs: rank(1) };
}

/**
 * The criteria that checks answer: one for each check, and one for the share of all checks that passed.
 * A failed `must` check fails the gate whatever the rate; without any check the rate fails, too.
 *
 * @param successRate share of the checks that must pass, 0 to 1
 */
export function decideChecks(results: readonly CheckResult[], successRate: number): readonly Criterion[] {
  return [...results.map(checkCriterion), rateCriterion(results, successRate)];
}

/**
 * The criteria of checks after some were waived: the share counts only what was not. With everything waived
 * nothing was checked, and that fails.
 */
export function withoutWaived(
  results: readonly CheckResult[],
  criteria: readonly Criterion[],
  successRate: number,
): readonly Criterion[] {
  if (!criteria.some((one) => one.status === "waived")) return criteria;
  const rate = rateCriterion(unwaivedChecks(results, criteria), successRate);
  return criteria.map((one) => (one.id === rate.id ? rate : one));
}

/** The checks whose criterion was not waived. */
export function unwaivedChecks<Check extends { readonly id: string }>(
  checks: readonly Check[],
  criteria: readonly Criterion[],
): readonly Check[] {
  const waived = new Set(criteria.flatMap(({ id, status }) => (status === "waived" ? [id] : [])));
  return checks.filter(({ id }) => !waived.has(checkId(id)));
}

/** One line for the live log: how the check ended, and after how many tries. */
export function describeCheck(result: CheckResult): string {
  const failure = result.status === "failed" ? result.failures.at(-1)?.found : undefined;
  const why = failure === undefined ? "" : `: ${failure}`;
  return `check ${result.id} ${result.status} (${samplesText(result)})${why}`;
}

/** Id of the criterion that a check answers. */
function checkId(check: string): string {
  return `check/${check}`;
}

function checkCriterion(result: CheckResult): Criterion {
  const base = { id: checkId(result.id), title: result.title, level: result.level };
  const found = samplesText(result);
  if (result.status === "passed") return { ...base, status: "passed", found };
  const failure = result.failures.at(-1);
  return {
    ...base,
    status: "failed",
    reasonCode: "checks-failed",
    expected: failure?.expected ?? `${percent(result.successRate)} of the samples pass`,
    found: failure?.found === undefined ? found : `${failure.found} (${found})`,
    ...(failure?.where === undefined ? {} : { where: failure.where }),
    next: failure?.next ?? REASONS["checks-failed"].next,
  };
}

function samplesText({ samples, attempts }: CheckResult): string {
  const retries = attempts > 1 ? `, after ${attempts} tries` : "";
  return `${samples.passed} of ${samples.total} samples passed${retries}`;
}

function rateCriterion(results: readonly CheckResult[], successRate: number): Criterion {
  const base = { id: "checks/success-rate", title: "Enough checks passed", level: "must" } as const;
  const passed = results.filter((result) => result.status === "passed").length;
  const expected = `at least ${percent(successRate)} of the checks pass`;
  if (results.length === 0) {
    return {
      ...base,
      status: "failed",
      reasonCode: "nothing-checked",
      expected,
      found: "no check was asked",
      next: REASONS["nothing-checked"].next,
    };
  }
  const found = `${passed} of ${results.length} checks passed (${percent(passed / results.length)})`;
  if (passed > 0 && meetsRate(passed, results.length, successRate))
    return { ...base, status: "passed", found };
  const next = REASONS["checks-failed"].next;
  return { ...base, status: "failed", reasonCode: "checks-failed", expected, found, next };
}

/** `passed / total >= rate` with room for the rounding of a ratio such as 0.95 (19 of 20 is 95%). */
function meetsRate(passed: number, total: number, rate: number): boolean {
  return passed >= rate * total - 1e-9 * total;
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}

function firstAndLast(failures: readonly CheckFailure[]): readonly CheckFailure[] {
  if (failures.length <= KEPT_FAILURES) return failures;
  return [...failures.slice(0, KEPT_FAILURES - 1), ...failures.slice(-1)];
}
