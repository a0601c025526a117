import { ROLE_FACTS } from "../approval/when.ts";
import { FORMATS } from "../evidence/formats.ts";
import type { Problem } from "../gate/errors.ts";
import { checkRequirement, type FactsDeclaration } from "../gate/requirement.ts";
import { GAUGE_FACTS, HTTP_CHECK_FACTS, METRIC_CHECK_FACTS, PROBE_FACTS } from "./expression-contexts.ts";
import { entriesAt, keyPathText, listAt, valueAt } from "./key-path.ts";
import type { YamlSource } from "./yaml.ts";
import type { KeyPath } from "./yaml-places.ts";

/** A CEL expression of the config and the facts it may mention. */
export interface ConfigExpression {
  readonly path: KeyPath;
  readonly source: string;
  readonly facts: FactsDeclaration;
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
  const result = await checkRequirement(expression.source, expression.facts);
  if (result.ok) return undefined;
  const { path, facts } = expression;
  const names = Object.keys(facts).join(", ");
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

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}

/** Every expression that stands where one is expected, with the facts of that place. */
export function findExpressions(data: unknown): readonly ConfigExpression[] {
  const found: ConfigExpression[] = [];
  const add = (path: KeyPath, facts: FactsDeclaration | undefined) => {
    const source = valueAt(data, path);
    if (typeof source === "string" && source !== "" && facts !== undefined)
      found.push({ path, source, facts });
  };
  for (const index of listAt(data, ["readiness", "evidence"]).keys()) {
    const item = ["readiness", "evidence", index];
    add([...item, "require"], factsOfFormat(valueAt(data, [...item, "format"])));
  }
  const uat = ["staging", "uat"];
  add([...uat, "require"], factsOfFormat(valueAt(data, [...uat, "format"])));
  for (const [role] of entriesAt(data, ["roles"])) add(["roles", role, "when"], ROLE_FACTS);
  for (const gate of ["staging", "rollout"]) {
    for (const index of listAt(data, [gate, "checks"]).keys()) {
      const check = [gate, "checks", index];
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
