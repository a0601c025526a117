/** A place in a text that is not what was expected there. */
export class TraceProblem extends Error {
  /** What should have stood there. */
  readonly expected: string;
  /** Byte at which it was found. */
  readonly offset: number;

  constructor(expected: string, found: string, offset: number) {
    super(found);
    this.expected = expected;
    this.offset = offset;
  }
}

const QUOTE = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const CAPITAL_E = 0x45;
const BACKSLASH = 0x5c;
const SMALL_E = 0x65;
const SPACE = 0x20;

/** Digits that a double holds exactly, whatever they are. */
const EXACT_DIGITS = 15;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Longest number that is read; nobody needs more digits. */
const LONGEST_NUMBER = 400;
const LONGEST_TEXT = 1_000;
const SHOWN = 24;
const SHORT = 8;
const NOT_ASCII = 0x80;
const NULL = "null";

/**
 * Walks over JSON (RFC 8259) byte by byte and gives what is asked for, nothing else: recordings have millions of points, and
 * a tree of all of them does not fit into memory.
 */
export class TraceCursor {
  at: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next byte that is no white space, as a character; empty at the end. */
  peek(): string {
    this.skipSpace();
    return this.at < this.bytes.length ? String.fromCharCode(this.bytes[this.at] ?? 0) : "";
  }

  /** Takes this character if it comes next. */
  take(character: string): boolean {
    this.skipSpace();
    if (this.bytes[this.at] !== character.charCodeAt(0)) return false;
    this.at += 1;
    return true;
  }

  expect(character: string): void {
    if (!this.take(character)) throw this.problem(`"${character}"`);
  }

  /** Takes `null` if it comes next. */
  takeNull(): boolean {
    this.skipSpace();
    for (let at = 0; at < NULL.length; at += 1) {
      if (this.bytes[this.at + at] !== NULL.charCodeAt(at)) return false;
    }
    this.at += NULL.length;
    return true;
  }

  /** Calls `member` with each key of an object and where that stands; it reads the value. No key may come twice. */
  object(expected: string, member: (key: string, start: number) => void): void {
    if (!this.take("{")) throw this.problem(expected);
    if (this.take("}")) return;
    const seen: string[] = [];
    do {
      this.skipSpace();
      const start = this.at;
      const key = this.text("a key");
      if (seen.includes(key))
        throw new TraceProblem("every key once", `the key "${key}" a second time`, start);
      seen.push(key);
      this.expect(":");
      member(key, start);
    } while (this.take(","));
    this.expect("}");
  }

  /** A string without escapes: all that keys and names need. */
  text(expected: string): string {
    if (!this.take('"')) throw this.problem(expected);
    const start = this.at;
    for (; this.at < this.bytes.length && this.at - start <= LONGEST_TEXT; this.at += 1) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === QUOTE) {
        this.at += 1;
        return this.slice(start, this.at - 1);
      }
      if (byte === BACKSLASH || byte < SPACE) throw this.problem(`${expected} without escapes`);
    }
    throw this.problem(`${expected} of at most ${LONGEST_TEXT} bytes`, start);
  }

  number(): number {
    this.skipSpace();
    const start = this.at;
    const negative = this.bytes[start] === MINUS;
    let at = negative ? start + 1 : start;
    const first = at;
    let value = 0;
    for (let byte = this.bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = this.bytes[at] ?? 0) {
      value = value * 10 + (byte - ZERO);
      at += 1;
    }
    const next = this.bytes[at];
    const digits = at - first;
    const plain = next !== POINT && next !== SMALL_E && next !== CAPITAL_E;
    if (plain && digits > 0 && digits <= EXACT_DIGITS && (digits === 1 || this.bytes[first] !== ZERO)) {
      this.at = at;
      return negative ? -value : value;
    }
    return this.longNumber(start);
  }

  /** Fails unless everything has been read. */
  end(): void {
    if (this.peek() !== "") throw this.problem("nothing after the end");
  }

  /** The problem of what stands here. */
  problem(expected: string, at = this.at): TraceProblem {
    const shown = this.slice(at, at + SHOWN);
    const found = shown === "" ? "the end of the file" : JSON.stringify(shown);
    return new TraceProblem(expected, found, at);
  }

  private longNumber(start: number): number {
    let at = start;
    while (at - start < LONGEST_NUMBER && /[-+.\deE]/.test(String.fromCharCode(this.bytes[at] ?? 0))) at += 1;
    const written = this.slice(start, at);
    const value = Number(written);
    if (!JSON_NUMBER.test(written) || !Number.isFinite(value)) throw this.problem("a number", start);
    this.at = at;
    return value;
  }

  private skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte !== SPACE && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      this.at += 1;
    }
  }

  private slice(from: number, to: number): string {
    // The decoder takes longer to start than a key is long.
    let text = "";
    for (let at = from; at < to && to - from <= SHORT; at += 1) {
      const byte = this.bytes[at] ?? NOT_ASCII;
      if (byte >= NOT_ASCII) break;
      text += String.fromCharCode(byte);
    }
    return text.length === to - from ? text : new TextDecoder().decode(this.bytes.subarray(from, to));
  }
}
