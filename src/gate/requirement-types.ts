/**
 * The type of one fact. Numbers are compared alike whether they are `int` or `double`; the two names say
 * what a reader may expect. `dyn` is anything (a parsed document), so nothing below it can be checked early.
 */
export type FactType = "int" | "double" | "string" | "bool" | "list" | "map" | "dyn";

/**
 * The facts an expression may mention, by name: what `tests.faild` is compared with when the config loads.
 * The first level are variables; deeper levels are their fields.
 */
export interface FactsDeclaration {
  readonly [name: string]: FactType | FactsDeclaration;
}

/** Facts as evidence readers and checks give them: plain data, as JSON would hold it. */
export type Facts = Readonly<Record<string, unknown>>;

/** The paths that a release changes, for `changed([...])`. */
export type ChangedPaths =
  | { readonly kind: "known"; readonly paths: readonly string[] }
  | { readonly kind: "unknown"; readonly why: string };

/** Whether an expression can be evaluated at all. */
export type RequirementCheck =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** What is wrong, without the place: starts in lower case, has no full stop. */
      readonly message: string;
      /** 1-based place inside the expression. */
      readonly line?: number;
      readonly column?: number;
      /** The valid name closest to one that is not known, such as `tests.failed`. */
      readonly nearest?: string;
    };

/** A fact that an expression mentions, with its value as a message shows it. */
export interface MentionedFact {
  /** Its path, such as `tests.failed`. */
  readonly name: string;
  /** Short text such as `3` or `"open"`; long values are cut; `absent` when there is none. */
  readonly value: string;
}

/** What an expression says about the facts. Only the boolean `true` is `true`. */
export type RequirementResult =
  | { readonly kind: "true" }
  | { readonly kind: "false"; readonly facts: readonly MentionedFact[] }
  | { readonly kind: "error"; readonly message: string };
