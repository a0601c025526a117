import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REASON_CODES } from "../../src/gate/reason-codes.ts";
import { readPosition, writePosition } from "../../src/rollout/position.ts";
import type { Cause, State } from "../../src/rollout/states.ts";

const MADE = "2026-11-20T12:00:00.000Z";
const cause = fc
  .constantFrom(...REASON_CODES)
  .map((reasonCode): Cause => ({ reasonCode, why: "anything", seenAt: MADE }));
const progress = fc.record({
  step: fc.nat(999),
  begun: fc.integer({ min: -1, max: 999 }),
  promoted: fc.boolean(),
  pausing: fc.boolean(),
});
const active = fc.constantFrom("guarding", "running", "holding", "asking", "checking", "paused");
const state: fc.Arbitrary<State> = fc.oneof(
  fc.constant({ phase: "idle" } as const),
  fc.tuple(active, progress).map(([phase, at]) => ({ phase, ...at }) as State),
  fc.tuple(progress, cause).map(([at, aborting]) => ({ phase: "running", ...at, aborting }) as State),
  fc.tuple(progress, cause).map(([at, why]) => ({ phase: "stopping", ...at, cause: why }) as State),
  fc
    .tuple(fc.constantFrom("rolling-back", "verifying"), fc.nat(999), cause)
    .map(([phase, begun, why]) => ({ phase, begun, cause: why }) as State),
  fc
    .tuple(
      fc.constantFrom("promoted", "rolled-back", "rollback-failed", "stopped"),
      fc.nat(999),
      cause,
      cause,
    )
    .map(
      ([outcome, begun, why, failure]) => ({ phase: "ended", outcome, begun, cause: why, failure }) as State,
    ),
);

/** The time and words of a cause are not kept, its code is. */
function known(at: State): unknown {
  return JSON.parse(
    JSON.stringify(at, (key, value) => (key === "why" || key === "seenAt" ? undefined : value)),
  );
}

describe("the position in a deployment status", () => {
  it("fits GitHub's 140 characters and is read back, whatever the state and the sentence", () => {
    fc.assert(
      fc.property(
        state,
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.nat(9_999),
        (at, said, count) => {
          const text = writePosition({ count, state: at, runId: 19_876_543_210 }, said);
          expect([...text].length).toBeLessThanOrEqual(140);
          const read = readPosition(text, MADE);
          expect(read).toMatchObject({ count, runId: 19_876_543_210 });
          expect(known(read?.state ?? { phase: "idle" })).toEqual(known(at));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("is never read from any other text, and nothing throws on it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPosition(text, MADE)).toBeUndefined();
      }),
    );
    for (const text of [
      "[rg1 1 ended 1 1 - 1 - -]",
      "[rg1 1 running - - - 1 - -]",
      "[rg1 1 stopping 1 1 - 1 - -]",
    ]) {
      expect(readPosition(text, MADE)).toBeUndefined();
    }
  });

  it("cannot be smuggled in by the sentence before it", () => {
    const text = writePosition(
      { count: 3, state: { phase: "idle" }, runId: 1 },
      "x [rg1 9 promoted - 1 - 1 - -]",
    );
    expect(readPosition(text, MADE)?.state).toEqual({ phase: "idle" });
  });
});
