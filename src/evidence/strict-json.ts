import type { Location } from "../gate/errors.ts";
import { lineAndColumn } from "./text.ts";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonParse =
  | { readonly kind: "parsed"; readonly value: Json }
  | { readonly kind: "failed"; readonly message: string; readonly offset: number };

/** Objects and lists inside each other. */
const MAX_DEPTH = 200;
/** Keys and values in one document. */
const MAX_VALUES = 5_000_000;

/**
 * RFC 8259 JSON, and less: the platform's parser takes the last of two equal keys, grows prototypes on
 * `__proto__` and turns `1e999` into Infinity, and each of these can hide a failure. Here they are errors with
 * a place, and so are documents too deep or too large to judge.
 */
export function parseJson(text: string): JsonParse {
  try {
    const parser = new Parser(text, undefined);
    return { kind: "parsed", value: parser.document() };
  } catch (error) {
    if (error instanceof JsonProblem) return { kind: "failed", message: error.message, offset: error.offset };
    throw error;
  }
}

/** Line and column of the value a JSON pointer names, or of the nearest value above it that exists. */
export function locatePointer(text: string, pointer: string, file: string): Location {
  const path = pointerPath(pointer) ?? [];
  const parser = new Parser(text, path);
  try {
    parser.document();
  } catch {
    // The document was parsed before; a place found so far is still the best one.
  }
  return { file, ...lineAndColumn(text, parser.nearest) };
}

/** The keys of a JSON pointer (RFC 6901), or undefined where it is none. */
export function pointerPath(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value a JSON pointer names, or undefined where there is none. */
export function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const key of pointerPath(pointer) ?? []) {
    if (Array.isArray(value)) value = /^\d+$/.test(key) ? (value as readonly Json[])[Number(key)] : undefined;
    else if (isObject(value)) value = Object.hasOwn(value, key) ? value[key] : undefined;
    else return undefined;
  }
  return value;
}

/** Whether a value is a JSON object. */
export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

class JsonProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Recursive descent; the depth limit keeps it far from the end of the stack. */
class Parser {
  /** Offset of the value that matches most of the wanted path. */
  nearest = 0;
  private readonly text: string;
  private readonly wanted: readonly string[] | undefined;
  private at = 0;
  private depth = 0;
  private values = 0;

  constructor(text: string, wanted: readonly string[] | undefined) {
    this.text = text;
    this.wanted = wanted;
  }

  document(): Json {
    this.space();
    const value = this.value(0);
    this.space();
    if (this.at < this.text.length) throw this.problem("something after the end of the document");
    return value;
  }

  /** `matched` is how many keys of the wanted path lead here, or -1 when this is beside it. */
  private value(matched: number): Json {
    this.values += 1;
    if (this.values > MAX_VALUES) throw this.problem(`more than ${MAX_VALUES} values`);
    if (this.wanted !== undefined && matched >= 0) this.nearest = this.at;
    const character = this.text[this.at];
    switch (character) {
      case "{":
        return this.nested(() => this.object(matched));
      case "[":
        return this.nested(() => this.array(matched));
      case '"':
        return this.string();
      case "t":
        return this.word("true", true);
      case "f":
        return this.word("false", false);
      case "n":
        return this.word("null", null);
      case undefined:
        throw this.problem("the end of the text where a value was expected");
      default:
        return this.number();
    }
  }

  private nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw this.problem(`nesting deeper than ${MAX_DEPTH}`);
    this.at += 1;
    const value = read();
    this.at += 1;
    this.depth -= 1;
    return value;
  }

  private object(matched: number): Json {
    const object: Record<string, Json> = {};
    this.space();
    if (this.text[this.at] === "}") return object;
    for (;;) {
      const start = this.at;
      if (this.text[this.at] !== '"') throw this.problem("no string where a key was expected");
      const key = this.string();
      if (key === "__proto__") throw new JsonProblem("the key __proto__, which is never data", start);
      if (Object.hasOwn(object, key)) throw new JsonProblem(`the key ${quote(key)} a second time`, start);
      this.space();
      if (this.text[this.at] !== ":") throw this.problem("no colon after a key");
      this.at += 1;
      this.space();
      object[key] = this.value(this.step(matched, key));
      this.space();
      if (this.text[this.at] === "}") return object;
      if (this.text[this.at] !== ",") throw this.problem("no comma or brace after a value");
      this.at += 1;
      this.space();
    }
  }

  private array(matched: number): Json {
    const array: Json[] = [];
    this.space();
    if (this.text[this.at] === "]") return array;
    for (;;) {
      array.push(this.value(this.wanted === undefined ? -1 : this.step(matched, String(array.length))));
      this.space();
      if (this.text[this.at] === "]") return array;
      if (this.text[this.at] !== ",") throw this.problem("no comma or bracket after a value");
      this.at += 1;
      this.space();
    }
  }

  private step(matched: number, key: string): number {
    return matched >= 0 && this.wanted?.[matched] === key ? matched + 1 : -1;
  }

  private string(): string {
    const { text } = this;
    let start = this.at + 1;
    let value = "";
    for (let at = start; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        this.at = at + 1;
        return value + text.slice(start, at);
      }
      if (code === 0x5c) {
        value += text.slice(start, at);
        this.at = at;
        value += this.escape();
        at = this.at - 1;
        start = this.at;
      } else if (code < 0x20) {
        throw new JsonProblem("a control character inside a string", at);
      } else if (Number.isNaN(code)) {
        throw new JsonProblem("the end of the text inside a string", at);
      }
    }
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? "";
    if (letter === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits))
        throw this.problem("an escape that is not \\u and four hex digits");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const character = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (character === undefined) throw this.problem("an unknown escape in a string");
    this.at += 2;
    return character;
  }

  private number(): number {
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text)?.[0];
    if (found === undefined) throw this.problem(`${this.glimpse()} where a value was expected`);
    const value = Number(found);
    if (!Number.isFinite(value))
      throw this.problem(`the number ${found.slice(0, 40)}, which is out of range`);
    this.at += found.length;
    return value;
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) {
      throw this.problem(`${this.glimpse()} where a value was expected`);
    }
    this.at += word.length;
    return value;
  }

  private space(): void {
    for (; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  private glimpse(): string {
    return quote(/^\S{1,20}/.exec(this.text.slice(this.at, this.at + 20))?.[0] ?? "");
  }

  private problem(message: string): JsonProblem {
    return new JsonProblem(message, this.at);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
