import { evaluateRequirement } from "../../gate/requirement.ts";
import type { HttpOutcome } from "../../ports/http.ts";
import type { MetricQuery, MetricReading, MetricSource } from "../../ports/metrics.ts";
import { addressOf, createSharing, type HttpSourceOptions, requestOf } from "./http-source.ts";

const MAX_BYTES = 1024 ** 2;

/** Settings of a source that makes its own traffic. */
export interface ProbeOptions extends HttpSourceOptions {
  /** Requests of one reading. */
  readonly requests: number;
  /** CEL over status, text and latencyMs: what a good answer is. */
  readonly require: string;
}

/** One round of probes: how many passed, and how long those took that were answered. */
interface ProbeRound {
  readonly passed: number;
  readonly latencies: readonly number[];
  readonly at: string;
}

/**
 * Asks the service itself, for services without metrics or without traffic: every reading is a round of
 * requests, and a request that is not answered as required is a bad event. Indicators of the same arm that are
 * read together share a round.
 */
export function openProbe(options: ProbeOptions): MetricSource {
  const share = createSharing<ProbeRound>();

  function round(query: MetricQuery): Promise<ProbeRound> {
    const url = addressOf(options, query);
    return share(`${query.arm} ${url}`, () => probe(url, query));
  }

  async function probe(url: string, query: MetricQuery): Promise<ProbeRound> {
    let passed = 0;
    const latencies: number[] = [];
    for (let request = 0; request < options.requests; request += 1) {
      const outcome = await options.http.send(requestOf(options, url, query, MAX_BYTES));
      if (outcome.kind !== "response") continue;
      latencies.push(outcome.latencyMs);
      if (await isGood(outcome, query.version)) passed += 1;
    }
    return { passed, latencies, at: options.clock.now().toISOString() };
  }

  async function isGood(
    answer: Extract<HttpOutcome, { kind: "response" }>,
    version: string,
  ): Promise<boolean> {
    const { status, latencyMs, body } = answer;
    const facts = { status, latencyMs, text: new TextDecoder().decode(body), version };
    return (await evaluateRequirement(options.require, facts)).kind === "true";
  }

  return {
    read: async (query): Promise<MetricReading> => {
      const { passed, latencies, at } = await round(query);
      if (query.signal?.aborted === true) return { kind: "gap", why: "the probes were cancelled", at };
      const { expressions } = query;
      if (expressions.kind === "events") {
        return { kind: "events", bad: options.requests - passed, total: options.requests, at };
      }
      const value = quantile(latencies, { p50: 0.5, p95: 0.95, max: 1 }[expressions.value] ?? 1);
      return value === undefined
        ? { kind: "gap", why: "no request was answered", at }
        : { kind: "gauge", value, at };
    },
  };
}

/** Nearest rank. */
function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
