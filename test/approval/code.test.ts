import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approvalCode, hasCode } from "../../src/approval/code.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const digest = "d".repeat(64);

describe("the approval code", () => {
  it("is eight letters without those that are misread, in two groups", () => {
    expect(approvalCode(digest, 1, sha256)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it("is another one for other evidence and for another attempt", () => {
    const codes = [
      approvalCode(digest, 1, sha256),
      approvalCode(digest, 2, sha256),
      approvalCode("e".repeat(64), 1, sha256),
    ];
    expect(new Set(codes).size).toBe(3);
    expect(approvalCode(digest, 1, sha256)).toBe(codes[0]);
  });

  it("is found in a comment in any case, with or without its hyphen, among other words", () => {
    for (const comment of ["7K4M-2XQ9", "code 7k4m-2xq9.", "**7K4M2XQ9**", "go\n7k4m2xq9\n"]) {
      expect(hasCode(comment, "7K4M-2XQ9"), comment).toBe(true);
    }
  });

  it("is not found in a longer word or in another code", () => {
    for (const comment of ["", "X7K4M-2XQ9", "7K4M-2XQ90", "7K4M-2XQ8", "7K4M 2XQ9", "7K4M--2XQ9"]) {
      expect(hasCode(comment, "7K4M-2XQ9"), comment).toBe(false);
    }
  });

  it("cannot be made from something that is no hash", () => {
    expect(() => approvalCode(digest, 1, () => "zz")).toThrow(TypeError);
  });

  it("of one attempt is never taken for that of another", () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.nat({ max: 50 }), (one, other) => {
        fc.pre(one !== other);
        expect(hasCode(approvalCode(digest, one, sha256), approvalCode(digest, other, sha256))).toBe(false);
      }),
    );
  });
});
