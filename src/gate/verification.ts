import type { BundleComparison } from "../ports/evidence-files.ts";
import { judgeApproval, type RecordedApproval } from "./approval-verification.ts";
import { type Attestations, judgeAttestations } from "./attestation.ts";
import { judgeCertification, type RecordedCertification } from "./certification-verification.ts";
import { findChecksumErrors } from "./checksum-state.ts";
import { closesRelease } from "./closing.ts";
import { foreignDocuments, invalidDocuments, type ReadDocument } from "./document-verification.ts";
import { ledgerPath } from "./evidence-path.ts";
import { type EvidenceSurvey, takeInventory } from "./inventory.ts";
import { type Finding, verifyChain } from "./ledger.ts";
import { describeOrigins, foreignOrigins } from "./origins.ts";
import type { ReasonCode } from "./reason-codes.ts";
import type { GateRecord, ReleaseIdentity } from "./record.ts";
import { type RecordedWaiver, rightsFault } from "./waiver-verification.ts";

/** One question of a verification and its answer. */
export interface VerifyLine {
  readonly id: string;
  /** A statement that is true when the line passed. */
  readonly title: string;
  readonly status: "passed" | "failed" | "skipped";
  /** What was looked at, or why it was not. */
  readonly detail: string;
  readonly findings: readonly Finding[];
}

/** What a verification found. */
export interface Verification {
  readonly verdict: "passed" | "failed";
  /** `passed`, or the code of the first finding. */
  readonly reasonCode: ReasonCode;
  readonly lines: readonly VerifyLine[];
  readonly records: readonly GateRecord[];
  readonly release?: ReleaseIdentity;
  readonly rehearsal: boolean;
  /** Whether the release has ended, well or undone: nothing more is expected. */
  readonly finished: boolean;
  /** sha256 of the newest ledger file. */
  readonly ledgerDigest: string | null;
}

/** Everything a verification judges. */
export interface VerificationFacts {
  readonly survey: EvidenceSurvey;
  /** The digest the ledger must end at, from a place that whoever changed the evidence could not reach. */
  readonly expectedDigest?: string;
  readonly documents: readonly ReadDocument[];
  /** Every waiver of every record. */
  readonly waivers: readonly RecordedWaiver[];
  readonly bundle: BundleComparison;
  /** sha256 of the bundle, where one is here. */
  readonly bundleDigest?: string;
  readonly attestations: Attestations;
}

/** Judges evidence by itself alone: what it says must hold in every part, and nothing else may be there. */
export function verifyEvidence(facts: VerificationFacts): Verification {
  const { survey } = facts;
  const { records, findings } = verifyChain(survey.ledger);
  const inventory = takeInventory(records, survey.present);
  const [first] = records;
  const newest = records.at(-1);
  const identity = new Set<ReasonCode>(["record-other-release", "rehearsal-record"]);
  const lines = [
    chainLine(survey, findings),
    digestLine(survey, facts.expectedDigest),
    line("evidence", "Every recorded file is as it was recorded", inventory.findings, describeFiles(records)),
    line(
      "unrecorded",
      "No file is there that no record covers",
      unrecordedFindings(inventory.unrecorded, survey.temporary),
      "every file was written or read by a gate that recorded it",
    ),
    line(
      "checksums",
      "SHA256SUMS lists every file with its digest",
      findChecksumErrors(survey),
      `${several(survey.present.size, "file")}, none more and none less`,
    ),
    line(
      "order",
      "Every gate stood open when it did its work",
      findings.filter(({ reasonCode }) => reasonCode !== "ledger-broken" && !identity.has(reasonCode)),
      describeOrder(records),
    ),
    line(
      "release",
      "Every record and document is about one release",
      [
        ...findings.filter(({ reasonCode }) => identity.has(reasonCode)),
        ...(first === undefined ? [] : foreignDocuments(facts.documents, records)),
      ],
      newest === undefined ? "no record" : describeRelease(newest.release),
    ),
    line(
      "origins",
      "Evidence comes from the release commit and repository",
      foreignOrigins(records),
      describeOrigins(records),
    ),
    line(
      "documents",
      "Every document matches its published schema",
      invalidDocuments(facts.documents),
      several(facts.documents.length, "document"),
    ),
    line("config", "The config of every record is kept", configFindings(records), describeConfigs(records)),
    waiverLine(facts.waivers),
    approvalLine(records, facts.documents),
    certificationLine(records, facts.documents),
    bundleLine(facts.bundle),
    attestationLine(facts, records),
  ];
  return summarize(lines, records, survey.ledger.at(-1)?.sha256 ?? null);
}

