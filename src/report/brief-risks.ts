import type { GateRecord } from "../gate/record.ts";
import type { Change } from "../release/scope.ts";
import { gateTitle } from "./gate-titles.ts";
import { plain, shortList } from "./markdown.ts";
import { count } from "./text.ts";
import { formatInstant } from "./units.ts";

/** What an approver takes upon them: what does not hold, was waived or was not asked, and changes that are grave by name. */
export function renderRisks(records: readonly GateRecord[], changes: readonly Change[]): string {
  const newest = [...new Map(records.map((record) => [record.gate, record])).values()];
  const lines = newest.flatMap((record) =>
    record.criteria.flatMap((one): readonly string[] => {
      if (one.status === "failed") {
        return [
          `- ⚠️ **does not hold**: ${plain(one.title)}: ${plain(one.found ?? "", 200)} (${one.level}, ${gateTitle(record.gate)})`,
        ];
      }
      if (one.status !== "waived") return [];
      const { by, role, reason, expires } = one.waiver;
      const who = `${plain(by)} (${plain(role)}) until ${plain(formatInstant(expires))}`;
      return [
        `- 🟡 ${plain(one.title)}: ${plain(one.found ?? "", 200)}. Waived by ${who}: ${plain(reason, 200)}`,
      ];
    }),
  );
  const grave = changes.filter((one) => one.kind === "breaking" || one.kind === "security");
  const own = grave.length === 0 ? [] : [`- ⚠️ ${count(grave.length, "change")} named breaking or security`];
  const all = [...own, ...lines, ...renderSkipped(newest)];
  if (all.length === 0)
    return "None recorded: no `should` failed, nothing was waived, nothing is named breaking.";
  return shortList(all, "further risk");
}

/** What was not asked although it would decide, by name: a gate that asks less is a risk. */
function renderSkipped(records: readonly GateRecord[]): readonly string[] {
  const skipped = records.flatMap((record) =>
    record.criteria.flatMap((one) => (one.status === "skipped" && one.level === "must" ? [one] : [])),
  );
  return skipped.map((one) => `- ⏭️ not asked: ${plain(one.title, 160)}: ${plain(one.why, 200)}`);
}
