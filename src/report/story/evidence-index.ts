import type { GateName } from "../../gate/record.ts";
import type { ReportInput } from "./input.ts";

/** One file of the evidence, with the digest that the ledger holds of it. */
export interface EvidenceRow {
  readonly path: string;
  readonly sha256: string;
  /** Bytes; undefined for ledger files, whose size no record holds. */
  readonly size: number | undefined;
  readonly gate: GateName;
}

/** Every file that a record covers, as it stands last, and the ledger's own files before them. */
export function evidenceIndex({ ledger, ledgerDigest, current }: ReportInput): readonly EvidenceRow[] {
  const records = ledger.map((record, at): EvidenceRow => {
    const number = String(record.sequence).padStart(2, "0");
    const sha256 = ledger[at + 1]?.previous ?? ledgerDigest ?? "";
    return { path: `ledger/${number}-${record.gate}.json`, sha256, size: undefined, gate: record.gate };
  });
  const files = new Map<string, EvidenceRow>();
  for (const { gate, evidence } of [...ledger, ...(current === undefined ? [] : [current])]) {
    for (const { path, sha256, size } of evidence) files.set(path, { path, sha256, size, gate });
  }
  const sorted = [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
  return [...records, ...sorted];
}
