import type { CheckResult } from "../gate/checks.ts";
import type { Criterion } from "../gate/criterion.ts";
import { type Drill, type DrillStep, type DrillStepId, drillStepFailure } from "../gate/drill.ts";
import type { Parity } from "../gate/parity.ts";
import type { EarlierRun } from "../gate/reruns.ts";
import { inertMarkdown } from "./inert.ts";
import { count, describeLocation, oneLine } from "./text.ts";

/** What `SMOKE_RESULTS.md` is made from. */
export interface SmokeResultsInput {
  readonly environment: string;
  readonly dryRun: boolean;
  readonly release: { readonly tag: string; readonly sha: string };
  readonly checks: readonly CheckResult[];
  readonly drill: Drill;
  readonly drillCriteria: readonly Criterion[];
  /** Configurations that were compared. */
  readonly pairs: readonly { readonly parity: Parity }[];
  /** Runs of the same checks before this one, oldest first. */
  readonly earlier: readonly EarlierRun[];
}

/** The checks of a release in staging and its rollback drill, as a page for people. */
export function renderSmokeResults(input: SmokeResultsInput): string {
  const { release, environment } = input;
  const blocks = [
    `### Smoke results: ${text(release.tag)} in ${text(environment)}`,
    `Commit \`${release.sha}\`.`,
    input.dryRun ? "> **Dry run.** The commands ran with `DRY_RUN=1` and changed nothing." : "",
    renderChecks(input.checks),
    renderFailures(input.checks),
    renderEarlier(input.checks, input.earlier),
    renderDrill(input.drill, input.drillCriteria),
    ...input.pairs.map(({ parity }) => renderParity(parity)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Checks as a table: which passed, in how many samples and tries, and how fast. */
export function renderChecks(checks: readonly CheckResult[]): string {
  if (checks.length === 0) return "No check was asked.";
  const passed = checks.filter((check) => check.status === "passed").length;
  const rows = checks.map((check) => {
    const { samples, latency } = check;
    const cells = [
      mark(check.status === "passed", check.level),
      text(check.title),
      check.level,
      `${samples.passed} of ${samples.total}`,
      String(check.attempts),
      latency === undefined ? "" : `${Math.round(latency.medianMs)} ms`,
      latency === undefined ? "" : `${Math.round(latency.p95Ms)} ms`,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    `${passed} of ${count(checks.length, "check")} passed.`,
    "",
    "| | Check | Level | Samples | Tries | Median | p95 |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Failed samples of failed checks, and of those that passed only after retries: those are told, too. */
export function renderFailures(checks: readonly CheckResult[]): string {
  const told = checks.filter((check) => check.failureCount > 0);
  if (told.length === 0) return "";
  const lines = told.flatMap((check) => {
    const end = check.status === "passed" ? ", passed in the end" : "";
    const shown = check.failures.map((failure) => {
      const where = describeLocation(failure.where);
      const place = `try ${failure.attempt}, sample ${failure.sample}`;
      const expected = failure.expected === undefined ? "" : `; expected ${text(failure.expected)}`;
      return `  - ${place}: ${text(failure.found ?? "")}${expected}${where === "" ? "" : ` (${text(where)})`}`;
    });
    return [`- **${text(check.title)}**: ${count(check.failureCount, "failed sample")}${end}`, ...shown];
  });
  return ["#### Failed samples", "", ...lines].join("\n");
}

/** Runs shown beside this one. */
const SHOWN_RUNS = 4;

function renderEarlier(checks: readonly CheckResult[], earlier: readonly EarlierRun[]): string {
  if (earlier.length === 0) return "";
  const runs = earlier.slice(-SHOWN_RUNS);
  const ids = [...new Set([...runs.flatMap((run) => run.checks), ...checks].map((check) => check.id))];
  const row = (id: string): string => {
    const before = runs.map((run) => cellOf(run.checks.find((check) => check.id === id)));
    return `| ${text(id)} | ${[...before, cellOf(checks.find((check) => check.id === id))].join(" | ")} |`;
  };
  return [
    "#### Compared with earlier runs",
    "",
    `| Check | ${runs.map((run) => text(`${run.by}, ${run.finishedAt}`)).join(" | ")} | Now |`,
    `| --- |${" --- |".repeat(runs.length + 1)}`,
    ...ids.map(row),
  ].join("\n");
}

function cellOf(check: EarlierRun["checks"][number] | undefined): string {
  if (check === undefined) return "not asked";
  const tries = check.attempts > 1 ? `, ${check.attempts} tries` : "";
  return `${check.status === "passed" ? "✅" : "❌"} ${check.samples.passed} of ${check.samples.total}${tries}`;
}

function renderParity(parity: Parity): string {
  if (parity.kind === "unreadable") return `#### Parity\n\n${text(parity.file)}: ${text(parity.found)}`;
  const { result } = parity;
  const [staging, production] = result.files;
  const rows = result.differences.map(
    (one) =>
      `| ${text(one.setting)} | ${text(one.staging ?? "(absent)")} | ${text(one.production ?? "(absent)")} |`,
  );
  const table = [`| Setting | ${text(staging)} | ${text(production)} |`, "| --- | --- | --- |", ...rows];
  const notes = [
    `${count(result.compared, "setting")} compared, ${count(result.differences.length, "difference")}.`,
    result.ignored.length === 0 ? "" : `Differ and may: ${text(result.ignored.join(", "))}.`,
    result.unneeded.length === 0 ? "" : `No longer needed in ignore: ${text(result.unneeded.join(", "))}.`,
  ];
  return [
    `#### Parity of ${text(staging)} and ${text(production)}`,
    "",
    notes.filter((note) => note !== "").join(" "),
    ...(rows.length === 0 ? [] : ["", ...table]),
  ].join("\n");
}

const STEPS: Readonly<Record<DrillStepId, string>> = {
  "roll-back": "Roll back",
  "check-previous": "The previous version serves",
  "deploy-again": "Deploy the release again",
  "check-release": "The release serves again",
};

function renderDrill(drill: Drill, criteria: readonly Criterion[]): string {
  const title = "#### Rollback drill";
  if (drill.kind === "skipped") return [title, "", `Skipped: ${text(drill.why)}.`].join("\n");
  const found = criteria.flatMap((criterion) => {
    if (criterion.status === "failed")
      return [`${mark(false, criterion.level)} ${text(criterion.found ?? "")}`];
    return criterion.status === "passed" && criterion.level === "must" ? [text(criterion.found ?? "")] : [];
  });
  const rows = drill.steps.map((step) => {
    const ok = drillStepOk(step);
    return `| ${mark(ok, "must")} | ${STEPS[step.id]} | ${(step.durationMs / 1000).toFixed(1)} s |`;
  });
  return [
    title,
    "",
    ...found.flatMap((line) => [line, ""]),
    "| | Step | Took |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** In the table a step of checks is good when every `must` check passed. */
function drillStepOk(step: DrillStep): boolean {
  if (step.kind === "command") return drillStepFailure(step, 1) === undefined;
  return step.checks.every((check) => check.status === "passed" || check.level === "should");
}

function mark(ok: boolean, level: CheckResult["level"]): string {
  if (ok) return "✅";
  return level === "must" ? "❌" : "⚠️";
}

function text(value: string): string {
  return inertMarkdown(oneLine(value));
}
