import type { HttpOutcome } from "../ports.ts";
import type { Facts } from "./requirement.ts";

/**
 * What the requirement of an `http` check may mention; `config/expression-contexts.ts` declares the same names, so
 * that a misspelt one is reported when the config loads. A body that says it is JSON or
 * parses as JSON is `body`; any other is null, so that `body.status` is an error and never quietly true.
 *
 * @param version the version that should answer, "" if unknown
 */
export function httpFacts(response: Extract<HttpOutcome, { kind: "response" }>, version: string): Facts {
  const text = new TextDecoder().decode(response.body);
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: parseJson(text),
    latencyMs: response.latencyMs,
    version,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
