import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CrashStage,
  createCrashStage,
  type Death,
  type LifeOptions,
  ONCE,
  type Place,
  STRATEGIES,
  type StrategyName,
} from "./support/crash-stage.ts";
import type { JobEnded } from "./support/runner.ts";

/**
 * Every strategy dies at every write of its journal, in real processes with real files, commands and an emulated
 * GitHub, and is started again. What is judged is not what the product says but what its commands did to production.
 */
const NAMES = Object.keys(STRATEGIES) as StrategyName[];
const POLICIES = ["rollback", "resume"] as const;
const DISKS = ["kept", "lost"] as const;

/** A minute on an idle machine with two cores, for the longest. */
const ENOUGH_MS = 400_000;

let stages: readonly CrashStage[] = [];

type End = "promoted" | "rolled back" | "untouched" | "wrong";

/** How it ended, by what production shows, and what is wrong with that or with what is said of it. */
function judge(strategy: StrategyName, place: Place, job: JobEnded, told: string) {
  const plan: readonly string[] = STRATEGIES[strategy];
  const effects = place.effects();
  const forward = effects.filter((line) => line !== "rollback");
  const needed = plan.filter((line) => !line.startsWith("retire"));
  const seen = [...new Set(forward)];
  const problems: string[] = [];
  if (seen.join() !== plan.slice(0, seen.length).join()) problems.push("a step was skipped");
  for (const once of ONCE) {
    if (forward.filter((line) => line === once).length > 1) problems.push(`${once} ran twice`);
  }
  // After the promotion only tidying up is left, and that may be left undone: it is said, and nothing is undone.
  const end = endOf(effects, place.serving(), seen.length >= needed.length);
  const said = job.outputs["reason-code"] ?? `exit ${job.code}, signal ${job.signal}`;
  if (!SAID[end].includes(said)) problems.push(`${end}, but it says ${said}`);
  if (told.startsWith("success") !== (end === "promoted"))
    problems.push(`${end}, but GitHub is told ${told}`);
  return { end, problems, effects: effects.join(", ") };
}

const SAID: Readonly<Record<End, readonly string[]>> = {
  promoted: ["passed", "already-done"],
  "rolled back": ["rolled-back"],
  untouched: ["cancelled"],
  wrong: [],
};

function endOf(effects: readonly string[], serving: string, whole: boolean): End {
  if (effects.length === 0) return serving === "1.0.0" ? "untouched" : "wrong";
  if (effects.at(-1) === "rollback") return serving === "1.0.0" ? "rolled back" : "wrong";
  return whole && serving === "2.0.0" && !effects.includes("rollback") ? "promoted" : "wrong";
}

/** Counts of ends, one row for every way to die and to be started again; printed as the test's output. */
function createTable(strategy: string) {
  const rows = new Map<string, Map<End, number>>();
  const wrong: string[] = [];
  return {
    wrong,
    add: (row: string, what: string, judged: ReturnType<typeof judge>): void => {
      const counts = rows.get(row) ?? new Map<End, number>();
      counts.set(judged.end, (counts.get(judged.end) ?? 0) + 1);
      rows.set(row, counts);
      if (judged.problems.length > 0) {
        wrong.push(`${row}, ${what}: ${judged.problems.join("; ")} (${judged.effects})`);
      }
    },
    print: (): void => {
      const lines = [...rows]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([row, counts]) => {
          const cells = (["promoted", "rolled back", "untouched"] as const).map((end) => {
            const count = counts.get(end) ?? 0;
            return `${String(count).padStart(3)} ${end}`;
          });
          return `${strategy.padEnd(10)}  ${row.padEnd(36)}  ${cells.join("  ")}`;
        });
      console.log(lines.join("\n"));
    },
  };
}

type Case = (stage: CrashStage) => Promise<void>;

/** Works through the cases in all stages at once. */
async function playAll(cases: Case[]): Promise<void> {
  await Promise.all(
    stages.map(async (stage) => {
      for (let next = cases.shift(); next !== undefined; next = cases.shift()) await next(stage);
    }),
  );
}

/** What fresh machines have found. */
const seenBefore = new Set<string>();

/** Lives until its death, and then once more in every way that there is. */
async function dieAndGoOn(
  stage: CrashStage,
  options: LifeOptions,
  ways: readonly { readonly disk: (typeof DISKS)[number]; readonly policy: (typeof POLICIES)[number] }[],
  judged: (disk: string, policy: string, result: ReturnType<typeof judge>) => void,
): Promise<void> {
  const { strategy } = options;
  const place = stage.open();
  const died = await stage.live(place, options);
  expect(died.signal, `${JSON.stringify(options)}\n${died.output}`).toBe("SIGKILL");
  const memory = stage.remember();
  const known = `${strategy}: ${stage.told()}: ${place.effects().join()}`;
  for (const { disk, policy } of ways) {
    // A fresh machine sees GitHub and production alone: what it has seen once it need not see again.
    const sight = `${known}: ${policy}`;
    if (disk === "lost" && seenBefore.has(sight)) continue;
    if (disk === "lost") seenBefore.add(sight);
    const next = stage.fork(place, memory, disk);
    const job = await stage.live(next, { strategy, policy, laterRun: true });
    judged(disk, policy, judge(strategy, next, job, stage.told()));
    next.forget();
  }
  place.forget();
}

