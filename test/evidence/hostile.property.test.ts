import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EvidenceFormat } from "../../src/evidence/formats.ts";
import { EVIDENCE_FORMATS } from "../../src/evidence/formats.ts";
import type { FactSet, Reading } from "../../src/evidence/reader.ts";
import { readAs } from "../support/evidence/inputs.ts";
import { DEADLINE_MS, mutated, RUNS } from "../support/evidence/mutations.ts";
import { SAMPLES } from "../support/evidence/samples.ts";

/** A part of these can be a whole document; a part of all others never is. */
const OPEN: readonly EvidenceFormat[] = ["lcov", "yaml", "markdown", "file"];

/** Numbers that count something are whole, finite and not negative; nothing is NaN. */
function wellFormed({ facts }: FactSet): void {
  const counted = facts["tests"] ?? facts["checklist"] ?? facts["findings"];
  if (typeof counted === "object" && counted !== null) {
    for (const [name, value] of Object.entries(counted)) {
      expect(Number.isFinite(value), name).toBe(true);
      expect(value, name).toBeGreaterThanOrEqual(0);
      if (name !== "durationSeconds") expect(Number.isInteger(value), name).toBe(true);
    }
  }
  expect(Reflect.get({}, "x")).toBeUndefined();
}

function settled(reading: Reading): void {
  expect(reading.files).toHaveLength(1);
  const [file] = reading.files;
  const failed = reading.failure !== undefined || file?.failure !== undefined;
  expect(failed).toBe(reading.facts.length === 0);
  for (const set of reading.facts) wellFormed(set);
  const failure = file?.failure ?? reading.failure;
  if (failure !== undefined) expect(failure.where?.file, JSON.stringify(failure)).toBe("report-1");
}

describe.each(EVIDENCE_FORMATS)("%s", (format) => {
  it("gives facts or a failure with its place for any bytes, in time", { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(mutated(SAMPLES[format]), fc.uint8Array({ maxLength: 200 })),
        async (bytes) => {
          const before = process.cpuUsage();
          settled(await readAs(format, [bytes], { timestamp: "/meta/at" }));
          const { user, system } = process.cpuUsage(before);
          expect((user + system) / 1000).toBeLessThan(DEADLINE_MS);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("reads every sample, however it is cut into pieces", async () => {
    for (const sample of SAMPLES[format]) {
      const whole = await readAs(format, [sample]);
      settled(whole);
      expect(whole.facts).toHaveLength(1);
    }
  });

  it.skipIf(OPEN.includes(format))("never takes a part of a document for the whole", async () => {
    for (const sample of SAMPLES[format]) {
      const bytes = Buffer.from(sample);
      for (let length = 0; length < bytes.length; length += 1) {
        expect((await readAs(format, [bytes.subarray(0, length)])).facts, `${length} bytes`).toEqual([]);
      }
    }
  });
});
