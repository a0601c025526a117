import { type CellResult, delays, falseAlarms } from "./cells.ts";
import { DETECTORS, type DetectorName } from "./detectors.ts";
import { INTERVAL } from "./scenarios.ts";
import { quantileOf, wilson } from "./statistics.ts";

const NAMES = Object.keys(DETECTORS) as readonly DetectorName[];
export const TITLES: Readonly<Record<DetectorName, string>> = {
  judge: "this judge",
  likelihoodRatio: "likelihood bound",
  oracle: "oracle*",
  failedChecks: "3 failed checks",
  repeatedMannWhitney: "repeated M-W",
  finalMannWhitney: "final M-W",
};

/** Rows of text as columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** False alarms by weather and by detector. */
export function falseAlarmTable(results: readonly CellResult[]): string {
  const groups = groupBy(results, ({ cell }) => `${cell.fault} ${cell.weather}`);
  const rows = [...groups].map(([name, group]) => [
    name,
    ...NAMES.map((detector) => {
      const runs = group.reduce((sum, one) => sum + one.runs, 0);
      const { value, low, high } = wilson(alarmsIn(group, detector), runs);
      return `${percent(value)} (${percent(low)}-${percent(high)})`;
    }),
  ]);
  return table([["healthy canary", ...NAMES.map((name) => TITLES[name])], ...rows]);
}

/** Alarms of a detector where nothing was wrong. */
export function alarmsIn(group: readonly CellResult[], detector: DetectorName): number {
  return group.reduce((sum, one) => sum + falseAlarms(one, detector), 0);
}

/** Detection rate, median and p95 delay in seconds, by fault, onset and detector, over all services. */
export function detectionTable(results: readonly CellResult[]): string {
  const groups = groupBy(results, ({ cell }) => `${cell.fault}, ${cell.onset === 0 ? "at once" : "late"}`);
  const rows = [...groups].map(([name, group]) => [
    name,
    ...NAMES.map((detector) => {
      const all = delaysOf(group, detector);
      const found = all.filter((delay) => Number.isFinite(delay)).length;
      const { value, low, high } = wilson(found, Math.max(1, all.length));
      const [median, p95] = [0.5, 0.95].map((share) => seconds(quantileOf(all, share)));
      return `${percent(value)} (${percent(low)}-${percent(high)}) ${median} ${p95}`;
    }),
  ]);
  return table([["fault (found, median s, p95 s)", ...NAMES.map((name) => TITLES[name])], ...rows]);
}

/** Median delay in samples of this judge / the oracle / the likelihood bound / repeated Mann-Whitney, by service. */
export function cellTable(results: readonly CellResult[]): string {
  const services = [...groupBy(results, ({ cell }) => serviceOf(cell)).keys()];
  const groups = groupBy(results, ({ cell }) => `${cell.fault}, ${cell.onset === 0 ? "at once" : "late"}`);
  const rows = [...groups].map(([name, group]) => [
    name,
    ...services.map((service) => {
      const one = group.find(({ cell }) => serviceOf(cell) === service);
      if (one === undefined) return "";
      const medians = (["judge", "oracle", "likelihoodRatio", "repeatedMannWhitney"] as const).map(
        (detector) => samples(medianOf(one, detector)).replace("never", "-"),
      );
      return medians.join("/");
    }),
  ]);
  return table([["samples", ...services], ...rows]);
}

export function medianOf(result: CellResult, detector: DetectorName): number {
  return quantileOf(delays(result, detector), 0.5);
}

export function delaysOf(group: readonly CellResult[], detector: DetectorName): readonly number[] {
  return group.flatMap((one) => delays(one, detector));
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

export function serviceOf(cell: CellResult["cell"]): string {
  return `${cell.load}/s ${Math.round(cell.share * 100)}%`;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.001 ? 2 : 1)}%`;
}

function seconds(points: number): string {
  return Number.isFinite(points) ? String(points * INTERVAL) : "never";
}

/** A delay in samples; "never" where half of the runs end without an alarm. */
export function samples(points: number): string {
  return Number.isFinite(points) ? String(points) : "never";
}
