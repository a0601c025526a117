import { describe, expect, it } from "vitest";
import {
  type EventsPoint,
  type EventsPolicy,
  type EventsState,
  observeEvents,
  startEvents,
  startEventsHold,
} from "../../src/judgement/events.ts";
import { eventsStanding, explainEvents } from "../../src/judgement/standing.ts";
import { seededRandom } from "../support/random.ts";

const COMPARE: EventsPolicy = {
  against: "stable",
  objective: 0.999,
  tolerate: 0.1,
  alpha: 0.01,
  minimum: 20,
};
const OBJECTIVE: EventsPolicy = { ...COMPARE, against: "objective" };
const START = Date.parse("2026-01-01T00:00:00Z");
const STEP = 10_000;

type Reading = Omit<EventsPoint, "at">;

/** Judges readings ten seconds apart. */
function judge(policy: EventsPolicy, readings: readonly Reading[], from = startEvents()): EventsState {
  return readings.reduce<EventsState>((state, reading, index) => {
    const at = START + (index + 1) * STEP;
    return observeEvents(state, policy, { at, ...reading }, at);
  }, from);
}

function repeat(times: number, reading: Reading): readonly Reading[] {
  return Array.from({ length: times }, () => reading);
}

const HEALTHY: Reading = { canary: { bad: 1, total: 1_000 }, stable: { bad: 9, total: 9_000 } };
const OUTAGE: Reading = { canary: { bad: 1_000, total: 1_000 }, stable: { bad: 9, total: 9_000 } };

describe("judging events of the canary against stable", () => {
  it("finds a total outage of a tenth of the traffic within three samples", () => {
    expect(eventsStanding(judge(COMPARE, repeat(3, OUTAGE)), COMPARE).state).toBe("breached");
  });

  it("finds the same outage within three samples when it begins after an hour of health", () => {
    const state = judge(COMPARE, [...repeat(360, HEALTHY), ...repeat(3, OUTAGE)]);
    expect(eventsStanding(state, COMPARE).state).toBe("breached");
    expect(state.decided?.at).toBe(START + 363 * STEP);
  });

  it("lets a shared incident pass, however bad", () => {
    const incident: Reading = { canary: { bad: 700, total: 1_000 }, stable: { bad: 6_300, total: 9_000 } };
    const state = judge(COMPARE, [...repeat(20, HEALTHY), ...repeat(60, incident), ...repeat(20, HEALTHY)]);
    expect(eventsStanding(state, COMPARE).state).toBe("healthy");
  });

  it("lets no single interval decide, because its errors may all be one clump", () => {
    const clump: Reading = { canary: { bad: 500, total: 1_000 }, stable: { bad: 0, total: 9_000 } };
    expect(eventsStanding(judge(COMPARE, [...repeat(10, HEALTHY), clump]), COMPARE).state).toBe("healthy");
  });

  it("does not tire: after a healthy day it finds an outage in few samples, also where errors come in clumps", () => {
    const random = seededRandom(11);
    for (const clump of [1, 12]) {
      const bad = (usual: number): number => {
        let sum = 0;
        for (let event = 0; event < usual; event += 1) sum += random() < 1 / clump ? clump : 0;
        return sum;
      };
      const day = Array.from({ length: 8_640 }, () => ({
        canary: { bad: bad(1), total: 1_000 },
        stable: { bad: bad(9), total: 9_000 },
      }));
      const state = judge(COMPARE, day);
      expect(eventsStanding(state, COMPARE).state).toBe("healthy");
      expect(judge(COMPARE, [...day, ...repeat(12, OUTAGE)]).decided).toBeDefined();
    }
  });

  it("keeps a breach once it is decided", () => {
    const state = judge(COMPARE, [...repeat(3, OUTAGE), ...repeat(100, HEALTHY)]);
    expect(eventsStanding(state, COMPARE).state).toBe("breached");
  });

  it("asks for more evidence when the budget is shared over more indicators", () => {
    const shared = { ...COMPARE, alpha: 0.01 / 10 };
    expect(eventsStanding(judge(shared, repeat(3, OUTAGE)), shared).state).not.toBe("breached");
    expect(eventsStanding(judge(shared, repeat(5, OUTAGE)), shared).state).toBe("breached");
  });

  it("judges a change of weight by each interval's own traffic", () => {
    const half: Reading = { canary: { bad: 5, total: 5_000 }, stable: { bad: 5, total: 5_000 } };
    const state = judge(COMPARE, [...repeat(60, HEALTHY), ...repeat(60, half)]);
    expect(eventsStanding(state, COMPARE).state).toBe("healthy");
  });

  it("explains a decision with counts, rates, tolerance, evidence and time", () => {
    const state = judge(COMPARE, repeat(3, OUTAGE));
    expect(explainEvents(state, COMPARE)).toMatchInlineSnapshot(
      `"canary 3000 bad of 3000 (100%), stable 27 bad of 27000 (0.1%); at most 10% worse is tolerated; evidence ratio 568 of 100, passed at 2026-01-01T00:00:30.000Z"`,
    );
  });
});

