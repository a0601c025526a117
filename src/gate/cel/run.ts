import { nearestName } from "../nearest.ts";
import type { ChangedPaths, Facts, MentionedFact, RequirementResult } from "../requirement-types.ts";
import { compileRequirement } from "./compile.ts";
import { GUARD, WorkBudget } from "./environment.ts";
import { operatorSentence, plainTypes } from "./explain.ts";
import { type Mention, pathText } from "./mentions.ts";

/** Facts that one requirement looks at may hold this many values. */
const MOST_VALUES = 5_000_000;
/** Longest value in a message. */
const LONGEST_VALUE = 80;

/** See `evaluateRequirement`. */
export async function runRequirement(
  source: string,
  facts: Facts,
  changes?: ChangedPaths,
): Promise<RequirementResult> {
  const compiled = await compileRequirement(source, { changes: changes !== undefined });
  if (!compiled.ok) return { kind: "error", message: compiled.message };
  const bad = refuseFacts(compiled.mentions, facts);
  if (bad !== undefined) return { kind: "error", message: bad };
  const variables = new Map<string, unknown>(Object.entries(facts));
  variables.set(GUARD.budget, new WorkBudget());
  if (changes !== undefined && compiled.asksForChanges) {
    const { ChangeSet } = await import("./changes.ts");
    variables.set(GUARD.changes, new ChangeSet(changes));
  }
  try {
    const value = compiled.evaluate(variables);
    if (value === true) return { kind: "true" };
    if (value === false) return { kind: "false", facts: tellFacts(compiled.mentions, facts) };
    return { kind: "error", message: `the requirement gives ${shorten(value)}, not true or false` };
  } catch (error) {
    return { kind: "error", message: explainFailure(error, compiled.mentions, facts) };
  }
}

function tellFacts(mentions: readonly Mention[], facts: Facts): readonly MentionedFact[] {
  return mentions.map(({ name, keys }) => ({ name, value: shorten(readFact(facts, keys)) }));
}

/** The value at a path of own properties; undefined when there is none. */
function readFact(facts: unknown, keys: readonly (string | number)[]): unknown {
  let at = facts;
  for (const key of keys) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** Why these facts cannot be judged at all: a number that is none, or too much of everything. */
function refuseFacts(mentions: readonly Mention[], facts: Facts): string | undefined {
  let left = MOST_VALUES;
  for (const { name, keys } of mentions) {
    const waiting: unknown[] = [readFact(facts, keys)];
    while (waiting.length > 0) {
      const next = waiting.pop();
      left -= 1;
      if (left < 0) return `${name} holds more than ${MOST_VALUES} values`;
      if (typeof next === "number" && !Number.isFinite(next)) return `${name} is ${next}, not a number`;
      if (typeof next !== "object" || next === null) continue;
      for (const item of Array.isArray(next) ? next : Object.values(next)) waiting.push(item);
    }
  }
  return undefined;
}

function explainFailure(error: unknown, mentions: readonly Mention[], facts: Facts): string {
  const summary = summaryOf(error);
  const [, missing] = /^(?:No such key|Unknown variable): (.*)$/s.exec(summary) ?? [];
  if (missing !== undefined) return explainMissing(missing, mentions, facts);
  if (summary.startsWith("no such overload")) return operatorSentence(summary);
  return plainTypes(summary.replaceAll(GUARD.matches, "matches"));
}

function summaryOf(error: unknown): string {
  if (error instanceof RangeError) return "the expression is nested too deeply";
  if (typeof error !== "object" || error === null) return String(error);
  // The engine's errors carry the sentence without the picture of the place.
  const summary: unknown = Reflect.get(error, "summary");
  if (typeof summary === "string") return summary;
  return error instanceof Error ? error.message : String(error);
}

function explainMissing(key: string, mentions: readonly Mention[], facts: Facts): string {
  for (const { keys, optional } of mentions) {
    if (optional) continue;
    const depth = keys.findIndex((_, index) => readFact(facts, keys.slice(0, index + 1)) === undefined);
    if (depth === -1 || String(keys[depth]) !== key) continue;
    const parent = keys.slice(0, depth);
    const holder = depth === 0 ? facts : readFact(facts, parent);
    const present =
      typeof holder === "object" && holder !== null && !Array.isArray(holder) ? Object.keys(holder) : [];
    const subject = depth === 0 ? `there is no fact ${key}` : `${pathText(parent)} has no ${shorten(key)}`;
    return `${subject}${hint(key, present)}`;
  }
  return `there is no ${shorten(key)} in the facts`;
}

function hint(key: string, present: readonly string[]): string {
  const nearest = nearestName(key, present.slice(0, 1_000));
  if (nearest !== undefined) return `; did you mean ${nearest}?`;
  if (present.length === 0) return "";
  const shown = present.slice(0, 8).map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
  return `; it has ${shown.join(", ")}${present.length > shown.length ? " and more" : ""}`;
}

/** A value as a message shows it. */
function shorten(value: unknown): string {
  if (value === undefined) return "absent";
  const written = preview(value, LONGEST_VALUE + 1);
  if (written.length <= LONGEST_VALUE) return written;
  const size = typeof value === "object" && value !== null ? Object.keys(value).length : 0;
  return `${written.slice(0, LONGEST_VALUE)}…${size === 0 ? "" : ` (${size} in all)`}`;
}

/** JSON of a value, written only as far as there is room: facts may be very large. */
function preview(value: unknown, room: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, room));
  if (typeof value !== "object" || value === null) return String(value);
  const isList = Array.isArray(value);
  let written = isList ? "[" : "{";
  for (const key of Object.keys(value)) {
    if (written.length > room) break;
    if (written.length > 1) written += ", ";
    if (!isList) written += `${JSON.stringify(key.slice(0, room))}: `;
    written += preview(Reflect.get(value, key), room - written.length);
  }
  return `${written}${isList ? "]" : "}"}`;
}
