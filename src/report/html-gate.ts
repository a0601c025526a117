import type { Criterion } from "../gate/criterion.ts";
import { renderCounts } from "./criteria.ts";
import { type Cell, htmlFolded, htmlTable, safe } from "./html.ts";
import type { GateChapter } from "./story/story.ts";
import { describeLocation } from "./text.ts";
import { formatDuration, formatInstant } from "./units.ts";

const MOST_CRITERIA = 200;

/** One gate with its criteria: what failed or was waived is open, the rest is folded. */
export function renderHtmlGate(gate: GateChapter): string {
  const tone = { passed: "good", failed: "bad", pending: "open" }[gate.verdict];
  const took = formatDuration(Date.parse(gate.finishedAt) - Date.parse(gate.startedAt));
  const open = gate.criteria.filter((one) => one.status === "failed" || one.status === "waived");
  const rest = gate.criteria.filter((one) => one.status === "passed" || one.status === "skipped");
  return [
    `<h3>${safe(gate.title)} <span class="${tone}">${gate.verdict}</span></h3>`,
    `<p class="soft">${safe(formatInstant(gate.finishedAt))}, took ${safe(took)}. ${safe(gate.reason)}</p>`,
    renderCriteriaRows(open),
    htmlFolded(renderCounts(gate.criteria), renderCriteriaRows(rest)),
  ].join("");
}

function renderCriteriaRows(criteria: readonly Criterion[]): string {
  const shown = criteria.slice(0, MOST_CRITERIA);
  const rows = shown.map((one): readonly Cell[] => [
    one.title,
    { text: one.status, as: statusTone(one) },
    { text: one.id, as: "code" },
    describeCriterion(one),
  ]);
  const rest = criteria.length - shown.length;
  const more = rest > 0 ? `<p class="soft">… and ${rest} more in the gate's record.</p>` : "";
  return htmlTable(["Criterion", "Status", "Id", "Found"], rows, "wide") + more;
}

function statusTone({ status, level }: Criterion): "good" | "bad" | "open" | "nowrap" {
  switch (status) {
    case "passed":
      return "good";
    case "failed":
      return level === "must" ? "bad" : "open";
    case "waived":
      return "open";
    case "skipped":
      return "nowrap";
  }
}

function describeCriterion(one: Criterion): string {
  switch (one.status) {
    case "skipped":
      return one.why;
    case "passed":
      return [one.found ?? "", describeLocation(one.where)].filter((part) => part !== "").join(", ");
    case "waived":
    case "failed": {
      const parts = [
        one.found,
        one.expected === undefined ? undefined : `expected: ${one.expected}`,
        describeLocation(one.where) || undefined,
        one.status === "waived"
          ? `waived by ${one.waiver.by} (${one.waiver.role}) until ${one.waiver.expires}: ${one.waiver.reason}`
          : one.next,
      ];
      return parts.filter((part) => part !== undefined).join("; ");
    }
  }
}
