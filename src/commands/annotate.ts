import type { Annotation } from "../ports/reporter.ts";
import type { World } from "../ports/world.ts";
import { limitAnnotations } from "../report/annotations.ts";
import { describeLocation } from "../report/text.ts";

/** Annotates the places at fault: at a desk all of them, on a runner as many as GitHub shows, and logs the rest. */
export function annotate(annotations: readonly Annotation[], { reporter, runner }: World): void {
  const { shown, rest } =
    runner === undefined ? { shown: annotations, rest: [] } : limitAnnotations(annotations);
  for (const { title, message, where } of rest) {
    const place = describeLocation(where);
    reporter.info(`${title}${place === "" ? "" : ` (${place})`}\n${message}`);
  }
  for (const annotation of shown) reporter.annotate(annotation);
}
