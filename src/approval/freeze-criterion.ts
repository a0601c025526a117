import type { Criterion } from "../gate/criterion.ts";
import { REASONS, type ReasonCode } from "../gate/reason-codes.ts";

/** What a criterion of the freeze is before it is answered; none of them can be waived. */
type Base = Pick<Criterion, "id" | "title" | "level">;

/** The question of one rule. */
export function freezeRule(rule: string, title: string): Base {
  return { id: `freeze/${rule}`, title, level: "must" };
}

/** Not asked, and why. */
export function skipped(base: Base, why: string): Criterion {
  return { ...base, status: "skipped", why };
}

/** Does not hold; what to do is the reason code's advice unless said otherwise. */
export function failed(
  base: Base,
  reasonCode: ReasonCode,
  details: { readonly expected: string; readonly found: string; readonly next?: string },
): Criterion {
  return { ...base, status: "failed", reasonCode, next: REASONS[reasonCode].next, ...details };
}
