import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import {
  inertHtml,
  inertLog,
  inertMarkdown,
  inertMarkdownBlock,
  inertMarkdownCode,
  visibleText,
} from "../../src/report/inert.ts";

const hostile = fc.string({
  unit: fc.constantFrom(
    ..."ab1 \n\r\t:#[]()<>!*_~`|\\-+=.@&$^{}/\"';%",
    "::error::",
    "##[",
    "https://a.test/",
    "www.a.test",
    "<img src=x>",
    "```",
    "\u001b[31m",
    "\u001b]8;;x\u0007",
    "\u202e",
    "\u0000",
    "&amp;",
    "😀",
  ),
  maxLength: 30,
});

/** A node of the parsed Markdown, as far as these tests look at it. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function kinds(node: Node): string[] {
  return [node.type, ...(node.children ?? []).flatMap(kinds)];
}

function text(node: Node): string {
  return node.value ?? (node.children ?? []).map(text).join("");
}

/** As GitHub parses it; the library's own search for addresses in finished text is left out. */
const tables = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

describe("inert log text", () => {
  it("breaks workflow commands wherever the runner looks for them", () => {
    expect(inertLog("::error::x")).toBe(": :error::x");
    expect(inertLog("a\n \t::set-output name=a::b")).toBe("a\n \t: :set-output name=a::b");
    expect(inertLog("progress\r::stop-commands::x")).toBe("progress\n: :stop-commands::x");
    expect(inertLog("see ##[error]x")).toBe("see ## [error]x");
  });

  it("drops colours and shows what would be unseen", () => {
    expect(inertLog("\u001b[1;31mred\u001b[0m")).toBe("red");
    expect(inertLog("\u001b]0;title\u0007x")).toBe("x");
    expect(inertLog("\u001b(Bx")).toBe("\\u001b(Bx");
    expect(inertLog("admin\u202egnp")).toBe("admin\\u202egnp");
    expect(inertLog("a\u0000b\u{e0041}")).toBe("a\\u0000b\\u{e0041}");
  });

  it("never leaves a command or a control character, and is the same when made inert again", () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const shown = inertLog(raw);
        for (const line of shown.split(/\r\n|\r|\n/)) {
          expect(line.trimStart().startsWith("::")).toBe(false);
          expect(line).not.toContain("##[");
        }
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(inertLog(shown)).toBe(shown);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("inert HTML text", () => {
  it("holds no markup", () => {
    expect(inertHtml(`<a href="x" onclick='y'>&</a>`)).toBe(
      "&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
    );
  });
});

describe("inert Markdown", () => {
  it("is one paragraph of plain text that reads as it was written", () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const tree = fromMarkdown(inertMarkdown(raw), { extensions: [gfm()] });
        const plain = visibleText(raw).replace(/\s+/g, " ").trim();
        expect(kinds(tree)).toEqual(plain === "" ? ["root"] : ["root", "paragraph", "text"]);
        expect(text(tree)).toBe(plain);
      }),
      { numRuns: 3_000 },
    );
  });

  it("stays in its table cell, as text and as code", () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const table = `| a | b | c |\n| - | - | - |\n| ${inertMarkdown(raw)} | ${inertMarkdownCode(raw)} | end |\n`;
        const tree = fromMarkdown(table, {
          extensions: [gfm()],
          mdastExtensions: tables,
        });
        const names = kinds(tree);
        expect(names.filter((name) => name === "tableCell")).toHaveLength(6);
        for (const name of ["link", "image", "heading", "list", "emphasis", "strong", "delete"]) {
          expect(names).not.toContain(name);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps a block closed whatever fences it holds", () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const tree = fromMarkdown(`${inertMarkdownBlock(raw)}after`, { extensions: [gfm()] });
        expect(kinds(tree)).toEqual(["root", "code", "paragraph", "text"]);
      }),
      { numRuns: 1_000 },
    );
  });
});
