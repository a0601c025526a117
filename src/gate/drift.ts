import type { Criterion, Level } from "./criterion.ts";
import { REASONS } from "./reason-codes.ts";

/** What changed since the release before this one. */
export type Drift =
  | { readonly kind: "compared"; readonly since: string; readonly changed: readonly string[] }
  | { readonly kind: "first-release" }
  /** The commit of the release before is not in this checkout. */
  | { readonly kind: "unknown"; readonly since: string };

/** What the paths that make up the environments ask. */
export const DRIFT_QUESTION = {
  id: "drift",
  title: "The environments are as they were validated last",
} as const;

/** Paths named in a criterion; all of them stand in the report. */
const NAMED = 5;

/** The criterion that nothing which makes up the environments changed since the release before was validated. */
export function decideDrift(level: Level, paths: readonly string[], drift: Drift): Criterion {
  const base = { ...DRIFT_QUESTION, level };
  switch (drift.kind) {
    case "first-release":
      return { ...base, status: "skipped", why: "this is the first release: nothing was validated before" };
    case "unknown":
      return {
        ...base,
        status: "failed",
        reasonCode: "drift-found",
        expected: `the changes since ${drift.since}`,
        found: "its commit is not in this checkout",
        next: "Fetch the whole history (actions/checkout with fetch-depth: 0).",
      };
    case "compared": {
      const { changed, since } = drift;
      if (changed.length === 0) return { ...base, status: "passed", found: `no change since ${since}` };
      const more = changed.length - NAMED;
      return {
        ...base,
        status: "failed",
        reasonCode: "drift-found",
        expected: `no change of ${paths.join(", ")} since ${since}`,
        found: `changed: ${changed.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
        next: REASONS["drift-found"].next,
      };
    }
  }
}
