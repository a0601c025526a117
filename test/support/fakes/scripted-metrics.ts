import type { Arm, MetricQuery, MetricReading, MetricSource } from "../../../src/ports.ts";

/** What a scripted source answers, or why it has nothing. */
export type ScriptedReading = readonly [bad: number, total: number] | number | string;

/** A source that answers by rule; every question is kept. */
export function scriptedMetrics(
  answer: (arm: Arm, look: number, query: MetricQuery) => ScriptedReading,
  now: () => Date,
): MetricSource & { readonly asked: MetricQuery[] } {
  const asked: MetricQuery[] = [];
  const looks = new Map<string, number>();
  return {
    asked,
    read: async (query): Promise<MetricReading> => {
      asked.push(query);
      const key = `${query.indicator} ${query.arm}`;
      const look = (looks.get(key) ?? 0) + 1;
      looks.set(key, look);
      const at = now().toISOString();
      const given = answer(query.arm, look, query);
      if (typeof given === "string") return { kind: "gap", why: given, at };
      if (typeof given === "number") return { kind: "gauge", value: given, at };
      return { kind: "events", bad: given[0], total: given[1], at };
    },
  };
}