describe("judging events against an objective", () => {
  it("finds a service that misses it by far within three samples", () => {
    const readings = repeat(3, { canary: { bad: 50, total: 1_000 } });
    expect(eventsStanding(judge(OBJECTIVE, readings), OBJECTIVE).state).toBe("breached");
  });

  it("accepts a service at its objective", () => {
    const readings = repeat(2_000, { canary: { bad: 1, total: 1_000 } });
    expect(eventsStanding(judge(OBJECTIVE, readings), OBJECTIVE).state).toBe("healthy");
  });

  it("finds a quiet service that misses it by far, though most intervals have no bad event at all", () => {
    const quiet = (times: number): readonly Reading[] => repeat(times, { canary: { bad: 0, total: 50 } });
    const faulty: readonly Reading[] = [...quiet(3), { canary: { bad: 1, total: 50 } }];
    const state = judge(OBJECTIVE, [...quiet(60), ...Array.from({ length: 25 }, () => faulty).flat()]);
    expect(eventsStanding(state, OBJECTIVE).state).toBe("breached");
    expect(eventsStanding(judge(OBJECTIVE, quiet(160)), OBJECTIVE).state).toBe("healthy");
  });

  it("takes any bad event as a breach of an objective of 100%, however long all was well", () => {
    const strict = { ...OBJECTIVE, objective: 1 };
    const state = judge(strict, [
      ...repeat(500, { canary: { bad: 0, total: 1_000 } }),
      { canary: { bad: 1, total: 1_000 } },
    ]);
    expect(eventsStanding(state, strict).state).toBe("breached");
  });
});

