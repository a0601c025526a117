import type { Criterion, Waiver } from "./criterion.ts";
import type { Location } from "./errors.ts";
import type { ReasonCode } from "./reason-codes.ts";
import type { GateName } from "./record.ts";
import { gateOfWaivable, WAIVABLE_KINDS } from "./waivable.ts";

/** A waiver as the config claims it: whether it counts is decided by the gate. */
export interface ClaimedWaiver extends Waiver {
  /** ISO 8601 instant before which it does not count. */
  readonly from?: string | undefined;
  /** Where it stands in the config. */
  readonly configured: Location;
}

/** Whether the person of a waiver may give it. */
export type Standing =
  | { readonly kind: "may" }
  | { readonly kind: "may-not"; readonly found: string; readonly next: string };

/** What a gate makes of the waivers. */
export interface WaiversDecision {
  /** The criteria with those that a waiver counts for as `waived`, in their order. */
  readonly criteria: readonly Criterion[];
  /** Waivers that count in this gate. */
  readonly honoured: readonly Waiver[];
  /** One criterion for each waiver of this gate that does not count, or is not needed. None of them decides. */
  readonly notes: readonly Criterion[];
}

/** What the decision is made from. */
export interface WaiverFacts {
  readonly gate: GateName;
  readonly now: string;
  readonly criteria: readonly Criterion[];
  readonly claims: readonly ClaimedWaiver[];
  /** Milliseconds: a waiver that expires later than this from now does not count. */
  readonly longestMs: number;
  /** By claim; a claim without any may not be given. */
  readonly standings: ReadonlyMap<ClaimedWaiver, Standing>;
}

/** Claims that would count if their person may give them: only for these has anybody to be asked. */
export function claimsInQuestion(facts: Omit<WaiverFacts, "standings">): readonly ClaimedWaiver[] {
  return facts.claims.filter((claim) => {
    const named = facts.criteria.filter((one) => one.id === claim.criterion);
    return (
      refusalOf(claim, facts) === undefined &&
      named.length > 0 &&
      named.every((one) => one.status === "failed")
    );
  });
}

/**
 * Turns the failed criteria that a waiver counts for into waived ones. A waiver counts if its criterion is of a
 * kind that may be waived in this gate, it is in force, and its person may give it; every other waiver leaves the
 * criterion failed and is reported with the reason.
 */
export function decideWaivers(facts: WaiverFacts): WaiversDecision {
  const honoured = new Map<string, Waiver>();
  const notes: Criterion[] = [];
  for (const claim of facts.claims) {
    const gate = gateOfWaivable(claim.criterion);
    if (gate !== undefined && gate !== facts.gate) continue;
    const outcome = judge(claim, facts);
    if (outcome.kind === "counts") honoured.set(claim.criterion, recorded(claim));
    else notes.push(outcome.note);
  }
  const criteria = facts.criteria.map((criterion): Criterion => {
    const waiver = honoured.get(criterion.id);
    return criterion.status === "failed" && waiver !== undefined
      ? { ...criterion, status: "waived", waiver }
      : criterion;
  });
  return { criteria, honoured: [...honoured.values()], notes };
}

type Outcome = { readonly kind: "counts" } | { readonly kind: "note"; readonly note: Criterion };

function judge(claim: ClaimedWaiver, facts: WaiverFacts): Outcome {
  const refusal = refusalOf(claim, facts);
  if (refusal !== undefined) return refused(claim, refusal);
  const named = facts.criteria.filter((one) => one.id === claim.criterion);
  const [criterion] = named;
  if (criterion === undefined) {
    return refused(claim, {
      reasonCode: "waiver-refused",
      expected: `a criterion ${claim.criterion}`,
      found: `${facts.gate} has none of that id`,
      next: "Correct the id as the report shows it, or remove the waiver.",
    });
  }
  // Nothing is left to waive; a waiver that an earlier look honoured still counts.
  if (named.some((one) => one.status === "waived")) return { kind: "counts" };
  if (criterion.status !== "failed") {
    const why = `not needed: ${claim.criterion} ${criterion.status === "passed" ? "passed" : "was skipped"}`;
    return { kind: "note", note: { ...noteBase(claim), status: "skipped", why } };
  }
  const standing = facts.standings.get(claim);
  if (standing?.kind === "may") return { kind: "counts" };
  return refused(claim, {
    reasonCode: "waiver-refused",
    expected: `a waiver given by somebody of ${claim.role} who may`,
    found: standing?.found ?? `nobody could tell whether ${claim.by} may give it`,
    next: standing?.next ?? "Repair the criterion.",
  });
}

interface Refusal {
  readonly reasonCode: ReasonCode;
  readonly expected: string;
  readonly found: string;
  readonly next: string;
}

/** What makes a waiver void whoever gave it. A time that cannot be read is never in force. */
function refusalOf(
  claim: ClaimedWaiver,
  { gate, now, longestMs }: Pick<WaiverFacts, "gate" | "now" | "longestMs">,
): Refusal | undefined {
  if (gateOfWaivable(claim.criterion) !== gate) {
    return {
      reasonCode: "waiver-refused",
      expected: `a criterion that can be waived: ${WAIVABLE_KINDS.join(", ")}`,
      found: claim.criterion,
      next: "Repair the criterion: approval, rollback, release and ledger criteria cannot be waived.",
    };
  }
  const at = Date.parse(now);
  if (!(at <= Date.parse(claim.expires))) {
    return {
      reasonCode: "waiver-expired",
      expected: "a waiver that has not expired",
      found: `the waiver by ${claim.by} (${claim.role}) expired ${claim.expires}, it is ${now}`,
      next: "Repair the criterion, or have the waiver given anew with a later expiry.",
    };
  }
  if (Date.parse(claim.expires) - at > longestMs) {
    const limit = new Date(at + longestMs).toISOString();
    return {
      reasonCode: "waiver-refused",
      expected: `a waiver that expires by ${limit} (approval.waivers-expire-within)`,
      found: `the waiver by ${claim.by} (${claim.role}) expires ${claim.expires}`,
      next: "Give it for a shorter time, and give it anew while it is still needed: nobody waives for good.",
    };
  }
  if (claim.from !== undefined && !(Date.parse(claim.from) <= at)) {
    return {
      reasonCode: "waiver-expired",
      expected: "a waiver that is in force",
      found: `the waiver by ${claim.by} (${claim.role}) counts from ${claim.from}, it is ${now}`,
      next: "Repair the criterion, or release when the waiver is in force.",
    };
  }
  return undefined;
}

function refused(claim: ClaimedWaiver, refusal: Refusal): Outcome {
  const note: Criterion = { ...noteBase(claim), status: "failed", ...refusal, where: claim.configured };
  return { kind: "note", note };
}

function noteBase(claim: ClaimedWaiver) {
  return {
    id: `waiver/${claim.criterion}`,
    title: `The waiver of ${claim.criterion} counts`,
    level: "should",
  } as const;
}

function recorded({ criterion, by, role, reason, expires }: ClaimedWaiver): Waiver {
  return { criterion, by, role, reason, expires };
}
