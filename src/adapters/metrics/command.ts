import { explainOutcome, succeeded } from "../../gate/command-outcome.ts";
import type { Clock } from "../../ports/clock.ts";
import type { MetricSource } from "../../ports/metrics.ts";
import type { Processes } from "../../ports/processes.ts";
import { createJsonReader, type ValueKind } from "./json-values.ts";

const GRACE_MS = 2_000;

/** Settings of a source that is a command printing a JSON document. */
export interface CommandSourceOptions {
  readonly processes: Processes;
  readonly clock: Clock;
  readonly run: string;
  readonly cwd: string;
  /** Everything the command may see; what is asked about is added. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly values: ValueKind;
}

/**
 * Runs a command that prints one JSON document, and reads numbers from it by JSON pointers. It is told what it
 * is asked about by METRIC_INDICATOR, METRIC_ARM, METRIC_VERSION and METRIC_INTERVAL_SECONDS.
 */
export function openCommandSource(options: CommandSourceOptions): MetricSource {
  const { processes, clock, run, cwd, env, timeoutMs } = options;
  const readJson = createJsonReader(options.values);
  return {
    read: async (query) => {
      const result = await processes.run({
        run,
        cwd,
        env: {
          ...env,
          METRIC_INDICATOR: query.indicator,
          METRIC_ARM: query.arm,
          METRIC_VERSION: query.version,
          METRIC_INTERVAL_SECONDS: String(query.intervalMs / 1000),
        },
        timeoutMs,
        graceMs: GRACE_MS,
        leftovers: "stop",
        label: `metric ${query.indicator}`,
        ...(query.signal === undefined ? {} : { signal: query.signal }),
      });
      const at = clock.now().toISOString();
      if (!succeeded(result)) return { kind: "gap", why: explainOutcome(result).found, at };
      const { head, tail, droppedBytes } = result.output;
      if (droppedBytes > 0)
        return { kind: "gap", why: "the command printed more than one JSON document may be", at };
      return readJson(query, `${head}${tail}`, at);
    },
  };
}
