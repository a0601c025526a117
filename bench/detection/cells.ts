import { DETECTORS, type DetectorName } from "./detectors.ts";
import type { Cell } from "./scenarios.ts";
import { makeTrace } from "./traces.ts";

/** What the detectors did on many traces of one cell. */
export interface CellResult {
  readonly cell: Cell;
  readonly runs: number;
  readonly detectors: Readonly<Record<DetectorName, DetectorResult>>;
}

export interface DetectorResult {
  /** Alarms before the fault began, or at all where there is none. */
  readonly early: number;
  /** Points from the onset to the alarm, one a run; Infinity where it never came. Runs that alarmed early are left out. */
  readonly delays: readonly number[];
}

/** Runs every detector on the same traces of a cell. */
export function runCell(cell: Cell, runs: number): CellResult {
  const names = Object.keys(DETECTORS) as readonly DetectorName[];
  const early = new Map(names.map((name) => [name, 0]));
  const delays = new Map(names.map((name) => [name, [] as number[]]));
  for (let run = 1; run <= runs; run += 1) {
    const trace = makeTrace(cell, run);
    for (const name of names) {
      const after = DETECTORS[name](trace, cell);
      if (after !== undefined && after <= cell.onset) early.set(name, (early.get(name) ?? 0) + 1);
      else delays.get(name)?.push(after === undefined ? Number.POSITIVE_INFINITY : after - cell.onset);
    }
  }
  const results = names.map((name) => [
    name,
    { early: early.get(name) ?? 0, delays: delays.get(name) ?? [] },
  ]);
  return { cell, runs, detectors: Object.fromEntries(results) as CellResult["detectors"] };
}
