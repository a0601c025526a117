import type { Config } from "../config/schema.ts";
import type { Criterion } from "../gate/criterion.ts";
import { type FeatureRow, featureCriteria, featureMatrix } from "../gate/features.ts";
import type { EvidenceFile } from "../gate/record.ts";
import { readFeatures } from "./features.ts";
import type { GateContext } from "./gate-run.ts";

/** The features of the release: their criteria, the matrix, and the copies of their documents. */
export interface JudgedFeatures {
  readonly criteria: readonly Criterion[];
  readonly features: readonly FeatureRow[];
  readonly kept: readonly EvidenceFile[];
}

/** Judges the readiness documents of features. */
export async function judgeFeatures(
  context: GateContext,
  config: NonNullable<Config["readiness"]["features"]>,
): Promise<JudgedFeatures> {
  const { world, release, evidence } = context;
  const documents = await readFeatures(world, config);
  const kept: EvidenceFile[] = [];
  for (const { file } of documents) {
    const origin = { kind: "checkout", path: file.path, commit: release.sha } as const;
    kept.push(await evidence.keepInput("features", file, origin));
  }
  const features = documents.map(({ feature }) => feature);
  const { path, level } = config;
  const configured = context.config.locate(["readiness", "features"]);
  return {
    criteria: featureCriteria(features, { path, level, configured }),
    features: featureMatrix(features),
    kept,
  };
}
