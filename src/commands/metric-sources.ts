import type { MetricSourceConfig } from "../config/schema.ts";
import type { MetricQuery, MetricReading, MetricSource } from "../ports/metrics.ts";
import type { World } from "../ports/world.ts";

/** The sources of a watch by their names, opened when they are first needed. */
export interface MetricSources {
  /** Never rejects: what cannot be opened or read is a gap. */
  read(name: string, query: MetricQuery): Promise<MetricReading>;
  /** Undefined when the source only knows the present. Never rejects: a source that fails gives no readings. */
  readRange(
    name: string,
    query: MetricQuery,
    from: Date,
    to: Date,
  ): Promise<readonly MetricReading[] | undefined>;
  /** The shortest time that one reading of the source covers, milliseconds. */
  interval(name: string): number;
}

export function openSources(
  world: World,
  configs: Readonly<Record<string, MetricSourceConfig>>,
): MetricSources {
  const opened = new Map<string, Promise<MetricSource>>();

  function open(name: string): Promise<MetricSource> {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const config = configs[name];
    const source =
      config === undefined
        ? Promise.reject(new Error(`there is no metrics source ${name}`))
        : world.metrics(config);
    opened.set(name, source);
    return source;
  }

  function gap(error: unknown): MetricReading {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: "gap", why, at: world.clock.now().toISOString() };
  }

  return {
    read: async (name, query) => {
      try {
        return await (await open(name)).read(query);
      } catch (error) {
        return gap(error);
      }
    },
    readRange: async (name, query, from, to) => {
      try {
        const source = await open(name);
        return source.readRange === undefined ? undefined : await source.readRange(query, from, to);
      } catch (error) {
        return [gap(error)];
      }
    },
    interval: (name) => configs[name]?.interval ?? 0,
  };
}
