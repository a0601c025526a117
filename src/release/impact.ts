import type { RequirementResult } from "../gate/requirement-types.ts";

/** Whether a release touches what the config calls security-impacting, and how that is known. */
export interface SecurityImpact {
  readonly impacting: boolean;
  readonly why: string;
}

/** What the outcome of `release.security-impacting` means: only a clear "false" is without impact. */
export function decideImpact(expression: string, result: RequirementResult): SecurityImpact {
  switch (result.kind) {
    case "true":
      return { impacting: true, why: expression };
    case "false":
      return { impacting: false, why: `${expression} is false` };
    case "error":
      return { impacting: true, why: `taken for impacting, because it cannot be decided: ${result.message}` };
  }
}
