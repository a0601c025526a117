import type { Problem } from "../gate/errors.ts";
import { keyPathText } from "./key-path.ts";
import { configSchema } from "./schema.ts";
import { kindOf, schemasAt } from "./schema-shape.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** The config's data after its `${NAME}` references were replaced. */
export interface ResolvedReferences {
  readonly data: unknown;
  /** Values by name. */
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** How many of the problems are variables that are not set. */
  readonly missing: number;
  /** False when there was too much to look at everything. */
  readonly complete: boolean;
  /** Texts whose reference could not be replaced: what else is wrong with them is no news. */
  readonly broken: ReadonlySet<string>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Texts of these kinds are read by bash or CEL: `${NAME}` in them is left alone. */
const FOREIGN_KINDS: ReadonlySet<unknown> = new Set(["shell line", "expression"]);

/** More values than any config has; anchors can make many out of few bytes. */
const MOST_VALUES = 50_000;
const DEEPEST = 64;

/**
 * Replaces `${NAME}` by the environment variable in every text, except shell lines and CEL expressions.
 * `$${` stands for `${`. A variable that is unset, or empty (as a missing GitHub secret is), is a problem.
 *
 * @param most problems that are told
 */
export function resolveReferences(source: YamlSource, env: Environment, most: number): ResolvedReferences {
  const values = new Map<string, string>();
  const problems: Problem[] = [];
  const broken = new Set<string>();
  let missing = 0;
  let left = MOST_VALUES;

  const visit = (value: unknown, path: KeyPath): unknown => {
    left = path.length > DEEPEST ? -1 : left - 1;
    if (left < 0) return undefined;
    if (typeof value === "string") {
      // Asking the schema builds parts of it that a config without references never needs.
      return value.includes("${") && takesReferences(path) ? replace(value, path) : value;
    }
    const into = (key: string | number, item: unknown) => visit(item, [...path, key]);
    if (Array.isArray(value)) return value.map((item, index) => into(index, item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, into(key, item)]));
  };

  const replace = (text: string, path: KeyPath): string => {
    const found = replaceInText(text, env);
    for (const name of found.used) values.set(name, env[name] ?? "");
    for (const fault of found.faults.slice(0, most - problems.length)) {
      problems.push(explainFault(fault, text, path, source, env));
      if (fault.name !== undefined) missing += 1;
    }
    if (found.faults.length > 0) broken.add(keyPathText(path));
    return found.faults.length > 0 ? text : found.text;
  };

  const data = visit(source.data, []);
  const complete = left >= 0;
  if (!complete) problems.push(tooMuch(source));
  return { data, values, problems, missing, complete, broken };
}

/** Whether the text at a place is ours to change; what stands where nothing is known is reported anyway. */
function takesReferences(path: KeyPath): boolean {
  const schemas = schemasAt(configSchema, path);
  return schemas.length > 0 && !schemas.some((schema) => FOREIGN_KINDS.has(kindOf(schema)));
}

/** A reference that could not be replaced. */
interface Fault {
  /** The reference as written. */
  readonly written: string;
  /** Set when the form is right and the variable is not. */
  readonly name?: string;
}

interface Replaced {
  readonly text: string;
  readonly used: readonly string[];
  readonly faults: readonly Fault[];
}

function replaceInText(text: string, env: Environment): Replaced {
  const used: string[] = [];
  const faults: Fault[] = [];
  const replaced = text.replace(
    /(\$?)\$\{(?:\{[^}]*\}?|([^}]*))\}?/g,
    (written, doubled: string, inner?: string) => {
      if (doubled !== "") return written.slice(1);
      if (inner === undefined || !written.endsWith("}") || !/^[A-Za-z_]\w*$/.test(inner)) {
        faults.push({ written });
        return written;
      }
      const value = env[inner];
      if (value === undefined || value === "") faults.push({ written, name: inner });
      else used.push(inner);
      return value ?? "";
    },
  );
  return { text: replaced, used, faults };
}

function explainFault(
  fault: Fault,
  text: string,
  path: KeyPath,
  source: YamlSource,
  env: Environment,
): Problem {
  const offset = text.indexOf(fault.written);
  const before = text.slice(0, offset).split("\n");
  const where = source.textPlace(path, before.length, (before.at(-1) ?? "").length + 1);
  const key = keyPathText(path);
  if (fault.name !== undefined) {
    const empty = env[fault.name] === "";
    return {
      message: `the environment variable ${fault.name} is ${empty ? "empty" : "not set"}`,
      expected: `a value for ${fault.written} in ${key}`,
      found: empty ? "an empty value (a secret that does not exist is empty, too)" : "no such variable",
      where,
      next: `set ${fault.name} in the job's env, or write $${fault.written} to keep the text as it is`,
    };
  }
  const github = fault.written.startsWith("${{");
  return {
    message: `${key} has a reference that cannot be read`,
    expected: "${NAME} with the name of an environment variable",
    found: fault.written.slice(0, 80),
    where,
    next: github
      ? "set a variable in the job's env to the GitHub expression, and refer to it as ${NAME}"
      : "write ${NAME}, or $${ where a ${ is meant as text",
  };
}

function tooMuch(source: YamlSource): Problem {
  return {
    message: "the config holds too many values",
    expected: `at most ${MOST_VALUES} values, anchors counted wherever they are used`,
    where: source.keyPlace([]),
    next: "split the config, or use fewer anchors",
  };
}
