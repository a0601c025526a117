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
  /** Point at which it alarmed, one a run, in the order of the runs; Infinity where it never did. */
  readonly alarms: readonly number[];
}

/** Runs every detector on the same traces of a cell. */
export function runCell(cell: Cell, runs: number): CellResult {
  const names = Object.keys(DETECTORS) as readonly DetectorName[];
  const traces = Array.from({ length: runs }, (_, run) => makeTrace(cell, run + 1));
  const results = names.map((name) => [
    name,
    { alarms: traces.map((trace) => DETECTORS[name](trace, cell) ?? Number.POSITIVE_INFINITY) },
  ]);
  return { cell, runs, detectors: Object.fromEntries(results) as CellResult["detectors"] };
}

/** Alarms before the fault began, or at all where there is none: they say nothing of the fault. */
export function falseAlarms({ cell, detectors }: CellResult, detector: DetectorName): number {
  return detectors[detector].alarms.filter((alarm) => alarm <= cell.onset).length;
}

/** Points from the onset to the alarm, of the runs without a false alarm; Infinity where it never came. */
export function delays({ cell, detectors }: CellResult, detector: DetectorName): readonly number[] {
  return detectors[detector].alarms.filter((alarm) => alarm > cell.onset).map((alarm) => alarm - cell.onset);
}
