import type { MetricQuery, MetricReading, MetricSource } from "../../ports/metrics.ts";
import { addressOf, createSharing, type HttpSourceOptions, requestOf } from "./http-source.ts";
import { createJsonReader, type ValueKind } from "./json-values.ts";

const MAX_BYTES = 4 * 1024 ** 2;

/** Settings of a source that answers with a JSON document; `{{interval}}` (seconds) is filled in, too. */
export interface HttpJsonOptions extends HttpSourceOptions {
  readonly values: ValueKind;
}

interface Fetched {
  readonly at: string;
  readonly text?: string;
  readonly why?: string;
}

/** Reads numbers from a JSON document by JSON pointers. Readings asked for together share one request. */
export function openHttpJson(options: HttpJsonOptions): MetricSource {
  const readJson = createJsonReader(options.values);
  const share = createSharing<Fetched>();

  function fetchOnce(query: MetricQuery): Promise<Fetched> {
    const seconds = String(query.intervalMs / 1000);
    const url = addressOf(options, query).replace(/\{\{\s*interval\s*\}\}/g, seconds);
    return share(url, () => ask(url, query));
  }

  async function ask(url: string, query: MetricQuery): Promise<Fetched> {
    const headers = { accept: "application/json", ...options.headers };
    const outcome = await options.http.send(requestOf({ ...options, headers }, url, query, MAX_BYTES));
    const at = options.clock.now().toISOString();
    if (outcome.kind === "failure") return { at, why: outcome.detail };
    if (outcome.status !== 200) return { at, why: `the source answered with status ${outcome.status}` };
    return { at, text: new TextDecoder().decode(outcome.body) };
  }

  return {
    read: async (query): Promise<MetricReading> => {
      const { at, text, why } = await fetchOnce(query);
      return text === undefined
        ? { kind: "gap", why: why ?? "nothing was read", at }
        : readJson(query, text, at);
    },
  };
}
