import type { GateName, Origin } from "../../gate/record.ts";
import type { ReportInput } from "./input.ts";

/** One file of the evidence, with the digest that the ledger holds of it. */
export interface EvidenceRow {
  readonly path: string;
  readonly sha256: string;
  /** Bytes; undefined for ledger files, whose size no record holds. */
  readonly size: number | undefined;
  readonly gate: GateName;
  /** Where an input came from, and its address; empty for what a gate wrote. */
  readonly from: string;
}

/** Every file that a record covers, as it stands last, and the ledger's own files before them. */
export function evidenceIndex({ ledger, ledgerDigest, current }: ReportInput): readonly EvidenceRow[] {
  const records = ledger.map((record, at): EvidenceRow => {
    const number = String(record.sequence).padStart(2, "0");
    const sha256 = ledger[at + 1]?.previous ?? ledgerDigest ?? "";
    return {
      path: `ledger/${number}-${record.gate}.json`,
      sha256,
      size: undefined,
      gate: record.gate,
      from: "",
    };
  });
  const files = new Map<string, EvidenceRow>();
  for (const { gate, evidence } of [...ledger, ...(current === undefined ? [] : [current])]) {
    for (const { path, sha256, size, role, origin } of evidence) {
      const from = role === "input" ? originOf(origin) : "";
      files.set(path, { path, sha256, size, gate, from });
    }
  }
  const sorted = [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
  return [...records, ...sorted];
}

/** In the words of people; whoever reads the report a year later looks it up there. */
function originOf(origin: Origin): string {
  switch (origin.kind) {
    case "gate":
      return "the gate";
    case "checkout":
      return "the checkout";
    case "artifact":
      return `the artifact ${origin.artifact} of run ${origin.runId} (${origin.workflow}), ${origin.url}`;
    case "release-asset":
      return `${origin.asset} of the GitHub Release ${origin.tag}, uploaded by ${origin.uploader}, ${origin.url}`;
    case "url":
      return origin.answeredBy === origin.url
        ? origin.url
        : `${origin.url}, answered by ${origin.answeredBy}`;
  }
}
