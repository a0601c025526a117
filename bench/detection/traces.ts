import { createDraws, type Draws } from "./random.ts";
import { BASE_RATE, type Cell, faultOf, INTERVAL, LENGTH } from "./scenarios.ts";

/** One reading of both arms; null is a gap. */
export interface Reading {
  readonly canary: { readonly bad: number; readonly total: number };
  readonly stable: { readonly bad: number; readonly total: number };
}

const MEAN_CLUMP = 12;
/** No shared trouble is a total outage. */
const WORST_SHARED_RATE = 0.6;

/** A recorded hour of a service: one reading an interval. The same cell and seed give the same trace. */
export function makeTrace(cell: Cell, seed: number): readonly (Reading | null)[] {
  const draws = createDraws(seed * 2_654_435_761 + hash(JSON.stringify(cell)));
  const fault = faultOf(cell.fault);
  const weather = createWeather(cell, draws);
  const points = LENGTH / INTERVAL;
  return Array.from({ length: points }, (_, point) => {
    const { load, rate, missing } = weather(point / points);
    const total = draws.poisson(load * INTERVAL);
    const canaryTotal = draws.binomial(total, cell.share);
    const stableTotal = total - canaryTotal;
    const canaryRate = point >= cell.onset ? Math.min(1, fault.rate(rate)) : rate;
    const canary = { bad: errors(canaryTotal, canaryRate, cell, draws), total: canaryTotal };
    const stable = { bad: errors(stableTotal, rate, cell, draws), total: stableTotal };
    return missing ? null : { canary, stable };
  });
}

function has(cell: Cell, what: Cell["weather"]): boolean {
  return cell.weather === what || cell.weather === "rough";
}

function createWeather(cell: Cell, draws: Draws) {
  let drift = 0;
  let incidentLeft = 0;
  let gapLeft = 0;
  return (time: number): { load: number; rate: number; missing: boolean } => {
    let { load } = cell;
    let rate = BASE_RATE;
    if (has(cell, "diurnal")) load *= 1 + 0.8 * Math.sin(2 * Math.PI * time);
    if (has(cell, "drift")) {
      drift = 0.97 * drift + Math.sqrt(1 - 0.97 ** 2) * 0.6 * draws.normal();
      rate *= Math.exp(drift);
    }
    if (has(cell, "incidents")) {
      if (incidentLeft > 0) incidentLeft -= 1;
      else if (draws.uniform() < 1 / 150) incidentLeft = 6 + Math.floor(draws.uniform() * 30);
      if (incidentLeft > 0) rate *= 20;
    }
    if (has(cell, "gaps")) {
      if (gapLeft > 0) gapLeft -= 1;
      else if (draws.uniform() < 0.04) gapLeft = draws.geometric(2.5);
    }
    return { load, rate: Math.min(WORST_SHARED_RATE, rate), missing: gapLeft > 0 };
  };
}

/** Bad events of one arm: each for itself, or in clumps of a dozen that keep the same mean. */
function errors(total: number, rate: number, cell: Cell, draws: Draws): number {
  if (!has(cell, "clumps") || rate > 0.3) return draws.binomial(total, rate);
  let bad = 0;
  const clumps = draws.poisson((total * rate) / MEAN_CLUMP);
  for (let clump = 0; clump < clumps; clump += 1) bad += draws.geometric(MEAN_CLUMP);
  return Math.min(total, bad);
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 16_777_619) >>> 0;
  return value;
}
