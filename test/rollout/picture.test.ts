import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { redraw } from "../../scripts/draw-machine.ts";

describe("the picture of the machine in docs/rollout.md", () => {
  it("is the one that the code draws", () => {
    const page = readFileSync(new URL("../../docs/rollout.md", import.meta.url), "utf8");
    expect(redraw(page)).toBe(page);
  });
});
