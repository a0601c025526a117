import { judgeChecksums } from "../gate/checksum-state.ts";
import { formatChecksums } from "../gate/checksums.ts";
import { documentAt } from "../gate/documents/validation.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import {
  CHECKSUMS_FILE,
  interruptedPath,
  LEDGER_DIRECTORY,
  ledgerFileName,
  ledgerPath,
  supersededPath,
} from "../gate/evidence-path.ts";
import {
  type EvidenceSurvey,
  type PresentFiles,
  recordedVersions,
  takeInventory,
} from "../gate/inventory.ts";
import { type Finding, type LedgerFile, verifyChain } from "../gate/ledger.ts";
import type { EvidenceFile, GateRecord } from "../gate/record.ts";
import { makeStatement, readStatement, statementBytes } from "../gate/statement.ts";
import type { EvidenceFiles, FileDigest } from "../ports/evidence-files.ts";
import { createMask } from "../report/mask.ts";
import { sha256, surveyEvidence } from "./evidence-survey.ts";
import { mapStrings } from "./map-strings.ts";

/** A ledger that was verified together with every file it covers. */
export interface OpenLedger {
  /** Oldest first. */
  readonly records: readonly GateRecord[];
  /** sha256 of the newest ledger file; null when the ledger is empty. */
  readonly digest: string | null;
  /** Files that no record covers: what a gate that died had written. Nothing in them is to be trusted. */
  readonly unrecorded: readonly string[];
}

/**
 * Reads the ledger and verifies its chain, every evidence file and `SHA256SUMS`. What a process that was
 * killed leaves behind is accepted: files that no record covers yet, and sums from before the newest record,
 * which are written anew.
 *
 * @param expectedDigest the `ledger-digest` handed over by the previous job.
 * @throws ReleaseGatesError `ledger-missing` when a digest is expected and no ledger is here,
 *   `ledger-digest-mismatch` when it ends elsewhere, `evidence-tampered` when a file or the sums differ, and
 *   for a broken chain the reason code of what was found first, mostly `ledger-broken`. All findings are in `problems`.
 */
export async function openLedger(
  files: EvidenceFiles,
  expectedDigest: string | undefined,
): Promise<OpenLedger> {
  const survey = await surveyEvidence(files);
  const newest = survey.ledger.at(-1);
  if (newest === undefined) {
    refuseMissingLedger(survey, expectedDigest);
    return { records: [], digest: null, unrecorded: [...survey.present.keys()] };
  }
  const { findings, records } = verifyChain(survey.ledger);
  if (expectedDigest !== undefined && newest.sha256 !== expectedDigest) {
    throw new ReleaseGatesError(
      "ledger-digest-mismatch",
      "the ledger does not end where the previous gate left it",
      {
        expected: `ledger-digest ${expectedDigest}`,
        found: `${newest.name} with sha256 ${newest.sha256}`,
        where: { file: `${LEDGER_DIRECTORY}/${newest.name}` },
        problems: findings.map(problemOf),
      },
    );
  }
  refuse(findings, "the ledger does not hold");
  const inventory = takeInventory(records, survey.present);
  refuse(inventory.findings, "evidence was changed after it was recorded");
  const state = judgeChecksums(
    survey.checksums,
    survey.present,
    records,
    `${LEDGER_DIRECTORY}/${newest.name}`,
  );
  if (state.kind === "broken") refuse(state.findings, "SHA256SUMS does not hold");
  if (state.kind === "behind") await writeChecksums(files, survey.present, inventory.unrecorded);
  return { records, digest: newest.sha256, unrecorded: inventory.unrecorded };
}

/**
 * Appends a record and writes `SHA256SUMS`. What a gate that died left behind is kept under `interrupted/` and
 * recorded with it, so that every file is covered afterwards; its journals stay in place.
 *
 * @param secrets values masked in what the record says.
 * @returns the record as written and the sha256 of its file, which is the new `ledger-digest`.
 * @throws ReleaseGatesError `ledger-broken` when the ledger has changed since the record was begun,
 *   `evidence-tampered` when a file is not what the record says.
 */
