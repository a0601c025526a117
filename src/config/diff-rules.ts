/**
 * What makes a gate ask more or less, key by key: data for `diff.ts`. A key that stands in no rule is still
 * told when it changes; only its direction is not judged.
 */
export type Rule =
  /** Being there asks more (`stricter`) or less (`looser`) than not being there; another value says nothing. */
  | { readonly kind: "presence"; readonly there: Direction }
  /** A larger number asks more or less; not being there is like the loosest. */
  | { readonly kind: "number"; readonly larger: Direction }
  | { readonly kind: "flag"; readonly yes: Direction }
  /** Words from the strictest to the loosest. */
  | { readonly kind: "order"; readonly words: readonly string[] }
  /** A CEL requirement: with another threshold it can be judged, otherwise only its presence. */
  | { readonly kind: "requirement" };

export type Direction = "stricter" | "looser";

/** More of these, or one of these at all, asks more. */
const ASKS: Rule = { kind: "presence", there: "stricter" };
const EXEMPTS: Rule = { kind: "presence", there: "looser" };
const MORE_IS_STRICTER: Rule = { kind: "number", larger: "stricter" };
const MORE_IS_LOOSER: Rule = { kind: "number", larger: "looser" };
const ON_IS_STRICTER: Rule = { kind: "flag", yes: "stricter" };
const ON_IS_LOOSER: Rule = { kind: "flag", yes: "looser" };
const LEVEL: Rule = { kind: "order", words: ["must", "should"] };
const REQUIREMENT: Rule = { kind: "requirement" };
const SCOPE: Rule = { kind: "order", words: ["core", "standard", "system"] };
const UNDECIDED: Rule = { kind: "order", words: ["fail", "hold", "pass"] };

