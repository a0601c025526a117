import type { ConfigChange } from "../config/diff.ts";
import type { Release } from "../release/identity.ts";
import { inertMarkdownCode } from "./inert.ts";
import { plain, shortList } from "./markdown.ts";

/** How the gate config stands to that of the previous release. */
export type ConfigSince =
  | { readonly kind: "first" | "unchanged" | "added" | "unknown" }
  /** The config of the previous release cannot be read as one. */
  | { readonly kind: "unreadable"; readonly why: string }
  /** Weakened first. */
  | { readonly kind: "changed"; readonly changes: readonly ConfigChange[] };

type Previous = Release["previous"];

/** What the gates ask now that they did not ask before, or the other way round; nothing where nothing changed. */
export function renderConfigChanges(
  config: { readonly path: string; readonly since: ConfigSince },
  previous: Previous,
): string {
  const { since } = config;
  const before = plain(previous?.tag ?? "");
  const title = `### What changed in the gate config since ${before}`;
  switch (since.kind) {
    case "first":
    case "unchanged":
    case "unknown":
      return "";
    case "added":
      return `${title}\n\n⚠️ ${before} has no ${inertMarkdownCode(config.path)}: read all of it.`;
    case "unreadable":
      return `${title}\n\n⚠️ It changed, but that of ${before} cannot be read as a config today (${plain(since.why, 200)}): compare the files.`;
    case "changed":
      break;
  }
  if (since.changes.length === 0) return `${title}\n\nOnly its text: it asks the same as before.`;
  return `${title}\n\n${shortList(since.changes.map(renderConfigChange), "further change")}`;
}

function renderConfigChange({ kind, sentence }: ConfigChange): string {
  return `- ${kind === "weakened" ? "⚠️ " : ""}**${kind}**: ${plain(sentence, 200)}`;
}

/** The same in half a sentence. */
export function configStanding(since: ConfigSince, previous: Previous): string {
  return {
    first: "the first release under it",
    unchanged: `unchanged since ${plain(previous?.tag ?? "")}`,
    added: `**new since ${plain(previous?.tag ?? "")}**`,
    changed: `**changed since ${plain(previous?.tag ?? "")}**`,
    unreadable: `**changed since ${plain(previous?.tag ?? "")}**`,
    unknown: "whether it changed is not known (the checkout does not reach back)",
  }[since.kind];
}
