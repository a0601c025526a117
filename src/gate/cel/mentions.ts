import type { ASTNode } from "@marcbachmann/cel-js";
import { children, isLoop } from "./guard.ts";

/** A path of facts that an expression reads, such as `tests.failed` or `fields['Decision']`. */
export interface Mention {
  /** As a person would write it. */
  readonly name: string;
  readonly keys: readonly (string | number)[];
  /** Inside `has()`: it may be absent. */
  readonly optional: boolean;
}

/** Names of the engine that look like variables: types and namespaces. */
const ENGINE_NAMES: ReadonlySet<string> = new Set([
  "bool",
  "bytes",
  "cel",
  "double",
  "google",
  "int",
  "list",
  "map",
  "null_type",
  "string",
  "type",
  "uint",
]);

/**
 * The facts an expression reads, in the order written, each once. A path ends where it stops being known
 * before the evaluation: at a computed index, or where a method is called.
 */
export function findMentions(root: ASTNode): readonly Mention[] {
  const found = new Map<string, Mention>();
  visit(root, new Set(), false, found);
  return [...found.values()];
}

function visit(
  node: ASTNode,
  bound: ReadonlySet<string>,
  optional: boolean,
  found: Map<string, Mention>,
): void {
  const path = readPath(node);
  if (path !== undefined) {
    const [variable] = path;
    if (typeof variable === "string" && !bound.has(variable) && !ENGINE_NAMES.has(variable)) {
      const name = pathText(path);
      const before = found.get(name);
      found.set(name, { name, keys: path, optional: optional && before?.optional !== false });
    }
    return;
  }
  const inHas = optional || (node.op === "call" && node.args[0] === "has");
  for (const { child, names } of scoped(node)) {
    visit(child, names.length === 0 ? bound : new Set([...bound, ...names]), inHas, found);
  }
}

/** The expressions below one, with the names a macro binds in them. */
function scoped(node: ASTNode): readonly { readonly child: ASTNode; readonly names: readonly string[] }[] {
  if (node.op === "rcall") {
    const [method, receiver, args] = node.args;
    const [first, ...rest] = args;
    if (isLoop(method, args) && first?.op === "id") {
      return [{ child: receiver, names: [] }, ...rest.map((child) => ({ child, names: [first.args] }))];
    }
    const [, value, body] = args;
    if (method === "bind" && first?.op === "id" && value !== undefined && body !== undefined) {
      return [
        { child: value, names: [] },
        { child: body, names: [first.args] },
      ];
    }
  }
  return children(node).map((child) => ({ child, names: [] }));
}

/** The keys of a plain path, or undefined for any other expression. */
export function readPath(node: ASTNode): readonly (string | number)[] | undefined {
  if (node.op === "id") return [node.args];
  if (node.op === ".") {
    const base = readPath(node.args[0]);
    return base && [...base, node.args[1]];
  }
  if (node.op !== "[]") return undefined;
  const [object, index] = node.args;
  const base = readPath(object);
  if (base === undefined || index.op !== "value") return undefined;
  if (typeof index.args === "string") return [...base, index.args];
  return typeof index.args === "bigint" ? [...base, Number(index.args)] : undefined;
}

/** A path as a person would write it: `document.runs[0]['p 95']`. */
export function pathText(keys: readonly (string | number)[]): string {
  return keys
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      if (index === 0) return key;
      return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key}']`;
    })
    .join("");
}
