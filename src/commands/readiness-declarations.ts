import type { Attestation } from "../approval/attestations.ts";
import type { Criterion } from "../gate/criterion.ts";
import type { FeatureRow } from "../gate/features.ts";
import type { EvidenceFile } from "../gate/record.ts";
import type { GateContext } from "./gate-run.ts";

/** What people declare of the release, and what the record keeps of it. */
export interface Declared {
  readonly criteria: readonly Criterion[];
  /** Parts of the checklist document; absent when the config asks for none. */
  readonly seen: {
    readonly attestations?: readonly Attestation[];
    readonly features?: readonly FeatureRow[];
  };
  readonly kept: readonly EvidenceFile[];
  /** Markdown for the checklist and the job summary; empty when there is nothing to show. */
  readonly page: string;
}

/**
 * Judges the attested checklist and the documents of features. Each part is loaded only where a config uses it.
 *
 * @param decided the other criteria of the gate: some answer an item of the checklist
 */
export async function judgeDeclarations(
  context: GateContext,
  decided: readonly Criterion[],
): Promise<Declared> {
  const { checklist, features } = context.config.config.readiness;
  const judged =
    features === undefined
      ? undefined
      : await (await import("./readiness-features.ts")).judgeFeatures(context, features);
  const attested =
    checklist === undefined
      ? undefined
      : await (await import("./readiness-checklist.ts")).judgeChecklist(context, decided);
  return {
    criteria: [...(judged?.criteria ?? []), ...(attested?.criteria ?? [])],
    seen: {
      ...(attested === undefined ? {} : { attestations: attested.attestations }),
      ...(judged === undefined ? {} : { features: judged.features }),
    },
    kept: judged?.kept ?? [],
    page: judged === undefined ? "" : (await import("../report/features.ts")).renderFeatures(judged.features),
  };
}
