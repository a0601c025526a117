import { inertMarkdown, inertMarkdownCode } from "./inert.ts";
import { count, oneLine } from "./text.ts";

/** Longest text of a table cell; the whole text stands in the document it comes from. */
const CELL_LENGTH = 300;
/** Lines of a list shown before the rest is folded. */
const SHOWN_LINES = 8;

/** Text from outside as running Markdown: on one line, inert. */
export function plain(text: string, length?: number): string {
  return inertMarkdown(oneLine(text, length));
}

/** A table of plain texts; `code` names columns shown as code. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  code: readonly number[] = [],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) =>
    line(
      row.map((text, at) =>
        code.includes(at) ? inertMarkdownCode(oneLine(text)) : plain(text, CELL_LENGTH),
      ),
    ),
  );
  return [line(header), line(header.map(() => "---")), ...body].join("\n");
}

/** A page as a part of another: its headings two levels down. */
export function lowered(page: string): string {
  return page.replace(/^#{1,4} /gm, (marks) => `##${marks}`);
}

/** A folded part; the summary must be the product's own words. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A page for people fits two screens: the first lines of a list, and the rest folded under its number. */
export function shortList(lines: readonly string[], further: string): string {
  const rest = lines.slice(SHOWN_LINES);
  const more = rest.length === 0 ? "" : `\n\n${folded(count(rest.length, further), rest.join("\n"))}`;
  return lines.slice(0, SHOWN_LINES).join("\n") + more;
}

/**
 * A link to an address that the product made itself. Anything but http(s) is shown as text, and brackets in
 * the address are written as their codes, so that it cannot end early.
 */
export function link(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return plain(text);
  const address = url.replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, (mark) =>
    [...new TextEncoder().encode(mark)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  );
  return `[${plain(text)}](${address})`;
}
