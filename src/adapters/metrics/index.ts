import type { MetricSourceConfig } from "../../config/schema.ts";
import { bareEnvironment } from "../../gate/command-environment.ts";
import type { Clock } from "../../ports/clock.ts";
import type { HttpClient } from "../../ports/http.ts";
import type { MetricSource } from "../../ports/metrics.ts";
import type { Processes } from "../../ports/processes.ts";
import { openOpenMetrics } from "./openmetrics.ts";

/** What sources need of the world. */
export interface MetricsWorld {
  readonly http: HttpClient;
  readonly clock: Clock;
  /** For sources that run a command: how, where, and the job's variables. */
  readonly commands?: {
    readonly processes: Processes;
    readonly root: string;
    readonly env: Readonly<Record<string, string | undefined>>;
  };
}

/** Opens metrics sources. Nothing is asked before the first reading. */
export function createMetrics(world: MetricsWorld): (source: MetricSourceConfig) => Promise<MetricSource> {
  const { http, clock, commands } = world;
  return async (source) => {
    const timeoutMs = source.timeout;
    switch (source.type) {
      case "openmetrics":
        return openOpenMetrics({ http, clock, timeoutMs, ...source });
      case "prometheus": {
        const { openPrometheus } = await import("./prometheus.ts");
        return openPrometheus({ http, clock, timeoutMs, ...source });
      }
      case "http-json": {
        const { openHttpJson } = await import("./http-json.ts");
        return openHttpJson({ http, clock, timeoutMs, ...source });
      }
      case "datadog": {
        const { openDatadog } = await import("./datadog.ts");
        const { url, "api-key": apiKey, "app-key": appKey } = source;
        return openDatadog({ http, clock, timeoutMs, url, apiKey, appKey });
      }
      case "command": {
        const { openCommandSource } = await import("./command.ts");
        if (commands === undefined) throw new Error("no command can be run here");
        const { processes, root, env } = commands;
        const { run, values, "pass-env": names } = source;
        const seen = bareEnvironment(env, names);
        return openCommandSource({ processes, clock, timeoutMs, run, values, cwd: root, env: seen });
      }
      case "probe": {
        const { openProbe } = await import("./probe.ts");
        return openProbe({ http, clock, timeoutMs, ...source });
      }
    }
  };
}