describe("data that cannot be judged", () => {
  const cases: readonly (readonly [string, Reading, string, string])[] = [
    ["a gap of the canary", { canary: null, stable: { bad: 0, total: 90 } }, "gap", "no-data"],
    ["a gap of stable", { canary: { bad: 0, total: 10 }, stable: null }, "gap", "no-data"],
    ["NaN", { canary: { bad: Number.NaN, total: 10 }, stable: { bad: 0, total: 90 } }, "gap", "no-data"],
    [
      "a negative count",
      { canary: { bad: -1, total: 10 }, stable: { bad: 0, total: 90 } },
      "invalid",
      "no-data",
    ],
    [
      "more bad than all",
      { canary: { bad: 11, total: 10 }, stable: { bad: 0, total: 90 } },
      "invalid",
      "no-data",
    ],
    [
      "an infinite count",
      { canary: { bad: 0, total: Number.POSITIVE_INFINITY }, stable: { bad: 0, total: 90 } },
      "invalid",
      "no-data",
    ],
    [
      "more events than can be counted",
      { canary: { bad: 0, total: 1e17 }, stable: { bad: 0, total: 90 } },
      "invalid",
      "no-data",
    ],
    [
      "no request on the canary",
      { canary: { bad: 0, total: 0 }, stable: { bad: 0, total: 90 } },
      "no-traffic",
      "no-traffic",
    ],
    [
      "no request on stable",
      { canary: { bad: 0, total: 10 }, stable: { bad: 0, total: 0 } },
      "no-traffic",
      "no-traffic",
    ],
    [
      "few requests",
      { canary: { bad: 0, total: 4 }, stable: { bad: 0, total: 90 } },
      "used",
      "little-traffic",
    ],
  ];
  it.each(cases)("counts %s and stays undecided", (_name, reading, quality, cause) => {
    const state = judge(COMPARE, repeat(4, reading));
    expect(state.qualities).toMatchObject({ [quality]: 4 });
    expect(eventsStanding(state, COMPARE)).toEqual({ state: "inconclusive", cause });
  });

  it("is undecided before the first reading", () => {
    expect(eventsStanding(startEvents(), COMPARE)).toEqual({ state: "inconclusive", cause: "no-data" });
  });

  it("counts duplicate, late and future readings without judging them", () => {
    const first = judge(COMPARE, repeat(3, HEALTHY));
    const now = START + 3 * STEP;
    const again = observeEvents(first, COMPARE, { at: now, ...OUTAGE }, now);
    const late = observeEvents(again, COMPARE, { at: now - STEP, ...OUTAGE }, now);
    const future = observeEvents(late, COMPARE, { at: now + 60_000, ...OUTAGE }, now);
    const broken = observeEvents(future, COMPARE, { at: Number.NaN, ...OUTAGE }, now);
    expect(broken.qualities).toMatchObject({ used: 3, duplicate: 1, late: 1, future: 1, invalid: 1 });
    expect(broken.wealth).toEqual(first.wealth);
  });

  it("is undecided again when readings stop coming", () => {
    const state = judge(COMPARE, [...repeat(10, HEALTHY), ...repeat(3, { canary: null, stable: null })]);
    expect(eventsStanding(state, COMPARE)).toEqual({ state: "inconclusive", cause: "no-data" });
  });

  it("stays healthy in a pause of traffic after enough events", () => {
    const pause: Reading = { canary: { bad: 0, total: 0 }, stable: { bad: 0, total: 0 } };
    expect(eventsStanding(judge(COMPARE, [...repeat(10, HEALTHY), ...repeat(9, pause)]), COMPARE).state).toBe(
      "healthy",
    );
  });

  it("is undecided when the canary alone falls silent, until it is used again", () => {
    const silent: Reading = { canary: { bad: 0, total: 0 }, stable: { bad: 9, total: 9_000 } };
    const state = judge(COMPARE, [...repeat(10, HEALTHY), silent]);
    expect(eventsStanding(state, COMPARE)).toEqual({ state: "inconclusive", cause: "no-traffic" });
    expect(explainEvents(state, COMPARE)).toContain("the canary has no traffic any more, and stable has");
    const again = judge(COMPARE, [...repeat(10, HEALTHY), silent, HEALTHY]);
    expect(eventsStanding(again, COMPARE).state).toBe("healthy");
  });

  it("is undecided when stable alone falls silent, whatever the canary answers", () => {
    const alone: Reading = { canary: { bad: 1_000, total: 1_000 }, stable: { bad: 0, total: 0 } };
    const state = judge(COMPARE, [...repeat(10, HEALTHY), alone]);
    expect(eventsStanding(state, COMPARE)).toEqual({ state: "inconclusive", cause: "no-traffic" });
    expect(explainEvents(state, COMPARE)).toContain("stable has no traffic any more");
  });

  it("takes a silence for chance while few events were to be expected", () => {
    const sparse: Reading = { canary: { bad: 0, total: 2 }, stable: { bad: 0, total: 18 } };
    const silent: Reading = { canary: { bad: 0, total: 0 }, stable: { bad: 0, total: 18 } };
    const stateAfter = (times: number) =>
      eventsStanding(judge(COMPARE, [...repeat(15, sparse), ...repeat(times, silent)]), COMPARE).state;
    expect([stateAfter(1), stateAfter(3), stateAfter(4)]).toEqual(["healthy", "healthy", "inconclusive"]);
  });

  it("wants the minimum anew in each hold and keeps the evidence", () => {
    const before = judge(COMPARE, repeat(10, HEALTHY));
    const after = startEventsHold(before);
    expect(eventsStanding(after, COMPARE).state).toBe("inconclusive");
    expect(after.wealth).toEqual(before.wealth);
  });

  it("takes a rounding of the source for what it is", () => {
    const state = judge(COMPARE, [{ canary: { bad: 10.05, total: 10 }, stable: { bad: 0, total: 90 } }]);
    expect(state.canary).toEqual({ bad: 10, total: 10 });
  });
});
