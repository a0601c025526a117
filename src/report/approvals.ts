import type { ApprovalDocument } from "../approval/record.ts";
import { inertMarkdown } from "./inert.ts";
import { oneLine } from "./text.ts";
import { formatInstant } from "./units.ts";

type Role = ApprovalDocument["roles"][number];

/** Who approved for which role, when and with which words, as a Markdown table. */
export function renderApprovals(
  document: Pick<ApprovalDocument, "roles" | "simulated" | "binding" | "comments">,
): string {
  const lines = [
    document.simulated
      ? "> **Simulated.** These decisions were typed at a desk; they never open a real rollout.\n"
      : "",
    document.comments === undefined
      ? ""
      : `> ⚠️ **The weaker form.** Approved by comments on issue #${document.comments.issue}, not by reviews that GitHub enforces.\n`,
    "| Role | Environment | Outcome | Who | When | Comment |",
    "| --- | --- | --- | --- | --- | --- |",
    ...document.roles.map((role) => `| ${[...cells(role)].map(cell).join(" | ")} |`),
    document.binding === null
      ? ""
      : `\nCounts only for ${cell(document.binding.tag)} at \`${document.binding.sha}\`, brought to ${cell(document.binding.target)} by ${cell(document.binding.strategy)}, evidence \`${document.binding.evidenceDigest}\`, config \`${document.binding.configDigest}\`.`,
  ];
  return lines.filter((line) => line !== "").join("\n");
}

function cells(role: Role): readonly string[] {
  const { outcome, environment } = role;
  const start = [role.role, environment, outcome];
  switch (role.outcome) {
    case "approved":
      return [...start, role.login, role.at === null ? "" : formatInstant(role.at), role.comment];
    case "skipped":
      return [...start, "", "", role.why];
    case "waiting":
    case "refused":
      return [...start, role.reviews.map((one) => one.login).join(", "), "", role.found];
  }
}

function cell(text: string): string {
  return inertMarkdown(oneLine(text, 200));
}
