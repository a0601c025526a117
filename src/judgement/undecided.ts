import type { InconclusiveCause, TriggerLevel } from "./observation.ts";
import { STALE_AFTER, type Standing } from "./standing.ts";

/** What is done about an indicator that cannot be judged. */
export type UndecidedAction =
  /** The step waits, and fails after the limit. */
  | "hold"
  /** The step goes on, with a warning. */
  | "pass"
  /** The step fails as soon as it is sure. */
  | "fail";

/** The chosen behaviour for each of the three cases. */
export interface UndecidedPolicy {
  readonly actions: Readonly<Record<InconclusiveCause, UndecidedAction>>;
  /** How long a step waits at most, milliseconds. */
  readonly limitMs: number;
  /** Time between two looks, milliseconds. */
  readonly intervalMs: number;
}

/** The same policy for an indicator that is only recorded: it never makes a step wait. */
export function undecidedPolicyFor(trigger: TriggerLevel, policy: UndecidedPolicy): UndecidedPolicy {
  if (trigger !== "low") return policy;
  return { ...policy, actions: { "no-data": "pass", "no-traffic": "pass", "little-traffic": "pass" } };
}

/** What an inconclusive standing means for the step. */
export type UndecidedVerdict =
  | { readonly kind: "decided" }
  | { readonly kind: "warning" }
  | { readonly kind: "holding"; readonly since: number }
  | { readonly kind: "expired"; readonly since: number };

/**
 * What to do now about an indicator.
 *
 * @param since when it became inconclusive (milliseconds since the epoch); undefined if it is not
 */
export function decideUndecided(
  standing: Standing,
  since: number | undefined,
  policy: UndecidedPolicy,
  now: number,
): UndecidedVerdict {
  if (standing.state !== "inconclusive" || standing.cause === undefined) return { kind: "decided" };
  const start = since ?? now;
  const action = policy.actions[standing.cause];
  switch (action) {
    case "pass":
      return { kind: "warning" };
    case "hold":
      return expires(start, policy.limitMs, now);
    case "fail":
      return expires(start, Math.min(policy.limitMs, STALE_AFTER * policy.intervalMs), now);
  }
}

function expires(since: number, limitMs: number, now: number): UndecidedVerdict {
  return now - since > limitMs ? { kind: "expired", since } : { kind: "holding", since };
}
