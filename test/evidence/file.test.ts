import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { factsOf, failureOf, readAs } from "../support/evidence/inputs.ts";

it("gives size and digest", async () => {
  const bytes = new Uint8Array(200_000).fill(7);
  expect(await factsOf("file", bytes)).toEqual({
    size: 200_000,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
});

it("gives a set of facts for each file", async () => {
  const reading = await readAs("file", ["a", "bb"]);
  expect(reading.facts.map(({ facts }) => facts["size"])).toEqual([1, 2]);
});

it("refuses an empty file and one over the limit", async () => {
  expect(await failureOf("file", "")).toMatchObject({ reasonCode: "evidence-empty" });
  expect(await failureOf("file", "12345", { maxBytes: 4 })).toMatchObject({
    reasonCode: "evidence-too-large",
  });
});
