import { z } from "zod";
import type { Clock } from "../../ports/clock.ts";
import type { HttpClient, HttpOutcome } from "../../ports/http.ts";
import type { MetricQuery, MetricReading, MetricSource } from "../../ports/metrics.ts";
import { fillIn } from "./matching.ts";

/** Settings of a source that asks the HTTP API of Prometheus, or of something that speaks it. */
export interface PrometheusOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  /** Address without `/api/v1`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Largest answer read. */
const MAX_BYTES = 32 * 1024 ** 2;
/** Prometheus refuses more than 11,000 points a series. */
const MOST_STEPS = 10_000;

/**
 * Coarse enough that both arms, asked together, share an instant; fine enough that the windows of two readings that
 * follow each other hardly overlap, also where they are as short as a second.
 */
const GRAIN_MS = 100;

/** Values by time in seconds; an empty map is an answer without series. */
type Values = ReadonlyMap<number, number>;
type Answer = { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly why: string };

const sample = z.tuple([z.number(), z.string()]);
const answerSchema = z.object({
  status: z.literal("success"),
  warnings: z.array(z.string()).optional(),
  data: z.discriminatedUnion("resultType", [
    z.object({ resultType: z.literal("vector"), result: z.array(z.object({ value: sample })) }),
    z.object({ resultType: z.literal("matrix"), result: z.array(z.object({ values: z.array(sample) })) }),
    z.object({ resultType: z.literal("scalar"), result: sample }),
    z.object({ resultType: z.literal("string"), result: z.tuple([z.number(), z.string()]) }),
  ]),
});
const refusalSchema = z.object({ status: z.literal("error"), errorType: z.string(), error: z.string() });

/**
 * Asks Prometheus (https://prometheus.io/docs/prometheus/latest/querying/api/). Both queries of an indicator are
 * asked about the same instant, aligned to tenths of a second. An answer with warnings may be partial, so it is a
 * gap, and so are NaN, more than one series, and a total without series.
 */
export function openPrometheus(options: PrometheusOptions): MetricSource {
  const { clock } = options;

  async function read(query: MetricQuery): Promise<MetricReading> {
    const seconds = Math.floor(clock.now().getTime() / GRAIN_MS) / (1000 / GRAIN_MS);
    const [reading] = await readings(query, [seconds], (expression) =>
      ask(query, "query", { query: expression, time: String(seconds) }),
    );
    return reading ?? { kind: "gap", why: "nothing was read", at: instant(seconds) };
  }

  async function readRange(query: MetricQuery, from: Date, to: Date): Promise<readonly MetricReading[]> {
    const all: MetricReading[] = [];
    const times = alignedTimes(from, to, query.intervalMs);
    for (let first = 0; first < times.length; first += MOST_STEPS) {
      const part = times.slice(first, first + MOST_STEPS);
      const range = {
        start: String(part[0]),
        end: String(part.at(-1)),
        step: String(query.intervalMs / 1000),
      };
      all.push(
        ...(await readings(query, part, (expression) =>
          ask(query, "query_range", { query: expression, ...range }),
        )),
      );
    }
    return all;
  }

  async function ask(
    query: MetricQuery,
    endpoint: "query" | "query_range",
    parameters: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const outcome = await options.http.send({
      url: `${options.url.replace(/\/+$/, "")}/api/v1/${endpoint}`,
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...options.headers },
      body: new URLSearchParams(parameters).toString(),
      timeoutMs: options.timeoutMs,
      maxBytes: MAX_BYTES,
      ...(query.signal === undefined ? {} : { signal: query.signal }),
    });
    return understand(outcome);
  }

  return { read, readRange };
}

/** Asks the indicator's queries and puts their values together, one reading for each time. */
async function readings(
  query: MetricQuery,
  times: readonly number[],
  ask: (expression: string) => Promise<Answer>,
): Promise<readonly MetricReading[]> {
  const { expressions } = query;
  const promql = (text: string): string => fillInQuery(text, query);
  if (expressions.kind === "gauge") {
    const answer = await ask(promql(expressions.value));
    return times.map((time) => gaugeAt(answer, time));
  }
  const [counted, total] = await Promise.all([
    ask(promql("good" in expressions ? expressions.good : expressions.bad)),
    ask(promql(expressions.total)),
  ]);
  return times.map((time) => eventsAt(counted, total, time, "good" in expressions));
}

