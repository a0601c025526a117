import type * as z from "zod/mini";
import type { Problem } from "../gate/errors.ts";
import { nearestName } from "../gate/nearest.ts";
import { expectation, unionExpectation, withoutLead } from "./expectation.ts";
import { keyPathText, showValue, valueAt } from "./key-path.ts";
import { configSchema } from "./schema.ts";
import { shapesAt } from "./schema-shape.ts";
import { type BranchChoice, chooseBranch } from "./union-branch.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

type Issue = z.core.$ZodIssue;

/**
 * Says of every schema error, in plain words, what was expected, what was found, where, and what to do.
 *
 * @param source the file, whose values are shown as written: a secret behind a reference is never shown
 * @param broken places whose references could not be replaced; their values are not judged
 */
export function* explainIssues(
  issues: readonly Issue[],
  source: YamlSource,
  broken: ReadonlySet<string>,
): Generator<Problem> {
  for (const issue of issues) yield* explain(issue, [], { source, broken });
}

interface Context {
  readonly source: YamlSource;
  readonly broken: ReadonlySet<string>;
}

function* explain(issue: Issue, prefix: KeyPath, context: Context): Generator<Problem> {
  const path = [...prefix, ...toKeyPath(issue.path)];
  if (context.broken.has(keyPathText(path))) return;
  const value = valueAt(context.source.data, path);
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) yield unknownKey(key, path, context);
  } else if (value === undefined && path.length > 0) {
    yield* missingKey(issue, path, context);
  } else if (issue.code === "invalid_union") {
    yield* explainUnion(issue, path, value, context);
  } else if (issue.code === "invalid_key") {
    yield badName(issue, path, context);
  } else {
    yield wrongValue(value, expectation(issue, path), path, context);
  }
}

function toKeyPath(path: readonly PropertyKey[]): KeyPath {
  return path.map((key) => (typeof key === "number" ? key : String(key)));
}

// -- unknown and missing keys -------------------------------------------------------------------------

function unknownKey(key: string, path: KeyPath, context: Context): Problem {
  const { source } = context;
  const { keys, choice, others } = keysAt(path, source.data);
  if (choice.kind === "several") return mixedKinds(choice, path, context);
  const nearest = nearestName(key, keys);
  const parent = path.length === 0 ? "" : ` in ${keyPathText(path)}`;
  const remedy = others.includes(key)
    ? "remove it: it belongs to another kind of entry"
    : "remove it, or use one of the valid keys";
  return {
    message: `unknown key ${shortKey(key)}${parent}`,
    expected: nearest ?? `one of ${keys.join(", ")}`,
    found: shortKey(key),
    where: source.keyPlace([...path, key]),
    next: nearest === undefined ? remedy : `did you mean ${nearest}?`,
  };
}

function missingKey(issue: Issue, path: KeyPath, context: Context): readonly Problem[] {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  if (typeof key !== "string") return [];
  const misspelt = misspeltAs(key, parent, context.source.data);
  if (misspelt !== undefined) {
    // Where the key tells the kind of entry, the schema looked at nothing else, and named no unknown key.
    return issue.code === "invalid_union" ? [unknownKey(misspelt, parent, context)] : [];
  }
  return [
    {
      message: `${keyPathText(path)} is missing`,
      expected: expectation(issue, path),
      found: "no such key",
      where: context.source.keyPlace(parent),
      next: parent.length === 0 ? `add ${key} at the top level` : `add ${key} to ${keyPathText(parent)}`,
    },
  ];
}

/** The unknown key beside it that is this one, misspelt: then one problem says it all. */
function misspeltAs(key: string, parent: KeyPath, data: unknown): string | undefined {
  const { keys } = keysAt(parent, data);
  const holder = valueAt(data, parent);
  if (typeof holder !== "object" || holder === null) return undefined;
  return Object.keys(holder).find((found) => !keys.includes(found) && nearestName(found, keys) === key);
}

interface ValidKeys {
  readonly choice: BranchChoice;
  /** Keys that are valid, of the branch that is meant where there is a choice. */
  readonly keys: readonly string[];
  /** Keys of the other branches. */
  readonly others: readonly string[];
}

function keysAt(path: KeyPath, data: unknown): ValidKeys {
  const shapes = shapesAt(configSchema, path);
  const choice = chooseBranch(shapes, valueAt(data, path));
  const all = [...new Set(shapes.flat().map((key) => key.name))];
  const chosen = choice.kind === "branch" ? shapes[choice.index]?.map((key) => key.name) : undefined;
  return { choice, keys: chosen ?? all, others: all };
}

