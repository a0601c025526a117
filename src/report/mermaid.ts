import { GATES, type GateRecord } from "../gate/record.ts";
import { gateTitle } from "./gate-titles.ts";
import type { Stretch } from "./story/timeline.ts";

/** Bars drawn at most; a chart of more cannot be read. */
const MOST_BARS = 40;

/** Words that would begin a statement of the chart instead of naming a bar. */
const KEYWORD =
  /^(section|title|click|call|href|gantt|excludes|includes|today\w*|date\w*|axis\w*|tick\w*|week\w*|inclusive\w*|top\w*|acc\w*)\b/i;

/**
 * The release as a Mermaid Gantt chart. Bars that are too short to see are drawn with a hundredth of the
 * whole, so that every gate shows; the exact times stand in the table below.
 */
export function renderGantt(stretches: readonly Stretch[]): string {
  const known = stretches.filter((one) => Number.isFinite(Date.parse(one.from) + Date.parse(one.to)));
  const shown = known.slice(0, MOST_BARS);
  if (shown.length === 0) return "";
  const starts = shown.map((one) => Date.parse(one.from));
  const ends = shown.map((one) => Date.parse(one.to));
  const span = Math.max(...ends) - Math.min(...starts);
  const shortest = Math.max(1000, span / 100);
  const axis = span < 600_000 ? "%H:%M:%S" : span < 36 * 3_600_000 ? "%H:%M" : "%m-%d %H:%M";
  const lines = ["```mermaid", "gantt", "  dateFormat YYYY-MM-DDTHH:mm:ss", `  axisFormat ${axis}`];
  let lane: Stretch["lane"] | undefined;
  for (const one of shown) {
    if (one.lane !== lane) lines.push(`  section ${one.lane}`);
    lane = one.lane;
    const from = Date.parse(one.from);
    const to = Math.max(Date.parse(one.to), from + shortest);
    const tone = one.tone === "bad" ? "crit, " : one.tone === "good" ? "done, " : "active, ";
    lines.push(`  ${label(one.title)} :${tone}${instant(from)}, ${instant(to)}`);
  }
  return [...lines, "```"].join("\n");
}

/** How far the release has come: its gates in their order, each with how it ended last. */
export function renderGateFlow(records: readonly GateRecord[]): string {
  const ended = new Map(records.map((record) => [record.gate, record.verdict]));
  const mark = { passed: "✅", failed: "❌", pending: "⏳" };
  const nodes = GATES.map((gate, at) => {
    const verdict = ended.get(gate);
    const text = `${verdict === undefined ? "" : `${mark[verdict]} `}${at + 1} ${gateTitle(gate)}`;
    return `  g${at}["${text}"]${verdict === undefined ? ":::open" : ""}`;
  });
  const arrows = GATES.slice(1).map((_, at) => `  g${at} --> g${at + 1}`);
  const style = "  classDef open stroke-dasharray: 4 4";
  return ["```mermaid", "flowchart LR", ...nodes, ...arrows, style, "```"].join("\n");
}

/** Mermaid has no escape that every version honours: only letters, digits and harmless marks stay. */
function label(text: string): string {
  const harmless = text.replace(/[^\p{L}\p{N} .()%&-]+/gu, " ").replace(/\s+/g, " ");
  // Two percent signs at its start would make the line a comment.
  const short =
    harmless
      .replace(/^[ %]+/, "")
      .trim()
      .slice(0, 50) || "step";
  return KEYWORD.test(short) ? `Step ${short}` : short;
}

function instant(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}
