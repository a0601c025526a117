import type { EvidenceFormat } from "../../../src/evidence/formats.ts";
import { loadReader } from "../../../src/evidence/formats.ts";
import type { EvidenceInput, ReadFailure, Reading, ReadOptions } from "../../../src/evidence/reader.ts";

/** An input in memory, given in pieces of `chunk` bytes. */
export function inputOf(content: string | Uint8Array, path = "report", chunk = 64 * 1024): EvidenceInput {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    path,
    size: bytes.length,
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

/** Reads contents as files `report-1`, `report-2`, … of one item. */
export async function readAs(
  format: EvidenceFormat,
  contents: readonly (string | Uint8Array)[],
  options: Partial<ReadOptions> = {},
): Promise<Reading> {
  const read = await loadReader(format);
  const inputs = contents.map((content, index) => inputOf(content, `report-${index + 1}`));
  return read(inputs, { maxBytes: 64 * 1024 ** 2, ...options });
}

/** The only set of facts of one file; fails the test when there is none. */
export async function factsOf(
  format: EvidenceFormat,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const reading = await readAs(format, [content], options);
  const [set] = reading.facts;
  if (set === undefined) throw new Error(`no facts: ${JSON.stringify(reading)}`);
  return set.facts;
}

/** Why one file gave no facts; fails the test when it gave some. */
export async function failureOf(
  format: EvidenceFormat,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<ReadFailure> {
  const reading = await readAs(format, [content], options);
  const failure = reading.failure ?? reading.files[0]?.failure;
  if (failure === undefined || reading.facts.length > 0) throw new Error("the file gave facts");
  return failure;
}
