import { describe, expect, it } from "vitest";
import { createWatcher, type Observation, type WatchSpec } from "../../src/commands/watcher.ts";
import { type CheckConfig, check, type IndicatorConfig, indicator } from "../../src/config/schema.ts";
import type { HttpOutcome } from "../../src/ports/http.ts";
import type { World } from "../../src/ports/world.ts";
import { partialWorld } from "../support/fakes/partial-world.ts";
import { type ScriptedReading, scriptedMetrics } from "../support/fakes/scripted-metrics.ts";
import { createSteppingClock } from "../support/fakes/stepping-clock.ts";

const INTERVAL = 10_000;
const ERRORS = indicator.parse({ id: "errors", source: "prom", bad: "b", total: "t", objective: "99.9%" });
const MEMORY = indicator.parse({
  id: "memory",
  source: "prom",
  value: "m",
  require: "value < 5",
  trigger: "medium",
  consecutive: 2,
});
const HEALTH = check.parse({ id: "health", http: "http://service/healthz" });

interface Setting {
  readonly checks?: readonly CheckConfig[];
  readonly indicators?: readonly IndicatorConfig[];
  readonly arms?: WatchSpec["arms"];
  readonly answer?: Parameters<typeof scriptedMetrics>[0];
  readonly status?: (look: number) => number;
  readonly spec?: Partial<WatchSpec>;
  readonly remembers?: boolean;
}

function watch(setting: Setting) {
  const clock = createSteppingClock();
  const source = scriptedMetrics(setting.answer ?? (() => [0, 100]), clock.now, setting.remembers);
  let asked = 0;
  const http = async (): Promise<HttpOutcome> => {
    asked += 1;
    return {
      kind: "response",
      status: setting.status?.(asked) ?? 200,
      headers: {},
      body: new Uint8Array(),
      latencyMs: 1,
      visited: [],
    };
  };
  const world: World = partialWorld({ clock, http: { send: http }, metrics: async () => source });
  const watcher = createWatcher(world, {
    checks: setting.checks ?? [],
    indicators: setting.indicators ?? [],
    sources: { prom: { type: "openmetrics", url: "http://metrics", headers: {}, timeout: 1_000 } },
    arms: setting.arms ?? { canary: "2.0.0", stable: "1.0.0" },
    intervalMs: INTERVAL,
    commandEnv: {},
    signal: new AbortController().signal,
    ...setting.spec,
  });
  return {
    watcher,
    source,
    asked: () => asked,
    async look(times: number): Promise<Observation> {
      let last: Observation | undefined;
      for (let look = 0; look < times; look += 1) {
        await clock.sleep(INTERVAL);
        last = await watcher.observe();
      }
      if (last === undefined) throw new Error("look at least once");
      return last;
    },
  };
}

const healthy = (): ScriptedReading => [1, 1_000];
const outage = (arm: string): ScriptedReading => (arm === "canary" ? [100, 100] : [1, 900]);

