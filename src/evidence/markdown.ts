import type { Token } from "markdown-it";
import { documentTime } from "./document-time.ts";
import type { Note } from "./reader.ts";
import { perDocument, UnreadableEvidence } from "./reader.ts";
import type { Json } from "./strict-json.ts";
import { isObject } from "./strict-json.ts";
import { parseYaml } from "./strict-yaml.ts";
import { lineAndColumn, readText } from "./text.ts";

/**
 * Markdown (CommonMark with GitHub's tables, task lists and strikethrough) as a form that people fill in: task
 * lists become `checklist`, front matter, `Key: value` lines and table rows become `fields`. Code, comments,
 * quotations and struck-out text say nothing.
 */
export const readMarkdown = perDocument(async (input, options) => {
  const text = await readText(input, Math.min(options.maxBytes, MAX_BYTES), "skip");
  const fields = new Fields(input.path);
  const body = await takeFrontMatter(text, input.path, fields);
  const facts = gather(await tokenize(body, input.path), fields);
  const named = fields.result();
  if (body.trim() === "" && Object.keys(named).length === 0) {
    throw new UnreadableEvidence({ reasonCode: "evidence-empty", found: "a document without any text" });
  }
  const { timestamp } = options;
  const stated = timestamp !== undefined && Object.hasOwn(named, timestamp) ? named[timestamp] : undefined;
  return {
    kind: "read",
    part: { checklist: facts.checklist, fields: named, headings: facts.headings },
    time:
      timestamp === undefined
        ? { kind: "silent" }
        : documentTime(stated, `the field "${timestamp}" of ${input.path}`),
    notes: fields.notes,
  };
});

/** A document people write is far smaller. */
const MAX_BYTES = 1024 ** 2;
/** Lists and quotations inside each other; the parser drops what is deeper, so that is refused. */
const MAX_NESTING = 60;

async function tokenize(body: string, path: string): Promise<readonly Token[]> {
  const { default: MarkdownIt } = await import("markdown-it");
  const settings = { html: true, maxNesting: MAX_NESTING };
  const parser = new MarkdownIt("commonmark", settings);
  parser.enable(["table", "strikethrough"]);
  const tokens = parser.parse(body, {});
  const deep = tokens.find((token) => token.level >= MAX_NESTING - 2);
  if (deep === undefined) return tokens;
  throw new UnreadableEvidence({
    reasonCode: "evidence-malformed",
    expected: `lists and quotations nested less than ${MAX_NESTING / 2} deep`,
    found: "deeper nesting",
    where: { file: path, line: (deep.map?.[0] ?? 0) + 1 },
  });
}

/** Fields by name. A name with two different values says nothing certain: it is left out, with a note. */
class Fields {
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
async function takeFrontMatter(text: string, path: string, fields: Fields): Promise<string> {
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

interface Gathered {
  readonly checklist: { readonly total: number; readonly done: number; readonly open: number };
  readonly headings: readonly string[];
}

function gather(tokens: readonly Token[], fields: Fields): Gathered {
  const headings: string[] = [];
  const items: { started: boolean; task: boolean }[] = [];
  let quotes = 0;
  let heading = false;
  let table: { readonly rows: string[][]; readonly lines: number[] } | undefined;
  let done = 0;
  let open = 0;

  for (const token of tokens) {
    switch (token.type) {
      case "blockquote_open":
        quotes += 1;
        break;
      case "blockquote_close":
        quotes -= 1;
        break;
      case "list_item_open":
        items.push({ started: false, task: false });
        break;
      case "list_item_close":
        items.pop();
        break;
      case "heading_open":
        heading = true;
        break;
      case "heading_close":
        heading = false;
        break;
      case "table_open":
        table = { rows: [], lines: [] };
        break;
      case "tr_open":
        table?.rows.push([]);
        table?.lines.push((token.map?.[0] ?? 0) + 1);
        break;
      case "table_close":
        if (table !== undefined && quotes === 0) tableFields(table, fields);
        table = undefined;
        break;
      case "inline": {
        const text = plainText(token);
        const item = items.at(-1);
        if (heading) headings.push(text.replaceAll("\n", " ").trim());
        else if (table !== undefined) table.rows.at(-1)?.push(text.replaceAll("\n", " ").trim());
        else {
          const box = item === undefined || item.started ? undefined : checkbox(token.content);
          if (item !== undefined) {
            item.started = true;
            item.task ||= box !== undefined;
          }
          if (box === "done") done += 1;
          if (box === "open") open += 1;
          if (quotes === 0 && !items.some(({ task }) => task)) {
            lineFields(text, (token.map?.[0] ?? 0) + 1, fields);
          }
        }
        break;
      }
    }
  }
  return { checklist: { total: done + open, done, open }, headings };
}

/**
 * The task-list marker in front of a list item. Beside GitHub's `[ ]` and `[x]`, an empty box and the marks of
 * other tools (`[-]`, `[~]`, `[/]`, `[>]`, `[?]`, `[!]`) are boxes that nobody has ticked.
 */
function checkbox(content: string): "done" | "open" | undefined {
  const mark = /^\[([^\]]?)\](?:\s|$)/u.exec(content)?.[1];
  if (mark === undefined) return undefined;
  if (mark === "x" || mark === "X") return "done";
  return /[\p{L}\p{N}]/u.test(mark) ? undefined : "open";
}

/** What a reader sees: no markup, no struck-out text, no HTML, no images. */
function plainText(inline: Token): string {
  let text = "";
  let struck = 0;
  for (const token of inline.children ?? []) {
    if (token.type === "s_open") struck += 1;
    else if (token.type === "s_close") struck -= 1;
    else if (struck > 0) continue;
    else if (token.type === "text" || token.type === "text_special" || token.type === "code_inline")
      text += token.content;
    else if (token.type === "softbreak" || token.type === "hardbreak") text += "\n";
  }
  return text;
}

const FIELD_LINE = /^([\p{L}\p{N}][^:]{0,79}):\s+(\S.*)$/u;

function lineFields(text: string, firstLine: number, fields: Fields): void {
  for (const [index, line] of text.split("\n").entries()) {
    const match = FIELD_LINE.exec(line.trim());
    if (match?.[1] !== undefined && match[2] !== undefined) {
      fields.add(match[1].trim(), match[2].trim(), firstLine + index);
    }
  }
}

/** A table of two columns holds a field in each row; a wider one with a single row holds one in each column. */
function tableFields(
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
