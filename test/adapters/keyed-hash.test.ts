import { expect, test } from "vitest";
import { createHost } from "../../src/adapters/host.ts";

test("equal values get equal hashes and other values others, and no two hashes share a key", () => {
  const host = createHost();
  const one = host.keyedHash();
  const other = host.keyedHash();
  expect(one("value")).toMatch(/^[0-9a-f]{64}$/);
  expect(one("value")).toBe(one("value"));
  expect(one("value")).not.toBe(one("another"));
  expect(one("value")).not.toBe(other("value"));
});