function mixedKinds(
  choice: Extract<BranchChoice, { kind: "several" }>,
  path: KeyPath,
  { source }: Context,
): Problem {
  return {
    message: `${keyPathText(path)} mixes two kinds`,
    expected: choice.expected,
    found: choice.found.join(" and "),
    where: source.keyPlace(path),
    next: "keep one of them, or make two entries",
  };
}

function shortKey(key: string): string {
  return JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key);
}

// -- values -------------------------------------------------------------------------------------------

function wrongValue(value: unknown, expected: string, path: KeyPath, { source }: Context): Problem {
  const name = path.length === 0 ? "the config" : keyPathText(path);
  return {
    message: `${name} ${value === null ? "has no value" : "has a value that does not fit"}`,
    expected,
    found: showValue(value),
    where: source.valuePlace(path),
    next: advise(value, expected, path),
  };
}

function badName(
  issue: Extract<Issue, { code: "invalid_key" }>,
  path: KeyPath,
  { source }: Context,
): Problem {
  const parent = keyPathText(path.slice(0, -1));
  const [first] = issue.issues;
  return {
    message: `${shortKey(String(path.at(-1)))} is not a valid name in ${parent}`,
    expected: first === undefined ? "another name" : withoutLead(first.message),
    found: shortKey(String(path.at(-1))),
    where: source.keyPlace(path),
    next: "rename it",
  };
}

function advise(value: unknown, expected: string, path: KeyPath): string {
  if (typeof value === "number" && /duration/.test(expected))
    return `add a unit, such as ${value}s or ${value}m`;
  if (typeof value === "number" && /size/.test(expected)) return `add a unit, such as ${value}MiB`;
  if (typeof value === "number" && value > 1 && value <= 100 && /ratio/.test(expected)) {
    return `write ${value}%`;
  }
  if (/^one of /.test(expected) && typeof value === "string") {
    const nearest = nearestName(value, expected.slice("one of ".length).split(", "));
    if (nearest !== undefined) return `did you mean ${nearest}?`;
  }
  if (["number", "boolean"].includes(typeof value) && /^(a text|the name|an? .*name)/.test(expected)) {
    return `put it in quotes: "${String(value)}"`;
  }
  const [section] = path;
  return `correct it (docs/config.md${section === undefined ? "" : `#${String(section)}`})`;
}

// -- unions -------------------------------------------------------------------------------------------

function* explainUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: KeyPath,
  value: unknown,
  context: Context,
): Generator<Problem> {
  const fitting = issue.errors.filter((branch) => !branch.some(isWrongType));
  const [only, ...others] = fitting;
  if (only === undefined) {
    yield wrongValue(value, unionExpectation(issue.errors, path), path, context);
    return;
  }
  const choice = others.length === 0 ? undefined : chooseBranch(shapesAt(configSchema, path), value);
  switch (choice?.kind) {
    case undefined:
      for (const inner of only) yield* explain(inner, path, context);
      return;
    case "branch":
      for (const inner of fitting[choice.index] ?? only) yield* explain(inner, path, context);
      return;
    case "none":
      yield unknownKind(choice, path, context);
      yield* unknownOfAll(fitting, path, context);
      return;
    case "several":
      yield mixedKinds(choice, path, context);
      return;
  }
}

function unknownKind(
  choice: Extract<BranchChoice, { kind: "none" }>,
  path: KeyPath,
  { source }: Context,
): Problem {
  return {
    message: `${keyPathText(path)} does not say what it is`,
    expected: choice.expected,
    found: choice.found.length === 0 ? "no key at all" : `only ${choice.found.join(", ").slice(0, 120)}`,
    where: source.keyPlace(path),
    next: `add what is missing (docs/config.md#${String(path[0])})`,
  };
}

/** A branch whose kind of value (text, mapping ...) is another one. */
function isWrongType(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === "invalid_type";
}

/** Keys that no branch knows. */
function unknownOfAll(
  branches: readonly (readonly Issue[])[],
  path: KeyPath,
  context: Context,
): readonly Problem[] {
  const unknown = branches.map((branch) =>
    branch.flatMap((issue) =>
      issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
    ),
  );
  const [first = [], ...rest] = unknown;
  return first
    .filter((key) => rest.every((keys) => keys.includes(key)))
    .map((key) => unknownKey(key, path, context));
}
