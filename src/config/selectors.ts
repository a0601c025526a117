import type { Problem } from "../gate/errors.ts";
import { checkSelector } from "../gate/selector.ts";
import { keyPathText, listAt, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** Keys of an indicator that hold a query. */
const QUERIES = ["bad", "good", "total", "value"] as const;

/** Parses the selectors of indicators whose source scrapes by itself; other sources have their own language. */
export async function checkSelectors(source: YamlSource): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const index of listAt(source.data, ["metrics", "indicators"]).keys()) {
    const indicator = ["metrics", "indicators", index];
    const name = valueAt(source.data, [...indicator, "source"]);
    if (typeof name !== "string") continue;
    if (valueAt(source.data, ["metrics", "sources", name, "type"]) !== "openmetrics") continue;
    for (const key of QUERIES) problems.push(...(await check([...indicator, key], source)));
  }
  for (const gate of ["staging", "rollout"]) {
    for (const index of listAt(source.data, [gate, "checks"]).keys()) {
      const metric = [gate, "checks", index, "metric"];
      const name = valueAt(source.data, [...metric, "source"]);
      if (typeof name !== "string") continue;
      if (valueAt(source.data, ["metrics", "sources", name, "type"]) !== "openmetrics") continue;
      problems.push(...(await check([...metric, "value"], source)));
    }
  }
  return problems;
}

async function check(path: KeyPath, source: YamlSource): Promise<readonly Problem[]> {
  const text = valueAt(source.data, path);
  if (typeof text !== "string" || text === "") return [];
  const parsed = await checkSelector(text);
  if (parsed.ok) return [];
  return [
    {
      message: `${keyPathText(path)}: ${parsed.message}`,
      expected: 'a series selector such as http_requests_total{version="{{version}}",code=~"5.."}',
      found: text.length > 120 ? `${text.slice(0, 120)}…` : text,
      where: source.textPlace(path, 1, parsed.column),
      next: "correct the selector (docs/metrics.md describes them)",
    },
  ];
}