const EVERY_WAY = DISKS.flatMap((disk) => POLICIES.map((policy) => ({ disk, policy })));
/** One policy on each disk; the other way round after every pair of writes (an intent and what came of it). */
const crossed = (write: number) => {
  const [one, other] =
    (write >> 1) % 2 === 0 ? POLICIES : ([...POLICIES].reverse() as (typeof POLICIES)[number][]);
  return EVERY_WAY.filter(({ disk, policy }) => policy === (disk === "kept" ? one : other));
};
const ON_THIS_DISK = POLICIES.map((policy) => ({ disk: "kept", policy }) as const);

/** How many lines the journal of a rollout has that nothing disturbs. */
async function writesOf(strategy: StrategyName): Promise<number> {
  const [stage] = stages;
  if (stage === undefined) throw new Error("no stage");
  const place = stage.open();
  const job = await stage.live(place, { strategy });
  const judged = judge(strategy, place, job, stage.told());
  expect(judged, job.output).toMatchObject({ end: "promoted", problems: [] });
  const writes = place.journal().length;
  place.forget();
  return writes;
}

describe.each(NAMES)("a %s rollout", (strategy) => {
  beforeAll(async () => {
    stages = await Promise.all([createCrashStage(strategy), createCrashStage(strategy)]);
  });
  afterAll(async () => {
    for (const stage of stages) await stage.close();
  });

  it(
    "killed at any write of its journal, or while a command runs, ends promoted or rolled back",
    async () => {
      const writes = await writesOf(strategy);
      const table = createTable(strategy);
      const deaths = Array.from(
        { length: writes },
        (_, index): Death => ({ write: index + 1, when: "after", by: "SIGKILL" }),
      );
      const cases = deaths.map((death): Case => {
        const ways = strategy === "canary" ? EVERY_WAY : crossed(death.write);
        return (stage) =>
          dieAndGoOn(stage, { strategy, death }, ways, (disk, policy, result) =>
            table.add(`SIGKILL, disk ${disk}, ${policy}`, `after write ${death.write}`, result),
          );
      });
      // The middle of a line is another place to die, whatever the strategy.
      for (const { write } of deaths.filter((death) => strategy === "canary" && death.write % 4 === 2)) {
        const death: Death = { write, when: "torn", by: "SIGKILL" };
        cases.push((stage) =>
          dieAndGoOn(stage, { strategy, death }, ON_THIS_DISK, (disk, policy, result) =>
            table.add(`SIGKILL, disk ${disk}, ${policy}`, `in write ${write}`, result),
          ),
        );
      }
      // The command goes on after the death: the next life stops it before it does more.
      for (const line of STRATEGIES[strategy]) {
        cases.push((stage) =>
          dieAndGoOn(stage, outliving(strategy, line), ON_THIS_DISK, (disk, policy, result) =>
            table.add(`SIGKILL, disk ${disk}, ${policy}`, `while ${line} ran`, result),
          ),
        );
      }
      await playAll(cases);
      table.print();
      expect(table.wrong).toEqual([]);
    },
    ENOUGH_MS,
  );

  it(
    "told to stop by SIGINT or SIGTERM at any write, or while a command runs, leaves nothing in between",
    async () => {
      const writes = await writesOf(strategy);
      const table = createTable(strategy);
      const stopAt = async (
        stage: CrashStage,
        by: NodeJS.Signals,
        what: string,
        options: Partial<LifeOptions>,
      ) => {
        const place = stage.open();
        const job = await stage.live(place, { strategy, ...options });
        table.add(by, what, judge(strategy, place, job, stage.told()));
        place.forget();
      };
      // Every step has at least two writes, so that each signal comes at each step.
      const cases = Array.from({ length: writes }, (_, index): Case => {
        const by = index % 2 === 0 ? "SIGINT" : "SIGTERM";
        const write = index + 1;
        return (stage) => stopAt(stage, by, `after write ${write}`, { death: { write, when: "after", by } });
      });
      for (const line of STRATEGIES[strategy]) {
        for (const by of ["SIGINT", "SIGTERM"] as const) {
          cases.push((stage) => {
            const place = stage.open();
            const hanging: LifeOptions = {
              strategy,
              env: { HANG: line },
              started: (child) => void seen(place, line).then(() => child.kill(by)),
            };
            return stage.live(place, hanging).then((job) => {
              table.add(by, `while ${line} ran`, judge(strategy, place, job, stage.told()));
              place.forget();
            });
          });
        }
      }
      await playAll(cases);
      table.print();
      expect(table.wrong).toEqual([]);
    },
    ENOUGH_MS,
  );
});

/** The command kills the product and would do more afterwards. */
function outliving(strategy: StrategyName, line: string): LifeOptions {
  return { strategy, env: { HANG: line, HANG_HOW: "outlive" } };
}

/** Resolves when production has seen the command. */
async function seen(place: Place, line: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!place.effects().includes(line)) {
    if (Date.now() > deadline) throw new Error(`${line} was never begun`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
