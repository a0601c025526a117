import type { JsonView } from "./json-view.ts";
import type { Sum } from "./reader.ts";

/** How bad a finding is. What a scanner could not rate counts as high: it may be anything. */
export type Severity = "critical" | "high" | "medium" | "low";

/** What one security report counted. */
export interface FindingCounts {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  /** How many of the high ones were given no severity by their scanner. */
  readonly unrated: number;
  /** Findings that somebody decided to accept; they are in no other number. */
  readonly suppressed: number;
}

/** Counts while a report is read. */
export class FindingCounter {
  private readonly counts = { critical: 0, high: 0, medium: 0, low: 0, unrated: 0, suppressed: 0 };

  add(severity: Severity | undefined): void {
    this.counts[severity ?? "high"] += 1;
    if (severity === undefined) this.counts.unrated += 1;
  }

  suppress(): void {
    this.counts.suppressed += 1;
  }

  /** Raises a number to what the report itself claims, if that is more. */
  believe(severity: Severity, claimed: number): void {
    this.counts[severity] = Math.max(this.counts[severity], claimed);
  }

  result(): FindingCounts {
    return { ...this.counts };
  }
}

const NAMED: Readonly<Record<string, Severity>> = {
  critical: "critical",
  high: "high",
  medium: "medium",
  moderate: "medium",
  low: "low",
  negligible: "low",
  info: "low",
  informational: "low",
  none: "low",
};

/** The severity a scanner names, in any case; undefined for `unknown` and for names nobody has heard of. */
export function namedSeverity(name: string | undefined): Severity | undefined {
  const key = (name ?? "").toLowerCase();
  return Object.hasOwn(NAMED, key) ? NAMED[key] : undefined;
}

/**
 * The severity of a score from 0 to 10, in the bands of CVSS 3.1 (section 5), which GitHub uses for
 * `security-severity` as well.
 */
export function scoredSeverity(score: number): Severity {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
}

/** A score from 0 to 10. Producers write it as a number or as a text with a number in it; anything else is refused. */
export function scoreAt(stated: JsonView): number | undefined {
  const { value } = stated;
  if (value === undefined) return undefined;
  const score = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof score === "number" && score >= 0 && score <= 10
    ? score
    : stated.refuse("a score from 0 to 10");
}

/** Adds the reports of an item up. A report without findings is a clean one: readers refuse what scanned nothing. */
export function sumFindings(parts: readonly FindingCounts[]): Sum {
  const add = (name: keyof FindingCounts) => parts.reduce((total, part) => total + part[name], 0);
  const [critical, high, medium, low] = [add("critical"), add("high"), add("medium"), add("low")];
  return {
    kind: "facts",
    facts: {
      findings: {
        critical,
        high,
        medium,
        low,
        unrated: add("unrated"),
        total: critical + high + medium + low,
        suppressed: add("suppressed"),
      },
    },
  };
}
