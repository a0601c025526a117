import type { ASTNode } from "@marcbachmann/cel-js";
import { GUARD } from "./environment.ts";

/** An expression rewritten so that it cannot be fooled by bad numbers or made to work without end. */
export interface GuardedExpression {
  readonly source: string;
  /** Patterns of `matches`, which need the linear engine. */
  readonly patterns: readonly ASTNode[];
}

/**
 * Writes a parsed expression out again with guards around its parts. The meaning is unchanged, except that
 *
 * - arithmetic and `double()` that give NaN or infinity are an error. `!(failed / total > 0.1)` would
 *   otherwise be true for 0 of 0;
 * - every turn of a macro (`all`, `exists`, `map` ...) and every operand whose size matters is charged to a
 *   budget, so that nested loops over large evidence end;
 * - `matches` calls the linear engine instead of the library's backtracking one.
 */
export function guardExpression(root: ASTNode): GuardedExpression {
  const patterns: ASTNode[] = [];
  return { source: write(root, patterns), patterns };
}

/** Macros whose last arguments are evaluated once for every element; by name, the numbers of arguments. */
const LOOPS: Readonly<Record<string, readonly number[]>> = {
  all: [2],
  exists: [2],
  exists_one: [2],
  filter: [2],
  map: [2, 3],
};

/** Whether a method call is a macro over a collection, whose first argument names the element. */
export function isLoop(method: string, args: readonly ASTNode[]): boolean {
  return (Object.hasOwn(LOOPS, method) && LOOPS[method]?.includes(args.length)) === true;
}

function write(node: ASTNode, patterns: ASTNode[]): string {
  const sub = (child: ASTNode) => write(child, patterns);
  const all = (children: readonly ASTNode[]) => children.map(sub).join(", ");
  switch (node.op) {
    case "value":
      return literal(node.args);
    case "id":
      return node.args;
    case ".":
    case ".?":
      return `${operand(sub(node.args[0]))}${node.op}${node.args[1]}`;
    case "[]":
      return `${operand(sub(node.args[0]))}[${sub(node.args[1])}]`;
    case "[?]":
      return `${operand(sub(node.args[0]))}[?${sub(node.args[1])}]`;
    case "list":
      return `[${all(node.args)}]`;
    case "map":
      return `{${node.args.map(([key, value]) => `${sub(key)}: ${sub(value)}`).join(", ")}}`;
    case "!_":
      return `!(${sub(node.args)})`;
    case "-_":
      return `-(${sub(node.args)})`;
    case "?:":
      return `(${sub(node.args[0])} ? ${sub(node.args[1])} : ${sub(node.args[2])})`;
    case "&&":
    case "||":
      return `(${chain(node, node.op, sub)})`;
    case "==":
    case "!=":
      return `(${sized(node.args[0], sub)} ${node.op} ${sized(node.args[1], sub)})`;
    case "in":
      return `(${sub(node.args[0])} in ${sized(node.args[1], sub)})`;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return `(${sub(node.args[0])} ${node.op} ${sub(node.args[1])})`;
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return charged(`${GUARD.number}(${sub(node.args[0])} ${node.op} ${sub(node.args[1])})`);
    case "call":
      return writeCall(node.args[0], node.args[1], node, patterns);
    case "rcall":
      return writeMethod(node.args[0], node.args[1], node.args[2], patterns);
  }
}

function writeCall(name: string, args: readonly ASTNode[], node: ASTNode, patterns: ASTNode[]): string {
  // has() takes a path, not a value: it must stay bare.
  if (name === "has") return barePath(node);
  const written = `${name === "changed" ? `${GUARD.changed}(${GUARD.changes}, ` : `${name}(`}${args.map((argument) => sized(argument, (child) => write(child, patterns))).join(", ")})`;
  return charged(name === "double" ? `${GUARD.number}(${written})` : written);
}

function writeMethod(
  method: string,
  receiver: ASTNode,
  args: readonly ASTNode[],
  patterns: ASTNode[],
): string {
  const sub = (child: ASTNode) => write(child, patterns);
  const [first, ...rest] = args;
  if (isLoop(method, args) && first !== undefined) {
    const cost = turnCost(rest);
    const range = `${GUARD.range}(${GUARD.budget}, ${cost}, ${sub(receiver)})`;
    return `${range}.${method}(${[sub(first), ...rest.map(sub)].join(", ")})`;
  }
  if (method === "bind" && receiver.op === "id" && receiver.args === "cel") {
    return `cel.bind(${args.map(sub).join(", ")})`;
  }
  const linear = method === "matches";
  if (linear && first !== undefined) patterns.push(first);
  const values = args.map((argument) => sized(argument, sub)).join(", ");
  return charged(`${operand(sized(receiver, sub))}.${linear ? GUARD.matches : method}(${values})`);
}

function sized(node: ASTNode, sub: (child: ASTNode) => string): string {
  return node.op === "value" ? sub(node) : charged(sub(node));
}

function charged(written: string): string {
  return `${GUARD.sized}(${GUARD.budget}, ${written})`;
}

/** A chain such as `a && b && c` is written flat, because the parser's depth is limited. */
function chain(node: ASTNode, operator: "&&" | "||", sub: (child: ASTNode) => string): string {
  if (node.op !== operator) return sub(node);
  return `${chain(node.args[0], operator, sub)} ${operator} ${chain(node.args[1], operator, sub)}`;
}

/** What `.name` or `[index]` is written behind. */
function operand(written: string): string {
  return /^[A-Za-z_[{"(]/.test(written) ? written : `(${written})`;
}

function barePath(node: ASTNode): string {
  switch (node.op) {
    case "id":
      return node.args;
    case ".":
      return `${barePath(node.args[0])}.${node.args[1]}`;
    case "call":
      return `${node.args[0]}(${node.args[1].map(barePath).join(", ")})`;
    default:
      // The author's environment has refused has() of anything else before.
      return "";
  }
}

function literal(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value).replace(/[\u2028\u2029\u007f]/g, escapeUnit);
  if (typeof value === "number") {
    const written = String(value);
    return /[.e]/.test(written) ? written : `${written}.0`;
  }
  if (value instanceof Uint8Array) {
    return `b"${Array.from(value, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("")}"`;
  }
  if (typeof value === "bigint" || typeof value === "boolean" || value === null) return String(value);
  return `${String(value)}u`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Charge for one turn of a macro: its steps, and the error it may build, which quotes the expression. */
function turnCost(bodies: readonly ASTNode[]): number {
  const steps = bodies.reduce((sum, body) => sum + nodes(body), 0);
  const [first] = bodies;
  return 40 + 2 * steps + Math.ceil((first?.input.length ?? 0) / 20);
}

function nodes(node: ASTNode): number {
  return 1 + children(node).reduce((sum, child) => sum + nodes(child), 0);
}

/** The expressions directly below one. */
export function children(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case "value":
    case "id":
      return [];
    case ".":
    case ".?":
      return [node.args[0]];
    case "!_":
    case "-_":
      return [node.args];
    case "list":
      return node.args;
    case "map":
      return node.args.flat();
    case "call":
      return node.args[1];
    case "rcall":
      return [node.args[1], ...node.args[2]];
    default:
      return node.args;
  }
}
