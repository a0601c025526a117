import type { Problem } from "../gate/errors.ts";
import { nearestName } from "../gate/nearest.ts";
import { checkCertification } from "./certification-checks.ts";
import { checkChecklist } from "./checklist-checks.ts";
import { checkConditions } from "./condition-checks.ts";
import { checkEvidence } from "./evidence-checks.ts";
import { entriesAt, keyPathText, listAt, showValue, valueAt } from "./key-path.ts";
import { findUnknownRole } from "./role-checks.ts";
import { checkSoak } from "./soak-checks.ts";
import { checkStrategies } from "./strategy-checks.ts";
import { checkWaivers } from "./waiver-checks.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/**
 * Rules that hold between several keys. They look at the data as written and pass over whatever has the wrong
 * type (the schema reports that), so that all problems of a file are found at once.
 */
export function* crossCheck(source: YamlSource): Generator<Problem> {
  for (const path of LISTS_WITH_IDS) yield* findRepeatedIds(path, source);
  yield* findSharedEnvironments(source);
  yield* findUnknownSources(source);
  yield* findUnknownRole(["rollout", "triggers", "decision", "role"], source);
  yield* checkStrategies(source);
  yield* checkWaivers(source);
  yield* checkEvidence(source);
  yield* checkConditions(source);
  yield* checkChecklist(source);
  yield* checkCertification(source);
  yield* checkSoak(source);
}

const LISTS_WITH_IDS: readonly KeyPath[] = [
  ["readiness", "evidence"],
  ["readiness", "checklist"],
  ["readiness", "system", "http"],
  ["staging", "checks"],
  ["rollout", "checks"],
  ["rollout", "blue-green", "checks"],
  ["rollout", "steps"],
  ["metrics", "indicators"],
];

function* findRepeatedIds(path: KeyPath, source: YamlSource): Generator<Problem> {
  const seen = new Map<string, KeyPath>();
  for (const [index] of listAt(source.data, path).entries()) {
    const place = [...path, index, "id"];
    const id = valueAt(source.data, place);
    if (typeof id !== "string") continue;
    const before = seen.get(id);
    if (before === undefined) seen.set(id, place);
    else {
      yield {
        message: `the id ${showValue(id)} stands twice in ${keyPathText(path)}`,
        expected: "an id of its own for every entry",
        found: `also in ${keyPathText(before)}, line ${source.keyPlace(before).line ?? "?"}`,
        where: source.keyPlace(place),
        next: "rename one of the two",
      };
    }
  }
}

/** One approval of GitHub opens one environment: two roles cannot be told apart behind the same one. */
function* findSharedEnvironments(source: YamlSource): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const [role] of entriesAt(source.data, ["roles"])) {
    const environment = valueAt(source.data, ["roles", role, "environment"]);
    if (typeof environment !== "string") continue;
    const before = seen.get(environment);
    if (before === undefined) seen.set(environment, role);
    else {
      yield {
        message: `the roles ${before} and ${role} share the environment ${showValue(environment)}`,
        expected: "an environment of its own for every role",
        found: environment,
        where: source.valuePlace(["roles", role, "environment"]),
        next: "create a second GitHub Environment with its own required reviewers",
      };
    }
  }
}

/** Where a source of metrics is named: by indicators and by `metric` checks. */
function metricSourceNames({ data }: YamlSource): readonly KeyPath[] {
  const indicators = [...listAt(data, ["metrics", "indicators"]).keys()];
  const checks = ["staging", "rollout"].flatMap((gate) =>
    [...listAt(data, [gate, "checks"]).keys()].map((index) => [gate, "checks", index, "metric", "source"]),
  );
  return [...indicators.map((index) => ["metrics", "indicators", index, "source"]), ...checks];
}

function* findUnknownSources(source: YamlSource): Generator<Problem> {
  const names = entriesAt(source.data, ["metrics", "sources"]).map(([name]) => name);
  for (const path of metricSourceNames(source)) {
    const name = valueAt(source.data, path);
    if (typeof name !== "string" || names.includes(name)) continue;
    const nearest = nearestName(name, names);
    yield {
      message: `there is no metrics source ${showValue(name)}`,
      expected: names.length === 0 ? "a source in metrics.sources" : `one of ${names.join(", ")}`,
      found: name,
      where: source.valuePlace(path),
      next: nearest === undefined ? `add ${name} to metrics.sources` : `did you mean ${nearest}?`,
    };
  }
}