describe("a watcher", () => {
  it("has nothing to say about a healthy canary", async () => {
    const seen = await watch({
      checks: [HEALTH],
      indicators: [ERRORS, MEMORY],
      answer: (_arm, _look, query) => (query.expressions.kind === "gauge" ? 1 : healthy()),
    }).look(10);
    expect(seen).toMatchObject({ breaches: [], undecided: [], checks: [{ id: "health", status: "passed" }] });
    expect(seen.indicators.map(({ id, state }) => [id, state])).toEqual([
      ["errors", "healthy"],
      ["memory", "healthy"],
    ]);
  });

  it("finds an outage of the canary within three looks and says when and why", async () => {
    const { look } = watch({ indicators: [ERRORS], answer: outage });
    expect((await look(2)).breaches).toEqual([]);
    expect((await look(1)).breaches).toEqual([
      {
        source: "indicator",
        id: "errors",
        trigger: "critical",
        reasonCode: "objective-missed",
        seenAt: "2026-11-20T12:00:30.000Z",
        why: expect.stringMatching(/canary 300 bad of 300 .*stable 3 bad of 2700 .*evidence ratio/),
      },
    ]);
  });

  it("asks both arms with their versions, and only the canary where there is no stable arm", async () => {
    const two = watch({ indicators: [ERRORS] });
    await two.look(1);
    expect(two.source.asked.map(({ arm, version }) => [arm, version])).toEqual([
      ["canary", "2.0.0"],
      ["stable", "1.0.0"],
    ]);
    const one = watch({ indicators: [ERRORS], arms: { canary: "2.0.0" }, answer: () => [500, 1_000] });
    expect((await one.look(3)).breaches).toHaveLength(1);
    expect(new Set(one.source.asked.map(({ arm }) => arm))).toEqual(new Set(["canary"]));
  });

  it("shares the false alarm budget over the indicators of events", async () => {
    const more = [ERRORS, { ...ERRORS, id: "more" }, MEMORY];
    const seen = await watch({ indicators: more, answer: () => [0, 100] }).look(1);
    expect(seen.indicators.map(({ threshold }) => threshold)).toEqual([200, 200, undefined]);
  });

  it("takes a gauge's breach back when it recovers", async () => {
    const { look } = watch({ indicators: [MEMORY], answer: (_arm, at) => (at <= 3 ? 9 : 1) });
    expect((await look(1)).breaches).toEqual([]);
    expect((await look(1)).breaches).toMatchObject([{ id: "memory", trigger: "medium" }]);
    expect((await look(2)).breaches).toEqual([]);
  });

  it("holds while there is no data, and calls it a breach after the limit", async () => {
    const { look } = watch({ indicators: [ERRORS], answer: () => "the source is down" });
    const first = await look(60);
    expect(first.breaches).toEqual([]);
    expect(first.undecided).toMatchObject([
      { id: "errors", why: expect.stringContaining("the source is down") },
    ]);
    const later = await look(2);
    expect(later.undecided).toEqual([]);
    expect(later.breaches).toMatchObject([{ reasonCode: "inconclusive", trigger: "critical" }]);
  });

  it("counts the wait anew in every hold", async () => {
    const { watcher, look } = watch({
      indicators: [ERRORS],
      answer: (_arm, at) => (at <= 50 ? "down" : at < 100 ? healthy() : [0, 0]),
    });
    await look(60);
    watcher.startHold();
    expect((await look(1)).breaches).toEqual([]);
    expect((await look(39)).undecided).toEqual([]);
  });

  it("lets a step go on with a warning where the config says so", async () => {
    const lenient = indicator.parse({
      id: "errors",
      source: "prom",
      bad: "b",
      total: "t",
      objective: "99.9%",
      undecided: { "no-traffic": "pass" },
    });
    const seen = await watch({ indicators: [lenient], answer: () => [0, 0] }).look(100);
    expect(seen).toMatchObject({
      breaches: [],
      undecided: [],
      indicators: [{ state: "inconclusive", cause: "no-traffic" }],
    });
  });

  it("never waits for an indicator that is only recorded", async () => {
    const low = { ...ERRORS, trigger: "low" as const };
    expect(await watch({ indicators: [low], answer: () => "down" }).look(200)).toMatchObject({
      breaches: [],
      undecided: [],
    });
  });

  it("takes a requirement that cannot be evaluated as no data", async () => {
    const typo = { ...MEMORY, require: "values < 5" } as IndicatorConfig;
    const seen = await watch({ indicators: [typo], answer: () => 1 }).look(1);
    expect(seen.indicators).toMatchObject([{ state: "inconclusive", quality: "gap" }]);
  });

  it("takes a source that is not configured as no data", async () => {
    const lost = { ...ERRORS, source: "elsewhere" };
    expect((await watch({ indicators: [lost] }).look(1)).undecided).toMatchObject([
      { why: expect.stringContaining("no metrics source elsewhere") },
    ]);
  });

  it("rolls back for a failed must check, and only records a failed should", async () => {
    const should = check.parse({ id: "nice", http: "http://service/nice", level: "should" });
    const { breaches } = await watch({ checks: [HEALTH, should], status: () => 503 }).look(1);
    expect(breaches.map(({ id, trigger, reasonCode }) => [id, trigger, reasonCode])).toEqual([
      ["health", "critical", "checks-failed"],
      ["nice", "low", "checks-failed"],
    ]);
  });

  it("goes on from what an earlier watch remembered", async () => {
    const before = watch({ indicators: [ERRORS], answer: outage });
    await before.look(2);
    const memory = JSON.parse(JSON.stringify(before.watcher.memory())) as NonNullable<WatchSpec["memory"]>;
    const after = watch({ indicators: [ERRORS], answer: outage, spec: { memory } });
    await after.look(2);
    expect((await after.look(1)).breaches).toHaveLength(1);
  });

  it("asks a source that answers for longer intervals only when a reading is due", async () => {
    const slow = {
      type: "openmetrics",
      url: "http://metrics",
      headers: {},
      timeout: 1_000,
      interval: 60_000,
    } as const;
    const { look, source } = watch({ indicators: [ERRORS], spec: { sources: { prom: slow } } });
    const seen = await look(12);
    expect(source.asked).toHaveLength(4);
    expect(source.asked[0]?.intervalMs).toBe(60_000);
    expect(seen.indicators).toMatchObject([{ quality: "not-due", state: "healthy", reading: {} }]);
  });

  it("judges the past as it would have been seen", async () => {
    const past = watch({
      indicators: [ERRORS, MEMORY],
      remembers: true,
      answer: (arm, at, query) =>
        query.expressions.kind === "gauge" ? 1 : at > 30 ? outage(arm) : healthy(),
    });
    const { observations: seen } = await past.watcher.catchUp(
      new Date("2026-11-20T10:00:00Z"),
      new Date("2026-11-20T10:10:00Z"),
    );
    expect(seen).toHaveLength(60);
    const first = seen.find(({ breaches }) => breaches.length > 0);
    expect(first?.breaches).toMatchObject([{ id: "errors", seenAt: "2026-11-20T10:05:30.000Z" }]);
  });

  it("has nothing to say about the past where a source only knows the present", async () => {
    const { watcher } = watch({ indicators: [ERRORS] });
    expect(await watcher.catchUp(new Date(0), new Date(1e9))).toEqual({ observations: [], incomplete: true });
  });
});
