import { type ScaleContinuousNumeric, type ScaleTime, scaleLinear, scaleLog, scaleUtc } from "d3-scale";
import { curveLinear, curveStepAfter, line as lineOf } from "d3-shape";
import { safe } from "./html.ts";

/** A line or area of a chart. Points are in time order; a gap is a point without a value. */
export interface ChartLine {
  readonly name: string;
  /** Class of the line, which gives its colour in light and dark: see `html-style.ts`. */
  readonly tone: "canary" | "stable" | "limit" | "evidence" | "traffic";
  readonly points: readonly { readonly time: number; readonly value: number | undefined }[];
  /** Keeps its value until the next point instead of sloping to it. */
  readonly stepped?: boolean;
}

/** A point in time that decided something. */
export interface ChartMark {
  readonly time: number;
  readonly text: string;
  readonly tone: "good" | "bad";
}

/** A chart of values over time. */
export interface ChartSpec {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly marks: readonly ChartMark[];
  /** How a value reads on the axis. */
  readonly format: (value: number) => string;
  /** Shows ratios that grow by powers; values of zero and less are drawn at the bottom. */
  readonly logarithmic?: boolean;
  /** The axis always reaches this value. */
  readonly reach?: number;
}

const WIDTH = 720;
const HEIGHT = 220;
const PLOT = { left: 64, right: 12, top: 16, bottom: 26 } as const;

/** Ticks aimed at on an axis; an axis has a few more or less where that makes them round. */
const TICKS = 5;

type TimeScale = ScaleTime<number, number>;
type ValueScale = ScaleContinuousNumeric<number, number>;

/** An SVG of the chart: no script, no link, colours by class; empty when there is nothing to draw. */
export function renderChart(spec: ChartSpec): string {
  const lines = spec.lines.map(drawable);
  const values = lines.flatMap((line) => line.points.flatMap((point) => point.value ?? []));
  const times = lines.flatMap((line) => line.points.map((point) => point.time));
  if (values.length === 0 || times.length === 0) return "";
  const marks = spec.marks.filter((mark) => Number.isFinite(mark.time));
  const x = scaleUtc(range([...times, ...marks.map((mark) => mark.time)]), [PLOT.left, WIDTH - PLOT.right]);
  const y = spec.logarithmic === true ? powers(values, spec.reach) : amounts(values, spec.reach);
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${safe(spec.title)}">`,
    `<title>${safe(spec.title)}</title>`,
    ...gridLines(y, spec.format),
    ...timeLabels(x),
    ...lines.map((line) => path(line, x, y)),
    ...marks.map((mark, at) => markLine(mark, x, at)),
    "</svg>",
  ].join("");
}

/** A chart cannot show more than this without losing its numbers to rounding; what is no number is a gap. */
const LARGEST = 1e15;

function drawable(line: ChartLine): ChartLine {
  const points = line.points
    .filter((point) => Number.isFinite(point.time))
    .map(({ time, value }) => ({
      time,
      value:
        value === undefined || Number.isNaN(value) ? undefined : Math.min(LARGEST, Math.max(-LARGEST, value)),
    }));
  return { ...line, points };
}

/** What each line is, beside its colour. */
export function renderLegend(lines: readonly ChartLine[]): string {
  const items = lines.map((line) => `<li class="line-${line.tone}">${safe(line.name)}</li>`);
  return `<ul class="legend">${items.join("")}</ul>`;
}

function range(values: readonly number[]): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least === most ? [least - 1, most + 1] : [least, most];
}

const HEIGHTS = [HEIGHT - PLOT.bottom, PLOT.top] as const;

/** From zero (or below) to a round value above the largest. */
function amounts(values: readonly number[], reach: number | undefined): ValueScale {
  const [least, most] = range([...values, 0, reach ?? 0]);
  const low = Math.min(0, least);
  return scaleLinear([low, Math.max(most, low + 1 / LARGEST)], HEIGHTS)
    .nice(TICKS)
    .clamp(true);
}

/** Powers of ten around the values and one; what is zero or less is drawn at the bottom. */
function powers(values: readonly number[], reach = 1): ValueScale {
  const [least, most] = range([1, reach, ...values.filter((value) => value > 0)]);
  return scaleLog([Math.max(least, 1e-12), Math.min(Math.max(most, 10), 1e12)], HEIGHTS)
    .nice()
    .clamp(true);
}

function gridLines(y: ValueScale, format: (value: number) => string): readonly string[] {
  // A logarithmic axis has more lines than it has room for texts: it leaves the text of some empty.
  const text = "base" in y ? y.tickFormat(TICKS, "") : undefined;
  return y
    .ticks(TICKS)
    .filter((tick) => text === undefined || text(tick) !== "")
    .map((tick) => {
      const at = round(y(tick));
      return `<path class="grid" d="M${PLOT.left} ${at}H${WIDTH - PLOT.right}"/><text class="tick" x="${PLOT.left - 8}" y="${at + 4}" text-anchor="end">${safe(format(tick))}</text>`;
    });
}

function timeLabels(x: TimeScale): readonly string[] {
  const [from = 0, to = 0] = x.domain().map(Number);
  return x.ticks(TICKS).map((time) => {
    const iso = time.toISOString();
    const days = to - from > 36 * 3_600_000;
    const end = to - from < 5_000 ? 23 : to - from < 600_000 ? 19 : 16;
    const text = days ? iso.slice(5, 16).replace("T", " ") : iso.slice(11, end);
    const at = round(x(time));
    // A text at an edge stays on the page.
    const anchor = at < PLOT.left + 30 ? "start" : at > WIDTH - 40 ? "end" : "middle";
    return `<text class="tick" x="${at}" y="${HEIGHT - 8}" text-anchor="${anchor}">${text}</text>`;
  });
}

/** A gap breaks the line; a point between two gaps is a dot. */
function path(line: ChartLine, x: TimeScale, y: ValueScale): string {
  const drawn = lineOf<ChartLine["points"][number]>()
    .defined(({ value }) => value !== undefined)
    .x(({ time }) => x(time))
    .y(({ value }) => y(Math.max(value ?? 0, y.domain()[0] ?? 0)))
    .curve(line.stepped === true ? curveStepAfter : curveLinear)
    .digits(1);
  return `<path class="line line-${line.tone}" d="${drawn(line.points) ?? ""}"/>`;
}

/** Texts of neighbouring marks are set on different lines, so that they can be read. */
function markLine(mark: ChartMark, scale: TimeScale, at: number): string {
  const x = round(scale(mark.time));
  const right = x > WIDTH * 0.6;
  const y = PLOT.top + 10 + (at % 4) * 14;
  const anchor = right ? "end" : "start";
  return `<path class="mark mark-${mark.tone}" d="M${x} ${PLOT.top}V${HEIGHT - PLOT.bottom}"/><text class="mark-text mark-text-${mark.tone}" x="${x + (right ? -5 : 5)}" y="${y}" text-anchor="${anchor}">${safe(mark.text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
