import type { Explanation } from "./errors.ts";
import type { ReasonCode } from "./reason-codes.ts";

/** `must` decides the gate; a failed `should` is reported and does not. */
export type Level = "must" | "should";

/** A recorded decision by a named person that a failed criterion does not stop this release. */
export interface Waiver {
  readonly criterion: string;
  /** GitHub login of the person who waives. */
  readonly by: string;
  readonly role: string;
  readonly reason: string;
  /** ISO 8601 instant after which the waiver no longer counts. */
  readonly expires: string;
}

/** What every criterion has, however it ended. */
interface CriterionBase {
  /** Unique inside its gate, such as `evidence/unit-tests` or `check/health`. */
  readonly id: string;
  /** A short statement that is true when the criterion passed. */
  readonly title: string;
  readonly level: Level;
}

/**
 * One question of a gate and its answer. A criterion that failed says what was expected, what was found,
 * where and what to do next; a skipped one says why it was not asked.
 */
export type Criterion =
  | (CriterionBase & {
      readonly status: "passed";
      readonly found?: string;
      readonly where?: Explanation["where"];
    })
  | (CriterionBase & Explanation & { readonly status: "failed"; readonly reasonCode: ReasonCode })
  | (CriterionBase &
      Explanation & { readonly status: "waived"; readonly reasonCode: ReasonCode; readonly waiver: Waiver })
  | (CriterionBase & { readonly status: "skipped"; readonly why: string });

/** How a criterion ended. */
export type CriterionStatus = Criterion["status"];
