import type { JsonSchema } from "./config-json-schema.ts";

const START = "<!-- reference: made by scripts/generate-schemas.ts from the schema, do not edit -->";
const END = "<!-- reference: end -->";

/** Kinds that stand in many places and are explained once. */
const SHARED: Readonly<Record<string, { readonly title: string; readonly link: string }>> = {
  command: { title: "Commands", link: "[command](#commands)" },
  check: { title: "Checks", link: "[check](#checks)" },
};

/** The guide with its reference replaced by what the schema says now. */
export function insertReference(guide: string, schema: JsonSchema): string {
  const start = guide.indexOf(START);
  const end = guide.indexOf(END);
  if (start === -1 || end === -1) throw new Error("docs/config.md has lost the marks of its reference");
  return `${guide.slice(0, start)}${START}\n\n${reference(schema)}\n${guide.slice(end)}`;
}

function reference(schema: JsonSchema): string {
  const shared = new Map<string, JsonSchema>();
  const top = Object.entries(schema.properties ?? {});
  const plain = top.filter(([, node]) => !isMapping(node));
  const sections = top
    .filter(([, node]) => isMapping(node))
    .map(([name, node]) => section(`\`${name}\``, node.description ?? "", sectionRows(node, name, shared)));
  const first = section(
    "Top level",
    "",
    plain.map(([name, node]) => row(name, node, isRequired(schema, name))),
  );
  const kinds = Object.entries(SHARED).flatMap(([kind, { title }]) => {
    const node = shared.get(kind);
    return node === undefined ? [] : [section(title, about(node), choice(node, "", shared))];
  });
  return [first, ...sections, ...kinds].join("\n");
}

function section(title: string, description: string, lines: readonly string[]): string {
  const table = ["| key | type | default | meaning |", "| --- | --- | --- | --- |", ...lines];
  return `### ${title}\n\n${description === "" ? "" : `${description}\n\n`}${table.join("\n")}\n`;
}

function about(node: JsonSchema): string {
  const texts = branches(node).flatMap((each) => (each.description === undefined ? [] : [each.description]));
  return node["x-kind"] === "command"
    ? "A shell command line, or a mapping with these keys."
    : `${texts.map((text) => text.replace(/\.$/, "")).join(", or ")}.`.replace(/, or A/g, ", or a");
}

/** The mappings that a node allows. */
function branches(node: JsonSchema): readonly JsonSchema[] {
  if (node.properties !== undefined) return [node];
  return (node.anyOf ?? node.oneOf ?? []).filter((each) => each.properties !== undefined);
}

/** A mapping, or a list of them: what has keys to explain. */
function isMapping(node: JsonSchema): boolean {
  return node.type === "object" || (node.items !== undefined && branches(node.items).length > 0);
}

function sectionRows(node: JsonSchema, name: string, shared: Map<string, JsonSchema>): readonly string[] {
  return node.items === undefined ? rows(node, name, shared) : below(node, name, shared);
}

function isRequired(parent: JsonSchema, name: string): boolean {
  return parent.required?.includes(name) === true;
}

function rows(node: JsonSchema, path: string, shared: Map<string, JsonSchema>): readonly string[] {
  const prefix = path === "" ? "" : `${path}.`;
  const named = Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    row(`${prefix}${name}`, child, isRequired(node, name)),
    ...below(child, `${prefix}${name}`, shared),
  ]);
  const free = node.additionalProperties;
  return typeof free === "object" ? [...named, ...below(free, `${prefix}<name>`, shared)] : named;
}

function below(node: JsonSchema, path: string, shared: Map<string, JsonSchema>): readonly string[] {
  const kind = node["x-kind"];
  if (kind !== undefined && Object.hasOwn(SHARED, kind)) {
    shared.set(kind, node);
    choice(node, "", shared);
    return [];
  }
  if (node.items !== undefined) return below(node.items, `${path}[]`, shared);
  if (typeof node.additionalProperties === "object") return rows(node, path, shared);
  return choice(node, path, shared);
}

/** The keys that all kinds of a mapping share, then those of every kind under its name. */
function choice(node: JsonSchema, path: string, shared: Map<string, JsonSchema>): readonly string[] {
  const kinds = branches(node);
  // A word or a list: what the list holds is explained.
  const listed = kinds.length > 0 ? undefined : (node.anyOf ?? []).find((each) => each.items !== undefined);
  if (listed !== undefined) return below(listed, path, shared);
  const tables = kinds.map((each) => rows(each, path, shared));
  const [first = [], ...others] = tables;
  if (others.length === 0) return first;
  const common = first.filter((line) => others.every((lines) => lines.includes(line)));
  const own = kinds.flatMap((kind, index) => [
    `| *${(kind.description ?? "").replace(/\.$/, "")}:* |  |  |  |`,
    ...(tables[index] ?? []).filter((line) => !common.includes(line)),
  ]);
  return [...common, ...own];
}

function row(path: string, node: JsonSchema, required: boolean): string {
  const example = node.examples?.[0];
  const meaning = (node.description ?? "").replace(/ Default [^.]*(?:\.\d[^.]*)*\.$/, "");
  const shown = example === undefined || hasKindExample(node) ? "" : ` Example: \`${inline(example)}\`.`;
  const standard = required ? "required" : node.default === undefined ? "" : `\`${inline(node.default)}\``;
  return `| \`${path}\` | ${typeName(node)} | ${standard} | ${cell(`${meaning}${shown}`)} |`;
}

/** Durations and the like explain themselves; their example would stand in every line. */
function hasKindExample(node: JsonSchema): boolean {
  return ["duration", "ratio", "size", "address"].includes(node["x-kind"] ?? "");
}

function typeName(node: JsonSchema): string {
  const kind = node["x-kind"];
  if (kind !== undefined) return SHARED[kind]?.link ?? kind;
  if (node.const !== undefined) return `\`${inline(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${inline(value)}\``).join(", ");
  if (node.items !== undefined) return `list of ${typeName(node.items)}`;
  const kinds = node.anyOf ?? node.oneOf;
  if (kinds !== undefined) return [...new Set(kinds.map(typeName))].join(" or ");
  switch (node.type) {
    case "string":
      return "text";
    case "integer":
      return "whole number";
    case "boolean":
      return "`true` or `false`";
    case "object":
      return "mapping";
    default:
      return node.type ?? "";
  }
}

function inline(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Text of a table cell; code between backticks is left as it is. */
function cell(text: string): string {
  const parts = text.replaceAll("|", "\\|").replaceAll("\n", " ").split("`");
  return parts.map((part, index) => (index % 2 === 0 ? part.replaceAll("<", "&lt;") : part)).join("`");
}
