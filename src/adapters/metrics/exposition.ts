/**
 * The text that `/metrics` endpoints answer, read strictly: Prometheus text 0.0.4 and OpenMetrics 1.0. One
 * malformed line spoils the whole scrape, as it does for Prometheus: a half understood scrape is a gap.
 * (https://prometheus.io/docs/instrumenting/exposition_formats/ and
 * https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md)
 *
 * Own code, because no maintained package on npm reads both formats and refuses what is malformed.
 */
export interface Sample {
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly value: number;
}

export type Exposition =
  | {
      readonly ok: true;
      readonly samples: readonly Sample[];
      /** Names of the metric families that are declared, with or without samples. */
      readonly families: ReadonlySet<string>;
    }
  | { readonly ok: false; readonly why: string };

const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const BLANKS = /[ \t]*/y;
const WORD = /[^ \t#]+/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)$/;
const TYPE = /^#\s*TYPE\s+(\S+)/;
const LONGEST_SHOWN = 60;

/** Reads a whole scrape. `openmetrics` says that the answer's content type was OpenMetrics. */
export function parseExposition(text: string, openmetrics: boolean): Exposition {
  if (text.trimStart().startsWith("<")) return { ok: false, why: "the answer is HTML or XML, not metrics" };
  if (text === "") return { ok: false, why: "the answer is empty" };
  if (!text.endsWith("\n")) return { ok: false, why: "the answer does not end with a line end: it was cut" };
  const lines = text.split("\n");
  lines.pop();
  if (openmetrics && lines.at(-1)?.trimEnd() !== "# EOF") {
    return { ok: false, why: "the answer does not end with # EOF: it was cut" };
  }
  const samples: Sample[] = [];
  const families = new Set<string>();
  for (const [index, raw] of lines.entries()) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line.startsWith("#")) {
      const family = TYPE.exec(line)?.[1];
      if (family !== undefined) families.add(family);
      continue;
    }
    if (line.trim() === "") continue;
    const sample = parseSample(line);
    if (sample === undefined) {
      const shown = line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
      return { ok: false, why: `line ${index + 1} is not a sample: ${shown}` };
    }
    samples.push(sample);
  }
  return { ok: true, samples, families };
}

/** `name{label="value"} value [timestamp] [# exemplar]`; undefined when malformed. */
function parseSample(line: string): Sample | undefined {
  const cursor = { line, at: 0 };
  take(cursor, BLANKS);
  let name = take(cursor, NAME);
  take(cursor, BLANKS);
  let labels: ReadonlyMap<string, string> = NO_LABELS;
  if (line[cursor.at] === "{") {
    const parsed = parseLabels(cursor);
    if (parsed === undefined) return undefined;
    labels = parsed.labels;
    // Prometheus 3 writes names that are not plain words inside the braces: {"my.metric"} 1
    if (parsed.name !== undefined) {
      if (name !== "") return undefined;
      name = parsed.name;
    }
  }
  if (name === "") return undefined;
  take(cursor, BLANKS);
  const value = parseValue(take(cursor, WORD));
  if (value === undefined) return undefined;
  return endsWell(cursor) ? { name, labels, value } : undefined;
}

interface Cursor {
  readonly line: string;
  at: number;
}

function parseLabels(cursor: Cursor): { name?: string; labels: Map<string, string> } | undefined {
  const labels = new Map<string, string>();
  let name: string | undefined;
  cursor.at += 1;
  for (;;) {
    take(cursor, BLANKS);
    if (cursor.line[cursor.at] === "}") break;
    const quoted = cursor.line[cursor.at] === '"';
    const label = quoted ? parseQuoted(cursor) : take(cursor, LABEL);
    if (label === undefined || label === "") return undefined;
    take(cursor, BLANKS);
    if (cursor.line[cursor.at] === "=") {
      cursor.at += 1;
      take(cursor, BLANKS);
      const value = parseQuoted(cursor);
      if (value === undefined || labels.has(label)) return undefined;
      labels.set(label, value);
    } else if (quoted && name === undefined && labels.size === 0) name = label;
    else return undefined;
    take(cursor, BLANKS);
    if (cursor.line[cursor.at] !== ",") break;
    cursor.at += 1;
  }
  if (cursor.line[cursor.at] !== "}") return undefined;
  cursor.at += 1;
  return name === undefined ? { labels } : { name, labels };
}

function parseQuoted(cursor: Cursor): string | undefined {
  if (cursor.line[cursor.at] !== '"') return undefined;
  let text = "";
  for (let at = cursor.at + 1; at < cursor.line.length; at += 1) {
    const character = cursor.line[at];
    if (character === '"') {
      cursor.at = at + 1;
      return text;
    }
    if (character === "\\") {
      at += 1;
      const escaped = cursor.line[at];
      // Anything but \\, \" and \n stands for itself, backslash included, as in Prometheus.
      text += escaped === "n" ? "\n" : escaped === "\\" || escaped === '"' ? escaped : `\\${escaped ?? ""}`;
    } else text += character;
  }
  return undefined;
}

function parseValue(word: string): number | undefined {
  if (NUMBER.test(word)) return Number(word);
  switch (word.toLowerCase()) {
    case "nan":
      return Number.NaN;
    case "+inf":
    case "inf":
    case "+infinity":
    case "infinity":
      return Number.POSITIVE_INFINITY;
    case "-inf":
    case "-infinity":
      return Number.NEGATIVE_INFINITY;
    default:
      return undefined;
  }
}

/** After the value: nothing, or a timestamp, or an exemplar, which begins with #. */
function endsWell(cursor: Cursor): boolean {
  take(cursor, BLANKS);
  const timestamp = take(cursor, WORD);
  if (timestamp !== "" && !NUMBER.test(timestamp)) return false;
  take(cursor, BLANKS);
  return cursor.at === cursor.line.length || cursor.line[cursor.at] === "#";
}

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const taken = pattern.exec(cursor.line)?.[0] ?? "";
  cursor.at += taken.length;
  return taken;
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();
