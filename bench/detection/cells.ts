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
  const traces = Array.from({ length: runs }, (_, run) => makeTrace(cell, run + 1));
  const results = Object.entries(DETECTORS).map(([name, detect]) => {
    let early = 0;
    const delays: number[] = [];
    for (const trace of traces) {
      const after = detect(trace);
      if (after !== undefined && after <= cell.onset) early += 1;
      else delays.push(after === undefined ? Number.POSITIVE_INFINITY : after - cell.onset);
    }
    return [name, { early, delays }];
  });
  return { cell, runs, detectors: Object.fromEntries(results) as CellResult["detectors"] };
}
