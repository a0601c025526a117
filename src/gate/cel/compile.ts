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
  /** It needs the changed paths as a variable, too. */
  readonly asksForChanges: boolean;
}

/** What an expression may use. */
interface Scope {
  /** Without a declaration every name is allowed. */
  readonly facts?: FactsDeclaration;
  /** `changed([...])`. */
  readonly changes: boolean;
}

type Refusal = Extract<RequirementCheck, { ok: false }>;

/** Parses, checks and guards an expression. */
export async function compileRequirement(
  source: string,
  { facts, changes }: Scope,
): Promise<CompiledRequirement | Refusal> {
  if (source.length > LONGEST_SOURCE) {
    return { ok: false, message: `the expression is longer than ${LONGEST_SOURCE} characters` };
  }
  const module = changes && source.includes("changed") ? await import("./changes.ts") : undefined;
  const base = module?.changesAuthorEnvironment ?? authorEnvironment;
  const environment =
    facts !== undefined
      ? declare(facts, base)
      : module === undefined
        ? anyName
        : base.clone({ unlistedVariablesAreDyn: true });
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
  const asked = module?.asksForChanges(root) === true;
  if (mentions.length === 0 && !asked) {
    return { ok: false, message: "the expression mentions no fact, so it checks nothing" };
  }
  return guard(root, source, mentions, asked ? module?.withChanges : undefined);
}

const anyName = authorEnvironment.clone({ unlistedVariablesAreDyn: true });

async function guard(
  root: ASTNode,
  source: string,
  mentions: readonly Mention[],
  withChanges: ((environment: Environment) => Environment) | undefined,
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
    const last = withChanges === undefined ? environment : withChanges(environment);
    return {
      ok: true,
      evaluate: last.parse(guarded.source),
      mentions,
      asksForChanges: withChanges !== undefined,
    };
  } catch {
    return { ok: false, message: "the expression is nested too deeply" };
  }
}

/** An environment that knows exactly these facts. */
function declare(facts: FactsDeclaration, base: Environment): Environment {
  const environment = base.clone();
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
