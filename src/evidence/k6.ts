import type { JsonView } from "./json-view.ts";
import { readReport } from "./json-view.ts";
import { perDocument, UnreadableEvidence } from "./reader.ts";
import type { Json } from "./strict-json.ts";

/**
 * The end-of-test summary of k6, in both forms: what `handleSummary` gives (values below `values`, thresholds
 * as `{ ok }`) and what `--summary-export` writes (values beside them, thresholds as true where they were
 * CROSSED). Facts hold one form: `metrics[name][statistic]`, `metrics[name].thresholds[expression]` true where
 * it was kept.
 */
export const readK6 = perDocument(
  readReport((root, input) => {
    const metrics: Record<string, Json> = {};
    const thresholds = { total: 0, failed: 0 };
    const checks = { total: 0, passed: 0, failed: 0 };
    for (const [name, metric] of root.at("metrics").members()) {
      const nested = metric.at("values").present;
      const values: Record<string, Json> = {};
      for (const [statistic, view] of (nested ? metric.at("values") : metric).members()) {
        if (nested || statistic !== "thresholds") values[statistic] = view.value ?? null;
      }
      const kept: Record<string, Json> = {};
      for (const [expression, verdict] of metric.at("thresholds").members()) {
        kept[expression] = isKept(verdict);
        thresholds.total += 1;
        if (kept[expression] !== true) thresholds.failed += 1;
      }
      if (Object.keys(kept).length > 0) values["thresholds"] = kept;
      metrics[name] = values;
      if (name === "checks") {
        const statistics = nested ? metric.at("values") : metric;
        checks.passed = statistics.at("passes").count() ?? 0;
        checks.failed = statistics.at("fails").count() ?? 0;
        checks.total = checks.passed + checks.failed;
      }
    }
    if (Object.keys(metrics).length === 0) {
      throw new UnreadableEvidence({
        reasonCode: "evidence-empty",
        expected: "the metrics of a k6 run",
        found: "none",
        where: { file: input.path },
      });
    }
    return { kind: "read", part: { metrics, thresholds, checks }, time: { kind: "silent" }, notes: [] };
  }),
);

function isKept(verdict: JsonView): boolean {
  if (typeof verdict.value === "boolean") return !verdict.value;
  return verdict.at("ok").boolean() ?? verdict.refuse("whether the threshold was kept");
}
