import { canonicalText } from "./canonical.ts";
import type { Finding } from "./ledger.ts";
import type { GateRecord } from "./record.ts";

/** A document of the table as it was read. */
export interface ReadDocument {
  readonly file: string;
  /** Why it does not match its schema. */
  readonly problem?: string;
  /** Undefined for JSON Lines. */
  readonly value?: Readonly<Record<string, unknown>>;
}

/** Documents whose envelope names another release or mode than the first record. */
export function foreignDocuments(documents: readonly ReadDocument[], first: GateRecord): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { file, value } of documents) {
    if (value === undefined) continue;
    if (canonicalText(value["release"]) !== canonicalText(first.release)) {
      findings.push({
        reasonCode: "record-other-release",
        file,
        message: `${file} is about another release`,
      });
    }
    if (value["mode"] !== first.mode) {
      const message = `${file} was made in a ${String(value["mode"])}, the records in a ${first.mode}`;
      findings.push({ reasonCode: "rehearsal-record", file, message });
    }
  }
  return findings;
}

/** Documents that do not match their schema. */
export function invalidDocuments(documents: readonly ReadDocument[]): readonly Finding[] {
  return documents
    .filter((document) => document.problem !== undefined)
    .map(({ file, problem }) => ({ reasonCode: "evidence-invalid", file, message: `${file}: ${problem}` }));
}
