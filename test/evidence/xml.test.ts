import { describe, expect, it } from "vitest";
import type { EvidenceInput } from "../../src/evidence/reader.ts";
import { UnreadableEvidence } from "../../src/evidence/reader.ts";
import { readXml } from "../../src/evidence/xml.ts";

const MEGABYTE = 1024 ** 2;

/** A document whose middle is this piece again and again, made while it is read. */
function endless(
  start: string,
  piece: string,
  megabytes: number,
  end: string,
  watch = () => {},
): EvidenceInput {
  const block = Buffer.from(piece.repeat(Math.ceil((64 * 1024) / piece.length)));
  const times = Math.ceil((megabytes * MEGABYTE) / block.length);
  return {
    path: "huge.xml",
    size: times * block.length,
    stream: async function* () {
      yield Buffer.from(start);
      for (let count = 0; count < times; count += 1) {
        watch();
        yield block;
      }
      yield Buffer.from(end);
    },
  };
}

async function outcome(input: EvidenceInput): Promise<string> {
  try {
    await readXml(input, 1e12, { open: () => {}, close: () => {} });
    return "read";
  } catch (error) {
    if (!(error instanceof UnreadableEvidence)) throw error;
    return `${error.failure.expected}: ${error.failure.found}`;
  }
}

describe("memory", () => {
  it.each([
    ["CDATA", "<a><![CDATA[", "log line\n", "]]></a>"],
    ["text", "<a>", "log line &amp; more\n", "</a>"],
    ["a comment", "<a><!-- ", "note ", "--></a>"],
    ["an instruction", "<a><?p ", "note ", "?></a>"],
    ["elements", "<a>", "<b c='d'>e</b>", "</a>"],
  ])("stays small while 120 MB of %s go by", async (_, start, piece, end) => {
    const before = process.memoryUsage().heapUsed;
    let peak = 0;
    const watch = () => {
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
    };
    expect(await outcome(endless(start, piece, piece.startsWith("<b") ? 20 : 120, end, watch))).toBe("read");
    expect(peak / MEGABYTE).toBeLessThan(80);
  });
});

describe("what never ends is refused while it is still small", () => {
  it.each([
    ["an attribute", '<a b="', "x", '"/>', "values of at most 16777216 characters: a longer one"],
    ["a name", "<", "a", "/>", "names of at most 65536 characters: a longer one"],
    ["an attribute's name", "<a ", "b", '="c"/>', "names of at most 65536 characters: a longer one"],
    ["an entity", "<a>&", "b", ";</a>", "names of at most 65536 characters: a longer one"],
    ["a document type", "<!DOCTYPE ", "a ", "><a/>", "a root element within 65536 characters: none"],
    ["a comment before the root", "<!--", "a ", "--><a/>", "a root element within 65536 characters: none"],
    ["nesting", "<a>", "<b>", "</a>", "elements nested at most 200 deep: deeper nesting"],
  ])("%s", async (_, start, piece, end, expected) => {
    let pieces = 0;
    const input = endless(start, piece, 100, end, () => {
      pieces += 1;
    });
    expect(await outcome(input)).toBe(expected);
    expect(pieces * 64 * 1024).toBeLessThan(20 * MEGABYTE);
  });

  it("attributes", async () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `a${index}=""`).join(" ");
    const input = endless(`<a ${many}`, " ", 1, "/>");
    expect(await outcome(input)).toBe("at most 10000 attributes on an element: more");
  });
});

it("gives elements with their depth and place", async () => {
  const seen: unknown[] = [];
  const text = '<?xml version="1.0"?>\n<a x="1">\n  <b/>\n</a>';
  const input = {
    path: "f.xml",
    size: 0,
    stream: async function* () {
      yield Buffer.from(text);
    },
  };
  await readXml(input, 1000, {
    open: ({ name, attributes }, at, depth) => seen.push([name, { ...attributes }, at().line, depth]),
    close: (name, depth) => seen.push([name, depth]),
  });
  expect(seen).toEqual([
    ["a", { x: "1" }, 2, 1],
    ["b", {}, 3, 2],
    ["b", 2],
    ["a", 1],
  ]);
});
