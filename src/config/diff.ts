import { type Direction, type Rule, ruleOf } from "./diff-rules.ts";
import { changeText } from "./diff-text.ts";
import type { Config } from "./schema.ts";
import { judgeThresholds } from "./threshold.ts";

/** One change of the gate config between two releases, in plain words. */
export interface ConfigChange {
  /** Whether the gates ask less (`weakened`) or more than before; `changed` where that cannot be told. */
  readonly kind: "weakened" | "strengthened" | "changed";
  /** Where it stands, such as `readiness.evidence.unit-tests.max-age`. */
  readonly path: string;
  /** What happened, without a full stop, such as `max-age of evidence unit-tests: 24h, now 7d`. */
  readonly sentence: string;
}

/**
 * What changed in the gate config, weakened first. Every difference is told; values are shown only where they
 * cannot be a secret. Entries of lists are compared by their `id`.
 */
export function diffConfigs(before: Config, after: Config): readonly ConfigChange[] {
  const changes = [...compare(before, after, [])];
  const rank = { weakened: 0, changed: 1, strengthened: 2 } as const;
  return changes.toSorted((a, b) => rank[a.kind] - rank[b.kind]);
}

function* compare(before: unknown, after: unknown, path: readonly string[]): Generator<ConfigChange> {
  if (isSame(before, after)) return;
  const left = entries(before);
  const right = entries(after);
  if (left === undefined || right === undefined || isWhole(path)) {
    yield tell(before, after, path);
    return;
  }
  let told = false;
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    for (const change of compare(left.get(key), right.get(key), [...path, key])) {
      told = true;
      yield change;
    }
  }
  // The same entries in another order.
  if (!told) yield tell(before, after, path);
}

function tell(before: unknown, after: unknown, path: readonly string[]): ConfigChange {
  const direction = judge(ruleOf(path), before, after);
  return {
    kind: direction === undefined ? "changed" : direction === "looser" ? "weakened" : "strengthened",
    path: path.join("."),
    sentence: changeText(path, before, after),
  };
}

/** Plans that only make sense as a whole. */
function isWhole(path: readonly string[]): boolean {
  return path[0] === "rollout" && (path[1] === "steps" || path.slice(1).join(".") === "canary.steps");
}

/** The parts of a mapping by key, of a list by id or text; undefined for anything that has no such parts. */
function entries(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const keyed = value.map((item: unknown) => [nameOf(item), item] as const);
  const names = new Set(keyed.map(([name]) => name));
  if (names.has(undefined) || names.size < keyed.length) return undefined;
  return new Map(keyed.flatMap(([name, item]) => (name === undefined ? [] : [[name, item] as const])));
}

/** What an entry of a list is called by. */
const NAMING_KEYS = ["id", "name", "label", "criterion"] as const;

function nameOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  if (typeof item !== "object" || item === null) return undefined;
  for (const key of NAMING_KEYS) {
    const name: unknown = Reflect.get(item, key);
    if (typeof name === "string") return name;
  }
  return undefined;
}

function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(Reflect.get(left, key), Reflect.get(right, key)));
}

// -- directions ---------------------------------------------------------------------------------------

function judge(rule: Rule | undefined, before: unknown, after: unknown): Direction | undefined {
  switch (rule?.kind) {
    case undefined:
      return undefined;
    case "presence":
      return judgePresence(rule.there, before, after);
    case "number":
      return judgeNumber(rule.larger, before, after);
    case "flag":
      return (after === true) === (rule.yes === "stricter") ? "stricter" : "looser";
    case "order":
      return judgeOrder(rule.words, before, after);
    case "requirement":
      if (typeof before === "string" && typeof after === "string") return judgeThresholds(before, after);
      return judgePresence("stricter", before, after);
  }
}

function judgePresence(there: Direction, before: unknown, after: unknown): Direction | undefined {
  if (before !== undefined && after !== undefined) return undefined;
  return after === undefined ? opposite(there) : there;
}

function judgeNumber(larger: Direction, before: unknown, after: unknown): Direction | undefined {
  if (before === undefined || after === undefined) return judgePresence("stricter", before, after);
  if (typeof before !== "number" || typeof after !== "number") return undefined;
  return after > before ? larger : opposite(larger);
}

function judgeOrder(words: readonly string[], before: unknown, after: unknown): Direction | undefined {
  if (typeof before !== "string" || typeof after !== "string") return undefined;
  const from = words.indexOf(before);
  const to = words.indexOf(after);
  if (from === -1 || to === -1) return undefined;
  return to < from ? "stricter" : "looser";
}

function opposite(direction: Direction): Direction {
  return direction === "stricter" ? "looser" : "stricter";
}
