import type { GateRecord } from "../gate/record.ts";
import { waivedCriteria } from "../gate/waiver-verification.ts";
import { plain } from "./markdown.ts";
import { formatInstant } from "./units.ts";

/**
 * What approving also means where something was waived: nobody's name in the config is a decision until the role
 * approves. Empty without waivers.
 */
export function renderWaiversToConfirm(records: readonly GateRecord[]): string {
  const waived = waivedCriteria(records);
  if (waived.length === 0) return "";
  const roles = [...new Set(waived.map(({ waiver }) => waiver.role))];
  const lines = waived.map(({ title, found, waiver }) => {
    const until = plain(formatInstant(waiver.expires));
    return `> - 🟡 **${plain(title, 160)}** does not hold (${plain(found ?? "", 200)}). Waived for **${plain(waiver.role)}** in the name of ${plain(waiver.by)} until ${until}: ${plain(waiver.reason, 300)}`;
  });
  return [
    `> **Approving as ${plain(roles.join(" or "))} confirms ${waived.length === 1 ? "this waiver" : "these waivers"}.** The config names the person; only your review makes it a decision. Reject if you did not agree to it.`,
    ">",
    ...lines,
  ].join("\n");
}
