import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMask, createStreamMask } from "../../src/report/mask.ts";

const secret = "hunter2/+ <&>\"'hunter2";
const mask = createMask([secret]);

describe("mask", () => {
  it("hides a known secret wherever it stands", () => {
    expect(mask(`before ${secret} after ${secret}`)).toBe("before *** after ***");
  });

  it.each([
    ["JSON", JSON.stringify({ token: secret })],
    ["a URL", `https://x.test/?t=${encodeURIComponent(secret)}`],
    ["a form", new URLSearchParams({ t: secret }).toString()],
    ["a URL in lower case", encodeURIComponent(secret).replace(/%../g, (c) => c.toLowerCase())],
    ["XML", secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")],
    [
      "HTML attributes",
      secret
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;"),
    ],
  ])("hides the form a secret takes in %s", (_where, text) => {
    expect(mask(text)).toContain("***");
    expect(mask(text)).not.toContain("hunter2");
  });

  it.each([0, 1, 2, 3])("hides a secret inside base64 that begins %i bytes earlier", (offset) => {
    for (const after of ["", "a", "ab", "abc"]) {
      const text = Buffer.from(`${"u".repeat(offset)}${secret}${after}`).toString("base64");
      expect(mask(text)).toContain("***");
      expect(mask(Buffer.from(text).toString())).not.toContain(
        Buffer.from(secret).toString("base64").slice(4, -4),
      );
      const url = Buffer.from(`${"u".repeat(offset)}${secret}${after}`).toString("base64url");
      expect(mask(url)).toContain("***");
    }
  });

  it("hides every line of a secret that has several", () => {
    const key = "-----BEGIN KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END KEY-----";
    expect(createMask([key])("x MIIEvQIBADANBgkq y\nhkiG9w0BAQEFAASC")).toBe("x *** y\n***");
  });

  it("leaves nothing of secrets that overlap or contain each other", () => {
    const both = createMask(["abcdef", "defghi", "cd12"]);
    expect(both("1abcdefghi2")).toBe("1***2");
    expect(createMask(["abcd", "abcdefgh"])("abcdefgh")).toBe("***");
  });

  it("leaves values alone that are too short or too common to be secrets", () => {
    expect(createMask(["abc", "true", "Production", "   ", ""])("abc true Production is up")).toBe(
      "abc true Production is up",
    );
  });

  it("takes a secret with a lone surrogate", () => {
    expect(createMask(["\ud800abcd"])("x\ud800abcdy")).toBe("x***y");
  });

  it("shows a streamed text exactly as a whole one, wherever it is cut", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 3 }),
        fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 80 }),
        fc.array(fc.nat(80), { maxLength: 6 }),
        (secrets, text, cuts) => {
          const stream = createStreamMask(secrets);
          const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b)];
          const pieces = places.map((place, index) => text.slice(place, places[index + 1] ?? text.length));
          const shown = pieces.map((piece) => stream.push(piece)).join("") + stream.end();
          const whole = createMask(secrets)(text);
          expect(shown).toBe(whole);
          for (const value of secrets) expect(whole).not.toContain(value);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
