import type { MetricSourceConfig } from "../../config/schema.ts";
import type { Clock, HttpClient, MetricSource } from "../../ports.ts";
import { openOpenMetrics } from "./openmetrics.ts";

/** Opens metrics sources. Nothing is asked before the first reading. */
export function createMetrics(world: {
  readonly http: HttpClient;
  readonly clock: Clock;
}): (source: MetricSourceConfig) => Promise<MetricSource> {
  return async (source) => {
    switch (source.type) {
      case "openmetrics":
        return openOpenMetrics({ ...world, ...source, timeoutMs: source.timeout });
      case "prometheus": {
        const { openPrometheus } = await import("./prometheus.ts");
        return openPrometheus({ ...world, ...source, timeoutMs: source.timeout });
      }
    }
  };
}
