import type { CheckResult } from "../gate/checks.ts";
import type { IndicatorObservation, TriggerLevel } from "./observation.ts";
import type { UndecidedVerdict } from "./undecided.ts";

/** Something that is not as it must be. */
export interface Breach {
  readonly source: "check" | "indicator";
  /** Id of the check or indicator. */
  readonly id: string;
  readonly trigger: TriggerLevel;
  readonly reasonCode: "checks-failed" | "objective-missed" | "inconclusive";
  /** One sentence for a person, with the numbers that decided. */
  readonly why: string;
  /** ISO 8601 instant of the sample that decided. */
  readonly seenAt: string;
}

/** Something that cannot be decided yet: the step holds. */
export interface Undecided {
  readonly source: "indicator";
  readonly id: string;
  readonly why: string;
  /** ISO 8601 instant since which it is undecided. */
  readonly since: string;
}

/** How one look at an indicator came out. */
export interface Looked {
  readonly observation: IndicatorObservation;
  readonly undecided: UndecidedVerdict;
  /** Instant (milliseconds since the epoch) of the sample that made the breach. */
  readonly decidedAt?: number;
}

/** What is wrong with an indicator now: it is breached, or it stayed undecided beyond its limit. */
export function breachesOf({ observation, undecided, decidedAt }: Looked): readonly Breach[] {
  const base = { source: "indicator", id: observation.id, trigger: observation.trigger } as const;
  if (observation.state === "breached" && decidedAt !== undefined) {
    return [{ ...base, reasonCode: "objective-missed", why: observation.why, seenAt: instant(decidedAt) }];
  }
  if (undecided.kind !== "expired") return [];
  const since = instant(undecided.since);
  return [
    {
      ...base,
      reasonCode: "inconclusive",
      why: `undecided since ${since}: ${observation.why}`,
      seenAt: since,
    },
  ];
}

/** What a step must still wait for. */
export function undecidedOf({ observation, undecided }: Looked): readonly Undecided[] {
  if (undecided.kind !== "holding") return [];
  const { id, why } = observation;
  return [{ source: "indicator", id, why, since: instant(undecided.since) }];
}

/** A failed `must` check rolls back at once; a failed `should` is recorded. */
export function checkBreaches(result: CheckResult, seenAt: string): readonly Breach[] {
  if (result.status === "passed") return [];
  const { id, level, samples } = result;
  const found = result.failures.at(-1)?.found ?? "failed";
  const why = `${result.title}: ${found} (${samples.passed} of ${samples.total} samples passed)`;
  const trigger = level === "must" ? "critical" : "low";
  return [{ source: "check", id, trigger, reasonCode: "checks-failed", why, seenAt }];
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
