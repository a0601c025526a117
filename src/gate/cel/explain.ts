import type { ASTNode, TypeCheckResult } from "@marcbachmann/cel-js";
import { nearestName } from "../nearest.ts";
import type { FactsDeclaration, FactType, RequirementCheck } from "../requirement-types.ts";
import { authorEnvironment } from "./environment.ts";
import { pathText, readPath } from "./mentions.ts";

type EngineError = NonNullable<TypeCheckResult["error"]>;
type Refusal = Extract<RequirementCheck, { ok: false }>;

/** Says in plain words, with the place and the nearest valid name, why the engine refuses an expression. */
export function explainRefusal(error: EngineError, source: string, facts: FactsDeclaration): Refusal {
  const place = error.range === undefined ? {} : placeOf(source, error.range.start);
  const written = error.range === undefined ? "" : source.slice(error.range.start, error.range.end);
  return { ok: false, ...place, ...describe(error, source, written, facts) };
}

/** 1-based line and column of an offset. */
export function placeOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function describe(
  error: EngineError,
  source: string,
  written: string,
  facts: FactsDeclaration,
): { readonly message: string; readonly nearest?: string } {
  switch (error.code) {
    case "unknown_variable":
      return unknownName(`unknown name ${written}`, written, Object.keys(facts));
    case "no_such_key":
      return describeKey(error, facts);
    case "no_matching_overload":
      return describeFunction(error.summary);
    case "no_such_overload":
      return { message: operatorSentence(error.summary) };
    case "limit_exceeded":
      return { message: "the expression is too long or nested too deeply" };
    default:
      return { message: describeSyntax(error.summary, source, written) };
  }
}

function describeSyntax(summary: string, source: string, written: string): string {
  const word = { and: "&&", or: "||", not: "!", AND: "&&", OR: "||", NOT: "!" }[written];
  if (word !== undefined) return `unexpected ${written}: write ${word}`;
  if (/Unexpected character: =/.test(summary)) return "unexpected =: compare with ==";
  if (/(Unexpected token:|got) EOF/.test(summary)) {
    return source.trim() === "" ? "the expression is empty" : "the expression ends too early";
  }
  if (/Unterminated/.test(summary)) return "a text is not closed: its last quote is missing";
  if (/^(Unexpected|Expected)/.test(summary) && written.trim() !== "") return `unexpected ${written.trim()}`;
  return summary.charAt(0).toLowerCase() + summary.slice(1);
}

function describeKey(
  error: EngineError,
  facts: FactsDeclaration,
): { readonly message: string; readonly nearest?: string } {
  const node: ASTNode | undefined = asNode(error.node);
  const path = node === undefined ? undefined : readPath(node);
  const key = path?.at(-1);
  if (path === undefined || typeof key !== "string") return { message: error.summary };
  const parent = path.slice(0, -1);
  const fields = declaredFields(facts, parent);
  const full = unknownName(`${pathText(parent)} has no ${key}`, key, fields);
  return full.nearest === undefined
    ? { message: `${full.message} (it has ${fields.join(", ")})` }
    : { message: full.message, nearest: pathText([...parent, full.nearest]) };
}

function asNode(node: unknown): ASTNode | undefined {
  // The engine types the node of a type error loosely; one with an operator is a parsed node.
  return typeof node === "object" && node !== null && "op" in node ? (node as ASTNode) : undefined;
}

function declaredFields(facts: FactsDeclaration, path: readonly (string | number)[]): readonly string[] {
  let at: FactsDeclaration | FactType | undefined = facts;
  for (const key of path) {
    if (typeof at !== "object" || !Object.hasOwn(at, String(key))) return [];
    at = at[String(key)];
  }
  return typeof at === "object" ? Object.keys(at) : [];
}

function describeFunction(summary: string): { readonly message: string; readonly nearest?: string } {
  const [, call = ""] = /'(.*)'$/.exec(summary) ?? [];
  const [, receiver, name = ""] = /^(?:(.*)\.)?(\w+)\(/.exec(call) ?? [];
  const known = authorEnvironment
    .getDefinitions()
    .functions.filter((declared) => (declared.receiverType !== null) === (receiver !== undefined))
    .map((declared) => declared.name);
  if (known.includes(name))
    return { message: `${plainTypes(call)} is not possible: ${name} takes other values` };
  return unknownName(`unknown function ${name}`, name, known);
}

/** A sentence for "no such overload: double == string". */
export function operatorSentence(summary: string): string {
  const [, left, operator, right] = /^no such overload: (.+) (\S+) (.+)$/.exec(summary) ?? [];
  if (left !== undefined && right !== undefined) {
    return `${operator} does not work between ${plainTypes(left)} and ${plainTypes(right)}`;
  }
  const [, sign, type] = /^no such overload: ([!-])(.+)$/.exec(summary) ?? [];
  return type === undefined ? summary : `${sign} does not work on ${plainTypes(type)}`;
}

/** Type names as people say them: every number is a number, and what is not known is not mentioned. */
export function plainTypes(text: string): string {
  return text
    .replace(/dyn<([^<>]+)>/g, "$1")
    .replace(/\b(list|map)<[^<>]*>/g, "$1")
    .replace(/\$[\w.]+/g, "group of facts")
    .replace(/\b(double|int|uint)\b/g, "number")
    .replace(/\bbool\b/g, "true/false")
    .replace(/\bstring\b/g, "text");
}

function unknownName(
  message: string,
  name: string,
  candidates: readonly string[],
): { readonly message: string; readonly nearest?: string } {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? { message } : { message, nearest };
}
