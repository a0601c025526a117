import type { MetricCheckConfig } from "../config/schema.ts";
import type { CheckFailure } from "../gate/check-result.ts";
import { evaluateRequirement } from "../gate/requirement.ts";
import type { MetricReading } from "../ports/metrics.ts";
import type { World } from "../ports/world.ts";
import type { CheckAnswer, CheckContext, SamplePlace } from "./check-context.ts";
import { openSources } from "./metric-sources.ts";

/** Reads the metric of a check once and judges its value. Without a value there is nothing to pass. */
export async function askMetric(
  world: World,
  check: MetricCheckConfig,
  context: CheckContext,
  timeoutMs: number,
  place: SamplePlace,
): Promise<CheckAnswer> {
  const { source, value, window } = check.metric;
  const version = context.commandEnv["EXPECTED_VERSION"] ?? "";
  const limit = AbortSignal.any([context.signal, AbortSignal.timeout(timeoutMs)]);
  const reading = await openSources(world, context.sources ?? {}).read(source, {
    indicator: check.id,
    arm: "canary",
    version,
    expressions: { kind: "gauge", value },
    intervalMs: window,
    signal: limit,
  });
  const problem = await judge(check, reading, version);
  const where = { metric: value };
  return {
    sample: {
      latencyMs: undefined,
      failure: problem === undefined ? undefined : { ...place, ...problem, where },
    },
  };
}

async function judge(
  check: MetricCheckConfig,
  reading: MetricReading,
  version: string,
): Promise<Omit<CheckFailure, "attempt" | "sample"> | undefined> {
  const expected = check.require;
  if (reading.kind !== "gauge") {
    const found = reading.kind === "gap" ? reading.why : "no value yet";
    return { reasonCode: "source-unavailable", expected, found };
  }
  const result = await evaluateRequirement(check.require, { value: reading.value, version });
  switch (result.kind) {
    case "true":
      return undefined;
    case "false":
      return { reasonCode: "checks-failed", expected, found: `value = ${reading.value}` };
    case "error":
      return { reasonCode: "requirement-error", expected, found: result.message };
  }
}
