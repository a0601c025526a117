import { Document, isMap, isScalar, isSeq, type Pair, visit } from "yaml";
import type { Proposal } from "./propose.ts";

/** Longest line of a comment. */
const WIDTH = 100;

/** A proposal as the text of a config file, with a comment on every key that was worth one. */
export function writeConfig(proposal: Proposal, schemaAddress: string): string {
  const document = new Document(proposal.config, { aliasDuplicateObjects: false });
  document.commentBefore = ` yaml-language-server: $schema=${schemaAddress}`;
  visit(document, {
    // A list of names, and where evidence comes from, are read at a glance on one line.
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar);
    },
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === "from" && isMap(value)) value.flow = true;
    },
  });
  for (const { path, text } of proposal.comments) comment(document, path, text);
  for (const pair of topLevel(document)) {
    if (isScalar(pair.key) && pair.key.value !== "version" && pair.key.value !== "name") space(pair);
  }
  document.comment = wrapped(MORE);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const MORE = `More that can be asked (docs/config.md): metrics with objectives that roll back, deploy windows and blackouts (freeze), canary, blue-green and rolling strategies, parity of staging and production, a longer soak by checkpoints. \`init --check\` says in plain words what this file does.`;

/** Puts a comment before the key (or list entry) at a path. */
function comment(document: Document, path: Proposal["comments"][number]["path"], text: string): void {
  const last = path.at(-1);
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const node = isMap(holder)
    ? holder.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key
    : isSeq(holder) && typeof last === "number"
      ? holder.items[last]
      : undefined;
  if (isScalar(node) || isMap(node)) node.commentBefore = wrapped(text, 2 * path.length);
}

function topLevel({ contents }: Document): readonly Pair<unknown, unknown>[] {
  return isMap(contents) ? contents.items : [];
}

function space(pair: Pair<unknown, unknown>): void {
  if (isScalar(pair.key)) pair.key.spaceBefore = true;
}

/** Lines that begin with a blank, as the writer of the document expects them after each `#`. */
function wrapped(text: string, indent = 0): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + word.length + 1 > WIDTH - indent) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => ` ${each}`).join("\n");
}