/** The result when the evidence could not even be read as a whole. */
export function unreadableEvidence(finding: Finding): Verification {
  const title = "The evidence can be read";
  return summarize([line("readable", title, [finding], "")], [], null);
}

function summarize(
  lines: readonly VerifyLine[],
  records: readonly GateRecord[],
  ledgerDigest: string | null,
): Verification {
  const failed = lines.find((one) => one.status === "failed");
  const last = records.at(-1);
  return {
    verdict: failed === undefined ? "passed" : "failed",
    reasonCode: failed === undefined ? "passed" : (failed.findings[0]?.reasonCode ?? "evidence-tampered"),
    lines,
    records,
    ...(last === undefined ? {} : { release: last.release }),
    rehearsal: records.some((record) => record.mode === "rehearsal"),
    finished: last !== undefined && closesRelease(last),
    ledgerDigest,
  };
}

function line(id: string, title: string, findings: readonly Finding[], detail: string): VerifyLine {
  return { id, title, status: findings.length === 0 ? "passed" : "failed", detail, findings };
}

function finding(reasonCode: ReasonCode, file: string, message: string): Finding {
  return { reasonCode, file, message };
}

function chainLine(survey: EvidenceSurvey, findings: readonly Finding[]): VerifyLine {
  const broken = findings.filter(({ reasonCode }) => reasonCode === "ledger-broken");
  const missing =
    survey.ledger.length === 0 ? [finding("ledger-missing", "ledger", "there is no ledger")] : [];
  return line(
    "ledger",
    "The chain of the ledger holds",
    [...missing, ...broken],
    `${several(survey.ledger.length, "record")}, each canonical, valid and linked to the one before`,
  );
}

function digestLine(survey: EvidenceSurvey, expected: string | undefined): VerifyLine {
  const title = "The ledger ends at the digest given";
  const newest = survey.ledger.at(-1);
  if (expected === undefined) {
    return {
      id: "ledger-digest",
      title,
      status: "skipped",
      detail: "none was given; without it nobody notices when a whole ledger is exchanged or shortened",
      findings: [],
    };
  }
  const message = `the ledger ends at ${newest?.sha256 ?? "nothing"}, expected ${expected}`;
  const file = newest === undefined ? "ledger" : `ledger/${newest.name}`;
  const findings = newest?.sha256 === expected ? [] : [finding("ledger-digest-mismatch", file, message)];
  return line("ledger-digest", title, findings, expected);
}

function describeFiles(records: readonly GateRecord[]): string {
  const count = records.reduce((total, record) => total + record.evidence.length, 0);
  return `${count === 1 ? "1 entry" : `${count} entries`} in ${several(records.length, "record")}`;
}

function unrecordedFindings(paths: readonly string[], temporary: readonly string[]): Finding[] {
  return [
    ...paths.map((path) => finding("evidence-added", path, `${path} is in no record as it stands`)),
    ...temporary.map((path) => finding("evidence-added", path, `${path} was never finished`)),
  ];
}

function describeOrder(records: readonly GateRecord[]): string {
  return records.map((record) => `${record.gate} ${record.verdict}`).join(", ");
}

