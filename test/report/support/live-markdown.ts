import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** What a Markdown page does besides showing text, as GitHub's dialect reads it. */
export interface LiveMarkdown {
  /** Raw HTML, such as `<details>`. */
  readonly html: readonly string[];
  /** Addresses of links and images, also those that GitHub would make by itself. */
  readonly addresses: readonly string[];
  readonly headings: readonly string[];
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

// The library's own search for addresses in finished text knows no escapes; GitHub's parser does.
const dialect = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** Parses the page and lists everything in it that is alive. */
export function liveMarkdown(page: string): LiveMarkdown {
  const html: string[] = [];
  const addresses: string[] = [];
  const headings: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === "html") html.push(node.value ?? "");
    if (node.url !== undefined) addresses.push(node.url);
    if (node.type === "heading") headings.push(textOf(node));
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(page, { extensions: [gfm()], mdastExtensions: dialect }) as Node);
  return { html, addresses, headings };
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}
