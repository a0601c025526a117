import { inertHtml } from "./inert.ts";
import { oneLine } from "./text.ts";

/** Text from outside as HTML text: on one line, inert. */
export function safe(text: string, length?: number): string {
  return inertHtml(oneLine(text, length));
}

/** A cell of a table: plain text, or text in a way of its own. */
export type Cell =
  | string
  | { readonly text: string; readonly as: "code" | "nowrap" | "good" | "bad" | "open" };

/** A table of plain texts. A row header instead of a head row when `header` is empty. */
export function htmlTable(header: readonly string[], rows: readonly (readonly Cell[])[], style = ""): string {
  if (rows.length === 0) return "";
  const head =
    header.length === 0
      ? ""
      : `<thead><tr>${header.map((text) => `<th>${safe(text)}</th>`).join("")}</tr></thead>`;
  const body = rows.map((row) => {
    const cells = row.map((one, at) => (header.length === 0 && at === 0 ? rowHeader(one) : cell(one)));
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="scroll"><table class="${style}">${head}<tbody>${body.join("")}</tbody></table></div>`;
}

function rowHeader(one: Cell): string {
  return `<th scope="row">${safe(typeof one === "string" ? one : one.text)}</th>`;
}

function cell(one: Cell): string {
  if (typeof one === "string") return `<td>${safe(one)}</td>`;
  if (one.as === "code") return `<td class="code"><code>${safe(one.text)}</code></td>`;
  return `<td class="${one.as}">${safe(one.text)}</td>`;
}

/** A folded part. */
export function htmlFolded(summary: string, body: string): string {
  return body === "" ? "" : `<details><summary>${safe(summary)}</summary>${body}</details>`;
}

/** A part of the page with its heading; nothing at all when it has no content. */
export function htmlSection(title: string, ...content: readonly string[]): string {
  const body = content.join("");
  return body === "" ? "" : `<section><h2>${safe(title)}</h2>${body}</section>`;
}
