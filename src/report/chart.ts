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

/** Where values and times fall on the page. */
interface Scale {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** An SVG of the chart: no script, no link, colours by class; empty when there is nothing to draw. */
export function renderChart(spec: ChartSpec): string {
  const lines = spec.lines.map(drawable);
  const values = lines.flatMap((line) => line.points.flatMap((point) => point.value ?? []));
  const times = lines.flatMap((line) => line.points.map((point) => point.time));
  if (values.length === 0 || times.length === 0) return "";
  const marks = spec.marks.filter((mark) => Number.isFinite(mark.time));
  const span = range([...times, ...marks.map((mark) => mark.time)]);
  const ticks = spec.logarithmic === true ? powers([...values, spec.reach ?? 1]) : rounds(values, spec.reach);
  const scale = scaleOf(span, ticks, spec.logarithmic === true);
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${safe(spec.title)}">`,
    `<title>${safe(spec.title)}</title>`,
    ...ticks.map((tick) => gridLine(tick, scale, spec.format)),
    ...timeTicks(span).map((time) => timeLabel(time, scale, span)),
    ...lines.map((line) => path(line, scale)),
    ...marks.map((mark, at) => markLine(mark, scale, at)),
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

function scaleOf(span: readonly [number, number], ticks: readonly number[], logarithmic: boolean): Scale {
  const bottom = ticks[0] ?? 0;
  const top = ticks.at(-1) ?? 1;
  const level = (value: number): number =>
    logarithmic
      ? Math.log10(Math.max(value, bottom) / bottom) / Math.log10(top / bottom)
      : (value - bottom) / (top - bottom);
  const width = WIDTH - PLOT.left - PLOT.right;
  const height = HEIGHT - PLOT.top - PLOT.bottom;
  return {
    x: (time) => PLOT.left + ((time - span[0]) / (span[1] - span[0])) * width,
    y: (value) => PLOT.top + (1 - Math.min(1, Math.max(0, level(value)))) * height,
  };
}

/** Ticks at round values from zero (or below) to above the largest value. */
function rounds(values: readonly number[], reach: number | undefined): readonly number[] {
  const [least, most] = range([...values, 0, reach ?? 0]);
  const low = Math.min(0, least);
  const rough = Math.max(most - low, 1 / LARGEST) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const ticks: number[] = [];
  for (let at = Math.floor(low / step); (at - 1) * step < most && ticks.length < 12; at += 1) {
    ticks.push(Number((at * step).toPrecision(12)));
  }
  return ticks;
}

/** Ticks at powers of ten around the values, never more than eight. */
function powers(values: readonly number[]): readonly number[] {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const [least, most] = range(positive.length === 0 ? [1, 10] : positive);
  const from = Math.floor(Math.log10(Math.min(1, Math.max(least, 1e-12))));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.min(most, 1e12))));
  const step = Math.ceil((to - from) / 7);
  const ticks: number[] = [];
  for (let exponent = from; exponent < to + step; exponent += step) ticks.push(10 ** exponent);
  return ticks;
}

function gridLine(tick: number, scale: Scale, format: (value: number) => string): string {
  const y = round(scale.y(tick));
  return `<path class="grid" d="M${PLOT.left} ${y}H${WIDTH - PLOT.right}"/><text class="tick" x="${PLOT.left - 8}" y="${y + 4}" text-anchor="end">${safe(format(tick))}</text>`;
}

function timeTicks([from, to]: readonly [number, number]): readonly number[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => from + share * (to - from));
}

function timeLabel(time: number, scale: Scale, [from, to]: readonly [number, number]): string {
  const iso = new Date(time).toISOString();
  const days = to - from > 36 * 3_600_000;
  const text = days ? iso.slice(5, 16).replace("T", " ") : iso.slice(11, to - from < 600_000 ? 19 : 16);
  const anchor = time === from ? "start" : time === to ? "end" : "middle";
  return `<text class="tick" x="${round(scale.x(time))}" y="${HEIGHT - 8}" text-anchor="${anchor}">${text}</text>`;
}

function path(line: ChartLine, scale: Scale): string {
  let drawn = "";
  let before: number | undefined;
  for (const { time, value } of line.points) {
    if (value === undefined) {
      before = undefined;
      continue;
    }
    const x = round(scale.x(time));
    const y = round(scale.y(value));
    if (before === undefined) drawn += `M${x} ${y}h0`;
    else drawn += line.stepped === true ? `H${x}V${y}` : `L${x} ${y}`;
    before = y;
  }
  return `<path class="line line-${line.tone}" d="${drawn}"/>`;
}

/** Texts of neighbouring marks are set on different lines, so that they can be read. */
function markLine(mark: ChartMark, scale: Scale, at: number): string {
  const x = round(scale.x(mark.time));
  const right = x > WIDTH * 0.6;
  const y = PLOT.top + 10 + (at % 4) * 14;
  const anchor = right ? "end" : "start";
  return `<path class="mark mark-${mark.tone}" d="M${x} ${PLOT.top}V${HEIGHT - PLOT.bottom}"/><text class="mark-text mark-text-${mark.tone}" x="${x + (right ? -5 : 5)}" y="${y}" text-anchor="${anchor}">${safe(mark.text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
