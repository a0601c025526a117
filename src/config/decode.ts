import type { Problem } from "../gate/errors.ts";

/** The text of a config file, or the problem with its encoding. A UTF-8 byte order mark is allowed. */
export function decodeConfig(bytes: Uint8Array, file: string): string | Problem {
  const foreign = foreignEncoding(bytes);
  if (foreign !== undefined) {
    return {
      message: `the config file is ${foreign}`,
      expected: "text in UTF-8",
      found: foreign,
      where: { file, line: 1, column: 1 },
      next: "save the file as UTF-8 in your editor",
    };
  }
  try {
    return decode(bytes);
  } catch {
    return {
      message: "the config file is not valid UTF-8",
      expected: "text in UTF-8",
      found: "bytes that no character has",
      where: { file, line: firstBrokenLine(bytes), column: 1 },
      next: "save the file as UTF-8 in your editor",
    };
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function foreignEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return "encoded as UTF-32";
  if (first === 0xff && second === 0xfe) return "encoded as UTF-16";
  if (first === 0xfe && second === 0xff) return "encoded as UTF-16";
  const start = bytes.subarray(0, 4_096);
  const zeros = start.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros === 0) return bytes.includes(0) ? "binary, not text" : undefined;
  // In UTF-16 every other byte of plain text is zero.
  return zeros * 3 > start.length ? "encoded as UTF-16" : "binary, not text";
}

/** A line feed is never part of another UTF-8 character, so lines can be tried one by one. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    line += 1;
    start = stop + 1;
  }
  return line;
}
