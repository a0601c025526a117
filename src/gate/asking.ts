import type { Severity } from "../release/identity.ts";
import type { Criterion, Level } from "./criterion.ts";
import type { Location } from "./errors.ts";
import { REASONS } from "./reason-codes.ts";
import type { RequirementResult } from "./requirement-types.ts";

/** Whether something is asked this time: the outcome of its `when` and its `scope`. */
export type Asked =
  | { readonly kind: "yes" }
  | { readonly kind: "no"; readonly why: string }
  | { readonly kind: "undecided"; readonly why: string };

/** How far down the severities a criterion is asked. */
export type Scope = "core" | "standard" | "system";

/** What each severity asks: sev-0 and sev-1 everything, sev-2 nothing system-wide, sev-3 the core. */
const PROFILES: Readonly<Record<Severity, readonly Scope[]>> = {
  "sev-0": ["core", "standard", "system"],
  "sev-1": ["core", "standard", "system"],
  "sev-2": ["core", "standard"],
  "sev-3": ["core"],
};

/** Whether a release of this severity asks a criterion of this scope. */
export function askedAt(severity: Severity, scope: Scope): Asked {
  const asked = PROFILES[severity];
  return asked.includes(scope)
    ? { kind: "yes" }
    : { kind: "no", why: `a ${severity} release asks scope ${asked.join(" and ")}; this is ${scope}` };
}

/** What the outcome of a `when` means: only a clear "false" leaves something out. */
export function askedBy(when: string | undefined, result: RequirementResult): Asked {
  switch (result.kind) {
    case "true":
      return { kind: "yes" };
    case "false":
      return { kind: "no", why: `${when ?? "its when"} is false for this release` };
    case "error":
      return { kind: "undecided", why: result.message };
  }
}

/** Something of the config that is not asked, or of which that cannot be told. */
export interface Unasked {
  /** Id of its criterion. */
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly when?: string | undefined;
  readonly asked: Exclude<Asked, { readonly kind: "yes" }>;
  readonly configured: Location;
}

/** Its criterion: skipped with the reason; failed where it cannot be told whether it is asked. */
export function unaskedCriterion({ id, title, level, when, asked, configured }: Unasked): Criterion {
  if (asked.kind === "no") return { id, title, level, status: "skipped", why: asked.why };
  return {
    id,
    title,
    level,
    status: "failed",
    reasonCode: "requirement-error",
    expected: `a when that says whether it is asked${when === undefined ? "" : `: ${when}`}`,
    found: asked.why,
    where: configured,
    next: REASONS["requirement-error"].next,
  };
}
