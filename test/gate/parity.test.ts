import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSettings, decideParity, type ParityTerms } from "../../src/gate/parity.ts";
import { flattenSettings } from "../../src/gate/settings.ts";
import { decideGate } from "../../src/gate/verdict.ts";

const terms: ParityTerms = {
  level: "must",
  files: ["config/staging.yml", "config/production.yml"],
  ignore: [],
  secrets: [],
};
const hash = (value: string): string => createHmac("sha256", "a key").update(value).digest("hex");

function compare(staging: unknown, production: unknown, change: Partial<ParityTerms> = {}) {
  const all = { ...terms, ...change };
  const result = compareSettings(all, flattenSettings(staging), flattenSettings(production), hash);
  return { result, criterion: decideParity(all, { kind: "compared", result }) };
}

describe("two configurations", () => {
  test("that are alike pass, in whatever order their settings stand", () => {
    const { criterion } = compare({ a: 1, b: { c: "x" } }, { b: { c: "x" }, a: 1 });
    expect(criterion).toMatchObject({
      id: "parity/config/production.yml",
      status: "passed",
      found: "2 settings compared",
    });
  });

  test("that differ fail, and each difference is named with both values", () => {
    const { result, criterion } = compare(
      { pool: { max: 5 }, debug: true },
      { pool: { max: 50 }, cache: "on" },
    );
    expect(result.differences).toEqual([
      { setting: "cache", kind: "only-production", production: '"on"' },
      { setting: "debug", kind: "only-staging", staging: "true" },
      { setting: "pool.max", kind: "different", staging: "5", production: "50" },
    ]);
    expect(criterion).toMatchObject({
      status: "failed",
      reasonCode: "parity-broken",
      found:
        "cache is in production only; debug is in staging only; pool.max is 5 in staging and 50 in production",
    });
  });

  test("differ when a number became text", () => {
    expect(compare({ port: 8080 }, { port: "8080" }).result.differences).toHaveLength(1);
  });

  test("may differ where that is ignored, and what is ignored for nothing is told", () => {
    const { result, criterion } = compare(
      { replicas: 1, db: { host: "s", port: 1 } },
      { replicas: 9, db: { host: "p", port: 1 } },
      { ignore: ["replicas", "*.host", "old.setting"] },
    );
    expect(criterion).toMatchObject({ status: "passed", found: "3 settings compared; 2 differ and may" });
    expect(result).toMatchObject({ ignored: ["db.host", "replicas"], unneeded: ["old.setting"] });
  });

  test("without a single setting fail: nothing was compared", () => {
    expect(decideGate([compare({}, null).criterion])).toMatchObject({ reasonCode: "evidence-empty" });
  });

  test("with many differences name five and count the rest", () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`s${index}`, index]));
    const { criterion } = compare(many, {});
    expect(criterion).toMatchObject({ found: expect.stringMatching(/s4 is in staging only; and 3 more$/) });
  });
});

describe("secrets", () => {
  test("are compared and never shown", () => {
    const { result } = compare(
      { db: { password: "one-secret" }, url: "https://u:other-secret@h" },
      { db: { password: "two-secret" }, url: "https://u:other-secret@h" },
    );
    const [difference] = result.differences;
    expect(result.differences).toHaveLength(1);
    expect(difference?.staging).toMatch(/^secret [0-9a-f]{12}$/);
    expect(difference?.production).toMatch(/^secret [0-9a-f]{12}$/);
    expect(difference?.staging).not.toBe(difference?.production);
  });

  test("are also those that the config names", () => {
    const { result } = compare({ pin: 1234 }, { pin: 4321 }, { secrets: ["pin"] });
    expect(JSON.stringify(result)).not.toMatch(/1234|4321/);
  });

  test("are hidden on both sides when only one of them looks like one", () => {
    const { result } = compare({ target: "plainvalue" }, { target: "https://u:secret@h" });
    expect(JSON.stringify(result)).not.toMatch(/plainvalue|u:secret/);
  });

  test("stay hidden whatever the configurations hold", () => {
    const value = fc.stringMatching(/^[a-z]{6,12}$/).map((text) => `SECRET${text}`);
    const name = fc.constantFrom("password", "apiToken", "client_secret", "PRIVATE_KEY", "dsn");
    const document = fc.dictionary(name, fc.oneof(value, fc.dictionary(fc.constantFrom("a", "b"), value)));
    fc.assert(
      fc.property(document, document, (staging, production) => {
        const { result, criterion } = compare(staging, production);
        expect(JSON.stringify([result, criterion])).not.toContain("SECRET");
      }),
    );
  });
});

test("comparing is fair: swapping the files swaps the sides and nothing else", () => {
  const document = fc.dictionary(
    fc.constantFrom("a", "b", "c"),
    fc.oneof(fc.integer({ max: 3, min: 0 }), fc.boolean()),
  );
  fc.assert(
    fc.property(document, document, (one, two) => {
      const there = compare(one, two).result.differences.map(({ setting }) => setting);
      const back = compare(two, one).result.differences.map(({ setting }) => setting);
      expect(there).toEqual(back);
      expect(there.length === 0).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(two)));
    }),
  );
});

function sorted(document: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(document).sort(([a], [b]) => a.localeCompare(b));
}

test("a file that cannot be read fails with its place", () => {
  const parity = {
    kind: "unreadable",
    file: "config/staging.yml",
    reasonCode: "evidence-malformed",
    found: 'the key "a" a second time',
    line: 3,
    column: 1,
  } as const;
  expect(decideParity(terms, parity)).toMatchObject({
    status: "failed",
    reasonCode: "evidence-malformed",
    where: { file: "config/staging.yml", line: 3, column: 1 },
  });
});
