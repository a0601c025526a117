import fc from "fast-check";
import { expect, test } from "vitest";
import { createByteRing } from "../../../src/adapters/process/byte-ring.ts";

test("whatever comes in whatever pieces: the newest bytes are kept, and every older one is counted", () => {
  const piece = fc.uint8Array({ maxLength: 30 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), fc.integer({ min: 1, max: 20 }), (pieces, capacity) => {
      const ring = createByteRing(capacity);
      for (const one of pieces) ring.add(one);
      const all = pieces.flatMap((one) => [...one]);
      const { bytes, overwritten } = ring.take();
      expect([...bytes]).toEqual(all.slice(-capacity));
      expect(overwritten).toBe(Math.max(0, all.length - capacity));
    }),
  );
});
