import type { Token } from "markdown-it";
import { documentTime } from "./document-time.ts";
import { Fields, lineFields, tableFields, takeFrontMatter } from "./markdown-fields.ts";
import type { EvidenceInput, Note } from "./reader.ts";
import { perDocument, UnreadableEvidence } from "./reader.ts";
import { readText } from "./text.ts";

/**
 * Markdown (CommonMark with GitHub's tables, task lists and strikethrough) as a form that people fill in: task
 * lists become `checklist`, front matter, `Key: value` lines and table rows become `fields`. Code, comments,
 * quotations and struck-out text say nothing.
 */
export const readMarkdown = perDocument(async (input, options) => {
  const { checklist, fields, headings, notes } = await outlineMarkdown(input, options.maxBytes);
  const { timestamp } = options;
  const stated = timestamp !== undefined && Object.hasOwn(fields, timestamp) ? fields[timestamp] : undefined;
  return {
    kind: "read",
    part: { checklist, fields, headings },
    time:
      timestamp === undefined
        ? { kind: "silent" }
        : documentTime(stated, `the field "${timestamp}" of ${input.path}`),
    notes,
  };
});

/** What a Markdown document says as a form. */
export interface MarkdownOutline {
  readonly checklist: { readonly total: number; readonly done: number; readonly open: number };
  readonly fields: Readonly<Record<string, string>>;
  readonly headings: readonly string[];
  /** List items and code blocks with something in them: what can be followed step by step. */
  readonly steps: number;
  readonly notes: readonly Note[];
}

/** Reads a Markdown document. Throws `UnreadableEvidence` where it is empty, too large or no text. */
export async function outlineMarkdown(input: EvidenceInput, maxBytes: number): Promise<MarkdownOutline> {
  const text = await readText(input, Math.min(maxBytes, MAX_BYTES), "skip");
  const fields = new Fields(input.path);
  const body = await takeFrontMatter(text, input.path, fields);
  const gathered = gather(await tokenize(body, input.path), fields);
  const named = fields.result();
  if (body.trim() === "" && Object.keys(named).length === 0) {
    throw new UnreadableEvidence({ reasonCode: "evidence-empty", found: "a document without any text" });
  }
  return { ...gathered, fields: named, notes: fields.notes };
}

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

function gather(
  tokens: readonly Token[],
  fields: Fields,
): Pick<MarkdownOutline, "checklist" | "headings" | "steps"> {
  const headings: string[] = [];
  const items: { started: boolean; task: boolean }[] = [];
  let quotes = 0;
  let heading = false;
  let table: { readonly rows: string[][]; readonly lines: number[] } | undefined;
  let done = 0;
  let open = 0;
  let steps = 0;

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
      case "fence":
      case "code_block":
        if (quotes === 0 && token.content.trim() !== "") steps += 1;
        break;
      case "inline": {
        const text = plainText(token);
        const item = items.at(-1);
        if (item !== undefined && !item.started && quotes === 0 && text.trim() !== "") steps += 1;
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
  return { checklist: { total: done + open, done, open }, headings, steps };
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
