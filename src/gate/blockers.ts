import type { Criterion } from "./criterion.ts";
import type { Explanation } from "./errors.ts";
import { REASONS, type ReasonCode } from "./reason-codes.ts";

/** A label whose open issues block a release, as the config names it. */
export interface BlockingLabel {
  readonly label: string;
  readonly level: Criterion["level"];
}

/** An open issue that blocks. */
export interface Blocker {
  readonly label: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
}

/** What was found under a label. */
export type BlockersFound =
  | { readonly kind: "read"; readonly blockers: readonly Blocker[] }
  | { readonly kind: "unread"; readonly problem: Explanation & { readonly reasonCode: ReasonCode } }
  | { readonly kind: "unasked"; readonly why: string };

const SHOWN = 5;
const SHOWN_TITLE = 60;

/** No issue with the label may be open. */
export function blockersCriterion({ label, level }: BlockingLabel, found: BlockersFound): Criterion {
  const base = { id: `blockers/${label}`, title: `No open issue is labelled ${label}`, level };
  const expected = `no open issue labelled ${label}`;
  switch (found.kind) {
    case "unasked":
      return { ...base, status: "skipped", why: found.why };
    case "unread": {
      const { reasonCode } = found.problem;
      return { ...base, status: "failed", next: REASONS[reasonCode].next, ...found.problem, expected };
    }
    case "read": {
      const { blockers } = found;
      const [first] = blockers;
      if (first === undefined) return { ...base, status: "passed", found: "none" };
      const named = blockers.slice(0, SHOWN).map(({ number, title }) => `#${number} ${shorten(title)}`);
      const rest = blockers.length - named.length;
      return {
        ...base,
        status: "failed",
        reasonCode: "blockers-open",
        expected,
        found: `${blockers.length} open: ${named.join("; ")}${rest > 0 ? ` and ${rest} more` : ""}`,
        where: { url: first.url },
        next: `Close ${blockers.length === 1 ? "it" : "them"}, or take the label ${label} off what does not block.`,
      };
    }
  }
}

function shorten(title: string): string {
  const points = [...title];
  return points.length <= SHOWN_TITLE ? title : `${points.slice(0, SHOWN_TITLE).join("")}…`;
}
