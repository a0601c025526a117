/**
 * How often the judge cries wolf, and how fast it finds what is wrong, beside reference detectors on the same
 * seeded traces.
 *
 *   node bench/detection/main.ts            quick: a minute or two
 *   node bench/detection/main.ts --full     every healthy scenario 500 times, every fault 50 times
 *   node bench/detection/main.ts --runs H F   every healthy scenario H times, every fault F times
 *   node bench/detection/main.ts --martingale [runs]   expected wealth and alarms of healthy runs (200,000)
 *
 * Exits 1 when a promise does not hold.
 */

import { checkMartingale } from "./martingale.ts";
import { pairTable } from "./pairs.ts";
import { runCells } from "./pool.ts";
import {
  falseAlarmPromise,
  halfPromises,
  likelihoodPromises,
  mannWhitneyPromises,
  outagePromise,
  type Promise_,
} from "./promises.ts";
import { type Cell, FAULTS, HEALTHY, INTERVAL, LATE, LENGTH, LOADS, SHARES, WEATHERS } from "./scenarios.ts";
import { cellTable, detectionTable, falseAlarmTable, table } from "./tables.ts";

const NEVER = LENGTH / INTERVAL;

interface Size {
  readonly healthyRuns: number;
  readonly faultRuns: number;
}

const QUICK: Size = { healthyRuns: 25, faultRuns: 6 };
const FULL: Size = { healthyRuns: 500, faultRuns: 50 };

const READING = `How to read this. Every detector sees the same traces; an hour has ${NEVER} samples. A delay counts from the onset. A fault
that is not found within the hour is a delay without end: it counts in every median (half of them: "never"), never drops out; where both medians
are "never", the share found decides.
A run that alarms before the onset counts as a false alarm and has no delay. A promise is kept or broken by the median over all
services and weathers of one fault and onset together; beside it stands for how many services, each for itself in calm weather, the same limit holds.
"out of reach": the oracle takes longer than the limit, too, and so does any judge that holds however errors clump.
"slower": the oracle, which is told the fault, its size and its onset, would be within the limit, and this judge is not.
* The oracle is told its answer and never asked about a healthy service.
`;

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === "--martingale") return report([checkMartingale(Number(args[1] ?? 200_000))]);
  const size = sizeOf(args);
  const started = performance.now();
  const progress = (of: number) => (done: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} cells`);
  };

  const healthyCells = services().flatMap((service) =>
    WEATHERS.flatMap((weather) =>
      HEALTHY.map(({ name }): Cell => ({ ...service, weather, fault: name, onset: NEVER })),
    ),
  );
  const healthy = await runCells(healthyCells, size.healthyRuns, progress(healthyCells.length));
  console.log(
    `\nFalse alarms in an hour, ${size.healthyRuns} traces for each of ${healthyCells.length} scenarios (95% interval)\n`,
  );
  console.log(falseAlarmTable(healthy));

  const faultCells = FAULTS.flatMap(({ name }) =>
    [0, LATE].flatMap((onset) =>
      WEATHERS.flatMap((weather) =>
        services().map((service): Cell => ({ ...service, weather, fault: name, onset })),
      ),
    ),
  );
  const faults = await runCells(faultCells, size.faultRuns, progress(faultCells.length));
  console.log(
    `\nFaults, ${size.faultRuns} traces for each of ${faultCells.length} scenarios; a sample every ${INTERVAL} s\n`,
  );
  const calm = faults.filter(({ cell }) => cell.weather === "calm");
  console.log(`${detectionTable(faults)}\n\nThe same in calm weather only\n\n${detectionTable(calm)}`);
  console.log("\nTrace by trace beside a repeated Mann-Whitney test\n");
  console.log(pairTable(faults, "repeatedMannWhitney"));
  console.log("\nTrace by trace beside 3 failed checks\n");
  console.log(pairTable(faults, "failedChecks"));
  console.log(
    "\nMedian samples until found, calm: this judge / oracle / likelihood bound / repeated Mann-Whitney\n",
  );
  console.log(cellTable(calm));
  console.log(`\n${Math.round((performance.now() - started) / 1000)} s\n`);
  console.log(READING);
  return report([
    falseAlarmPromise(healthy),
    outagePromise(faults),
    ...halfPromises(faults),
    ...mannWhitneyPromises(faults),
    // Where errors clump the likelihood ratio alarms without a fault: it is no bound there.
    ...likelihoodPromises(faults.filter(({ cell }) => cell.weather !== "clumps" && cell.weather !== "rough")),
  ]);
}

function sizeOf([how, healthyRuns, faultRuns]: readonly string[]): Size {
  if (how === "--runs") return { healthyRuns: Number(healthyRuns), faultRuns: Number(faultRuns) };
  return how === "--full" ? FULL : QUICK;
}

function services(): readonly Pick<Cell, "load" | "share">[] {
  return LOADS.flatMap((load) => SHARES.map((share) => ({ load, share })));
}

function report(promises: readonly Promise_[]): number {
  console.log(table(promises.map(({ what, holds, found }) => [holds ? "holds" : "FAILS", what, found])));
  return promises.every(({ holds }) => holds) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
