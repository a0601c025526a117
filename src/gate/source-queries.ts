import { findBracketProblem } from "./query-brackets.ts";
import { checkSelector, PLACEHOLDERS } from "./selector.ts";

/** The kinds of metrics sources, each with its own language of queries. */
export type SourceType = (typeof SOURCE_TYPES)[number];

const SOURCE_TYPES = ["openmetrics", "prometheus", "http-json", "datadog", "command", "probe"] as const;

/** Whether a value, such as one from a config, names a kind of source. */
export function isSourceType(value: unknown): value is SourceType {
  return SOURCE_TYPES.some((type) => type === value);
}

/** Which of an indicator's queries it is. */
export type QueryKey = "bad" | "good" | "total" | "value";

/** What is wrong with a query, as far as that can be told without asking the source. */
export type QueryProblem = { readonly message: string; readonly column: number; readonly expected: string };

/** Words that a probe understands: not queries but its own counts and latencies in milliseconds. */
const PROBE_WORDS: Readonly<Record<QueryKey, readonly string[]>> = {
  bad: ["failed"],
  good: ["passed"],
  total: ["requests"],
  value: ["p50", "p95", "max"],
};

/** Checks a query in the language of its source; undefined when nothing is wrong with it. */
export async function checkQuery(
  type: SourceType,
  key: QueryKey,
  text: string,
): Promise<QueryProblem | undefined> {
  switch (type) {
    case "openmetrics": {
      const parsed = await checkSelector(text);
      const expected = 'a series selector such as http_requests_total{version="{{version}}",code=~"5.."}';
      return parsed.ok ? undefined : { message: parsed.message, column: parsed.column, expected };
    }
    case "prometheus":
      return unknownPlaceholder(text) ?? misplacedBracket(text);
    case "datadog":
      return unknownPlaceholder(text);
    case "http-json":
    case "command":
      return text.startsWith("/")
        ? undefined
        : {
            message: "this is no JSON pointer",
            column: 1,
            expected: "a JSON pointer such as /requests/total",
          };
    case "probe": {
      const words = PROBE_WORDS[key];
      const expected = words.length === 1 ? `the word ${words[0]}` : `one of ${words.join(", ")}`;
      return words.includes(text)
        ? undefined
        : { message: "a probe answers no queries", column: 1, expected };
    }
  }
}

function misplacedBracket(text: string): QueryProblem | undefined {
  const problem = findBracketProblem(text);
  const expected = 'PromQL such as sum(increase(http_requests_total{code=~"5.."}[{{interval}}]))';
  return problem && { ...problem, expected };
}

const KNOWN: readonly string[] = [...PLACEHOLDERS, "interval"];

function unknownPlaceholder(text: string): QueryProblem | undefined {
  for (const match of text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)) {
    const [whole, name = ""] = match;
    if (KNOWN.includes(name)) continue;
    const expected = KNOWN.map((known) => `{{${known}}}`).join(", ");
    return { message: `${whole} is not known`, column: match.index + 1, expected: `only ${expected}` };
  }
  return undefined;
}
