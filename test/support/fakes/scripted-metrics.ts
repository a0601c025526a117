import type { Arm, MetricQuery, MetricReading, MetricSource } from "../../../src/ports/metrics.ts";

/** What a scripted source answers, why it has nothing, or null where it only begins to count. */
export type ScriptedReading = readonly [bad: number, total: number, resets?: number] | number | string | null;

/** A source that answers by rule; every question is kept. One that `remembers` can be asked about the past. */
export function scriptedMetrics(
  answer: (arm: Arm, look: number, query: MetricQuery) => ScriptedReading,
  now: () => Date,
  remembers = false,
): MetricSource & { readonly asked: MetricQuery[] } {
  const asked: MetricQuery[] = [];
  const looks = new Map<string, number>();
  return {
    asked,
    ...(remembers ? { readRange } : {}),
    read: async (query): Promise<MetricReading> => {
      asked.push(query);
      return reading(query, now().toISOString());
    },
  };

  async function readRange(query: MetricQuery, from: Date, to: Date): Promise<readonly MetricReading[]> {
    asked.push(query);
    const readings: MetricReading[] = [];
    for (let at = from.getTime() + query.intervalMs; at <= to.getTime(); at += query.intervalMs) {
      readings.push(reading(query, new Date(at).toISOString()));
    }
    return readings;
  }

  function reading(query: MetricQuery, at: string): MetricReading {
    const key = `${query.indicator} ${query.arm}`;
    const look = (looks.get(key) ?? 0) + 1;
    looks.set(key, look);
    const given = answer(query.arm, look, query);
    if (given === null) return { kind: "begun", at };
    if (typeof given === "string") return { kind: "gap", why: given, at };
    if (typeof given === "number") return { kind: "gauge", value: given, at };
    const [bad, total, resets] = given;
    return { kind: "events", bad, total, at, ...(resets === undefined ? {} : { resets }) };
  }
}
