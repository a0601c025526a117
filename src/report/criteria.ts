import type { Criterion, CriterionStatus } from "../gate/criterion.ts";
import { inertMarkdown, inertMarkdownCode } from "./inert.ts";
import { folded, link } from "./markdown.ts";
import { count, describeLocation, oneLine } from "./text.ts";

/** How many criteria of each status are shown in full; GitHub cuts a step summary off at 1 MiB. */
const SHOWN = 100;
/** Longest text of a cell; the whole of it stands in the gate's record. */
const CELL = 300;

type Of<Status extends CriterionStatus> = Extract<Criterion, { status: Status }>;
type Explained = Of<"failed"> | Of<"waived">;

/**
 * Criteria as Markdown for people: what failed comes first, each with what was found, what was expected,
 * where, and what to do next; then failed `should` criteria and waived ones; what was skipped or passed is folded.
 * Text from outside is inert in it.
 */
export function renderCriteria(criteria: readonly Criterion[]): string {
  const failed = withStatus(criteria, "failed");
  const blocks = [
    renderCounts(criteria),
    section("❌ Failed", NEXT, failed.filter(isMust).map(row("❌"))),
    section("⚠️ Warnings (should, not deciding)", NEXT, failed.filter((one) => !isMust(one)).map(row("⚠️"))),
    section("🟡 Waived", "Waived", withStatus(criteria, "waived").map(waivedRow)),
    renderSkipped(withStatus(criteria, "skipped")),
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

const NEXT = "What to do";

function isMust({ level }: Criterion): boolean {
  return level === "must";
}

/** A table of findings; three of them fit on a screen, each on a line of its own. */
function section(title: string, last: string, rows: readonly string[]): string {
  if (rows.length === 0) return "";
  return [
    `### ${title}: ${rows.length}`,
    "",
    `| Criterion | Found, and what was expected | ${last} |`,
    "| :-- | :-- | :-- |",
    ...rows.slice(0, SHOWN),
    ...more(rows.length),
  ].join("\n");
}

function row(mark: string): (criterion: Of<"failed">) => string {
  return (criterion) => explained(mark, criterion, cell(criterion.next ?? ""));
}

function waivedRow(criterion: Of<"waived">): string {
  const { by, role, reason, expires } = criterion.waiver;
  return explained("🟡", criterion, cell(`by ${by} (${role}) until ${expires}: ${reason}`));
}

function explained(mark: string, criterion: Explained, last: string): string {
  const { found = "", expected = "" } = criterion;
  const about = [
    `${mark} **${cell(criterion.title)}**`,
    place(criterion.where),
    `\`${criterion.reasonCode}\` · ${cell(criterion.id)}`,
  ];
  const measured = [cell(found), expected === "" ? "" : `_expected:_ ${cell(expected)}`];
  return `| ${[about, measured, [last]].map(lines).join(" | ")} |`;
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("<br>");
}

/** The place as code, so that it stands out and can be copied; an address as a link. */
function place(where: Explained["where"]): string {
  const { file, url, metric } = where ?? {};
  const parts = [
    file === undefined ? "" : inertMarkdownCode(oneLine(describeLocation({ ...where, file }), CELL)),
    url === undefined ? "" : link(shortUrl(url), url),
    metric === undefined ? "" : inertMarkdownCode(`metric ${oneLine(metric, CELL)}`),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** What tells addresses apart is where they begin and end. */
function shortUrl(url: string): string {
  const bare = url.replace(/^https?:\/\//i, "");
  if (bare.length <= 50) return bare;
  const parts = bare.split("/");
  return `${(parts[0] ?? "").slice(0, 40)}/…/${parts.slice(-2).join("/").slice(-40)}`;
}

function renderSkipped(skipped: readonly Of<"skipped">[]): string {
  if (skipped.length === 0) return "";
  const rows = skipped.slice(0, SHOWN).map(({ title, why }) => `- ${cell(title)}: ${cell(why)}`);
  return folded(
    `⏭️ ${count(skipped.length, "criterion", "criteria")} skipped`,
    [...rows, ...more(skipped.length)].join("\n"),
  );
}

function renderPassed(passed: readonly Of<"passed">[]): string {
  if (passed.length === 0) return "";
  const rows = passed.slice(0, SHOWN).map((criterion) => {
    const found = [oneLine(criterion.found ?? ""), describeLocation(criterion.where)];
    return `| ${cell(criterion.title)} | ${cell(criterion.id)} | ${cell(found.filter((text) => text !== "").join(" · "))} |`;
  });
  return folded(
    `✅ ${count(passed.length, "criterion", "criteria")} passed`,
    ["| Criterion | Id | Found |", "| --- | --- | --- |", ...rows, ...more(passed.length)].join("\n"),
  );
}

/** A table cell: inert, on one line, no bar that would open another cell. */
function cell(text: string): string {
  return inertMarkdown(oneLine(text, CELL));
}

function more(total: number): readonly string[] {
  if (total <= SHOWN) return [];
  return ["", `… and ${total - SHOWN} more, all in the gate's record.`];
}
