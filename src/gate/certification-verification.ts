import type { Criterion } from "./criterion.ts";
import { latest } from "./ledger-order.ts";
import type { ReasonCode } from "./reason-codes.ts";
import type { GateRecord } from "./record.ts";

/** What `release-certification.json` says, as far as it can be held against the ledger. */
export interface RecordedCertification {
  readonly verdict: "approved" | "waiting" | "refused";
  readonly simulated: boolean;
  readonly binding: {
    readonly tag: string;
    readonly sha: string;
    readonly evidenceDigest: string;
    readonly configDigest: string;
  } | null;
  readonly roles: readonly { readonly role: string; readonly outcome: string }[];
}

/** How the certification of a release stands to its ledger. */
export interface CertificationVerification {
  readonly kind: "not-asked" | "judged";
  readonly detail: string;
  readonly findings: readonly { readonly reasonCode: ReasonCode; readonly message: string }[];
}

const CRITERION = "certification/";

/** Id of the criterion that a role certified the release. */
export function certificationCriterionId(role: string): string {
  return `${CRITERION}${role}`;
}

/** The criterion that a role certified the release, as a gate left it. */
export function certificationCriterion(criteria: readonly Criterion[]): Criterion | undefined {
  return criteria.find(({ id }) => id.startsWith(CRITERION));
}

/**
 * The record by which people were asked to certify, if the ledger ends with the question still open. The gate may be
 * asked again until there is an answer: records that follow one another are about the same question.
 */
export function openQuestion(records: readonly GateRecord[]): GateRecord | undefined {
  let first = records.length;
  while (isQuestion(records[first - 1])) first -= 1;
  return records[first];
}

/**
 * Ledger digest that the brief of a question showed: where the record that asked left the ledger.
 *
 * @param ledgerDigest where the ledger ends, for a question that is the newest record.
 */
export function questionDigest(
  records: readonly GateRecord[],
  asked: GateRecord,
  ledgerDigest: string | null,
): string | null {
  return records[records.indexOf(asked) + 1]?.previous ?? ledgerDigest;
}

function isQuestion(record: GateRecord | undefined): boolean {
  return record?.gate === "stabilize" && record.reasonCode === "certification-pending";
}

/**
 * Holds the certification against the newest stabilize record: where that says certified, or follows the question
 * whether the release is, the document must say so for this release, config and evidence, and may be simulated only in
 * a rehearsal.
 */
export function judgeCertification(
  records: readonly GateRecord[],
  certification: RecordedCertification | undefined,
): CertificationVerification {
  const record = latest(records, "stabilize");
  if (record === undefined) return notAsked("no stabilize record is in the ledger yet");
  const before = records.slice(0, records.indexOf(record));
  const asked = openQuestion(before);
  const claim = certificationCriterion(record.criteria);
  if (record.verdict !== "passed") {
    return notAsked(
      claim === undefined ? "the release has not ended well" : `not certified (${record.reasonCode})`,
    );
  }
  if (claim === undefined && asked === undefined) return notAsked("no role was asked to certify");

  const findings: CertificationVerification["findings"][number][] = [];
  const refuse = (reasonCode: ReasonCode, message: string) => findings.push({ reasonCode, message });
  const role = claim?.id.slice(CRITERION.length) ?? "a role";
  const approved = certification?.roles.some((one) => one.role === role && one.outcome === "approved");
  const binding = certification?.binding;
  if (certification?.verdict !== "approved" || approved !== true || claim?.status !== "passed" || !binding) {
    const says = certification === undefined ? "is missing or invalid" : `says ${certification.verdict}`;
    const message = `the release passed and ${role} was to certify it, but release-certification.json ${says}`;
    return { kind: "judged", detail: "", findings: [{ reasonCode: "certification-missing", message }] };
  }
  if (certification.simulated && record.mode !== "rehearsal") {
    refuse("approval-simulated", "the certification is simulated, and this is no rehearsal");
  }
  const { tag, sha } = record.release;
  if (binding.tag !== tag || binding.sha !== sha) {
    refuse("record-other-release", `the certification is for ${binding.tag} at ${binding.sha}`);
  }
  const shown = asked === undefined ? record.previous : questionDigest(records, asked, null);
  if (binding.evidenceDigest !== shown) {
    const message = `the certification is for a ledger that ends at ${binding.evidenceDigest}, but it ended at ${shown ?? "nothing"}`;
    refuse("approval-other-evidence", message);
  }
  if (binding.configDigest !== record.configDigest) {
    refuse("config-changed", "the certification is for another config than its record");
  }
  const detail = certification.simulated ? "SIMULATED, in a rehearsal" : `by ${role}, for ledger ${shown}`;
  return { kind: "judged", detail, findings };
}

function notAsked(detail: string): CertificationVerification {
  return { kind: "not-asked", detail, findings: [] };
}