/** Rules by path; `*` is any one key, id or list entry. */
const RULES: readonly (readonly [path: string, rule: Rule])[] = [
  ["release.severity", { kind: "order", words: ["sev-0", "sev-1", "sev-2", "sev-3"] }],
  ["release.allow-older", ON_IS_LOOSER],
  ["release.security-impacting", ASKS],

  ["readiness.evidence.*", ASKS],
  ["readiness.evidence.*.level", LEVEL],
  ["readiness.evidence.*.max-age", MORE_IS_LOOSER],
  ["readiness.evidence.*.schema", ASKS],
  ["readiness.evidence.*.from.sha256", ASKS],
  ["readiness.evidence.*.require", REQUIREMENT],
  ["readiness.evidence.*.waivable-by.*", EXEMPTS],
  ["readiness.evidence.*.when", EXEMPTS],
  ["readiness.evidence.*.scope", SCOPE],
  ["readiness.checks.*", ASKS],
  ["readiness.checks.*.level", LEVEL],
  ["readiness.checks.*.app", ASKS],
  ["readiness.checks.*.workflow", ASKS],
  ["readiness.checks.*.allow.*", EXEMPTS],
  ["readiness.blockers.*", ASKS],
  ["readiness.blockers.*.level", LEVEL],
  ["readiness.deploy-window", ASKS],
  ["readiness.deploy-window.level", LEVEL],
  ["readiness.deploy-window.opens-within", MORE_IS_LOOSER],
  ["readiness.checklist", ASKS],
  ["readiness.checklist.*", ASKS],
  ["readiness.checklist.*.level", LEVEL],
  ["readiness.checklist.*.max-age", MORE_IS_LOOSER],
  ["readiness.checklist.*.per-release", ON_IS_STRICTER],
  ["readiness.checklist.*.answered-by", EXEMPTS],
  ["readiness.checklist.*.waivable-by.*", EXEMPTS],
  ["readiness.checklist.*.when", EXEMPTS],
  ["readiness.checklist.*.scope", SCOPE],
  ["readiness.features", ASKS],
  ["readiness.features.level", LEVEL],
  ["readiness.features.require", REQUIREMENT],
  ["readiness.features.waivable-by.*", EXEMPTS],
  ["readiness.rollback-plan", ASKS],
  ["readiness.rollback-plan.rehearsed-within", MORE_IS_LOOSER],
  ["readiness.system", ASKS],
  ["readiness.system.env.*", ASKS],
  ["readiness.system.files.*", ASKS],
  ["readiness.system.http.*", ASKS],

  ["roles.*", ASKS],
  ["roles.*.users.*", EXEMPTS],
  ["roles.*.teams.*", EXEMPTS],
  ["roles.*.wait-timer", MORE_IS_STRICTER],
  ["roles.*.when", EXEMPTS],
  ["approval.author-may-approve", ON_IS_LOOSER],
  ["approval.actor-may-approve", ON_IS_LOOSER],
  ["approval.one-person-one-role", ON_IS_STRICTER],
  ["approval.allow-admin-bypass", ON_IS_LOOSER],
  ["approval.unknown-authors", { kind: "order", words: ["refuse", "report"] }],
  ["approval.code", { kind: "order", words: ["required", "off"] }],
  ["approval.waivable-by.*", EXEMPTS],
  ["approval.waivers-expire-within", MORE_IS_LOOSER],
  ["waivers.*", EXEMPTS],
  ["freeze", ASKS],
  ["freeze.acknowledged-by.*", ASKS],
  ["freeze.branch", ASKS],
  ["freeze.allow-paths.*", EXEMPTS],

  ["staging.checks.*", ASKS],
  ["staging.checks.*.level", LEVEL],
  ["staging.checks.*.require", REQUIREMENT],
  ["staging.checks.*.success-rate", MORE_IS_STRICTER],
  ["staging.checks.*.when", EXEMPTS],
  ["staging.checks.*.scope", SCOPE],
  ["staging.checks.*.report", ASKS],
  ["staging.checks.*.report.require", REQUIREMENT],
  ["staging.success-rate", MORE_IS_STRICTER],
  ["staging.rollback-drill", ON_IS_STRICTER],
  ["staging.parity.*", ASKS],
  ["staging.parity.*.level", LEVEL],
  ["staging.parity.*.ignore.*", EXEMPTS],
  ["staging.parity.*.when", EXEMPTS],
  ["staging.parity.*.scope", SCOPE],
  ["staging.drift", ASKS],
  ["staging.drift.level", LEVEL],
  ["staging.drift.when", EXEMPTS],
  ["staging.drift.scope", SCOPE],
  ["staging.uat", ASKS],
  ["staging.uat.level", LEVEL],
  ["staging.uat.when", EXEMPTS],
  ["staging.uat.scope", SCOPE],
  ["staging.uat.max-age", MORE_IS_LOOSER],
  ["staging.uat.require", REQUIREMENT],
  ["staging.production-dry-run", ON_IS_STRICTER],

  ["metrics.indicators.*", ASKS],
  ["metrics.indicators.*.objective", MORE_IS_STRICTER],
  ["metrics.indicators.*.tolerate", MORE_IS_LOOSER],
  ["metrics.indicators.*.consecutive", MORE_IS_LOOSER],
  ["metrics.indicators.*.require", REQUIREMENT],
  ["metrics.indicators.*.trigger", { kind: "order", words: ["critical", "high", "medium", "low"] }],
  ["metrics.indicators.*.undecided.no-data", UNDECIDED],
  ["metrics.indicators.*.undecided.no-traffic", UNDECIDED],
  ["metrics.indicators.*.undecided.little-traffic", UNDECIDED],
  ["metrics.indicators.*.undecided.limit", MORE_IS_LOOSER],

  ["rollout.checks.*", ASKS],
  ["rollout.checks.*.level", LEVEL],
  ["rollout.checks.*.require", REQUIREMENT],
  ["rollout.checks.*.success-rate", MORE_IS_STRICTER],
  ["rollout.checks.*.when", EXEMPTS],
  ["rollout.checks.*.scope", SCOPE],
  ["rollout.checks.*.report", ASKS],
  ["rollout.checks.*.report.require", REQUIREMENT],
  ["rollout.success-rate", MORE_IS_STRICTER],
  ["rollout.triggers.high", MORE_IS_LOOSER],
  ["rollout.triggers.medium", MORE_IS_LOOSER],
  ["rollout.triggers.decision", ASKS],
  ["rollout.blue-green.hold", MORE_IS_STRICTER],
  ["rollout.rolling.hold", MORE_IS_STRICTER],

  ["stabilize.soak", MORE_IS_STRICTER],
  ["stabilize.completeness", MORE_IS_STRICTER],
  ["stabilize.certified-by", ASKS],
  ["stabilize.on-breach", { kind: "order", words: ["rollback", "report"] }],
];

/** The rule of a place, if there is one. */
export function ruleOf(path: readonly string[]): Rule | undefined {
  return RULES.find(([pattern]) => matches(pattern.split("."), path))?.[1];
}

/** Every path that has a rule, for the test that keeps them true to the schema. */
export function ruledPaths(): readonly string[] {
  return RULES.map(([path]) => path);
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length && pattern.every((part, index) => part === "*" || part === path[index])
  );
}
