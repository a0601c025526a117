import { describeFacts } from "./evidence-criteria.ts";
import { inputPath } from "./evidence-path.ts";
import type { EvidenceFileFacts, EvidenceItemFacts } from "./readiness-facts.ts";
import type { EvidenceFile, Origin } from "./record.ts";

/** An evidence item as `deployment-readiness-checklist.json` keeps it. */
export interface RecordedItem {
  readonly id: string;
  readonly title: string;
  readonly format: string;
  readonly path: string;
  /** Where the files come from; absent for the checkout. */
  readonly from?: string;
  /** Why the item was not asked. */
  readonly skipped?: string;
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
  /** Absent for the checkout. */
  readonly origin?: Origin;
  readonly notes?: readonly string[];
}

/** Evidence items for the record, with the digests of the copies that were kept. */
export function describeEvidence(
  items: readonly EvidenceItemFacts[],
  kept: readonly EvidenceFile[],
): readonly RecordedItem[] {
  const digests = new Map(kept.map(({ path, sha256 }) => [path, sha256] as const));
  return items.map((item) => {
    const [first] = item.answers;
    return {
      id: item.id,
      title: item.title,
      format: item.format,
      path: item.path,
      ...(item.source === undefined ? {} : { from: item.source.description }),
      ...(item.skipped === undefined ? {} : { skipped: item.skipped }),
      ...(first === undefined ? {} : { requirement: first.requirement }),
      facts: item.answers
        .map(({ facts }) => describeFacts(facts))
        .slice(0, SHOWN_SETS)
        .join("; "),
      files: item.files.map((file) => describeFile(file, digests.get(inputPath(item.id, file.path)))),
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
    ...(file.origin === undefined ? {} : { origin: file.origin }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}
