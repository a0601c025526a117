import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { Location, Problem } from "../gate/errors.ts";
import { decodeConfig } from "./decode.ts";
import { findPlace, type KeyPath, keyText, offsetInText, startOf } from "./yaml-places.ts";

/** A YAML file that was read: its data, and where everything stands. */
export interface YamlSource {
  /** Plain objects, lists, texts, numbers, booleans and null; undefined when it could not be read. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Where a key (or list entry) stands; the nearest parent that is in the file when it is not there. */
  keyPlace(path: KeyPath): Location;
  /** Where the value of a key starts. */
  valuePlace(path: KeyPath): Location;
  /** Where a place inside a text value stands (1-based line and column of that text). */
  textPlace(path: KeyPath, line: number, column: number): Location;
}

/** A config is read by people; a larger file is a mistake or an attack, and would take seconds to refuse. */
const MOST_BYTES = 256 * 1024;
const DEEPEST = 64;
const MOST_BRACKETS = 500;
const MOST_PROBLEMS = 50;
/** Keys that could reach the prototype of an object in code that copies them. */
const DANGEROUS_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads YAML 1.2 strictly: unique keys, text keys, no custom tags, one document, merge keys and a bounded
 * number of aliases. Never throws: whatever is wrong is a problem with a place.
 */
export function readYaml(bytes: Uint8Array, file: string): YamlSource {
  if (bytes.length > MOST_BYTES) {
    return unreadable(file, {
      message: "the config file is too large",
      expected: "at most 256 KiB",
      found: `${bytes.length} bytes`,
      where: { file },
      next: "check that this is the right file",
    });
  }
  const decoded = decodeConfig(bytes, file);
  if (typeof decoded !== "string") return unreadable(file, decoded);
  if (openBrackets(decoded) > MOST_BRACKETS) return unreadable(file, tooDeep({ file }));
  try {
    return parse(decoded, file);
  } catch (error) {
    // The parser recurses; what it cannot nest is no config.
    if (error instanceof RangeError) return unreadable(file, tooDeep({ file }));
    const message = error instanceof Error ? error.message : String(error);
    const why = /alias count/i.test(message) ? "anchors are used too many times" : lowerFirst(message);
    return unreadable(file, syntaxProblem(why, { file }));
  }
}

function parse(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    strict: true,
    // Checked below: the parser compares every key with every other.
    uniqueKeys: false,
    stringKeys: true,
    merge: true,
    prettyErrors: false,
    // "silent" would also hide a second document.
    logLevel: "error",
    resolveKnownTags: false,
    lineCounter: lines,
  });
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const errors = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS);
  const deep = errors.find((error) => /call stack/i.test(error.message));
  if (deep !== undefined) return unreadable(file, tooDeep(at(deep.pos[0])));
  if (errors.length > 0) {
    return { ...unreadable(file), problems: errors.map((error) => explainSyntax(error, at)) };
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return unreadable(file, emptyFile(file));
  }
  const forbidden = findForbidden(document, at);
  if (forbidden.length > 0) return { ...unreadable(file), problems: forbidden };
  return {
    // Anchors may be used 100 times: enough for people, and no bomb.
    data: document.toJS({ maxAliasCount: 100 }),
    problems: [],
    keyPlace: (path) => at(findPlace(document, path).key),
    valuePlace: (path) => at(findPlace(document, path).value),
    textPlace: (path, line, column) => at(offsetInText(text, findPlace(document, path), line, column)),
  };
}

// -- problems -----------------------------------------------------------------------------------------

function unreadable(file: string, problem?: Problem): YamlSource {
  const place = () => ({ file });
  return {
    data: undefined,
    problems: problem === undefined ? [] : [problem],
    keyPlace: place,
    valuePlace: place,
    textPlace: place,
  };
}

function emptyFile(file: string): Problem {
  return {
    message: "the config file is empty",
    expected: "keys such as version, name, roles and rollout",
    found: "nothing but white space or comments",
    where: { file, line: 1, column: 1 },
    next: "write the config, starting with version: 1 (docs/config.md shows one of ten lines)",
  };
}

function tooDeep(where: Location): Problem {
  return {
    message: "the config file is nested too deeply",
    expected: `at most ${DEEPEST} levels`,
    where,
    next: "check for brackets that are not closed",
  };
}

function syntaxProblem(message: string, where: Location, next?: string): Problem {
  return {
    message: `this is not valid YAML: ${message}`,
    where,
    next: next ?? "correct the YAML here; the cause can also be on a line just above",
  };
}

function explainSyntax(error: YAMLError, at: (offset: number) => Location): Problem {
  const where = at(error.pos[0]);
  const first = error.message.split("\n", 1).join("").slice(0, 120);
  switch (error.code) {
    case "TAB_AS_INDENT":
      return syntaxProblem("a tab is used for indentation", where, "replace the tab by spaces");
    case "MULTIPLE_DOCS":
      return syntaxProblem("a second document starts here", where, "remove the --- and what belongs to it");
    case "TAG_RESOLVE_FAILED":
      return syntaxProblem(first, where, "remove the tag; put special texts in quotes");
    default:
      return syntaxProblem(lowerFirst(first), where);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What valid YAML may still not hold: a key twice, keys that reach a prototype, and too many levels. */
function findForbidden(document: Document, at: (offset: number) => Location): readonly Problem[] {
  const problems: Problem[] = [];
  const waiting: { readonly node: unknown; readonly depth: number }[] = [
    { node: document.contents, depth: 1 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) return [tooDeep(at(startOf(node) ?? 0))];
    if (isSeq(node)) for (const item of node.items) waiting.push({ node: item, depth: depth + 1 });
    if (!isMap(node)) continue;
    problems.push(...findForbiddenKeys(node, at).slice(0, MOST_PROBLEMS - problems.length));
    for (const pair of node.items) waiting.push({ node: pair.value, depth: depth + 1 });
  }
  return problems;
}

function findForbiddenKeys(map: YAMLMap, at: (offset: number) => Location): readonly Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, Location>();
  for (const pair of map.items) {
    const key = keyText(pair);
    if (key === undefined) continue;
    const where = at(startOf(pair.key) ?? 0);
    const before = first.get(key);
    if (before === undefined) first.set(key, where);
    else {
      problems.push({
        message: `the key ${shown(key)} stands twice`,
        expected: "every key once",
        found: `also on line ${before.line}`,
        where,
        next: "remove one of the two, or put both values into one",
      });
    }
    if (DANGEROUS_KEYS.has(key)) {
      problems.push({
        message: `the key ${key} is not allowed`,
        expected: "an ordinary name",
        found: key,
        where,
        next: "use another name",
      });
    }
  }
  return problems;
}

function shown(key: string): string {
  return JSON.stringify(key.length > 40 ? `${key.slice(0, 40)}…` : key);
}

/**
 * Most brackets that are open at once, counted without looking at quotes: one cheap pass, so that the parser,
 * which recurses, never meets a megabyte of brackets.
 */
function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (const unit of text) {
    if (unit === "[" || unit === "{") most = Math.max(most, ++open);
    else if (unit === "]" || unit === "}") open = Math.max(0, open - 1);
  }
  return most;
}
