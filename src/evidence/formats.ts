import type { EvidenceFormat } from "./facts.ts";
import type { FormatReader } from "./reader.ts";

/** Every format and how its reader is loaded, on first use. A new format is one line here. */
const READERS: Readonly<Record<EvidenceFormat, () => Promise<FormatReader>>> = {
  junit: async () => (await import("./junit.ts")).readJunit,
  json: async () => (await import("./json.ts")).readJson,
  markdown: async () => (await import("./markdown.ts")).readMarkdown,
  file: async () => (await import("./file.ts")).readPlainFile,
};

/** The reader of a format. */
export function loadReader(format: EvidenceFormat): Promise<FormatReader> {
  return READERS[format]();
}
