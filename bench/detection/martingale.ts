import { comparisonRound, learnUsual, NOTHING_USUAL } from "../../src/judgement/stakes.ts";
import { chooseBets, settle, startWealth } from "../../src/judgement/wealth.ts";
import type { Promise_ } from "./promises.ts";
import { createDraws } from "./random.ts";
import { wilson } from "./statistics.ts";

const LENGTH = 60;
const TOLERATE = 0.1;

/** Healthy runs at the very edge of what is tolerated: the mean wealth stays at 1, alarms stay at 1%. */
export function checkMartingale(runs: number): Promise_ {
  let alarms = 0;
  let sum = 0;
  let squares = 0;
  for (let run = 0; run < runs; run += 1) {
    const { alarmed, wealth } = healthyRun(run + 1);
    alarms += alarmed ? 1 : 0;
    sum += wealth;
    squares += wealth * wealth;
  }
  const mean = sum / runs;
  const error = Math.sqrt((squares / runs - mean * mean) / runs);
  const { value, low, high } = wilson(alarms, runs);
  return {
    what: `${runs} healthy runs at the edge: mean wealth at most 1, alarms at most 1%`,
    holds: mean - 3 * error <= 1 && low <= 0.01,
    found: `mean wealth ${mean.toFixed(3)} ± ${(2 * error).toFixed(3)}, alarms ${(value * 100).toFixed(3)}% (${(low * 100).toFixed(3)}-${(high * 100).toFixed(3)}%)`,
  };
}

/** Wealth is stopped where it alarms, as in life: its mean then stays 1 and its spread finite. */
function healthyRun(seed: number): { readonly alarmed: boolean; readonly wealth: number } {
  const draws = createDraws(seed);
  const load = 50 * 10 ** (2 * draws.uniform());
  const share = 0.05 + 0.45 * draws.uniform();
  const rate = 10 ** (-3 + 2 * draws.uniform());
  const odds = (rate / (1 - rate)) * (1 + TOLERATE);
  let wealth = startWealth();
  let usual = NOTHING_USUAL;
  for (let interval = 0; interval < LENGTH; interval += 1) {
    const total = draws.poisson(load);
    const canary = draws.binomial(total, share);
    const stable = total - canary;
    const bad = { canary: draws.binomial(canary, odds / (1 + odds)), stable: draws.binomial(stable, rate) };
    const round = comparisonRound(
      { bad: bad.canary, total: canary },
      { bad: bad.stable, total: stable },
      TOLERATE,
      usual,
    );
    usual = learnUsual(usual, bad.canary + bad.stable, total);
    if (round === undefined) continue;
    wealth = settle(wealth, round.stake, chooseBets(wealth, round.stake), round.outcome);
    if (wealth.logWealth >= Math.log(100)) return { alarmed: true, wealth: Math.exp(wealth.logWealth) };
  }
  return { alarmed: false, wealth: Math.exp(wealth.logWealth) };
}
