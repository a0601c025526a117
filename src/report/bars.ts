import { safe } from "./html.ts";
import type { Stretch } from "./story/timeline.ts";
import { formatDuration } from "./units.ts";

const WIDTH = 720;
const ROW = 22;
const NAMES = 272;
const TAKEN = 76;
/** Bars drawn at most. */
const MOST_BARS = 40;

/** The timeline as an SVG: one bar for each gate, step and rollback, with how long it took. */
export function renderBars(stretches: readonly Stretch[]): string {
  const shown = stretches
    .filter((one) => Number.isFinite(Date.parse(one.from) + Date.parse(one.to)))
    .slice(0, MOST_BARS);
  if (shown.length === 0) return "";
  const from = Math.min(...shown.map((one) => Date.parse(one.from)));
  const to = Math.max(...shown.map((one) => Date.parse(one.to)), from + 1);
  const rows: string[] = [];
  let lane: Stretch["lane"] | undefined;
  let y = 4;
  for (const one of shown) {
    if (one.lane !== lane) {
      rows.push(`<text class="bar-lane" x="0" y="${y + 14}">${one.lane}</text>`);
      y += ROW;
      lane = one.lane;
    }
    rows.push(bar(one, y, from, to));
    y += ROW;
  }
  const height = y + 4;
  const label = "Timeline of the release";
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}"><title>${label}</title>${rows.join("")}</svg>`;
}

function bar(one: Stretch, y: number, from: number, to: number): string {
  const room = WIDTH - NAMES - TAKEN;
  const began = Date.parse(one.from);
  const took = Math.max(0, Date.parse(one.to) - began);
  // Too short to see would be as if it had not happened.
  const width = Math.max(3, (took / (to - from)) * room);
  const x = Math.min(NAMES + ((began - from) / (to - from)) * room, NAMES + room - width);
  const name = safe(one.title, 44);
  return [
    `<text class="bar-name" x="8" y="${y + 14}">${name}</text>`,
    `<rect class="bar-${one.tone}" x="${x.toFixed(1)}" y="${y + 4}" width="${width.toFixed(1)}" height="12" rx="2"/>`,
    `<text class="tick" x="${WIDTH}" y="${y + 14}" text-anchor="end">${formatDuration(took)}</text>`,
  ].join("");
}
