import { describe, expect, it } from "vitest";
import { transition } from "../../src/rollout/machine.ts";
import { explore } from "./support/explore.ts";
import { PLANS } from "./support/plans.ts";

describe("the rollout machine", () => {
  it.each(Object.entries(PLANS))("keeps every promise in every interleaving of: %s", (name, steps) => {
    const { states, transitions, violations, outcomes } = explore(transition, steps);
    console.log(`${name}: ${states} states, ${transitions} transitions, ends:`, outcomes);
    expect(violations).toEqual([]);
    expect(outcomes).toMatchObject({ promoted: expect.any(Number), "rolled-back": expect.any(Number) });
  });
});
