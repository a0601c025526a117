import { parseJson, valueAt } from "../../evidence/strict-json.ts";
import type { MetricQuery, MetricReading } from "../../ports/metrics.ts";

/**
 * Whether the numbers of a JSON document are totals since the source began (the difference is taken) or belong
 * to the interval asked about.
 */
export type ValueKind = "totals" | "window";

interface Totals {
  readonly counted: number;
  readonly total: number;
}

/** Reads indicators from JSON documents by JSON pointers; remembers totals from one document to the next. */
export function createJsonReader(
  values: ValueKind,
): (query: MetricQuery, text: string, at: string) => MetricReading {
  const remembered = new Map<string, Totals>();

  return (query, text, at) => {
    const parsed = parseJson(text);
    if (parsed.kind === "failed")
      return { kind: "gap", why: `the answer is not JSON: ${parsed.message}`, at };
    const number = (pointer: string): number => {
      const value = valueAt(parsed.value, pointer);
      if (typeof value === "number") return value;
      throw new NoNumber(
        value === undefined ? `there is no ${pointer || "value"}` : `${pointer || "it"} is not a number`,
      );
    };
    try {
      return read(query, number, at);
    } catch (error) {
      if (error instanceof NoNumber) return { kind: "gap", why: error.message, at };
      throw error;
    }
  };

  function read(query: MetricQuery, number: (pointer: string) => number, at: string): MetricReading {
    const { expressions } = query;
    if (expressions.kind === "gauge") return { kind: "gauge", value: number(expressions.value), at };
    const good = "good" in expressions;
    const now = {
      counted: number(good ? expressions.good : expressions.bad),
      total: number(expressions.total),
    };
    if (values === "window") return events(now, good, at);
    const key = JSON.stringify([query.indicator, query.arm, query.version]);
    const before = remembered.get(key);
    remembered.set(key, now);
    if (before === undefined) return { kind: "begun", at };
    // Totals that went down began anew, both of them.
    const reset = now.total < before.total || now.counted < before.counted;
    const grown = reset ? now : { counted: now.counted - before.counted, total: now.total - before.total };
    return { ...events(grown, good, at), ...(reset ? { resets: 1 } : {}) };
  }
}

class NoNumber extends Error {}

function events({ counted, total }: Totals, good: boolean, at: string): MetricReading {
  return { kind: "events", bad: good ? total - counted : counted, total, at };
}
