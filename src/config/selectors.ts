import type { Problem } from "../gate/errors.ts";
import { checkQuery, isSourceType, type QueryKey } from "../gate/source-queries.ts";
import { keyPathText, listAt, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** Checks the queries of indicators and of metric checks, each in the language of its source. */
export async function checkSelectors(source: YamlSource): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { owner, keys } of queryOwners(source)) {
    const name = valueAt(source.data, [...owner, "source"]);
    const type =
      typeof name === "string" ? valueAt(source.data, ["metrics", "sources", name, "type"]) : undefined;
    if (!isSourceType(type)) continue;
    for (const key of keys) {
      const path = [...owner, key];
      const text = valueAt(source.data, path);
      if (typeof text !== "string" || text === "") continue;
      const problem = await checkQuery(type, key, text);
      if (problem === undefined) continue;
      problems.push({
        message: `${keyPathText(path)}: ${problem.message}`,
        expected: problem.expected,
        found: text.length > 120 ? `${text.slice(0, 120)}…` : text,
        where: source.textPlace(path, 1, problem.column),
        next: "correct the query (docs/metrics.md describes the language of every source)",
      });
    }
  }
  return problems;
}

/** Everything that names a source and has queries for it. */
function queryOwners({
  data,
}: YamlSource): readonly { readonly owner: KeyPath; readonly keys: readonly QueryKey[] }[] {
  const indicators = [...listAt(data, ["metrics", "indicators"]).keys()].map((index) => ({
    owner: ["metrics", "indicators", index],
    keys: ["bad", "good", "total", "value"] as const,
  }));
  const checks = ["staging", "rollout"].flatMap((gate) =>
    [...listAt(data, [gate, "checks"]).keys()].map((index) => ({
      owner: [gate, "checks", index, "metric"],
      keys: ["value"] as const,
    })),
  );
  return [...indicators, ...checks];
}
