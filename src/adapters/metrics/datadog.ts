import { z } from "zod";
import type { Clock } from "../../ports/clock.ts";
import type { HttpClient, HttpOutcome } from "../../ports/http.ts";
import type { MetricQuery, MetricReading, MetricSource } from "../../ports/metrics.ts";
import { fillIn } from "./matching.ts";

/** Settings of a source that asks Datadog. */
export interface DatadogOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  /** Such as `https://api.datadoghq.eu`. */
  readonly url: string;
  readonly apiKey: string;
  readonly appKey: string;
  readonly timeoutMs: number;
}

const MAX_BYTES = 8 * 1024 ** 2;

const answerSchema = z.object({
  status: z.literal("ok"),
  series: z
    .array(z.object({ pointlist: z.array(z.tuple([z.number(), z.number().nullable()])) }))
    .optional()
    .default([]),
});
const refusalSchema = z.object({ errors: z.array(z.string()).min(1) });

/** Points by time in milliseconds; no series at all is an empty list. */
type Answer =
  | { readonly ok: true; readonly points: readonly (readonly [number, number | null])[] }
  | { readonly ok: false; readonly why: string };

/**
 * Asks Datadog for timeseries points (https://docs.datadoghq.com/api/latest/metrics/#query-timeseries-points). The
 * points of an interval are added up for events (ask `.as_count()`); the last one is a gauge's value.
 */
export function openDatadog(options: DatadogOptions): MetricSource {
  const { clock, http } = options;

  async function read(query: MetricQuery): Promise<MetricReading> {
    const to = Math.floor(clock.now().getTime() / 1000) * 1000;
    const [reading] = await readAll(query, to - query.intervalMs, [to]);
    return reading ?? { kind: "gap", why: "nothing was read", at: iso(to) };
  }

  async function readRange(query: MetricQuery, from: Date, to: Date): Promise<readonly MetricReading[]> {
    const step = query.intervalMs;
    const first = Math.floor(from.getTime() / step) + 1;
    const last = Math.floor(to.getTime() / step);
    const ends = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step);
    return ends.length === 0 ? [] : readAll(query, (first - 1) * step, ends);
  }

  async function readAll(
    query: MetricQuery,
    from: number,
    ends: readonly number[],
  ): Promise<readonly MetricReading[]> {
    const to = ends.at(-1) ?? from;
    const { expressions } = query;
    if (expressions.kind === "gauge") {
      const answer = await ask(expressions.value, query, from, to);
      return ends.map((end) => gauge(answer, end - query.intervalMs, end));
    }
    const good = "good" in expressions;
    const [counted, total] = await Promise.all([
      ask(good ? expressions.good : expressions.bad, query, from, to),
      ask(expressions.total, query, from, to),
    ]);
    return ends.map((end) => events(counted, total, end - query.intervalMs, end, good));
  }

  async function ask(text: string, query: MetricQuery, from: number, to: number): Promise<Answer> {
    const parameters = new URLSearchParams({
      from: String(Math.floor(from / 1000)),
      to: String(Math.floor(to / 1000)),
      query: fillIn(text, query, (value) => value.replace(/[^A-Za-z0-9_.:/-]/g, "_")).replace(
        /\{\{\s*interval\s*\}\}/g,
        String(query.intervalMs / 1000),
      ),
    });
    const outcome = await http.send({
      url: `${options.url.replace(/\/+$/, "")}/api/v1/query?${parameters}`,
      method: "GET",
      headers: { "dd-api-key": options.apiKey, "dd-application-key": options.appKey },
      timeoutMs: options.timeoutMs,
      maxBytes: MAX_BYTES,
      ...(query.signal === undefined ? {} : { signal: query.signal }),
    });
    return understand(outcome);
  }

  return { read, readRange };
}

function events(counted: Answer, total: Answer, from: number, to: number, good: boolean): MetricReading {
  const at = iso(to);
  if (!counted.ok) return { kind: "gap", why: counted.why, at };
  if (!total.ok) return { kind: "gap", why: total.why, at };
  const all = inside(total.points, from, to);
  if (all.length === 0) return { kind: "gap", why: "the total gives no points", at };
  const part = sum(inside(counted.points, from, to));
  const whole = sum(all);
  return { kind: "events", bad: good ? Math.max(0, whole - part) : part, total: whole, at };
}

function gauge(answer: Answer, from: number, to: number): MetricReading {
  const at = iso(to);
  if (!answer.ok) return { kind: "gap", why: answer.why, at };
  const value = inside(answer.points, from, to).at(-1);
  return value === undefined
    ? { kind: "gap", why: "the query gives no points", at }
    : { kind: "gauge", value, at };
}

function inside(
  points: Extract<Answer, { ok: true }>["points"],
  from: number,
  to: number,
): readonly number[] {
  return points.flatMap(([at, value]) => (value !== null && at >= from && at < to ? [value] : []));
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function understand(outcome: HttpOutcome): Answer {
  if (outcome.kind === "failure") return { ok: false, why: outcome.detail };
  const parsed = parseJson(outcome.body);
  const refusal = refusalSchema.safeParse(parsed);
  if (refusal.success) return { ok: false, why: refusal.data.errors.join("; ") };
  if (outcome.status !== 200) return { ok: false, why: `the source answered with status ${outcome.status}` };
  const answer = answerSchema.safeParse(parsed);
  if (!answer.success) return { ok: false, why: "the answer is not one of Datadog's query API" };
  const { series } = answer.data;
  if (series.length > 1) {
    return { ok: false, why: `the query gives ${series.length} series, one is expected: put sum: in front` };
  }
  return { ok: true, points: series[0]?.pointlist ?? [] };
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    return undefined;
  }
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