function gaugeAt(answer: Answer, time: number): MetricReading {
  const at = instant(time);
  if (!answer.ok) return { kind: "gap", why: answer.why, at };
  const value = answer.values.get(time);
  if (value === undefined) return { kind: "gap", why: "the query gives no value", at };
  return Number.isFinite(value)
    ? { kind: "gauge", value, at }
    : { kind: "gap", why: `the value is ${value}`, at };
}

/** A bad or good query without a series is 0 where the total has one: a series begins with its first event. */
function eventsAt(counted: Answer, total: Answer, time: number, good: boolean): MetricReading {
  const at = instant(time);
  const broken = [counted, total].find((answer) => !answer.ok);
  if (broken !== undefined && !broken.ok) return { kind: "gap", why: broken.why, at };
  if (!counted.ok || !total.ok) return { kind: "gap", why: "nothing was read", at };
  const all = total.values.get(time);
  const part = counted.values.get(time) ?? 0;
  if (all === undefined) {
    const why = "the total gives no value (increase needs two scrapes inside {{interval}})";
    return { kind: "gap", why, at };
  }
  if (!Number.isFinite(all) || !Number.isFinite(part)) {
    return { kind: "gap", why: `the values are ${part} of ${all}`, at };
  }
  return { kind: "events", bad: good ? Math.max(0, all - part) : part, total: all, at };
}

function understand(outcome: HttpOutcome): Answer {
  if (outcome.kind === "failure") return { ok: false, why: outcome.detail };
  const parsed = parseJson(outcome.body);
  const refusal = refusalSchema.safeParse(parsed);
  if (refusal.success) return { ok: false, why: `${refusal.data.errorType}: ${refusal.data.error}` };
  if (outcome.status !== 200) return { ok: false, why: `the source answered with status ${outcome.status}` };
  const answer = answerSchema.safeParse(parsed);
  if (!answer.success) return { ok: false, why: "the answer is not one of the Prometheus API" };
  const { data, warnings = [] } = answer.data;
  const [warning] = warnings;
  if (warning !== undefined) return { ok: false, why: `the answer may be partial: ${warning}` };
  return valuesOf(data);
}

function valuesOf(data: z.output<typeof answerSchema>["data"]): Answer {
  switch (data.resultType) {
    case "string":
      return { ok: false, why: "the query gives a text, not a number" };
    case "scalar":
      return { ok: true, values: new Map([toEntry(data.result)]) };
    case "vector":
    case "matrix": {
      if (data.result.length > 1) {
        return {
          ok: false,
          why: `the query gives ${data.result.length} series, one is expected: put sum() around it`,
        };
      }
      const samples =
        data.resultType === "vector" ? data.result.map(({ value }) => value) : (data.result[0]?.values ?? []);
      return { ok: true, values: new Map(samples.map(toEntry)) };
    }
  }
}

function toEntry([time, value]: readonly [number, string]): readonly [number, number] {
  const special = { "+Inf": Number.POSITIVE_INFINITY, "-Inf": Number.NEGATIVE_INFINITY, NaN: Number.NaN }[
    value
  ];
  return [time, special ?? Number(value)];
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    return undefined;
  }
}

/** Arm and version inside PromQL's quotes, and the interval as a PromQL duration. */
function fillInQuery(text: string, query: MetricQuery): string {
  const quoted = fillIn(text, query, (value) => JSON.stringify(value).slice(1, -1));
  const { intervalMs } = query;
  const duration = intervalMs % 1000 === 0 ? `${intervalMs / 1000}s` : `${Math.round(intervalMs)}ms`;
  return quoted.replace(/\{\{\s*interval\s*\}\}/g, duration);
}

/** Ends of the steps between two instants, in seconds, on multiples of the step so that they never overlap. */
function alignedTimes(from: Date, to: Date, stepMs: number): readonly number[] {
  const times: number[] = [];
  const first = Math.floor(from.getTime() / stepMs) + 1;
  const last = Math.floor(to.getTime() / stepMs);
  for (let step = first; step <= last; step += 1) times.push((step * stepMs) / 1000);
  return times;
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
