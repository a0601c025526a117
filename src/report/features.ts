import type { FeatureRow } from "../gate/features.ts";
import { plain, table } from "./markdown.ts";
import { count } from "./text.ts";

/** Rows shown; all stand in the record. */
const SHOWN = 100;

/** The matrix of features as a table, what is not ready first. Empty without features. */
export function renderFeatures(features: readonly FeatureRow[], heading = "###"): string {
  if (features.length === 0) return "";
  const ready = features.filter((feature) => feature.ready).length;
  const rows = features
    .slice(0, SHOWN)
    .map(({ name, path, owner, severity, ready: done, why }) => [
      done ? "✅ ready" : "❌ not ready",
      name,
      severity ?? "",
      owner ?? "",
      path,
      why ?? "",
    ]);
  const rest = features.length - rows.length;
  return [
    `${heading} Features`,
    plain(`${ready} of ${count(features.length, "feature")} ready.`),
    table(["", "Feature", "Severity", "Owner", "Document", "Found"], rows),
    ...(rest > 0 ? [`… and ${rest} more, all in the record.`] : []),
  ].join("\n\n");
}
