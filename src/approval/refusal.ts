import type { ReasonCode } from "../gate/reason-codes.ts";

/** Why something is not accepted, as the person who can change it needs to read it. */
export interface Refusal {
  readonly reasonCode: ReasonCode;
  readonly expected: string;
  readonly found: string;
  readonly next: string;
}

/** One rule of approval and how it came out. */
export type RuleResult = { readonly rule: RuleName; readonly how: string } & (
  | { readonly met: true }
  | { readonly met: false; readonly refusal: Refusal }
);

/** The rules that every role or review is held to. */
export type RuleName =
  | "environment-protected"
  | "no-bypass"
  | "not-rejected"
  | "account"
  | "this-attempt"
  | "member"
  | "not-starter"
  | "not-author"
  | "code"
  | "one-person-one-role"
  | "after-staging"
  | "unedited"
  | "simulated";
