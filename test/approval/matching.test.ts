import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignOnePersonOneRole } from "../../src/approval/matching.ts";

describe("giving each role a person of its own", () => {
  it("finds the assignment when one person could fill both roles and the other only one", () => {
    const candidates = new Map([
      ["a", ["alice", "bob"]],
      ["b", ["alice"]],
    ]);
    expect(assignOnePersonOneRole(candidates)).toEqual(
      new Map([
        ["a", "bob"],
        ["b", "alice"],
      ]),
    );
  });

  it("leaves a role without a person when nobody is left for it", () => {
    const candidates = new Map([
      ["a", ["alice"]],
      ["b", ["alice"]],
    ]);
    expect(assignOnePersonOneRole(candidates).size).toBe(1);
  });

  it("fills as many roles as trying every way would, and nobody twice", () => {
    const people = fc.uniqueArray(fc.constantFrom("p", "q", "r", "s"), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(people, { maxLength: 5 }), (lists) => {
        const candidates = new Map(lists.map((list, at) => [`role-${at}`, list]));
        const assigned = assignOnePersonOneRole(candidates);
        expect(assigned.size).toBe(most([...candidates.values()], []));
        expect(new Set(assigned.values()).size).toBe(assigned.size);
        for (const [role, person] of assigned) expect(candidates.get(role)).toContain(person);
      }),
    );
  });
});

function most(lists: readonly (readonly string[])[], taken: readonly string[]): number {
  const [first, ...rest] = lists;
  if (first === undefined) return 0;
  const without = most(rest, taken);
  const ways = first
    .filter((person) => !taken.includes(person))
    .map((one) => 1 + most(rest, [...taken, one]));
  return Math.max(without, ...ways);
}
