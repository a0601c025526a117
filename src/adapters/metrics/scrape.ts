import type { HttpOutcome } from "../../ports/http.ts";
import type { MetricQuery } from "../../ports/metrics.ts";
import { type Exposition, parseExposition } from "./exposition.ts";
import { type HttpSourceOptions, requestOf } from "./http-source.ts";

/** Largest scrape read. */
const MAX_BYTES = 32 * 1024 ** 2;
/** Text first: there a counter has the same name in the scrape and in the selector. */
const ACCEPT = "text/plain;version=0.0.4, application/openmetrics-text;version=1.0.0;q=0.5";

/** Reads one `/metrics` address once. Whatever goes wrong is a reason, never an exception. */
export async function scrape(
  source: HttpSourceOptions,
  url: string,
  query: MetricQuery,
): Promise<Exposition> {
  const headers = { accept: ACCEPT, ...source.headers };
  return readScrape(await source.http.send(requestOf({ ...source, headers }, url, query, MAX_BYTES)));
}

function readScrape(outcome: HttpOutcome): Exposition {
  if (outcome.kind === "failure") return { ok: false, why: outcome.detail };
  if (outcome.status !== 200) return { ok: false, why: `the source answered with status ${outcome.status}` };
  const type = outcome.headers["content-type"] ?? "";
  if (/^text\/html\b/i.test(type)) return { ok: false, why: "the answer is HTML, not metrics" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(outcome.body);
    return parseExposition(text, /^application\/openmetrics-text\b/i.test(type));
  } catch {
    return { ok: false, why: "the answer is not UTF-8 text" };
  }
}
