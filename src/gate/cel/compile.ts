import type { ASTNode, Environment } from "@marcbachmann/cel-js";
import type { FactsDeclaration, FactType, RequirementCheck } from "../requirement-types.ts";
import { authorEnvironment, guardedEnvironment, LONGEST_SOURCE } from "./environment.ts";
import { explainRefusal, placeOf, plainTypes } from "./explain.ts";
import { guardExpression } from "./guard.ts";
import { findMentions, type Mention } from "./mentions.ts";

/** An expression ready to run. */
export interface CompiledRequirement {
  readonly ok: true;
  /** Evaluates it on a map of variables, the budget among them. */
  readonly evaluate: (variables: ReadonlyMap<string, unknown>) => unknown;
  readonly mentions: readonly Mention[];
}

type Refusal = Extract<RequirementCheck, { ok: false }>;

/** Parses, checks and guards an expression. Without a declaration every name is allowed. */
export async function compileRequirement(
  source: string,
  facts?: FactsDeclaration,
): Promise<CompiledRequirement | Refusal> {
  if (source.length > LONGEST_SOURCE) {
    return { ok: false, message: `the expression is longer than ${LONGEST_SOURCE} characters` };
  }
  const environment = facts === undefined ? anyName : declare(facts);
  const checked = environment.check(source);
  if (checked.error !== undefined) return explainRefusal(checked.error, source, facts ?? {});
  if (checked.type !== "bool" && checked.type !== "dyn") {
    return {
      ok: false,
      message: `the expression gives a ${plainTypes(checked.type ?? "")}, not true or false`,
    };
  }
  const root = environment.parse(source).ast;
  const mentions = findMentions(root);
  if (mentions.length === 0) {
    return { ok: false, message: "the expression mentions no fact, so it checks nothing" };
  }
  return guard(root, source, mentions);
}

const anyName = authorEnvironment.clone({ unlistedVariablesAreDyn: true });

async function guard(
  root: ASTNode,
  source: string,
  mentions: readonly Mention[],
): Promise<CompiledRequirement | Refusal> {
  const guarded = guardExpression(root);
  let environment = guardedEnvironment;
  if (guarded.patterns.length > 0) {
    const matching = await import("./matching.ts");
    for (const pattern of guarded.patterns) {
      const why =
        typeof pattern.args === "string" && pattern.op === "value"
          ? matching.explainPattern(pattern.args)
          : "the pattern must be a text in quotes";
      if (why !== undefined) {
        return { ok: false, message: `matches: ${why}`, ...placeOf(source, pattern.range.start) };
      }
    }
    environment = matching.matchingEnvironment;
  }
  try {
    return { ok: true, evaluate: environment.parse(guarded.source), mentions };
  } catch {
    return { ok: false, message: "the expression is nested too deeply" };
  }
}

/** An environment that knows exactly these facts. */
function declare(facts: FactsDeclaration): Environment {
  const environment = authorEnvironment.clone();
  for (const [name, type] of Object.entries(facts)) {
    if (typeof type === "string") environment.registerVariable(name, engineType(type));
    else environment.registerVariable(name, { schema: engineSchema(type) });
  }
  return environment;
}

/** JSON knows one kind of number, which the engine calls double. */
function engineType(type: FactType): string {
  return type === "int" ? "double" : type;
}

interface EngineSchema {
  [field: string]: string | EngineSchema;
}

function engineSchema(facts: FactsDeclaration): EngineSchema {
  return Object.fromEntries(
    Object.entries(facts).map(([name, type]) => [
      name,
      typeof type === "string" ? engineType(type) : engineSchema(type),
    ]),
  );
}
