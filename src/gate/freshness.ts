import { humanDuration, isoInstant, parseInstant } from "./instant.ts";
import type { Finding, ProducedFacts } from "./readiness-facts.ts";

/** How far ahead a clock may be before a time in the future proves nothing. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Whether something was produced at most `maxAge` milliseconds ago. What has no provable time, or one in the
 * future, is not fresh.
 */
export function judgeAge(produced: ProducedFacts, maxAge: number, now: string): Finding | undefined {
  const expected = `produced at most ${humanDuration(maxAge)} ago`;
  switch (produced.kind) {
    case "unknown":
      return stale(expected, `an age that cannot be proved: ${produced.why}`, PROVE);
    case "unreadable":
      return stale(produced.expected, produced.found, "Make the producing tool write that time.");
    case "known": {
      const at = parseInstant(produced.at);
      const today = parseInstant(now);
      if (at === undefined || today === undefined) {
        return stale(expected, `a time that cannot be read: ${produced.at}`, PROVE);
      }
      const age = today - at;
      const stated = `${isoInstant(at)} (${produced.by})`;
      if (age < -CLOCK_SKEW_MS) {
        return stale(
          expected,
          `${stated}, ${humanDuration(age)} in the future`,
          "Correct the clock or the time written.",
        );
      }
      if (age <= maxAge) return undefined;
      return stale(expected, `${stated}, ${humanDuration(age)} ago`, RERUN);
    }
  }
}

const RERUN = "Run the producing job again on the release commit.";
const PROVE =
  "Have the producing tool write a time into the report (set timestamp to where it stands), or commit the file.";

function stale(expected: string, found: string, next: string): Finding {
  return { reasonCode: "evidence-stale", expected, found, next };
}
