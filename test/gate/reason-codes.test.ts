import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REASON_CODES, REASONS } from "../../src/gate/reason-codes.ts";

const page = readFileSync("docs/reason-codes.md", "utf8");

describe("the closed list of reason codes", () => {
  it.each(REASON_CODES)("documents %s with its meaning and next step, as the code has them", (code) => {
    expect(page).toContain(`| \`${code}\` | ${REASONS[code].meaning} | ${REASONS[code].next} |`);
  });

  it("documents no code that does not exist", () => {
    const documented = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
    expect(documented.toSorted()).toEqual(REASON_CODES.toSorted());
  });
});