function describeRelease({ repository, tag, sha, service }: ReleaseIdentity): string {
  return `${repository} ${tag} at ${sha}${service === undefined ? "" : `, service ${service}`}`;
}

function configFindings(records: readonly GateRecord[]): Finding[] {
  const kept = new Set(records.flatMap((record) => record.evidence.map((file) => file.sha256)));
  return records
    .filter((record) => !kept.has(record.configDigest))
    .map((record) => {
      const message = `no file is the config of record ${record.sequence} (${record.gate}), sha256 ${record.configDigest}`;
      return finding("config-missing", ledgerPath(record.sequence, record.gate), message);
    });
}

function describeConfigs(records: readonly GateRecord[]): string {
  const digests = new Set(records.map((record) => record.configDigest));
  return `${several(digests.size, "version")} of the config`;
}

function waiverLine(waivers: readonly RecordedWaiver[]): VerifyLine {
  const findings = waivers.flatMap((one) => {
    const fault = rightsFault(one);
    const file = ledgerPath(one.record.sequence, one.record.gate);
    return fault === undefined ? [] : [finding("waiver-refused", file, fault)];
  });
  const detail = waivers.length === 0 ? "nothing was waived" : several(waivers.length, "waiver");
  return line("waivers", "Every waiver was given by a role that may give it", findings, detail);
}

function approvalLine(records: readonly GateRecord[], documents: readonly ReadDocument[]): VerifyLine {
  const file = "production-approval.json";
  // The border: the document was checked against the schema that this type was written for.
  const judged = judgeApproval(records, validDocument(documents, file) as RecordedApproval | undefined);
  return {
    id: "approval",
    title: "The approval is for exactly this",
    status: judged.kind === "not-yet" ? "skipped" : judged.findings.length === 0 ? "passed" : "failed",
    detail: judged.detail,
    findings: judged.findings.map(({ reasonCode, message }) => finding(reasonCode, file, message)),
  };
}

function certificationLine(records: readonly GateRecord[], documents: readonly ReadDocument[]): VerifyLine {
  const file = "release-certification.json";
  // The border, as above.
  const document = validDocument(documents, file) as RecordedCertification | undefined;
  const judged = judgeCertification(records, document);
  return {
    id: "certification",
    title: "The certification is for exactly this",
    status: judged.kind === "not-asked" ? "skipped" : judged.findings.length === 0 ? "passed" : "failed",
    detail: judged.detail,
    findings: judged.findings.map(({ reasonCode, message }) => finding(reasonCode, file, message)),
  };
}

function validDocument(documents: readonly ReadDocument[], file: string): unknown {
  return documents.find((document) => document.file === file && document.problem === undefined)?.value;
}

function attestationLine(
  { survey, bundleDigest, attestations }: VerificationFacts,
  records: readonly GateRecord[],
): VerifyLine {
  const judged = judgeAttestations(attestations, {
    records,
    ledger: survey.ledger.flatMap(({ sha256, read }) => (read.kind === "statement" ? [sha256] : [])),
    files: new Set([...survey.present.values()].map(({ sha256 }) => sha256)),
    ...(bundleDigest === undefined ? {} : { bundle: bundleDigest }),
  });
  return { id: "attestations", title: "Every attestation was signed by a run of this release", ...judged };
}

function bundleLine(bundle: BundleComparison): VerifyLine {
  const title = "The bundle is, byte for byte, what these files make";
  const id = "bundle";
  switch (bundle.kind) {
    case "same":
      return line(id, title, [], "written again and compared");
    case "different":
      return line(
        id,
        title,
        [finding("evidence-tampered", "DEPLOYMENT-EVIDENCE.zip", `DEPLOYMENT-EVIDENCE.zip: ${bundle.why}`)],
        "",
      );
    case "absent":
      return { id, title, status: "skipped", detail: "there is no bundle here", findings: [] };
  }
}

function several(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
