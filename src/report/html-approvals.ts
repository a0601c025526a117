import { type Cell, htmlSection, htmlTable, safe } from "./html.ts";
import type { ReportDocuments } from "./story/input.ts";
import { formatInstant } from "./units.ts";

type Role = NonNullable<ReportDocuments["approval"]>["roles"][number];

/** Who approved or certified for which role, when, with which words and on what ground. */
export function renderHtmlApprovals(
  title: "Approvals" | "Certification",
  approval: ReportDocuments["approval"] | ReportDocuments["certification"],
): string {
  if (approval === undefined) return "";
  const note = approval.simulated
    ? '<p class="rehearsal">Simulated: typed at a desk; never opens a real rollout.</p>'
    : "";
  const bound =
    approval.binding === null
      ? ""
      : `<p class="soft">Counts only for ${safe(approval.binding.tag)} at <code>${approval.binding.sha}</code>, brought to ${safe(approval.binding.target)} by ${safe(approval.binding.strategy)}, evidence <code>${approval.binding.evidenceDigest}</code>, config <code>${approval.binding.configDigest}</code>.</p>`;
  const header = ["Role", "Outcome", "Who", "When", "Comment", "On the ground of"];
  return htmlSection(title, note, htmlTable(header, approval.roles.map(roleRow)), bound);
}

function roleRow(role: Role): readonly Cell[] {
  const start: readonly Cell[] = [{ text: role.role, as: "nowrap" }];
  switch (role.outcome) {
    case "approved": {
      const at = role.at === null ? "" : formatInstant(role.at);
      const when: Cell = { text: at, as: "nowrap" };
      return [
        ...start,
        { text: "approved", as: "good" },
        { text: role.login, as: "nowrap" },
        when,
        role.comment,
        role.via,
      ];
    }
    case "skipped":
      return [...start, { text: "skipped", as: "nowrap" }, "", "", role.why, ""];
    case "waiting":
    case "refused":
      return [...start, { text: role.outcome, as: "bad" }, "", "", role.found, ""];
  }
}
