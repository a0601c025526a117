import type { Clock } from "../../ports/clock.ts";
import type { HttpClient } from "../../ports/http.ts";
import type { MetricQuery, MetricReading, MetricSource } from "../../ports/metrics.ts";
import { createJsonReader, type ValueKind } from "./json-values.ts";
import { fillIn } from "./matching.ts";

const MAX_BYTES = 4 * 1024 ** 2;

/** Settings of a source that answers with a JSON document. */
export interface HttpJsonOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  /** `{{arm}}`, `{{version}}` and `{{interval}}` (seconds) are filled in. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly values: ValueKind;
}

/** Reads numbers from a JSON document by JSON pointers. Readings asked for together share one request. */
export function openHttpJson(options: HttpJsonOptions): MetricSource {
  const readJson = createJsonReader(options.values);
  const inFlight = new Map<
    string,
    Promise<{ readonly at: string; readonly text?: string; readonly why?: string }>
  >();

  function fetchOnce(query: MetricQuery) {
    const url = fillIn(options.url, query, encodeURIComponent).replace(
      /\{\{\s*interval\s*\}\}/g,
      String(query.intervalMs / 1000),
    );
    const running = inFlight.get(url);
    if (running !== undefined) return running;
    const asked = ask(url, query.signal).finally(() => inFlight.delete(url));
    inFlight.set(url, asked);
    return asked;
  }

  async function ask(url: string, signal: AbortSignal | undefined) {
    const outcome = await options.http.send({
      url,
      method: "GET",
      headers: { accept: "application/json", ...options.headers },
      timeoutMs: options.timeoutMs,
      maxBytes: MAX_BYTES,
      ...(signal === undefined ? {} : { signal }),
    });
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
