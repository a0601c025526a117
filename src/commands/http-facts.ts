import { parseJson } from "../evidence/strict-json.ts";
import type { Facts } from "../gate/requirement.ts";
import type { HttpOutcome } from "../ports/http.ts";

/**
 * What the requirement of an `http` check may mention; `config/expression-contexts.ts` declares the same names, so
 * that a misspelt one is reported when the config loads. A body that is JSON, read strictly (no key twice), is
 * `body`; any other is null, so that `body.status` is an error and never quietly true.
 *
 * @param version the version that should answer, "" if unknown
 */
export function httpFacts(response: Extract<HttpOutcome, { kind: "response" }>, version: string): Facts {
  const text = new TextDecoder().decode(response.body);
  const parsed = parseJson(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: parsed.kind === "parsed" ? parsed.value : null,
    latencyMs: response.latencyMs,
    version,
  };
}
