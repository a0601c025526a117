import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Breach } from "../../src/judgement/breach.ts";
import type { TriggerLevel } from "../../src/judgement/observation.ts";
import {
  acceptBreaches,
  decideWatch,
  holdIsOver,
  UNDISTURBED,
  type WatchDecision,
  type WatchMemory,
} from "../../src/rollout/triggers.ts";

const LIMITS = { highMs: 3_600_000, mediumMs: 14_400_000 };
const MINUTE = 60_000;

function breach(trigger: TriggerLevel, id: string = trigger, change: Partial<Breach> = {}): Breach {
  return {
    source: "indicator",
    id,
    trigger,
    reasonCode: "objective-missed",
    why: `${id} is wrong`,
    seenAt: "2026-11-20T11:59:59.000Z",
    ...change,
  };
}

/** Looks once a minute; what each look finds is given, the decisions come back. */
function watch(
  looks: readonly (readonly Breach[])[],
  undecided: readonly { id: string; why: string }[] = [],
): { readonly decisions: readonly WatchDecision[]; readonly memory: WatchMemory } {
  let memory = UNDISTURBED;
  const decisions = looks.map((breaches, at) => {
    const step = decideWatch(
      memory,
      { at: "2026-11-20T12:00:00.000Z", atMs: at * MINUTE, breaches, undecided },
      LIMITS,
    );
    memory = step.memory;
    return step.decision;
  });
  return { decisions, memory };
}

const kinds = (decisions: readonly WatchDecision[]): readonly string[] => decisions.map(({ kind }) => kind);

describe("a trigger", () => {
  it("critical: rolls back at the first look that sees it, by the time of its sample", () => {
    expect(watch([[breach("critical")]]).decisions).toEqual([
      {
        kind: "roll-back",
        cause: {
          reasonCode: "objective-missed",
          why: "critical: critical is wrong",
          seenAt: "2026-11-20T11:59:59.000Z",
        },
      },
    ]);
  });

  it("high: waits for recovery, and rolls back after its hour, by the time of the look", () => {
    const { decisions } = watch(Array.from({ length: 61 }, () => [breach("high")]));
    expect(kinds(decisions.slice(0, 60)).every((kind) => kind === "wait")).toBe(true);
    expect(decisions[60]).toMatchObject({ kind: "roll-back", cause: { seenAt: "2026-11-20T12:00:00.000Z" } });
  });

  it("high: its hour begins anew after it recovered", () => {
    const looks = [
      ...Array.from({ length: 59 }, () => [breach("high")]),
      [],
      ...Array.from({ length: 59 }, () => [breach("high")]),
    ];
    expect(kinds(watch(looks).decisions)).not.toContain("roll-back");
  });

  it("medium: asks, rolls back when nobody answers in four hours, and goes on when it recovers", () => {
    const lasting = Array.from({ length: 241 }, () => [breach("medium")]);
    const { decisions } = watch(lasting);
    expect(decisions[0]).toMatchObject({ kind: "ask", leftMs: LIMITS.mediumMs });
    expect(decisions[239]?.kind).toBe("ask");
    expect(decisions[240]?.kind).toBe("roll-back");
    expect(kinds(watch([[breach("medium")], []]).decisions)).toEqual(["ask", "clear"]);
  });

  it("medium: once people accepted it, it holds nothing back as long as it lasts, and asks again when it returns", () => {
    const { memory } = watch([[breach("medium")]]);
    const look = (atMs: number, breaches: readonly Breach[]) => ({
      at: "2026-11-20T12:00:00.000Z",
      atMs,
      breaches,
      undecided: [],
    });
    const lasts = decideWatch(acceptBreaches(memory), look(MINUTE, [breach("medium")]), LIMITS);
    expect(lasts.decision.kind).toBe("clear");
    const another = decideWatch(
      lasts.memory,
      look(2 * MINUTE, [breach("medium"), breach("medium", "other")]),
      LIMITS,
    );
    expect(another.decision).toMatchObject({ kind: "ask", cause: { why: "other: other is wrong" } });
    const gone = decideWatch(lasts.memory, look(3 * MINUTE, []), LIMITS);
    expect(decideWatch(gone.memory, look(4 * MINUTE, [breach("medium")]), LIMITS).decision.kind).toBe("ask");
  });

  it("low: is reported and holds nothing back", () => {
    const step = decideWatch(
      UNDISTURBED,
      { at: "2026-11-20T12:00:00.000Z", atMs: 0, breaches: [breach("low")], undecided: [] },
      LIMITS,
    );
    expect(step.decision.kind).toBe("clear");
    expect(step.appeared).toHaveLength(1);
  });

  it("the worst one decides, whatever the others are", () => {
    const order = ["critical", "medium", "high", "low"] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...order]), (levels) => {
        const worst = order.find((level) => levels.includes(level));
        const { decisions } = watch([levels.map((level) => breach(level))]);
        const expected = { critical: "roll-back", medium: "ask", high: "wait", low: "clear", none: "clear" };
        expect(decisions[0]?.kind).toBe(expected[worst ?? "none"]);
      }),
    );
  });

  it("something undecided holds the step, and is never read as healthy", () => {
    const { decisions } = watch([[]], [{ id: "errors", why: "too little traffic" }]);
    expect(decisions).toEqual([{ kind: "wait", why: "errors: too little traffic" }]);
  });
});

describe("a hold", () => {
  it("is over when its time is up and nothing holds it back, never before", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        (elapsed, duration) => {
          expect(holdIsOver(elapsed, duration, { kind: "clear" })).toBe(elapsed >= duration);
          expect(holdIsOver(elapsed, duration, { kind: "wait", why: "" })).toBe(false);
        },
      ),
    );
  });
});
