import type { StatusLine } from "../ports/reporter.ts";
import { oneLine } from "./text.ts";

/**
 * The one form of a status line, in the log, the summary, notifications and the communications file:
 * `[PHASE 4 START] Production Launch of v1.2.3 begins`. The sentence stays on its line whatever it quotes.
 */
export function formatStatusLine(line: StatusLine): string {
  return `[${line.tag}] ${oneLine(line.sentence)}`;
}
