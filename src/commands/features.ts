import type { Config } from "../config/schema.ts";
import { loadReader } from "../evidence/formats.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import { describeFeature, FEATURE_REQUIREMENTS, type Feature } from "../gate/features.ts";
import { evaluateRequirement } from "../gate/requirement.ts";
import type { WorkspaceFile } from "../ports/workspace.ts";
import type { World } from "../ports/world.ts";
import { findingOf } from "./readiness-evidence.ts";

/** Documents that people write are far smaller. */
const MAX_BYTES = 1024 ** 2;

type FeaturesConfig = NonNullable<Config["readiness"]["features"]>;

/** The readiness document of one feature, and its file. */
export interface FeatureDocument {
  readonly file: WorkspaceFile;
  readonly feature: Feature;
}

/** Reads the documents of features; what cannot be read is a feature that is not ready, never one less. */
export async function readFeatures(
  world: World,
  config: FeaturesConfig,
): Promise<readonly FeatureDocument[]> {
  const read = await loadReader(config.format);
  const requirement = config.require ?? FEATURE_REQUIREMENTS[config.format];
  const documents: FeatureDocument[] = [];
  for (const file of await world.workspace.glob(config.path)) {
    documents.push({ file, feature: await readFeature(world, file, read, requirement) });
  }
  return documents;
}

async function readFeature(
  world: World,
  file: WorkspaceFile,
  read: Awaited<ReturnType<typeof loadReader>>,
  requirement: string,
): Promise<Feature> {
  const { path, size } = file;
  const unreadable = (finding: Extract<Feature["state"], { kind: "unreadable" }>["finding"]): Feature => ({
    path,
    name: path,
    severity: { kind: "none" },
    state: { kind: "unreadable", finding },
  });
  try {
    const input = { path, size, stream: () => world.workspace.stream(path) };
    const { files, facts: sets, failure } = await read([input], { maxBytes: MAX_BYTES });
    const fault = failure ?? files.find((one) => one.failure !== undefined)?.failure;
    if (fault !== undefined) return unreadable(fault);
    const [set] = sets;
    if (set === undefined)
      return unreadable({ reasonCode: "evidence-empty", found: "a document that says nothing" });
    const result = await evaluateRequirement(requirement, set.facts);
    return { path, ...describeFeature(path, set.facts), state: { kind: "read", requirement, result } };
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    return unreadable(findingOf(error, { file: path }));
  }
}
