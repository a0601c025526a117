import type { Criterion } from "../gate/criterion.ts";
import { REASONS } from "../gate/reason-codes.ts";

/** One part that the story of a release is made of. */
export interface StoryPart {
  /** What it is, such as `staging-validate record` or `production-deployment-report.json`. */
  readonly name: string;
  readonly present: boolean;
}

/**
 * Whether the report is complete enough: the share of its parts that exist, with those missing named.
 *
 * @param completeness share that must be there, 0 to 1
 */
export function reportCriterion(parts: readonly StoryPart[], completeness: number): Criterion {
  const base = { id: "report/complete", title: "The report is complete", level: "must" } as const;
  const missing = parts.filter((part) => !part.present).map((part) => part.name);
  const share = parts.length === 0 ? 0 : (parts.length - missing.length) / parts.length;
  const found = `${parts.length - missing.length} of ${parts.length} parts are there`;
  if (share >= completeness) {
    return {
      ...base,
      status: "passed",
      found: missing.length === 0 ? found : `${found}; without ${missing.join(", ")}`,
    };
  }
  return {
    ...base,
    status: "failed",
    reasonCode: "report-incomplete",
    expected: `at least ${Number((completeness * 100).toFixed(2))}% of its parts`,
    found: `${found}; missing: ${missing.join(", ")}`,
    next: REASONS["report-incomplete"].next,
  };
}
