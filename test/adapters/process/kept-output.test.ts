import fc from "fast-check";
import { expect, test } from "vitest";
import { keepOutput } from "../../../src/adapters/process/kept-output.ts";

function keep(pieces: readonly string[], limit: number) {
  const kept = keepOutput(limit);
  for (const piece of pieces) kept.add(piece);
  return kept.take(Buffer.byteLength(pieces.join("")));
}

test("what fits is kept whole", () => {
  expect(keep(["abc", "def", "gh"], 4)).toEqual({
    head: "abcd",
    tail: "efgh",
    totalBytes: 8,
    droppedBytes: 0,
  });
});

test("what does not fit loses its middle, and says how much", () => {
  expect(keep(["abcdefghij", "klmnopqrst"], 4)).toEqual({
    head: "abcd",
    tail: "qrst",
    totalBytes: 20,
    droppedBytes: 12,
  });
});

test("whatever is printed in whatever pieces: head and tail are its ends, and every byte is accounted for", () => {
  const piece = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 2, max: 30 }), (pieces, limit) => {
      const text = pieces.join("");
      const { head, tail, totalBytes, droppedBytes } = keep(pieces, limit);
      expect(text.startsWith(head)).toBe(true);
      expect(text.endsWith(tail)).toBe(true);
      expect(head.length).toBeLessThanOrEqual(limit);
      expect(tail.length).toBeLessThanOrEqual(limit);
      expect(Buffer.byteLength(head) + Buffer.byteLength(tail) + droppedBytes).toBe(totalBytes);
      if (text.length <= limit) expect(head).toBe(text);
    }),
    { numRuns: 500 },
  );
});
