import { canonicalText } from "./canonical.ts";
import { REASONS, type ReasonCode } from "./reason-codes.ts";
import type { GateName, GateRecord } from "./record.ts";
import { differences } from "./terms.ts";

/** A record that could not have been made where it stands. */
export interface OrderError {
  readonly reasonCode: ReasonCode;
  readonly record: GateRecord;
  readonly message: string;
}

/** A gate that others build on. */
type Needed = "readiness-gate" | "staging-validate" | "approve" | "rollout";

/**
 * Which gates must have passed before a gate may do its work. Each looks at all that it builds on, the last
 * one at the rollout alone, which looked at the rest. `plan` comes before all; `rollback` is the button: it
 * never waits.
 */
const NEEDS: Readonly<Record<GateName, readonly Needed[]>> = {
  plan: [],
  "readiness-gate": [],
  "staging-validate": ["readiness-gate"],
  approve: ["readiness-gate", "staging-validate"],
  rollout: ["readiness-gate", "staging-validate", "approve"],
  stabilize: ["rollout"],
  rollback: [],
};

const MISSING: Readonly<Record<Needed, ReasonCode>> = {
  "readiness-gate": "readiness-missing",
  "staging-validate": "staging-missing",
  approve: "approval-missing",
  rollout: "rollout-missing",
};

/**
 * Whether the records are about one release in one mode, and each gate that did its work stood open at that time:
 * the latest record of every gate it needs had passed, with the same config, and a rollout was approved
 * after the last readiness and staging record. Gates may run again. A gate that refused to start is always in order.
 */
export function findOrderErrors(records: readonly GateRecord[]): readonly OrderError[] {
  const errors: OrderError[] = [];
  records.forEach((record, index) => {
    const before = records.slice(0, index);
    errors.push(...identityErrors(record, records[0] ?? record, before));
    if (!didItsWork(record)) return;
    for (const needed of NEEDS[record.gate]) {
      const error = needError(record, needed, latest(before, needed));
      if (error !== undefined) errors.push(error);
    }
    const stale = staleApproval(record, before);
    if (stale !== undefined) errors.push(stale);
  });
  return errors;
}

/** The newest record of a gate; undefined when it has none. */
export function latest(records: readonly GateRecord[], gate: GateName): GateRecord | undefined {
  return records.findLast((record) => record.gate === gate);
}

function identityErrors(record: GateRecord, first: GateRecord, before: readonly GateRecord[]): OrderError[] {
  const errors: OrderError[] = [];
  if (!continues(record, first, before.at(-1) ?? first)) {
    errors.push({
      reasonCode: "record-other-release",
      record,
      message: `${label(record)} is about ${describeRelease(record)}, but the ledger began with ${describeRelease(first)}`,
    });
  }
  if (record.mode !== first.mode) {
    errors.push({
      reasonCode: "rehearsal-record",
      record,
      message: `${label(record)} was made in a ${record.mode}, but the ledger began in a ${first.mode}`,
    });
  }
  return errors;
}

/** Gates that a service of a release passes by itself, after the ones that it passed with the others. */
const OF_ONE_SERVICE: ReadonlySet<GateName> = new Set(["rollout", "stabilize", "rollback"]);

/**
 * Whether a record is about the release that the ledger began with: the same one, or one service of it in the gates that
 * each passes by itself. From then on the ledger is about that service.
 */
function continues(record: GateRecord, first: GateRecord, before: GateRecord): boolean {
  const { service, ...whole } = record.release;
  if (canonicalText(record.release) === canonicalText(before.release)) return true;
  const narrows = service !== undefined && before.release.service === undefined;
  return narrows && OF_ONE_SERVICE.has(record.gate) && canonicalText(whole) === canonicalText(first.release);
}

/** A failure of these families happens while the gate acts; any other one stops it before. */
export function didItsWork(record: GateRecord): boolean {
  if (record.verdict !== "failed") return true;
  const { family } = REASONS[record.reasonCode];
  return family === "deployment-failure" || family === "health-degradation";
}

function needError(
  record: GateRecord,
  needed: Needed,
  found: GateRecord | undefined,
): OrderError | undefined {
  if (found === undefined) {
    return {
      reasonCode: MISSING[needed],
      record,
      message: `${label(record)} has no record of ${needed} before it`,
    };
  }
  if (found.verdict !== "passed") {
    return {
      reasonCode: MISSING[needed],
      record,
      message: `${label(record)} follows ${label(found)}, which is ${found.verdict} (${found.reasonCode})`,
    };
  }
  const other =
    record.terms === undefined || found.terms === undefined ? [] : differences(found.terms, record.terms);
  if (other.length > 0) {
    return {
      reasonCode: "record-other-terms",
      record,
      message: `${label(record)} was told another ${other.join(" and ")} than ${label(found)}`,
    };
  }
  if (found.configDigest !== record.configDigest) {
    return {
      reasonCode: "config-changed",
      record,
      message: `${label(record)} was made with another config than ${label(found)}`,
    };
  }
  return undefined;
}

function staleApproval(record: GateRecord, before: readonly GateRecord[]): OrderError | undefined {
  if (record.gate !== "rollout") return undefined;
  const approval = latest(before, "approve");
  const newer = before.findLast(
    (other) => other.gate === "readiness-gate" || other.gate === "staging-validate",
  );
  if (approval === undefined || newer === undefined || newer.sequence < approval.sequence) return undefined;
  return {
    reasonCode: "approval-other-evidence",
    record,
    message: `${label(record)} was approved by ${label(approval)}, before ${label(newer)} changed the evidence`,
  };
}

function label(record: GateRecord): string {
  return `record ${record.sequence} (${record.gate})`;
}

function describeRelease({ release }: GateRecord): string {
  const service = release.service === undefined ? "" : `, service ${release.service}`;
  return `${release.repository} ${release.tag} at ${release.sha}${service}`;
}
