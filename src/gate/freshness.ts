import { humanDuration, isoInstant, parseInstant } from "./instant.ts";
import type { Finding, ProducedFacts } from "./readiness-facts.ts";

/** What a document says about the time it was produced. */
export type DocumentTime =
  | { readonly kind: "silent" }
  | {
      readonly kind: "stated";
      /** ISO 8601, UTC. */
      readonly at: string;
      /** How the document names it, such as `testsuite timestamp` or `/meta/finishedAt`. */
      readonly by: string;
    }
  | { readonly kind: "unreadable"; readonly expected: string; readonly found: string };

/**
 * A time at which the file was there for certain, by a clock that whoever wrote it does not set: when GitHub took
 * the artifact or the release's file, or the commit that last changed it. The file is never younger.
 */
export type SourceTime =
  | { readonly kind: "known"; readonly at: string; readonly by: string }
  | { readonly kind: "unknown"; readonly why: string };

/**
 * When a file was produced: the time the document states, else the time its source had it. A document that states
 * a later time than its source had it contradicts it, and so proves nothing; one whose time cannot be read proves
 * nothing either. So nothing is ever taken for younger than its source proves.
 */
export function producedAt(document: DocumentTime, source: SourceTime): ProducedFacts {
  switch (document.kind) {
    case "unreadable":
      return document;
    case "silent":
      return source;
    case "stated": {
      if (source.kind === "unknown") return { kind: "known", at: document.at, by: document.by };
      const stated = parseInstant(document.at) ?? Number.NaN;
      const there = parseInstant(source.at) ?? Number.NaN;
      if (!(stated <= there + CLOCK_SKEW_MS)) {
        return {
          kind: "unreadable",
          expected: `a time before ${source.at} (${source.by})`,
          found: `${document.at} (${document.by})`,
          next: "Correct the clock or the time written; a time without a zone is read as UTC.",
        };
      }
      return { kind: "known", at: document.at, by: document.by };
    }
  }
}

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
      return stale(
        produced.expected,
        produced.found,
        produced.next ?? "Make the producing tool write that time.",
      );
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
  "Have the producing tool write a time into the report (set timestamp to where it stands), commit the file, or take it from the artifact of its run.";

function stale(expected: string, found: string, next: string): Finding {
  return { reasonCode: "evidence-stale", expected, found, next };
}