export async function appendRecord(
  files: EvidenceFiles,
  record: GateRecord,
  secrets: readonly string[] = [],
): Promise<{ readonly digest: string; readonly record: GateRecord }> {
  const survey = await surveyEvidence(files);
  const records = requirePosition(survey, record);
  for (const path of survey.temporary) await files.remove(path);

  const present = new Map(survey.present);
  const evidence = reconcile(record.evidence, present);
  const { unrecorded, findings } = takeInventory([...records, { ...record, evidence }], present);
  refuse(findings, "evidence was changed after it was recorded");
  // By place: a process killed in between may have left the same file in both.
  const adopted = new Map<string, EvidenceFile>();
  for (const path of unrecorded) {
    const file = await adopt(files, path, records, present);
    adopted.set(file.path, file);
  }

  const written: GateRecord = {
    ...maskRecord(record, secrets),
    evidence: [...evidence, ...adopted.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  const bytes = statementBytes(makeStatement(written));
  const digest = sha256(bytes);
  const name = ledgerFileName(record.sequence, record.gate);
  requireSound([...survey.ledger, { name, sha256: digest, read: readStatement(bytes) }]);
  await files.write(ledgerPath(record.sequence, record.gate), bytes);
  present.set(ledgerPath(record.sequence, record.gate), { sha256: digest, size: bytes.length });
  await writeChecksums(files, present, []);
  return { digest, record: written };
}

function refuseMissingLedger(survey: EvidenceSurvey, expectedDigest: string | undefined): void {
  if (expectedDigest !== undefined) {
    throw new ReleaseGatesError("ledger-missing", "no ledger is here, but a ledger-digest was handed over", {
      expected: `a ledger that ends at ${expectedDigest}`,
      found: "no file in ledger/",
    });
  }
  if (survey.checksums !== "absent") {
    throw new ReleaseGatesError("ledger-broken", "SHA256SUMS is here, but the ledger is gone", {
      expected: "the ledger files that SHA256SUMS lists",
      found: "no file in ledger/",
      where: { file: CHECKSUMS_FILE },
    });
  }
}

function refuse(findings: readonly Finding[], title: string): void {
  const [first] = findings;
  if (first === undefined) return;
  const others = findings.length === 1 ? "" : ` (and ${findings.length - 1} more)`;
  throw new ReleaseGatesError(first.reasonCode, `${title}: ${first.message}${others}`, {
    expected: "evidence exactly as the gates left it",
    found: first.message,
    where: { file: first.file },
    problems: findings.map(problemOf),
  });
}

function problemOf(finding: Finding) {
  return { message: finding.message, where: { file: finding.file } };
}

/** Sums of everything but the files that no record covers. */
async function writeChecksums(
  files: EvidenceFiles,
  present: PresentFiles,
  unrecorded: readonly string[],
): Promise<void> {
  const leftOut = new Set(unrecorded);
  const digests = new Map<string, string>();
  for (const [path, { sha256: digest }] of present) if (!leftOut.has(path)) digests.set(path, digest);
  await files.write(CHECKSUMS_FILE, formatChecksums(digests));
}

/** The records before this one, if it continues them. */
function requirePosition(survey: EvidenceSurvey, record: GateRecord): readonly GateRecord[] {
  const digest = survey.ledger.at(-1)?.sha256 ?? null;
  const { records, findings } = verifyChain(survey.ledger);
  refuse(findings, "the ledger does not hold");
  if (record.previous === digest && record.sequence === survey.ledger.length + 1) return records;
  throw new ReleaseGatesError("ledger-broken", "the ledger has changed while the gate was at work", {
    expected: `${ledgerFileName(record.sequence, record.gate)} to follow sha256 ${record.previous ?? "nothing"}`,
    found: `${survey.ledger.length} ledger files, ending at sha256 ${digest ?? "nothing"}`,
    next: "see that no two gates of one release work in the same evidence directory",
  });
}

/**
 * A record that nobody could open again is never written. Whether its gate was in order is not asked here: what
 * happened is recorded in any case.
 */
function requireSound(ledger: readonly LedgerFile[]): void {
  const unsound = verifyChain(ledger).findings.find((finding) => finding.reasonCode === "ledger-broken");
  if (unsound !== undefined) throw new Error(`the record cannot be written: ${unsound.message}`);
}

/** One entry a path, each as the file stands. A file that was written twice may be listed with both versions. */
function reconcile(evidence: readonly EvidenceFile[], present: PresentFiles): readonly EvidenceFile[] {
  const entries = new Map<string, EvidenceFile>();
  for (const file of evidence) {
    const current = present.get(file.path);
    const matches = current?.sha256 === file.sha256 && current.size === file.size;
    if (matches || !entries.has(file.path)) entries.set(file.path, file);
  }
  for (const { path, sha256: expected } of entries.values()) {
    const current = present.get(path);
    if (current?.sha256 === expected) continue;
    throw new ReleaseGatesError("evidence-tampered", `${path} changed after the gate wrote or read it`, {
      expected: `sha256 ${expected}`,
      found: current === undefined ? "no such file" : `sha256 ${current.sha256}`,
      where: { file: path },
    });
  }
  return [...entries.values()];
}

/**
 * Gives a file that no record covers its entry. Lines are only ever added to a journal, so it is taken as it
 * stands; anything else moves aside, so that no later gate takes it for the work of a gate that finished.
 */
async function adopt(
  files: EvidenceFiles,
  path: string,
  records: readonly GateRecord[],
  present: Map<string, FileDigest>,
): Promise<EvidenceFile> {
  const digest = present.get(path);
  if (digest === undefined) throw new Error(`${path} was not surveyed`);
  const aside = interruptedPath(digest.sha256, path);
  const staysInPlace =
    documentAt(path)?.kind === "lines" || path.startsWith(interruptedPath(digest.sha256, ""));
  const place = staysInPlace ? path : aside;
  if (!staysInPlace) {
    const recorded = recordedVersions(records).get(path)?.at(-1);
    present.set(aside, digest);
    if (recorded === undefined) {
      await files.move(path, aside);
      present.delete(path);
    } else {
      await files.copyIn(files.absolute(path), aside);
      await files.copyIn(files.absolute(supersededPath(recorded.sha256, path)), path);
      present.set(path, recorded);
    }
  }
  return { path: place, ...digest, role: "output", origin: { kind: "gate" } };
}

/** Masks what people and programs said; identities, paths and digests stay as they are. */
function maskRecord(record: GateRecord, secrets: readonly string[]): GateRecord {
  const mask = createMask(secrets);
  return {
    ...record,
    reason: mask(record.reason),
    criteria: mapStrings(record.criteria, mask),
    waivers: mapStrings(record.waivers, mask),
  };
}
