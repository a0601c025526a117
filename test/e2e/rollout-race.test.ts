import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CrashStage, createCrashStage, type Place, STRATEGIES } from "./support/crash-stage.ts";
import type { JobEnded } from "./support/runner.ts";
import { startTurns, type Turns } from "./support/turns.ts";

/**
 * Two workflow runs roll the same release out to one production at once, as real processes on machines of their own:
 * no disk, no lock and no memory in common, only GitHub. Every request that tells of a rollout waits for its turn.
 */
const MACHINE = `data:text/javascript,${encodeURIComponent(
  transformSync(readFileSync(resolve(import.meta.dirname, "support/machine.ts"), "utf8"), { loader: "ts" })
    .code,
)}`;
const FULL = STRATEGIES.canary;
/** More requests than a rollout makes. */
const ALL = 200;
const CASE_TIMEOUT = 60_000;

let stage: CrashStage;
let turns: Turns;
beforeAll(async () => {
  stage = await createCrashStage("canary");
  for (const { attempts } of stage.github.state.actions.runs.values()) {
    for (const attempt of attempts) attempt.status = "in_progress";
  }
  turns = await startTurns(stage.github.url, (path) => /\/(?:deployments|actions\/runs\/\d+$)/.test(path));
}, CASE_TIMEOUT);
afterAll(async () => {
  await turns.close();
  await stage.close();
});

interface Race {
  readonly first: JobEnded;
  readonly second: JobEnded;
  readonly production: Place;
}

async function race(
  order: readonly string[],
  programs: readonly ["first", "second"] | readonly ["first"],
): Promise<Race> {
  const production = stage.open();
  const other = stage.open();
  turns.order(order);
  const run = async (program: "first" | "second"): Promise<JobEnded> => {
    const ended = await stage.live(program === "first" ? production : other, {
      strategy: "canary",
      laterRun: program === "second",
      env: {
        STATE: production.production,
        GITHUB_API_URL: turns.address(program),
        MACHINE: program,
        NODE_OPTIONS: `--import ${MACHINE}`,
      },
    });
    turns.ended(program);
    return ended;
  };
  const [first, second] = await Promise.all(programs.map(run));
  other.forget();
  if (first === undefined) throw new TypeError("nothing ran");
  return { first, second: second ?? first, production };
}

/** One of the two deployed, and did all of it; the other one did nothing and says so. */
function expectOneWinner({ first, second, production }: Race): void {
  const codes = [first, second].map(({ outputs }) => outputs["reason-code"]).toSorted();
  const told = `${first.output}\n-- second --\n${second.output}`;
  expect(production.effects(), told).toEqual(FULL);
  expect(production.serving()).toBe("2.0.0");
  expect(["already-done passed", "passed rollout-in-progress"], told).toContain(codes.join(" "));
}

describe("two releases to one production at once, on two machines", () => {
  it("exactly one deploys, wherever the other one comes in between", async () => {
    const alone = await race([], ["first"]);
    alone.production.forget();
    const requests = turns.sent("first");
    expect(requests).toBeGreaterThan(10);
    const outcomes: Record<string, number> = {};
    for (let before = 0; before <= requests; before += 1) {
      const order = [...Array(before).fill("first"), ...Array(ALL).fill("second")];
      const ended = await race(order, ["first", "second"]);
      expectOneWinner(ended);
      const outcome = `${ended.first.outputs["reason-code"]}, ${ended.second.outputs["reason-code"]}`;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      ended.production.forget();
    }
    console.log(`${requests + 1} places to come in between; first, second:`, outcomes);
  }, 600_000);

  it.each([
    ["turn by turn", Array.from({ length: ALL }, (_, at) => (at % 2 === 0 ? "first" : "second"))],
    ["two by two", Array.from({ length: ALL }, (_, at) => (at % 4 < 2 ? "first" : "second"))],
    ["three by three", Array.from({ length: ALL }, (_, at) => (at % 6 < 3 ? "first" : "second"))],
    ["as they come", []],
  ])(
    "exactly one deploys, %s",
    async (_case, order) => {
      const ended = await race(order, ["first", "second"]);
      expectOneWinner(ended);
      ended.production.forget();
    },
    CASE_TIMEOUT,
  );
});
