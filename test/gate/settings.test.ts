import { describe, expect, test } from "vitest";
import { flattenSettings, looksSecret, settingMatches, settingName } from "../../src/gate/settings.ts";

function names(document: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...flattenSettings(document).values()].map(({ path, value }) => [settingName(path), value]),
  );
}

describe("the settings of a configuration", () => {
  test("are its values with their paths, lists by position, empty collections included", () => {
    expect(names({ a: { b: 1, c: "1" }, list: [true, { x: null }], none: {}, empty: [] })).toEqual({
      "a.b": "1",
      "a.c": '"1"',
      "list.0": "true",
      "list.1.x": "null",
      none: "{}",
      empty: "[]",
    });
  });

  test("are none in an empty document", () => {
    for (const document of [null, {}, [], "text", 5]) expect(flattenSettings(document).size).toBe(0);
  });

  test("stay apart when a name holds a dot", () => {
    expect(flattenSettings({ "a.b": 1, a: { b: 2 } }).size).toBe(2);
  });
});

test.each([
  ["replicas", "replicas", true],
  ["replicas", "replicas.max", true],
  ["replicas", "web.replicas", false],
  ["replica", "replicas", false],
  ["*.url", "shop.url", true],
  ["*.url", "shop.db.url", false],
  ["**.url", "shop.db.url", true],
  ["**.url", "url", true],
  ["**", "anything.at.all", true],
  ["database.*", "database.host", true],
  ["database.*", "database", false],
  ["servers.*.host", "servers.3.host", true],
  ["*_URL", "BASE_URL", true],
  ["*_URL", "BASE_URL_2", false],
  ["a*b*c", "axxbyyc", true],
  ["a*b*c", "abc", true],
  ["a*b*c", "acb", false],
  ["ab*ba", "aba", false],
  ["a.**.c", "a.c", true],
  ["a.**.c", "a.b.b.c.d", true],
])("the pattern %s names %s: %s", (pattern, setting, expected) => {
  expect(settingMatches(setting.split("."), pattern)).toBe(expected);
});

test("a pattern of many stars is not slow", () => {
  const started = performance.now();
  expect(settingMatches([`${"a".repeat(5_000)}b`], `${"a*".repeat(200)}c`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(200);
});

test.each([
  ["database.password", '"x"', true],
  ["API_KEY", '"x"', true],
  ["smtp.auth.user", '"x"', true],
  ["url", '"postgres://app:s3cret@db/shop"', true],
  ["url", '"https://token@github.com/x"', true],
  ["tls", '"-----BEGIN PRIVATE KEY-----"', true],
  ["session", '"eyJhbGciOiJIUzI1NiJ9.e30"', true],
  ["id", '"a8f5f167f44f4964e6c998dee827110c"', true],
  ["url", '"https://shop.example.org/api"', false],
  ["replicas", "3", false],
  ["region", '"eu-central-1"', false],
  ["message", '"a sentence that is rather long but only words"', false],
])("%s = %s looks like a secret: %s", (name, value, expected) => {
  expect(looksSecret({ path: name.split("."), value })).toBe(expected);
});
