import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reasonCodesPage } from "../../scripts/reason-codes-page.ts";
import { REASON_CODES, REASONS } from "../../src/gate/reason-codes.ts";

describe("the closed list of reason codes", () => {
  it("is documented as the code has it (npm run schemas writes the page)", () => {
    expect(readFileSync("docs/reason-codes.md", "utf8")).toBe(reasonCodesPage());
  });

  it.each(REASON_CODES)("says of %s what it means and what to do next, in sentences", (code) => {
    for (const sentence of [REASONS[code].meaning, REASONS[code].next])
      expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
