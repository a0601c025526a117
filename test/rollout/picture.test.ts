import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { redraw } from "../../scripts/draw-machine.ts";

describe("the pictures of the machine and of the triggers in docs/rollout.md", () => {
  it("are the ones that the code draws", () => {
    const page = readFileSync(new URL("../../docs/rollout.md", import.meta.url), "utf8");
    expect(redraw(page)).toBe(page);
  });
});
