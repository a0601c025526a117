/**
 * Series selectors, as an `openmetrics` source understands them: a metric name and label matchers in the
 * syntax of PromQL's instant vector selectors, optionally inside `sum`, `max`, `min` or `avg`.
 * (https://prometheus.io/docs/prometheus/latest/querying/basics/#instant-vector-selectors)
 */
export interface Selector {
  readonly metric: string;
  readonly matchers: readonly LabelMatcher[];
  /** How several matching series become one number. Without it counters are added and a gauge must be one. */
  readonly aggregate?: Aggregate;
}

export type Aggregate = (typeof AGGREGATES)[number];

/** One label matcher; a regular expression is RE2 and matches the whole value. */
export interface LabelMatcher {
  readonly label: string;
  readonly operator: "=" | "!=" | "=~" | "!~";
  readonly value: string;
}

/** A selector, or what is wrong with it and where (1-based). */
export type ParsedSelector =
  | { readonly ok: true; readonly selector: Selector }
  | { readonly ok: false; readonly message: string; readonly column: number };

/** Placeholders that may stand inside the quotes of a matcher. */
export const PLACEHOLDERS = ["arm", "version"] as const;

const AGGREGATES = ["sum", "max", "min", "avg"] as const;
const METRIC_NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const LABEL_NAME = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const OPERATOR = /=~|!~|!=|=/y;
const SPACE = /\s*/y;

/** Parses a selector without looking at its regular expressions. */
export function parseSelector(text: string): ParsedSelector {
  const reader = new SelectorReader(text);
  try {
    return { ok: true, selector: reader.read() };
  } catch (error) {
    if (error instanceof SelectorProblem) return { ok: false, message: error.message, column: error.column };
    throw error;
  }
}

/** Parses a selector and compiles its regular expressions, for errors while the config loads. */
export async function checkSelector(text: string): Promise<ParsedSelector> {
  const parsed = parseSelector(text);
  if (!parsed.ok) return parsed;
  const patterns = parsed.selector.matchers.filter(({ operator }) => operator === "=~" || operator === "!~");
  if (patterns.length === 0) return parsed;
  const { RE2JS } = await import("re2js");
  for (const { label, value } of patterns) {
    try {
      RE2JS.compile(value);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { ok: false, message: `the pattern of ${label}: ${why}`, column: text.indexOf(label) + 1 };
    }
  }
  return parsed;
}

class SelectorProblem extends Error {
  readonly column: number;
  constructor(message: string, offset: number) {
    super(message);
    this.column = offset + 1;
  }
}

/** Reads one selector from left to right. */
class SelectorReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Selector {
    this.#take(SPACE);
    const start = this.#at;
    const word = this.#take(METRIC_NAME);
    this.#take(SPACE);
    const aggregate = AGGREGATES.find((name) => name === word);
    if (aggregate !== undefined && this.#text[this.#at] === "(") {
      this.#at += 1;
      this.#take(SPACE);
      const inner = this.#series(this.#at, this.#take(METRIC_NAME));
      this.#expect(")");
      return this.#end({ ...inner, aggregate });
    }
    return this.#end(this.#series(start, word));
  }

  #series(start: number, name: string): Selector {
    if (name === "") throw new SelectorProblem("a selector begins with the name of a metric", start);
    this.#take(SPACE);
    if (this.#text[this.#at] === "(")
      throw new SelectorProblem(
        `${name}() is not known to an openmetrics source; it takes a series selector, optionally in ${AGGREGATES.join(", ")}`,
        start,
      );
    const matchers: LabelMatcher[] = [];
    if (this.#text[this.#at] === "{") {
      this.#at += 1;
      this.#take(SPACE);
      while (this.#text[this.#at] !== "}") {
        matchers.push(this.#matcher());
        this.#take(SPACE);
        if (this.#text[this.#at] !== ",") break;
        this.#at += 1;
        this.#take(SPACE);
      }
      this.#expect("}");
    }
    return { metric: name, matchers };
  }

  #matcher(): LabelMatcher {
    const start = this.#at;
    const label = this.#take(LABEL_NAME);
    if (label === "") throw new SelectorProblem("a label name is expected here", start);
    this.#take(SPACE);
    const operator = this.#take(OPERATOR);
    if (!isOperator(operator)) throw new SelectorProblem("one of =, !=, =~, !~ is expected here", this.#at);
    this.#take(SPACE);
    return { label, operator, value: this.#quoted() };
  }

  #quoted(): string {
    const start = this.#at;
    const quote = this.#text[start];
    if (quote !== '"' && quote !== "'" && quote !== "`") {
      throw new SelectorProblem("a value in quotes is expected here", start);
    }
    this.#at += 1;
    let value = "";
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined) throw new SelectorProblem("this quote is never closed", start);
      this.#at += 1;
      if (character === quote) break;
      value += character === "\\" && quote !== "`" ? this.#escape() : character;
    }
    for (const [, name] of value.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)) {
      if (!PLACEHOLDERS.some((known) => known === name)) {
        throw new SelectorProblem(`{{${name}}} is not known here (known: {{arm}}, {{version}})`, start);
      }
    }
    return value;
  }

  #escape(): string {
    const character = this.#text[this.#at];
    this.#at += 1;
    switch (character) {
      case "n":
        return "\n";
      case "t":
        return "\t";
      case "\\":
      case '"':
      case "'":
        return character;
      default:
        throw new SelectorProblem(
          `\\${character ?? ""} is not an escape (write \\\\ for a backslash)`,
          this.#at - 1,
        );
    }
  }

  #expect(character: string): void {
    this.#take(SPACE);
    if (this.#text[this.#at] !== character)
      throw new SelectorProblem(`${character} is expected here`, this.#at);
    this.#at += 1;
  }

  #end(selector: Selector): Selector {
    this.#take(SPACE);
    if (this.#at < this.#text.length) {
      throw new SelectorProblem(
        "nothing may follow the selector (an openmetrics source takes a series, not PromQL)",
        this.#at,
      );
    }
    return selector;
  }

  /** Takes what the pattern matches here; the empty text if it does not. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += taken.length;
    return taken;
  }
}

function isOperator(text: string): text is LabelMatcher["operator"] {
  return text === "=" || text === "!=" || text === "=~" || text === "!~";
}
