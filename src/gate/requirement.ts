import type {
  ChangedPaths,
  Facts,
  FactsDeclaration,
  RequirementCheck,
  RequirementResult,
} from "./requirement-types.ts";

export type {
  ChangedPaths,
  Facts,
  FactsDeclaration,
  MentionedFact,
  RequirementCheck,
  RequirementResult,
} from "./requirement-types.ts";

/**
 * Checks a CEL expression against the facts it may mention, before there are any: syntax, names, types, the
 * patterns of `matches`, and that it gives true or false. An expression that mentions no fact is refused,
 * because it checks nothing. Loads the CEL engine on first use.
 *
 * @param options.changes whether it may ask for `changed([...])`
 */
export async function checkRequirement(
  source: string,
  facts: FactsDeclaration,
  options: { readonly changes?: boolean } = {},
): Promise<RequirementCheck> {
  const { compileRequirement } = await import("./cel/compile.ts");
  const compiled = await compileRequirement(source, { facts, changes: options.changes === true });
  return compiled.ok ? { ok: true } : compiled;
}

/**
 * Evaluates a CEL expression on facts. It is an `error`, never `true`, when a fact it needs is absent (the
 * message names it), when a number is NaN or infinite, when the value is not true or false, and when the work
 * on large facts passes a limit. Never throws.
 *
 * @param changes what `changed([...])` looks at; without it there is no such function
 */
export async function evaluateRequirement(
  source: string,
  facts: Facts,
  changes?: ChangedPaths,
): Promise<RequirementResult> {
  const { runRequirement } = await import("./cel/run.ts");
  return runRequirement(source, facts, changes);
}
