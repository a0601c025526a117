import { parseSelector, type Selector } from "../../gate/selector.ts";
import type { MetricQuery, MetricReading, MetricSource } from "../../ports/metrics.ts";
import type { Exposition, Sample } from "./exposition.ts";
import { addressOf, createSharing, type HttpSourceOptions } from "./http-source.ts";
import { compileSelector } from "./matching.ts";
import { scrape } from "./scrape.ts";

type Counters = ReadonlyMap<string, number>;

/** The counters behind an indicator's two numbers, as they stood in one scrape. */
interface Standings {
  readonly total: Counters;
  readonly counted: Counters;
}

type Scraped = { readonly exposition: Exposition; readonly at: string };

/**
 * Scrapes the service's own endpoint. Counters are compared with the scrape before, series by series: one that
 * went down was reset and counts from zero, one that appeared began at zero, and the first scrape of all is a
 * gap. Readings asked for at the same time share one scrape, so that arms and their totals belong together.
 */
export function openOpenMetrics(options: HttpSourceOptions): MetricSource {
  const share = createSharing<Scraped>();
  const remembered = new Map<string, Standings>();

  function shared(query: MetricQuery): Promise<Scraped> {
    const url = addressOf(options, query);
    return share(url, async () => {
      const exposition = await scrape(options, url, query);
      return { exposition, at: options.clock.now().toISOString() };
    });
  }

  async function read(query: MetricQuery): Promise<MetricReading> {
    const { exposition, at } = await shared(query);
    if (!exposition.ok) return { kind: "gap", why: exposition.why, at };
    const { expressions } = query;
    if (expressions.kind === "gauge") {
      return readGauge(await find(expressions.value, query, exposition), expressions.value, at);
    }
    const countedBy = "good" in expressions ? expressions.good : expressions.bad;
    const total = await find(expressions.total, query, exposition);
    const counted = await find(countedBy, query, exposition);
    const now = { total: countersOf(total.samples), counted: countersOf(counted.samples) };
    const broken = [...now.total, ...now.counted].find(([, value]) => !Number.isFinite(value));
    if (broken !== undefined) return { kind: "gap", why: `${broken[0]} is ${broken[1]}`, at };

    const key = JSON.stringify([query.indicator, query.arm, query.version]);
    const before = remembered.get(key);
    remembered.set(key, now);
    const why =
      missing(total, expressions.total, "needs a series") ??
      missing(counted, countedBy, "may have no series yet");
    if (why !== undefined) return { kind: "gap", why, at };
    if (before === undefined) return { kind: "begun", at };
    const all = growth(before.total, now.total);
    const part = growth(before.counted, now.counted);
    const bad = "good" in expressions ? Math.max(0, all - part) : part;
    // A series may be part of both.
    const resets = resetsSince(
      new Map([...before.total, ...before.counted]),
      new Map([...now.total, ...now.counted]),
    );
    return { kind: "events", bad, total: all, at, ...(resets === 0 ? {} : { resets }) };
  }

  return {
    read: (query) =>
      read(query).catch((error: unknown) => ({
        kind: "gap",
        why: error instanceof Error ? error.message : String(error),
        at: options.clock.now().toISOString(),
      })),
  };
}

/** What a selector found in one scrape. */
interface Found {
  readonly metric: string;
  readonly samples: readonly Sample[];
  /** Whether the metric exists at all, under whatever labels. */
  readonly known: boolean;
}

/** Why a selector that found nothing cannot be trusted, or undefined when it can. */
function missing(
  found: Found,
  expression: string,
  rule: "needs a series" | "may have no series yet",
): string | undefined {
  if (!found.known) return `no metric ${found.metric} is exposed`;
  return rule === "needs a series" && found.samples.length === 0
    ? `no series matches ${expression}`
    : undefined;
}

async function find(
  expression: string,
  query: MetricQuery,
  exposition: Extract<Exposition, { ok: true }>,
): Promise<Found> {
  const selector = parsed(expression);
  const { metric } = selector;
  const test = await compileSelector(selector, query);
  const family = metric.replace(/_(?:total|bucket|count|sum)$/, "");
  const { samples, families } = exposition;
  return {
    metric,
    samples: samples.filter(test),
    known: families.has(metric) || families.has(family) || samples.some((sample) => sample.name === metric),
  };
}

function parsed(expression: string): Selector {
  const result = parseSelector(expression);
  if (!result.ok) throw new Error(`${expression}: ${result.message}`);
  return result.selector;
}

function countersOf(samples: readonly Sample[]): Counters {
  const counters = new Map<string, number>();
  for (const sample of samples) {
    const labels = [...sample.labels].sort(([a], [b]) => (a < b ? -1 : 1));
    const key = `${sample.name}${JSON.stringify(labels)}`;
    counters.set(key, (counters.get(key) ?? 0) + sample.value);
  }
  return counters;
}

/** Counters that went down: their process began anew. */
function resetsSince(before: Counters, now: Counters): number {
  return [...now].filter(([series, value]) => value < (before.get(series) ?? 0)).length;
}

function growth(before: Counters, now: Counters): number {
  let sum = 0;
  for (const [series, value] of now) {
    const last = before.get(series);
    sum += last === undefined || value < last ? value : value - last;
  }
  return sum;
}

function readGauge(found: Found, expression: string, at: string): MetricReading {
  const values = found.samples.map((sample) => sample.value);
  const none = missing(found, expression, "needs a series");
  if (none !== undefined) return { kind: "gap", why: none, at };
  const { aggregate } = parsed(expression);
  if (aggregate === undefined && values.length > 1) {
    const why = `${values.length} series match ${expression}: choose one, or say max(…), min(…), sum(…) or avg(…)`;
    return { kind: "gap", why, at };
  }
  const value = combine(values, aggregate ?? "sum");
  return Number.isFinite(value)
    ? { kind: "gauge", value, at }
    : { kind: "gap", why: `the value is ${value}`, at };
}

function combine(values: readonly number[], aggregate: NonNullable<Selector["aggregate"]>): number {
  const sum = values.reduce((a, b) => a + b, 0);
  switch (aggregate) {
    case "sum":
      return sum;
    case "avg":
      return sum / values.length;
    case "max":
      return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    case "min":
      return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  }
}
