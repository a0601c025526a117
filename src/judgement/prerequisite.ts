import type { Criterion } from "../gate/criterion.ts";
import type { ReasonCode } from "../gate/reason-codes.ts";
import { REASONS } from "../gate/reason-codes.ts";
import type { GateRecord, Mode } from "../gate/record.ts";

/**
 * Whether there is something to stabilize: the newest record about production is a passed rollout of this
 * release, made for real if this is for real, and with the config that is still here.
 */
export function rolloutCriterion(
  ledger: readonly GateRecord[],
  now: { readonly mode: Mode; readonly configDigest: string },
): Criterion {
  const base = { id: "ledger/rollout", title: "The release is in production", level: "must" } as const;
  const refuse = (reasonCode: ReasonCode, expected: string, found: string): Criterion => ({
    ...base,
    status: "failed",
    reasonCode,
    expected,
    found,
    next: REASONS[reasonCode].next,
  });
  const newest = productionRecord(ledger);
  if (newest === undefined) return refuse("rollout-missing", "a passed rollout record", "no rollout record");
  if (newest.gate === "rollback" || newest.verdict !== "passed") {
    const found = `the newest record is ${newest.gate}: ${newest.verdict} (${newest.reasonCode})`;
    return refuse("rollout-missing", "a passed rollout record", found);
  }
  if (newest.mode !== now.mode) {
    return refuse("rehearsal-record", `a rollout of a ${now.mode}`, `the rollout was a ${newest.mode}`);
  }
  if (newest.configDigest !== now.configDigest) {
    return refuse(
      "config-changed",
      `the config with sha256 ${newest.configDigest}, as in the rollout`,
      `a config with sha256 ${now.configDigest}`,
    );
  }
  return { ...base, status: "passed", found: `rollout record ${newest.sequence} passed` };
}

/** The newest record that says what is in production. */
export function productionRecord(ledger: readonly GateRecord[]): GateRecord | undefined {
  return ledger.findLast(({ gate }) => gate === "rollout" || gate === "rollback");
}
