import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNameGlob, matchesName } from "../../src/gate/name-glob.ts";

describe("a name pattern", () => {
  it.each<[string, string, boolean]>([
    ["build", "build", true],
    ["build", "Build", false],
    ["build", "build 2", false],
    ["test (*)", "test (20)", true],
    ["test (*)", "test (ubuntu-latest, 20)", true],
    ["test (*)", "test 20", false],
    ["test (*)", "unit test (20)", false],
    ["test (20)", "test (20)", true],
    ["ci / *", "ci / build / deep", true],
    ["*", "", true],
    ["*", "anything (at all) [x] {y} !+?", true],
    ["a*a", "a", false],
    ["a*a", "aa", true],
    ["a*b*c", "a-c-b-c", true],
    ["a*b*c", "acb", false],
    ["*(x)", "f(x)", true],
    ["[ab]?{c,d}!+", "a", false],
    ["[ab]?{c,d}!+", "[ab]?{c,d}!+", true],
  ])("%j matches %j: %s", (pattern, name, matches) => {
    expect(matchesName(pattern, name)).toBe(matches);
  });

  it("is the same as the regular expression in which * is any text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "(", ")", "*", ".", "\n"), maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom("a", "b", "(", ")", ".", "\n"), maxLength: 12 });
    fc.assert(
      fc.property(text, name, (pattern, candidate) => {
        const parts = pattern.split("*").map((part) => part.replace(/[.()]/g, "\\$&"));
        expect(matchesName(pattern, candidate)).toBe(new RegExp(`^${parts.join("[^]*")}$`).test(candidate));
      }),
      { numRuns: 5_000 },
    );
  });

  it("is matched at once however many stars it has", () => {
    const started = process.hrtime.bigint();
    expect(matchesName(`${"a*".repeat(200)}b`, "a".repeat(20_000))).toBe(false);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1_000);
  });

  it("is a glob where it has a star", () => {
    expect([isNameGlob("test (20)"), isNameGlob("test (*)")]).toEqual([false, true]);
  });
});
