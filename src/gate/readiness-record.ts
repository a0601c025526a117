import { describeFacts } from "./evidence-criteria.ts";
import type { EvidenceFileFacts, EvidenceItemFacts } from "./readiness-facts.ts";
import type { EvidenceFile } from "./record.ts";

/** An evidence item as `deployment-readiness-checklist.json` keeps it. */
export interface RecordedItem {
  readonly id: string;
  readonly title: string;
  readonly format: string;
  readonly path: string;
  readonly requirement?: string;
  readonly facts: string;
  readonly files: readonly RecordedFile[];
}

export interface RecordedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256?: string;
  readonly producedAt?: string;
  readonly producedBy?: string;
  readonly notes?: readonly string[];
}

/** Evidence items for the record, with the digests of the copies that were kept. */
export function describeEvidence(
  items: readonly EvidenceItemFacts[],
  kept: readonly EvidenceFile[],
): readonly RecordedItem[] {
  const digests = new Map(
    kept.flatMap(({ origin, sha256 }) =>
      origin.kind === "checkout" ? [[origin.path, sha256] as const] : [],
    ),
  );
  return items.map((item) => {
    const [first] = item.answers;
    return {
      id: item.id,
      title: item.title,
      format: item.format,
      path: item.path,
      ...(first === undefined ? {} : { requirement: first.requirement }),
      facts: item.answers
        .map(({ facts }) => describeFacts(facts))
        .slice(0, SHOWN_SETS)
        .join("; "),
      files: item.files.map((file) => describeFile(file, digests.get(file.path))),
    };
  });
}

/** Sets of facts that one line shows; the kept files hold all of them. */
const SHOWN_SETS = 5;

function describeFile(file: EvidenceFileFacts, sha256: string | undefined): RecordedFile {
  const { path, size, produced } = file;
  const notes = file.notes.map(({ message }) => message);
  return {
    path,
    size,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(produced.kind === "known" ? { producedAt: produced.at, producedBy: produced.by } : {}),
    ...(notes.length === 0 ? {} : { notes }),
  };
}
