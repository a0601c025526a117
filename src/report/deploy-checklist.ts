import type { Criterion } from "../gate/criterion.ts";
import type { RecordedItem } from "../gate/readiness-record.ts";
import type { ReleaseIdentity } from "../gate/record.ts";
import type { Verdict } from "../gate/verdict.ts";
import type { Release } from "../release/identity.ts";
import { renderCriteria } from "./criteria.ts";
import { inertMarkdown, inertMarkdownCode } from "./inert.ts";
import { severitySentence } from "./severity.ts";
import { count, oneLine } from "./text.ts";

/** What the readiness gate wrote down, as far as people read it. */
export interface ReadinessPage extends Pick<Release, "severity" | "severityWhy" | "securityImpact"> {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly judgedAt: string;
  readonly criteria: readonly Criterion[];
  readonly evidence: readonly RecordedItem[];
}

/**
 * `DEPLOY_CHECKLIST.md`: the verdict, the checklist with a box for every criterion, and what stands behind it.
 *
 * @param conditions Markdown of what stands behind the conditions around the release; may be empty
 */
export function renderDeployChecklist(
  release: ReleaseIdentity,
  page: ReadinessPage,
  conditions: string,
): string {
  const blocks = [
    `# Deploy checklist: ${text(release.repository)} ${text(release.tag)}`,
    [
      `- Verdict: **${page.verdict}**`,
      `- Reason: ${text(page.reason)}`,
      `- Commit: \`${release.sha}\``,
      `- Judged: ${page.judgedAt}`,
      `- ${severitySentence(page)}`,
    ].join("\n"),
    "## Checklist",
    page.criteria.map(box).join("\n"),
    "## Findings",
    renderCriteria(page.criteria),
    renderEvidenceTable(page.evidence, "##"),
    conditions,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The evidence items as a table: where the facts came from and how old they are. Empty without items. */
export function renderEvidenceTable(items: readonly RecordedItem[], heading = "###"): string {
  if (items.length === 0) return "";
  const rows = items.map((item) => {
    const oldest = item.files.map((file) => file.producedAt).filter((at) => at !== undefined);
    const [produced = "not stated"] = [...oldest].sort();
    const [only] = item.files;
    const files =
      item.files.length === 1 && only !== undefined ? only.path : count(item.files.length, "file");
    const from = `${item.from ?? "the checkout"}${item.skipped === undefined ? "" : " (not asked)"}`;
    return `| ${text(item.id)} | ${item.format} | ${text(from)} | ${text(files)} | ${produced} | ${inertMarkdownCode(oneLine(item.facts, 200))} |`;
  });
  return [
    `${heading} Evidence read`,
    "",
    "| Item | Format | From | Files | Produced (oldest) | Facts |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function box(criterion: Criterion): string {
  const done = criterion.status === "passed" || criterion.status === "waived";
  const told = criterion.status === "passed" ? "" : ` (${criterion.status})`;
  return `- [${done ? "x" : " "}] ${text(criterion.title)}${told}`;
}

function text(value: string): string {
  return inertMarkdown(oneLine(value));
}
