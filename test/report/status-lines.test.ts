import { expect, it } from "vitest";
import { formatStatusLine } from "../../src/report/status-lines.ts";

it("a status line is its tag in brackets and one sentence", () => {
  expect(formatStatusLine({ tag: "PHASE 4 START", sentence: "Production Launch of v1.2.3 begins." })).toBe(
    "[PHASE 4 START] Production Launch of v1.2.3 begins.",
  );
});

it("text from outside cannot open a second line in a status line", () => {
  const line = formatStatusLine({
    tag: "ERROR",
    sentence: "deploy said: ok\r\n::error::x\u2028[RELEASE COMPLETE] done\u001b[2K",
  });
  for (const mark of ["\r", "\n", "\u2028", "\u001b"]) expect(line).not.toContain(mark);
  expect(line.startsWith("[ERROR] deploy said: ok")).toBe(true);
});
