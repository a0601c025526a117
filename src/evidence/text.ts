import { TextDecoder } from "node:util";
import type { EvidenceInput } from "./reader.ts";
import { UnreadableEvidence } from "./reader.ts";

/** Whether a byte order mark of UTF-8 in front is skipped or refused. */
export type BomPolicy = "skip" | "refuse";

/**
 * The text of an input, piece by piece. Only valid UTF-8 comes out (or, where a document declares it, another
 * encoding that `detect` names); UTF-16, broken bytes and more than `maxBytes` are refused.
 */
export async function* decodeText(
  input: EvidenceInput,
  maxBytes: number,
  options: { readonly bom: BomPolicy; readonly detect?: (start: string) => string },
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array(0);
  let total = 0;
  let encoding = "utf-8";
  for await (const bytes of input.stream()) {
    total += bytes.length;
    if (total > maxBytes) throw tooLarge(maxBytes);
    let chunk = bytes;
    if (decoder === undefined) {
      held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
      if (held.length < SNIFFED) continue;
      chunk = held;
      encoding = chooseEncoding(held, options);
      decoder = new TextDecoder(encoding, { fatal: true });
    }
    for (let from = 0; from < chunk.length; from += PIECE) {
      yield decode(decoder, chunk.subarray(from, from + PIECE), encoding, total - chunk.length + from);
    }
  }
  if (decoder === undefined) {
    encoding = chooseEncoding(held, options);
    decoder = new TextDecoder(encoding, { fatal: true });
    yield decode(decoder, held, encoding, 0);
  }
  yield decode(decoder, undefined, encoding, total);
}

/** The whole text of an input, for formats that must see all of it. */
export async function readText(input: EvidenceInput, maxBytes: number, bom: BomPolicy): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of decodeText(input, Math.min(maxBytes, MAX_WHOLE), { bom })) {
    length += piece.length;
    pieces.push(piece);
  }
  if (length === 0) throw new UnreadableEvidence({ reasonCode: "evidence-empty", found: "an empty file" });
  return pieces.join("");
}

/** The bytes of an input, for formats that must jump about in them. */
export async function readBytes(input: EvidenceInput, maxBytes: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for await (const piece of input.stream()) {
    total += piece.length;
    if (total > maxBytes) throw tooLarge(maxBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, total);
}

/** Line and column, both from 1, of an offset into a text. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The longest text read in one piece: half of the longest string that V8 can hold. */
const MAX_WHOLE = 256 * 1024 ** 2;

/**
 * Bytes decoded at once. A piece that is alive while the collector runs is copied and counts as a survivor, and V8
 * gives a program with many of these four times the memory to make garbage in: on Node 24 a gigabyte took 200 MB
 * in pieces of 256 KiB and takes 110 MB in these, at the same speed.
 */
const PIECE = 16 * 1024;

/** Enough bytes to see a byte order mark and an XML declaration. */
const SNIFFED = 200;

function chooseEncoding(
  start: Uint8Array,
  options: { readonly bom: BomPolicy; readonly detect?: (start: string) => string },
): string {
  const [a, b, c, d] = start;
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && b !== undefined);
  if (wide || (b === 0 && d === 0)) {
    throw malformed("text in UTF-8", "text in UTF-16 or UTF-32");
  }
  if (a === 0xef && b === 0xbb && c === 0xbf && options.bom === "refuse") {
    throw malformed("text in UTF-8 without a byte order mark", "a byte order mark at the start");
  }
  if (options.detect === undefined) return "utf-8";
  return options.detect(Buffer.from(start.subarray(0, SNIFFED)).toString("latin1"));
}

function decode(
  decoder: TextDecoder,
  chunk: Uint8Array | undefined,
  encoding: string,
  offset: number,
): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw malformed(
      `text in ${encoding.toUpperCase()}`,
      chunk === undefined
        ? "a file that ends inside a character"
        : `bytes that are not, between byte ${offset} and byte ${offset + chunk.length}`,
    );
  }
}

function malformed(expected: string, found: string): UnreadableEvidence {
  return new UnreadableEvidence({ reasonCode: "evidence-malformed", expected, found });
}

function tooLarge(maxBytes: number): UnreadableEvidence {
  return new UnreadableEvidence({
    reasonCode: "evidence-too-large",
    expected: `at most ${maxBytes} bytes`,
    found: "more bytes than that",
  });
}
