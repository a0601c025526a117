import { canonicalText } from "./canonical.ts";
import type { Criterion, Waiver } from "./criterion.ts";
import type { ReasonCode } from "./reason-codes.ts";
import type { GateRecord } from "./record.ts";
import { gateOfWaivable } from "./waivable.ts";

/**
 * What is wrong with the waivers of a record by itself, in plain sentences: a waived criterion needs a waiver of
 * its own in the record, of a kind that this gate may waive, which had not expired when the gate began; and
 * every waiver of the record must be of a criterion that it waived. Without fault: none.
 */
export function waiverFaults(
  record: Pick<GateRecord, "gate" | "criteria" | "waivers" | "startedAt">,
): readonly string[] {
  const waived = record.criteria.filter(isWaived);
  const faults = waived.flatMap((criterion): readonly string[] => {
    const { id, waiver } = criterion;
    const listed = record.waivers.some((one) => canonicalText(one) === canonicalText(waiver));
    return [
      ...(gateOfWaivable(id) === record.gate
        ? []
        : [`${id} is waived, which no waiver can do in ${record.gate}`]),
      ...(waiver.criterion === id ? [] : [`${id} is waived by a waiver of ${waiver.criterion}`]),
      ...(listed ? [] : [`${id} is waived, but its waiver is not among the waivers of the record`]),
      ...(Date.parse(record.startedAt) <= Date.parse(waiver.expires)
        ? []
        : [`${id} is waived by a waiver that had expired ${waiver.expires}`]),
    ];
  });
  const unused = record.waivers
    .filter((waiver) => !waived.some((one) => canonicalText(one.waiver) === canonicalText(waiver)))
    .map(({ criterion }) => `a waiver of ${criterion} is recorded, but that criterion is not waived`);
  return [...faults, ...unused];
}

/** A recorded waiver, and who may give it as the config of its record says. */
export interface RecordedWaiver {
  readonly record: Pick<GateRecord, "gate" | "sequence">;
  readonly waiver: Waiver;
  readonly rights:
    | { readonly kind: "known"; readonly key: string; readonly allowed: readonly unknown[] }
    | { readonly kind: "unknown"; readonly why: string };
}

/** What is wrong with who gave a waiver, in a plain sentence: its role may not give it, or nobody can tell. */
export function rightsFault({ waiver, rights }: RecordedWaiver): string | undefined {
  const { criterion, by, role } = waiver;
  if (rights.kind === "unknown")
    return `whether ${role} may waive ${criterion} cannot be told: ${rights.why}`;
  if (rights.allowed.includes(role)) return undefined;
  const who = rights.allowed.length === 0 ? "nobody" : rights.allowed.join(", ");
  return `${criterion} is waived by ${by} for ${role}, but ${rights.key} allows ${who}`;
}

type WaivedCriterion = Extract<Criterion, { status: "waived" }>;

/** The waived criteria on which a release rests: those of its newest readiness and staging records. */
export function waivedCriteria(records: readonly GateRecord[]): readonly WaivedCriterion[] {
  return (["readiness-gate", "staging-validate"] as const).flatMap((gate) =>
    (records.findLast((record) => record.gate === gate)?.criteria ?? []).filter(isWaived),
  );
}

/** Their waivers. */
export function waiversInForce(records: readonly GateRecord[]): readonly Waiver[] {
  return waivedCriteria(records).map(({ waiver }) => waiver);
}

/** A role that approved the release. */
export interface RoleApproval {
  readonly role: string;
}

/** A waiver on which the release rests and that does not hold at this time. */
export interface WaiverFault {
  readonly reasonCode: ReasonCode;
  readonly message: string;
}

/**
 * What is wrong with the waivers on which the release rests: one that has expired meanwhile, or whose role has
 * not approved.
 *
 * @param now milliseconds since 1970; undefined when the time decides nothing any more
 */
export function standingFaults(
  waivers: readonly Waiver[],
  approvals: readonly RoleApproval[],
  now: number | undefined,
): readonly WaiverFault[] {
  return waivers.flatMap((waiver): readonly WaiverFault[] => {
    const { criterion, role, expires } = waiver;
    const confirmed = approvals.some((one) => one.role === role);
    return [
      ...(now === undefined || now <= Date.parse(expires)
        ? []
        : [
            {
              reasonCode: "waiver-expired" as const,
              message: `the waiver of ${criterion} expired ${expires}`,
            },
          ]),
      ...(confirmed
        ? []
        : [
            {
              reasonCode: "waiver-unconfirmed" as const,
              message: `${role}, for which ${criterion} was waived, has not approved`,
            },
          ]),
    ];
  });
}

function isWaived(criterion: Criterion): criterion is WaivedCriterion {
  return criterion.status === "waived";
}
