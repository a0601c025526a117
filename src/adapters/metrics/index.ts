import type { MetricSourceConfig } from "../../config/schema.ts";
import type { Clock, HttpClient, MetricSource } from "../../ports.ts";
import { openOpenMetrics } from "./openmetrics.ts";

/** Longest one scrape or query may take. */
const TIMEOUT_MS = 10_000;

/** Opens metrics sources. Nothing is asked before the first reading. */
export function createMetrics(world: {
  readonly http: HttpClient;
  readonly clock: Clock;
}): (source: MetricSourceConfig) => Promise<MetricSource> {
  return async (source) => {
    switch (source.type) {
      case "openmetrics":
        return openOpenMetrics({ ...world, url: source.url, headers: {}, timeoutMs: TIMEOUT_MS });
    }
  };
}
