import { FORMATS } from "../evidence/formats.ts";
import type { Problem } from "../gate/errors.ts";
import { checkRequirement, type FactsDeclaration } from "../gate/requirement.ts";
import { IMPACT_FACTS, RELEASE_FACTS } from "../release/facts.ts";
import { GAUGE_FACTS, HTTP_CHECK_FACTS, METRIC_CHECK_FACTS, PROBE_FACTS } from "./expression-contexts.ts";
import { entriesAt, keyPathText, listAt, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** A CEL expression of the config and the facts it may mention. */
export interface ConfigExpression {
  readonly path: KeyPath;
  readonly source: string;
  readonly facts: FactsDeclaration;
  /** It may ask for `changed([...])`: it is about the release. */
  readonly changes: boolean;
}

/**
 * Compiles the expressions of the config until `most` of them are wrong. The CEL engine is loaded only when
 * there is an expression.
 */
export async function checkExpressions(source: YamlSource, most: number): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const expression of findExpressions(source.data)) {
    const problem = await check(expression, source);
    if (problem !== undefined) problems.push(problem);
    if (problems.length >= most) break;
  }
  return problems;
}

async function check(expression: ConfigExpression, source: YamlSource): Promise<Problem | undefined> {
  const result = await checkRequirement(expression.source, expression.facts, {
    changes: expression.changes,
  });
  if (result.ok) return unknownImpact(expression, source);
  const { path, facts, changes } = expression;
  const names = [...Object.keys(facts), ...(changes ? ["changed([...])"] : [])].join(", ");
  return {
    message: `${keyPathText(path)}: ${result.message}`,
    expected: `a CEL expression over ${names}`,
    found: oneLine(expression.source),
    where:
      result.line === undefined
        ? source.valuePlace(path)
        : source.textPlace(path, result.line, result.column ?? 1),
    next: result.nearest === undefined ? "correct the expression" : `did you mean ${result.nearest}?`,
  };
}

/** A fact that nothing in the config decides would be false for every release, without anybody having said so. */
function unknownImpact({ path, source: written }: ConfigExpression, source: YamlSource): Problem | undefined {
  if (!written.includes("securityImpacting")) return undefined;
  if (valueAt(source.data, ["release", "security-impacting"]) !== undefined) return undefined;
  return {
    message: `${keyPathText(path)}: nothing says what is security-impacting`,
    expected: "release.security-impacting in the config",
    found: oneLine(written),
    where: source.valuePlace(path),
    next: 'add it, such as security-impacting: changed(["src/auth/**"])',
  };
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}

const LISTS_OF_CHECKS: readonly KeyPath[] = [
  ["staging", "checks"],
  ["rollout", "checks"],
  ["rollout", "blue-green", "checks"],
];

/** Every expression that stands where one is expected, with the facts of that place. */
export function findExpressions(data: unknown): readonly ConfigExpression[] {
  const found: ConfigExpression[] = [];
  const add = (path: KeyPath, facts: FactsDeclaration | undefined) => {
    const source = valueAt(data, path);
    if (typeof source === "string" && source !== "" && facts !== undefined)
      found.push({ path, source, facts, changes: facts === RELEASE_FACTS || facts === IMPACT_FACTS });
  };
  add(["release", "security-impacting"], IMPACT_FACTS);
  for (const index of listAt(data, ["readiness", "evidence"]).keys()) {
    const item = ["readiness", "evidence", index];
    add([...item, "require"], factsOfFormat(valueAt(data, [...item, "format"])));
    add([...item, "when"], RELEASE_FACTS);
  }
  for (const index of listAt(data, ["readiness", "checklist"]).keys()) {
    add(["readiness", "checklist", index, "when"], RELEASE_FACTS);
  }
  const features = ["readiness", "features"];
  add([...features, "require"], factsOfFormat(valueAt(data, [...features, "format"]) ?? "markdown"));
  for (const part of ["uat", "drift", "parity"]) add(["staging", part, "when"], RELEASE_FACTS);
  for (const index of listAt(data, ["staging", "parity"]).keys()) {
    add(["staging", "parity", index, "when"], RELEASE_FACTS);
  }
  const uat = ["staging", "uat"];
  add([...uat, "require"], factsOfFormat(valueAt(data, [...uat, "format"])));
  for (const [role] of entriesAt(data, ["roles"])) add(["roles", role, "when"], RELEASE_FACTS);
  for (const list of LISTS_OF_CHECKS) {
    for (const index of listAt(data, list).keys()) {
      const check = [...list, index];
      add([...check, "when"], RELEASE_FACTS);
      add([...check, "require"], factsOfCheck(valueAt(data, check)));
      add([...check, "report", "require"], factsOfFormat(valueAt(data, [...check, "report", "format"])));
    }
  }
  for (const index of listAt(data, ["metrics", "indicators"]).keys()) {
    add(["metrics", "indicators", index, "require"], GAUGE_FACTS);
  }
  for (const [name] of entriesAt(data, ["metrics", "sources"])) {
    add(["metrics", "sources", name, "require"], PROBE_FACTS);
  }
  return found;
}

function factsOfCheck(check: unknown): FactsDeclaration | undefined {
  if (valueAt(check, ["metric"]) !== undefined) return METRIC_CHECK_FACTS;
  if (valueAt(check, ["evidence"]) === undefined) return HTTP_CHECK_FACTS;
  return factsOfFormat(valueAt(check, ["evidence", "format"]));
}

function factsOfFormat(format: unknown): FactsDeclaration | undefined {
  const formats: Readonly<Record<string, { readonly facts: FactsDeclaration }>> = FORMATS;
  return typeof format === "string" && Object.hasOwn(formats, format) ? formats[format]?.facts : undefined;
}
