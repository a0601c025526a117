import { formatDuration, formatRatio, quantile } from "../units.ts";
import type { HealthPoint, ReportInput } from "./input.ts";

/** One deployment metric beside its target (SPEC 10). */
export interface DeploymentMetric {
  readonly name: string;
  /** As people read it; undefined when it was not measured. */
  readonly value: string | undefined;
  readonly target: string;
  readonly standing: "met" | "missed" | "not-measured";
  /** What it was measured on. */
  readonly from: string;
}

const MINUTE = 60_000;
const TARGETS = {
  deploymentMs: 30 * MINUTE,
  rollbackMs: 15 * MINUTE,
  errorRate: 0.001,
  p95Ms: 200,
  availability: 0.999,
} as const;

/** What was measured, and on what. */
interface Measured {
  readonly value: number;
  readonly from: string;
}

/** The six deployment metrics with their targets. What was not measured is said to be so, never met. */
export function deploymentMetrics(input: ReportInput): readonly DeploymentMetric[] {
  const { deployment } = input.documents;
  const deploymentTime =
    deployment === undefined
      ? undefined
      : { value: deployment.durationMs, from: "production deployment report" };
  return [
    metric("Deployment time", deploymentTime, TARGETS.deploymentMs, "below", formatDuration),
    metric("Rollback time", rollbackTime(input), TARGETS.rollbackMs, "below", formatDuration),
    metric("Error rate", errorRate(input.health), TARGETS.errorRate, "below", formatRatio),
    metric("p95 latency", p95(input), TARGETS.p95Ms, "below", formatDuration),
    metric("Availability", availability(input.health), TARGETS.availability, "above", formatRatio),
    incidents(input),
  ];
}

function metric(
  name: string,
  measured: Measured | undefined,
  limit: number,
  side: "below" | "above",
  format: (value: number) => string,
): DeploymentMetric {
  const target = `${side === "below" ? "<" : ">"} ${format(limit)}`;
  if (measured === undefined) return { name, value: undefined, target, standing: "not-measured", from: "" };
  const met = side === "below" ? measured.value < limit : measured.value > limit;
  return {
    name,
    value: format(measured.value),
    target,
    standing: met ? "met" : "missed",
    from: measured.from,
  };
}

/** Of the rollback in production, else of the drill that proved it on staging. */
function rollbackTime({ documents }: ReportInput): Measured | undefined {
  const { rollback, drill } = documents;
  if (rollback !== undefined) return { value: rollback.durationMs, from: "rollback report" };
  if (drill?.rollbackMs === undefined || drill.dryRun) return undefined;
  return { value: drill.rollbackMs, from: `rollback drill on ${drill.environment}` };
}

/** Of requests where an indicator counts them (the worst one), else of the product's own probes. */
function errorRate(health: readonly HealthPoint[]): Measured | undefined {
  const events = new Map<string, { bad: number; total: number }>();
  for (const { indicators } of health) {
    for (const { id, quality, reading } of indicators) {
      const { canary } = reading;
      if (quality !== "used" || canary === undefined || !("total" in canary)) continue;
      const sum = events.get(id) ?? { bad: 0, total: 0 };
      events.set(id, { bad: sum.bad + canary.bad, total: sum.total + canary.total });
    }
  }
  const rates = [...events]
    .filter(([, sum]) => sum.total > 0)
    .map(([id, sum]) => ({ value: sum.bad / sum.total, from: `${sum.total} events of ${id}` }))
    .sort((one, other) => other.value - one.value);
  if (rates[0] !== undefined) return rates[0];
  let total = 0;
  let passed = 0;
  for (const check of health.flatMap((point) => point.checks)) {
    total += check.samples.total;
    passed += check.samples.passed;
  }
  return total === 0 ? undefined : { value: (total - passed) / total, from: `${total} probes` };
}

/** The slowest check's 95th percentile over all looks; of the post-deployment checks where nothing was watched. */
function p95({ health, documents }: ReportInput): Measured | undefined {
  const looks = new Map<string, number[]>();
  const checks = health.flatMap((point) => point.checks);
  const asked: readonly HealthPoint["checks"][number][] =
    checks.length > 0 ? checks : (documents.validation?.checks ?? []);
  for (const { id, latency } of asked) {
    if (latency !== undefined) looks.set(id, [...(looks.get(id) ?? []), latency.p95Ms]);
  }
  const slowest = [...looks]
    .map(([id, values]) => ({ value: quantile(values, 0.95) ?? 0, from: `${values.length} looks at ${id}` }))
    .sort((one, other) => other.value - one.value);
  return slowest[0];
}

/** Share of the looks in which every `must` check passed. */
function availability(health: readonly HealthPoint[]): Measured | undefined {
  const looks = health.filter((point) => point.checks.some((check) => check.level === "must"));
  if (looks.length === 0) return undefined;
  const up = looks.filter((point) =>
    point.checks.every((check) => check.level === "should" || check.status === "passed"),
  );
  return { value: up.length / looks.length, from: `${looks.length} looks` };
}

/** Critical breaches that were seen, and a rollback that something in production caused. */
function incidents({ health, documents }: ReportInput): DeploymentMetric {
  const name = "Critical incidents";
  const seen = new Set(
    health
      .flatMap((point) => point.breaches)
      .filter((breach) => breach.trigger === "critical")
      .map((breach) => `${breach.id}\n${breach.seenAt}`),
  );
  const cause = documents.rollback?.cause.reasonCode;
  const broke = cause === "objective-missed" || cause === "checks-failed";
  const count = Math.max(seen.size, broke ? 1 : 0);
  if (health.length === 0 && documents.deployment === undefined) {
    return { name, value: undefined, target: "0", standing: "not-measured", from: "" };
  }
  const from = health.length > 0 ? `${health.length} looks` : "rollout";
  return { name, value: String(count), target: "0", standing: count === 0 ? "met" : "missed", from };
}
