import type { FileDigest } from "../ports/evidence-files.ts";
import { LEDGER_DIRECTORY, parseSupersededPath, supersededPath } from "./evidence-path.ts";
import type { Finding, LedgerFile } from "./ledger.ts";
import type { GateRecord } from "./record.ts";

/** Every file of the evidence but `SHA256SUMS`, the bundle, attestations and unfinished files, by path. */
export type PresentFiles = ReadonlyMap<string, FileDigest>;

/** Everything that stands in the evidence, read once. */
export interface EvidenceSurvey {
  /** In the order of their numbers. */
  readonly ledger: readonly LedgerFile[];
  readonly present: PresentFiles;
  /** The digests of `SHA256SUMS` by path. */
  readonly checksums: ReadonlyMap<string, string> | "absent" | "malformed";
  /** Files that vouch for the records, and what to check them with. */
  readonly attestations: readonly string[];
  /** Files that were never finished. */
  readonly temporary: readonly string[];
}

/** What the records say of the files, and what the files say of the records. */
export interface Inventory {
  /** Recorded files that are missing or differ. */
  readonly findings: readonly Finding[];
  /** Files whose present content no record covers: a gate is at work, died at work, or somebody put them there. */
  readonly unrecorded: readonly string[];
}

/** A file as a record knew it. */
export interface RecordedVersion extends FileDigest {
  /** Sequence of the newest record that covers this version. */
  readonly record: number;
}

/** Every version of every file that the records cover, oldest first. */
export function recordedVersions(
  records: readonly GateRecord[],
): ReadonlyMap<string, readonly RecordedVersion[]> {
  const versions = new Map<string, RecordedVersion[]>();
  for (const record of records) {
    for (const { path, sha256, size } of record.evidence) {
      const before = (versions.get(path) ?? []).filter((version) => version.sha256 !== sha256);
      versions.set(path, [...before, { sha256, size, record: record.sequence }]);
    }
  }
  return versions;
}

/**
 * Compares the files with the records. A version that a record covers stands at its path, or under `superseded/`
 * once another one has taken its place.
 */
export function takeInventory(records: readonly GateRecord[], present: PresentFiles): Inventory {
  const versions = recordedVersions(records);
  const findings: Finding[] = [];
  const unrecorded: string[] = [];
  for (const [path, known] of versions) {
    for (const version of known) {
      const problem = missingVersion(path, version, present, (digest) => stranger(digest, versions, present));
      if (problem !== undefined) findings.push(problem);
    }
  }
  for (const [path, digest] of present) {
    if (path.startsWith(`${LEDGER_DIRECTORY}/`)) continue;
    const superseded = parseSupersededPath(path);
    const known = versions.get(superseded?.path ?? path) ?? [];
    if (superseded !== undefined && superseded.sha256 !== digest.sha256) {
      findings.push({
        reasonCode: "evidence-tampered",
        file: path,
        message: `${path} has sha256 ${digest.sha256}, another one than its place says`,
      });
    } else if (superseded === undefined) {
      if (known.at(-1)?.sha256 !== digest.sha256) unrecorded.push(path);
    } else if (!known.some((version) => version.sha256 === superseded.sha256)) {
      unrecorded.push(path);
    }
  }
  return { findings, unrecorded };
}

function missingVersion(
  path: string,
  version: RecordedVersion,
  present: PresentFiles,
  findStranger: (sha256: string) => string | undefined,
): Finding | undefined {
  const current = present.get(path);
  const places = [current, present.get(supersededPath(version.sha256, path))];
  if (places.some((place) => place?.sha256 === version.sha256 && place.size === version.size))
    return undefined;
  const covered = `record ${version.record} covers it with sha256 ${version.sha256} and ${version.size} bytes`;
  if (current !== undefined) {
    const message = `${path} has sha256 ${current.sha256}; ${covered}`;
    return { reasonCode: "evidence-tampered", file: path, message };
  }
  const elsewhere = findStranger(version.sha256);
  return elsewhere === undefined
    ? { reasonCode: "evidence-removed", file: path, message: `${path} is missing; ${covered}` }
    : {
        reasonCode: "evidence-renamed",
        file: path,
        message: `${path} is missing, its bytes stand at ${elsewhere}; ${covered}`,
      };
}

/** Where these bytes stand at a path that no record knows. */
function stranger(
  sha256: string,
  versions: ReadonlyMap<string, unknown>,
  present: PresentFiles,
): string | undefined {
  for (const [path, digest] of present) {
    if (digest.sha256 === sha256 && !versions.has(parseSupersededPath(path)?.path ?? path)) return path;
  }
  return undefined;
}
