import type { Location } from "../gate/errors.ts";
import type { Note, Sum } from "./reader.ts";
import { UnreadableEvidence } from "./reader.ts";

/** Covered out of all, of one kind. */
export interface Ratio {
  covered: number;
  total: number;
}

/** What one coverage report counted. A kind without a total was not measured. */
export interface CoverageCounts {
  readonly lines: Ratio;
  readonly branches: Ratio;
  readonly functions: Ratio;
}

/** Nothing counted yet. */
export function startCoverage(): CoverageCounts {
  const none = () => ({ covered: 0, total: 0 });
  return { lines: none(), branches: none(), functions: none() };
}

/** Counts one line, branch or function, or several. */
export function cover(ratio: Ratio, covered: number, total: number): void {
  ratio.covered += Math.min(covered, total);
  ratio.total += total;
}

/** How far a claimed rate may be from the counted one before somebody is told: tools round. */
const ROUNDING = 0.005;

/**
 * Compares a rate that a report claims with what its lines show. The lines are the truth, except that a
 * claim which is worse counts: the report may leave files out.
 */
export function compareClaim(
  what: string,
  ratio: Ratio,
  claimed: { readonly covered: number; readonly total: number },
  where: Location,
): readonly Note[] {
  if (claimed.total <= 0 || ratio.total <= 0) return [];
  const [counted, stated] = [ratio.covered / ratio.total, claimed.covered / claimed.total];
  if (Math.abs(counted - stated) <= ROUNDING) return [];
  const worse = stated < counted;
  if (worse) {
    ratio.covered = claimed.covered;
    ratio.total = claimed.total;
  }
  const end = worse ? "; the claim counts" : "";
  return [
    { message: `the report claims ${percent(stated)} ${what} and shows ${percent(counted)}${end}`, where },
  ];
}

/** Adds the reports of an item up; without one measured line there is nothing to judge. */
export function sumCoverage(parts: readonly CoverageCounts[]): Sum {
  const rate = (pick: (part: CoverageCounts) => Ratio): number | undefined => {
    const covered = parts.reduce((sum, part) => sum + pick(part).covered, 0);
    const total = parts.reduce((sum, part) => sum + pick(part).total, 0);
    return total === 0 ? undefined : covered / total;
  };
  const lines = rate((part) => part.lines);
  const branches = rate((part) => part.branches);
  const functions = rate((part) => part.functions);
  if (lines === undefined) {
    const failure = { expected: "at least one measured line", found: "none" };
    return { kind: "failed", failure: { reasonCode: "evidence-empty", ...failure } };
  }
  return {
    kind: "facts",
    facts: {
      coverage: {
        lines,
        ...(branches === undefined ? {} : { branches }),
        ...(functions === undefined ? {} : { functions }),
      },
    },
  };
}

/** A count in an attribute or field: digits, nothing else. Absent is undefined. */
export function parseCount(text: string | undefined, name: string, where: Location): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text.trim())) return Number(text);
  throw new UnreadableEvidence({
    reasonCode: "evidence-malformed",
    expected: `a whole number in ${name}`,
    found: JSON.stringify(text.slice(0, 40)),
    where,
  });
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`;
}
