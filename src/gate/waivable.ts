import type { GateName } from "./record.ts";

/**
 * The criteria that a waiver may name: a closed list, so that a criterion nobody thought of cannot be waived.
 * What decides approval, the way back, the identity of the release and the ledger is not in it, and neither is
 * anything of the gates after staging: there is no waiver against an unhealthy production.
 */
const WAIVABLE: readonly { readonly gate: GateName; readonly kind: string }[] = [
  { gate: "readiness-gate", kind: "evidence/" },
  { gate: "readiness-gate", kind: "checklist/" },
  { gate: "readiness-gate", kind: "features/" },
  { gate: "readiness-gate", kind: "system/" },
  { gate: "readiness-gate", kind: "commit-check/" },
  { gate: "readiness-gate", kind: "blockers/" },
  { gate: "staging-validate", kind: "check/" },
  { gate: "staging-validate", kind: "parity/" },
  { gate: "staging-validate", kind: "drift" },
  { gate: "staging-validate", kind: "uat" },
];

/** The gate whose criterion of this id may be waived; undefined when nothing of the kind may be. */
export function gateOfWaivable(criterion: string): GateName | undefined {
  return WAIVABLE.find(({ kind }) =>
    kind.endsWith("/") ? criterion.startsWith(kind) && criterion.length > kind.length : criterion === kind,
  )?.gate;
}

/** The kinds of criteria that may be waived, as people write them. */
export const WAIVABLE_KINDS: readonly string[] = WAIVABLE.map(({ kind }) =>
  kind.endsWith("/") ? `${kind}…` : kind,
);
