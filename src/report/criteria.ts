import type { Criterion, CriterionStatus } from "../gate/criterion.ts";
import { inertMarkdown } from "./inert.ts";
import { count, describeLocation, oneLine } from "./text.ts";

/** How many criteria of each status are shown in full; GitHub cuts a step summary off at 1 MiB. */
const SHOWN = 100;

type Of<Status extends CriterionStatus> = Extract<Criterion, { status: Status }>;
type Explained = Of<"failed"> | Of<"waived">;

/**
 * Criteria as Markdown for people: what failed comes first, each with what was found, what was expected,
 * where, and what to do next; then failed `should` criteria, waived and skipped ones; what passed is folded.
 * Text from outside is inert in it.
 */
export function renderCriteria(criteria: readonly Criterion[]): string {
  const failed = withStatus(criteria, "failed");
  const waived = withStatus(criteria, "waived");
  const blocks = [
    renderCounts(criteria),
    section(
      "Failed",
      failed.filter((one) => one.level === "must"),
      explain("❌"),
    ),
    section(
      "Warnings (should, not deciding)",
      failed.filter((one) => one.level === "should"),
      explain("⚠️"),
    ),
    section("Waived", waived, explainWaived),
    section("Skipped", withStatus(criteria, "skipped"), (one) => [
      `- ⏭️ ${inertMarkdown(oneLine(one.title))}: ${inertMarkdown(oneLine(one.why))}`,
    ]),
    renderPassed(withStatus(criteria, "passed")),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** `12 passed, 1 failed, 2 waived`: only the kinds there are. */
export function renderCounts(criteria: readonly Criterion[]): string {
  if (criteria.length === 0) return "No criterion was judged.";
  const failed = withStatus(criteria, "failed");
  const must = failed.filter((one) => one.level === "must").length;
  const parts: readonly (readonly [number, string])[] = [
    [must, "failed"],
    [failed.length - must, "failed but not deciding"],
    [withStatus(criteria, "waived").length, "waived"],
    [withStatus(criteria, "skipped").length, "skipped"],
    [withStatus(criteria, "passed").length, "passed"],
  ];
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return `${count(criteria.length, "criterion", "criteria")}: ${told.join(", ")}.`;
}

function withStatus<Status extends CriterionStatus>(
  criteria: readonly Criterion[],
  status: Status,
): readonly Of<Status>[] {
  return criteria.filter((criterion): criterion is Of<Status> => criterion.status === status);
}

function section<T extends Criterion>(
  title: string,
  criteria: readonly T[],
  render: (criterion: T) => readonly string[],
): string {
  if (criteria.length === 0) return "";
  const lines = criteria.slice(0, SHOWN).flatMap(render);
  return [`### ${title}`, "", ...lines, ...more(criteria.length)].join("\n");
}

function explain(mark: string): (criterion: Explained) => readonly string[] {
  return (criterion) => {
    const id = inertMarkdown(oneLine(criterion.id));
    const details = [
      detail("Found", criterion.found),
      detail("Expected", criterion.expected),
      detail("Where", describeLocation(criterion.where)),
      detail("Next", criterion.next),
    ];
    return [
      `- ${mark} **${inertMarkdown(oneLine(criterion.title))}** (${id}, \`${criterion.reasonCode}\`)`,
      ...details.filter((line) => line !== ""),
    ];
  };
}

function explainWaived(criterion: Of<"waived">): readonly string[] {
  const { by, role, reason, expires } = criterion.waiver;
  const waiver = `by ${by} (${role}) until ${expires}: ${reason}`;
  return [...explain("🟡")(criterion), detail("Waived", waiver)];
}

function detail(name: string, text: string | undefined): string {
  const flat = oneLine(text ?? "");
  return flat === "" ? "" : `  - ${name}: ${inertMarkdown(flat)}`;
}

function renderPassed(passed: readonly Of<"passed">[]): string {
  if (passed.length === 0) return "";
  const rows = passed.slice(0, SHOWN).map((criterion) => {
    const found = [oneLine(criterion.found ?? ""), describeLocation(criterion.where)];
    return `| ${cell(criterion.title)} | ${cell(criterion.id)} | ${cell(found.filter((text) => text !== "").join(" · "))} |`;
  });
  return [
    `<details><summary>✅ ${count(passed.length, "criterion", "criteria")} passed</summary>`,
    "",
    "| Criterion | Id | Found |",
    "| --- | --- | --- |",
    ...rows,
    ...more(passed.length),
    "",
    "</details>",
  ].join("\n");
}

/** A table cell: inert, on one line, no bar that would open another cell. */
function cell(text: string): string {
  return inertMarkdown(oneLine(text));
}

function more(total: number): readonly string[] {
  if (total <= SHOWN) return [];
  return ["", `… and ${total - SHOWN} more, all in the gate's record.`];
}
