import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestName } from "../../src/gate/nearest.ts";

const KEYS = ["id", "title", "level", "format", "path", "max-age", "max-size", "require", "url", "rollback"];

describe("the nearest valid name", () => {
  it.each([
    ["requires", "require"],
    ["maxAge", "max-age"],
    ["max_size", "max-size"],
    ["rolback", "rollback"],
    ["ulr", "url"],
    ["REQUIRE", "require"],
    ["frmat", "format"],
  ])("of %s is %s", (written, meant) => {
    expect(nearestName(written, KEYS)).toBe(meant);
  });

  it.each(["", "-", "colour", "x".repeat(1_000), "identity", "timeout"])("of %.20s is none", (written) => {
    expect(nearestName(written, KEYS)).toBeUndefined();
  });

  it("is the name itself when it is valid", () => {
    for (const key of KEYS) expect(nearestName(key, KEYS)).toBe(key);
  });

  it("is always one of the candidates, and found in bounded time", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 100 }),
        fc.array(fc.string({ maxLength: 100 }), { maxLength: 50 }),
        (name, names) => {
          const nearest = nearestName(name, names);
          if (nearest !== undefined) expect(names).toContain(nearest);
        },
      ),
    );
  });
});
