import { latest } from "./ledger-order.ts";
import type { ReasonCode } from "./reason-codes.ts";
import type { GateRecord } from "./record.ts";
import { standingFaults, waiversInForce } from "./waiver-verification.ts";

/** What `production-approval.json` says, as far as it can be held against the ledger. */
export interface RecordedApproval {
  readonly verdict: "approved" | "waiting" | "refused";
  readonly simulated: boolean;
  /** The weaker form: approved by comments on this issue. */
  readonly comments?: { readonly issue: number };
  readonly binding: {
    readonly tag: string;
    readonly sha: string;
    readonly evidenceDigest: string;
    readonly configDigest: string;
  } | null;
  readonly roles: readonly {
    readonly role: string;
    readonly outcome: "approved" | "skipped" | "waiting" | "refused";
  }[];
}

/** How the approval of a release stands to its ledger. */
export interface ApprovalVerification {
  readonly kind: "not-yet" | "judged";
  readonly detail: string;
  readonly findings: readonly { readonly reasonCode: ReasonCode; readonly message: string }[];
}

/**
 * Holds the approval against the newest approve record: it must say approved, be bound to this release, to the
 * config and to the ledger as it was before the record, and may be simulated only in a rehearsal.
 */
export function judgeApproval(
  records: readonly GateRecord[],
  approval: RecordedApproval | undefined,
): ApprovalVerification {
  const record = latest(records, "approve");
  if (record === undefined) return notYet("no approve record is in the ledger yet");
  if (record.verdict !== "passed")
    return notYet(`the approve record is ${record.verdict} (${record.reasonCode})`);
  const findings: ApprovalVerification["findings"][number][] = [];
  const refuse = (reasonCode: ReasonCode, message: string) => findings.push({ reasonCode, message });

  if (approval === undefined) {
    refuse(
      "approval-missing",
      "the approve record passed, but production-approval.json is missing or invalid",
    );
    return { kind: "judged", detail: "", findings };
  }
  if (approval.verdict !== "approved" || approval.binding === null) {
    refuse(
      "approval-missing",
      `the approve record passed, but production-approval.json says ${approval.verdict}`,
    );
  }
  const open = approval.roles.filter(({ outcome }) => outcome === "waiting" || outcome === "refused");
  if (open.length > 0 || !approval.roles.some(({ outcome }) => outcome === "approved")) {
    const names = open.map(({ role, outcome }) => `${role} (${outcome})`).join(", ");
    refuse(
      "approval-missing-role",
      `the approve record passed, but not every role approved: ${names || "no role did"}`,
    );
  }
  if (approval.simulated && record.mode !== "rehearsal") {
    refuse("approval-simulated", "the approval is simulated, and this is no rehearsal");
  }
  const approved = approval.roles.filter(({ outcome }) => outcome === "approved");
  const rested = waiversInForce(records.slice(0, records.indexOf(record)));
  for (const { reasonCode, message } of standingFaults(rested, approved, Date.parse(record.startedAt))) {
    refuse(reasonCode, `the approve record passed, but ${message}`);
  }
  const { binding } = approval;
  if (binding !== null) {
    const { tag, sha } = record.release;
    if (binding.tag !== tag || binding.sha !== sha) {
      refuse("record-other-release", `the approval is for ${binding.tag} at ${binding.sha}`);
    }
    const shown = shownDigest(records, record);
    if (binding.evidenceDigest !== shown) {
      const ended = shown ?? "nothing";
      refuse(
        "approval-other-evidence",
        `the approval is for a ledger that ends at ${binding.evidenceDigest}, but it ended at ${ended}`,
      );
    }
    if (binding.configDigest !== record.configDigest) {
      refuse("config-changed", "the approval is for another config than its record");
    }
  }
  const { comments } = approval;
  const form = comments === undefined ? "" : `, by comments on issue #${comments.issue} (the weaker form)`;
  const detail = approval.simulated
    ? "SIMULATED, in a rehearsal"
    : `for ledger ${shownDigest(records, record)}${form}`;
  return { kind: "judged", detail, findings };
}

/**
 * Where the ledger ended when people were asked. Approve records that follow one another are about the same
 * question: the gate may be asked again until every role has answered.
 */
function shownDigest(records: readonly GateRecord[], record: GateRecord): string | null {
  let first = records.indexOf(record);
  while (records[first - 1]?.gate === "approve") first -= 1;
  return records[first]?.previous ?? null;
}

function notYet(detail: string): ApprovalVerification {
  return { kind: "not-yet", detail, findings: [] };
}
