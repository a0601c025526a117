import type { FactsDeclaration } from "../gate/requirement.ts";

/** What the `require` of an `http` check may mention (the facts are made by `commands/http-facts.ts`). */
export const HTTP_CHECK_FACTS: FactsDeclaration = {
  status: "int",
  headers: "map",
  text: "string",
  body: "dyn",
  latencyMs: "double",
  version: "string",
};

/** What the `require` of a `metric` check may mention. */
export const METRIC_CHECK_FACTS: FactsDeclaration = { value: "double", version: "string" };

/** What the `require` of a gauge indicator may mention. */
export const GAUGE_FACTS: FactsDeclaration = { value: "double" };

/** What the `require` of a `probe` source may mention. */
export const PROBE_FACTS: FactsDeclaration = {
  status: "int",
  text: "string",
  latencyMs: "double",
  version: "string",
};
