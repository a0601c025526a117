import type { LabelMatcher, Selector } from "../../gate/selector.ts";
import type { MetricQuery } from "../../ports/metrics.ts";
import type { Sample } from "./exposition.ts";

/** Says whether a sample belongs to a selector. */
export type SampleTest = (sample: Sample) => boolean;

/** Labels whose values are numbers: `0.2` and `2e-1` are the same bucket. */
const NUMERIC_LABELS: ReadonlySet<string> = new Set(["le", "quantile"]);

/** Compiles a selector for one arm: placeholders filled in, regular expressions compiled by RE2. */
export async function compileSelector(
  selector: Selector,
  query: Pick<MetricQuery, "arm" | "version">,
): Promise<SampleTest> {
  const tests: SampleTest[] = [];
  for (const matcher of selector.matchers) tests.push(await compileMatcher(matcher, query));
  return (sample) => sample.name === selector.metric && tests.every((test) => test(sample));
}

async function compileMatcher(
  matcher: LabelMatcher,
  query: Pick<MetricQuery, "arm" | "version">,
): Promise<SampleTest> {
  const { label, operator } = matcher;
  switch (operator) {
    case "=":
    case "!=": {
      const wanted = fillIn(matcher.value, query, (text) => text);
      const same = sameValue(label, wanted);
      return (sample) => same(sample.labels.get(label) ?? "") === (operator === "=");
    }
    case "=~":
    case "!~": {
      const { RE2JS } = await import("re2js");
      const pattern = RE2JS.compile(fillIn(matcher.value, query, (text) => RE2JS.quote(text)));
      return (sample) => pattern.matches(sample.labels.get(label) ?? "") === (operator === "=~");
    }
  }
}

/** Puts arm and version into a text, each made harmless for the place it goes to. */
export function fillIn(
  text: string,
  query: Pick<MetricQuery, "arm" | "version">,
  quote: (value: string) => string,
): string {
  return text.replace(/\{\{\s*(arm|version)\s*\}\}/g, (_whole, name: string) =>
    quote(name === "arm" ? query.arm : query.version),
  );
}

function sameValue(label: string, wanted: string): (value: string) => boolean {
  const number = Number(wanted);
  if (!NUMERIC_LABELS.has(label) || wanted === "" || Number.isNaN(number)) return (value) => value === wanted;
  return (value) => value === wanted || (value !== "" && Number(value) === number);
}
