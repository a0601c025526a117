import type { Note } from "./reader.ts";
import { UnreadableEvidence } from "./reader.ts";
import type { Json } from "./strict-json.ts";
import { isObject } from "./strict-json.ts";
import { parseYaml } from "./strict-yaml.ts";
import { lineAndColumn } from "./text.ts";

/** Fields by name. A name with two different values says nothing certain: it is left out, with a note. */
export class Fields {
  readonly notes: Note[] = [];
  private readonly file: string;
  private readonly values = new Map<string, { readonly value: string; readonly line: number }>();
  private readonly disputed = new Set<string>();

  constructor(file: string) {
    this.file = file;
  }

  add(name: string, value: string, line: number): void {
    const earlier = this.values.get(name);
    if (earlier === undefined) this.values.set(name, { value, line });
    if (earlier === undefined || earlier.value === value || this.disputed.has(name)) return;
    this.disputed.add(name);
    if (this.disputed.size > 10) return;
    this.notes.push({
      message: `field "${name}" stands in lines ${earlier.line} and ${line} with different values, so neither counts`,
      where: { file: this.file, line },
    });
  }

  result(): Readonly<Record<string, string>> {
    const result: Record<string, string> = {};
    for (const [name, { value }] of this.values) {
      if (!this.disputed.has(name) && name !== "__proto__") result[name] = value;
    }
    return result;
  }
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** Reads the front matter into fields and blanks its lines, so that places in the rest stay true. */
export async function takeFrontMatter(text: string, path: string, fields: Fields): Promise<string> {
  const match = text.startsWith("---") ? FRONT_MATTER.exec(text) : null;
  if (match === null || match.index !== 0 || match[1] === undefined) return text;
  const parsed = await parseYaml(match[1]);
  if (parsed.kind === "failed") {
    const offset = text.indexOf("\n") + 1 + parsed.offset;
    throw new UnreadableEvidence({
      reasonCode: "evidence-malformed",
      expected: "front matter in YAML with unique keys",
      found: parsed.message,
      where: { file: path, ...lineAndColumn(text, offset) },
    });
  }
  if (isObject(parsed.value)) {
    for (const [name, value] of Object.entries(parsed.value)) {
      const line = lineAndColumn(text, text.indexOf("\n") + 1 + parsed.locate([name])).line;
      for (const [full, plain] of flatten(name, value)) fields.add(full, plain, line);
    }
  }
  return match[0].replace(/[^\n]/g, "") + text.slice(match[0].length);
}

function flatten(name: string, value: Json): readonly (readonly [string, string])[] {
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inner]) => flatten(`${name}.${key}`, inner));
  if (Array.isArray(value))
    return [
      [
        name,
        value
          .filter((item) => typeof item !== "object")
          .map(String)
          .join(", "),
      ],
    ];
  return [[name, value === null ? "" : String(value)]];
}

const FIELD_LINE = /^([\p{L}\p{N}][^:]{0,79}):\s+(\S.*)$/u;

/** `Key: value` lines of a paragraph whose first line is `firstLine`. */
export function lineFields(text: string, firstLine: number, fields: Fields): void {
  for (const [index, line] of text.split("\n").entries()) {
    const match = FIELD_LINE.exec(line.trim());
    if (match?.[1] !== undefined && match[2] !== undefined) {
      fields.add(match[1].trim(), match[2].trim(), firstLine + index);
    }
  }
}

/** A table of two columns holds a field in each row; a wider one with a single row holds one in each column. */
export function tableFields(
  table: { readonly rows: readonly (readonly string[])[]; readonly lines: readonly number[] },
  fields: Fields,
): void {
  const [header = [], only = []] = table.rows;
  const rows = header.length === 2 ? table.rows : [];
  const pairs =
    table.rows.length === 2 && header.length > 2
      ? header.map((name, column) => ({ name, value: only[column] ?? "", line: table.lines[1] ?? 1 }))
      : rows.map(([name = "", value = ""], row) => ({ name, value, line: table.lines[row] ?? 1 }));
  for (const { name, value, line } of pairs) {
    const clean = name.replace(/\s*:$/, "");
    if (clean !== "") fields.add(clean, value, line);
  }
}
