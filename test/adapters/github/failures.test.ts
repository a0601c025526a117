import { describe, expect, test } from "vitest";
import { classify, shorten } from "../../../src/adapters/github/failures.ts";

const NOW = new Date("2026-11-20T12:00:00Z");

function answered(status: number, headers: Readonly<Record<string, string>> = {}, message = "m") {
  return Object.assign(new Error(message), { status, response: { headers, data: { message } } });
}

describe("a failed call", () => {
  test.each([
    [answered(404), "absent"],
    [answered(410), "absent"],
    [answered(409, {}, "Git Repository is empty."), "absent"],
    [answered(409, {}, "Conflict"), "refused"],
    [answered(401), "denied"],
    [answered(403, {}, "Resource not accessible by integration"), "denied"],
    [answered(403, {}, "You have exceeded a secondary rate limit"), "transient"],
    [answered(403, { "retry-after": "1" }), "transient"],
    [answered(429), "transient"],
    [answered(451), "refused"],
    [answered(500), "transient"],
    [answered(599), "transient"],
    [new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") }), "transient"],
    [new DOMException("timed out", "TimeoutError"), "transient"],
    ["not even an error", "transient"],
  ] as const)("(%s) is %s", (error, kind) => {
    expect(classify(error, NOW).kind).toBe(kind);
  });

  test("that is a mistake of this program is not taken for one of GitHub's", () => {
    const wrapped = Object.assign(new Error("octokit"), { cause: new RangeError("delay"), status: 500 });
    expect(classify(wrapped, NOW)).toEqual({ kind: "bug", error: wrapped });
    expect(classify(new TypeError("x is not a function"), NOW).kind).toBe("bug");
  });

  test("tells whether a write may have had its effect", () => {
    expect(classify(answered(502), NOW)).toMatchObject({ happened: "perhaps" });
    expect(classify(answered(429), NOW)).toMatchObject({ happened: "no" });
  });

  test.each([
    [{ "retry-after": "nonsense" }, 60_000],
    [{ "retry-after": "-5" }, 0],
    [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": "nonsense" }, 60_000],
    [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": "0" }, 1000],
    [{ "x-ratelimit-remaining": "7", "x-ratelimit-reset": "99999999999" }, 60_000],
  ] as const)("with the headers %j is asked again after %i ms", (headers, waitMs) => {
    expect(classify(answered(429, headers), NOW)).toMatchObject({ waitMs });
  });

  test("shows what GitHub says on one short line without control characters", () => {
    expect(shorten("a\n::error::b\u001b[31m\u202e c")).toBe("a ::error::b [31m c");
    expect(shorten("x".repeat(500))).toHaveLength(200);
  });
});
