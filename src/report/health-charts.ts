import { type ChartLine, type ChartMark, renderChart, renderLegend } from "./chart.ts";
import { safe } from "./html.ts";
import type { Series } from "./story/series.ts";
import type { Story } from "./story/story.ts";
import { count } from "./text.ts";
import { formatRatio } from "./units.ts";

const COMPACT = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 4 });

/** Each indicator as charts: the rate of both arms beside what is tolerated, and the evidence against health. */
export function renderHealthCharts(story: Story): string {
  const marks = decisionMarks(story);
  return story.series.map((series) => renderSeries(series, marks)).join("");
}

/** The traffic share of the new version over time. */
export function renderTrafficChart(story: Story): string {
  const { traffic } = story;
  const last = traffic.at(-1);
  if (last === undefined) return "";
  const ended = story.documents.rollback?.finishedAt ?? story.documents.deployment?.finishedAt ?? last.at;
  const points = [...traffic, { at: ended, weight: last.weight }].map(({ at, weight }) => ({
    time: Date.parse(at),
    value: weight,
  }));
  const line: ChartLine = { name: "Traffic on the new version", tone: "traffic", points, stepped: true };
  const chart = renderChart({
    title: "Share of traffic on the new version over time",
    lines: [line],
    marks: decisionMarks(story),
    format: (value) => `${value}%`,
    reach: 100,
  });
  return figure(chart, [line], "Times are UTC.");
}

function decisionMarks({ documents }: Story): readonly ChartMark[] {
  const { rollback } = documents;
  if (rollback === undefined) return [];
  return [
    { time: Date.parse(rollback.cause.seenAt), text: "fault seen", tone: "bad" },
    { time: Date.parse(rollback.beganAt), text: "rollback began", tone: "bad" },
    {
      time: Date.parse(rollback.finishedAt),
      text: rollback.verdict === "rolled-back" ? "old version serves" : "rollback failed",
      tone: rollback.verdict === "rolled-back" ? "good" : "bad",
    },
  ];
}

function renderSeries(series: Series, marks: readonly ChartMark[]): string {
  const own: readonly ChartMark[] =
    series.breachedAt === undefined
      ? []
      : [{ time: Date.parse(series.breachedAt), text: "breached", tone: "bad" }];
  const within = inside([...own, ...marks], series);
  const lines = valueLines(series);
  const values = renderChart({
    title: series.kind === "events" ? `Bad events of ${series.id}` : `Value of ${series.id}`,
    lines,
    marks: within,
    format: series.kind === "events" ? formatRatio : formatValue,
  });
  const gaps =
    series.gaps === 0
      ? ""
      : ` · ${series.gaps} of ${series.looks} looks had no usable data: ${series.unusable}.`;
  const resets = series.resets === 0 ? "" : ` · ${count(series.resets, "counter reset")} in all.`;
  return [
    `<h3>${safe(series.id)}</h3>`,
    figure(values, lines, `${series.why}${gaps}${resets}`),
    renderEvidenceChart(series, within),
  ].join("");
}

function valueLines(series: Series): readonly ChartLine[] {
  const { points, kind, objective } = series;
  const of = (pick: (point: Series["points"][number]) => number | undefined) =>
    points.map((point) => ({ time: point.time, value: pick(point) }));
  const lines: readonly ChartLine[] = [
    // Against stable and against the objective are two yardsticks; there is nothing in between.
    { name: "tolerated", tone: "limit", points: of((one) => one.tolerated), stepped: true },
    {
      name: objective === undefined ? "" : `objective: ${formatRatio(1 - objective)} bad at most`,
      tone: "limit",
      // What is tolerated is the yardstick where it is known; the objective is, where it is not.
      points: points.some((one) => one.tolerated !== undefined)
        ? []
        : of(() => (objective === undefined ? undefined : 1 - objective)),
    },
    // Drawn last, the new version is never hidden by another line.
    { name: "old version", tone: "stable", points: of((one) => one.stable) },
    { name: kind === "events" ? "new version" : "value", tone: "canary", points: of((one) => one.canary) },
  ];
  return lines.filter((line) => line.points.some((point) => point.value !== undefined));
}

function renderEvidenceChart(series: Series, marks: readonly ChartMark[]): string {
  const { points, threshold } = series;
  if (threshold === undefined || points.every((point) => point.evidence === undefined)) return "";
  const lines: readonly ChartLine[] = [
    {
      name: "evidence against health",
      tone: "evidence",
      points: points.map(({ time, evidence }) => ({ time, value: evidence })),
    },
    {
      name: `breached at ${formatValue(threshold)}`,
      tone: "limit",
      points: points.map(({ time }) => ({ time, value: threshold })),
    },
  ];
  const chart = renderChart({
    title: `Evidence against the health of ${series.id}`,
    lines,
    marks,
    format: formatValue,
    logarithmic: true,
    reach: threshold,
  });
  return figure(chart, lines, "Evidence ratio on a logarithmic scale; 1 says nothing either way.");
}

/** Marks far outside the watch would squeeze the chart together. */
function inside(marks: readonly ChartMark[], { points }: Series): readonly ChartMark[] {
  const from = points[0]?.time ?? 0;
  const to = points.at(-1)?.time ?? 0;
  const slack = Math.max(1_000, (to - from) * 0.1);
  return marks.filter((mark) => mark.time >= from - slack && mark.time <= to + slack);
}

function figure(chart: string, lines: readonly ChartLine[], caption: string): string {
  if (chart === "") return "";
  return `<figure>${chart}${renderLegend(lines)}<figcaption>${safe(caption)}</figcaption></figure>`;
}

/** `1.5`, `640M`, `2e-5`: short enough for an axis. */
function formatValue(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && size < 1e-3) return value.toExponential(0);
  if (size >= 1e15) return value.toExponential(1);
  if (size >= 1e4) return COMPACT.format(value);
  return String(Number(value.toPrecision(4)));
}
