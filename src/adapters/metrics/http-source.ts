import type { Clock } from "../../ports/clock.ts";
import type { HttpClient, HttpRequest } from "../../ports/http.ts";
import type { MetricQuery } from "../../ports/metrics.ts";
import { fillIn } from "./matching.ts";

/** Settings of a source that asks one address. */
export interface HttpSourceOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  /** `{{arm}}` and `{{version}}` are filled in. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** The address that a reading asks. */
export function addressOf({ url }: HttpSourceOptions, query: MetricQuery): string {
  return fillIn(url, query, encodeURIComponent);
}

/** The request of a reading; a cancelled reading cancels it. */
export function requestOf(
  { headers, timeoutMs }: HttpSourceOptions,
  url: string,
  { signal }: MetricQuery,
  maxBytes: number,
): HttpRequest {
  return { url, method: "GET", headers, timeoutMs, maxBytes, ...(signal === undefined ? {} : { signal }) };
}

/**
 * Readings that are asked for at the same time share one answer, so that arms and their totals belong together: what is
 * under way for a key is not started again.
 */
export function createSharing<Answer>(): (key: string, start: () => Promise<Answer>) => Promise<Answer> {
  const underWay = new Map<string, Promise<Answer>>();
  return (key, start) => {
    const running = underWay.get(key);
    if (running !== undefined) return running;
    const started = start().finally(() => underWay.delete(key));
    underWay.set(key, started);
    return started;
  };
}
