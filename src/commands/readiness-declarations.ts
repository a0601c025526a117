import type { Attestation } from "../approval/attestations.ts";
import type { Criterion } from "../gate/criterion.ts";
import type { GateContext } from "./gate-run.ts";

/** What people declare, and what the record keeps of it. */
export interface Declared {
  readonly criteria: readonly Criterion[];
  /** Parts of the checklist document; absent when the config asks for none. */
  readonly seen: { readonly attestations?: readonly Attestation[] };
}

/** Judges the attested checklist, where the config has one. */
export async function judgeDeclarations(
  context: GateContext,
  decided: readonly Criterion[],
): Promise<Declared> {
  if (context.config.config.readiness.checklist === undefined) return { criteria: [], seen: {} };
  const { judgeChecklist } = await import("./readiness-checklist.ts");
  const { criteria, attestations } = await judgeChecklist(context, decided);
  return { criteria, seen: { attestations } };
}
