import type { Criterion } from "../gate/criterion.ts";
import type { Explanation } from "../gate/errors.ts";
import type { Annotation } from "../ports/reporter.ts";
import { count, describeLocation } from "./text.ts";

/** GitHub shows this many annotations of a level for a step and drops the others without a word. */
export const SHOWN_ANNOTATIONS = 10;

type Failed = Extract<Criterion, { status: "failed" }>;

/** What is shown on the files at fault, and what only stands in the log. */
export interface Annotations {
  readonly shown: readonly Annotation[];
  readonly rest: readonly Annotation[];
}

/** Annotations of failed criteria: errors for what decides, warnings for what does not. */
export function criteriaAnnotations(criteria: readonly Criterion[]): readonly Annotation[] {
  const failed = criteria.filter((criterion): criterion is Failed => criterion.status === "failed");
  return failed.map((criterion) => ({
    level: criterion.level === "must" ? "error" : "warning",
    title: criterion.title,
    message: explainFinding(criterion),
    ...(criterion.where === undefined ? {} : { where: criterion.where }),
  }));
}

/**
 * The most important annotations of each level, as many as GitHub shows. Those with a place in a file come first,
 * because only they are seen beside the code; of equals the first given. Where there are more, the last that is shown
 * says how many.
 */
export function limitAnnotations(annotations: readonly Annotation[]): Annotations {
  const levels = (["error", "warning", "notice"] as const).map((level) => {
    const all = annotations.filter((one) => one.level === level);
    const ordered = [1, 2, 3].flatMap((rank) => all.filter(({ where }) => rankOf(where) === rank));
    if (ordered.length <= SHOWN_ANNOTATIONS) return { shown: ordered, rest: [] };
    const shown = ordered.slice(0, SHOWN_ANNOTATIONS - 1);
    const rest = ordered.slice(shown.length);
    return { shown: [...shown, countRest(level, rest.length)], rest };
  });
  return {
    shown: levels.flatMap(({ shown }) => shown),
    rest: levels.flatMap(({ rest }) => rest),
  };
}

/** A line beats a file, and a file beats everything that is none. */
function rankOf(where: Explanation["where"]): number {
  if (where?.file === undefined) return 3;
  return where.line === undefined ? 2 : 1;
}

function countRest(level: Annotation["level"], more: number): Annotation {
  const what = { error: "failure", warning: "warning", notice: "note" }[level];
  return {
    level,
    title: `and ${count(more, `more ${what}`)}`,
    message: "GitHub shows ten of a kind. All of them stand in the job summary, and in the log above.",
  };
}

/** What was expected and found, where that is no file, and what to do next. */
export function explainFinding({ expected, found, where, next }: Explanation): string {
  // The file is what the annotation is attached to.
  const { file: _, ...elsewhere } = where ?? {};
  const outside = describeLocation(elsewhere);
  const parts = [
    expected === undefined ? "" : `expected: ${expected}`,
    found === undefined ? "" : `found: ${found}`,
    outside === "" ? "" : `where: ${outside}`,
    next === undefined ? "" : `next: ${next}`,
  ];
  return parts.filter((part) => part !== "").join("\n");
}
