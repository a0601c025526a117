import type { CellResult } from "./cells.ts";
import type { DetectorName } from "./detectors.ts";
import { quantileOf, wilson } from "./statistics.ts";
import { alarmsIn, delaysOf, groupBy, medianOf, percent, samples, serviceOf, TITLES } from "./tables.ts";

/** One figure that the judge has to reach, and whether it did. */
export interface Promise_ {
  readonly what: string;
  readonly holds: boolean;
  readonly found: string;
}

/** False alarms: in no healthy scenario may the data contradict "at most 1%". */
export function falseAlarmPromise(results: readonly CellResult[]): Promise_ {
  const groups = groupBy(results, ({ cell }) => `${cell.fault} ${cell.weather} ${serviceOf(cell)}`);
  const bad: string[] = [];
  let worst = 0;
  for (const [name, group] of groups) {
    const runs = group.reduce((sum, one) => sum + one.runs, 0);
    const { value, low } = wilson(alarmsIn(group, "judge"), runs);
    worst = Math.max(worst, value);
    if (low > 0.01) bad.push(`${name} ${percent(value)}`);
  }
  return {
    what: "at most 1% false alarms in every healthy scenario",
    holds: bad.length === 0,
    found: `${groups.size} scenarios, worst ${percent(worst)}${bad.length === 0 ? "" : `; above: ${bad.join(", ")}`}`,
  };
}

/** Faults by how large they are beside a base rate of 0.1%. */
const LARGE = new Set(["x5", "+0.5 pp", "+2 pp", "outage"]);

export function mannWhitneyPromises(results: readonly CellResult[]): readonly Promise_[] {
  return byFamily(results).map(([name, group]) => {
    const ours = quantileOf(delaysOf(group, "judge"), 0.5);
    const theirs = quantileOf(delaysOf(group, "repeatedMannWhitney"), 0.5);
    const large = LARGE.has(group[0]?.cell.fault ?? "");
    const found = (detector: DetectorName): number => foundIn(group, detector);
    return {
      what: `${name}: median ${large ? "at most half of" : "not above"} repeated Mann-Whitney`,
      holds:
        Number.isFinite(theirs) || Number.isFinite(ours)
          ? ours <= limit(theirs, large)
          : found("judge") >= found("repeatedMannWhitney"),
      found: `${samples(ours)} of ${samples(theirs)} samples, found ${percent(found("judge"))} against ${percent(found("repeatedMannWhitney"))}; ${eachForItself(group, (one) => limit(medianOf(one, "repeatedMannWhitney"), large))}`,
    };
  });
}

function limit(theirs: number, large: boolean): number {
  return large ? theirs / 2 : theirs;
}

/** SPEC 13: over all faults together, and over the large ones, below half of both judges that people use today. */
export function halfPromises(results: readonly CellResult[]): readonly Promise_[] {
  const large = results.filter(({ cell }) => LARGE.has(cell.fault));
  const families = (detector: DetectorName): string =>
    byFamily(large)
      .map(([name, group]) => [name, medianIn(group, "judge"), medianIn(group, detector)] as const)
      .map(
        ([name, ours, theirs]) =>
          `${name} ${samples(ours)} of ${samples(theirs)}${ours < theirs / 2 ? "" : " (not half)"}`,
      )
      .join(", ");
  const groups = [
    { what: "all faults together", group: results },
    { what: "x5 and larger together", group: large },
  ];
  return (["repeatedMannWhitney", "failedChecks"] as const).flatMap((detector) =>
    groups.map(({ what, group }) => {
      const ours = medianIn(group, "judge");
      const theirs = medianIn(group, detector);
      return {
        what: `${what}: median below half of ${TITLES[detector]}`,
        holds: ours < theirs / 2,
        found: `${samples(ours)} of ${samples(theirs)} samples${group === large ? `; one by one: ${families(detector)}` : ""}`,
      };
    }),
  );
}

/** Share of the runs in which the fault was found within the hour. */
function foundIn(group: readonly CellResult[], detector: DetectorName): number {
  const all = delaysOf(group, detector);
  return all.filter((delay) => Number.isFinite(delay)).length / Math.max(1, all.length);
}

function medianIn(group: readonly CellResult[], detector: DetectorName): number {
  return quantileOf(delaysOf(group, detector), 0.5);
}

export function likelihoodPromises(results: readonly CellResult[]): readonly Promise_[] {
  return byFamily(results).map(([name, group]) => {
    const ours = quantileOf(delaysOf(group, "judge"), 0.5);
    const bound = quantileOf(delaysOf(group, "likelihoodRatio"), 0.5);
    return {
      what: `${name}: median at most 5 times the likelihood bound or 8 samples`,
      holds: ours <= Math.max(8, 5 * bound),
      found: `${samples(ours)} of ${samples(bound)} samples; ${eachForItself(group, (one) => Math.max(8, 5 * medianOf(one, "likelihoodRatio")))}`,
    };
  });
}

export function outagePromise(results: readonly CellResult[]): Promise_ {
  const group = results.filter(
    ({ cell }) => cell.fault === "outage" && cell.share === 0.1 && cell.weather === "calm",
  );
  const delays = delaysOf(group, "judge");
  const slow = delays.filter((delay) => delay > 3).length;
  return {
    what: "a total outage at 10% of the traffic is found within three samples",
    holds: quantileOf(delays, 0.5) <= 3,
    found: `median ${quantileOf(delays, 0.5)}, p95 ${quantileOf(delays, 0.95)}; ${delays.length - slow} of ${delays.length} runs`,
  };
}

function byFamily(results: readonly CellResult[]): readonly (readonly [string, readonly CellResult[]])[] {
  return [...groupBy(results, ({ cell }) => `${cell.fault} ${cell.onset === 0 ? "at once" : "late"}`)];
}

/** In calm weather, service by service: for how many the median is short enough, and why not for the others. */
function eachForItself(group: readonly CellResult[], limitOf: (one: CellResult) => number): string {
  const services = group.filter(({ cell }) => cell.weather === "calm");
  const slower = services.filter((one) => medianOf(one, "judge") > limitOf(one));
  const impossible = slower.filter((one) => medianOf(one, "oracle") > limitOf(one));
  const possible = slower.filter((one) => !impossible.includes(one));
  const describe = (one: CellResult): string =>
    `${serviceOf(one.cell)} ${samples(medianOf(one, "judge"))} of ${samples(limitOf(one))}`;
  return [
    `${services.length - slower.length} of ${services.length} services each for itself`,
    ...(possible.length === 0
      ? []
      : [
          `slower: ${possible.map((one) => `${describe(one)} (oracle ${samples(medianOf(one, "oracle"))}, likelihood ${samples(medianOf(one, "likelihoodRatio"))})`).join(", ")}`,
        ]),
    ...(impossible.length === 0
      ? []
      : [
          `out of reach: ${impossible.map((one) => `${describe(one)} (oracle ${samples(medianOf(one, "oracle"))})`).join(", ")}`,
        ]),
  ].join("; ");
}
