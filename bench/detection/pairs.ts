import type { CellResult } from "./cells.ts";
import type { DetectorName } from "./detectors.ts";
import { INTERVAL } from "./scenarios.ts";
import { quantileOf } from "./statistics.ts";
import { groupBy, percent, table } from "./tables.ts";

/** Trace by trace: who found the fault, and who first. */
export interface Pairing {
  readonly traces: number;
  readonly both: number;
  readonly onlyOurs: number;
  readonly onlyTheirs: number;
  /** Of the traces in which both found it. */
  readonly oursFirst: number;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Pairs this judge with another on the same traces; a trace in which either alarmed before the fault is left out. */
export function pairUp(group: readonly CellResult[], other: DetectorName): Pairing {
  const pairs = group.flatMap(({ cell, detectors }) =>
    detectors.judge.alarms.flatMap((ours, run) => {
      const theirs = detectors[other].alarms[run] ?? Number.POSITIVE_INFINITY;
      return Math.min(ours, theirs) <= cell.onset
        ? []
        : [{ ours: ours - cell.onset, theirs: theirs - cell.onset }];
    }),
  );
  const both = pairs.filter(({ ours, theirs }) => Number.isFinite(ours) && Number.isFinite(theirs));
  return {
    traces: pairs.length,
    both: both.length,
    onlyOurs: pairs.filter(({ ours, theirs }) => Number.isFinite(ours) && !Number.isFinite(theirs)).length,
    onlyTheirs: pairs.filter(({ ours, theirs }) => !Number.isFinite(ours) && Number.isFinite(theirs)).length,
    oursFirst: both.filter(({ ours, theirs }) => ours < theirs).length,
    ours: both.map(({ ours }) => ours),
    theirs: both.map(({ theirs }) => theirs),
  };
}

/** What pairing says, fault by fault. */
export function pairTable(results: readonly CellResult[], other: DetectorName): string {
  const groups = groupBy(results, ({ cell }) => `${cell.fault}, ${cell.onset === 0 ? "at once" : "late"}`);
  const rows = [...groups].map(([name, group]) => {
    const { traces, both, onlyOurs, onlyTheirs, oursFirst, ours, theirs } = pairUp(group, other);
    const share = (count: number, of: number): string => (of === 0 ? "-" : percent(count / of));
    const median = (delays: readonly number[]): string =>
      delays.length === 0 ? "-" : String(quantileOf(delays, 0.5) * INTERVAL);
    return [
      name,
      share(both, traces),
      share(onlyOurs, traces),
      share(onlyTheirs, traces),
      share(traces - both - onlyOurs - onlyTheirs, traces),
      `${median(ours)} / ${median(theirs)}`,
      share(oursFirst, both),
    ];
  });
  return table([
    ["fault", "found by both", "only ours", "only theirs", "neither", "medians where both, s", "ours first"],
    ...rows,
  ]);
}
