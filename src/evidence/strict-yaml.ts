import type { Document, Node, Pair, ParsedNode } from "yaml";
import type { Json } from "./strict-json.ts";

export type YamlParse =
  | { readonly kind: "parsed"; readonly value: Json; locate(path: readonly string[]): number }
  | { readonly kind: "failed"; readonly message: string; readonly offset: number };

/** Collections inside each other. */
const MAX_DEPTH = 100;
/** Values in one document, every use of an alias counted in full. */
const MAX_VALUES = 1_000_000;

/**
 * One YAML 1.2 document of plain data: core schema, unique text keys, no custom tags, no NaN or infinity, no
 * `__proto__`, aliases counted as what they stand for. The depth is checked while the text is still a list of
 * tokens, because the library's composer recurses: near the end of the stack V8 may abort the whole process
 * where it compiles a regular expression, and no `catch` sees that.
 */
export async function parseYaml(text: string): Promise<YamlParse> {
  const yaml = await import("yaml");
  const parser = new yaml.Parser();
  const composer = new yaml.Composer({ schema: "core", uniqueKeys: false, merge: false });
  let documents = 0;
  const failed = (message: string, offset: number): YamlParse => ({ kind: "failed", message, offset });
  let root: ParsedNode | null | undefined;
  const take = (document: Document.Parsed): YamlParse | undefined => {
    documents += 1;
    if (documents > 1) return failed("more than one document", document.range[0]);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) return failed(problem.message.split("\n")[0] ?? "", problem.pos[0]);
    root = document.contents;
    return undefined;
  };
  let offset = 0;
  for (const lexeme of new yaml.Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      for (const document of composer.next(token)) {
        const problem = take(document);
        if (problem !== undefined) return problem;
      }
    }
    offset += lexeme.length;
    if (parser.stack.length > 2 * MAX_DEPTH) {
      return failed(`nesting deeper than ${MAX_DEPTH}`, Math.min(offset, text.length));
    }
  }
  for (const token of parser.end()) for (const document of composer.next(token)) take(document);
  for (const document of composer.end(true, text.length)) {
    const problem = take(document);
    if (problem !== undefined) return problem;
  }
  try {
    const converter = new Converter(yaml);
    const value = converter.convert(root ?? null, 0).value;
    return { kind: "parsed", value, locate: (path) => locate(yaml, root ?? null, path) };
  } catch (error) {
    if (error instanceof YamlProblem) return failed(error.message, error.offset);
    throw error;
  }
}

type Yaml = typeof import("yaml");

class YamlProblem extends Error {
  readonly offset: number;

  constructor(message: string, node: Node | null | undefined) {
    super(message);
    this.offset = node?.range?.[0] ?? 0;
  }
}

interface Converted {
  readonly value: Json;
  /** Values it stands for, aliases expanded. */
  readonly size: number;
}

/** Nodes to plain data. Aliases share the value they name, and their size is counted as if they did not. */
class Converter {
  private readonly yaml: Yaml;
  private readonly anchors = new Map<string, Converted>();
  private total = 0;

  constructor(yaml: Yaml) {
    this.yaml = yaml;
  }

  convert(node: Node | null, depth: number): Converted {
    const before = this.total;
    this.count(1, node);
    if (depth > MAX_DEPTH) throw new YamlProblem(`nesting deeper than ${MAX_DEPTH}`, node);
    const value = this.value(node, depth);
    const converted = { value, size: this.total - before };
    if (node !== null && "anchor" in node && typeof node.anchor === "string")
      this.anchors.set(node.anchor, converted);
    return converted;
  }

  private value(node: Node | null, depth: number): Json {
    const { isAlias, isMap, isScalar, isSeq } = this.yaml;
    if (node === null) return null;
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target === undefined) throw new YamlProblem(`an alias *${node.source} without an anchor`, node);
      this.count(target.size, node);
      return target.value;
    }
    if (isScalar(node)) return scalar(node.value, node);
    if (isSeq(node)) return node.items.map((item) => this.convert(item as Node | null, depth + 1).value);
    if (!isMap(node)) throw new YamlProblem("something that is no plain data", node);
    const object: Record<string, Json> = {};
    for (const pair of node.items as Pair<Node | null, Node | null>[]) {
      const key = this.key(pair.key);
      if (Object.hasOwn(object, key)) throw new YamlProblem(`the key "${key}" a second time`, pair.key);
      object[key] = this.convert(pair.value, depth + 1).value;
    }
    return object;
  }

  private key(node: Node | null): string {
    if (!this.yaml.isScalar(node)) throw new YamlProblem("a key that is not text", node);
    const key = typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
    if (key === "__proto__") throw new YamlProblem("the key __proto__, which is never data", node);
    return key;
  }

  private count(values: number, node: Node | null): void {
    this.total += values;
    if (this.total > MAX_VALUES) {
      throw new YamlProblem(`more than ${MAX_VALUES} values with all aliases expanded`, node);
    }
  }
}

function scalar(value: unknown, node: Node): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new YamlProblem("a value that is no text, number, boolean or null", node);
}

/** Offset of the deepest node on the path. */
function locate(yaml: Yaml, root: Node | null, path: readonly string[]): number {
  let node: Node | null = root;
  for (const key of path) {
    let next: Node | null | undefined;
    if (yaml.isSeq(node)) next = node.items[Number(key)] as Node | undefined;
    else if (yaml.isMap(node)) {
      const pairs = node.items as Pair<Node | null, Node | null>[];
      next = pairs.find((pair) => yaml.isScalar(pair.key) && String(pair.key.value) === key)?.value;
    }
    if (next === null || next === undefined) break;
    node = next;
  }
  return node?.range?.[0] ?? 0;
}
